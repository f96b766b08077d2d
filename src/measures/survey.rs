//! What do the staff say, by unit and sex, and has it changed?
//!
//! An index of 0 to 100 for each item, `(mean - low) / (high - low) * 100`; a sub-index is the mean of the indexes of its
//! items, the index that of all items. Basis: [`basis::HME`], whose nine statements are the ones it looks for; any other
//! items on one scale can be named instead.

mod answers;
mod blocks;
mod earlier;
mod invited;
mod notes;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use answers::Scale;
pub use blocks::{Block, BlockOf, HME, Item, Plan, Seen};
pub use earlier::Earlier;
pub use invited::Invitations;
pub use notes::{method, verdict};
pub use tables::{ITEMS, TABLE, tabulate, tabulate_items};

use crate::disclosure::draft::Contributions;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::groups::Groups;
use crate::study::row_mean::add_row_means;
use crate::study::tally::tally;
use crate::study::workforce::{SEX, SEXES, Workforce};
use answers::Answers;

/// Options of the survey.
#[derive(Args, Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Survey {
    /// The headings of the items, between commas; default the nine of HME, by their numbers or their place
    #[arg(long, value_name = "HEADER,...", help_heading = "Survey")]
    pub items: Vec<String>,

    /// The lowest and the highest answer; default 1..5
    #[arg(long, value_name = "LOW..HIGH", required = false, value_parser = Scale::parse, help_heading = "Survey")]
    pub scale: Scale,

    /// How many were invited: a number, or a file with a row for each unit; default the column of the survey's own file
    #[arg(long, value_name = "N|FILE", help_heading = "Survey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited: Option<String>,

    /// Fewest who have answered behind a figure; default the profile's, 5 or 10
    #[arg(long, value_name = "N", help_heading = "Survey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_respondents: Option<u64>,

    /// The survey before, to tell the change from: its answers, or what this program made of them (csv, json)
    #[arg(long, value_name = "FILE", help_heading = "Survey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,

    /// Blocks of items, each with an index of its own
    #[arg(skip)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub block: Vec<BlockOf>,

    /// What answers in words stand for; a number off the scale makes them missing
    #[arg(skip)]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, f64>,
}

impl Default for Survey {
    fn default() -> Survey {
        Survey {
            items: Vec::new(),
            scale: Scale::USUAL,
            invited: None,
            min_respondents: None,
            previous: None,
            block: Vec::new(),
            answers: BTreeMap::new(),
        }
    }
}

/// The indexes of some people, 0 to 100. One exists if each of its items has an answer.
#[derive(Clone, Default, PartialEq)]
pub struct Scores {
    /// Of all items.
    pub index: Option<f64>,
    /// Of each block.
    pub blocks: Vec<Option<f64>>,
}

/// Figures of one sex in a group, or of everybody in it.
#[derive(Clone, Default, PartialEq)]
pub struct Side {
    /// People who answered at least one item.
    pub answered: u64,
    /// Their indexes.
    pub scores: Scores,
    /// The index in the survey before, as it was released.
    pub previous: Option<f64>,
    /// Of the people's own means over all items and over each block those that say most about one of them.
    behind: Contributions,
}

/// Who a side is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Those recorded as neither, and those whose sex is not known.
    Others,
    /// Everybody.
    All,
}

impl Who {
    /// Each once, in the order of the figures of a group.
    pub const EACH: [Who; 4] = [Who::Women, Who::Men, Who::Others, Who::All];
}

/// Figures of a group, one for each of [`Who`].
#[derive(Clone, Default, PartialEq)]
pub struct Group {
    /// The member of each column grouped by; `None` for all answers.
    pub members: Option<Vec<String>>,
    /// People invited.
    pub invited: Option<u64>,
    sides: [Side; 4],
}

impl Group {
    fn unit(&self) -> Option<&String> {
        self.members.as_ref()?.first()
    }

