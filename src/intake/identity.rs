//! National identity numbers: what they say of sex and birth date, and whether their check digits fit.
//!
//! The number itself is never kept. Formats: Skatteverket SKV 707 (Sweden), Skatteetaten (Norway), CPR-kontoret,
//! "Personnummeret i CPR" (Denmark), Digi- ja väestötietovirasto (Finland).

mod schemes;

use std::fmt;

use jiff::civil::Date;

use crate::intake::vocabulary::{is_placeholder, trim};
use crate::model::people::Sex;

/// The country whose numbers these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Personnummer and samordningsnummer, 10 or 12 digits.
    Sweden,
    /// Fødselsnummer and D-nummer, 11 digits.
    Norway,
    /// CPR-nummer, 10 digits.
    Denmark,
    /// Henkilötunnus, 11 characters.
    Finland,
}

impl Country {
    /// All countries with a scheme.
    pub const ALL: [Country; 4] = [
        Country::Sweden,
        Country::Norway,
        Country::Denmark,
        Country::Finland,
    ];
}

/// Whether the check digits of a number fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// They fit.
    Valid,
    /// They do not fit: a slip of the pen, or not such a number.
    Invalid,
    /// They do not fit, but need not: Danish numbers given out since 2007.
    NotApplicable,
}

/// What an identity number says. Its `Debug` shows neither sex nor birth date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// Whose number it is.
    pub country: Country,
    /// The sex that the number states.
    pub sex: Sex,
    /// The date of birth.
    pub birth_date: Date,
    /// Whether the check digits fit.
    pub check: Check,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { country, check, .. } = self;
        f.debug_struct("Identity")
            .field("country", country)
            .field("check", check)
            .finish_non_exhaustive()
    }
}

/// Reads an identity number of `country`, or without it the number of the only country whose scheme and check digits it fits.
///
/// `None` for anything that is no number with an existing birth date, and for Swedish reserve numbers with letters, which state no
/// sex. The birth date needs `reference_year`, the year of the study, only for Swedish numbers without century: it is the
/// latest such date not after that year, a century earlier after `+`.
///
/// ```
/// use paritet::intake::identity::{Check, Country, read};
/// use paritet::model::people::Sex;
/// let identity = read("131052-308T", None, 2024).unwrap();
/// assert_eq!((identity.country, identity.sex), (Country::Finland, Sex::Woman));
/// assert_eq!(identity.check, Check::Valid);
/// ```
pub fn read(cell: &str, country: Option<Country>, reference_year: i16) -> Option<Identity> {
    let cell = trim(cell);
    if let Some(country) = country {
        return schemes::read(cell, country, reference_year);
    }
    let fits = |country| schemes::read(cell, country, reference_year);
    let mut fitting = Country::ALL
        .into_iter()
        .filter_map(fits)
        .filter(|identity| identity.check != Check::Invalid);
    match (fitting.next(), fitting.next()) {
        (Some(identity), None) => Some(identity),
        _ => None,
    }
}

/// How much of a column looks like identity numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Cells that are not blank.
    pub cells: u64,
    /// Cells that [`is_rounded`] recognises.
    pub rounded: u64,
    /// Cells that fit each scheme, as in [`Country::ALL`].
    fitting: [u64; 4],
}

impl Fit {
    /// The share of a column that must fit one scheme for [`Fit::country`] to name it.
    pub const ENOUGH: f64 = 0.9;

    /// Counts the values of a column. A value fits if its birth date exists and its check digits are not invalid.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut fit = Self::default();
        for value in values
            .into_iter()
            .map(trim)
            .filter(|value| !is_placeholder(value))
        {
            fit.cells += 1;
            fit.rounded += u64::from(is_rounded(value));
            for (count, country) in fit.fitting.iter_mut().zip(Country::ALL) {
                // Any year will do to see whether the date exists: leap years repeat after a century but one.
                let identity = schemes::read(value, country, 2024);
                *count +=
                    u64::from(identity.is_some_and(|identity| identity.check != Check::Invalid));
            }
        }
        fit
    }

    /// The share of the cells that fit the scheme of a country, 0 for an empty column.
    pub fn share(&self, country: Country) -> f64 {
        if self.cells == 0 {
            0.0
        } else {
            self.fitting[country as usize] as f64 / self.cells as f64
        }
    }

    /// The country whose scheme at least [`Fit::ENOUGH`] of the cells fit, and more than any other.
    pub fn country(&self) -> Option<Country> {
        let most = self.fitting.iter().max()?;
        let mut best = Country::ALL
            .into_iter()
            .filter(|&country| self.fitting[country as usize] == *most);
        match (best.next(), best.next()) {
            (Some(country), None) if self.share(country) >= Self::ENOUGH => Some(country),
            _ => None,
        }
    }
}

/// Whether a spreadsheet has rounded an identity number: `1,98E+11`. The digits are lost; the file has to be exported again with the
/// column as text.
///
/// ```
/// use paritet::intake::identity::is_rounded;
/// assert!(is_rounded("1,98E+11"));
/// assert!(!is_rounded("1,98E+02"));
/// ```
pub fn is_rounded(cell: &str) -> bool {
    let Some((mantissa, exponent)) = trim(cell).split_once(['E', 'e']) else {
        return false;
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    // Ten to twelve digits before the decimal mark.
    whole.len() == 1
        && digits(whole)
        && digits(fraction)
        && matches!(exponent, "+09" | "+10" | "+11" | "+9")
}

#[cfg(test)]
mod tests;
