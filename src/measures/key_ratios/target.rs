//! An employer's own target for a ratio.

/// A comparison or a range that a value meets or misses.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    text: String,
    low: f64,
    high: f64,
    /// Whether the ends themselves are within.
    closed: bool,
}

impl Target {
    /// Reads `>= 0.9`, `<= 5%`, `> 0`, `< 1`, `= 1` or a range `40%..60%` with both ends within.
    ///
    /// Numbers are in the unit of the JSON output: shares and percentage points as fractions; a per cent sign divides by a
    /// hundred, a decimal comma is taken for a point. `None` for anything else, and for a range that is the wrong way round.
    ///
    /// ```
    /// use paritet::measures::key_ratios::Target;
    ///
    /// let even = Target::parse("40 %..60 %").unwrap();
    /// assert!(even.met(0.6) && !even.met(0.61));
    /// assert!(Target::parse(">= 0,9").unwrap().met(0.9));
    /// assert!(!Target::parse("< -2%").unwrap().met(-0.02));
    /// assert!(Target::parse("about 1").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Target> {
        let text = text.trim();
        let target = |low, high, closed| Target {
            text: text.to_owned(),
            low,
            high,
            closed,
        };
        if let Some((low, high)) = text.split_once("..") {
            let (low, high) = (number(low)?, number(high)?);
            return (low <= high).then(|| target(low, high, true));
        }
        let sign = text.find(|c: char| !matches!(c, '<' | '>' | '=' | '≤' | '≥'))?;
        let (sign, rest) = text.split_at(sign);
        let end = number(rest)?;
        const ALL: f64 = f64::INFINITY;
        match sign {
            ">=" | "≥" => Some(target(end, ALL, true)),
            "<=" | "≤" => Some(target(-ALL, end, true)),
            ">" => Some(target(end, ALL, false)),
            "<" => Some(target(-ALL, end, false)),
            "=" => Some(target(end, end, true)),
            _ => None,
        }
    }

    /// Whether a value meets the target.
    pub fn met(&self, value: f64) -> bool {
        if self.closed {
            (self.low..=self.high).contains(&value)
        } else {
            self.low < value && value < self.high
        }
    }

    /// The target as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A number, perhaps in per cent.
fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".").replace('\u{2212}', "-");
    let (text, unit) = match text.strip_suffix('%') {
        Some(text) => (text, 100.0),
        None => (text.as_str(), 1.0),
    };
    let number: f64 = text.trim().parse().ok()?;
    number.is_finite().then_some(number / unit)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_hold_at_their_ends_as_they_say() {
        let met = |text: &str, value| Target::parse(text).unwrap().met(value);
        assert_eq!(
            [">= 0.9", "> 0.9", "<= 90 %", "<0,9", "=0.9", "0.9..1"].map(|text| met(text, 0.9)),
            [true, false, true, false, true, true]
        );
        assert!(met("\u{2212}5%..5%", -0.05));
    }

    #[test]
    fn what_is_no_target_is_refused() {
        for text in [
            "", ">=", "0.9", "60..40", "=> 1", ">= nan", "..", "1..", "!= 1", ">= 1%%",
        ] {
            assert_eq!(Target::parse(text), None, "{text:?}");
        }
    }
}
