//! How big is the pay gap between women and men who are alike in what a model names?
//!
//! Pay, or its logarithm, is regressed on the terms of the model and on sex; the coefficient of sex is the adjusted gap.
//! What remains of a gap is not thereby explained, nor is what vanishes thereby justified: that depends on whether the
//! terms themselves are neutral. Basis: [`basis::KENNEDY`].

mod estimated;
mod fitting;
mod groups;
pub mod logib;
mod overlap;
mod tables;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
mod told;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclosure::draft::Contributions;
use crate::disclosure::regression::Regression;
#[cfg(doc)]
use crate::model::basis;
use crate::model::people::Cohort;
use crate::stats::covariance::{Estimate, Robust};
use crate::stats::ols::Unfit;
use crate::study::factors::Sample;
pub use estimated::{AdjustedGap, Estimated};
pub use fitting::Share;
use fitting::{Fitted, Found, Steps};
pub use groups::GroupGap;
pub use overlap::Overlap;
pub use tables::{method, tabulate, verdict};

/// The word for the Swiss standard analysis model in place of a model.
pub const LOGIB: &str = "logib";

/// How the standard errors of coefficients are computed.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Cov {
    /// As if the variance of all rows were the same.
    Classical,
    /// Robust, as White (1980).
    Hc0,
    /// Robust, times n / (n - k): Stata's robust.
    #[default]
    Hc1,
    /// Robust, by 1 - leverage.
    Hc2,
    /// Robust, by the square of 1 - leverage: for small samples.
    Hc3,
}

impl Cov {
    /// The id: `classical`, `hc0` … `hc3`.
    pub const fn id(self) -> &'static str {
        match self {
            Cov::Classical => "classical",
            Cov::Hc0 => "hc0",
            Cov::Hc1 => "hc1",
            Cov::Hc2 => "hc2",
            Cov::Hc3 => "hc3",
        }
    }

    fn robust(self) -> Option<Robust> {
        match self {
            Cov::Classical => None,
            Cov::Hc0 => Some(Robust::Hc0),
            Cov::Hc1 => Some(Robust::Hc1),
            Cov::Hc2 => Some(Robust::Hc2),
            Cov::Hc3 => Some(Robust::Hc3),
        }
    }
}

/// The sex that has a coefficient.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Of {
    /// Women, compared with men.
    #[default]
    Women,
    /// Men, compared with women.
    Men,
}

/// Who reads the figures, which decides what has to be known of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// The employer's own analysts.
    Own,
    /// Others: the coefficient of sex is for them, and no other.
    Others,
}

impl Readers {
    /// The readers of a profile that protects people or not.
    pub fn of(protects: bool) -> Readers {
        if protects {
            Readers::Others
        } else {
            Readers::Own
        }
    }
}

/// Options of the adjusted gap.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Adjusted {
    /// What pay is explained by beside sex, as "log(pay) ~ age + age^2 + tenure + job_group", or logib for the Swiss standard model; default age, tenure and the usual group, as far as the file has them
    #[arg(long, value_name = "MODEL", help_heading = "Model")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,

    /// Standard errors: classical or hc0 to hc3; default hc1
    #[arg(long, value_enum, required = false, help_heading = "Model")]
    pub cov: Cov,

    /// Standard errors for people of one member of this column who are alike, such as a unit; default none
    #[arg(long, value_name = "FIELD|HEADER", help_heading = "Model")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,

    /// Column of numbers by which rows are weighted; default none
    #[arg(long, value_name = "FIELD|HEADER", help_heading = "Model")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<String>,

    /// Whose coefficient is shown: women (compared with men) or men; the gap is the same; default women
    #[arg(
        id = "coefficient_of",
        long = "of",
        value_enum,
        required = false,
        help_heading = "Model"
    )]
    pub of: Of,
}

/// A step of the path: the model with the first terms only.
#[derive(Clone)]
pub struct Step {
    /// The term that it adds; `None` for sex alone.
    pub term: Option<String>,
    /// Parameters.
    pub rank: u64,
    /// The gap.
    pub gap: Option<AdjustedGap>,
    /// Degrees of freedom and R², and who may see it.
    pub regression: Regression,
}

