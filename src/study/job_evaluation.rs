//! Point-factor evaluation: what each level of each factor is worth, as the employer's own plan has it.

use std::collections::BTreeMap;

/// The factors of a plan and the points of their levels. The program brings none of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Factors {
    factors: Vec<Factor>,
}

#[derive(Clone, Debug, PartialEq)]
struct Factor {
    name: String,
    levels: BTreeMap<String, f64>,
    /// Points of a step, where levels are numbers and have no points of their own.
    step: Option<f64>,
}

impl Factors {
    /// Adds a line of the plan: the weight of a level is its points; without a level it is what each step of a numbered level
    /// is worth. Tells whether it agrees with what was said before.
    #[must_use]
    pub fn add(&mut self, factor: &str, level: Option<&str>, weight: f64) -> bool {
        let known = self.factors.iter().position(|known| known.name == factor);
        let place = known.unwrap_or_else(|| {
            self.factors.push(Factor {
                name: factor.to_owned(),
                levels: BTreeMap::new(),
                step: None,
            });
            self.factors.len() - 1
        });
        let factor = &mut self.factors[place];
        let before = match level {
            Some(level) => factor.levels.insert(key(level), weight),
            None => factor.step.replace(weight),
        };
        before.is_none_or(|before| before == weight)
    }

    /// The names of the factors, in the order of the plan.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.factors.iter().map(|factor| factor.name.as_str())
    }

    /// The points of a level of a factor; `None` where the plan does not have it.
    ///
    /// ```
    /// use paritet::study::job_evaluation::Factors;
    ///
    /// let mut plan = Factors::default();
    /// assert!(plan.add("Knowledge", Some("A"), 120.0));
    /// assert!(plan.add("Effort", None, 15.0));
    /// assert_eq!(plan.points("Knowledge", "a"), Some(120.0));
    /// assert_eq!(plan.points("Effort", "3"), Some(45.0));
    /// assert_eq!(plan.points("Effort", "high"), None);
    /// ```
    pub fn points(&self, factor: &str, level: &str) -> Option<f64> {
        let factor = self.factors.iter().find(|known| known.name == factor)?;
        let by_step = || Some(factor.step? * number(level)?);
        factor.levels.get(&key(level)).copied().or_else(by_step)
    }
}

/// A plain number with a point or a comma.
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Levels are the same whatever their case, and as numbers whatever their form: `3` and `3,0`.
fn key(level: &str) -> String {
    match number(level) {
        Some(number) => number.to_string(),
        None => level.trim().to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_contradict_are_told() {
        let mut plan = Factors::default();
        assert!(plan.add("K", Some("1"), 10.0));
        assert!(plan.add("K", Some("1,0"), 10.0));
        assert!(!plan.add("K", Some("1"), 20.0));
        assert!(plan.add("W", None, 2.5));
        assert!(!plan.add("W", None, 3.0));
        assert_eq!(plan.names().collect::<Vec<_>>(), ["K", "W"]);
        assert_eq!(plan.points("E", "1"), None);
    }
}