    /// The figures of some of them.
    pub fn side(&self, who: Who) -> &Side {
        &self.sides[who as usize]
    }
}

/// Figures of an item over all answers.
#[derive(Clone, PartialEq)]
pub struct ItemFigures {
    /// The heading.
    pub heading: String,
    /// The answers, counted from the lowest as 1, of each of [`Who`].
    sides: [Contributions; 4],
}

/// All figures of a survey.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// What was asked.
    pub plan: Plan,
    /// The groups, by label.
    pub groups: Vec<Group>,
    /// All answers.
    pub all: Group,
    /// The items, in their order.
    pub items: Vec<ItemFigures>,
    /// Rows without a single answer.
    pub unanswered: u64,
    /// Answers that are numbers off the scale.
    pub off_scale: u64,
    /// Answers that are words without a meaning on the scale.
    pub words: u64,
}

impl Outcome {
    /// People who answered.
    pub fn answered(&self) -> u64 {
        self.all.side(Who::All).answered
    }
}

/// A group, or all answers.
type Key = Option<Vec<String>>;

impl Survey {
    /// Refuses values that make no sense.
    ///
    /// # Errors
    /// For a scale whose highest answer is not above the lowest.
    pub fn check(&self) -> Result<(), Failure> {
        if self.scale.low < self.scale.high {
            return Ok(());
        }
        let failure = Failure::input(Phrase::fail_flag("--scale", self.scale.to_string()));
        Err(failure.cause(Phrase::cause_expected("1..5")))
    }

    /// Computes the figures of all groups and of all answers, exactly and with nothing withheld.
    ///
    /// Each row is a person; one without an answer on the scale is counted and takes no part. The mean of an item is over
    /// those who answered it, and its index `(mean - low) / (high - low) * 100`. A sub-index is the mean of the indexes of
    /// its items, and the index that of all items: over all answers it is no mean of the groups' indexes. Without a column
    /// of sexes everybody is of unknown sex. Units that were invited and did not answer are groups too, where rows are
    /// grouped by unit.
    ///
    /// # Errors
    /// When nobody answered, a column is missing, or an item has no answer on the scale or too many words.
    pub fn compute(
        &self,
        workforce: &Workforce,
        by: &[String],
        plan: &Plan,
        invitations: &Invitations,
    ) -> Result<Outcome, Failure> {
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let answers = Answers::of(workforce, plan, &self.answers, file)?;
        let mut people = with_sexes(workforce);
        let behind = behind(&mut people, by, plan, &answers.ranks);
        let items = behind
            .as_ref()
            .and_then(|_| item_sums(&people, by, plan, &answers.ranks));
        let (Some(behind), Some(items)) = (behind, items) else {
            let by = by.first().map_or("", String::as_str);
            return Err(Failure::input(Phrase::fail_unknown_column(file, by)));
        };
        let answered = behind
            .get(&None)
            .map_or(0, |all| all[0][Who::All as usize].n);
        if answered == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let nobody = Vec::new();
        let group = |members: &Key| Group {
            members: members.clone(),
            invited: None,
            sides: std::array::from_fn(|who| {
                let items = items.get(members).unwrap_or(&nobody);
                side(plan, items, behind.get(members), who)
            }),
        };
        let mut groups: Vec<Group> = behind
            .keys()
            .filter(|key| key.is_some())
            .map(&group)
            .collect();
        let mut all = group(&None);
        invite(workforce, by, invitations, &mut groups, &mut all);
        let of_all = items.get(&None).unwrap_or(&nobody);
        Ok(Outcome {
            by: by.to_vec(),
            plan: plan.clone(),
            groups: if by.is_empty() { Vec::new() } else { groups },
            all,
            items: plan
                .items
                .iter()
                .zip(of_all)
                .map(|(item, sides)| ItemFigures {
                    heading: item.heading.clone(),
                    sides: *sides,
                })
                .collect(),
            unanswered: workforce.rows() as u64 - answered,
            off_scale: answers.off_scale,
            words: answers.words,
        })
    }
}

