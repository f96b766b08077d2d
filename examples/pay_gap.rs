//! Prints the gap of each group of a file, or of the invented municipality when no file is named.
//!
//! ```text
//! cargo run --example pay_gap
//! cargo run --example pay_gap -- staff.csv unit
//! ```

#![allow(clippy::print_stdout, reason = "an example prints what it finds")]

use std::error::Error;

use paritet::disclosure::policy::{Policy, Profile};
use paritet::disclosure::release;
use paritet::disclosure::released::Cell;
use paritet::intake::admit::{Needs, Readings, admit};
use paritet::intake::preview::{Said, preview};
use paritet::intake::source::Source;
use paritet::locale::{Language, Locale};
use paritet::measures::pay_gap::{PayGap, tabulate, verdict};
use paritet::measures::scope::Scope;
use paritet::model::failure::Failure;
use paritet::model::table::{Role, Value};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next();
    let group = arguments.next().unwrap_or_else(|| "job_title".to_owned());
    let words = Locale::new(Language::En, None)?;
    print_gaps(file.as_deref(), group, &words)
        .map_err(|failure| words.phrase(&failure.heading).into())
}

fn print_gaps(file: Option<&str>, group: String, words: &Locale) -> Result<(), Failure> {
    let source = match file {
        Some(path) => Source::from_argument(path)?,
        None => Source::memory("personal.csv", paritet::demo::export()),
    };

    // From a file to a workforce: a row is checked once.
    let scope = Scope {
        by: vec![group],
        ..Scope::default()
    };
    let needs = Needs {
        one_of: scope.pay_fields()?,
        words: scope.by.clone(),
        sex: true,
        ..Needs::default()
    };
    let preview = preview(source, &Said::default())?;
    let admitted = admit(&preview, &needs, &Readings::default())?;

    // From a workforce to figures: plain numbers, every group, nothing withheld yet.
    let (concept, pay) = scope.pay_of(&admitted.workforce)?;
    let measure = PayGap::default();
    let outcome = measure.compute(
        &admitted.workforce,
        &admitted.words,
        &scope,
        (concept, &pay),
    )?;

    // Through the door: only what the workers' representatives may see comes out.
    let policy = Policy::of(Profile::Representatives, None);
    let released = release(vec![tabulate(&outcome)], &policy);

    // From released figures to words.
    let Some(table) = released.tables().first() else {
        return Ok(());
    };
    for sentence in verdict(table) {
        println!("{}", words.phrase(&sentence));
    }
    for row in table.rows() {
        let name = match row.cells().first() {
            Some(Cell::Shown(Value::Name(name))) => name.as_str(),
            _ if row.role() == Role::Total => "All staff",
            _ => "",
        };
        let gap = match table.cell(row, "mean_gap") {
            Some(Cell::Shown(Value::Number(gap))) => words.percent(gap, 1),
            Some(Cell::Shown(_)) => "no gap: one sex only".to_owned(),
            _ => "withheld".to_owned(),
        };
        println!("{name:<40} {gap}");
    }
    Ok(())
}
