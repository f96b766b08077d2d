//! The steps of a model, from sex alone to all its terms.

use super::{Adjusted, Of, Readers, told};
use crate::disclosure::regression::Regression;
use crate::model::table::Value;
use crate::stats::absorb::Absorbed;
use crate::stats::covariance::{Covariance, Estimate, SmallSample, classical, clustered, robust};
use crate::stats::ols::{self, Design, Fit, Glance, Grouping, Reduction, Unfit};
use crate::study::factors::{Name, Regressors, Sample};

/// Factors with more levels than this are absorbed instead of having a column for each level: the figures are the same.
const MOST_LEVELS: usize = 30;

/// What a term adds to the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The term; `None` for sex.
    pub term: Option<String>,
    /// Parameters that it adds.
    pub parameters: u64,
    /// The part of the squares that the other terms leave which it accounts for.
    pub partial_r_squared: Option<f64>,
    /// By how much the variance of its coefficients is inflated because the other terms say something of it: 1 if nothing;
    /// of a factor, for each parameter (the generalised factor of Fox & Monette, JASA 87 (1992) 178, to the power 1 / parameters).
    pub inflation: Option<f64>,
}

/// A fitted step.
pub(super) struct Fitted {
    pub(super) rank: u64,
    pub(super) regression: Regression,
    /// The weight of each row in the coefficient of sex, where others read it.
    pub(super) weights: Vec<f64>,
    pub(super) residual_sd: Option<f64>,
    pub(super) coefficients: Vec<(Value, Option<Estimate>)>,
    pub(super) woman: Option<Estimate>,
    pub(super) aliased: Vec<String>,
}

/// All that is found of a model.
pub(super) struct Found {
    pub(super) path: Vec<Fitted>,
    pub(super) shares: Vec<Share>,
    /// For each row the change of the coefficient of women if it were left out.
    pub(super) changes: Vec<f64>,
}

