//! Which columns of a table matter most, for those who have not room for all.

/// How a table is read.
pub(super) struct Reading {
    pub(super) table: &'static str,
    /// The columns that its groups are ranked by: the first of these that it has.
    pub(super) ranked_by: &'static [&'static str],
    /// The ids of its columns other than labels, most important first; some only together.
    pub(super) priority: &'static [&'static [&'static str]],
}

/// The id of the bars in a priority list.
pub(super) const BAR: &str = "bar";

/// Tables that are not listed keep their columns in order.
pub(super) const READINGS: &[Reading] = &[
    Reading {
        table: "pay_gap",
        ranked_by: &["mean_gap"],
        priority: &[
            &["mean_gap"],
            &["women", "men"],
            &[BAR],
            &["median_gap"],
            &["mean_women", "mean_men"],
            &["mean_gap_interval"],
            &["women_share"],
            &["p_value"],
            &["median_women", "median_men"],
            &["median_gap_interval"],
            &["women_to_men"],
            &["p_adjusted"],
            &["other"],
        ],
    },
    Reading {
        table: "indicators",
        ranked_by: &[],
        priority: &[
            &["indicator"],
            &["basis"],
            &["women_value", "men_value"],
            &["value"],
            &["women", "men"],
            &["measured_in"],
        ],
    },
    Reading {
        table: "statutory_figures",
        ranked_by: &[],
        priority: &[
            &["figure"],
            &["women_value", "men_value"],
            &["value"],
            &["women", "men"],
            &["measured_in"],
        ],
    },
    Reading {
        table: "quartiles",
        ranked_by: &[],
        priority: &[
            &["band", "basis"],
            &["women_share", "men_share"],
            &["women", "men"],
            &["other"],
        ],
    },
    Reading {
        table: "categories",
        ranked_by: &["gap_total"],
        priority: &[
            &["gap_total"],
            &["women", "men"],
            &["status"],
            &["gap_base", "gap_variable"],
            &["due"],
            &[BAR],
            &["justification"],
            &["mean_women", "mean_men"],
            &["base_women", "base_men"],
            &["variable_women", "variable_men"],
            &["triggers"],
        ],
    },
    Reading {
        table: "equal_work",
        ranked_by: &["mean_gap"],
        priority: &[
            &["mean_gap"],
            &["women", "men"],
            &["dominance"],
            &["mean"],
            &["mean_women", "mean_men"],
            &[BAR],
            &["difference"],
            &["women_share"],
            &["band"],
            &["median_gap"],
            &["median_women", "median_men"],
            &["women_to_men"],
            &["points"],
        ],
    },
    Reading {
        table: "equal_value",
        ranked_by: &["difference"],
        priority: PAIRS,
    },
    Reading {
        table: "lower_demands",
        ranked_by: &["difference"],
        priority: PAIRS,
    },
    Reading {
        table: "pay_by_level",
        ranked_by: &[],
        priority: &[
            &["women_to_men"],
            &["women", "men"],
            &["base_to_men"],
            &["supplements_to_men"],
            &["bonus_to_men"],
            &["overtime_to_men"],
            &["benefits_to_men"],
            &["mean_women", "mean_men"],
            &["base_women", "base_men"],
        ],
    },
    Reading {
        table: "pay_survey",
        ranked_by: &[],
        priority: &[
            &["women_to_men"],
            &["women", "men"],
            &["mean_women", "mean_men"],
            &["base_to_men"],
            &["base_women", "base_men"],
            &["median_women", "median_men"],
            &["minimum_women", "minimum_men"],
            &["maximum_women", "maximum_men"],
            &["supplements_to_men"],
            &["bonus_to_men"],
            &["overtime_to_men"],
            &["benefits_to_men"],
        ],
    },
    Reading {
        table: "pay_statistics",
        ranked_by: &[],
        priority: &[
            &["women_to_men"],
            &["women", "men"],
            &["mean_women", "mean_men"],
            &["mean_gap"],
            &[BAR],
        ],
    },
    Reading {
        table: "representation",
        ranked_by: &[],
        priority: &[
            &["share"],
            &["benchmark_share"],
            &[BAR],
            &["observed", "total"],
            &["ratio"],
            &["share_interval"],
            &["shortfall"],
            &["p_value"],
            &["expected"],
            &["eighty_percent"],
            &["whole_person"],
            &["two_sd"],
            &["z"],
            &["p_one_sided"],
        ],
    },
    Reading {
        table: "recruitment",
        ranked_by: &[],
        priority: &[
            &["sex"],
            &["rate"],
            &["applicants", "passed"],
            &["impact_ratio"],
            &["cumulative_rate"],
            &["p_value"],
            &["one_person_decides"],
            &["odds_ratio"],
            &["four_fifths"],
            &["z", "p_value_z"],
        ],
    },
    Reading {
        table: "overtime",
        ranked_by: &["total_hours", "total_pay"],
        priority: OVERTIME,
    },
    Reading {
        table: "overtime_pay",
        ranked_by: &["total_pay"],
        priority: OVERTIME,
    },
    Reading {
        table: "overtime_gap",
        ranked_by: &[],
        priority: &[
            &["pay"],
            &["mean_gap"],
            &["mean_gap_change"],
            &["overtime_share"],
            &["mean_women", "mean_men"],
            &["median_gap"],
            &["median_gap_change"],
            &["women", "men"],
            &[BAR],
            &["median_women", "median_men"],
        ],
    },
    Reading {
        table: "overtime_test",
        ranked_by: &["cliffs_delta"],
        priority: &[
            &["women", "men"],
            &["cliffs_delta"],
            &["p_value"],
            &["p_adjusted"],
            &["u"],
        ],
    },
    Reading {
        table: "recruitment_strata",
        ranked_by: &[],
        priority: &[
            &["women_rate", "men_rate"],
            &["women_applicants", "men_applicants"],
            &["women_to_men"],
            &["women_passed", "men_passed"],
            &["p_value"],
            &["odds_ratio"],
        ],
    },
    Reading {
        table: "working_conditions",
        ranked_by: &[],
        priority: &[
            &["measure"],
            &["women_share", "men_share"],
            &["difference"],
            &["women", "men"],
            &["women_value", "men_value", "measured_in"],
        ],
    },
    Reading {
        table: "key_ratios",
        ranked_by: &[],
        priority: &[
            &["ratio", "measure"],
            &["value"],
            &["women_value", "men_value"],
            &["earlier"],
            &["target", "met"],
            &["measured_in"],
        ],
    },
];

/// The columns of tables of overtime.
const OVERTIME: &[&[&str]] = &[
    &["sex"],
    &["n"],
    &["mean"],
    &["any_share"],
    &["total_hours"],
    &["total_pay"],
    &["mean_of_any"],
    &["gini"],
    &["top_decile_share"],
    &["hours_per_fte"],
    &["pay_per_fte"],
    &["median"],
    &["p90"],
    &["max"],
    &["over_limit"],
];

/// The columns of tables that compare two groups.
const PAIRS: &[&[&str]] = &[
    &["difference"],
    &["ratio"],
    &["band", "compared_band"],
    &["mean", "compared_mean"],
];
