//! The figures as tables: one of groups, one of items.

use super::{Group, Outcome, Who, item_index, item_mean, narrowest};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Table};
use crate::model::people::Cohort;
use crate::model::table::{Column, Coordinates, Kind, Role, Value};

/// The id of the table of groups.
pub const TABLE: &str = "survey";
/// The id of the table of items.
pub const ITEMS: &str = "survey_items";

/// The answers behind all indexes of a row: they are shown together or not at all.
pub(super) const ANSWERS: &str = "answer_index";
/// The answers behind all items of a sex.
const ITEM_ANSWERS: &str = "answer_points";

/// Columns after those of the blocks.
pub(super) const OVERALL: [&str; 3] = ["index_previous", "change", "sex_difference"];

/// Who has rows, in their order.
const ROWS: [Who; 3] = [Who::Women, Who::Men, Who::All];

impl Who {
    pub(super) fn over(self) -> Over {
        match self {
            Who::Women => Over::Women,
            Who::Men => Over::Men,
            Who::Others => Over::Others,
            Who::All => Over::All,
        }
    }

    pub(super) const fn word(self) -> &'static str {
        match self {
            Who::Women => "woman",
            Who::Men => "man",
            Who::Others => "other",
            Who::All => "all",
        }
    }

    /// The same people of a group, as the cohort of a row.
    fn cohort(self, group: &Group) -> Cohort {
        let count = |who: Who| {
            let meant = self == who || self == Who::All;
            if meant { group.side(who).answered } else { 0 }
        };
        Cohort {
            women: count(Who::Women),
            men: count(Who::Men),
            other: count(Who::Others),
        }
    }
}

/// Whether there is a survey before to compare with.
fn compared(outcome: &Outcome) -> bool {
    let groups = outcome.groups.iter().chain([&outcome.all]);
    groups
        .flat_map(|group| &group.sides)
        .any(|side| side.previous.is_some())
}

/// The columns that name a group: one for each column grouped by.
pub(super) fn group_columns(by: &[String]) -> Vec<Column> {
    let name = |by: &String| Column::new(by, Kind::Name);
    match by {
        [] => vec![Column::new("unit", Kind::Name)],
        some => some.iter().map(name).collect(),
    }
}

/// Writes the figures as a table: for each group and then for all answers a row for women, one for men, one for
/// everybody; a column for each id in the JSON output, and one for each block.
///
/// There is a column for each one grouped by, named as that, or else an empty one named `unit`.
/// `index_previous` and `change` are there where figures of the survey before are. `sex_difference` is the index of
/// women minus that of men.
pub fn tabulate(outcome: &Outcome) -> Draft {
    let changes = compared(outcome);
    let mut columns = group_columns(&outcome.by);
    let width = columns.len();
    columns.push(Column::new("sex", Kind::Word));
    columns.push(Column::new("invited", Kind::Count));
    columns.push(Column::new("answered", Kind::Count));
    columns.push(Column::new("response_rate", Kind::Share));
    let mut points = |id: &str| columns.push(Column::new(id, Kind::Points));
    points("index");
    outcome
        .plan
        .blocks
        .iter()
        .for_each(|block| points(&block.name));
    if changes {
        points("index_previous");
        points("change");
    }
    points("sex_difference");
    let mut draft = Draft::new(TABLE, columns).keeping_totals();
    for group in outcome.groups.iter().chain([&outcome.all]) {
        let rows = ROWS
            .into_iter()
            .filter(|who| *who == Who::All || group.side(*who).answered > 0);
        rows.for_each(|who| draft.push(row(outcome, group, who, width, changes)));
    }
    draft
}

