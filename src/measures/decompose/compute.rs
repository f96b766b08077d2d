//! The figures of a decomposition.

use std::borrow::Cow;

use super::Decompose;
use super::fitted::{Fitted, Groups, Terms, design};
use crate::disclosure::draft::Contributions;
use crate::disclosure::policy::Policy;
use crate::disclosure::regression::Regression;
use crate::measures::scope::Scope;
use crate::model::people::Cohort;
use crate::stats::normal::critical_value;
use crate::stats::oaxaca::{Bootstrap, Component, Decomposition, Estimates, Reference, Resampled};
use crate::stats::ols::{Grouping, Unfit};
use crate::study::factors::{Levels, MergedLevels, Sample, UncomparedLevels};

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
            None => (Cow::Borrowed(sample), Vec::new()),
        };
        // twice as many where others read it: nobody may weigh more in their level than one of the minimum
        let least = if policy.protects() { 2 } else { 1 } * policy.minimum;
        let (shared, uncompared) = merged_sample.with_both_sexes(least);
        let groups = Groups::of(&shared.in_order(), self.quantile)?;
        let (women, men) = (groups.rows[1], groups.rows[0]);
        let reference = match self.threefold {
            // three parts have none: any will do
            true => Reference::Weight(1.0),
            false => self.reference_of(men, women).map_err(|_| Unfit::Shape)?,
        };
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
            drawn: self.resamples(),
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

/// Whether the figures tell of a few: whom they leave out, together with figures of everybody, or who are sampled together.
fn tells_of_few(sample: &Sample, groups: &Groups, policy: &Policy) -> bool {
    const LEAST_CLUSTERS: usize = 10;
    let (women, men) = sample.cohort();
    let lacking = sample.left_out;
    let left_out = [women - groups.rows[1], men - groups.rows[0]];
    let few = |people: u64| (1..policy.minimum).contains(&people);
    let clusters = sample.clusters.as_ref().is_some_and(|clusters| {
        let mut sizes = clusters.women.iter().chain(&clusters.men);
        clusters.len() < LEAST_CLUSTERS || sizes.any(|people| few(*people))
    });
    clusters || left_out.into_iter().chain(lacking).any(few)
}

/// The figures with their standard errors and intervals.
struct Figures<'a> {
    split: &'a Decomposition,
    terms: &'a Terms,
    resampled: Option<&'a Resampled>,
    drawn: usize,
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
        // those that are left where many have no figures are not like the others
        let figure = figure.filter(|_| resampled.usable() * 10 >= 9 * self.drawn);
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
