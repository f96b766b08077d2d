//! Weighted mean and squares of a column that arrives in pieces.

/// Number of rows with weight, their mean, and the squares about it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spread {
    rows: usize,
    weight: f64,
    mean: f64,
    squares: f64,
}

impl Spread {
    /// Takes in a stretch of rows; all weights are 1 without `weights`.
    pub(crate) fn add(&mut self, values: &[f64], weights: Option<&[f64]>) {
        let Some(weights) = weights else {
            let n = values.len() as f64;
            let mean = values.iter().sum::<f64>() / n.max(1.0);
            let squares = values.iter().map(|value| (value - mean).powi(2)).sum();
            return self.merge(Self {
                rows: values.len(),
                weight: n,
                mean,
                squares,
            });
        };
        let weight: f64 = weights.iter().sum();
        let pairs = || values.iter().zip(weights);
        let sum: f64 = pairs().map(|(value, weight)| value * weight).sum();
        let mean = if weight > 0.0 { sum / weight } else { 0.0 };
        let squares = pairs().map(|(value, weight)| weight * (value - mean).powi(2));
        self.merge(Self {
            rows: weights.iter().filter(|&&weight| weight > 0.0).count(),
            weight,
            mean,
            squares: squares.sum(),
        });
    }

    /// Joins two stretches. Source: Chan, Golub & LeVeque, The American Statistician 37 (1983) 242.
    pub(crate) fn merge(&mut self, other: Self) {
        let weight = self.weight + other.weight;
        if weight > 0.0 {
            let apart = other.mean - self.mean;
            self.mean += apart * (other.weight / weight);
            self.squares += other.squares + apart.powi(2) * (self.weight * other.weight / weight);
        }
        self.rows += other.rows;
        self.weight = weight;
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Squares about the mean if `centred`, else about 0.
    pub(crate) fn squares(&self, centred: bool) -> f64 {
        let about_zero = self.weight * self.mean.powi(2);
        self.squares + if centred { 0.0 } else { about_zero }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole() {
        let (values, weights) = ([3.0, 5.0, 10.0, 99.0], [1.0, 2.0, 1.0, 0.0]);
        let mut spread = Spread::default();
        for at in 0..4 {
            spread.add(&values[at..=at], Some(&weights[at..=at]));
        }
        // mean 23 / 4; squares 9 + 50 + 100
        assert_eq!(spread.rows(), 3);
        assert!((spread.squares(false) - 159.0).abs() < 1e-12);
        assert!((spread.squares(true) - (159.0 - 23.0 * 23.0 / 4.0)).abs() < 1e-12);
    }
}
