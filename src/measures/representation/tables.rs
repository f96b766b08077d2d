//! The figures as tables, each with what is behind it.

use super::attribute::Attribute;
use super::comparison::Rules;
use super::{Comparison, Fit, GroupShare, Outcome, Segregation, Target};
use crate::disclosure::draft::{Behind, Contributions, Draft, Origin, Over, Row, Statistic};
use crate::model::people::{Cohort, Sex};
use crate::model::phrase::Phrase;
use crate::model::quantity::Interval;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::study::workforce::SEX;

/// The table of shares by group.
pub(super) const SHARES: &str = "representation";
/// The table of all categories.
pub(super) const FIT: &str = "representation_fit";
/// The table of segregation over the groups.
pub(super) const SEGREGATION: &str = "segregation";
/// The table of the recruitment plan.
pub(super) const TARGET: &str = "recruitment_target";

/// Writes the figures as tables: shares by group with all staff last, the fit over all categories, segregation over the
/// groups, and the recruitment plan; the last two only where there are any. `notes` has those of a table, by its id.
///
/// Sex is no secret, so its counts and what follows from them go out whole. Any other attribute is: a figure about it
/// falls with the count behind it, and the tables about all staff fall with the smallest count of any group.
pub fn tabulate(outcome: &Outcome, notes: impl Fn(&str) -> Vec<Phrase>) -> Vec<Draft> {
    let door = Door::of(outcome);
    let segregation = outcome.segregation.as_ref();
    let plan = Some(outcome.targets.as_slice()).filter(|targets| !targets.is_empty());
    let tables = [
        (SHARES, Some(shares(outcome, &door))),
        (FIT, Some(fit(outcome, &door))),
        (
            SEGREGATION,
            segregation.map(|found| self::segregation(found, &door)),
        ),
        (TARGET, plan.map(|plan| targets(plan, &door))),
    ];
    let noted = |(id, draft): (&str, Option<Draft>)| {
        let mut draft = draft?;
        notes(id).into_iter().for_each(|note| draft.note(note));
        Some(draft)
    };
    tables.into_iter().filter_map(noted).collect()
}

/// What a figure tells of the people behind it.
#[derive(Clone, Copy)]
enum Tells {
    Count,
    Share,
    Number,
    Chance,
}
use Tells::{Chance, Count, Number, Share};

/// By which rules figures go out.
struct Door {
    /// The id of the attribute, where it is a secret.
    secret: Option<&'static str>,
    /// Whether the benchmark is weighted by something that the labels of the groups do not tell.
    weighted: bool,
    /// As many as the smallest count of any group.
    fewest: Behind,
}

/// The amount behind a count of people.
const PERSONS: &str = "persons";
/// The amount behind a weighted benchmark: the share in the stratum of each person.
const WEIGHTED: &str = "benchmark_share";

impl Door {
    fn of(outcome: &Outcome) -> Door {
        let groups = outcome.groups.iter().chain([&outcome.all]);
        let counts = groups.flat_map(|group| &group.counts).copied();
        Door {
            secret: outcome.attributes.iter().find_map(Attribute::secret),
            weighted: outcome
                .strata
                .iter()
                .any(|column| !outcome.by.contains(column)),
            fewest: Behind::Members {
                with: counts.filter(|count| *count > 0).min().unwrap_or(0),
                of: outcome.all.figures.total,
            },
        }
    }

    /// A figure about an attribute: one that is no secret goes out as it is.
    fn origin(secret: Option<&'static str>, tells: Tells) -> Origin {
        let statistic = match (tells, secret) {
            (Share, None) => Statistic::Share,
            (Count | Number | Chance, None) => Statistic::Count,
            (Chance, Some(_)) => Statistic::PValue,
            (Count | Share | Number, Some(_)) => Statistic::Members,
        };
        Origin {
            statistic,
            amount: secret.unwrap_or(PERSONS),
            over: Over::All,
        }
    }

    /// A figure of a group that its count alone tells.
    fn counted(&self, tells: Tells) -> Origin {
        Door::origin(self.secret, tells)
    }

    /// A figure of a group that its count and the benchmark tell.
    fn compared(&self, tells: Tells, group: &Comparison) -> Origin {
        match self.secret {
            Some(_) if group.observed > 0 || !self.weighted => self.counted(tells),
            _ => Door::origin(self.weighted.then_some(WEIGHTED), tells),
        }
    }