/// The same people with a sex each, if only the unknown one.
fn with_sexes(workforce: &Workforce) -> Workforce {
    let mut people = workforce.clone();
    if !people.has(SEX) {
        let names = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
        let unknown = vec![SEXES.len() as u32 - 1; people.rows()];
        people.add_labels(SEX, vec![unknown], names);
    }
    people
}

/// Of each group and side, the people's own means: over all items first, then over each block.
fn behind(
    people: &mut Workforce,
    by: &[String],
    plan: &Plan,
    ranks: &[Vec<f64>],
) -> Option<BTreeMap<Key, Vec<[Contributions; 4]>>> {
    const OWN_MEAN: &str = "mean of the answers of a row";
    let mut all: BTreeMap<Key, Vec<[Contributions; 4]>> = BTreeMap::new();
    let everything: Vec<usize> = (0..plan.items.len()).collect();
    let sets = || std::iter::once(&everything).chain(plan.blocks.iter().map(|block| &block.items));
    for (place, set) in sets().enumerate() {
        let columns: Vec<(&str, &[f64])> = set
            .iter()
            .map(|item| (plan.items[*item].heading.as_str(), ranks[*item].as_slice()))
            .collect();
        add_row_means(people, OWN_MEAN, &columns)?;
        let mut groups = Groups::of(people, by, people.numbers(OWN_MEAN)?)?;
        let (parts, _) = groups.map(|members, amounts| {
            let Some(members) = members else {
                return (None, Default::default());
            };
            let of = |amounts: &[f64]| Contributions::of(amounts);
            let (women, men) = (of(amounts.women), of(amounts.men));
            let others = of(amounts.other).and(of(amounts.unknown));
            let all = women.and(men).and(others);
            (Some(members.to_vec()), [women, men, others, all])
        });
        let whole = parts
            .iter()
            .fold(<[Contributions; 4]>::default(), |whole, (_, sides)| {
                std::array::from_fn(|who| whole[who].and(sides[who]))
            });
        for (members, sides) in parts.into_iter().chain([(None, whole)]) {
            let sets = all.entry(members).or_default();
            sets.resize(place, <[Contributions; 4]>::default());
            sets.push(sides);
        }
    }
    Some(all)
}

/// Of each group, item and side, the answers.
fn item_sums(
    people: &Workforce,
    by: &[String],
    plan: &Plan,
    ranks: &[Vec<f64>],
) -> Option<BTreeMap<Key, Vec<[Contributions; 4]>>> {
    let mut all: BTreeMap<Key, Vec<[Contributions; 4]>> = BTreeMap::new();
    for (place, (item, ranks)) in plan.items.iter().zip(ranks).enumerate() {
        let (_, labels) = people.labels(&item.heading)?;
        let rank_of: BTreeMap<&str, f64> = labels
            .iter()
            .map(String::as_str)
            .zip(ranks.iter().copied())
            .collect();
        let columns = by.iter().map(String::as_str).chain([SEX, &item.heading]);
        for mut combination in tally(people, &columns.collect::<Vec<_>>())? {
            let (label, sex) = (combination.members.pop()?, combination.members.pop()?);
            let rank = rank_of
                .get(label.as_str())
                .copied()
                .filter(|rank| !rank.is_nan());
            let Some(rank) = rank else {
                continue;
            };
            let who = match SEXES.iter().position(|known| known.id() == sex) {
                Some(0) => Who::Women,
                Some(1) => Who::Men,
                _ => Who::Others,
            };
            for key in [Some(combination.members), None] {
                let items = all.entry(key).or_default();
                items.resize(plan.items.len(), <[Contributions; 4]>::default());
                for who in [who, Who::All] {
                    add(&mut items[place][who as usize], rank, combination.rows);
                }
            }
        }
    }
    Some(all)
}

