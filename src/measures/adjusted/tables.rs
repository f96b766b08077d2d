//! The tables of an own model, what they say first, and how they were made.

use super::estimated::{AMOUNT, AdjustedGap, SUMMARY, both};
use super::fitting::Share;
use super::overlap::Overlap;
use super::{Adjusted, GroupGap, Outcome, Step};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released, Table};
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Coordinates, Kind, Value};

/// The id of the table of steps.
const PATH: &str = "adjusted_path";
/// The id of the table of terms.
const TERMS: &str = "adjusted_terms";
/// The id of the table of levels with both sexes.
const OVERLAP: &str = "adjusted_overlap";
/// The id of the table of groups.
const GROUPS: &str = "adjusted_groups";
/// The id of the table of rows that matter most.
const INFLUENCE: &str = "adjusted_influence";

/// The figures as tables. `lines` has the line of the file of each row of the workforce, for the employer's own eyes.
pub fn tabulate(
    outcome: &Outcome,
    level: f64,
    all_coefficients: bool,
    lines: Option<&[f64]>,
) -> Vec<Draft> {
    let model = &outcome.model;
    let groups = outcome.groups.as_ref();
    let with_groups = |groups: &Vec<GroupGap>| self::groups(outcome, groups, level);
    let lines = lines.filter(|_| !outcome.influence.is_empty());
    [
        Some(model.summary(level)),
        Some(model.coefficients(level, all_coefficients)),
        Some(path(outcome, level)),
        all_coefficients.then(|| terms(outcome)),
        (!outcome.overlap.is_empty()).then(|| overlap(outcome)),
        Some(model.tests()),
        groups.map(with_groups),
        lines.map(|lines| influence(outcome, lines)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn columns(ids: &[(&str, Kind)]) -> Vec<Column> {
    let ids = ids.iter();
    ids.map(|(id, kind)| Column::new(*id, *kind)).collect()
}

/// Of a single person, or told beside others of one: no profile but the employer's own ever shows it.
const OWN: Origin = Origin {
    statistic: Statistic::Maximum,
    amount: AMOUNT,
    over: Over::Both,
};

fn coefficient(value: Option<f64>) -> (Value, Origin) {
    (Value::number(value), both(Statistic::Coefficient))
}

/// The gap and its interval.
fn gap(gap: Option<&AdjustedGap>, level: f64) -> [(Value, Origin); 3] {
    let interval = gap.and_then(|gap| gap.interval(level)).unzip();
    [gap.map(AdjustedGap::gap), interval.0, interval.1].map(coefficient)
}

fn p_value(gap: Option<&AdjustedGap>) -> (Value, Origin) {
    let p = gap.map(|gap| gap.woman.p);
    (Value::number(p), both(Statistic::PValue))
}

fn path(outcome: &Outcome, level: f64) -> Draft {
    let ids = [
        ("term", Kind::Name),
        ("rank", Kind::Number),
        ("r_squared", Kind::Coefficient),
        ("gap", Kind::Gap),
        ("gap_low", Kind::Gap),
        ("gap_high", Kind::Gap),
        ("p_value", Kind::PValue),
    ];
    let mut draft = Draft::new(PATH, columns(&ids));
    for Step {
        term,
        rank,
        gap: found,
        regression,
    } in &outcome.path
    {
        let name = term.clone().map_or(Value::Word("sex_alone"), Value::Name);
        let row = outcome.model.row(Vec::new()).regression(*regression);
        let row = row.label(name).label(Value::Count(*rank));
        let r_squared = Value::number(regression.r_squared);
        let (p, p_origin) = p_value(found.as_ref());
        let row = row.figure(r_squared, OWN);
        let row = row.figures(gap(found.as_ref(), level));
        draft.push(row.figure(p, p_origin));
    }
    draft
}

fn terms(outcome: &Outcome) -> Draft {
    let ids = [
        ("term", Kind::Name),
        ("parameters", Kind::Number),
        ("partial_r_squared", Kind::Coefficient),
        ("vif", Kind::Number),
    ];
    let mut draft = Draft::new(TERMS, columns(&ids));
    for Share {
        term,
        parameters,
        partial_r_squared,
        inflation,
    } in &outcome.terms
    {
        let name = term.clone().map_or(Value::Word("sex"), Value::Name);
        let row = outcome.model.row(Vec::new()).label(name);
        let row = row.label(Value::Count(*parameters));
        draft.push(row.figures([*partial_r_squared, *inflation].map(coefficient)));
    }
    draft
}

fn overlap(outcome: &Outcome) -> Draft {
    let ids = [
        ("factor", Kind::Name),
        ("levels", Kind::Number),
        ("levels_of_both", Kind::Number),
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("staff_of_both", Kind::Share),
    ];
    let mut draft = Draft::new(OVERLAP, columns(&ids));
    let all = outcome.model.cohort.all();
    for Overlap {
        factor,
        levels,
        shared,
        women,
        men,
    } in &outcome.overlap
    {
        let name = factor.clone();
        let name = name.map_or(Value::Word("all_factors"), Value::Name);
        let people = |over, statistic| Origin {
            statistic,
            amount: "persons",
            over,
        };
        let share = (all > 0).then(|| (women + men) as f64 / all as f64);
        draft.push(
            Row::total(Vec::new(), outcome.model.cohort)
                .label(name)
                .label(Value::Count(*levels))
                .label(Value::Count(*shared))
                .figure(Value::Count(*women), people(Over::Women, Statistic::Count))
                .figure(Value::Count(*men), people(Over::Men, Statistic::Count))
                .figure(Value::number(share), people(Over::All, Statistic::Share)),
        );
    }
    draft
}

fn groups(outcome: &Outcome, groups: &[GroupGap], level: f64) -> Draft {
    let ids = [
        ("group", Kind::Name),
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("gap", Kind::Gap),
        ("gap_low", Kind::Gap),
        ("gap_high", Kind::Gap),
        ("shrunk_gap", Kind::Gap),
        ("p_value", Kind::PValue),
    ];
    let mut draft = Draft::new(GROUPS, columns(&ids));
    let by = outcome.by.first().cloned().unwrap_or_default();
    for group in groups {
        let at: Coordinates = vec![(by.clone(), Some(group.label.clone()))];
        let count = |over| Origin {
            statistic: Statistic::Count,
            amount: "persons",
            over,
        };
        let Cohort { women, men, .. } = group.cohort;
        let found = group.gap.as_ref();
        let (p, origin) = p_value(found);
        draft.push(
            Row::part(at, group.cohort)
                .contributed(AMOUNT, Over::Women, group.women)
                .contributed(AMOUNT, Over::Men, group.men)
                .regression(outcome.model.regression)
                .label(Value::Name(group.label.clone()))
                .figure(Value::Count(women), count(Over::Women))
                .figure(Value::Count(men), count(Over::Men))
                .figures(gap(found, level))
                .figures([coefficient(group.shrunk)])
                .figure(p, origin),
        );
    }
    draft
}

fn influence(outcome: &Outcome, lines: &[f64]) -> Draft {
    let ids = [
        ("line", Kind::Number),
        ("gap_without", Kind::Gap),
        ("change", Kind::PercentagePoints),
    ];
    let mut draft = Draft::new(INFLUENCE, columns(&ids));
    let Some(gap) = outcome.model.gap else {
        return draft;
    };
    for (row, change) in &outcome.influence {
        let without = gap.at(gap.woman.coefficient + change);
        let row = outcome
            .model
            .row(Vec::new())
            .figure(Value::number(lines.get(*row as usize).copied()), OWN)
            .figure(Value::Number(without), OWN)
            .figure(Value::Number(without - gap.gap()), OWN);
        draft.push(row);
    }
    draft
}

/// How the figures were made.
pub fn method(outcome: &Outcome, formula: &str, options: &Adjusted, level: f64) -> Vec<Phrase> {
    const FEW_CLUSTERS: u64 = 40;
    let joined = |names: &[String]| names.join(", ");
    let some = |names: &[String], phrase: fn(String) -> Phrase| {
        (!names.is_empty()).then(|| phrase(joined(names)))
    };
    let bases: Vec<String> = outcome
        .bases
        .iter()
        .map(|(factor, base)| format!("{factor}={base}"))
        .collect();
    let errors = match outcome.clusters {
        Some(clusters) => Phrase::errors_clustered(
            options.cluster.as_deref().unwrap_or_default(),
            clusters,
            level,
        ),
        None => Phrase::errors_of_rows(Label::Word(options.cov.id()), level),
    };
    let few = outcome.clusters.filter(|clusters| *clusters < FEW_CLUSTERS);
    let log = outcome.model.gap.is_none_or(|gap| gap.of.is_none());
    let gap = match log {
        true => Phrase::gap_of_logarithms(),
        false => Phrase::gap_of_amounts(),
    };
    let lacking = outcome.lacking.iter();
    let lacking = lacking.map(|(column, rows)| Phrase::rows_lack(*rows, column.as_str()));
    let weighted = options.weights.as_deref().map(Phrase::rows_weighted);
    let grouped = outcome.groups.as_ref().map(|_| Phrase::groups_shrunk());
    [
        Phrase::model_written(formula),
        gap,
        errors,
        Phrase::lines_tested(),
    ]
    .into_iter()
    .chain(grouped)
    .chain(weighted)
    .chain(few.map(Phrase::few_clusters))
    .chain(some(&bases, Phrase::bases))
    .chain(some(&outcome.absorbed, Phrase::absorbed))
    .chain(some(&outcome.aliased, Phrase::aliased))
    .chain(lacking)
    .collect()
}

/// What the released tables say first: the gap, how sure it is, and how it depends on the terms.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(summary) = released.table(SUMMARY) else {
        return Vec::new();
    };
    let number = |table: &Table, row: usize, column: &str| {
        let cell = table.cell(table.rows().get(row)?, column);
        cell.and_then(|cell: Cell| cell.number())
    };
    let of_model = |column: &str| number(summary, 0, column);
    let Some(gap) = of_model("gap") else {
        return vec![Phrase::verdict_adjusted_none()];
    };
    let mut said = vec![match gap {
        gap if gap.abs() < 0.0005 => Phrase::verdict_adjusted_equal(),
        gap if gap > 0.0 => Phrase::verdict_adjusted_less(gap),
        gap => Phrase::verdict_adjusted_more(-gap),
    }];
    if let (Some(low), Some(high)) = (of_model("gap_low"), of_model("gap_high")) {
        said.push(match low <= 0.0 && high >= 0.0 {
            true => Phrase::reading_uncertain(low, high),
            false => Phrase::reading_interval(low, high),
        });
    }
    let Some(path) = released.table(PATH) else {
        return said;
    };
    let steps = 0..path.rows().len();
    let gaps: Vec<f64> = steps.filter_map(|row| number(path, row, "gap")).collect();
    if let (Some(raw), true) = (gaps.first(), gaps.len() > 1) {
        said.push(Phrase::reading_raw(*raw, gap));
    }
    let flips = gaps.windows(2).filter(|pair| pair[0] * pair[1] < 0.0);
    let flips = flips.count() as u64;
    if flips > 0 {
        said.push(Phrase::reading_flips(flips));
    }
    if let Some(overlap) = released.table(OVERLAP)
        && let Some(share) = number(overlap, overlap.rows().len() - 1, "staff_of_both")
    {
        said.push(Phrase::reading_overlap(share));
    }
    said.push(Phrase::reading_unexplained());
    said
}