/// All figures of an own model, exactly and with nothing withheld.
#[derive(Clone)]
pub struct Outcome {
    /// The model as a whole.
    pub model: Estimated,
    /// From sex alone to the whole model, a term at a time.
    pub path: Vec<Step>,
    /// What each term adds.
    pub terms: Vec<Share>,
    /// Who tells of the gap: for each factor, and all of them crossed.
    pub overlap: Vec<Overlap>,
    /// The gap in each group, and drawn towards all.
    pub groups: Option<Vec<GroupGap>>,
    /// The columns grouped by.
    pub by: Vec<String>,
    /// For each row of the workforce behind the model the change of the coefficient of sex if it were left out, the
    /// largest first.
    pub influence: Vec<(u32, f64)>,
    /// Factors that are absorbed.
    pub absorbed: Vec<String>,
    /// Each factor with the level that others are compared with.
    pub bases: Vec<(String, String)>,
    /// Columns that say what others say.
    pub aliased: Vec<String>,
    /// Rows that lack something the model needs, by what they lack.
    pub lacking: Vec<(String, u64)>,
    /// Clusters, where there are.
    pub clusters: Option<u64>,
}

/// Rows that are named as the most influential.
const INFLUENTIAL: usize = 10;

impl Adjusted {
    /// Fits the model to a sample, and to its first terms one after the other.
    ///
    /// What others than the employer's own analysts may see is found for them, and for the analysts the influence of each
    /// row. `by` names the columns that make the groups of the sample.
    ///
    /// # Errors
    /// When there is nobody, one sex only, or fewer rows than parameters.
    pub fn compute(
        &self,
        sample: &Sample,
        by: &[String],
        readers: Readers,
    ) -> Result<Outcome, Unfit> {
        let sample = &sample.in_order();
        let (women, men) = sample.cohort();
        if women == 0 || men == 0 {
            return Err(Unfit::NoRows);
        }
        let steps = Steps::of(sample, self, readers);
        let Found {
            path,
            shares,
            changes,
        } = steps.run()?;
        let pays = Pays::of(sample);
        let gap = |fitted: &Fitted| fitted.woman.map(|woman| pays.gap(sample, woman));
        let whole = path.last().ok_or(Unfit::NoRows)?;
        let model = Estimated {
            cohort: Cohort {
                women,
                men,
                other: 0,
            },
            women: pays.women,
            men: pays.men,
            coefficients: whole.coefficients.clone(),
            rank: whole.rank,
            df: whole.regression.degrees_of_freedom,
            r_squared: whole.regression.r_squared,
            residual_sd: whole.residual_sd,
            gap: gap(whole),
            regression: whole.regression,
            rating: None,
        };
        let step = |(terms, fitted): (usize, &Fitted)| Step {
            term: terms
                .checked_sub(1)
                .map(|last| sample.terms[last].to_string()),
            rank: fitted.rank,
            regression: fitted.regression,
            gap: gap(fitted),
        };
        let factors = sample.factors_of_terms().into_iter();
        Ok(Outcome {
            path: path.iter().enumerate().map(step).collect(),
            terms: shares,
            overlap: overlap::of(sample),
            groups: groups::gaps(sample, &pays, steps.absorbed(), readers)?,
            by: by.to_vec(),
            influence: most_influential(sample, changes),
            absorbed: steps.absorbed_names(),
            bases: factors
                .map(|levels| (levels.name.clone(), levels.base_label().to_owned()))
                .collect(),
            aliased: whole.aliased.clone(),
            lacking: sample.lacking.clone(),
            clusters: sample.clusters.as_ref().map(|levels| levels.len() as u64),
            model,
        })
    }
}

/// The rows with the largest change, by their place in the workforce.
fn most_influential(sample: &Sample, changes: Vec<f64>) -> Vec<(u32, f64)> {
    let mut each: Vec<(u32, f64)> = sample.rows.iter().copied().zip(changes).collect();
    let before =
        |a: &(u32, f64), b: &(u32, f64)| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0));
    if each.len() > INFLUENTIAL {
        each.select_nth_unstable_by(INFLUENTIAL, before);
        each.truncate(INFLUENTIAL);
    }
    each.sort_by(before);
    each
}

/// What women and men of a sample are paid.
struct Pays {
    women: Contributions,
    men: Contributions,
    mean_of_men: f64,
}

impl Pays {
    fn of(sample: &Sample) -> Pays {
        let [women, men] = [true, false].map(|women| {
            let rows = sample.outcome.iter().zip(&sample.woman);
            let rows = rows.filter(|(_, woman)| **woman == women);
            rows.map(|(outcome, _)| sample.pay(*outcome))
                .collect::<Vec<f64>>()
        });
        Pays {
            women: Contributions::of(&women),
            mean_of_men: sample.mean_of(false),
            men: Contributions::of(&men),
        }
    }

    fn gap(&self, sample: &Sample, woman: Estimate) -> AdjustedGap {
        AdjustedGap {
            woman,
            of: (!sample.log).then_some(self.mean_of_men),
        }
    }
}
