//! The table of women and men in four groups of equal size, from the lowest pay to the highest.

use rayon::prelude::*;

use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::Policy;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::stats::quarters::{Quarters, quarters};
use crate::study::groups::Amounts;

/// The columns; two of them are not in every table.
const COLUMNS: [(&str, Kind); 7] = [
    ("band", Kind::Number),
    (BASIS, Kind::Word),
    ("women", Kind::Count),
    ("men", Kind::Count),
    (OTHER, Kind::Count),
    ("women_share", Kind::Share),
    ("men_share", Kind::Share),
];
const BASIS: &str = "basis";
const OTHER: &str = "other";

/// Cuts people into quarters by their amounts, whose order is changed.
pub(super) fn cut(amounts: Amounts, eps: f64) -> Quarters {
    let Amounts {
        women, men, other, ..
    } = amounts;
    for kind in [&mut *women, &mut *men, &mut *other] {
        kind.par_sort_unstable_by(f64::total_cmp);
    }
    quarters([women, men, other], eps)
}

/// Writes bands as a table; `at` is where everybody stands. Several sets of bands say of what pay each is, and have those
/// recorded as neither woman nor man beside them.
///
/// They are left out where the profile protects people and there are fewer than four times its minimum, or fewer than four.
pub(super) fn tabulate(
    at: &Coordinates,
    sets: &[(Option<&'static str>, Quarters)],
    policy: &Policy,
) -> Draft {
    let by_basis = sets.iter().any(|(basis, _)| basis.is_some());
    let is_there = |id: &str| by_basis || ![BASIS, OTHER].contains(&id);
    let columns = COLUMNS.iter().filter(|(id, _)| is_there(id));
    let columns = columns.map(|(id, kind)| Column::new(*id, *kind));
    let mut draft = Draft::new("quartiles", columns.collect());
    let least = 4 * if policy.protects() { policy.minimum } else { 1 };
    for (basis, bands) in sets {
        let people = bands.iter().flatten().sum();
        if people < least {
            draft.note(Phrase::quartiles_few(people, least));
            break;
        }
        for (number, [women, men, other]) in (1..).zip(*bands) {
            let cohort = Cohort { women, men, other };
            draft.push(band(number, *basis, cohort, at.clone()));
        }
    }
    draft
}

fn band(number: u64, basis: Option<&'static str>, cohort: Cohort, mut at: Coordinates) -> Row {
    at.push(("band".to_owned(), Some(number.to_string())));
    at.extend(basis.map(|basis| (BASIS.to_owned(), Some(basis.to_owned()))));
    let of = |statistic, over| Origin {
        statistic,
        amount: "persons",
        over,
    };
    let count = |people, over| (Value::Count(people), of(Statistic::Count, over));
    let share = |people: u64| {
        let all = cohort.all();
        let share = (all > 0).then(|| people as f64 / all as f64);
        (Value::number(share), of(Statistic::Share, Over::All))
    };
    let row = Row::part(at, cohort).label(Value::Count(number));
    let row = match basis {
        Some(basis) => row.label(Value::Word(basis)),
        None => row,
    };
    let others = basis.map(|_| count(cohort.other, Over::All));
    row.figures([
        count(cohort.women, Over::Women),
        count(cohort.men, Over::Men),
    ])
    .figures(others)
    .figures([share(cohort.women), share(cohort.men)])
}
