//! The figures of a decomposition.

use super::Decompose;
use crate::disclosure::draft::Contributions;
use crate::disclosure::policy::Policy;
use crate::disclosure::regression::{Levels as JudgedLevels, Regression};
use crate::measures::scope::Scope;
use crate::model::people::Cohort;
use crate::stats::normal::critical_value;
use crate::stats::oaxaca::{
    Bootstrap, Component, Decomposition, Estimates, Normalisation, Reference, Resampled, pooled,
    weighted,
};
use crate::stats::ols::{Fit, Grouping, Reduction, Unfit, diagnostics};
use crate::stats::rif::Quantile;
use crate::stats::support::fewest_apart;
use crate::study::factors::{Levels, MergedLevels, Name, Regressors, Sample, UncomparedLevels};

/// A part of the difference, of all terms or of one.
#[derive(Clone, Copy, PartialEq)]
pub struct Found {
    /// In the unit of what is explained.
    pub value: f64,
    /// The same.
    pub std_error: Option<f64>,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
}

/// The resamples behind the standard errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resamples {
    /// How many were drawn.
    pub drawn: u64,
    /// How many had figures.
    pub usable: u64,
    /// Clusters, where these are drawn.
    pub clusters: Option<u64>,
}

/// All figures of a decomposition, exactly and with nothing withheld.
#[derive(Clone)]
pub struct Outcome {
    /// Women and men who are compared.
    pub cohort: Cohort,
    /// Pay of the women.
    pub women: Contributions,
    /// Pay of the men.
    pub men: Contributions,
    /// Whether the logarithm of pay is explained.
    pub log: bool,
    /// The terms; `None` for what no term accounts for, the constant.
    pub terms: Vec<Option<String>>,
    /// The difference, men's less women's.
    pub difference: Found,
    /// Its parts, each with those of the terms, in the order of `terms`.
    pub components: Vec<(Component, Found, Vec<Found>)>,
    /// The resamples, where there are.
    pub resamples: Option<Resamples>,
    /// Factors whose detail does not depend on a base level.
    pub normalised: Vec<String>,
    /// Levels with too few women or men to compare.
    pub uncompared: Vec<UncomparedLevels>,
    /// Levels that were made one because few have them.
    pub merged: Vec<MergedLevels>,
    /// Columns that were left out because they say what others say, of women or of men.
    pub aliased: Vec<String>,
    /// Rows that lack something the model needs, by what they lack.
    pub lacking: Vec<(String, u64)>,
    /// What decides who may see it.
    pub regression: Regression,
}

impl Decompose {
    /// Takes the difference of women and men of a sample apart.
    ///
    /// Rows at levels of a factor with fewer women or men than the policy's minimum have nobody, or too few, to be compared with
    /// and are left out. With `merge_below`, levels that fewer women or men have become one before that.
    ///
    /// # Errors
    /// When there is nobody, one sex only, or a sex with fewer rows than parameters.
    pub fn compute(
        &self,
        sample: &Sample,
        scope: &Scope,
        policy: &Policy,
        merge_below: Option<u64>,
    ) -> Result<Outcome, Unfit> {
        let (merged_sample, merged) = match merge_below {
            Some(least) => sample.merging_levels_below(least),
            None => (sample.clone(), Vec::new()),
        };
        let (shared, uncompared) = merged_sample.with_both_sexes(policy.minimum);
        let groups = Groups::of(&shared.in_order(), self.quantile)?;
        let (women, men) = (groups.rows[1], groups.rows[0]);
        let reference = self.reference_of(men, women).map_err(|_| Unfit::Shape)?;
        let fitted = Fitted::of(&groups)?;
        let split = fitted.split(reference)?;
        let terms = Terms::of(&groups.own[0], &fitted);
        let resampled = self.resampled(&groups, &fitted, &terms, reference, scope)?;
        let level = scope.level;
        let normalised = terms.normalisation.decomposition(&split);
        let figures = Figures {
            split: &normalised,
            terms: &terms,
            resampled: resampled.as_ref(),
            level,
            threefold: self.threefold,
        };
        let [men_pay, women_pay] = groups.own.each_ref().map(|own| {
            let pay = own.outcome.iter().map(|outcome| own.pay(*outcome));
            Contributions::of(&pay.collect::<Vec<f64>>())
        });
        Ok(Outcome {
            cohort: Cohort {
                women,
                men,
                other: 0,
            },
            women: women_pay,
            men: men_pay,
            log: shared.log,
            terms: terms.names.clone(),
            difference: figures.of_all(0),
            components: figures.components(),
            resamples: resampled.as_ref().map(|resampled| Resamples {
                drawn: self.resamples() as u64,
                usable: resampled.usable() as u64,
                clusters: groups.own[0].clusters.as_ref().map(|it| it.len() as u64),
            }),
            normalised: terms.normalised.clone(),
            uncompared,
            merged,
            aliased: fitted.aliased.clone(),
            lacking: sample.lacking.clone(),
            regression: fitted.judged(
                &groups,
                self.quantile,
                tells_of_few(sample, &groups, policy),
                policy,
            ),
        })
    }

