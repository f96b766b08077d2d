//! The one door between figures and paper.
//!
//! A measure writes a [`draft::Draft`]; what leaves the program is made from a [`released::Released`]. Only [`release`]
//! turns one into the other. Neither the way back nor a way around exists:
//!
//! A draft cannot be read outside this folder:
//! ```compile_fail,E0616
//! fn peek(draft: &paritet::disclosure::draft::Draft) -> usize {
//!     draft.rows.len() // private
//! }
//! ```
//! A released table cannot be built elsewhere:
//! ```compile_fail,E0451
//! use paritet::disclosure::released::Released;
//! let forged = Released { tables: Vec::new() }; // private
//! ```
//! A row cannot be added without saying who stands behind it:
//! ```compile_fail,E0061
//! use paritet::disclosure::draft::Row;
//! let row = Row::part(vec![]); // the cohort is missing
//! ```

mod attack;
mod audit;
mod complement;
mod dominance;
pub mod draft;
mod linked;
pub mod policy;
mod primary;
pub mod published;
pub mod regression;
pub mod released;
mod rounding;

use crate::model::failure::Failure;
pub use audit::Texts;
use draft::Draft;
use linked::Closed;
use policy::Policy;
use published::{Earlier, Publication};
use released::Released;

/// Applies the policy to all tables of a run, in their order.
///
/// Each cell comes out shown, withheld, or as "below" a number; pay, gaps and p-values are rounded as the profile has it,
/// for every format alike. Labels and notes stay. Notes on what was withheld and rounded are added. Nothing fails: what
/// cannot be judged, such as an amount without its [`draft::Contributions`], is withheld outside
/// [`policy::Profile::Internal`].
///
/// ```
/// use paritet::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
/// use paritet::disclosure::policy::{Policy, Profile};
/// use paritet::disclosure::release;
/// use paritet::disclosure::released::Cell;
/// use paritet::model::people::Cohort;
/// use paritet::model::table::{Column, Kind, Value};
///
/// let pay = [30_000.0, 32_000.0, 37_000.0]; // of three women
/// let mean = Origin { statistic: Statistic::Mean, amount: "monthly_fte", over: Over::Women };
/// let row = Row::part(Vec::new(), Cohort { women: 3, men: 0, other: 0 })
///     .contributed("monthly_fte", Over::Women, Contributions::of(&pay))
///     .figure(Value::Number(33_000.0), mean);
/// let mut draft = Draft::new("pay_gap", vec![Column::new("mean_women", Kind::Pay)]);
/// draft.push(row);
///
/// let seen_by = |profile| {
///     let released = release(vec![draft.clone()], &Policy::of(profile, None));
///     released.tables()[0].rows()[0].cells()[0].clone()
/// };
/// assert_eq!(seen_by(Profile::Internal), Cell::Shown(Value::Number(33_000.0)));
/// assert_eq!(seen_by(Profile::Representatives), Cell::Withheld);
/// ```
pub fn release(drafts: Vec<Draft>, policy: &Policy) -> Released {
    let drafts = whole_rows(drafts, None, policy);
    Judged::of(&drafts, policy).released()
}

/// The tables of a run without the rows that are to be seen as a whole or not at all (see
/// [`draft::Row::whole_or_not_at_all`]) and cannot, and without the figures of tables of which nothing may be seen (see
/// [`Draft::apart_if_all_is_withheld`]).
pub fn whole_rows(mut drafts: Vec<Draft>, earlier: Option<Earlier>, policy: &Policy) -> Vec<Draft> {
    let asked = |drafts: &[Draft]| {
        let whole = |draft: &Draft| draft.rows.iter().any(|row| row.whole);
        drafts.iter().any(|draft| draft.apart || whole(draft))
    };
    while asked(&drafts) {
        let judged = Judged::after(earlier, &drafts, policy);
        match judged.without_tables().or_else(|| judged.without_parts()) {
            Some(fewer) => drafts = fewer,
            None => break,
        }
    }
    drafts
}

/// All tables of a run with what may be seen of them.
pub struct Judged<'a> {
    drafts: &'a [Draft],
    closed: Closed<'a>,
    policy: Policy,
}

