//! Ekvik, a synthetic municipality whose pay gaps are known by construction.
//!
//! [`export`] is what a payroll product would hand out, title rows, total row, dirty cells and all; [`truth`] says
//! what must come out of it. Nobody in it exists: there are no names and no identity numbers. Everything is made
//! at run time from a fixed seed in integer arithmetic, so the bytes are the same on every machine.
//!
//! ```
//! let truth = paritet::demo::truth();
//! let group = |job| truth.groups.iter().find(|group| group.job == job);
//! assert_eq!(group("Ingenjör").and_then(|g| g.mean_gap), Some(0.072));
//! assert_eq!(group("Arbetsterapeut").and_then(|g| g.mean_gap), None); // women only
//! ```

mod companions;
mod dice;
mod export;
mod jobs;
mod population;
mod record;
#[cfg(test)]
mod tests;
mod truth;

use jobs::jobs;
use population::{Diagonal, LAST_YEAR, THIS_YEAR, population};
pub use truth::{GroupTruth, LeftOut, Truth, truth};

/// A file of the demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoFile {
    /// File name without a folder.
    pub name: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
}

/// The payroll export of 1 March 2026, `personal.csv`.
///
/// Windows-1252, `;`, decimal comma, thousands by no-break space, CRLF. Two title rows, an empty line, the header in
/// line 4, one row per employment, a total row and a footer. `Månadslön` is pay as paid in kronor a month, so
/// full-time pay is `Månadslön / (Sysselsättningsgrad / 100)`, which gives back the whole kronor of the construction.
pub fn export() -> Vec<u8> {
    report(Diagonal::Main, THIS_YEAR)
}

/// The same export with pay moved between sixteen persons in four small groups, unseen in any sum.
///
/// The number of persons and the pay sum by job and sex, by unit and sex and over all are those of [`export`], and so
/// is the list of all pay values. A figure that is safe to publish is the same for both.
pub fn twin() -> Vec<u8> {
    report(Diagonal::Anti, THIS_YEAR)
}

/// The name of the file that [`population_table`] is written to.
pub const POPULATION: &str = "befolkning.csv";

/// The population of the municipality aged 20 to 66 by sex, age band and origin, to compare the staff with.
pub fn population_table() -> Vec<u8> {
    companions::POPULATION.as_bytes().to_vec()
}

/// The name of the file that [`job_table`] is written to.
pub const JOBS: &str = "befattningar.csv";

/// The name of the file that [`plan_table`] is written to.
pub const PLAN: &str = "plan.csv";

/// The equality plan of the municipality: goals, measures and targets.
pub fn plan_table() -> Vec<u8> {
    companions::PLAN.as_bytes().to_vec()
}

/// The jobs of the municipality: equal work, band and points.
pub fn job_table() -> Vec<u8> {
    companions::evaluation(&jobs()).into_bytes()
}

/// Every file that `paritet demo DIR` writes.
///
/// `personal.csv` is [`export`]; `personal-2025.csv` the export of the year before, when pay was 3 per cent lower, one
/// planner had not left and one librarian had not come. The others are UTF-8 with line feeds.
pub fn files() -> Vec<DemoFile> {
    let jobs = jobs();
    let people = population(&jobs, Diagonal::Main);
    let text = |name, text: String| DemoFile {
        name,
        bytes: text.into_bytes(),
    };
    vec![
        DemoFile {
            name: "personal.csv",
            bytes: export(),
        },
        DemoFile {
            name: "personal-2025.csv",
            bytes: report(Diagonal::Main, LAST_YEAR),
        },
        DemoFile {
            name: JOBS,
            bytes: job_table(),
        },
        DemoFile {
            name: POPULATION,
            bytes: population_table(),
        },
        text("sokande.csv", companions::applicants()),
        text("enkat.csv", companions::survey(&people)),
        text(PLAN, companions::PLAN.to_owned()),
        text("paritet.toml", companions::SETTINGS.to_owned()),
        text("README.md", companions::guide(&truth())),
    ]
}

fn report(diagonal: Diagonal, year: i32) -> Vec<u8> {
    export::report(&population(&jobs(), diagonal), year)
}
