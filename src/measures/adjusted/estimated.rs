//! A fitted model and its tables, whatever model it is.

use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::regression::Regression;
use crate::model::people::Cohort;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::stats::covariance::Estimate;
use crate::stats::kennedy::relative_effect;
use crate::stats::student::{critical_value, two_sided_p};

/// The id of the table of coefficients.
const COEFFICIENTS: &str = "adjusted";
/// The id of the table of the model as a whole.
pub(super) const SUMMARY: &str = "adjusted_summary";
/// The id of the table of tests against the lines of 0, 2.5 and 5 per cent.
const TESTS: &str = "adjusted_tests";
/// The amount behind the figures of a model.
pub(super) const AMOUNT: &str = "adjusted_pay";

/// The lines that an adjusted gap is tested against.
const LINES: [f64; 3] = [0.0, 0.025, 0.05];
/// The chance with which the smallest gap is found that a file can tell.
const POWER: f64 = 0.8;
/// The level of the tests.
const ALPHA: f64 = 0.05;

/// A fitted model.
#[derive(Clone)]
pub struct Estimated {
    /// Women and men behind it.
    pub cohort: Cohort,
    /// Pay of the women.
    pub women: Contributions,
    /// Pay of the men.
    pub men: Contributions,
    /// The coefficients in the order of the model, the last that of sex; `None` where a column was dropped because others
    /// say the same.
    pub coefficients: Vec<(Value, Option<Estimate>)>,
    /// Parameters, absorbed factors counted.
    pub rank: u64,
    /// Rows less parameters.
    pub df: u64,
    /// R².
    pub r_squared: Option<f64>,
    /// Standard deviation of the residuals.
    pub residual_sd: Option<f64>,
    /// The adjusted gap, if sex has a coefficient.
    pub gap: Option<AdjustedGap>,
    /// What decides who may see it.
    pub regression: Regression,
    /// The rating, 1 to 4, where the model has one.
    pub rating: Option<u64>,
}

/// The gap that a coefficient of sex stands for: a fraction, positive where women have less.
#[derive(Clone, Copy, PartialEq)]
pub struct AdjustedGap {
    /// The coefficient of a column that is one for women.
    pub woman: Estimate,
    /// Mean pay of men, where pay itself and not its logarithm is explained.
    pub of: Option<f64>,
}

impl AdjustedGap {
    /// The gap for a coefficient of women: `1 − exp(c)`, or `−c / mean pay of men`.
    pub fn at(&self, coefficient: f64) -> f64 {
        match self.of {
            None => -coefficient.exp_m1(),
            Some(mean) => -coefficient / mean,
        }
    }

    /// The gap.
    pub fn gap(&self) -> f64 {
        self.at(self.woman.coefficient)
    }

    /// Its interval, the lower end first.
    pub fn interval(&self, level: f64) -> Option<(f64, f64)> {
        let (low, high) = self.woman.interval(level)?;
        Some((self.at(high), self.at(low)))
    }

    /// `1 − exp(c − se² / 2)` after Kennedy; `None` where pay itself is explained.
    pub fn kennedy(&self) -> Option<f64> {
        let effect = relative_effect(self.woman.coefficient, self.woman.standard_error);
        effect.filter(|_| self.of.is_none()).map(|effect| -effect)
    }

    /// The smallest gap that is found with [`POWER`] at the level [`ALPHA`] by data as sure as these.
    pub fn detectable(&self) -> Option<f64> {
        let df = self.woman.degrees_of_freedom;
        let quantiles = [1.0 - ALPHA, 2.0 * POWER - 1.0].map(|level| critical_value(level, df));
        let [found, power] = quantiles;
        Some(self.at(-(found? + power?) * self.woman.standard_error))
    }

    /// How unlikely a gap this large is if the true one is no further from nought than `line`: two-sided at nought, else
    /// one-sided on the side where the estimate lies.
    pub fn p_beyond(&self, line: f64) -> Option<f64> {
        let Estimate {
            coefficient,
            standard_error,
            degrees_of_freedom,
            p,
            ..
        } = self.woman;
        if line == 0.0 {
            return Some(p);
        }
        // the coefficient for which the gap is the line, on that side
        let edge = match (self.of, coefficient < 0.0) {
            (Some(mean), true) => -line * mean,
            (Some(mean), false) => line * mean,
            (None, true) => (-line).ln_1p(),
            (None, false) => line.ln_1p(),
        };
        let t = (coefficient.abs() - edge.abs()) / standard_error;
        let tails = two_sided_p(t, degrees_of_freedom)?;
        Some(if t > 0.0 {
            tails / 2.0
        } else {
            1.0 - tails / 2.0
        })
    }
}

