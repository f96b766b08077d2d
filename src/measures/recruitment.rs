//! How does a selection treat women and men, stage by stage and over all?
//!
//! For each stage the rate at which each sex passes, its ratio to the highest rate and whether that is below four fifths
//! ([`basis::FOUR_FIFTHS`]), Fisher's exact test and the pooled test of two shares; then the same from the application to
//! the last stage within each group, and over the groups the common odds ratio of Mantel and Haenszel. Odds ratios are
//! men's odds over women's, and z is men's rate less women's: above 1 and above 0 men pass more easily.

mod tables;
mod told;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::stats::chi_squared::ChiSquared;
use crate::stats::stratified::{
    Continuity, breslow_day, common_odds_ratio, common_odds_ratio_interval, mantel_haenszel,
};
use crate::stats::two_by_two::TwoByTwo;
use crate::study::applicants::{Applicants, Stratum};

pub use tables::{STAGES, STRATA, STRATIFIED, tabulate};
pub use told::{method, verdict};

/// Options of the funnel.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Recruitment {
    /// The stages, first to last, between commas: words of one column (several of one stage as A|B), or the headings of a
    /// column for each; default as the words are known
    #[arg(
        long,
        value_name = "STAGES",
        value_delimiter = ',',
        help_heading = "Stages"
    )]
    pub stages: Vec<String>,

    /// The column with the last stage reached or the outcome; default found by its heading or its words
    #[arg(long, value_name = "HEADING", help_heading = "Stages")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_column: Option<String>,

    /// The outcome that is a pass, all others being none; repeat for several; default as the words are known
    #[arg(long, value_name = "WORD", help_heading = "Stages")]
    pub passed: Vec<String>,
}

/// How many of one sex pass a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passing {
    /// Who came so far.
    pub applicants: u64,
    /// Who came further.
    pub passed: u64,
}

impl Passing {
    /// passed / applicants, a fraction; `None` without applicants.
    pub fn rate(self) -> Option<f64> {
        (self.applicants > 0).then(|| self.passed as f64 / self.applicants as f64)
    }

    /// Whether the rate is below four fifths of another one, in whole numbers.
    fn is_below_four_fifths_of(self, other: Passing) -> bool {
        let product = |passed: u64, of: u64| u128::from(passed) * u128::from(of);
        5 * product(self.passed, other.applicants) < 4 * product(other.passed, self.applicants)
    }
}

/// Women and men at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Women.
    pub women: Passing,
    /// Men.
    pub men: Passing,
}

impl Compared {
    /// From one stage to another, both by their place.
    fn between(stratum: &Stratum, from: usize, to: usize) -> Compared {
        let passing = |reached: &[u64]| Passing {
            applicants: reached[from],
            passed: reached[to],
        };
        Compared {
            women: passing(&stratum.women),
            men: passing(&stratum.men),
        }
    }

    /// Men's counts first, so that odds ratios are men's odds over women's.
    fn table(self) -> TwoByTwo {
        TwoByTwo {
            a: self.men.passed,
            b: self.men.applicants - self.men.passed,
            c: self.women.passed,
            d: self.women.applicants - self.women.passed,
        }
    }

    /// The rates of women and men over the higher of the two; `None` if there is only one, or both are 0.
    pub fn impact_ratios(self) -> Option<[f64; 2]> {
        let (women, men) = (self.women.rate()?, self.men.rate()?);
        let highest = women.max(men);
        (highest > 0.0).then(|| [women / highest, men / highest])
    }

    /// Whether the rate of women, and that of men, is below four fifths of the other; `None` as for the ratios.
    pub fn below_four_fifths(self) -> Option<[bool; 2]> {
        self.impact_ratios()?;
        Some([
            self.women.is_below_four_fifths_of(self.men),
            self.men.is_below_four_fifths_of(self.women),
        ])
    }

    /// Whether a rate is below four fifths of the other and would not be if one of those who passed had been of the other
    /// sex: 29 CFR 1607.4 D. `None` as for the ratios.
    pub fn one_person_decides(self) -> Option<bool> {
        let [women, men] = self.below_four_fifths()?;
        let (low, high) = match (women, men) {
            (true, _) => (self.women, self.men),
            (_, true) => (self.men, self.women),
            _ => return Some(false),
        };
        let moved = |side: Passing, passed: u64| Passing { passed, ..side };
        // the low rate is below the other, so somebody failed there and somebody passed here
        let (low, high) = (moved(low, low.passed + 1), moved(high, high.passed - 1));
        Some(!low.is_below_four_fifths_of(high))
    }

    /// Women's rate over men's; `None` if men's is 0 or there is none.
    pub fn women_to_men(self) -> Option<f64> {
        let men = self.men.rate().filter(|rate| *rate > 0.0)?;
        Some(self.women.rate()? / men)
    }

