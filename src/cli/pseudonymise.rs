//! `paritet pseudonymise`: a file without its direct identifiers.

use std::io::Write;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};

use super::files::Ready;
use super::options::{Options, reading, writing_only};
use super::own::signature;
use super::{Outcome, Verb, input, key, output};
use crate::intake::pseudonymise::{
    Fate, Pseudonymised, Reason, Treatment, Wishes, Written, pseudonymise,
};
use crate::locale::Locale;
use crate::model::failure::Failure;
use crate::model::phrase::{Label, Phrase};
use crate::render::{CsvDialect, quoted, quoted_cell, visible, write_records};
use crate::study::pseudonym::Pseudonyms;

pub(super) const VERB: Verb = Verb {
    name: "pseudonymise",
    about: "Hand a file on without identity numbers, names and other direct identifiers\n\n\
            Person numbers become pseudonyms that cannot be traced back without the key. Birth dates become bands of age, hire \
            dates bands of service, other dates years. Columns that point at people go: told by their headings and by what stands \
            in them. What was done with each column is told on standard error. The result remains personal data for whoever has \
            the key (GDPR Art. 4(5)).\n\n\
            paritet key new -o key.txt\n\
            paritet pseudonymise staff.xlsx --key key.txt --domain mapping-2026 --reference-date 2026-03-01 -o staff-p.csv",
    command,
    run,
};

fn command(command: Command) -> Command {
    const HEEDED: [&str; 6] = ["csv_dialect", "force", "lang", "locale", "output", "quiet"];
    const UNUSED: [&str; 5] = [
        "problems",
        "pay_period",
        "decimal",
        "merge_employments",
        "sex_map",
    ];
    let command = writing_only(reading(command), &HEEDED);
    let command = UNUSED.iter().fold(command, |command, name| {
        command.mut_arg(name, |arg| arg.hide(true))
    });
    let arg = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .help_heading("Pseudonyms")
    };
    let path = |arg: Arg| {
        arg.value_parser(clap::value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath)
    };
    command
        .mut_arg("output", |arg| {
            arg.help(
                "Write the CSV to a file that its owner alone can read; default standard output",
            )
        })
        .arg(path(
            arg("key", "FILE", "The key, made by paritet key new").required(true),
        ))
        .arg(
            arg(
                "domain",
                "TEXT",
                "Name of the project, with the year if years must not be linked",
            )
            .required(true)
            .value_parser(clap::builder::NonEmptyStringValueParser::new()),
        )
        .arg(arg(
            "reference-date",
            "DATE",
            "The day that ages and years of service are taken at, as 2026-12-31",
        ))
        .arg(
            arg(
                "keep",
                "HEADING",
                "Leave a column as it is; repeat for several",
            )
            .action(ArgAction::Append),
        )
        .arg(
            arg("drop", "HEADING", "Leave a column out; repeat for several")
                .action(ArgAction::Append),
        )
        .arg(path(arg(
            "report",
            "FILE",
            "Write what was done with each column to a file",
        )))
}

fn run(matches: &ArgMatches) -> Outcome {
    let mut options = Options::of(matches)?;
    let locale = options.locale()?;
    let scope = &mut options.settings.scope;
    if let Some(date) = matches.get_one::<String>("reference-date") {
        scope.reference_date = Some(date.clone());
    }
    let headings = |name: &str| -> Vec<String> {
        let given = matches.get_many::<String>(name);
        given.unwrap_or_default().cloned().collect()
    };
    let (Some(key_file), Some(domain)) = (
        matches.get_one::<PathBuf>("key"),
        matches.get_one::<String>("domain"),
    ) else {
        return Ok(());
    };
    options.kept.push(key_file.clone());
    let pseudonyms = Pseudonyms::new(&key::read(key_file)?, domain);
    let wishes = Wishes {
        pseudonyms: &pseudonyms,
        reference_date: options.settings.scope.date()?,
        keep: &headings("keep"),
        drop: &headings("drop"),
    };
    if let Some(second) = options.files.files.get(1) {
        let failure = Failure::input(Phrase::fail_flag("FILE", second.as_str()));
        return Err(failure.cause(Phrase::cause_expected("1 FILE")).into());
    }
    let previews = input::previews(&options)?;
    let result = pseudonymise(&previews[0], &wishes)?;
    let told = told(&result, &wishes, &locale)?;
    let mut out = Vec::new();
    write(&result, options.settings.output.csv_dialect, &mut out)?;
    let places = options.sinks.places();
    let mut outputs: Vec<_> = places.map(|path| (path.to_owned(), out.clone())).collect();
    let report = matches.get_one::<PathBuf>("report");
    if let Some(path) = report {
        let signed = format!("{told}\n{}\n", signature());
        outputs.push((path.clone(), signed.into_bytes()));
    }
    let ready = Ready::of(outputs, &options)?;
    if report.is_none() && !options.sinks.quiet {
        output::say(&told);
    }
    ready.deliver()
}