impl Estimated {
    /// A row with what stands behind its figures.
    pub(super) fn row(&self, at: Coordinates) -> Row {
        Row::total(at, self.cohort)
            .contributed(AMOUNT, Over::Women, self.women)
            .contributed(AMOUNT, Over::Men, self.men)
            .regression(self.regression)
    }

    /// The table of coefficients: all of them, or that of sex only.
    pub fn coefficients(&self, level: f64, all: bool) -> Draft {
        let columns = [
            ("term", Kind::Name),
            ("estimate", Kind::Coefficient),
            ("std_error", Kind::Coefficient),
            ("low", Kind::Coefficient),
            ("high", Kind::Coefficient),
            ("t", Kind::Number),
            ("p_value", Kind::PValue),
        ];
        let columns = columns.map(|(id, kind)| Column::new(id, kind));
        let mut draft = Draft::new(COEFFICIENTS, columns.into());
        let last = self.coefficients.len().saturating_sub(1);
        for (place, (name, estimate)) in self.coefficients.iter().enumerate() {
            if !all && place != last {
                continue;
            }
            let of = |pick: fn(&Estimate) -> f64| Value::number(estimate.as_ref().map(pick));
            let ends = estimate
                .and_then(|estimate| estimate.interval(level))
                .unzip();
            let figures = [
                of(|it| it.coefficient),
                of(|it| it.standard_error),
                Value::number(ends.0),
                Value::number(ends.1),
                of(|it| it.t),
            ];
            let row = self.row(Vec::new());
            let row = row.label(name.clone());
            let row = row.figures(figures.map(|value| (value, both(Statistic::Coefficient))));
            draft.push(row.figure(of(|it| it.p), both(Statistic::PValue)));
        }
        draft
    }

    /// The table of the model as a whole: one row.
    pub fn summary(&self, level: f64) -> Draft {
        let columns = [
            ("n", Kind::Count),
            ("women", Kind::Count),
            ("men", Kind::Count),
            ("rank", Kind::Number),
            ("df", Kind::Number),
            ("r_squared", Kind::Coefficient),
            ("residual_sd", Kind::Coefficient),
            ("gap", Kind::Gap),
            ("gap_low", Kind::Gap),
            ("gap_high", Kind::Gap),
            ("kennedy_gap", Kind::Gap),
            ("p_value", Kind::PValue),
            ("detectable_gap", Kind::Gap),
            ("rating", Kind::Count),
        ];
        let columns = columns.map(|(id, kind)| Column::new(id, kind));
        let mut draft = Draft::new(SUMMARY, columns.into());
        let people = |over| Origin {
            statistic: Statistic::Count,
            amount: "persons",
            over,
        };
        let figure = |value: Option<f64>| (Value::number(value), both(Statistic::Coefficient));
        let gap = self.gap.as_ref();
        let interval = gap.and_then(|gap| gap.interval(level)).unzip();
        let row = self
            .row(Vec::new())
            .figure(Value::Count(self.cohort.all()), people(Over::All))
            .figure(Value::Count(self.cohort.women), people(Over::Women))
            .figure(Value::Count(self.cohort.men), people(Over::Men))
            .label(Value::Count(self.rank))
            .label(Value::Count(self.df))
            .figures([
                figure(self.r_squared),
                figure(self.residual_sd),
                figure(gap.map(AdjustedGap::gap)),
                figure(interval.0),
                figure(interval.1),
                figure(gap.and_then(AdjustedGap::kennedy)),
            ])
            .figure(
                Value::number(gap.map(|gap| gap.woman.p)),
                both(Statistic::PValue),
            )
            .figures([figure(gap.and_then(AdjustedGap::detectable))])
            .figure(
                self.rating.map_or(Value::Undefined, Value::Count),
                both(Statistic::Coefficient),
            );
        draft.push(row);
        draft
    }

    /// The table of tests: whether the gap is larger than nought, than 2.5 and than 5 per cent.
    pub fn tests(&self) -> Draft {
        let columns = [("threshold", Kind::Share), ("p_value", Kind::PValue)];
        let columns = columns.map(|(id, kind)| Column::new(id, kind));
        let mut draft = Draft::new(TESTS, columns.into());
        for line in LINES {
            let p = self.gap.and_then(|gap| gap.p_beyond(line));
            let row = self.row(Vec::new()).label(Value::Number(line));
            draft.push(row.figure(Value::number(p), both(Statistic::PValue)));
        }
        draft
    }
}

/// A figure of women compared with men.
pub(super) fn both(statistic: Statistic) -> Origin {
    Origin {
        statistic,
        amount: AMOUNT,
        over: Over::Both,
    }
}
