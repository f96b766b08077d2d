//! The tables of a decomposition, what they say first, and how they were made.

use super::{Decompose, Found, Outcome, by_group};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released, Row as Seen, Table};
use crate::measures::scope::Scope;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Kind, Role, Value};
use crate::stats::oaxaca::Component;

/// The id of the table of parts.
const PARTS: &str = "decomposition";
/// The id of the table of what terms add to them.
const DETAIL: &str = "decomposition_detail";
/// The amount behind the figures.
const AMOUNT: &str = "decomposed_pay";

/// The figures as tables.
pub fn tabulate(outcome: &Outcome, with_detail: bool) -> Vec<Draft> {
    let detail = with_detail.then(|| detail(outcome));
    [parts(outcome)].into_iter().chain(detail).collect()
}

fn columns(ids: &[(&str, Kind)]) -> Vec<Column> {
    let ids = ids.iter();
    ids.map(|(id, kind)| Column::new(*id, *kind)).collect()
}

const fn id(component: Component) -> &'static str {
    match component {
        Component::First => "men",
        Component::Second => "women",
        Component::Difference => "difference",
        Component::Explained => "explained",
        Component::Unexplained => "unexplained",
        Component::Endowments => "endowments",
        Component::Coefficients => "coefficients",
        Component::Interaction => "interaction",
    }
}

/// What is the constant's part too: the others are sums over differences of means, and that of a constant is none.
fn has_constant(component: Component) -> bool {
    matches!(component, Component::Unexplained | Component::Coefficients)
}

fn coefficient(value: Option<f64>) -> (Value, Origin) {
    let origin = Origin {
        statistic: Statistic::Coefficient,
        amount: AMOUNT,
        over: Over::Both,
    };
    (Value::number(value), origin)
}

impl Outcome {
    fn behind(&self, row: Row) -> Row {
        row.contributed(AMOUNT, Over::Women, self.women)
            .contributed(AMOUNT, Over::Men, self.men)
            .regression(self.regression)
    }
}

fn parts(outcome: &Outcome) -> Draft {
    let ids = [
        ("component", Kind::Word),
        ("value", Kind::Coefficient),
        ("std_error", Kind::Coefficient),
        ("low", Kind::Coefficient),
        ("high", Kind::Coefficient),
        ("share", Kind::Share),
    ];
    let mut draft = Draft::new(PARTS, columns(&ids));
    let difference = outcome.difference.value;
    let mut push = |row: Row, component: Component, found: &Found| {
        let ends = found.interval.unzip();
        let share = (difference != 0.0).then(|| found.value / difference);
        let figures = [Some(found.value), found.std_error, ends.0, ends.1, share];
        let row = outcome.behind(row).label(Value::Word(id(component)));
        draft.push(row.figures(figures.map(coefficient)));
    };
    for (component, found, _) in &outcome.components {
        push(Row::part(Vec::new(), outcome.cohort), *component, found);
    }
    let total = Row::total(Vec::new(), outcome.cohort);
    push(total, Component::Difference, &outcome.difference);
    draft
}

fn detail(outcome: &Outcome) -> Draft {
    let ids = [
        ("term", Kind::Name),
        ("component", Kind::Word),
        ("value", Kind::Coefficient),
        ("std_error", Kind::Coefficient),
    ];
    let mut draft = Draft::new(DETAIL, columns(&ids));
    for (place, term) in outcome.terms.iter().enumerate() {
        for (component, _, detail) in &outcome.components {
            if term.is_none() && !has_constant(*component) {
                continue;
            }
            let name = term.clone().map_or(Value::Word("intercept"), Value::Name);
            let found = &detail[place];
            let row = Row::part(Vec::new(), outcome.cohort);
            let row = outcome.behind(row).label(name);
            let row = row.label(Value::Word(id(*component)));
            draft.push(row.figures([Some(found.value), found.std_error].map(coefficient)));
        }
    }
    draft
}