fn write(result: &Pseudonymised, dialect: CsvDialect, out: &mut dyn Write) -> Outcome {
    // A spreadsheet takes 2-4 for a day in April.
    let dashed = |column: &Written, cell: &str| match dialect {
        CsvDialect::ExcelSv if Treatment::BANDS.contains(&column.heading.as_str()) => {
            cell.replace('-', "–")
        }
        _ => cell.to_owned(),
    };
    let cells: Vec<Vec<String>> = result
        .columns
        .iter()
        .map(|column| {
            let labels = column.words.labels.iter();
            labels
                .map(|label| quoted_cell(&dashed(column, label)))
                .collect()
        })
        .collect();
    let headings = result.columns.iter().map(|column| quoted(&column.heading));
    let record = |row: usize| {
        let columns = result.columns.iter().zip(&cells);
        columns
            .map(|(column, cells)| cells[column.words.codes[row] as usize].clone())
            .collect()
    };
    let records = (0..result.lines.len()).map(record);
    Ok(write_records(
        [headings.collect()].into_iter().chain(records),
        dialect,
        out,
    )?)
}

/// The report: each column, then what is to be known of the rows and of the result.
fn told(result: &Pseudonymised, wishes: &Wishes, locale: &Locale) -> anyhow::Result<String> {
    const SHOWN: usize = 20;
    let mut out = Vec::new();
    let said = |fate: &Fate| -> String {
        let phrases = phrases_of(fate).into_iter();
        let said: Vec<String> = phrases.map(|phrase| locale.phrase(&phrase)).collect();
        said.join("; ")
    };
    let fates = result.fates.iter();
    output::beside(
        fates.map(|fate| (fate.heading.as_str(), said(fate))),
        &mut out,
    )?;
    let lines = |lines: &[u64]| (lines.len() as u64, output::first_lines(lines, SHOWN));
    let mut notes = vec![Phrase::pseudonymised(
        result.lines.len() as u64,
        result.columns.len() as u64,
    )];
    for left_out in &result.left_out {
        notes.push(Phrase::left_out(
            left_out.rows,
            Label::Reason(left_out.reason),
        ));
    }
    let mut note = |wanted: bool, phrase: Phrase| notes.extend(wanted.then_some(phrase));
    let (count, places) = lines(&result.ragged);
    note(count > 0, Phrase::rows_ragged(count, places));
    let (count, places) = lines(&result.repeated);
    note(count > 0, Phrase::ids_repeated(count, places));
    note(result.blank > 0, Phrase::ids_blank(result.blank));
    note(result.rounded > 0, Phrase::ids_rounded(result.rounded));
    let is = |wanted: fn(Treatment) -> bool| result.fates.iter().any(|fate| wanted(fate.treatment));
    let pseudonyms = is(|treatment| treatment == Treatment::Pseudonym);
    note(!pseudonyms, Phrase::ids_none());
    if let Some(date) = wishes.reference_date {
        let banded = is(|treatment| treatment.heading().is_some());
        note(banded, Phrase::ages_at(date.to_string()));
    }
    note(true, Phrase::still_personal());
    writeln!(out)?;
    for phrase in notes {
        writeln!(out, "{}", locale.phrase(&phrase))?;
    }
    Ok(visible(&String::from_utf8(out)?).into_owned())
}

fn phrases_of(fate: &Fate) -> Vec<Phrase> {
    let values = fate.values;
    let done = match fate.treatment {
        Treatment::Keep(reason) => Phrase::treated_keep(label(reason), values),
        Treatment::Pseudonym => Phrase::treated_pseudonym(values),
        Treatment::AgeBand(_) | Treatment::ServiceBand(_) => {
            Phrase::treated_band(fate.treatment.heading().unwrap_or_default(), values)
        }
        Treatment::Year => Phrase::treated_year(values),
        Treatment::Drop(reason) => Phrase::treated_drop(label(reason)),
        Treatment::AddSex => Phrase::treated_sex(values),
    };
    let identifying = (fate.identifying > 0).then(|| Phrase::cells_identifying(fate.identifying));
    let unreadable = (fate.unreadable > 0).then(|| Phrase::cells_unreadable(fate.unreadable));
    [Some(done), identifying, unreadable]
        .into_iter()
        .flatten()
        .collect()
}

fn label(reason: Reason) -> Label {
    match reason {
        Reason::Field(field) => Label::Field(field.id()),
        Reason::Identifier(kind) => Label::Word(kind.id()),
        Reason::Asked => Label::Word("as_asked"),
        Reason::SameBand => Label::Word("same_band"),
        Reason::Unknown => Label::Word("unknown_heading"),
    }
}
