//! What a figure rests on.

/// The article, statute or publication behind a figure or a convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Short reference, as it is printed in a method annex.
    pub reference: &'static str,
}

/// The gap with men's figure as the denominator.
pub const GENDER_PAY_GAP: Basis = Basis {
    reference: "Directive (EU) 2023/970, Art. 3(1)(c)",
};

/// The gap of medians.
pub const MEDIAN_GENDER_PAY_GAP: Basis = Basis {
    reference: "Directive (EU) 2023/970, Art. 3(1)(e)",
};

/// The yearly statement of Norwegian employers on equality.
pub const ACTIVITY_AND_REPORTING: Basis = Basis {
    reference: "Equality and Anti-Discrimination Act (Norway, 2017:51), Sec. 26 a",
};

/// The active measures of Swedish employers, among them working conditions and parenthood.
pub const ACTIVE_MEASURES: Basis = Basis {
    reference: "Discrimination Act (Sweden, 2008:567), ch. 3",
};
