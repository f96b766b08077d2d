//! What does a pay gap consist of: how much of it goes with what a model names, and how much with different pay for the same?
//!
//! Pay, or its logarithm, is regressed on the terms of the model for women and for men. The difference of their means is then a
//! sum of differences between their characteristics and of differences between their coefficients
//! ([`basis::OAXACA_BLINDER`]); that of a quantile likewise ([`basis::INFLUENCE_FUNCTIONS`]). Over groups alone, without a
//! model, the parts are Kitagawa's ([`basis::KITAGAWA`]). What is not explained is no measure of unequal treatment, and what is
//! explained is not thereby justified.

mod by_group;
mod compute;
mod fitted;
mod tables;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::said::refused;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::stats::oaxaca::Reference;
pub use by_group::{ByGroup, by_group};
pub use compute::{Found, Outcome, Resamples};
pub use tables::{method, tabulate, verdict};

/// Resamples where clusters are given and no number.
const USUAL_RESAMPLES: usize = 500;
/// Most resamples.
const MOST_RESAMPLES: usize = 100_000;

/// Options of the decomposition.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Decompose {
    /// What pay is explained by, as "log(pay) ~ age + age^2 + tenure + job_group"; default age, tenure and the usual group, as far as the file has them
    #[arg(long, value_name = "MODEL", help_heading = "Model")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,

    /// Whose coefficients characteristics are valued with: men, women, pooled (both, with sex in the model), neumark (both, without), cotton (by headcount), reimers (the mean of both), or the weight of the men's from 0 to 1; default pooled
    #[arg(long, value_name = "REFERENCE", help_heading = "Decomposition")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,

    /// Three parts, endowments, coefficients and their interaction, in place of two; default false
    #[arg(long, value_name = "BOOL", required = false, action = clap::ArgAction::Set, num_args = 0..=1, require_equals = true, default_missing_value = "true", help_heading = "Decomposition")]
    pub threefold: bool,

    /// Take apart the difference of this quantile, from 0.01 to 0.99, such as 0.5 for the median, in place of the mean
    #[arg(long, value_name = "Q", help_heading = "Decomposition")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantile: Option<f64>,

    /// Bootstrap resamples behind standard errors and intervals; default 0, which computes them by formula, and 500 with --cluster
    #[arg(long, value_name = "N", help_heading = "Statistics")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap: Option<usize>,

    /// Draw the members of this column together, such as a unit, in the bootstrap; default none
    #[arg(long, value_name = "FIELD|HEADER", help_heading = "Statistics")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
}

impl Decompose {
    /// Refuses values that make no sense.
    ///
    /// # Errors
    /// For an unknown reference, a quantile outside 0.01 to 0.99, too many resamples, or clusters without any.
    pub fn check(&self) -> Result<(), Failure> {
        self.reference_of(1, 1)?;
        let is_order = |order: &f64| (0.01..=0.99).contains(order);
        if let Some(order) = self.quantile.filter(|order| !is_order(order)) {
            return Err(refused("--quantile", &order.to_string(), "0.01–0.99"));
        }
        let resamples = self.resamples();
        let least = if self.cluster.is_some() { 2 } else { 0 };
        match resamples == 1 || !(least..=MOST_RESAMPLES).contains(&resamples) {
            true => Err(refused(
                "--bootstrap",
                &resamples.to_string(),
                "0, 2–100000",
            )),
            false => Ok(()),
        }
    }

    /// How many resamples are drawn; 0 for none.
    pub fn resamples(&self) -> usize {
        let usual = if self.cluster.is_some() {
            USUAL_RESAMPLES
        } else {
            0
        };
        self.bootstrap.unwrap_or(usual)
    }

    /// The id of the reference, `weight` for a number.
    pub fn reference_id(&self) -> &'static str {
        let known = ["men", "women", "pooled", "neumark", "cotton", "reimers"];
        match &self.reference {
            None => "pooled",
            Some(said) => known.into_iter().find(|id| id == said).unwrap_or("weight"),
        }
    }

    /// The reference coefficients for so many men and women.
    pub(super) fn reference_of(&self, men: u64, women: u64) -> Result<Reference, Failure> {
        const EXPECTED: &str = "men, women, pooled, neumark, cotton, reimers, 0–1";
        let said = self.reference.as_deref().unwrap_or_default();
        Ok(match self.reference_id() {
            "men" => Reference::Weight(1.0),
            "women" => Reference::Weight(0.0),
            "pooled" => Reference::PooledWithIndicator,
            "neumark" => Reference::Pooled,
            "cotton" => Reference::Weight(men as f64 / (men + women) as f64),
            "reimers" => Reference::Weight(0.5),
            _ => {
                let weight = said.parse().ok().filter(|it| (0.0..=1.0).contains(it));
                Reference::Weight(weight.ok_or_else(|| refused("--reference", said, EXPECTED))?)
            }
        })
    }
}
