//! What earlier runs have told: the record that keeps one publication from undoing what another withholds.
//!
//! The record holds published figures only: what they are about, headcounts that everybody at work knows, rounded means,
//! and what was withheld. It holds nothing of a single person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::audit::Reading;
use super::draft::{Behind, Draft};
use super::linked::{Figure, Place, SEX, figure};

/// All that was published of an employer, run by run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The runs, in their order.
    pub publications: Vec<Publication>,
}

/// What one run has told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Publication {
    /// What it is about, such as `2026` or `2026-12-31`; `None` where the file does not say.
    pub period: Option<String>,
    /// The figures.
    pub figures: Vec<Told>,
}

/// What was told of an amount and some people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The amount by its id.
    pub amount: String,
    /// The members of the dimensions where it stands.
    pub at: BTreeMap<String, String>,
    /// Their sex; `None` for everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<String>,
    /// How many people are behind it; `None` where that is not for everybody to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// The mean, as it was shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Whether any figure was shown.
    pub shown: bool,
}

/// The record together with what this run is about.
#[derive(Clone, Copy)]
pub struct Earlier<'a> {
    /// What was published before.
    pub record: &'a Record,
    /// The period of this run.
    pub period: Option<&'a str>,
}

impl Told {
    pub(super) fn figure(&self) -> Figure<'_> {
        let at = self.at.iter();
        let sex = self.sex.iter().map(|sex| (SEX, sex.as_str()));
        let place = at.map(|(dimension, member)| (dimension.as_str(), member.as_str()));
        (&self.amount, place.chain(sex).collect())
    }
}

impl<'a> Earlier<'a> {
    /// What was told about the same period, once for each figure: what was shown by any run is known.
    pub(super) fn same_period(self) -> BTreeMap<Figure<'a>, &'a Told> {
        let publications = self.record.publications.iter();
        let same = publications.filter(|one| one.period.as_deref() == self.period);
        let mut told: BTreeMap<Figure, &Told> = BTreeMap::new();
        for one in same.flat_map(|publication| &publication.figures) {
            let known = told.entry(one.figure()).or_insert(one);
            if one.shown {
                *known = one;
            }
        }
        told
    }

    /// What was told last about another period.
    pub(super) fn other_period(self) -> BTreeMap<Figure<'a>, &'a Told> {
        let publications = self.record.publications.iter();
        let other = publications.filter(|one| one.period.as_deref() != self.period);
        let told = other.flat_map(|publication| &publication.figures);
        told.map(|one| (one.figure(), one)).collect()
    }
}

/// What a run tells, as later runs need to know it.
pub(super) fn publication(
    drafts: &[Draft],
    reading: &Reading,
    period: Option<&str>,
) -> Publication {
    let mut figures: BTreeMap<Figure, Told> = BTreeMap::new();
    for row in drafts.iter().flat_map(|draft| &draft.rows) {
        for (amount, over, behind) in &row.behind {
            let about = figure(row, amount, *over);
            let shown = reading.told.contains(&about);
            let everybody = matches!(behind, Behind::Amounts(by) if by.everybody);
            let people = match behind {
                Behind::Amounts(by) if shown || everybody => Some(by.n),
                Behind::Members { with, .. } if shown => Some(*with),
                _ => None,
            };
            let (amount, mut at) = owned(&about);
            let one = Told {
                amount,
                sex: at.remove(SEX),
                at,
                people,
                // Of what not everybody has, a mean may be that of those who have it.
                mean: reading.means.get(&about).copied().filter(|_| everybody),
                shown,
            };
            figures.insert(about, one);
        }
    }
    Publication {
        period: period.map(str::to_owned),
        figures: figures.into_values().collect(),
    }
}

fn owned((amount, place): &(&str, Place)) -> (String, BTreeMap<String, String>) {
    let place = place.iter();
    let place = place.map(|(dimension, member)| ((*dimension).to_owned(), (*member).to_owned()));
    ((*amount).to_owned(), place.collect())
}
