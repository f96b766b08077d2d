//! The equality plan, as a list (CSV or a sheet) or as TOML with a `[[goal]]` for each.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::listing::Listing;
use super::source::Source;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::plan::{Goal, Plan, Target, amount};

/// No plan is larger.
const LARGEST: u64 = 1 << 20;

const GOAL: &[&str] = &[
    "goal",
    "objective",
    "mål",
    "delmål",
    "målsättning",
    "tavoite",
    "päämäärä",
];
const MEASURE: &[&str] = &[
    "measure",
    "action",
    "åtgärd",
    "åtgärder",
    "tiltak",
    "tiltag",
    "handling",
    "toimenpide",
    "toimenpiteet",
];
const FOLLOW_UP: &[&str] = &[
    "follow_up",
    "uppföljning",
    "oppfølging",
    "opfølgning",
    "seuranta",
];
const RESPONSIBLE: &[&str] = &[
    "responsible",
    "ansvarig",
    "ansvarlig",
    "vastuuhenkilö",
    "vastuutaho",
];
const DUE: &[&str] = &[
    "due",
    "deadline",
    "klart",
    "klart senast",
    "klar senast",
    "tidplan",
    "frist",
    "tidsfrist",
    "määräaika",
];
const COST: &[&str] = &[
    "cost",
    "kostnad",
    "kostnader",
    "beräknad kostnad",
    "omkostning",
    "omkostninger",
    "kustannus",
    "kustannukset",
];
const TARGET: &[&str] = &[
    "target",
    "target value",
    "målvärde",
    "målnivå",
    "nyckeltal",
    "indikator",
    "måltal",
    "målverdi",
    "målværdi",
    "tavoitearvo",
];

/// Reads a plan: TOML where the name ends so, else a list. Only goals are needed.
///
/// # Errors
/// When the file cannot be read or has no goal, or a date, cost or target is none; the line is told.
pub fn plan(source: Source) -> Result<Plan, Failure> {
    let plan = match source.name().to_lowercase().ends_with(".toml") {
        true => of_toml(&source)?,
        false => of_list(Listing::read(source)?)?,
    };
    match plan.goals.is_empty() {
        true => Err(Failure::input(Phrase::fail_empty(plan.file))),
        false => Ok(plan),
    }
}

fn of_list(list: Listing) -> Result<Plan, Failure> {
    let goal = list.needed(GOAL, &[])?;
    let [measure, follow_up, responsible, due, cost, target] =
        [MEASURE, FOLLOW_UP, RESPONSIBLE, DUE, COST, TARGET].map(|names| list.column(names, &[]));
    let heading = |column: Option<usize>| {
        let heading = column.and_then(|column| list.headings.get(column));
        heading.map_or("", String::as_str)
    };
    let mut goals = Vec::new();
    for (row, line) in list.rows.iter().zip(&list.lines) {
        let text = |column: Option<usize>| {
            let cell = column.and_then(|column| row.get(column));
            cell.map_or("", |cell| cell.trim())
        };
        let at = |column: Option<usize>| Place {
            file: &list.file,
            line: *line,
            column: heading(column),
        };
        goals.push(Goal {
            line: *line,
            goal: text(Some(goal)).to_owned(),
            measure: text(measure).to_owned(),
            follow_up: text(follow_up).to_owned(),
            responsible: text(responsible).to_owned(),
            due: at(due).date(text(due))?,
            cost: at(cost).amount(text(cost))?,
            target: at(target).target(text(target))?,
        });
    }
    Ok(Plan {
        file: list.file,
        goals,
    })
}

/// The file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    goal: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    goal: String,
    #[serde(default)]
    measure: String,
    #[serde(default)]
    follow_up: String,
    #[serde(default)]
    responsible: String,
    due: Option<Spanned<toml::Value>>,
    cost: Option<Spanned<toml::Value>>,
    target: Option<Spanned<String>>,
}

fn of_toml(source: &Source) -> Result<Plan, Failure> {
    let file = source.name();
    let bytes = source.all(LARGEST)?;
    let text = String::from_utf8_lossy(&bytes);
    let document: Document = toml::from_str(&text).map_err(|error| unreadable(file, &error))?;
    let at = |column, span: std::ops::Range<usize>| Place {
        file,
        line: 1 + text
            .get(..span.start)
            .unwrap_or_default()
            .matches('\n')
            .count() as u64,
        column,
    };
    let mut goals = Vec::new();
    for entry in document.goal {
        let own = at("goal", entry.span());
        let entry = entry.into_inner();
        let due = entry
            .due
            .map(|due| at("due", due.span()).date(&plain(due.get_ref())));
        let cost = entry
            .cost
            .map(|cost| at("cost", cost.span()).amount(&plain(cost.get_ref())));
        let place = entry
            .target
            .as_ref()
            .map(|target| at("target", target.span()));
        let target = place
            .as_ref()
            .zip(entry.target.as_ref())
            .map(|(place, target)| place.target(target.get_ref()));
        goals.push(Goal {
            line: place.as_ref().map_or(own.line, |place| place.line),
            goal: entry.goal,
            measure: entry.measure,
            follow_up: entry.follow_up,
            responsible: entry.responsible,
            due: due.transpose()?.flatten(),
            cost: cost.transpose()?.flatten(),
            target: target.transpose()?.flatten(),
        });
    }
    Ok(Plan {
        file: file.to_owned(),
        goals,
    })
}

