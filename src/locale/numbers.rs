//! Numbers as a region writes them, by the data of the Unicode CLDR.

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_locale_core::LanguageIdentifier;

/// What stands where a number is not finite. Tables have `Undefined` instead, so this is seen by nobody.
const NOT_FINITE: &str = "–";

/// There is no such region to write numbers for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown locale \"{0}\"")]
pub struct UnknownLocale(pub String);

/// Writes numbers for one region.
///
/// Rounding is half away from zero (0.125 is 0.13, −0.125 is −0.13) of the shortest decimal number that stands for
/// the floating-point value, which is the one a reader would type: 2.675 is 2.68 although its nearest `f64` is a
/// little less. Digits are grouped, and minus is written, as CLDR has it. Zero has no sign.
pub(super) struct Numbers {
    formatter: DecimalFormatter,
    percent_sign: &'static str,
}

impl Numbers {
    /// Numbers for a BCP 47 tag such as `sv-SE`, `de-CH` or `en`; `sv_SE.UTF-8` is understood too.
    ///
    /// # Errors
    ///
    /// The tag is malformed, or of a language whose way of writing percentages is not known here.
    pub(super) fn new(tag: &str) -> Result<Numbers, UnknownLocale> {
        let unknown = || UnknownLocale(tag.to_owned());
        let plain = tag
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .replace('_', "-");
        let id: LanguageIdentifier = plain.parse().map_err(|_| unknown())?;
        let percent_sign = percent_sign(&id).ok_or_else(unknown)?;
        let formatter =
            DecimalFormatter::try_new((&id).into(), Default::default()).map_err(|_| unknown())?;
        Ok(Numbers {
            formatter,
            percent_sign,
        })
    }

    /// A whole number.
    pub(super) fn count(&self, count: u64) -> String {
        self.formatter.format(&Decimal::from(count)).to_string()
    }

    /// A number with this many decimals.
    pub(super) fn number(&self, number: f64, decimals: u8) -> String {
        match decimal(number) {
            Some(exact) => self.formatter.format(&rounded(exact, decimals)).to_string(),
            None => NOT_FINITE.to_owned(),
        }
    }

    /// A fraction in per cent: 0.123 is `12.3%` in English, `12,3 %` in the Nordic languages.
    pub(super) fn percent(&self, fraction: f64, decimals: u8) -> String {
        self.percentage(fraction, |exact| rounded(exact, decimals))
    }

    /// A fraction in per cent with one decimal, or none if that were zero: 0.95 is `95%`, 0.975 is `97.5%`.
    pub(super) fn percent_short(&self, fraction: f64) -> String {
        self.percentage(fraction, |exact| {
            let mut short = rounded(exact, 1);
            short.absolute.trim_end_if_integer();
            short
        })
    }

    /// What stands between the whole number and the decimals.
    pub(super) fn decimal_mark(&self) -> char {
        self.number(1.5, 1).chars().nth(1).unwrap_or('.')
    }

    fn percentage(&self, fraction: f64, round: impl Fn(Decimal) -> Decimal) -> String {
        let Some(mut exact) = decimal(fraction) else {
            return NOT_FINITE.to_owned();
        };
        exact.absolute.multiply_pow10(2);
        exact.absolute.trim_start();
        self.formatter.format(&round(exact)).to_string() + self.percent_sign
    }
}

/// The shortest decimal number that stands for the value; `None` unless it is finite.
fn decimal(number: f64) -> Option<Decimal> {
    number.to_string().parse().ok()
}

fn rounded(mut exact: Decimal, decimals: u8) -> Decimal {
    let last = -i16::from(decimals);
    exact.round_with_mode(
        last,
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
    );
    exact.absolute.pad_end(last);
    if exact.absolute.is_zero() {
        exact.set_sign(Sign::None);
    }
    exact
}

