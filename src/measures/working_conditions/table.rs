//! The table, what it says first, and how it was made.

use super::{GroupConditions, Measure, Outcome, Side, TABLE};
use crate::disclosure::draft::{Behind, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released};
use crate::model::field::Field;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Coordinates, Kind, Role, Value};

/// The columns after those of the groups.
const COLUMNS: [(&str, Kind); 9] = [
    ("measure", Kind::Word),
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("women_share", Kind::Share),
    ("men_share", Kind::Share),
    ("women_value", Kind::Number),
    ("men_value", Kind::Number),
    ("difference", Kind::PercentagePoints),
    ("measured_in", Kind::Word),
];

/// Writes the figures as a table: for each group a row for each measure, then the same for all staff.
///
/// The columns grouped by come first. `women` and `men` are numbers of people, `women_share` and `men_share` fractions
/// within the sex, `difference` women's share minus men's, a fraction as well. `women_value` and `men_value` are means
/// in the unit of `measured_in`, undefined for measures without amounts. How many work part-time, have leave, are ill or
/// of an age is nobody's business: such figures are judged as those about members.
pub fn tabulate(outcome: &Outcome) -> Draft {
    let groups = outcome.by.iter().map(|by| Column::new(by, Kind::Name));
    let figures = COLUMNS.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(TABLE, groups.chain(figures).collect())
        .everybody_is_one_of(AGES.map(Measure::id))
        .everybody_is_one_of(CONTRACTS);
    for group in outcome.groups.iter().chain([&outcome.all]) {
        for (measure, sides) in &group.figures {
            draft.push(row(group, *measure, sides, outcome));
        }
    }
    draft
}

const AGES: [Measure; 3] = [Measure::AgeTo29, Measure::Age30To49, Measure::AgeFrom50];
/// Those with a permanent contract have no row of their own.
const PERMANENT: &str = "permanent_contract";
const CONTRACTS: [&str; 3] = [
    Measure::Temporary.id(),
    Measure::OtherContract.id(),
    PERMANENT,
];

/// Those whose contract is permanent, where a group's rows tell how many are not.
fn permanent(group: &GroupConditions, temporary: &[Side; 2]) -> [Behind; 2] {
    let other = group.figures.get(&Measure::OtherContract);
    [0, 1].map(|sex| {
        let of = temporary[sex].of;
        let others = other.map_or(0, |other| other[sex].with);
        Behind::Members {
            with: of.saturating_sub(temporary[sex].with + others),
            of,
        }
    })
}

fn row(group: &GroupConditions, measure: Measure, sides: &[Side; 2], outcome: &Outcome) -> Row {
    let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
    let places = outcome.by.iter().enumerate();
    let at: Coordinates = places
        .map(|(place, by)| (by.clone(), member(place)))
        .collect();
    let mut row = match group.members {
        Some(_) => Row::part(at, group.cohort),
        None => Row::total(at, group.cohort),
    };
    for place in 0..outcome.by.len() {
        row = row.label(member(place).map_or(Value::Undefined, Value::Name));
    }
    row = row.label(Value::Word(measure.id()));
    for (over, side) in [Over::Women, Over::Men].into_iter().zip(sides) {
        row = row.contributed(measure.id(), over, side.members);
        if let Some(amounts) = side.amounts {
            row = row.contributed(measure.amount(), over, amounts);
        }
    }
    if measure == Measure::Temporary {
        let [women, men] = permanent(group, sides);
        row = row
            .contributed(PERMANENT, Over::Women, women)
            .contributed(PERMANENT, Over::Men, men);
    }
    if measure == Measure::Staff {
        return staff(row, sides);
    }
    let of = |statistic, amount, over| Origin {
        statistic,
        amount,
        over,
    };
    let share = |over| match measure {
        Measure::SickLeaveRate | Measure::LongSickLeave => {
            of(Statistic::GapOfMeans, measure.amount(), over)
        }
        _ => of(Statistic::Members, measure.id(), over),
    };
    let [women, men] = sides;
    let difference = women.share.zip(men.share).map(|(women, men)| women - men);
    let people = |side: &Side, over| {
        (
            Value::Count(side.with),
            of(Statistic::Members, measure.id(), over),
        )
    };
    row = row
        .figures([people(women, Over::Women), people(men, Over::Men)])
        .figure(Value::number(women.share), share(Over::Women))
        .figure(Value::number(men.share), share(Over::Men));
    let mean = |side: &Side, over| {
        (
            Value::number(side.mean),
            of(Statistic::Mean, measure.amount(), over),
        )
    };
    row = match measure {
        Measure::ParentalLeave | Measure::SickLeave | Measure::Absence => {
            row.figures([mean(women, Over::Women), mean(men, Over::Men)])
        }
        _ => row.label(Value::Undefined).label(Value::Undefined),
    };
    row.figure(Value::number(difference), share(Over::Both))
        .label(match measure {
            Measure::ParentalLeave | Measure::SickLeave | Measure::Absence => {
                Value::Word(outcome.leave_unit.id())
            }
            _ => Value::Undefined,
        })
}