    /// Men's odds of passing over women's; `None` where women's are 0 or men's are without bound.
    pub fn odds_ratio(self) -> Option<f64> {
        self.table().odds_ratio()
    }
}

/// A stage, for all groups together.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Women and men from the stage before it.
    pub compared: Compared,
    /// Fisher's exact test, two-sided.
    pub fisher: Option<f64>,
    /// Difference of rates, men less women, in pooled standard errors.
    pub z: Option<f64>,
    /// Its two-sided p-value.
    pub p_of_z: Option<f64>,
}

/// Women and men of one group, from the application to the last stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The counts.
    pub compared: Compared,
    /// Fisher's exact test, two-sided.
    pub fisher: Option<f64>,
}

/// Over all groups, what remains within them.
#[derive(Clone, Debug, PartialEq)]
pub struct Stratified {
    /// Groups with both sexes, some who passed and some who did not: the others say nothing.
    pub strata: usize,
    /// Mantel and Haenszel's common odds ratio.
    pub odds_ratio: Option<f64>,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// Test that it is 1, with continuity correction.
    pub test: Option<ChiSquared>,
    /// Test that it is the same in all groups: Breslow and Day, with Tarone's correction.
    pub homogeneity: Option<ChiSquared>,
}

/// All figures of the tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Who reached what, by group.
    pub applicants: Applicants,
    /// The same, over all groups.
    pub pooled: Stratum,
    /// The stages of all groups together, in their order.
    pub steps: Vec<Step>,
    /// The groups, in the order of the applicants'.
    pub groups: Vec<Group>,
    /// All groups together, from the application to the last stage.
    pub all: Group,
    /// What remains within groups; `None` where nothing is grouped by.
    pub stratified: Option<Stratified>,
}

/// Computes the figures of all stages and groups, exactly and with nothing withheld.
///
/// `level` is that of the interval of the common odds ratio, between 0 and 1. A figure that does not exist is `None`:
/// ratios and tests where one sex did not apply.
///
/// ```
/// use paritet::measures::recruitment::compute;
/// use paritet::study::applicants::{Applicants, Stratum};
///
/// // 12 of 40 women and 48 of 80 men hired
/// let all = Stratum { women: vec![40, 12], men: vec![80, 48], other: vec![0, 0], ..Stratum::default() };
/// let (by, stages, strata) = (Vec::new(), vec!["hired".into()], vec![all]);
/// let applicants = Applicants { by, stages, strata, used: 120, sex_unknown: 0, stage_unknown: 0 };
/// let outcome = compute(applicants, 0.95, "applicants.csv")?;
/// assert_eq!(outcome.steps[0].compared.impact_ratios(), Some([0.5, 1.0]));
/// assert_eq!(outcome.all.compared.odds_ratio(), Some(3.5));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
///
/// # Errors
/// When there is no applicant whose sex and stage are known; `file` is told.
pub fn compute(applicants: Applicants, level: f64, file: &str) -> Result<Outcome, Failure> {
    let pooled = applicants.pooled();
    if applicants.stages.is_empty() || pooled.women[0] + pooled.men[0] + pooled.other[0] == 0 {
        return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
    }
    let last = applicants.stages.len();
    let steps = (1..=last).map(|stage| step(Compared::between(&pooled, stage - 1, stage)));
    let group = |stratum: &Stratum| group(Compared::between(stratum, 0, last));
    let groups: Vec<Group> = applicants.strata.iter().map(group).collect();
    let grouped = !applicants.by.is_empty();
    Ok(Outcome {
        steps: steps.collect(),
        all: group(&pooled),
        stratified: grouped.then(|| stratified(&groups, level)),
        groups,
        pooled,
        applicants,
    })
}

fn step(compared: Compared) -> Step {
    let shares = compared.table().equal_shares();
    Step {
        compared,
        fisher: compared.table().fisher(),
        z: shares.map(|test| test.z),
        p_of_z: shares.map(|test| test.p),
    }
}

fn group(compared: Compared) -> Group {
    Group {
        compared,
        fisher: compared.table().fisher(),
    }
}

fn stratified(groups: &[Group], level: f64) -> Stratified {
    let tables: Vec<TwoByTwo> = groups.iter().map(|group| group.compared.table()).collect();
    let says = |t: &&TwoByTwo| ![t.a + t.b, t.c + t.d, t.a + t.c, t.b + t.d].contains(&0);
    Stratified {
        strata: tables.iter().filter(says).count(),
        odds_ratio: common_odds_ratio(&tables),
        interval: common_odds_ratio_interval(&tables, level),
        test: mantel_haenszel(&tables, Continuity::Corrected),
        homogeneity: breslow_day(&tables),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
