//! How many of those hired must be of the group, and how likely that is.

use super::{Comparison, Representation};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::stats::binomial::Binomial;

/// Room for the rounding of products.
const ROUNDING: f64 = 1e-9;

/// Hires and leavers of a year, and the share to be reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Plan {
    /// People hired.
    pub(super) hires: u64,
    /// People who leave.
    pub(super) leavers: u64,
    /// Leavers of the group; else they leave in proportion to the present share.
    pub(super) leavers_of_group: Option<u64>,
    /// The share to be reached.
    pub(super) goal: f64,
}

/// What a plan comes to after some years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The last year; `None` where the plan is not about years.
    pub year: Option<i16>,
    /// People hired until then.
    pub hires: u64,
    /// People who left until then.
    pub leavers: u64,
    /// Staff at the end.
    pub staff: u64,
    /// The share to be reached.
    pub goal: f64,
    /// The fewest hires of the group that reach it.
    pub needed: u64,
    /// The share at the end if the group is hired at its share in the benchmark.
    pub reached: Option<f64>,
    /// The chance of at least `needed` hires of the group then.
    pub chance: Option<f64>,
}

impl Plan {
    /// What it comes to after so many years. `None` where nobody is left.
    ///
    /// needed = ⌈s (n - e + h) - (k - kₑ)⌉ with n staff of whom k are of the group, e leavers of whom kₑ are, h hires and
    /// the goal s.
    pub(super) fn after(&self, years: u64, year: Option<i16>, now: &Comparison) -> Option<Target> {
        let hires = self.hires.checked_mul(years)?;
        let leavers = self.leavers.checked_mul(years)?;
        let staff = now.total.checked_sub(leavers)?.checked_add(hires)?;
        let gone = match self.leavers_of_group {
            Some(gone) => gone.checked_mul(years)? as f64,
            None => leavers as f64 * now.share?,
        };
        let left = (now.observed as f64 - gone).max(0.0);
        let needed = (self.goal * staff as f64 - left - ROUNDING).ceil().max(0.0) as u64;
        let chance = |p| match needed > hires {
            true => Some(0.0),
            false if needed == 0 => Some(1.0),
            false => Binomial::new(hires, p)?.upper(needed),
        };
        (staff > 0).then(|| Target {
            year,
            hires,
            leavers,
            staff,
            goal: self.goal,
            needed,
            reached: now
                .benchmark
                .map(|p| (left + hires as f64 * p) / staff as f64),
            chance: now.benchmark.and_then(chance),
        })
    }
}

impl Representation {
    /// What the recruitment plan comes to, year by year; nothing without one.
    pub(super) fn targets(
        &self,
        now: &Comparison,
        start: Option<i16>,
    ) -> Result<Vec<Target>, Failure> {
        let (Some(hires), Some(goal)) = (self.hires, self.goal(now.benchmark)?) else {
            return Ok(Vec::new());
        };
        let plan = Plan {
            hires,
            leavers: self.leavers,
            leavers_of_group: self.leavers_of_group,
            goal,
        };
        let Some(last) = self.goal_year else {
            return Ok(plan.after(1, None, now).into_iter().collect());
        };
        const LONGEST: i16 = 100;
        let start = start.ok_or_else(|| {
            Failure::input(Phrase::fail_flag("--goal-year", last.to_string()))
                .hint(Phrase::hint_reference_date())
        })?;
        if !(start < last && last - start <= LONGEST) {
            let years = format!("{}–{}", start + 1, start + LONGEST);
            return Err(
                Failure::input(Phrase::fail_flag("--goal-year", last.to_string()))
                    .cause(Phrase::cause_expected(years)),
            );
        }
        let years = (start + 1..=last).zip(1..);
        Ok(years
            .filter_map(|(year, count)| plan.after(count, Some(year), now))
            .collect())
    }

    /// The share to be reached, from 0 to 1.
    fn goal(&self, benchmark: Option<f64>) -> Result<Option<f64>, Failure> {
        let text = match self.goal_share.as_deref() {
            None | Some("benchmark") => return Ok(benchmark),
            Some(text) => text,
        };
        let (digits, unit) = match text.strip_suffix('%') {
            Some(digits) => (digits, 100.0),
            None => (text, 1.0),
        };
        let share = digits
            .trim()
            .replace(',', ".")
            .parse::<f64>()
            .map(|share| share / unit);
        match share {
            Ok(share) if (0.0..=1.0).contains(&share) => Ok(Some(share)),
            _ => Err(Failure::input(Phrase::fail_flag("--goal-share", text))
                .cause(Phrase::cause_expected("0.4, 40%, benchmark"))),
        }
    }
}