fn row(outcome: &Outcome, group: &Group, who: Who, width: usize, changes: bool) -> Row {
    let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
    let at: Coordinates = (0..)
        .zip(&outcome.by)
        .map(|(place, by)| (by.clone(), member(place)))
        .collect();
    let mut row = match group.members {
        Some(_) => Row::part(at, who.cohort(group)),
        None => Row::total(at, who.cohort(group)),
    };
    for place in 0..width {
        row = row.label(member(place).map_or(Value::Undefined, Value::Name));
    }
    let everybody = who == Who::All;
    let behind = if everybody {
        [Who::Women, Who::Men, Who::Others, Who::All].to_vec()
    } else {
        vec![who]
    };
    for who in behind
        .into_iter()
        .filter(|who| group.side(*who).answered > 0)
    {
        row = row.contributed(ANSWERS, who.over(), group.side(who).behind);
    }
    let of = |statistic, over| Origin {
        statistic,
        amount: ANSWERS,
        over,
    };
    let mean = of(Statistic::Mean, who.over());
    let side = group.side(who);
    let invited = group.invited.filter(|_| everybody);
    let rate = invited
        .filter(|invited| *invited > 0)
        .map(|invited| side.answered as f64 / invited as f64);
    row = row
        .label(Value::Word(who.word()))
        .figure(
            invited.map_or(Value::Undefined, Value::Count),
            of(Statistic::Count, Over::All),
        )
        .figure(
            Value::Count(side.answered),
            of(Statistic::Count, who.over()),
        )
        .figure(Value::number(rate), of(Statistic::Share, Over::All))
        .figure(Value::number(side.scores.index), mean);
    for block in 0..outcome.plan.blocks.len() {
        let score = side.scores.blocks.get(block).copied().flatten();
        row = row.figure(Value::number(score), mean);
    }
    if changes {
        let change = difference(side.scores.index, side.previous);
        // What it was before has been through the door already.
        row = row
            .label(Value::number(side.previous))
            .figure(Value::number(change), mean);
    }
    if !everybody {
        return row.label(Value::Undefined);
    }
    let index = |who| group.side(who).scores.index;
    let apart = difference(index(Who::Women), index(Who::Men));
    row.figure(Value::number(apart), of(Statistic::Mean, Over::Both))
}

fn difference(one: Option<f64>, other: Option<f64>) -> Option<f64> {
    Some(one? - other?)
}

/// Writes the figures of the items over all answers, by sex where the table of groups shows the index of all of that sex.
pub fn tabulate_items(outcome: &Outcome, survey: &Table) -> Draft {
    let columns = [
        ("item", Kind::Name),
        ("sex", Kind::Word),
        ("n", Kind::Count),
        ("mean", Kind::Number),
        ("index", Kind::Points),
    ];
    let columns = columns.map(|(id, kind)| Column::new(id, kind)).to_vec();
    let mut draft = Draft::new(ITEMS, columns).keeping_totals();
    let scale = outcome.plan.scale;
    let shown = ROWS.into_iter().filter(|who| total(survey, *who).is_some());
    let shown: Vec<Who> = shown.collect();
    let behind = |who: Who| narrowest(outcome.items.iter().map(|item| item.sides[who as usize]));
    let both = [Who::Women, Who::Men]
        .into_iter()
        .all(|who| shown.contains(&who) || behind(who).n == 0);
    for item in &outcome.items {
        for who in &shown {
            let answers = item.sides[*who as usize];
            let over = who.over();
            let mut row = Row::part(
                vec![("item".to_owned(), Some(item.heading.clone()))],
                who.cohort(&outcome.all),
            );
            row = row.contributed(ITEM_ANSWERS, over, behind(*who));
            // Where a sex is left out, the rest of all is that sex and the others: the table of groups has judged it.
            if *who == Who::All && both && behind(Who::Others).n > 0 {
                row = row.contributed(ITEM_ANSWERS, Over::Others, behind(Who::Others));
            }
            let of = |statistic, amount| Origin {
                statistic,
                amount,
                over,
            };
            draft.push(
                row.label(Value::Name(item.heading.clone()))
                    .label(Value::Word(who.word()))
                    .figure(Value::Count(answers.n), of(Statistic::Count, ITEM_ANSWERS))
                    .figure(
                        Value::number(item_mean(scale, &answers)),
                        of(Statistic::Mean, ITEM_ANSWERS),
                    )
                    .figure(
                        Value::number(item_index(scale, &answers)),
                        of(Statistic::Mean, ITEM_ANSWERS),
                    ),
            );
        }
    }
    draft
}

/// The row of all answers of some people in the released table of groups, if it shows their index.
pub(super) fn total(survey: &Table, who: Who) -> Option<&crate::disclosure::released::Row> {
    let sex = survey.position("sex")?;
    let wanted = Cell::Shown(Value::Word(who.word()));
    let mut totals = survey.rows().iter().filter(|row| row.role() == Role::Total);
    let row = totals.find(|row| row.cells()[sex] == wanted)?;
    survey.cell(row, "index")?.number().map(|_| row)
}
