//! What a measure hands in: figures with everything the rules need to judge them.
//!
//! A draft can be written, not read, outside this folder.

use super::regression::Regression;
use crate::model::people::{Cohort, Sex};
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Coordinates, Role, SMALL_GROUPS, Value};

/// The people of a row that a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Over {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Those recorded as neither, and those whose sex is not known.
    Others,
    /// Women and men, compared with each other.
    Both,
    /// Everybody.
    All,
}

impl Over {
    /// The id of the one sex that a figure is about; `None` where it is about all.
    pub(super) const fn sex(self) -> Option<&'static str> {
        match self {
            Over::Women => Some(Sex::Woman.id()),
            Over::Men => Some(Sex::Man.id()),
            Over::Others => Some(Sex::Other.id()),
            Over::Both | Over::All => None,
        }
    }

    /// Those of whom a figure tells: of both when women and men are compared.
    pub(super) const fn sides(self) -> &'static [Over] {
        match self {
            Over::Both => &[Over::Women, Over::Men],
            Over::Women => &[Over::Women],
            Over::Men => &[Over::Men],
            Over::Others => &[Over::Others],
            Over::All => &[Over::All],
        }
    }
}

/// How a figure is made from the people it is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statistic {
    /// How many there are.
    Count,
    /// A part of a count that everybody knows.
    Share,
    /// How many have something that is nobody's business, such as part-time work or sick leave, or their share.
    Members,
    /// A figure made of numbers of members that stand open beside it, such as their rate or a test of them: it tells
    /// nothing that they do not.
    OfCounts,
    /// A sum of amounts.
    Sum,
    /// `sum / n`.
    Mean,
    /// An order statistic; 0.5 is the median.
    Quantile(f64),
    /// The largest amount: that of one person.
    Maximum,
    /// The part of the sum that those above, or up to, an order statistic have.
    PartOfSum(f64),
    /// How uneven the amounts are, such as the Gini coefficient.
    Spread,
    /// `1 - mean of women / mean of men`, or the quotient itself.
    GapOfMeans,
    /// The same with an order statistic.
    GapOfQuantiles(f64),
    /// An end of an interval around a gap of means; tells the spread.
    IntervalOfMeans,
    /// An end of an interval around a gap of order statistics.
    IntervalOfQuantiles(f64),
    /// A p-value; tells the spread.
    PValue,
    /// A coefficient of a regression, its standard error, or what is made of these.
    Coefficient,
}

/// What a figure is computed from: which statistic of which amount over whom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    /// How it is made.
    pub statistic: Statistic,
    /// The amount behind it by id (`hourly`, `monthly_fte`, ... or `persons`): figures of the same amount and
    /// coordinates share their unknowns, in whichever table they stand.
    pub amount: &'static str,
    /// The people it is about.
    pub over: Over,
}

/// What the dominance rules need to know of the people behind a sum.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Contributions {
    /// Contributors.
    pub n: u64,
    /// Sum of the absolute amounts.
    pub sum: f64,
    /// The largest amount.
    pub largest: f64,
    /// The second largest amount.
    pub second: f64,
    /// The smallest amount.
    pub smallest: f64,
    /// Whether everybody has some, so that others know about how much anybody has at least.
    pub everybody: bool,
}

impl Contributions {
    /// The same of the amounts other than nought: who has none contributes nothing to an uneven sum.
    pub fn of_some(amounts: &[f64]) -> Contributions {
        let some: Vec<f64> = amounts.iter().copied().filter(|a| *a != 0.0).collect();
        Contributions {
            everybody: false,
            ..Contributions::of(&some)
        }
    }

    /// Those of two groups of people together.
    #[must_use]
    pub fn and(self, other: Contributions) -> Contributions {
        if self.n == 0 || other.n == 0 {
            return if self.n == 0 { other } else { self };
        }
        let (high, low) = match self.largest >= other.largest {
            true => (self, other),
            false => (other, self),
        };
        Contributions {
            n: self.n + other.n,
            sum: self.sum + other.sum,
            largest: high.largest,
            second: high.second.max(low.largest),
            smallest: self.smallest.min(other.smallest),
            everybody: self.everybody && other.everybody,
        }
    }

    /// Reads them off the amounts, in any order; absolute values are taken.
    pub fn of(amounts: &[f64]) -> Contributions {
        let mut all = Contributions {
            n: amounts.len() as u64,
            smallest: f64::INFINITY,
            everybody: true,
            ..Contributions::default()
        };
        for amount in amounts.iter().map(|amount| amount.abs()) {
            all.sum += amount;
            all.smallest = all.smallest.min(amount);
            if amount > all.largest {
                all.second = all.largest;
                all.largest = amount;
            } else if amount > all.second {
                all.second = amount;
            }
        }
        all
    }
}

/// What stands behind the figures of an amount in a row.
#[derive(Clone, Copy, PartialEq)]
pub enum Behind {
    /// The contributors to a sum, mean or other statistic of an amount.
    Amounts(Contributions),
    /// How many have something, of how many.
    Members {
        /// Who has it.
        with: u64,
        /// Who could have it.
        of: u64,
    },
}