/// A value as it would stand in a list.
fn plain(value: &toml::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The failure of a file that is no TOML, or has keys that are not known.
pub(super) fn unreadable(file: &str, error: &toml::de::Error) -> Failure {
    let failure = Failure::input(Phrase::fail_setting(
        file,
        error.to_string().trim_end().to_owned(),
    ));
    // The parser quotes the wrong name first, then those it expects.
    let mut quoted = error.message().split('`').skip(1).step_by(2);
    match quoted.next() {
        Some(wrong) => failure.did_you_mean(wrong, quoted),
        None => failure,
    }
}

/// Where a cell stands.
struct Place<'a> {
    file: &'a str,
    line: u64,
    column: &'a str,
}

impl Place<'_> {
    fn date(&self, text: &str) -> Result<Option<Date>, Failure> {
        self.read(text, "2026-12-31", text.parse().ok())
    }

    fn amount(&self, text: &str) -> Result<Option<f64>, Failure> {
        self.read(text, "450000", amount(text))
    }

    fn target(&self, text: &str) -> Result<Option<Target>, Failure> {
        match Target::parse(text) {
            _ if text.trim().is_empty() => Ok(None),
            Ok(target) => Ok(Some(target)),
            Err(fault) => Err(self
                .unclear(fault.expected())
                .hint(Phrase::hint_plan_target())),
        }
    }

    /// What a cell holds: blank is nothing.
    fn read<T>(&self, text: &str, expected: &str, read: Option<T>) -> Result<Option<T>, Failure> {
        match read {
            None if !text.trim().is_empty() => Err(self.unclear(expected)),
            read => Ok(read),
        }
    }

    fn unclear(&self, expected: &str) -> Failure {
        Failure::input(Phrase::fail_plan_cell(self.file, self.line, self.column))
            .cause(Phrase::cause_expected(expected))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(name: &str, text: &str) -> Result<Plan, Failure> {
        plan(Source::memory(name, text.into()))
    }

    #[test]
    fn a_list_and_toml_say_the_same() {
        let list = "Mål;Åtgärd;Uppföljning;Ansvarig;Klart senast;Kostnad;Målvärde\n\
                    A;\"B\nC\";D;E;2027-04-01;780 000;pay_gap.mean_gap[group=X] <= 3 %\nF;;;;;;\n";
        let toml = "[[goal]]\ngoal = \"A\"\nmeasure = \"B\\nC\"\nfollow_up = \"D\"\nresponsible = \"E\"\n\
                    due = 2027-04-01\ncost = 780000\ntarget = \"pay_gap.mean_gap[group=X] <= 3 %\"\n\
                    [[goal]]\ngoal = \"F\"\n";
        let (list, toml) = (read("p.csv", list).unwrap(), read("p.toml", toml).unwrap());
        let lines = |plan: &Plan| plan.goals.iter().map(|goal| goal.line).collect::<Vec<_>>();
        assert_eq!((lines(&list), lines(&toml)), (vec![2, 4], vec![8, 9]));
        let same = list.goals.iter().zip(&toml.goals).all(|(a, b)| {
            let line = a.line;
            Goal { line, ..b.clone() } == *a
        });
        assert!(same, "{list:?} {toml:?}");
        assert_eq!(list.goals[0].cost, Some(780_000.0));
        assert!(list.goals[0].target.is_some() && list.goals[1].target.is_none());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (cells, line, column) in [
            ("A;2027-04-01;1;\nB;soon;;\n", 3, "due"),
            ("A;;much;\n", 2, "cost"),
            ("A;;;\n;;;\nB;;;Högst 3 procent\n", 4, "target"),
        ] {
            let failure = read("p.csv", &format!("goal;due;cost;target\n{cells}")).unwrap_err();
            assert_eq!(
                failure.heading,
                Phrase::fail_plan_cell("p.csv", line, column)
            );
        }
        let failure = read("p.toml", "[[goal]]\ngoal = \"A\"\n\ndue = \"soon\"\n").unwrap_err();
        assert_eq!(failure.heading, Phrase::fail_plan_cell("p.toml", 4, "due"));
    }

    #[test]
    fn files_that_are_no_plan_are_refused() {
        let failure = read("p.toml", "[[goal]]\ngoal = \"A\"\ntarged = \"\"\n").unwrap_err();
        assert_eq!(failure.hints, [Phrase::hint_did_you_mean("target")]);
        for (name, text) in [
            ("p.csv", "name;due\nA;\n"),
            ("p.csv", "goal;due\n"),
            ("p.toml", ""),
        ] {
            assert!(read(name, text).is_err(), "{name} {text:?}");
        }
    }
}
