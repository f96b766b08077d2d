//! The models of men and of women, and the columns of their terms.

use crate::disclosure::policy::Policy;
use crate::disclosure::regression::Regression;
use crate::stats::oaxaca::{Decomposition, Normalisation, Reference, pooled, weighted};
use crate::stats::ols::{Fit, Reduction, Unfit, diagnostics};
use crate::stats::rif::Quantile;
use crate::stats::support::fewest_apart;
use crate::study::factors::{Name, Regressors, Sample};

pub(super) fn design(sample: &Sample) -> Regressors<'_> {
    sample.regressors(&[], true, None)
}

/// Men and women, in this order.
pub(super) struct Groups {
    /// With pay, or its logarithm.
    pub(super) own: [Sample; 2],
    /// With the influence function of a quantile of it, where that is explained.
    influence: Option<[Sample; 2]>,
    pub(super) rows: [u64; 2],
}

impl Groups {
    pub(super) fn of(sample: &Sample, quantile: Option<f64>) -> Result<Groups, Unfit> {
        let own = [false, true].map(|woman| sample.only(|row| sample.woman[row] == woman));
        if own.iter().any(|own| own.rows.is_empty()) {
            return Err(Unfit::NoRows);
        }
        let influence = quantile.map(|order| {
            let [men, women] = own.each_ref().map(|own| influence(own, order));
            Ok([men?, women?])
        });
        Ok(Groups {
            rows: own.each_ref().map(|own| own.rows.len() as u64),
            influence: influence.transpose()?,
            own,
        })
    }

    /// With what is explained.
    fn explained(&self) -> &[Sample; 2] {
        self.influence.as_ref().unwrap_or(&self.own)
    }
}

/// The same rows with the recentred influence function of a quantile as outcome; they are in the order of the outcome.
pub(super) fn influence(own: &Sample, order: f64) -> Result<Sample, Unfit> {
    let quantile = Quantile::of_sorted(&own.outcome, order).ok_or(Unfit::NoDegreesOfFreedom)?;
    let mut influence = own.clone();
    for outcome in &mut influence.outcome {
        *outcome = quantile.influence(*outcome);
    }
    Ok(influence)
}

/// The least squares of both groups on the columns that both can tell of.
pub(super) struct Fitted<'a> {
    pub(super) designs: [Regressors<'a>; 2],
    pub(super) fits: [Fit; 2],
    pub(super) columns: Vec<usize>,
    pub(super) aliased: Vec<String>,
}