/// Adds the same amount several times.
fn add(to: &mut Contributions, amount: f64, times: u64) {
    to.smallest = if to.n == 0 {
        amount
    } else {
        to.smallest.min(amount)
    };
    let again = if times > 1 { amount } else { 0.0 };
    if amount > to.largest {
        to.second = to.largest.max(again);
        to.largest = amount;
    } else {
        to.second = to.second.max(amount);
    }
    to.n += times;
    to.sum += amount * times as f64;
}

fn side(
    plan: &Plan,
    items: &[[Contributions; 4]],
    behind: Option<&Vec<[Contributions; 4]>>,
    who: usize,
) -> Side {
    let behind = behind.map_or(&[][..], Vec::as_slice);
    let index_of = |set: &mut dyn Iterator<Item = usize>| {
        let indexes = set.map(|item| item_index(plan.scale, &items.get(item)?[who]));
        mean(indexes.collect::<Option<Vec<f64>>>()?)
    };
    Side {
        answered: behind.first().map_or(0, |all| all[who].n),
        scores: Scores {
            index: index_of(&mut (0..plan.items.len())),
            blocks: plan
                .blocks
                .iter()
                .map(|block| index_of(&mut block.items.iter().copied()))
                .collect(),
        },
        previous: None,
        behind: narrowest(behind.iter().map(|sides| sides[who])),
    }
}

/// The mean of the answers on their scale.
fn item_mean(scale: Scale, answers: &Contributions) -> Option<f64> {
    (answers.n > 0).then(|| answers.sum / answers.n as f64 - 1.0 + f64::from(scale.low))
}

/// The index of an item, 0 to 100.
fn item_index(scale: Scale, answers: &Contributions) -> Option<f64> {
    let above = answers.sum / answers.n as f64 - 1.0;
    (answers.n > 0).then(|| above / scale.width() * 100.0)
}

fn mean(numbers: Vec<f64>) -> Option<f64> {
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

/// What must hold for several figures that are shown together or not at all: as few people as behind any of them, and
/// amounts as much alike as any of them. Each figure is a mean of others, so what one of them hid, the rest would tell.
fn narrowest(all: impl Iterator<Item = Contributions>) -> Contributions {
    let spread = |c: &Contributions| (c.largest - c.smallest) / c.sum * c.n as f64;
    let some: Vec<Contributions> = all.filter(|c| c.n > 0).collect();
    let alike = some.iter().min_by(|a, b| spread(a).total_cmp(&spread(b)));
    let fewest = some.iter().map(|c| c.n).min();
    match (alike, fewest) {
        (Some(alike), Some(n)) => Contributions { n, ..*alike },
        _ => Contributions::default(),
    }
}

/// Fills in who was invited; units that nobody answered from become groups, where rows are grouped by unit.
fn invite(
    workforce: &Workforce,
    by: &[String],
    invitations: &Invitations,
    groups: &mut Vec<Group>,
    all: &mut Group,
) {
    const UNIT: &str = Field::Unit.id();
    let units = tally(workforce, &[UNIT]).unwrap_or_default();
    all.invited = invitations.all(units.iter().flat_map(|unit| &unit.members));
    let heading = |name: &str| workforce.mapping.get(name);
    let by_unit = match by {
        [only] => only == UNIT || (heading(only).is_some() && heading(only) == heading(UNIT)),
        _ => false,
    };
    if !by_unit {
        return;
    }
    if let Invitations::PerUnit(invited) = invitations {
        let answered = |unit: &String| groups.iter().any(|group| group.unit() == Some(unit));
        let silent: Vec<Group> = invited
            .keys()
            .filter(|unit| !answered(unit))
            .map(|unit| Group {
                members: Some(vec![unit.clone()]),
                ..Group::default()
            })
            .collect();
        groups.extend(silent);
        groups.sort_by(|a, b| a.members.cmp(&b.members));
    }
    for group in groups {
        group.invited = group.unit().and_then(|unit| invitations.of(unit));
    }
}
