//! The groups from the application to the last stage, and what remains within them.

use super::{
    ANYBODY, COUNT, MEMBERS, OF_COUNTS, PASSED, STRATA, STRATIFIED, Side, at, cohort, men, origin,
    women,
};
use crate::disclosure::draft::{Behind, Draft, Over, Row};
use crate::measures::recruitment::{Compared, Group, Outcome};
use crate::model::table::{Column, Kind, Value};
use crate::study::applicants::Stratum;

/// Who passed in each of the groups.
const IN_GROUPS: &str = "passed_in_groups";
/// Behind a figure that no group has anything to do with.
const NOBODY: Behind = Behind::Members {
    with: 0,
    of: ANYBODY,
};

pub(super) fn strata(outcome: &Outcome) -> Draft {
    let applicants = &outcome.applicants;
    let groups = match applicants.by.as_slice() {
        [_] => vec![Column::new("group", Kind::Name)],
        several => several
            .iter()
            .map(|by| Column::new(by, Kind::Name))
            .collect(),
    };
    let figures = [
        ("women_applicants", Kind::Count),
        ("women_passed", Kind::Count),
        ("women_rate", Kind::Share),
        ("men_applicants", Kind::Count),
        ("men_passed", Kind::Count),
        ("men_rate", Kind::Share),
        ("women_to_men", Kind::Ratio),
        ("odds_ratio", Kind::Number),
        ("p_value", Kind::PValue),
    ];
    let figures = figures.map(|(id, kind)| Column::new(id, kind));
    // the same totals stand in the table of stages
    let columns = groups.into_iter().chain(figures).collect();
    let mut draft = Draft::new(STRATA, columns).keeping_totals();
    for (stratum, group) in applicants.strata.iter().zip(&outcome.groups) {
        let all = stratum.women[0] + stratum.men[0];
        if all > 0 {
            draft.push(group_row(outcome, Some(stratum), group));
        }
    }
    draft.push(group_row(outcome, None, &outcome.all));
    draft
}

/// A row from the application to the last stage, of a group or of all.
fn group_row(outcome: &Outcome, stratum: Option<&Stratum>, group: &Group) -> Row {
    let last = outcome.applicants.stages.len();
    let counts = stratum.unwrap_or(&outcome.pooled);
    let (at, cohort) = (at(outcome, stratum, last), cohort(counts, last));
    let row = match stratum {
        Some(_) => Row::part(at, cohort),
        None => Row::total(at, cohort),
    };
    let labels = (0..outcome.applicants.by.len()).map(|place| match stratum {
        Some(stratum) => Value::Name(stratum.members[place].clone()),
        None => Value::Undefined,
    });
    let mut row = labels.fold(row, Row::label);
    let Compared {
        women: passing_women,
        men: passing_men,
    } = group.compared;
    for (side, passing) in [(women(counts), passing_women), (men(counts), passing_men)] {
        let over = side.over;
        row = row
            .contributed(PASSED, over, side.behind(last))
            .figure(
                Value::Count(passing.applicants),
                origin(COUNT, "persons", over),
            )
            .figure(Value::Count(passing.passed), origin(MEMBERS, PASSED, over))
            .figure(
                Value::number(passing.rate()),
                origin(OF_COUNTS, PASSED, over),
            );
    }
    let values = [
        Value::number(group.compared.women_to_men()),
        Value::number(group.compared.odds_ratio()),
        Value::number(group.fisher),
    ];
    row.figures(values.map(|value| (value, origin(OF_COUNTS, PASSED, Over::Both))))
}

pub(super) fn stratified(outcome: &Outcome) -> Draft {
    let columns = [
        ("strata", Kind::Count),
        ("odds_ratio", Kind::Number),
        ("odds_ratio_low", Kind::Number),
        ("odds_ratio_high", Kind::Number),
        ("chi2", Kind::Number),
        ("p_value", Kind::PValue),
        ("breslow_day_chi2", Kind::Number),
        ("breslow_day_df", Kind::Count),
        ("breslow_day_p", Kind::PValue),
    ];
    let mut draft = Draft::new(
        STRATIFIED,
        columns.map(|(id, kind)| Column::new(id, kind)).into(),
    );
    let Some(found) = &outcome.stratified else {
        return draft;
    };
    let last = outcome.applicants.stages.len();
    // nobody's outcome in a small group may follow from what is told of all groups
    let fewest = |side: for<'a> fn(&'a Stratum) -> Side<'a>| {
        let sides = outcome.applicants.strata.iter().map(side);
        let there = sides.filter(|side| side.people(last) > 0);
        let smallest = there.min_by_key(|side| side.people(last));
        smallest.map_or(NOBODY, |side| side.behind(last))
    };
    let (test, same) = (found.test, found.homogeneity);
    let count = |count: usize| Value::Count(count as u64);
    let values = [
        count(found.strata),
        Value::number(found.odds_ratio),
        Value::number(found.interval.map(|interval| interval.0)),
        Value::number(found.interval.map(|interval| interval.1)),
        Value::number(test.map(|test| test.statistic)),
        Value::number(test.map(|test| test.p)),
        Value::number(same.map(|test| test.statistic)),
        same.map_or(Value::Undefined, |test| count(test.df)),
        Value::number(same.map(|test| test.p)),
    ];
    let over_groups = origin(OF_COUNTS, IN_GROUPS, Over::Both);
    let row = Row::total(at(outcome, None, last), cohort(&outcome.pooled, last))
        .contributed(IN_GROUPS, Over::Women, fewest(women))
        .contributed(IN_GROUPS, Over::Men, fewest(men))
        .figures(values.map(|value| (value, over_groups)));
    draft.push(row);
    draft
}