impl<'a> Fitted<'a> {
    pub(super) fn of(groups: &'a Groups) -> Result<Fitted<'a>, Unfit> {
        let designs = groups.explained().each_ref().map(design);
        let names: Vec<&Name> = designs[0].names().collect();
        let all: Vec<usize> = (0..names.len()).collect();
        let [men, women] = designs.each_ref().map(Reduction::of);
        let reductions = [men?, women?];
        let fit = |group: usize, columns: &[usize]| {
            let reduction: &Reduction = &reductions[group];
            reduction.fit(&designs[group], columns)
        };
        let (men, women) = (fit(0, &all)?, fit(1, &all)?);
        let kept = |column: &usize| men.kept().contains(column) && women.kept().contains(column);
        let (columns, dropped): (Vec<usize>, Vec<usize>) = all.into_iter().partition(kept);
        let aliased = dropped.iter().filter_map(|column| match names[*column] {
            Name::Of(name) => Some(name.clone()),
            Name::Intercept | Name::Sex => None,
        });
        let aliased = aliased.collect();
        let fits = match dropped.is_empty() {
            true => [men, women],
            false => [fit(0, &columns)?, fit(1, &columns)?],
        };
        Ok(Fitted {
            fits,
            columns,
            aliased,
            designs,
        })
    }

    pub(super) fn split(&self, reference: Reference) -> Result<Decomposition, Unfit> {
        let [men, women] = &self.fits;
        let group = |place: usize| (&self.designs[place], &self.fits[place]);
        match reference {
            Reference::Weight(weight) => weighted(men, women, weight),
            Reference::Pooled => pooled(group(0), group(1), false),
            Reference::PooledWithIndicator => pooled(group(0), group(1), true),
        }
    }

    /// Who may see it: both models must be of enough people, and so must each column and each level, of women and of men.
    pub(super) fn judged(
        &self,
        groups: &Groups,
        quantile: Option<f64>,
        tells_of_few: bool,
        policy: &Policy,
    ) -> Regression {
        let [men, women] = &self.fits;
        let fewest_rows = groups.rows[0].min(groups.rows[1]);
        let degrees = men.degrees_of_freedom().min(women.degrees_of_freedom());
        let r_squared = men.r_squared().zip(women.r_squared());
        Regression {
            degrees_of_freedom: degrees as u64,
            r_squared: r_squared.map(|(men, women)| men.max(women)),
            contributors: match policy.protects() && !tells_of_few {
                true => Some(self.fewest(groups, quantile).unwrap_or(fewest_rows) as f64),
                false => None,
            },
            largest_leverage: match policy.protects() {
                true => Some(self.largest_leverage().unwrap_or(1.0)),
                false => None,
            },
        }
    }

    pub(super) fn largest_leverage(&self) -> Option<f64> {
        let pairs = self.designs.iter().zip(&self.fits);
        let each = pairs.map(|(design, fit)| diagnostics(design, fit).leverages);
        let each: Option<Vec<Vec<f64>>> = each.collect();
        each.map(|each| each.into_iter().flatten().fold(0.0, f64::max))
    }

    /// The fewest women or men that share a level, that a column is about, or that are beyond the quantile.
    pub(super) fn fewest(&self, groups: &Groups, quantile: Option<f64>) -> Option<u64> {
        let factors = groups.own[0].factors_of_terms().into_iter();
        let of_levels = factors.flat_map(|levels| levels.women.iter().chain(&levels.men));
        let of_columns = self.designs.iter().filter_map(fewest_apart);
        let tails = quantile.map(|order| order.min(1.0 - order));
        let beyond = tails.map(|tail| groups.rows.map(|rows| (tail * rows as f64) as u64));
        let of_levels = of_levels.copied().chain(of_columns.map(|rows| rows as u64));
        of_levels.chain(beyond.into_iter().flatten()).min()
    }
}

/// What columns of the decomposition the figures of the terms are sums over.
pub(super) struct Terms {
    pub(super) names: Vec<Option<String>>,
    /// Of each term, and then all.
    pub(super) columns: Vec<Vec<usize>>,
    pub(super) normalisation: Normalisation,
    pub(super) normalised: Vec<String>,
}

impl Terms {
    pub(super) fn of(sample: &Sample, fitted: &Fitted) -> Terms {
        let design = &fitted.designs[0];
        let place = |column: usize| fitted.columns.iter().position(|it| *it == column);
        let own = |term: usize| design.term(term).filter_map(place).collect::<Vec<usize>>();
        let width = fitted.columns.len();
        let mut columns = Vec::new();
        let (mut factors, mut normalised) = (Vec::new(), Vec::new());
        for term in 0..sample.terms.len() {
            let mut of_term = own(term);
            if let Some(factor) = only_here(sample, term).filter(|_| !of_term.is_empty()) {
                normalised.push(factor.to_owned());
                factors.push(of_term.clone());
                of_term.push(width + factors.len() - 1);
            }
            columns.push(of_term);
        }
        columns.push(vec![0]);
        columns.push((0..width + factors.len()).collect());
        let names = sample.terms.iter().map(|term| Some(term.to_string()));
        Terms {
            names: names.chain([None]).collect(),
            columns,
            normalisation: Normalisation::of(width, &factors),
            normalised,
        }
    }
}

/// The factor that a term is, if no other term has it.
pub(super) fn only_here(sample: &Sample, term: usize) -> Option<&str> {
    let factor = &sample.factor_of(term)?.name;
    let parts = sample.terms.iter().flat_map(|term| &term.0);
    let times = parts.filter(|part| part.column() == factor).count();
    (times == 1).then_some(factor)
}
