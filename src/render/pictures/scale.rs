//! From figures to places on a sheet.

use super::palette::Ink;
use super::sheet::{Anchor, Point, Sheet};

/// Beyond this nothing is drawn; no figure of pay or time comes near.
const MOST: f64 = 1e15;

/// A straight scale with round ends.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    step: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// A scale over figures between two places, with at most about so many steps. Its ends are steps.
    pub(super) fn over(
        figures: impl IntoIterator<Item = f64>,
        steps: f64,
        (from, to): (f64, f64),
    ) -> Scale {
        let finite = figures.into_iter().filter(|figure| figure.abs() < MOST);
        let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), figure| {
            (low.min(figure), high.max(figure))
        });
        let (low, high) = match low <= high {
            true => (low, high),
            false => (0.0, 1.0),
        };
        let span = if high > low {
            high - low
        } else {
            high.abs().max(1e-6)
        };
        let step = round_step(span / steps);
        // a figure on a step is the end itself, however it is rounded
        Scale {
            low: (low / step + 1e-9).floor() * step,
            high: ((high / step - 1e-9).ceil() * step)
                .max((low / step + 1e-9).floor() * step + step),
            step,
            from,
            to,
        }
    }

    /// A scale from 0 to 1 between two places, with lines at quarters.
    pub(super) fn of_shares(from: f64, to: f64) -> Scale {
        Scale {
            low: 0.0,
            high: 1.0,
            step: 0.25,
            from,
            to,
        }
    }

    /// The place of a figure; beyond an end it is that end.
    pub(super) fn at(&self, figure: f64) -> f64 {
        let part = (figure.clamp(self.low, self.high) - self.low) / (self.high - self.low);
        self.from + part * (self.to - self.from)
    }

    /// The places of both ends.
    pub(super) fn ends(&self) -> (f64, f64) {
        (self.from, self.to)
    }

    /// Whether a figure lies between its ends.
    pub(super) fn holds(&self, figure: f64) -> bool {
        (self.low..=self.high).contains(&figure)
    }

    /// The round figures on it.
    pub(super) fn ticks(&self) -> Vec<f64> {
        let steps = ((self.high - self.low) / self.step).round() as i64;
        let first = (self.low / self.step).round() as i64;
        (first..=first + steps)
            .map(|tick| tick as f64 * self.step)
            .collect()
    }

    /// Decimals that tell its ticks apart, where they are multiplied by `unit`.
    pub(super) fn decimals(&self, unit: f64) -> u8 {
        let is_whole = |decimals: &u8| {
            let step = self.step * unit * 10f64.powi(i32::from(*decimals));
            (step - step.round()).abs() < 1e-6 * step.max(1.0)
        };
        (0..6).find(is_whole).unwrap_or(6)
    }

    /// Upright lines between two heights with what they stand for below.
    pub(super) fn upright(
        &self,
        sheet: &mut Sheet,
        (top, bottom): (f64, f64),
        label: impl Fn(f64) -> String,
    ) {
        for tick in self.ticks() {
            let x = self.at(tick);
            sheet.line((x, top), (x, bottom), Ink::Grid, 1.0);
            let at: Point = (x, bottom + 14.0);
            sheet.text(at, &label(tick), Anchor::Middle, Ink::Muted);
        }
    }

    /// Level lines between two places with what they stand for before them.
    pub(super) fn level(
        &self,
        sheet: &mut Sheet,
        (left, right): (f64, f64),
        label: impl Fn(f64) -> String,
    ) {
        for tick in self.ticks() {
            let y = self.at(tick);
            sheet.line((left, y), (right, y), Ink::Grid, 1.0);
            sheet.text((left - 8.0, y), &label(tick), Anchor::End, Ink::Muted);
        }
    }
}

/// The next of 1, 2, 2.5, 5 and 10 times a power of ten.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let first = [1.0, 2.0, 2.5, 5.0].into_iter();
    let first = first.map(|round| round * power);
    first
        .into_iter()
        .find(|round| *round >= step * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(figures: &[f64]) -> Scale {
        Scale::over(figures.iter().copied(), 5.0, (0.0, 100.0))
    }

    #[test]
    fn ends_are_round_and_hold_all_figures() {
        let ticks = |figures: &[f64]| scale(figures).ticks();
        assert_eq!(ticks(&[0.0, 100.0]), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(
            ticks(&[26_900.0, 49_600.0]),
            [25e3, 30e3, 35e3, 40e3, 45e3, 50e3]
        );
        let shares = ticks(&[-0.012, 0.072]);
        let rounded: Vec<f64> = shares.iter().map(|tick| (tick * 100.0).round()).collect();
        assert_eq!(rounded, [-2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(&[0.5, 0.5]).len(), 2);
    }

    #[test]
    fn places_are_finite_whatever_the_figures() {
        for figures in [
            &[][..],
            &[0.0],
            &[f64::NAN, f64::INFINITY],
            &[1e300, -1e300],
            &[1e-300],
        ] {
            let scale = scale(figures);
            for figure in figures.iter().chain(&[0.0, 1.0]) {
                let at = scale.at(*figure);
                assert!(
                    figure.is_nan() || (0.0..=100.0).contains(&at),
                    "{figures:?} {at}"
                );
            }
            assert!(scale.ticks().len() < 20, "{figures:?}");
        }
    }

    #[test]
    fn ticks_have_the_decimals_they_need() {
        let decimals = |figures: &[f64]| scale(figures).decimals(100.0);
        assert_eq!(decimals(&[0.0, 1.0]), 0);
        assert_eq!(decimals(&[0.0, 0.12]), 1);
        assert_eq!(decimals(&[0.0, 0.01]), 1);
        assert_eq!(scale(&[0.0, 60_000.0]).decimals(1.0), 0);
    }
}
