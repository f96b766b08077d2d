//! The tables, what they say first, and how they were made.

use super::compute::{Category, Levels, Outcome};
use super::status::Status;
use super::{Basis, Edition, Indicators, PartYear, VariableBase};
use crate::disclosure::draft::{Behind, Contributions, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::released::{Cell, Released, Table};
use crate::measures::measured::{Measured, Side, verdict_of};
use crate::measures::quartiles;
use crate::measures::scope::Scope;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Coordinates, Kind, Role, Value};
use crate::study::component::Part;
use crate::study::pay_levels::HoursFrom;

/// Indicators (a) to (e).
const INDICATORS: [(&str, Kind); 8] = [
    ("indicator", Kind::Word),
    ("basis", Kind::Word),
    ("women_value", Kind::Number),
    ("men_value", Kind::Number),
    ("value", Kind::Number),
    ("measured_in", Kind::Word),
    ("women", Kind::Count),
    ("men", Kind::Count),
];
/// Indicator (g).
const CATEGORIES: [(&str, Kind); 9] = [
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("gap_total", Kind::Gap),
    ("gap_base", Kind::Gap),
    ("gap_variable", Kind::Gap),
    ("triggers", Kind::Flag),
    ("status", Kind::Word),
    ("due", Kind::Name),
    ("justification", Kind::Name),
];
/// What the internal edition has beside it.
const MEANS: [(&str, Kind); 6] = [
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("base_women", Kind::Pay),
    ("base_men", Kind::Pay),
    ("variable_women", Kind::Pay),
    ("variable_men", Kind::Pay),
];

/// The amounts of a basis, each with those that it tells of.
///
/// Base pay is all pay less what stands beside it: it is shown where both are, and neither of them tells what must not be
/// seen of it. Pay by hour and by year nearly tell of each other, so what is withheld of one is withheld of the other.
struct Amounts {
    total: &'static str,
    base: &'static str,
    variable: &'static str,
}

const BY_HOUR: Amounts = Amounts {
    total: "hourly",
    base: "base_hourly",
    variable: "variable_hourly",
};
const BY_YEAR: Amounts = Amounts {
    total: "annual",
    base: "base_annual",
    variable: "variable_annual",
};
const RECIPIENTS: &str = "variable_recipients";

impl Basis {
    const fn amounts(self) -> Amounts {
        match self {
            Basis::Hourly => BY_HOUR,
            Basis::Annual => BY_YEAR,
        }
    }

    /// What values are measured in.
    const fn unit(self) -> &'static str {
        match self {
            Basis::Hourly => "pay_per_hour",
            Basis::Annual => "pay_per_year",
        }
    }
}

/// Writes the report as tables: indicators (a) to (e), quartile bands (f) and, but for the publishable edition, categories
/// (g) with all staff as their total.
///
/// Bands are left out where the profile protects people and there are fewer than four times its minimum.
pub fn tabulate(outcome: &Outcome, options: &Indicators, policy: &Policy) -> Vec<Draft> {
    let mut drafts = vec![indicators(outcome), quartiles(outcome, policy)];
    if options.edition != Edition::Publishable && !outcome.by.is_empty() {
        drafts.push(categories(outcome, options));
    }
    drafts
}

/// Everybody: all members of each column grouped by.
fn everybody(outcome: &Outcome) -> Coordinates {
    outcome.by.iter().map(|by| (by.clone(), None)).collect()
}

fn table(id: &'static str, groups: &[Column], columns: &[(&str, Kind)]) -> Draft {
    let columns = columns.iter().map(|(id, kind)| Column::new(*id, *kind));
    Draft::new(id, groups.iter().cloned().chain(columns).collect())
}

fn indicators(outcome: &Outcome) -> Draft {
    let mut draft = table("indicators", &[], &INDICATORS);
    for levels in &outcome.all {
        let amounts = levels.basis.amounts();
        let row = |indicator, amount, measured: Option<&Measured>, quantile| {
            let row = with_behind(Row::part(everybody(outcome), outcome.cohort), outcome);
            let row = row
                .label(Value::Word(indicator))
                .label(Value::Word(levels.basis.id()));
            let (mean, gap) = match quantile {
                true => (Statistic::Quantile(0.5), Statistic::GapOfQuantiles(0.5)),
                false => (Statistic::Mean, Statistic::GapOfMeans),
            };
            let value = |side: fn(&Measured) -> Side| {
                let side = measured.map(side);
                side.and_then(|side| if quantile { side.median } else { side.mean })
            };
            let difference = match quantile {
                true => measured.and_then(Measured::median_gap),
                false => measured.and_then(Measured::gap),
            };
            let of = origin(amount);
            let row = row
                .figure(Value::number(value(|m| m.women)), of(mean, Over::Women))
                .figure(Value::number(value(|m| m.men)), of(mean, Over::Men))
                .figure(Value::number(difference), of(gap, Over::Both))
                .label(Value::Word(levels.basis.unit()));
            heads(row, outcome.cohort)
        };
        let variable = levels.variable.as_ref();
        draft.push(row("a", amounts.total, Some(&levels.total), false));
        draft.push(row("b", amounts.variable, variable, false));
        draft.push(row("c", amounts.total, Some(&levels.total), true));
        draft.push(row("d", amounts.variable, variable, true));
    }
    draft.push(recipients(outcome));
    draft
}