impl From<Contributions> for Behind {
    fn from(contributions: Contributions) -> Behind {
        Behind::Amounts(contributions)
    }
}

/// A row of a draft: where it stands, who stands behind it, its figures.
#[derive(Clone)]
pub struct Row {
    pub(super) at: Coordinates,
    pub(super) role: Role,
    pub(super) cohort: Cohort,
    pub(super) behind: Vec<(&'static str, Over, Behind)>,
    pub(super) made_of: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) sums: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) withheld: Vec<(&'static str, Over)>,
    pub(super) elsewhere: Vec<Elsewhere>,
    pub(super) regression: Option<Regression>,
    pub(super) rests_on_parts: Vec<&'static str>,
    pub(super) whole: bool,
    pub(super) yields: bool,
    pub(super) cells: Vec<(Value, Option<Origin>)>,
}

impl Elsewhere {
    pub(super) fn is(&self, alias: &str) -> bool {
        self.alias == alias
    }
}

/// An amount of another place than the row's own.
#[derive(Clone)]
pub(super) struct Elsewhere {
    /// What the row calls it.
    alias: &'static str,
    pub(super) amount: &'static str,
    pub(super) at: Coordinates,
    cohort: Cohort,
}

impl Row {
    /// A row for one group.
    pub fn part(at: Coordinates, cohort: Cohort) -> Row {
        Row {
            at,
            role: Role::Part,
            cohort,
            behind: Vec::new(),
            made_of: Vec::new(),
            sums: Vec::new(),
            withheld: Vec::new(),
            elsewhere: Vec::new(),
            regression: None,
            rests_on_parts: Vec::new(),
            whole: false,
            yields: false,
            cells: Vec::new(),
        }
    }

    /// A row for all the parts of the table together.
    pub fn total(at: Coordinates, cohort: Cohort) -> Row {
        Row {
            role: Role::Total,
            ..Row::part(at, cohort)
        }
    }

    /// States who stands behind the figures of an amount in this row.
    #[must_use]
    pub fn contributed(mut self, amount: &'static str, over: Over, by: impl Into<Behind>) -> Row {
        self.behind.push((amount, over, by.into()));
        self
    }

    /// States that figures of an amount tell something of others, such as a quotient or a sum of two: each of these must
    /// be one that may be seen in this row, and what stands behind it stated.
    #[must_use]
    pub fn made_of(
        mut self,
        amount: &'static str,
        others: impl IntoIterator<Item = &'static str>,
    ) -> Row {
        self.made_of.push((amount, others.into_iter().collect()));
        self
    }

    /// States that an amount is the sum of others, so that an attack knows it too. What follows from it is to be said with
    /// [`Row::made_of`].
    #[must_use]
    pub fn sum_of(
        mut self,
        amount: &'static str,
        parts: impl IntoIterator<Item = &'static str>,
    ) -> Row {
        self.sums.push((amount, parts.into_iter().collect()));
        self
    }

    /// States that figures of an amount were withheld when they were told of before: they stay so.
    #[must_use]
    pub fn withheld_before(mut self, amount: &'static str, over: Over) -> Row {
        self.withheld.push((amount, over));
        self
    }

    /// States that what this row calls `alias` is an amount of another place, such as the pay of a group that the row's own
    /// is compared with: figures of it are judged and rounded as they are there.
    #[must_use]
    pub fn elsewhere(
        mut self,
        alias: &'static str,
        amount: &'static str,
        at: Coordinates,
        cohort: Cohort,
    ) -> Row {
        self.elsewhere.push(Elsewhere {
            alias,
            amount,
            at,
            cohort,
        });
        self
    }

    /// States that figures of an amount are made of those of each part of the table and not of sums over them alone: they may
    /// be seen where what they are [made of](Row::made_of) is told of every part.
    #[must_use]
    pub fn resting_on_parts(mut self, amount: &'static str) -> Row {
        self.rests_on_parts.push(amount);
        self
    }

    /// States of which regression the figures of this row are.
    #[must_use]
    pub fn regression(mut self, regression: Regression) -> Row {
        self.regression = Some(regression);
        self
    }

    /// Asks to leave the row out where any of its figures is withheld: that it is there tells something too, such as which
    /// of two groups is paid more.
    #[must_use]
    pub fn whole_or_not_at_all(mut self) -> Row {
        self.whole = true;
        self
    }

    /// Asks to close figures of this row before those of others, where something must be closed: such as a total that nobody
    /// needs as much as its parts.
    #[must_use]
    pub fn rather_than_others(mut self) -> Row {
        self.yields = true;
        self
    }

