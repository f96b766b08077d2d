//! How the model rates a difference.

/// How the model rates a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// 1: it may be chance.
    NotSignificant,
    /// 2: within the target value of 2.5 %.
    WithinTarget,
    /// 3: above the target value, within the limit of 5 %.
    WithinLimit,
    /// 4: above the limit.
    AboveLimit,
}

impl Rating {
    /// 1 to 4.
    pub fn number(self) -> u64 {
        self as u64 + 1
    }
}

/// The rating of a difference, as a fraction: it is cut off to whole tenths of a per cent, not rounded.
///
/// 5.07 % is written as 5.1 % and is within the limit.
pub fn rating(difference: f64, p: f64) -> Rating {
    let tenths = (difference.abs() * 1000.0).floor();
    match () {
        () if p > 0.05 => Rating::NotSignificant,
        () if tenths <= 25.0 => Rating::WithinTarget,
        () if tenths <= 50.0 => Rating::WithinLimit,
        () => Rating::AboveLimit,
    }
}