/// Indicator (e): who has any complementary or variable pay.
fn recipients(outcome: &Outcome) -> Row {
    let variable = outcome.all[0].variable.as_ref();
    let cohort = outcome.cohort;
    let members = |with, of| Behind::Members { with, of };
    let with = |side: fn(&Measured) -> Side| variable.map_or(0, |found| side(found).recipients);
    let (women, men) = (with(|m| m.women), with(|m| m.men));
    let share = |with: u64, of: u64| {
        let share = (of > 0).then(|| with as f64 / of as f64);
        Value::number(share.filter(|_| variable.is_some()))
    };
    let of = origin(RECIPIENTS);
    let row = Row::part(everybody(outcome), cohort)
        .contributed(RECIPIENTS, Over::Women, members(women, cohort.women))
        .contributed(RECIPIENTS, Over::Men, members(men, cohort.men))
        .label(Value::Word("e"))
        .label(Value::Undefined)
        .figure(
            share(women, cohort.women),
            of(Statistic::Members, Over::Women),
        )
        .figure(share(men, cohort.men), of(Statistic::Members, Over::Men))
        .label(Value::Undefined)
        .label(Value::Word("share"));
    heads(row, cohort)
}

/// Indicator (f): women and men in quartile bands.
fn quartiles(outcome: &Outcome, policy: &Policy) -> Draft {
    let sets = outcome.all.iter().zip(outcome.bands);
    let sets: Vec<_> = sets
        .map(|(levels, bands)| (Some(levels.basis.id()), bands))
        .collect();
    quartiles::tabulate(&everybody(outcome), &sets, policy)
}

fn categories(outcome: &Outcome, options: &Indicators) -> Draft {
    let groups: Vec<Column> = match outcome.by.as_slice() {
        [_] => vec![Column::new("group", Kind::Name)],
        several => {
            let columns = several.iter();
            columns.map(|by| Column::new(by, Kind::Name)).collect()
        }
    };
    let internal = options.edition == Edition::Internal;
    let means: &[(&str, Kind)] = if internal { &MEANS } else { &[] };
    let line = outcome.tested.as_ref().map(|tested| tested.difference);
    let figures = CATEGORIES.iter().chain(means).map(|(id, kind)| Column {
        line: line.filter(|_| *id == "gap_total"),
        ..Column::new(*id, *kind)
    });
    let mut draft = Draft::new(
        "categories",
        groups.iter().cloned().chain(figures).collect(),
    );
    for category in &outcome.categories {
        draft.push(category_row(category, outcome, internal));
    }
    let all = outcome.all.iter().find(|all| all.basis == options.basis);
    if let Some(all) = all {
        let row = Row::total(everybody(outcome), outcome.cohort);
        let row = with_behind(row, outcome);
        let row = groups
            .iter()
            .fold(row, |row, _| row.label(Value::Undefined));
        draft.push(filled(row, outcome.cohort, all, None, internal));
    }
    let categories = outcome.categories.iter();
    let one_sex = categories.filter(|c| (c.cohort.women == 0) != (c.cohort.men == 0));
    let one_sex = one_sex.count() as u64;
    if one_sex > 0 {
        draft.note(Phrase::one_sex_groups(one_sex));
    }
    draft
}

fn category_row(category: &Category, outcome: &Outcome, internal: bool) -> Row {
    let by = outcome.by.iter().cloned();
    let members = category.members.iter().cloned();
    let at = by.zip(members.map(Some)).collect();
    let row = behind(Row::part(at, category.cohort), &category.levels, None);
    let labels = category.members.iter();
    let row = labels.fold(row, |row, member| row.label(Value::Name(member.clone())));
    let status = Some(category.status.as_ref());
    filled(row, category.cohort, &category.levels, status, internal)
}