/// A model of a sample, and its steps.
pub(super) struct Steps<'a> {
    sample: &'a Sample,
    options: &'a Adjusted,
    readers: Readers,
    absorbed: Vec<usize>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(sample: &'a Sample, options: &'a Adjusted, readers: Readers) -> Steps<'a> {
        let is_large = |term: &usize| {
            let levels = sample.factor_of(*term);
            levels.is_some_and(|levels| levels.len() > MOST_LEVELS)
        };
        Steps {
            sample,
            options,
            readers,
            absorbed: (0..sample.terms.len()).filter(is_large).collect(),
        }
    }

    /// The terms that are absorbed.
    pub(super) fn absorbed(&self) -> &[usize] {
        &self.absorbed
    }

    pub(super) fn absorbed_names(&self) -> Vec<String> {
        let terms = self.absorbed.iter();
        terms
            .map(|term| self.sample.terms[*term].to_string())
            .collect()
    }

    pub(super) fn run(&self) -> Result<Found, Unfit> {
        let mut path = Vec::new();
        let mut alone = None;
        for known in 0..self.absorbed.len() {
            let fitted = self.over(&self.absorbed[..known], |design, columns, reduction| {
                alone.get_or_insert(self.alone(columns, reduction));
                self.path(known, design, columns, reduction)
            })?;
            path.extend(fitted);
        }
        let known = self.absorbed.len();
        self.over(&self.absorbed, |design, columns, reduction| {
            path.extend(self.path(known, design, columns, reduction)?);
            told::judge(&mut path, self.sample);
            Ok(Found {
                shares: {
                    let alone = alone.unwrap_or_else(|| self.alone(columns, reduction));
                    self.shares(columns, reduction, &alone)?
                },
                changes: self.changes(design, columns, reduction),
                path,
            })
        })
    }

    /// Works on the design with these factors absorbed. Terms that are to be absorbed later are not in it.
    fn over<T>(
        &self,
        absorbed: &[usize],
        work: impl FnOnce(&dyn Design, &Regressors, &Reduction) -> Result<T, Unfit>,
    ) -> Result<T, Unfit> {
        let women = Some(self.options.of == Of::Women);
        let columns = self
            .sample
            .regressors(&self.absorbed, absorbed.is_empty(), women);
        if absorbed.is_empty() {
            return work(&columns, &columns, &Reduction::of(&columns)?);
        }
        let groupings = self.sample.groupings(absorbed)?;
        let design = Absorbed::new(&columns, &groupings)?;
        work(&design, &columns, &Reduction::of(&design)?)
    }

    /// The steps on which so many factors are absorbed.
    fn path(
        &self,
        absorbed: usize,
        design: &dyn Design,
        columns: &Regressors,
        reduction: &Reduction,
    ) -> Result<Vec<Fitted>, Unfit> {
        let known = |terms: &usize| {
            let absorbed_by_then = self.absorbed.iter().filter(|term| *term < terms);
            absorbed_by_then.count() == absorbed
        };
        let steps = (0..=self.sample.terms.len()).filter(known);
        let fitted = |terms| self.fitted(terms, design, columns, reduction);
        steps.map(fitted).collect()
    }

    fn fitted(
        &self,
        terms: usize,
        design: &dyn Design,
        columns: &Regressors,
        reduction: &Reduction,
    ) -> Result<Fitted, Unfit> {
        let chosen = columns.first(terms);
        let fit = reduction.fit(design, &chosen)?;
        let covariance = self.covariance(design, &fit)?;
        let names: Vec<&Name> = columns.names().collect();
        let estimate = |column: &usize| covariance.estimate(&fit, *column);
        let named = |column: &usize| (self.label(names[*column]), estimate(column));
        let sex = columns.sex().and_then(|sex| estimate(&sex));
        let of_term = |column: &usize| match names[*column] {
            Name::Of(name) => Some(name.clone()),
            Name::Intercept | Name::Sex => None,
        };
        let with_sex = columns.sex().filter(|sex| fit.kept().last() == Some(sex));
        let weights = match (self.readers, with_sex) {
            (Readers::Others, Some(_)) => ols::weights_of_last(design, &fit),
            _ => Vec::new(),
        };
        Ok(Fitted {
            rank: fit.parameters() as u64,
            weights,
            regression: Regression {
                degrees_of_freedom: fit.degrees_of_freedom() as u64,
                r_squared: fit.r_squared(),
                contributors: None,
                largest_leverage: None,
            },
            residual_sd: fit.residual_variance().map(f64::sqrt),
            coefficients: chosen.iter().map(named).collect(),
            woman: sex.map(|sex| match self.options.of {
                Of::Women => sex,
                Of::Men => Estimate {
                    coefficient: -sex.coefficient,
                    t: -sex.t,
                    ..sex
                },
            }),
            aliased: fit.aliased().iter().filter_map(of_term).collect(),
        })
    }

    fn label(&self, name: &Name) -> Value {
        match (name, self.options.of) {
            (Name::Intercept, _) => Value::Word("intercept"),
            (Name::Sex, Of::Women) => Value::Word("woman"),
            (Name::Sex, Of::Men) => Value::Word("man"),
            (Name::Of(name), _) => Value::Name(name.clone()),
        }
    }

    fn covariance(&self, design: &dyn Design, fit: &Fit) -> Result<Covariance, Unfit> {
        match (&self.sample.clusters, self.options.cov.robust()) {
            (Some(levels), _) => {
                let clusters = Grouping::new(&levels.codes, levels.len())?;
                clustered(design, fit, clusters, SmallSample::Full)
            }
            (None, Some(kind)) => robust(design, fit, kind),
            (None, None) => classical(fit),
        }
    }

    /// The logarithm of the volume that the columns of each term span about their means, and that of sex as the last.
    fn alone(&self, columns: &Regressors, reduction: &Reduction) -> Vec<f64> {
        let constant: Vec<usize> = columns.constant_column().into_iter().collect();
        let volume = |own: &[usize]| {
            let glance = reduction.glance(&[&constant[..], own].concat());
            glance.map_or(f64::NAN, |glance| glance.log_volume)
        };
        let none = volume(&[]);
        let terms = (0..self.sample.terms.len()).map(|term| columns.term(term).collect());
        let sex = columns.sex().into_iter().collect();
        let each = terms.chain([sex]);
        each.map(|own: Vec<usize>| volume(&own) - none).collect()
    }

    /// What each term adds to the whole model, and sex as the last.
    fn shares(
        &self,
        columns: &Regressors,
        reduction: &Reduction,
        alone: &[f64],
    ) -> Result<Vec<Share>, Unfit> {
        let all: Vec<usize> = columns
            .names()
            .enumerate()
            .map(|(column, _)| column)
            .collect();
        let glance = |columns: &[usize]| reduction.glance(columns).ok_or(Unfit::Shape);
        let whole = glance(&all)?;
        let mut shares = Vec::new();
        for (term, alone) in alone.iter().take(self.sample.terms.len()).enumerate() {
            let name = Some(self.sample.terms[term].to_string());
            shares.push(if self.absorbed.contains(&term) {
                let others: Vec<usize> = self
                    .absorbed
                    .iter()
                    .copied()
                    .filter(|t| *t != term)
                    .collect();
                let without = self.over(&others, |_, columns, reduction| {
                    let all: Vec<usize> = columns.names().enumerate().map(|(c, _)| c).collect();
                    reduction.glance(&all).ok_or(Unfit::Shape)
                })?;
                let levels = self
                    .sample
                    .factor_of(term)
                    .map_or(0, |levels| levels.len() - 1);
                Share {
                    term: name,
                    parameters: levels as u64,
                    partial_r_squared: partial(&whole, &without),
                    inflation: None,
                }
            } else {
                let own: Vec<usize> = columns.term(term).collect();
                self.share(name, &own, &all, &whole, *alone, &glance)?
            });
        }
        if let Some(sex) = columns.sex() {
            shares.push(self.share(
                None,
                &[sex],
                &all,
                &whole,
                alone[self.sample.terms.len()],
                &glance,
            )?);
        }
        Ok(shares)
    }

    fn share(
        &self,
        term: Option<String>,
        own: &[usize],
        all: &[usize],
        whole: &Glance,
        alone: f64,
        glance: &impl Fn(&[usize]) -> Result<Glance, Unfit>,
    ) -> Result<Share, Unfit> {
        let others: Vec<usize> = all.iter().copied().filter(|c| !own.contains(c)).collect();
        let without = glance(&others)?;
        let volume = alone + without.log_volume - whole.log_volume;
        let is_whole = whole.rank == all.len() && !own.is_empty();
        Ok(Share {
            term,
            parameters: (whole.rank - without.rank) as u64,
            partial_r_squared: partial(whole, &without),
            inflation: is_whole.then(|| (2.0 * volume / own.len() as f64).exp()),
        })
    }

    /// For each row the change of the coefficient if it were left out; nothing for those who are not to see it.
    fn changes(
        &self,
        design: &dyn Design,
        columns: &Regressors,
        reduction: &Reduction,
    ) -> Vec<f64> {
        let Some(sex) = columns.sex().filter(|_| self.readers == Readers::Own) else {
            return Vec::new();
        };
        let fit = reduction.fit(design, &columns.first(self.sample.terms.len()));
        let with_sex = fit.ok().filter(|fit| fit.kept().last() == Some(&sex));
        let changes = with_sex.and_then(|fit| ols::left_out(design, &fit).ok());
        let sign = if self.options.of == Of::Women {
            1.0
        } else {
            -1.0
        };
        let changes = changes.unwrap_or_default().into_iter();
        changes.map(|change| sign * change).collect()
    }
}

/// The part of what is left without a term that is not left with it.
fn partial(whole: &Glance, without: &Glance) -> Option<f64> {
    let left = without.residual_squares;
    (left > 0.0).then(|| (1.0 - whole.residual_squares / left).max(0.0))
}
