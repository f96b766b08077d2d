//! Colours that the page may change.

use std::fmt::{self, Display, Formatter};

/// The variables of the page that colour a chart: name, value where the page has none, and value for dark pages.
pub(super) const PALETTE: [(&str, &str, &str); 6] = [
    ("ink", "#1a1d21", "#e8eaed"),
    ("muted", "#5b6470", "#a3acb8"),
    ("grid", "#d5d9df", "#3a414b"),
    ("women", "#0072B2", "#56B4E9"),
    ("men", "#D55E00", "#D55E00"),
    ("paper", "#ffffff", "#15181c"),
];

/// A colour, by its place in [`PALETTE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text and what belongs to everybody.
    Strong,
    /// What explains.
    Muted,
    /// What is behind the figures.
    Grid,
    /// Women, and what is in their favour.
    Women,
    /// Men, and what is in theirs.
    Men,
    /// The ground.
    Paper,
}

impl Display for Ink {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let (name, light, _) = PALETTE[*self as usize];
        write!(f, "var(--{name}, {light})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(color: &str) -> f64 {
        let part = |at: usize| {
            let value = u8::from_str_radix(&color[at..at + 2], 16).map_or(f64::NAN, f64::from);
            let value = value / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        let named = |wanted: &str| PALETTE.iter().find(|(name, ..)| *name == wanted);
        let Some((_, white, black)) = named("paper") else {
            panic!("no ground");
        };
        for (name, least) in [("ink", 4.5), ("muted", 4.5), ("women", 3.0), ("men", 3.0)] {
            let Some((_, light, dark)) = named(name) else {
                panic!("no {name}");
            };
            assert!(contrast(light, white) >= least, "{name}");
            assert!(contrast(dark, black) >= least, "{name}");
            // what a page without own colours shows on a dark ground
            let fallback = contrast(light, black);
            assert!(fallback >= 3.0 || least > 3.0, "{name} {fallback}");
        }
    }
}