/// The columns after the labels; `status` is not there for all staff, which is no category.
fn filled(
    row: Row,
    cohort: Cohort,
    levels: &Levels,
    status: Option<Option<&Status>>,
    internal: bool,
) -> Row {
    let amounts = levels.basis.amounts();
    let variable = levels.variable.unwrap_or_default();
    let gap = Statistic::GapOfMeans;
    let gaps = [
        (amounts.total, levels.total.gap()),
        (amounts.base, levels.base.gap()),
        (amounts.variable, variable.gap()),
    ];
    let row = gaps
        .into_iter()
        .fold(heads(row, cohort), |row, (amount, value)| {
            row.figure(Value::number(value), origin(amount)(gap, Over::Both))
        });
    let row = match status {
        None => (0..4).fold(row, |row, _| row.label(Value::Undefined)),
        // Each tells of the gap, and that there is none of them does too.
        Some(status) => told(status).into_iter().fold(row, |row, value| {
            row.figure(value, origin(amounts.total)(gap, Over::Both))
        }),
    };
    if !internal {
        return row;
    }
    let means = [
        (amounts.total, levels.total),
        (amounts.base, levels.base),
        (amounts.variable, variable),
    ];
    means.into_iter().fold(row, |row, (amount, measured)| {
        let of = origin(amount);
        row.figure(
            Value::number(measured.women.mean),
            of(Statistic::Mean, Over::Women),
        )
        .figure(
            Value::number(measured.men.mean),
            of(Statistic::Mean, Over::Men),
        )
    })
}

/// Whether the line is reached, what that comes to, the day, the reference.
fn told(status: Option<&Status>) -> [Value; 4] {
    let day = match status {
        Some(Status::Remedied(day) | Status::AssessmentDue(day)) => Value::Name(day.to_string()),
        _ => Value::Undefined,
    };
    let reference = match status {
        Some(Status::Justified(reference)) => Value::Name(reference.clone()),
        _ => Value::Undefined,
    };
    let triggers = status.map(|status| *status != Status::Below);
    [
        triggers.map_or(Value::Undefined, Value::Flag),
        status.map_or(Value::Undefined, |status| Value::Word(status.id())),
        day,
        reference,
    ]
}

fn heads(row: Row, cohort: Cohort) -> Row {
    let of = origin("persons");
    row.figure(
        Value::Count(cohort.women),
        of(Statistic::Count, Over::Women),
    )
    .figure(Value::Count(cohort.men), of(Statistic::Count, Over::Men))
}

fn origin(amount: &'static str) -> impl Fn(Statistic, Over) -> Origin {
    move |statistic, over| Origin {
        statistic,
        amount,
        over,
    }
}

/// States what stands behind the figures of all staff, on both bases.
fn with_behind(row: Row, outcome: &Outcome) -> Row {
    let [hourly, annual] = &outcome.all;
    let row = behind(row, hourly, Some(annual.basis));
    behind(row, annual, Some(hourly.basis))
}

/// States what stands behind the figures of a basis; `other` is the basis that the row tells of too.
fn behind(row: Row, levels: &Levels, other: Option<Basis>) -> Row {
    let Amounts {
        total,
        base,
        variable,
    } = levels.basis.amounts();
    let none = Contributions::default();
    let of = |measured: Option<&Measured>, side: fn(&Measured) -> Side| {
        measured.map_or(none, |measured| side(measured).behind)
    };
    let parts = [
        (total, Some(&levels.total)),
        (base, Some(&levels.base)),
        (variable, levels.variable.as_ref()),
    ];
    let row = parts.into_iter().fold(row, |row, (amount, measured)| {
        row.contributed(amount, Over::Women, of(measured, |m| m.women))
            .contributed(amount, Over::Men, of(measured, |m| m.men))
    });
    let also = |amounts: &[fn(Amounts) -> &'static str]| -> Vec<&'static str> {
        let bases = [Some(levels.basis), other].into_iter().flatten();
        bases
            .flat_map(|basis| amounts.iter().map(move |pick| pick(basis.amounts())))
            .collect()
    };
    row.made_of(total, also(&[|a| a.total]))
        .made_of(variable, also(&[|a| a.variable, |a| a.base]))
        .made_of(base, also(&[|a| a.base, |a| a.variable, |a| a.total]))
}

/// What the released tables say first: the gap of all staff, and how many categories reach the line.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let first = released.table("indicators").and_then(|table| {
        let row = table.rows().first()?;
        let number = |column| table.cell(row, column).and_then(|cell| cell.number());
        let count = |column| number(column).unwrap_or_default() as u64;
        Some(verdict_of(number("value"), count("women"), count("men")))
    });
    let above = released.table("categories").and_then(of_categories);
    first.into_iter().chain(above).collect()
}

