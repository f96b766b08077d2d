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

/// The indicators of an employer's report.
pub const INDICATORS: Basis = Basis {
    reference: "Directive (EU) 2023/970, Art. 9(1)",
};

/// The joint pay assessment of categories with a difference of five per cent or more.
pub const JOINT_ASSESSMENT: Basis = Basis {
    reference: "Directive (EU) 2023/970, Art. 10(1)",
};

/// What a coefficient of a dummy on a logarithm says in per cent.
pub const KENNEDY: Basis = Basis {
    reference: "Kennedy, American Economic Review 71 (1981) 801",
};

/// The standard analysis model of the Swiss Federal Office for Gender Equality.
pub const LOGIB: Basis = Basis {
    reference: "Gender Equality Act (Switzerland, SR 151.1), Art. 13a–13c; Logib module 1, version 0.2",
};

/// A difference of means taken apart by a regression.
pub const OAXACA_BLINDER: Basis = Basis {
    reference: "Jann, The Stata Journal 8 (2008) 453–479",
};

/// A difference of quantiles taken apart by a regression.
pub const INFLUENCE_FUNCTIONS: Basis = Basis {
    reference: "Firpo, Fortin & Lemieux, Econometrica 77 (2009) 953–973",
};

/// A difference of means taken apart by groups.
pub const KITAGAWA: Basis = Basis {
    reference: "Kitagawa, Journal of the American Statistical Association 50 (1955) 1168–1194",
};

/// Standard errors that hold if the variance differs from row to row.
pub const ROBUST_ERRORS: Basis = Basis {
    reference: "White, Econometrica 48 (1980) 817–838",
};

/// A rate below four fifths of the highest one, and what one person changes.
pub const FOUR_FIFTHS: Basis = Basis {
    reference: "29 CFR 1607.4 D",
};

/// One odds ratio for several groups, and the test that it is 1.
pub const MANTEL_HAENSZEL: Basis = Basis {
    reference: "Mantel & Haenszel, Journal of the National Cancer Institute 22 (1959) 719–748",
};

/// The index of staff engagement of Swedish municipalities and regions.
pub const HME: Basis = Basis {
    reference: "SKR, Hållbart medarbetarengagemang (HME); Kolada U15200",
};

/// The yearly statement of Norwegian employers on equality.
pub const ACTIVITY_AND_REPORTING: Basis = Basis {
    reference: "Equality and Anti-Discrimination Act (Norway, 2017:51), Sec. 26 a",
};

/// The active measures of Swedish employers, among them working conditions and parenthood.
pub const ACTIVE_MEASURES: Basis = Basis {
    reference: "Discrimination Act (Sweden, 2008:567), ch. 3",
};

/// The yearly analysis of pay of Swedish employers: equal work, equal value, lower demands with higher pay.
pub const SALARY_MAPPING: Basis = Basis {
    reference: "Discrimination Act (Sweden, 2008:567), ch. 3, Sec. 8–9",
};

/// What makes work equal in value.
pub const EQUAL_VALUE: Basis = Basis {
    reference: "Discrimination Act (Sweden, 2008:567), ch. 3, Sec. 10",
};

/// The report of employers in Great Britain on the pay of women and men.
pub const UK_REPORT: Basis = Basis {
    reference: "SI 2017/172 (United Kingdom), regs. 2, 6–13",
};

/// The report of Irish employers on the pay of women and men.
pub const IE_REPORT: Basis = Basis {
    reference: "S.I. No. 264/2022 (Ireland); Employment Equality Act 1998, Sec. 20A",
};

/// What Norwegian employers map at least every second year: pay by sex and involuntary part-time work.
pub const PAY_MAPPING: Basis = Basis {
    reference: "Equality and Anti-Discrimination Act (Norway, 2017:51), Sec. 26, 34",
};

/// The pay survey of Finnish employers.
pub const PAY_SURVEY: Basis = Basis {
    reference: "Act on Equality between Women and Men (Finland, 609/1986), Sec. 6 a, 6 b",
};

/// The pay statistics by sex of Danish employers.
pub const PAY_STATISTICS: Basis = Basis {
    reference: "Equal Pay Act (Denmark, ligelønsloven), Sec. 5 a",
};
