//! Numbers per kind: how many decimals, which unit, which word where there is no number.

use crate::disclosure::released::{Cell, Row, Table, WITHHELD};
use crate::locale::Locale;
use crate::model::phrase::Label;
use crate::model::table::{Kind, Value};

/// Where there is no such figure.
pub(super) const UNDEFINED: &str = "–";
/// The smallest p-value that is written as a number.
pub(super) const SMALLEST_P: f64 = 0.001;
/// The largest class of a p-value that is released in classes; above it stands 1.
pub(super) const LARGEST_P_CLASS: f64 = 0.05;

/// Writes figures in one locale.
#[derive(Clone, Copy)]
pub(super) struct Figures<'a> {
    /// Words and numbers.
    pub(super) locale: &'a Locale,
    /// Whether p-values are upper ends of classes.
    pub(super) p_classes: bool,
}

impl<'a> Figures<'a> {
    /// Figures in a locale, p-values as numbers.
    pub(super) fn new(locale: &'a Locale) -> Figures<'a> {
        Figures {
            locale,
            p_classes: false,
        }
    }

    /// The same for a table whose p-values may be classes.
    pub(super) fn of(self, table: &Table) -> Figures<'a> {
        Figures {
            p_classes: table.has_p_classes(),
            ..self
        }
    }

    /// A cell as text for people, unescaped.
    pub(super) fn cell(&self, cell: &Cell, kind: Kind, decimals: u8) -> String {
        match cell {
            Cell::Withheld => WITHHELD.to_owned(),
            Cell::Below(limit) => format!("<{}", self.locale.count(*limit)),
            Cell::Shown(value) => self.value(value, kind, decimals),
        }
    }

    /// The word for a gap that one sex alone cannot have.
    pub(super) fn one_sex(&self) -> String {
        self.word("one_sex")
    }

    /// A word by its id.
    pub(super) fn word(&self, id: &'static str) -> String {
        self.locale.label(&Label::Word(id))
    }

    fn value(&self, value: &Value, kind: Kind, decimals: u8) -> String {
        match value {
            Value::Undefined => UNDEFINED.to_owned(),
            Value::Name(name) if name.is_empty() => self.word("blank"),
            Value::Name(name) => name.clone(),
            Value::Count(count) => self.locale.count(*count),
            Value::Number(number) => self.number(*number, kind, decimals),
            Value::Word(id) => self.word(id),
            Value::Flag(flag) => self.word(if *flag { "yes" } else { "no" }),
        }
    }

    fn number(&self, number: f64, kind: Kind, decimals: u8) -> String {
        match kind {
            Kind::Share | Kind::Gap | Kind::Ratio => self.locale.percent(number, decimals),
            Kind::PercentagePoints => self.locale.number(100.0 * number, decimals),
            Kind::PValue => self.p_value(number, decimals),
            Kind::Coefficient => self.locale.number(number, decimals_of_digits(number)),
            _ => self.locale.number(number, decimals),
        }
    }

    fn p_value(&self, p: f64, decimals: u8) -> String {
        let number = |p| self.locale.number(p, decimals);
        match self.p_classes {
            true if p > LARGEST_P_CLASS => format!(">{}", number(LARGEST_P_CLASS)),
            true => format!("≤{}", number(p)),
            false if p < SMALLEST_P => format!("<{}", number(SMALLEST_P)),
            false => number(p),
        }
    }
}

/// Digits of a coefficient.
const DIGITS: i32 = 4;

/// The decimals that show so many digits of a number.
pub(super) fn decimals_of_digits(number: f64) -> u8 {
    let size = number.abs().log10().floor();
    match size.is_finite() {
        true => (DIGITS - 1 - size as i32).clamp(0, 12) as u8,
        false => 0,
    }
}

/// How many decimals a column needs, from what is released of it.
///
/// Shares, gaps and quotients are per cent with one decimal, percentage points too; p-values have three. Pay has none, unless all amounts of the
/// table are below 1000 as hourly pay is; then two. Whole numbers stay whole.
pub(super) fn decimals(table: &Table, column: usize) -> u8 {
    let kind = table.columns()[column].kind;
    let of_kind = |index: &usize| match kind {
        Kind::Pay => table.columns()[*index].kind == Kind::Pay,
        _ => *index == column,
    };
    let indices: Vec<usize> = (0..table.columns().len()).filter(of_kind).collect();
    let cells = |row: &'_ Row| {
        indices
            .iter()
            .filter_map(|i| row.cells().get(*i)?.number())
            .collect::<Vec<_>>()
    };
    let numbers: Vec<f64> = table.rows().iter().flat_map(cells).map(f64::abs).collect();
    let whole = numbers.iter().all(|number| number.fract() == 0.0);
    let largest = numbers.iter().copied().fold(0.0, f64::max);
    match kind {
        Kind::Share | Kind::PercentagePoints | Kind::Gap | Kind::Ratio => 1,
        Kind::PValue => 3,
        _ if whole => 0,
        Kind::Pay => {
            if largest < 1000.0 {
                2
            } else {
                0
            }
        }
        Kind::People | Kind::Hours | Kind::Points => 1,
        _ if numbers.iter().any(|number| *number > 0.0 && *number < 1.0) => 3,
        _ => {
            if largest < 1000.0 {
                2
            } else {
                0
            }
        }
    }
}