/// How the figures were made; `minimum` is the fewest women and men of a level.
pub fn method(
    outcome: &Outcome,
    formula: &str,
    options: &Decompose,
    scope: &Scope,
    minimum: u64,
) -> Vec<Phrase> {
    let unit = match (outcome.log, options.quantile) {
        (true, None) => Phrase::split_of_logarithms(),
        (false, None) => Phrase::split_of_amounts(),
        (true, Some(order)) => Phrase::split_of_log_quantiles(order),
        (false, Some(order)) => Phrase::split_of_quantiles(order),
    };
    let three = options.threefold.then(Phrase::three_parts);
    let reference = Label::Word(match options.reference_id() {
        "men" => "of_men",
        "women" => "of_women",
        other => other,
    });
    let reference = (!options.threefold).then(|| Phrase::split_reference(reference));
    let some = |names: &[String], phrase: fn(String) -> Phrase| {
        (!names.is_empty()).then(|| phrase(names.join(", ")))
    };
    let merged = outcome.merged.iter();
    let merged = merged.map(|it| Phrase::levels_merged(it.levels, it.factor.as_str()));
    let uncompared = outcome.uncompared.iter();
    let uncompared = uncompared.map(|it| match minimum {
        0 | 1 => Phrase::levels_of_one_sex(it.levels, it.factor.as_str()),
        _ => Phrase::levels_of_few(it.levels, it.factor.as_str(), minimum),
    });
    let lacking = outcome.lacking.iter();
    let lacking = lacking.map(|(column, rows)| Phrase::rows_lack(*rows, column.as_str()));
    [Phrase::split_model(formula), unit]
        .into_iter()
        .chain(reference)
        .chain(three)
        .chain(some(&outcome.normalised, Phrase::levels_normalised))
        .chain([errors(outcome, options, scope)])
        .chain(merged)
        .chain(uncompared)
        .chain(some(&outcome.aliased, Phrase::split_aliased))
        .chain(lacking)
        .collect()
}

fn errors(outcome: &Outcome, options: &Decompose, scope: &Scope) -> Phrase {
    let Some(resamples) = outcome.resamples else {
        return match options.reference_id() {
            "pooled" | "neumark" if !options.threefold => Phrase::split_errors_robust(scope.level),
            _ => Phrase::split_errors(scope.level),
        };
    };
    let (usable, drawn) = (resamples.usable, resamples.drawn);
    match (resamples.clusters, options.cluster.as_deref()) {
        (Some(clusters), Some(column)) => {
            Phrase::split_of_clusters(usable, drawn, clusters, column, scope.level)
        }
        _ => Phrase::split_of_resamples(usable, drawn, scope.level),
    }
}

/// What the released tables say first: what the difference is, what goes with the model and what does not, and how sure that
/// is. `log` and `mean` tell whether it is the difference of mean logarithms.
pub fn verdict(released: &Released, log: bool, mean: bool) -> Vec<Phrase> {
    let mut said = released
        .table(PARTS)
        .map_or_else(Vec::new, |table| of_model(table, log && mean));
    said.extend(released.table(by_group::TABLE).and_then(of_groups));
    said
}

fn of_model(table: &Table, is_ratio: bool) -> Vec<Phrase> {
    let number = |row: &Seen, column| table.cell(row, column).and_then(|cell: Cell| cell.number());
    let part = |component: Component| {
        let is_it = |row: &&Seen| {
            let cell = table.cell(row, "component");
            cell == Some(Cell::Shown(Value::Word(id(component))))
        };
        table.rows().iter().find(is_it)
    };
    let share = |component| part(component).and_then(|row| number(row, "share"));
    let total = table.rows().iter().find(|row| row.role() == Role::Total);
    let Some(difference) = total.and_then(|row| number(row, "value")) else {
        return vec![Phrase::verdict_split_none()];
    };
    let mut said = Vec::new();
    if is_ratio {
        // the ratio of geometric means
        said.push(match -(-difference).exp_m1() {
            gap if gap.abs() < 0.0005 => Phrase::verdict_split_equal(),
            gap if gap > 0.0 => Phrase::verdict_split_less(gap),
            gap => Phrase::verdict_split_more(-gap),
        });
    }
    let two = [Component::Explained, Component::Unexplained].map(share);
    let three = Component::THREE_FOLD.map(share);
    if let [Some(explained), Some(unexplained)] = two {
        said.push(match explained {
            explained if explained < 0.0 => Phrase::reading_against(),
            explained if explained > 1.0 => Phrase::reading_beyond(),
            _ => Phrase::reading_shares(explained, unexplained),
        });
    }
    if let [Some(endowments), Some(coefficients), Some(interaction)] = three {
        said.push(Phrase::reading_three(endowments, coefficients, interaction));
    }
    let open = part(Component::Unexplained).or_else(|| part(Component::Coefficients));
    let ends = open.and_then(|row| number(row, "low").zip(number(row, "high")));
    if let Some((low, high)) = ends
        && low <= 0.0
        && high >= 0.0
    {
        said.push(Phrase::reading_either_way());
    }
    said.push(Phrase::reading_unexplained());
    said
}

fn of_groups(table: &Table) -> Option<Phrase> {
    let total = table.total()?;
    let number = |column| {
        table
            .cell(total, column)
            .and_then(|cell: Cell| cell.number())
    };
    let (gap, standard) = (number("mean_gap")?, number("standard_gap")?);
    Some(Phrase::reading_standard(gap, standard))
}