impl<'a> Judged<'a> {
    /// Applies the policy.
    pub fn of(drafts: &'a [Draft], policy: &Policy) -> Judged<'a> {
        Judged::after(None, drafts, policy)
    }

    /// The same where something was published before: figures of this run and of those together tell nothing that is
    /// withheld, and what they tell of people who came or left is withheld too.
    pub fn after(earlier: Option<Earlier<'a>>, drafts: &'a [Draft], policy: &Policy) -> Judged<'a> {
        Judged {
            drafts,
            closed: Closed::of(drafts, earlier, policy),
            policy: *policy,
        }
    }

    /// Whether earlier publications told already what must not be known, so that withholding it now comes too late.
    pub fn too_late(&self) -> bool {
        self.closed.too_late()
    }

    /// What this run tells, for the record of what was published. `texts` as for [`Judged::audit`].
    ///
    /// # Errors
    /// As for [`Judged::audit`].
    pub fn publication(
        &self,
        texts: &[Texts],
        period: Option<&str>,
    ) -> Result<Publication, Failure> {
        let reading = audit::read(self.drafts, &self.policy, texts)?;
        Ok(published::publication(self.drafts, &reading, period))
    }

    /// The tables without the figures of those that are judged apart as nothing of them may be seen; `None` where there are
    /// none.
    fn without_tables(&self) -> Option<Vec<Draft>> {
        let is_dark = |draft: &Draft| {
            draft.apart && {
                let decided = primary::decide(draft, &self.closed, &self.policy);
                let rows = draft.rows.iter().zip(decided.rows());
                let mut cells =
                    rows.flat_map(|(row, decided)| row.cells.iter().zip(decided.cells()));
                cells.all(|((_, origin), cell)| {
                    origin.is_none() || *cell == released::Cell::Withheld
                })
            }
        };
        let dark: Vec<bool> = self.drafts.iter().map(is_dark).collect();
        dark.contains(&true).then(|| {
            let drafts = self.drafts.iter().cloned().zip(dark);
            let apart = |(draft, dark): (Draft, bool)| match dark {
                true => draft.without_figures(),
                false => draft,
            };
            drafts.map(apart).collect()
        })
    }

    /// The tables without the rows that are to be seen as a whole or not at all and cannot; `None` where there are none.
    fn without_parts(&self) -> Option<Vec<Draft>> {
        let seen = self.drafts.iter().map(|draft| {
            let decided = primary::decide(draft, &self.closed, &self.policy);
            let rows = draft.rows.iter().zip(decided.rows());
            let is_whole = |(row, decided): (&draft::Row, &released::Row)| {
                !row.whole || !decided.cells().contains(&released::Cell::Withheld)
            };
            rows.map(is_whole).collect::<Vec<bool>>()
        });
        let seen: Vec<Vec<bool>> = seen.collect();
        if seen.iter().flatten().all(|seen| *seen) {
            return None;
        }
        let mut drafts = self.drafts.to_vec();
        for (draft, seen) in drafts.iter_mut().zip(seen) {
            let mut seen = seen.into_iter();
            draft.rows.retain(|_| seen.next().unwrap_or(true));
        }
        Some(drafts)
    }

    /// The tables as they may be seen.
    pub fn released(&self) -> Released {
        let decide = |draft| primary::decide(draft, &self.closed, &self.policy);
        Released::new(self.drafts.iter().map(decide).collect(), self.policy)
    }

    /// What somebody would need who wants to know what the tables withhold, and what that is: input of an attack program
    /// that works out from the printed figures how closely the withheld ones are known. `texts` as for [`Judged::audit`].
    ///
    /// The dimensions are the columns grouped by and sex. Headcounts are given, as everybody at work knows them; how many
    /// have something that is nobody's business is not. Each amount is a measure of its own; where a place has figures of
    /// several populations, so is each of these. Sums, means, order statistics, gaps of means and numbers or shares of
    /// members are used; `notes` lists the columns of others. It holds personal data.
    pub fn attack(&self, texts: &[Texts]) -> serde_json::Value {
        attack::export(self.drafts, &self.policy, texts)
    }

    /// Looks once more at what is about to be written: the texts of the cells of each table, with raw numbers,
    /// [`released::WITHHELD`] where a figure is withheld and nothing where there is none.
    ///
    /// What is told is read off the texts alone. Every figure withheld must still be as uncertain as the policy wants it,
    /// which is proved without the search that chose what else to withhold.
    ///
    /// # Errors
    /// When the texts tell more than they may: then nothing must be written.
    pub fn audit(&self, texts: &[Texts]) -> Result<(), Failure> {
        audit::audit(self.drafts, &self.closed, &self.policy, texts)
    }
}