    /// A row about all staff.
    fn whole(&self, row: Row) -> Row {
        match self.secret {
            Some(secret) => row.contributed(secret, Over::All, self.fewest),
            None => row,
        }
    }
}

const FIGURES: [(&str, Kind); 21] = [
    ("observed", Kind::Count),
    ("total", Kind::Count),
    ("share", Kind::Share),
    ("benchmark_share", Kind::Share),
    ("ratio", Kind::Ratio),
    ("difference", Kind::Share),
    ("share_low", Kind::Share),
    ("share_high", Kind::Share),
    ("wilson_low", Kind::Share),
    ("wilson_high", Kind::Share),
    ("expected", Kind::Number),
    ("shortfall", Kind::Number),
    ("z", Kind::Number),
    ("p_value", Kind::PValue),
    ("p_one_sided", Kind::PValue),
    ("odds_ratio", Kind::Number),
    ("eighty_percent", Kind::Flag),
    ("whole_person", Kind::Flag),
    ("two_sd", Kind::Flag),
    ("rules_disagree", Kind::Flag),
    ("unweighted_share", Kind::Share),
];

fn shares(outcome: &Outcome, door: &Door) -> Draft {
    let groups = names("group", &outcome.by);
    let width = groups.len();
    let unweighted = usize::from(!outcome.strata.is_empty());
    let figures = FIGURES.iter().take(FIGURES.len() - 1 + unweighted);
    let figures = figures.map(|(id, kind)| Column::new(*id, *kind));
    let mut draft = Draft::new(SHARES, groups.into_iter().chain(figures).collect());
    for group in outcome.groups.iter().chain([&outcome.all]) {
        let row = labelled(group, &outcome.by, width);
        let row = behind(row, group, door).figures(figures_of(group, door));
        draft.push(match unweighted {
            1 => row.label(Value::number(group.unweighted)),
            _ => row,
        });
    }
    draft
}

/// A column for each name, or one of another name for a single one or none.
fn names(one: &str, several: &[String]) -> Vec<Column> {
    match several {
        [] | [_] => vec![Column::new(one, Kind::Name)],
        several => several
            .iter()
            .map(|name| Column::new(name, Kind::Name))
            .collect(),
    }
}

fn labelled(group: &GroupShare, by: &[String], width: usize) -> Row {
    let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
    let at: Coordinates = by.iter().cloned().zip((0..by.len()).map(member)).collect();
    let people = everybody(group.figures.total);
    let row = match group.members {
        Some(_) => Row::part(at, people),
        None => Row::total(at, people),
    };
    (0..width).fold(row, |row, place| {
        row.label(name(member(place.min(by.len()))))
    })
}

fn name(member: Option<String>) -> Value {
    member.map_or(Value::Undefined, Value::Name)
}

/// So many people, of whatever sex.
fn everybody(count: u64) -> Cohort {
    Cohort {
        other: count,
        ..Cohort::default()
    }
}

fn behind(row: Row, group: &GroupShare, door: &Door) -> Row {
    let Comparison {
        observed, total, ..
    } = group.figures;
    let row = match door.secret {
        Some(secret) => row.contributed(
            secret,
            Over::All,
            Behind::Members {
                with: observed,
                of: total,
            },
        ),
        None => row,
    };
    match door.weighted {
        true => row.contributed(WEIGHTED, Over::All, contributions(&group.strata)),
        false => row,
    }
}

/// Of the share in each person's stratum.
fn contributions(strata: &[(f64, u64)]) -> Contributions {
    let some: Vec<f64> = strata
        .iter()
        .flat_map(|(share, count)| std::iter::repeat_n(*share, (*count).min(2) as usize))
        .collect();
    Contributions {
        n: strata.iter().map(|(_, count)| count).sum(),
        sum: strata
            .iter()
            .map(|(share, count)| share * *count as f64)
            .sum(),
        ..Contributions::of(&some)
    }
}