/// How many women and men there are is no secret.
fn staff(row: Row, [women, men]: &[Side; 2]) -> Row {
    let of = |statistic, over| Origin {
        statistic,
        amount: "persons",
        over,
    };
    row.figure(Value::Count(women.with), of(Statistic::Count, Over::Women))
        .figure(Value::Count(men.with), of(Statistic::Count, Over::Men))
        .figure(Value::number(women.share), of(Statistic::Share, Over::All))
        .figure(Value::number(men.share), of(Statistic::Share, Over::All))
        .label(Value::Undefined)
        .label(Value::Undefined)
        .label(Value::Undefined)
        .label(Value::Undefined)
}

/// What the released table says first: shares of all women and men in part time, against their wish, and temporary.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(table) = released.table(TABLE) else {
        return vec![Phrase::verdict_no_conditions()];
    };
    let word = |row| match table.cell(row, "measure") {
        Some(Cell::Shown(Value::Word(id))) => id,
        _ => "",
    };
    let shares = |measure: Measure| {
        let mut totals = table.rows().iter().filter(|row| row.role() == Role::Total);
        let row = totals.find(|row| word(row) == measure.id())?;
        let share = |column| table.cell(row, column)?.number();
        Some((share("women_share")?, share("men_share")?))
    };
    let said = |measure, phrase: fn(f64, f64) -> Phrase| {
        shares(measure).map(|(women, men)| phrase(women, men))
    };
    let all = [
        said(Measure::PartTime, Phrase::verdict_part_time),
        said(Measure::InvoluntaryPartTime, Phrase::verdict_involuntary),
        said(Measure::Temporary, Phrase::verdict_temporary),
    ];
    let all: Vec<Phrase> = all.into_iter().flatten().collect();
    if all.is_empty() {
        vec![Phrase::verdict_no_conditions()]
    } else {
        all
    }
}

/// How the figures were made, and what the file does not have; `ages` says how ages were found, where they were not
/// simply read.
pub fn method(outcome: &Outcome, ages: Option<Phrase>) -> Vec<Phrase> {
    let has = |measure| outcome.all.figures.contains_key(&measure);
    let mut notes = vec![Phrase::shares_within_sex()];
    if has(Measure::ParentalLeave) || has(Measure::SickLeave) || has(Measure::Absence) {
        notes.push(Phrase::means_of_leave(Label::Word(outcome.leave_unit.id())));
    }
    let listed = outcome.blank_is_none.iter();
    notes.extend(listed.map(|field| Phrase::blank_is_none(Label::Field(field.id()))));
    if outcome.other_unit {
        notes.push(Phrase::ordinary_time_unit(Label::Word(
            outcome.leave_unit.id(),
        )));
    }
    let mut missing: Vec<&str> = outcome
        .missing()
        .map(Measure::field)
        .filter(|field| *field != Field::OrdinaryTime || !outcome.other_unit)
        .filter(|field| *field != Field::Age || ages.is_none())
        .map(Field::id)
        .collect();
    missing.dedup();
    notes.extend(ages);
    if !missing.is_empty() {
        notes.push(Phrase::measures_missing(missing.join(", ")));
    }
    notes
}
