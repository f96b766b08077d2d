//! The tables about all staff: all categories, segregation, the recruitment plan.

use super::door::Door;
use super::door::Tells::{Chance, Count, Number, Share};
use super::tables::{FIT, SEGREGATION, TARGET, everybody, name, names};
use super::{Fit, Outcome, Segregation, Target};
use crate::disclosure::draft::{Draft, Row};
use crate::model::people::Sex;
use crate::model::table::{Column, Kind, Value};
use crate::study::workforce::SEX;

pub(super) fn fit(outcome: &Outcome, door: &Door) -> Draft {
    let attributes: Vec<String> = outcome
        .attributes
        .iter()
        .map(|attribute| attribute.column.clone())
        .collect();
    let figures = [
        ("observed", Kind::Count),
        ("share", Kind::Share),
        ("benchmark_share", Kind::Share),
        ("expected", Kind::People),
        ("chi2", Kind::Number),
        ("df", Kind::Count),
        ("p_value", Kind::PValue),
    ];
    let labels = names("category", &attributes);
    let figures = figures.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(FIT, labels.into_iter().chain(figures).collect());
    let Fit { categories, test } = &outcome.fit;
    let undefined = || (Value::Undefined, door.open(Number));
    for category in categories {
        let at = attributes
            .iter()
            .cloned()
            .zip(category.labels.iter().cloned().map(Some))
            .collect();
        let row = door.whole_row(Row::part(at, everybody(category.observed)));
        let labels = attributes.iter().zip(&category.labels);
        let row = labels.fold(row, |row, (column, label)| row.label(word(column, label)));
        let excess = category.observed as f64 - category.expected;
        let chi2 = (category.expected > 0.0).then(|| excess * excess / category.expected);
        draft.push(row.figures([
            (Value::Count(category.observed), door.whole(Count)),
            (Value::number(Some(category.share)), door.whole(Share)),
            (Value::number(Some(category.benchmark)), door.benchmark()),
            (Value::number(Some(category.expected)), door.whole(Number)),
            (Value::number(chi2), door.whole(Number)),
            undefined(),
            undefined(),
        ]));
    }
    let all = categories.iter().map(|category| category.observed).sum();
    let at = attributes
        .iter()
        .map(|column| (column.clone(), None))
        .collect();
    let row = door.whole_row(Row::total(at, everybody(all)));
    let row = attributes
        .iter()
        .fold(row, |row, _| row.label(Value::Undefined));
    draft.push(row.figures([
        (Value::Count(all), door.whole(Count)),
        undefined(),
        undefined(),
        undefined(),
        (
            Value::number(test.map(|test| test.statistic)),
            door.whole(Number),
        ),
        (
            test.map_or(Value::Undefined, |test| Value::Count(test.df as u64)),
            door.open(Count),
        ),
        (Value::number(test.map(|test| test.p)), door.whole(Chance)),
    ]));
    draft
}

/// The label of a category: a sex has a wording in each language.
fn word(column: &str, label: &str) -> Value {
    let sexes = [Sex::Woman, Sex::Man, Sex::Other];
    match sexes
        .into_iter()
        .find(|sex| column == SEX && sex.id() == label)
    {
        Some(sex) => Value::Word(sex.id()),
        None => Value::Name(label.to_owned()),
    }
}

pub(super) fn segregation(found: &Segregation, door: &Door) -> Draft {
    let columns = [
        ("group", Kind::Name),
        ("units", Kind::Count),
        ("dissimilarity", Kind::Number),
        ("mutual_information", Kind::Number),
        ("theil_h", Kind::Number),
        ("between", Kind::Number),
        ("within", Kind::Number),
    ];
    let mut draft = Draft::new(
        SEGREGATION,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    );
    let number = |value| (Value::number(value), door.whole(Number));
    let row = door.whole_row(Row::total(Vec::new(), everybody(found.people)));
    let row = row.label(Value::Undefined).label(Value::Count(found.units));
    draft.push(row.figures([
        number(found.dissimilarity),
        number(Some(found.information)),
        number(found.theil),
        number(found.split.map(|(between, _)| between)),
        number(found.split.map(|(_, within)| within)),
    ]));
    draft
}

pub(super) fn targets(targets: &[Target], door: &Door) -> Draft {
    let columns = [
        ("year", Kind::Name),
        ("hires", Kind::Count),
        ("leavers", Kind::Count),
        ("staff", Kind::Count),
        ("goal_share", Kind::Share),
        ("needed", Kind::Count),
        ("needed_share", Kind::Share),
        ("reached", Kind::Share),
        ("chance", Kind::Share),
    ];
    let mut draft = Draft::new(
        TARGET,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    );
    for target in targets {
        let year = target.year.map(|year| year.to_string());
        let at = vec![("year".to_owned(), year.clone())];
        let people = everybody(target.staff);
        let row = door.whole_row(match year {
            Some(_) => Row::part(at, people),
            None => Row::total(at, people),
        });
        let row = [target.hires, target.leavers, target.staff]
            .into_iter()
            .fold(row.label(name(year)), |row, count| {
                row.label(Value::Count(count))
            });
        let within = target.hires > 0 && target.needed <= target.hires;
        let share = within.then(|| target.needed as f64 / target.hires as f64);
        draft.push(row.label(Value::Number(target.goal)).figures([
            (Value::Count(target.needed), door.whole(Count)),
            (Value::number(share), door.whole(Share)),
            (Value::number(target.reached), door.whole(Share)),
            (Value::number(target.chance), door.whole(Share)),
        ]));
    }
    draft
}