fn figures_of(group: &GroupShare, door: &Door) -> Vec<(Value, Origin)> {
    let of = &group.figures;
    let counted = |value, tells| (value, door.counted(tells));
    let compared = |value, tells| (value, door.compared(tells, of));
    let end = |ends: Option<Interval>, pick: fn(Interval) -> f64| Value::number(ends.map(pick));
    let rule = |pick: fn(Rules) -> bool| {
        of.rules
            .map_or(Value::Undefined, |rules| Value::Flag(pick(rules)))
    };
    let benchmark = Door::origin(door.weighted.then_some(WEIGHTED), Number);
    vec![
        counted(Value::Count(of.observed), Count),
        (Value::Count(of.total), Door::origin(None, Count)),
        counted(Value::number(of.share), Share),
        (Value::number(of.benchmark), benchmark),
        compared(Value::number(of.ratio), Share),
        compared(Value::number(of.difference), Share),
        counted(end(of.exact, |ends| ends.low), Share),
        counted(end(of.exact, |ends| ends.high), Share),
        counted(end(of.wilson, |ends| ends.low), Share),
        counted(end(of.wilson, |ends| ends.high), Share),
        compared(Value::number(of.expected), Number),
        compared(Value::number(of.shortfall), Number),
        compared(Value::number(of.z), Number),
        compared(Value::number(of.p_value), Chance),
        compared(Value::number(of.p_one_sided), Chance),
        compared(Value::number(of.odds_ratio), Number),
        compared(rule(|rules| rules.eighty_percent), Number),
        compared(rule(|rules| rules.whole_person), Number),
        compared(rule(|rules| rules.two_sd), Number),
        compared(rule(Rules::disagree), Number),
    ]
}

fn fit(outcome: &Outcome, door: &Door) -> Draft {
    let attributes: Vec<String> = outcome
        .attributes
        .iter()
        .map(|attribute| attribute.column.clone())
        .collect();
    let figures = [
        ("observed", Kind::Count),
        ("share", Kind::Share),
        ("benchmark_share", Kind::Share),
        ("expected", Kind::Number),
        ("chi2", Kind::Number),
        ("df", Kind::Count),
        ("p_value", Kind::PValue),
    ];
    let labels = names("category", &attributes);
    let figures = figures.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(FIT, labels.into_iter().chain(figures).collect());
    let Fit { categories, test } = &outcome.fit;
    let undefined = || (Value::Undefined, Door::origin(None, Number));
    for category in categories {
        let at = attributes
            .iter()
            .cloned()
            .zip(category.labels.iter().cloned().map(Some))
            .collect();
        let row = door.whole(Row::part(at, everybody(category.observed)));
        let labels = attributes.iter().zip(&category.labels);
        let row = labels.fold(row, |row, (column, label)| row.label(word(column, label)));
        let excess = category.observed as f64 - category.expected;
        let chi2 = (category.expected > 0.0).then(|| excess * excess / category.expected);
        draft.push(row.figures([
            (Value::Count(category.observed), door.counted(Count)),
            (Value::number(Some(category.share)), door.counted(Share)),
            (
                Value::number(Some(category.benchmark)),
                Door::origin(None, Number),
            ),
            (Value::number(Some(category.expected)), door.counted(Number)),
            (Value::number(chi2), door.counted(Number)),
            undefined(),
            undefined(),
        ]));
    }
    let all = categories.iter().map(|category| category.observed).sum();
    let at = attributes
        .iter()
        .map(|column| (column.clone(), None))
        .collect();
    let row = door.whole(Row::total(at, everybody(all)));
    let row = attributes
        .iter()
        .fold(row, |row, _| row.label(Value::Undefined));
    draft.push(row.figures([
        (Value::Count(all), door.counted(Count)),
        undefined(),
        undefined(),
        undefined(),
        (
            Value::number(test.map(|test| test.statistic)),
            door.counted(Number),
        ),
        (
            test.map_or(Value::Undefined, |test| Value::Count(test.df as u64)),
            Door::origin(None, Count),
        ),
        (Value::number(test.map(|test| test.p)), door.counted(Chance)),
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

fn segregation(found: &Segregation, door: &Door) -> Draft {
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
    let number = |value| (Value::number(value), door.counted(Number));
    let row = door.whole(Row::total(Vec::new(), everybody(found.people)));
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

fn targets(targets: &[Target], door: &Door) -> Draft {
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
        let row = door.whole(match year {
            Some(_) => Row::part(at, people),
            None => Row::total(at, people),
        });
        let row = [target.hires, target.leavers, target.staff]
            .into_iter()
            .fold(row.label(name(year)), |row, count| {
                row.label(Value::Count(count))
            });
        let share = (target.hires > 0).then(|| target.needed as f64 / target.hires as f64);
        draft.push(row.label(Value::Number(target.goal)).figures([
            (Value::Count(target.needed), door.counted(Count)),
            (Value::number(share), door.counted(Share)),
            (Value::number(target.reached), door.counted(Share)),
            (Value::number(target.chance), door.counted(Share)),
        ]));
    }
    draft
}