    fn components(&self) -> &'static [Component] {
        components(self.threefold)
    }

    /// Figures of the resamples: for each component those of the terms and then of all, in the order of [`Figures`].
    fn resampled(
        &self,
        groups: &Groups,
        fitted: &Fitted,
        terms: &Terms,
        reference: Reference,
        scope: &Scope,
    ) -> Result<Option<Resampled>, Unfit> {
        if self.resamples() == 0 {
            return Ok(None);
        }
        let codes = |own: &Sample| own.clusters.clone();
        let clusters = groups.own.each_ref().map(codes);
        let clusters = match &clusters {
            [Some(men), Some(women)] => Some([grouping(men)?, grouping(women)?]),
            _ => None,
        };
        let bootstrap = Bootstrap {
            replicates: self.resamples(),
            seed: scope.seed,
            clusters,
            columns: &fitted.columns,
            reference,
            quantile: self.quantile,
        };
        let designs = groups.own.each_ref().map(design);
        let wanted = self.components();
        let figures = |estimates: &Estimates| {
            let estimates = terms.normalisation.estimates(estimates);
            let all = [Component::Difference];
            let each = all.iter().chain(wanted).flat_map(|component| {
                let part = |columns: &Vec<usize>| estimates.part(*component, columns);
                terms.columns.iter().map(part).collect::<Vec<f64>>()
            });
            each.collect()
        };
        bootstrap.run([&designs[0], &designs[1]], figures).map(Some)
    }
}

fn components(threefold: bool) -> &'static [Component] {
    match threefold {
        true => &Component::THREE_FOLD,
        false => &Component::TWO_FOLD,
    }
}

fn grouping(levels: &Levels) -> Result<Grouping<'_>, Unfit> {
    Grouping::new(&levels.codes, levels.len())
}

fn design(sample: &Sample) -> Regressors<'_> {
    sample.regressors(&[], true, None)
}

/// Men and women, in this order.
struct Groups {
    /// With pay, or its logarithm.
    own: [Sample; 2],
    /// With what is explained: the same, or the influence function of a quantile of it.
    explained: [Sample; 2],
    rows: [u64; 2],
}

impl Groups {
    fn of(sample: &Sample, quantile: Option<f64>) -> Result<Groups, Unfit> {
        let own = [false, true].map(|woman| sample.only(|row| sample.woman[row] == woman));
        if own.iter().any(|own| own.rows.is_empty()) {
            return Err(Unfit::NoRows);
        }
        let explained = match quantile {
            None => own.clone(),
            Some(order) => {
                let [men, women] = own.each_ref().map(|own| influence(own, order));
                [men?, women?]
            }
        };
        Ok(Groups {
            rows: own.each_ref().map(|own| own.rows.len() as u64),
            own,
            explained,
        })
    }
}

/// The same rows with the recentred influence function of a quantile as outcome; they are in the order of the outcome.
fn influence(own: &Sample, order: f64) -> Result<Sample, Unfit> {
    let quantile = Quantile::of_sorted(&own.outcome, order).ok_or(Unfit::NoDegreesOfFreedom)?;
    let mut influence = own.clone();
    for outcome in &mut influence.outcome {
        *outcome = quantile.influence(*outcome);
    }
    Ok(influence)
}

/// The least squares of both groups on the columns that both can tell of.
struct Fitted<'a> {
    designs: [Regressors<'a>; 2],
    fits: [Fit; 2],
    columns: Vec<usize>,
    aliased: Vec<String>,
}