    /// The amount that one of this row is, and where it stands.
    pub(super) fn stands<'a>(&'a self, amount: &'a str) -> (&'a str, &'a Coordinates) {
        let other = self.elsewhere.iter().find(|other| other.is(amount));
        other.map_or((amount, &self.at), |other| (other.amount, &other.at))
    }

    /// The amounts that a figure tells of: its own, or those that it is made of.
    pub(super) fn amounts<'a>(&'a self, origin: &'a Origin) -> &'a [&'static str] {
        let made_of = self.made_of.iter().find(|(made, _)| *made == origin.amount);
        match made_of {
            Some((_, amounts)) => amounts,
            None => std::slice::from_ref(&origin.amount),
        }
    }

    /// How many people a figure is about; where two sexes or two groups are compared, the fewest.
    pub(super) fn people(&self, origin: &Origin) -> u64 {
        let amounts = self.amounts(origin).iter();
        let fewest = amounts.map(|amount| people(self.cohort_of(amount), origin.over));
        fewest.min().unwrap_or_default()
    }

    /// Who an amount of this row is about.
    pub(super) fn cohort_of(&self, amount: &str) -> Cohort {
        let other = self.elsewhere.iter().find(|other| other.is(amount));
        other.map_or(self.cohort, |other| other.cohort)
    }

    /// Adds several figures.
    #[must_use]
    pub fn figures(self, figures: impl IntoIterator<Item = (Value, Origin)>) -> Row {
        figures
            .into_iter()
            .fold(self, |row, (value, origin)| row.figure(value, origin))
    }

    /// Adds a cell that says nothing about anyone, such as a label; that of [`SMALL_GROUPS`] is a word.
    #[must_use]
    pub fn label(mut self, value: Value) -> Row {
        let value = match value {
            Value::Name(name) if name == SMALL_GROUPS => Value::Word(SMALL_GROUPS),
            other => other,
        };
        self.cells.push((value, None));
        self
    }

    /// Adds a figure.
    #[must_use]
    pub fn figure(mut self, value: Value, origin: Origin) -> Row {
        self.cells.push((value, Some(origin)));
        self
    }
}

/// How many of some people a figure is about; where women and men are compared, the fewer of both.
pub(super) fn people(cohort: Cohort, over: Over) -> u64 {
    match over {
        Over::Women => cohort.women,
        Over::Men => cohort.men,
        Over::Others => cohort.other,
        Over::Both => cohort.women.min(cohort.men),
        Over::All => cohort.all(),
    }
}

/// A table as a measure computed it.
#[derive(Clone)]
pub struct Draft {
    pub(super) id: &'static str,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<Phrase>,
    pub(super) advice: Option<Phrase>,
    pub(super) keep_totals: bool,
    pub(super) partitions: Vec<Vec<&'static str>>,
    pub(super) apart: bool,
}

impl Draft {
    /// A table without rows.
    pub fn new(id: &'static str, columns: Vec<Column>) -> Draft {
        Draft {
            id,
            columns,
            rows: Vec::new(),
            notes: Vec::new(),
            advice: None,
            keep_totals: false,
            partitions: Vec::new(),
            apart: false,
        }
    }

    /// The id that scripts depend on; of what is in it nothing can be read.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Asks to close further parts, those with the fewest people first, where a total would tell those that are
    /// withheld, and not the total.
    #[must_use]
    pub fn keeping_totals(mut self) -> Draft {
        self.keep_totals = true;
        self
    }

    /// States that all of it is about those only who are this member of a dimension, such as one unit.
    #[must_use]
    pub fn of_those(mut self, dimension: &str, member: &str) -> Draft {
        for row in &mut self.rows {
            let places = row.elsewhere.iter_mut().map(|other| &mut other.at);
            for at in places.chain([&mut row.at]) {
                let there = at.iter_mut().find(|(known, _)| known == dimension);
                match there {
                    Some((_, known)) => *known = Some(member.to_owned()),
                    None => at.push((dimension.to_owned(), Some(member.to_owned()))),
                }
            }
        }
        self
    }

    /// States that everybody who is asked is one of these members, such as young, middle-aged or old: how many are asked
    /// is known, so that the last of the numbers follows from the others.
    #[must_use]
    pub fn everybody_is_one_of(mut self, amounts: impl IntoIterator<Item = &'static str>) -> Draft {
        self.partitions.push(amounts.into_iter().collect());
        self
    }

    /// Asks to judge the other tables without this one where nothing of it may be seen: it tells nothing then, and nothing
    /// needs to be closed for its sake.
    #[must_use]
    pub fn apart_if_all_is_withheld(mut self) -> Draft {
        self.apart = true;
        self
    }

    /// The same table with nothing behind its figures: outside the profile that shows everything none is seen.
    pub(super) fn without_figures(mut self) -> Draft {
        self.apart = false;
        self.partitions.clear();
        self.rows.iter_mut().for_each(|row| row.behind.clear());
        self
    }

    /// Adds a row; it has one cell for each column.
    pub fn push(&mut self, row: Row) {
        debug_assert_eq!(row.cells.len(), self.columns.len(), "cells of {}", self.id);
        self.rows.push(row);
    }

    /// Adds a note that holds no figure of fewer people than the table shows.
    pub fn note(&mut self, note: Phrase) {
        self.notes.push(note);
    }

    /// Sets a note for the case that something of the table is withheld.
    pub fn advise(&mut self, note: Phrase) {
        self.advice = Some(note);
    }
}
