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

/// The index of staff engagement of Swedish municipalities and regions.
pub const HME: Basis = Basis {
    reference: "SKR, Hållbart medarbetarengagemang (HME); Kolada U15200",
};