impl<'a> Fitted<'a> {
    fn of(groups: &'a Groups) -> Result<Fitted<'a>, Unfit> {
        let designs = groups.explained.each_ref().map(design);
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

    fn split(&self, reference: Reference) -> Result<Decomposition, Unfit> {
        let [men, women] = &self.fits;
        let group = |place: usize| (&self.designs[place], &self.fits[place]);
        match reference {
            Reference::Weight(weight) => weighted(men, women, weight),
            Reference::Pooled => pooled(group(0), group(1), false),
            Reference::PooledWithIndicator => pooled(group(0), group(1), true),
        }
    }

    /// Who may see it: both models must be of enough people, and so must each column and each level, of women and of men.
    fn judged(
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
            contributors: (!tells_of_few).then_some(fewest_rows as f64),
            levels: policy.protects().then(|| JudgedLevels {
                fewest: self.fewest(groups, quantile),
                largest_leverage: self.largest_leverage(),
            }),
        }
    }

    fn largest_leverage(&self) -> Option<f64> {
        let pairs = self.designs.iter().zip(&self.fits);
        let each = pairs.map(|(design, fit)| diagnostics(design, fit).leverages);
        let each: Option<Vec<Vec<f64>>> = each.collect();
        each.map(|each| each.into_iter().flatten().fold(0.0, f64::max))
    }

    /// The fewest women or men that share a level, that a column is about, or that are beyond the quantile.
    fn fewest(&self, groups: &Groups, quantile: Option<f64>) -> Option<u64> {
        let factors = groups.own[0].factors_of_terms().into_iter();
        let of_levels = factors.flat_map(|levels| levels.women.iter().chain(&levels.men));
        let of_columns = self.designs.iter().filter_map(fewest_apart);
        let tails = quantile.map(|order| order.min(1.0 - order));
        let beyond = tails.map(|tail| groups.rows.map(|rows| (tail * rows as f64) as u64));
        let of_levels = of_levels.copied().chain(of_columns.map(|rows| rows as u64));
        of_levels.chain(beyond.into_iter().flatten()).min()
    }
}

/// Whether the figures tell of a few whom they leave out, together with figures of everybody: those of the adjusted gap hold the
/// levels that are not compared, and the means of pay itself also the rows that lack something.
fn tells_of_few(sample: &Sample, groups: &Groups, policy: &Policy) -> bool {
    let (women, men) = sample.cohort();
    let lacking = sample.lacking.iter().map(|(_, rows)| *rows).sum();
    let left_out = [women - groups.rows[1], men - groups.rows[0]];
    let few = |people: u64| (1..policy.minimum).contains(&people);
    left_out.into_iter().any(few) || (!sample.log && few(lacking))
}

/// What columns of the decomposition the figures of the terms are sums over.
struct Terms {
    names: Vec<Option<String>>,
    /// Of each term, and then all.
    columns: Vec<Vec<usize>>,
    normalisation: Normalisation,
    normalised: Vec<String>,
}

impl Terms {
    fn of(sample: &Sample, fitted: &Fitted) -> Terms {
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
fn only_here(sample: &Sample, term: usize) -> Option<&str> {
    let factor = &sample.factor_of(term)?.name;
    let parts = sample.terms.iter().flat_map(|term| &term.0);
    let times = parts.filter(|part| part.column() == factor).count();
    (times == 1).then_some(factor)
}

/// The figures with their standard errors and intervals.
struct Figures<'a> {
    split: &'a Decomposition,
    terms: &'a Terms,
    resampled: Option<&'a Resampled>,
    level: f64,
    threefold: bool,
}

impl Figures<'_> {
    /// A component by its place, the difference being the first, and all that its columns add to it.
    fn of(&self, place: usize, term: usize) -> Found {
        let component = match place.checked_sub(1) {
            None => Component::Difference,
            Some(place) => components(self.threefold)[place],
        };
        let part = self.split.part(component, &self.terms.columns[term]);
        let Some(resampled) = self.resampled else {
            let half = critical_value(self.level).map(|c| c * part.standard_error);
            return Found {
                value: part.value,
                std_error: Some(part.standard_error),
                interval: half.map(|half| (part.value - half, part.value + half)),
            };
        };
        let figure = resampled.figure(place * self.terms.columns.len() + term, self.level);
        Found {
            value: part.value,
            std_error: figure.map(|figure| figure.standard_error),
            interval: figure.map(|figure| (figure.low, figure.high)),
        }
    }

    fn of_all(&self, place: usize) -> Found {
        self.of(place, self.terms.columns.len() - 1)
    }

    fn components(&self) -> Vec<(Component, Found, Vec<Found>)> {
        let each = components(self.threefold).iter().enumerate();
        each.map(|(at, component)| {
            let terms = 0..self.terms.names.len();
            let detail = terms.map(|term| self.of(at + 1, term)).collect();
            (*component, self.of_all(at + 1), detail)
        })
        .collect()
    }
}