/// The sign with what stands before it, after the percentFormat patterns of CLDR 48, for languages spoken in and
/// around the European Economic Area. The crates of ICU4X have no stable percent formatter.
fn percent_sign(id: &LanguageIdentifier) -> Option<&'static str> {
    const CLOSE: &str = "%";
    const SPACED: &str = "\u{a0}%";
    let region = id.region.as_ref().map_or("", |region| region.as_str());
    match (id.language.as_str(), region) {
        ("de", "CH" | "LI") | ("fr", "CH") => Some(CLOSE),
        ("en", "AT" | "DE" | "DK" | "FI" | "SE") => Some(SPACED),
        ("ca" | "cs" | "da" | "de" | "fi" | "fo" | "fr" | "hr", _) => Some(SPACED),
        ("lb" | "lt" | "nb" | "nn" | "no" | "ro" | "se" | "sk" | "sl" | "sv", _) => Some(SPACED),
        ("es", "" | "ES") => Some(SPACED),
        ("bg" | "el" | "en" | "et" | "ga" | "hu" | "is" | "it" | "lv", _) => Some(CLOSE),
        ("mt" | "nl" | "pl" | "pt" | "rm", _) => Some(CLOSE),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{NOT_FINITE, Numbers, UnknownLocale};

    /// 1234, -1234567.891 with two decimals and -0.054 as a percentage with one, by `Intl.NumberFormat` of
    /// Node.js 20.20.2 (ICU 78.2, CLDR 48); `~` is U+00A0.
    const EXPECTED: &str = "
        en 1,234 -1,234,567.89 -5.4%
        sv 1~234 −1~234~567,89 −5,4~%
        nb 1~234 −1~234~567,89 −5,4~%
        fi 1~234 −1~234~567,89 −5,4~%
        da 1.234 -1.234.567,89 -5,4~%
        en-SE 1~234 -1~234~567,89 -5,4~%
        en-DK 1.234 -1.234.567,89 -5,4~%
        en-GB 1,234 -1,234,567.89 -5.4%
        de 1.234 -1.234.567,89 -5,4~%
        de-AT 1~234 -1~234~567,89 -5,4~%
        sv-FI 1~234 −1~234~567,89 −5,4~%
        nn 1~234 −1~234~567,89 −5,4~%
        is 1.234 -1.234.567,89 -5,4%
        et 1234 −1~234~567,89 −5,4%
        lt 1~234 −1~234~567,89 −5,4~%
        pl 1234 -1~234~567,89 -5,4%
        es 1234 -1.234.567,89 -5,4~%";

    #[test]
    fn as_in_cldr() {
        for line in EXPECTED.trim().lines() {
            let (tag, expected) = line.trim().split_once(' ').unwrap();
            let numbers = Numbers::new(tag).unwrap();
            let written = [
                numbers.count(1234),
                numbers.number(-1_234_567.891, 2),
                numbers.percent(-0.054, 1),
            ];
            assert_eq!(written.join(" ").replace('\u{a0}', "~"), expected, "{tag}");
        }
    }

    /// Versions of CLDR differ in which apostrophe it is, and in the grouping of Swiss French.
    #[test]
    fn switzerland_has_its_own() {
        let german = Numbers::new("de-CH").unwrap();
        assert_eq!(
            german.number(1_234_567.5, 1).replace('\u{2019}', "'"),
            "1'234'567.5"
        );
        assert_eq!(german.percent(0.123, 1), "12.3%");
        assert_eq!(Numbers::new("fr-CH").unwrap().percent(0.123, 1), "12,3%");
    }

    /// As `Intl.NumberFormat` of Node.js 20.20.2 rounds, except that zero has no sign here.
    #[test]
    fn half_is_rounded_away_from_zero() {
        let english = Numbers::new("en").unwrap();
        let number = |number, decimals| english.number(number, decimals);
        assert_eq!([number(0.125, 2), number(-0.125, 2)], ["0.13", "-0.13"]);
        assert_eq!(
            [number(2.675, 2), number(1.005, 2), number(2.5, 0)],
            ["2.68", "1.01", "3"]
        );
        assert_eq!(
            [number(-0.4, 0), number(-0.0, 1), number(0.5, 3)],
            ["0", "0.0", "0.500"]
        );
        assert_eq!(
            [number(0.1 + 0.2, 1), number(1e21, 0)],
            ["0.3", "1,000,000,000,000,000,000,000"]
        );
        let percent = |fraction, decimals| english.percent(fraction, decimals);
        // In floating point 0.0545 * 100 is 5.449999999999999 and 0.07 * 100 is 7.000000000000001.
        assert_eq!(
            [percent(0.0545, 1), percent(0.07, 0), percent(0.285, 0)],
            ["5.5%", "7%", "29%"]
        );
        assert_eq!(
            [percent(-0.0004, 1), percent(0.0005, 1), percent(1.5, 1)],
            ["0.0%", "0.1%", "150.0%"]
        );
    }

    #[test]
    fn short_percentages_have_no_needless_decimal() {
        let swedish = Numbers::new("sv").unwrap();
        let short = [0.95, 0.975, 0.9999, 0.0].map(|level| swedish.percent_short(level));
        assert_eq!(
            short,
            ["95\u{a0}%", "97,5\u{a0}%", "100\u{a0}%", "0\u{a0}%"]
        );
        assert_eq!(swedish.decimal_mark(), ',');
        assert_eq!(Numbers::new("en").unwrap().decimal_mark(), '.');
    }

    #[test]
    fn every_number_can_be_written() {
        let english = Numbers::new("en").unwrap();
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(
                [english.number(number, 2), english.percent(number, 2)],
                [NOT_FINITE, NOT_FINITE]
            );
        }
        for number in [f64::MAX, f64::MIN, f64::MIN_POSITIVE, 5e-324] {
            assert!(
                !english.number(number, 255).is_empty() && !english.percent(number, 0).is_empty()
            );
        }
        assert_eq!(english.number(5e-324, 2), "0.00");
        assert_eq!(english.count(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn tags_as_people_and_systems_write_them() {
        for tag in ["sv-SE", "sv_SE", "sv_SE.UTF-8", "SV", "sv-Latn-FI@euro"] {
            assert_eq!(Numbers::new(tag).unwrap().number(0.5, 1), "0,5", "{tag}");
        }
        for tag in ["", "swedish", "xx", "C", "sv-", "sv SE", "tlh", "\u{fffd}"] {
            assert_eq!(Numbers::new(tag).err(), Some(UnknownLocale(tag.to_owned())));
        }
    }
}