fn of_categories(table: &Table) -> Option<Phrase> {
    let parts = table.rows().iter().filter(|row| row.role() == Role::Part);
    let triggers: Vec<bool> = parts
        .filter_map(|row| match table.cell(row, "triggers")? {
            Cell::Shown(Value::Flag(triggers)) => Some(triggers),
            _ => None,
        })
        .collect();
    let above = triggers.iter().filter(|triggers| **triggers).count() as u64;
    (!triggers.is_empty()).then(|| Phrase::verdict_groups(triggers.len() as u64, above))
}

/// How the figures were made, for under the table of indicators.
pub fn method(
    outcome: &Outcome,
    options: &Indicators,
    scope: &Scope,
    profile: Profile,
) -> Vec<Phrase> {
    let listed = |wanted: Part| {
        let parts = outcome.parts.iter().filter(|(_, part)| *part == wanted);
        let names: Vec<&str> = parts.map(|(name, _)| name.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let mut notes = vec![Phrase::pay_level_base(Label::Field(outcome.source.id()))];
    notes.extend(listed(Part::Base).map(Phrase::pay_level_more_base));
    notes.push(match listed(Part::Variable) {
        Some(columns) => Phrase::pay_level_variable(columns),
        None => Phrase::pay_level_no_variable(),
    });
    notes.extend(listed(Part::Excluded).map(Phrase::pay_level_excluded));
    notes.extend((outcome.blank > 0).then(|| Phrase::pay_level_blank(outcome.blank)));
    notes.extend(outcome.variable_base.map(|whom| match whom {
        VariableBase::Recipients => Phrase::variable_over_recipients(),
        VariableBase::All => Phrase::variable_over_all(),
    }));
    notes.extend(outcome.part_year.map(|year| match year {
        PartYear::Whole => Phrase::part_year_whole(),
        PartYear::Actual => Phrase::part_year_actual(),
    }));
    notes.push(match outcome.hours {
        HoursFrom::Paid => Phrase::hours_paid_in_year(),
        HoursFrom::Weekly => Phrase::hours_of_week(),
        HoursFrom::FullTimeShare => Phrase::hours_of_share(scope.full_time()),
        HoursFrom::FullTime => Phrase::hours_of_full_time(scope.full_time()),
    });
    notes.push(Phrase::quartile_ties());
    let other = outcome.cohort.other;
    notes.extend((other > 0).then(|| Phrase::bands_other(other)));
    let line = outcome.tested.as_ref().filter(|_| !outcome.by.is_empty());
    if options.edition != Edition::Publishable {
        notes.extend(line.map(|tested| {
            let basis = Label::Word(options.basis.id());
            Phrase::category_line(tested.difference, basis, tested.reference)
        }));
    }
    let public = options.edition == Edition::Publishable && profile != Profile::Public;
    notes.extend(public.then(Phrase::edition_not_public));
    notes
}

/// The conventions that the figures depend on, by name.
pub fn conventions(outcome: &Outcome, options: &Indicators) -> Vec<(&'static str, &'static str)> {
    let variable = match outcome.variable_base {
        None => "all have some, or nobody",
        Some(VariableBase::Recipients) => "recipients; set by the user, Art. 9(1)(b) is silent",
        Some(VariableBase::All) => "all workers; set by the user, Art. 9(1)(b) is silent",
    };
    let part_year = match outcome.part_year {
        None => "nobody is known to be hired in the year",
        Some(PartYear::Whole) => {
            "a whole year of present pay; set by the user, Art. 3(1)(b) is silent"
        }
        Some(PartYear::Actual) => {
            "the days since the hire; set by the user, Art. 3(1)(b) is silent"
        }
    };
    let hours = match outcome.hours {
        HoursFrom::Paid => "hours paid in the year",
        HoursFrom::Weekly => "weekly hours * 52",
        HoursFrom::FullTimeShare => "share of full time * full-time hours * 52",
        HoursFrom::FullTime => "full-time hours * 52 for everybody: the file has none",
    };
    let ties = match options.tie_eps > 0.0 {
        true => "pay within --tie-eps counts as equal; equal pay in proportion, largest remainders",
        false => {
            "equal pay in proportion to women and men among those who have it, largest remainders"
        }
    };
    vec![
        ("gap", "(men-women)/men"),
        ("mean", "unweighted, per row"),
        ("median", "mean of middle two"),
        ("annual", "as paid: part time not scaled, months * 12"),
        ("hours", hours),
        ("part_year", part_year),
        ("variable_base", variable),
        ("ties", ties),
        ("bands", "n = 4q + r; r to band 1, 1 and 3, 1 to 3"),
        ("line", "unrounded, either direction"),
        ("basis", options.basis.id()),
    ]
}
