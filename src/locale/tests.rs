//! Every language has every message, with every argument, and nothing else.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentBundle, FluentResource};

use super::{Language, Locale};
use crate::model::field::Field;
use crate::model::finding::Code;
use crate::model::gate::Gate;
use crate::model::phrase::{Argument, Label, Phrase};

/// Words other than codes, fields and phrases that there is wording for.
const COLUMNS: &[&str] = &[
    "group women men other women_share men_share mean_women mean_men mean_gap mean_gap_low mean_gap_high women_to_men median_women median_men median_gap median_gap_low median_gap_high p_value p_adjusted gap_bar band population_share hours_share rate cumulative_rate impact_ratio share share_low share_high benchmark_share",
    "column required class_size classes records k below_k below_k_share gain columns together role in_check unique",
    "observed total unweighted_share ratio wilson_low wilson_high expected shortfall p_one_sided eighty_percent whole_person two_sd rules_disagree category df units dissimilarity mutual_information theil_h between within hires leavers staff goal_share needed needed_share reached chance",
    "n total_hours total_pay median p90 max any_share mean_of_any over_limit gini top_decile_share hours_per_fte pay_per_fte pay mean_gap_change overtime_share median_gap_change rule reference limit persons u cliffs_delta working_time hours",
    "stage applicants passed four_fifths z p_value_z odds_ratio odds_ratio_low odds_ratio_high one_person_decides women_applicants women_passed women_rate men_applicants men_passed men_rate strata chi2 breslow_day_chi2 breslow_day_df breslow_day_p",
    "answered response_rate index motivation leadership steering index_previous change sex_difference item survey_items_n mean",
    "measure women_value men_value difference measured_in",
    "dominance job compared_job compared_band compared_mean equal_work_band equal_work_mean equal_work_difference equal_value_difference equal_value_ratio comparison status explanation action cost due pay_actions_limit pay_actions_change",
    "key_ratios_ratio value earlier target met year points",
    "term estimate std_error low high t rank r_squared residual_sd gap gap_low gap_high kennedy_gap detectable_gap rating threshold parameters partial_r_squared vif factor levels levels_of_both staff_of_both shrunk_gap line gap_without",
    "figure",
    "groups slope intercept",
    "row code severity field",
    "indicator basis gap_total gap_base gap_variable triggers justification base_women base_men variable_women variable_men",
    "base_to_men supplements_to_men bonus_to_men overtime_to_men benefits_to_men pay_by_level_women_to_men supplements_women supplements_men bonus_women bonus_men overtime_women overtime_men benefits_women benefits_men minimum_women minimum_men maximum_women maximum_men pay_statistics_job_code merged_from",
    "component composition within_groups standard_gap compared_share",
    "now",
    "table responsible start follow_up",
    "goal actual wanted reason finding",
];
const TABLES: &[&str] = &[
    "pay_gap quartiles",
    "adjusted adjusted_summary adjusted_path adjusted_terms adjusted_overlap adjusted_tests adjusted_groups adjusted_influence",
    "anonymity anonymity_classes anonymity_without sample_uniques anonymity_columns",
    "representation representation_fit segregation recruitment_target",
    "overtime overtime_pay overtime_gap overtime_limits overtime_test overtime_part_time overtime_lorenz overtime_histogram",
    "recruitment recruitment_strata recruitment_stratified",
    "survey survey_items",
    "working_conditions sick_leave",
    "key_ratios key_ratio_points",
    "indicators categories",
    "statutory_figures",
    "equal_work equal_value lower_demands pay_actions pay_by_points",
    "balance pay_by_level pay_survey one_sex_groups pay_statistics",
    "logib_checks",
    "decomposition decomposition_detail decomposition_groups",
    "changes",
    "plan targets",
];
const WORDS: &[&str] = &[
    "woman man other unknown all internal representatives public yes no blank small_groups withheld undefined one_sex only_women only_men total holm bh hourly monthly_fte annual error warning note hint more_columns method top_tenth equality not_drawn chart_points under_four_fifths interval",
    "records classes k records_below_2 records_below_3 records_below_k l_distinct l_entropy t_closeness k_e whole_years five_years ten_years in_tenths in_quarters left_out direct_identifier quasi_identifier sensitive no_identifier",
    "reading judging",
    "year month four_weeks se_general se_extra no_general no_agreed without_overtime with_overtime",
    "all_applicants",
    "hme survey_index",
    "staff part_time involuntary_part_time temporary other_contract sick_leave_rate absence age_to_29 age_30_to_49 age_from_50 age_unknown women men days weeks hours",
    "balanced_job_groups women_in_top_management career_ratio median_pay full_time permanent active_work share percentage_points ratio ratio_of_pay career_all_staff career_non_managers career_share_of_sex sick_leave_of_time sick_leave_of_persons",
    "identifier_name identifier_other_person identifier_email identifier_phone identifier_address identifier_account identifier_login identifier_national_id identifier_employee_id identifier_own_code identifier_free_text as_asked same_band unknown_heading",
    "female_dominated male_dominated mixed equal_work equal_value lower_demands new kept moved vanished done late open",
    "intercept sex_alone sex all_factors classical hc0 hc1 hc2 hc3",
    "every_year every_second_year every_third_year private_sector public_sector",
    "mean_hourly median_hourly mean_bonus median_bonus bonus_share part_time_mean part_time_median temporary_mean temporary_median benefits_share",
    "a b c d e pay_per_hour pay_per_year below unexplained justified remedied assessment_due",
    "explained unexplained_part endowments coefficients interaction difference of_men of_women pooled neumark cotton reimers weight",
    "picture_men_more picture_women_more picture_beyond picture_within picture_points",
    "skip contents in_brief look_first table duties remarks how_made whole_tables whole_table other_tables files population profile",
    "sheet_overview sheet_actions sheet_method sheet_contents sheet_attention actions_about method_about how_to_read how_figures_made findings_of_input points_ending entry_basis entry_file entry_period entry_currency entry_profile entry_seed",
    "gap count amount index_points not_measured met missed no_row accepted expired",
];
const REASONS: &[&str] = &[
    "total_row repeated_header vacant sex_unknown sex_other pay_missing pay_unreadable pay_not_positive working_time_missing group_missing merged filtered count_unreadable",
    "attribute_missing",
    "overtime_missing",
    "stage_unknown",
    "no_answer",
    "not_employed reduced_by_leave not_full_pay",
    "code_missing",
    "check_failed other_population",
    "level_of_few",
];
const QUESTIONS: &[&str] = &[
    "pay_gap adjusted decompose indicators salary_mapping statutory representation recruitment survey working_conditions key_ratios overtime anonymity plan changes",
];
const TERMS: &[&str] = &[
    "mean_gap median_gap women_to_men p_value p_adjusted interval withheld profile fte equal_work equal_value",
    "k_anonymity l_diversity t_closeness quasi_identifier sample_unique",
    "benchmark ratio shortfall eighty_percent whole_person two_sd odds_ratio standardisation dissimilarity theil_h",
    "adjusted_gap kennedy_gap detectable_gap vif shrunk_gap overlap",
    "gini lorenz top_decile_share cliffs_delta p90",
    "impact_ratio four_fifths mantel_haenszel simpsons_paradox",
    "hme response_rate",
    "part_time involuntary_part_time temporary sick_leave_rate",
    "career_ratio key_ratios",
    "quartile_band joint_pay_assessment variable_components",
    "full_pay_employee snapshot_date",
    "female_dominated lower_demands job_evaluation",
    "equality_statement pay_survey pay_statistics",
    "logib",
    "oaxaca_blinder endowments kitagawa standard_weighting",
];
/// Parts of sentences that several messages share.
const PARTS: &str = "women_and_men columns places";

fn locale(language: Language) -> Locale {
    Locale::new(language, None).unwrap()
}

fn labels() -> Vec<Label> {
    let named = |ids: &[&'static str], label: fn(&'static str) -> Label| -> Vec<Label> {
        let ids = ids.iter().flat_map(|ids| ids.split_whitespace());
        ids.map(label).collect()
    };
    let column = |id: &str| Label::Column(id.to_owned());
    named(COLUMNS, column)
        .into_iter()
        .chain(named(TABLES, |id| Label::Table(id.to_owned())))
        .chain(named(WORDS, Label::Word))
        .chain(named(REASONS, Label::Reason))
        .chain(named(TERMS, Label::Term))
        .chain(named(QUESTIONS, Label::Question))
        .chain(Field::ALL.iter().map(|field| Label::Field(field.id())))
        .chain(Code::ALL.iter().map(|code| Label::Finding(code.id())))
        .chain(Code::ALL.iter().map(|code| Label::Explanation(code.id())))
        .chain(Gate::ALL.iter().map(|code| Label::Finding(code.id())))
        .chain(Gate::ALL.iter().map(|code| Label::Explanation(code.id())))
        .collect()
}

/// Every phrase once, with arguments that are recognised in the wording.
fn samples(count: u64) -> Vec<Phrase> {
    let (a, b) = (count, count + 20);
    let word = |id| Label::Word(id);
    let women = || Label::Column("women".to_owned());
    vec![
        Phrase::verdict_women_less(0.0541, a, b),
        Phrase::verdict_women_more(0.0541, a, b),
        Phrase::verdict_equal(a, b),
        Phrase::verdict_none(a, b),
        Phrase::verdict_groups(a, b),
        Phrase::withheld_groups(a, b, word("representatives")),
        Phrase::withheld_figures(a, word("public")),
        Phrase::one_sex_groups(a),
        Phrase::other_sex(a),
        Phrase::left_out(a, Label::Reason("vacant")),
        Phrase::counted_rows(a, b),
        Phrase::full_time_of_hours(37.5),
        Phrase::report_of("x-y"),
        Phrase::changes_of_all(0.0431, 0.0372),
        Phrase::changes_of_groups(b + 2, a, b),
        Phrase::changes_not_compared(a),
        Phrase::fail_other_readers("in.csv", word("internal"), word("public")),
        Phrase::fail_by_pay("Spalte"),
        Phrase::hint_internal(),
        Phrase::fail_pay_twice(Label::Question("pay_gap"), Label::Question("indicators")),
        Phrase::hint_pay_twice(),
        Phrase::overtime_gap_elsewhere(),
        Phrase::fail_no_report("in.csv"),
        Phrase::fail_not_earlier("in.csv", "x-y", "x-z"),
        Phrase::hint_same_readers(),
        Phrase::fail_template("x-y"),
        Phrase::fail_workbook("x-y"),
        Phrase::fail_unsettled_pay("in.csv", "Spalte"),
        Phrase::hint_excluded("Spalte"),
        Phrase::pay_concept(word("hourly"), Label::Field("base_annual")),
        Phrase::intervals(0.975, a),
        Phrase::p_values(word("holm")),
        Phrase::p_classes(),
        Phrase::pay_rounded(a),
        Phrase::verdict_split_less(0.0431),
        Phrase::verdict_split_more(0.0372),
        Phrase::verdict_split_equal(),
        Phrase::verdict_split_none(),
        Phrase::reading_shares(0.6213, 0.3787),
        Phrase::reading_against(),
        Phrase::reading_beyond(),
        Phrase::reading_three(0.6213, 0.3021, 0.0766),
        Phrase::reading_either_way(),
        Phrase::reading_standard(0.1013, 0.0431),
        Phrase::split_model("x-y"),
        Phrase::split_of_logarithms(),
        Phrase::split_of_amounts(),
        Phrase::split_of_log_quantiles(0.975),
        Phrase::split_of_quantiles(0.975),
        Phrase::split_reference(word("neumark")),
        Phrase::three_parts(),
        Phrase::levels_normalised("x-y"),
        Phrase::split_errors(0.975),
        Phrase::split_errors_robust(0.975),
        Phrase::split_of_resamples(b, a, 0.975),
        Phrase::split_of_clusters(b, b + 1, a, "Spalte", 0.975),
        Phrase::levels_merged(a, "Spalte"),
        Phrase::levels_of_one_sex(a, "Spalte"),
        Phrase::levels_of_few(a, "Spalte", b),
        Phrase::split_aliased("x-y"),
        Phrase::split_closed(a),
        Phrase::parts_by_group(),
        Phrase::standard_weighting(),
        Phrase::one_sex_in_parts(a),
        Phrase::parts_withheld(),
        Phrase::picture_withheld(a),
        Phrase::picture_left(a),
        Phrase::picture_widest("x-y", 0.0541),
        Phrase::picture_above(a, b, 0.975),
        Phrase::picture_hollow(a),
        Phrase::picture_bands(0.6213, 0.3787),
        Phrase::picture_pair("x-y", 0.9313, "Spalte"),
        Phrase::picture_differ(a, b),
        Phrase::picture_corridor(a, b, 0.4, 0.975),
        Phrase::picture_steps(),
        Phrase::picture_stage("x-y", 0.3182, 0.4372),
        Phrase::picture_wider(),
        Phrase::pay_by_points(),
        Phrase::picture_slope("Spalte", "x-y", "in.csv"),
        Phrase::picture_without_overtime(0.8, 0.757),
        Phrase::picture_only_overtime(),
        Phrase::verdict_adjusted_less(0.0431),
        Phrase::verdict_adjusted_more(0.0372),
        Phrase::verdict_adjusted_equal(),
        Phrase::verdict_adjusted_none(),
        Phrase::reading_interval(0.0213, 0.0652),
        Phrase::reading_uncertain(-0.0113, 0.0352),
        Phrase::reading_raw(0.1013, 0.0431),
        Phrase::reading_flips(a),
        Phrase::reading_overlap(0.8125),
        Phrase::reading_unexplained(),
        Phrase::model_written("x-y"),
        Phrase::gap_of_logarithms(),
        Phrase::gap_of_amounts(),
        Phrase::errors_of_rows(Label::Word("hc1"), 0.975),
        Phrase::errors_clustered("Spalte", a, 0.975),
        Phrase::few_clusters(a),
        Phrase::bases("x-y"),
        Phrase::absorbed("x-y"),
        Phrase::aliased("x-y"),
        Phrase::rows_lack(a, "Spalte"),
        Phrase::groups_shrunk(),
        Phrase::lines_tested(),
        Phrase::model_closed(a),
        Phrase::cause_model(a),
        Phrase::fail_words_in_model("in.csv", "Spalte"),
        Phrase::fail_mixed_in_model("in.csv", "Spalte"),
        Phrase::hint_factor("Spalte"),
        Phrase::fail_model("in.csv"),
        Phrase::cause_sex_in_model(),
        Phrase::rows_weighted("Spalte"),
        Phrase::groups_not_beside(),
        Phrase::cause_one_sex(),
        Phrase::cause_too_many_parameters(),
        Phrase::cause_leverage(),
        Phrase::hint_hc1(),
        Phrase::cause_clusters(),
        Phrase::cause_not_finite(),
        Phrase::personal_data(),
        Phrase::attack_written("Data-A"),
        Phrase::more_groups(a),
        Phrase::demo_data(),
        Phrase::too_late(),
        Phrase::no_record(),
        Phrase::groups_merged(a, 5, a, b, "Data-A, Data-B"),
        Phrase::merge_proposed(a, a, b),
        Phrase::read_text("windows-1252", ";", a, b),
        Phrase::read_sheet("Data-A", a, b),
        Phrase::read_parquet(a),
        Phrase::second_header(a),
        Phrase::title_lines(a),
        Phrase::rows_read(a, b),
        Phrase::mapped(Label::Field("sex")),
        Phrase::mapped_perhaps(Label::Field("sex"), 0.925),
        Phrase::not_mapped(),
        Phrase::cannot_tell("base_monthly, total_pay"),
        Phrase::header_unchanged(),
        Phrase::header_gone("Spalte"),
        Phrase::header_new("Spalte"),
        Phrase::header_renamed("Spalte", "Feld-B"),
        Phrase::hidden_rows(2),
        Phrase::formulas_without_result(3, "C12"),
        Phrase::error_cells(1, "C12"),
        Phrase::durations(4, "C12"),
        Phrase::utc_days("Spalte"),
        Phrase::sheet_not_read("Data-A"),
        Phrase::finding_at("PI161", Label::Finding("PI161"), a, "7, 8"),
        Phrase::finding_in(
            "PI104",
            Label::Finding("PI104"),
            Label::Field("hourly_rate"),
            a,
            "7, 8",
        ),
        Phrase::no_findings(),
        Phrase::wrote("out.html"),
        Phrase::fail_no_column("in.csv", "sex"),
        Phrase::fail_which_pay("in.csv"),
        Phrase::fail_open("in.csv", "os-cause"),
        Phrase::fail_write("in.csv", "os-cause"),
        Phrase::fail_unreadable("in.csv", "os-cause"),
        Phrase::fail_protected("in.csv"),
        Phrase::fail_no_sheet("in.csv", "Data-A"),
        Phrase::fail_empty("in.csv"),
        Phrase::fail_too_large("in.csv", "11-GiB"),
        Phrase::fail_ambiguous("in.csv", "Spalte"),
        Phrase::fail_unknown_column("in.csv", "Spalte"),
        Phrase::fail_setting("in.csv", "os-cause"),
        Phrase::fail_flag("--seed", "x-y"),
        Phrase::fail_no_rows("in.csv"),
        Phrase::fail_table_format("in.csv", a, "x-y"),
        Phrase::fail_benchmark_dimension("Spalte"),
        Phrase::fail_benchmark_repeated("in.csv", a),
        Phrase::fail_no_file(),
        Phrase::fail_exists("in.csv"),
        Phrase::fail_record("paritet.protected.json"),
        Phrase::fail_leak(Label::Table("pay_gap".to_owned())),
        Phrase::fail_no_explanation("x-y"),
        Phrase::fail_bug(),
        Phrase::cause_read_as(";", "windows-1252", a, b),
        Phrase::cause_two_decimal_readings(a, b),
        Phrase::cause_mixed_marks(),
        Phrase::cause_two_sex_readings("0, 1"),
        Phrase::cause_candidates("Spalte, Feld-B"),
        Phrase::cause_expected("x-y"),
        Phrase::cause_number_of_values(a, b),
        Phrase::cause_straddles("x-y"),
        Phrase::hint_looks_like("Spalte", "sex"),
        Phrase::hint_paste("[columns]\nsex = \"K\""),
        Phrase::hint_map("sex"),
        Phrase::hint_did_you_mean("x-y"),
        Phrase::hint_doctor("in.csv"),
        Phrase::hint_unprotect(),
        Phrase::hint_sex_map(),
        Phrase::hint_decimal(),
        Phrase::hint_pay_period(),
        Phrase::hint_sheets("Data-A"),
        Phrase::hint_benchmark_where("Spalte", "Feld-B"),
        Phrase::hint_no_file(),
        Phrase::hint_force(),
        Phrase::fail_is_input("Data-A"),
        Phrase::fail_file_twice("Data-A"),
        Phrase::hint_file_open(),
        Phrase::hint_leak(),
        Phrase::hint_record(),
        Phrase::hint_report_bug(),
        Phrase::verdict_overtime_hours(0.227, 0.412),
        Phrase::verdict_overtime_pay(0.153, 0.405),
        Phrase::verdict_overtime_none(),
        Phrase::verdict_overtime_any(0.257, 0.431),
        Phrase::verdict_overtime_over(a, b),
        Phrase::overtime_source(Label::Field("overtime_hours"), "Spalte", word("year")),
        Phrase::overtime_blank_zero(a),
        Phrase::overtime_blank_missing(a),
        Phrase::overtime_unreadable(a),
        Phrase::overtime_corrections(),
        Phrase::overtime_method(),
        Phrase::overtime_others(a),
        Phrase::overtime_no_preset(),
        Phrase::overtime_no_limit("dk", word("month")),
        Phrase::overtime_over(b, word("se_general")),
        Phrase::overtime_rolling(),
        Phrase::overtime_classes(),
        Phrase::overtime_part_time(),
        Phrase::overtime_test(),
        Phrase::overtime_added(word("annual"), Label::Field("base_annual")),
        Phrase::overtime_in_total(word("total_pay")),
        Phrase::overtime_no_effect(word("hourly"), word("four_weeks")),
        Phrase::fail_overtime_blank("in.csv", "Spalte"),
        Phrase::cause_overtime_blank(a),
        Phrase::hint_overtime_zero(),
        Phrase::hint_overtime_missing(),
        Phrase::verdict_share_below(women(), 0.4052, 0.4973, a),
        Phrase::verdict_share_above(women(), 0.4052, 0.4973, a),
        Phrase::verdict_share_even(women(), 0.4052, 0.4973),
        Phrase::verdict_share_none(women()),
        Phrase::verdict_rules(a, b, a + 1, b + 1, b + 2),
        Phrase::verdict_target(women(), a, b, 0.45, 0.123),
        Phrase::verdict_target_met(women(), 0.45),
        Phrase::verdict_target_out(women(), a, b, 0.45),
        Phrase::benchmark_source("SCB, 2025"),
        Phrase::benchmark_cut("age=20..66"),
        Phrase::benchmark_about("Spalte=Feld-B"),
        Phrase::benchmark_summed("Spalte"),
        Phrase::benchmark_totals("Spalte=Feld-B"),
        Phrase::benchmark_missing(a),
        Phrase::benchmark_ages("Spalte"),
        Phrase::benchmark_year("2024", "2025"),
        Phrase::share_tests(0.975),
        Phrase::share_rules(),
        Phrase::share_weighted(Label::Field("age")),
        Phrase::share_without_stratum(a),
        Phrase::share_fit(),
        Phrase::share_without_category(a),
        Phrase::segregation_method(),
        Phrase::target_method(),
        Phrase::fail_no_benchmark(),
        Phrase::hint_no_benchmark(),
        Phrase::hint_reference_date(),
        Phrase::selection_women_lower("Steg-3", 0.3041, 0.4452, 0.6831),
        Phrase::selection_men_lower("Steg-3", 0.4452, 0.3041, 0.6831),
        Phrase::selection_equal("Steg-3", 0.3041),
        Phrase::selection_not_compared(),
        Phrase::below_four_fifths(),
        Phrase::below_four_fifths_by_one(),
        Phrase::simpson_women(a, b),
        Phrase::simpson_men(a, b),
        Phrase::same_within_groups(a, b),
        Phrase::stages_read("Spalte", "Steg-2, Steg-3"),
        Phrase::selection_rates(),
        Phrase::selection_tests(),
        Phrase::selection_within(Label::Field("unit"), 0.975),
        Phrase::applicants_other(a),
        Phrase::fail_no_stages("in.csv"),
        Phrase::fail_stage_words("in.csv", "Spalte"),
        Phrase::fail_stage_grows("in.csv", "Spalte"),
        Phrase::cause_stage_words("x, y"),
        Phrase::cause_not_in_column("Spalte"),
        Phrase::hint_stage_column(),
        Phrase::hint_stages(),
        Phrase::hint_passed(),
        Phrase::verdict_survey(word("survey_index"), 77.45, a),
        Phrase::verdict_survey_invited(word("hme"), 77.45, a, b, 0.731),
        Phrase::verdict_survey_none(),
        Phrase::verdict_survey_blocks(
            Label::Column("leadership".to_owned()),
            81.25,
            Label::Column("steering".to_owned()),
            63.4,
        ),
        Phrase::verdict_survey_up(1.5),
        Phrase::verdict_survey_down(1.5),
        Phrase::verdict_survey_same(),
        Phrase::verdict_survey_women_higher(2.25),
        Phrase::verdict_survey_women_lower(2.25),
        Phrase::verdict_survey_sexes_equal(),
        Phrase::survey_hme(),
        Phrase::survey_index("1", "7"),
        Phrase::survey_reversed("x-1, x-2"),
        Phrase::survey_off_scale(a, "1", "7"),
        Phrase::survey_words(a),
        Phrase::survey_others(a),
        Phrase::survey_too_many(a),
        Phrase::survey_previous("in.csv"),
        Phrase::survey_new_groups(a),
        Phrase::fail_no_items("in.csv"),
        Phrase::fail_no_answers("in.csv", "Spalte"),
        Phrase::fail_invited_differs("in.csv", "Nord"),
        Phrase::fail_not_invited("in.csv", "Nord"),
        Phrase::hint_items(),
        Phrase::hint_scale(),
        Phrase::hint_answers("[survey.answers]"),
        Phrase::hint_invited(),
        Phrase::verdict_part_time(0.41, 0.203),
        Phrase::verdict_involuntary(0.41, 0.203),
        Phrase::verdict_temporary(0.41, 0.203),
        Phrase::verdict_no_conditions(),
        Phrase::shares_within_sex(),
        Phrase::means_of_leave(word("weeks")),
        Phrase::blank_is_none(Label::Field("parental_leave")),
        Phrase::ordinary_time_unit(word("days")),
        Phrase::ages_taken("2026-03-01", "Feld-B"),
        Phrase::ages_without_date("Feld-B"),
        Phrase::measures_missing("x-y, z"),
        Phrase::sick_leave_shares(),
        Phrase::verdict_key_ratios(a, b),
        Phrase::verdict_targets(a, b),
        Phrase::key_ratio_signs(),
        Phrase::key_ratio_balance(a),
        Phrase::key_ratio_definition(a, word("career_all_staff")),
        Phrase::earlier_from("in.csv"),
        Phrase::ratios_missing("x-y, z"),
        Phrase::no_answers(),
        Phrase::points_as_entered(),
        Phrase::anonymity_met(a, b),
        Phrase::anonymity_missed(a, b, a, b),
        Phrase::anonymity_nearly_met(a, b),
        Phrase::diversity_missed("Spalte", a, b),
        Phrase::direct_identifiers(a),
        Phrase::change_helps("Spalte", word("ten_years"), a, b),
        Phrase::change_helps_most("Spalte", word("left_out"), a),
        Phrase::anonymity_of("Spalte, Feld-B"),
        Phrase::sensitive_bands(),
        Phrase::anonymity_limits(),
        Phrase::anonymity_gain(a),
        Phrase::sample_uniques(),
        Phrase::treated_keep(word("identifier_name"), a),
        Phrase::treated_pseudonym(a),
        Phrase::treated_band("age_band", a),
        Phrase::treated_year(a),
        Phrase::treated_drop(word("identifier_name")),
        Phrase::treated_sex(a),
        Phrase::cells_identifying(a),
        Phrase::cells_unreadable(a),
        Phrase::pseudonymised(a, b),
        Phrase::ages_at("2026-12-31"),
        Phrase::ids_repeated(a, "7, 8"),
        Phrase::ids_blank(a),
        Phrase::ids_rounded(a),
        Phrase::ids_none(),
        Phrase::rows_ragged(a, "7, 8"),
        Phrase::still_personal(),
        Phrase::key_advice(),
        Phrase::fail_no_reference_date("Spalte"),
        Phrase::fail_key_form("in.csv"),
        Phrase::fail_key_readable("in.csv", "0644"),
        Phrase::fail_keep_identity("Spalte"),
        Phrase::hint_key_new(),
        Phrase::hint_key_mode("in.csv"),
        Phrase::hint_key_elsewhere(),
        Phrase::hint_pseudonymise("Spalte"),
        Phrase::verdict_equal_work(a, b),
        Phrase::verdict_equal_work_gaps(a, b),
        Phrase::verdict_pairs(a, b),
        Phrase::dominance_at_least(0.6),
        Phrase::dominance_more_than(0.6),
        Phrase::dominance_overridden(a),
        Phrase::jobs_unlisted(a, "Data-A, Data-B"),
        Phrase::groups_joined(a, "Data-A + Data-B"),
        Phrase::groups_could_join(a, "Data-A, Data-B"),
        Phrase::pairs_method(),
        Phrase::groups_without_band(a),
        Phrase::no_bands(),
        Phrase::actions_changed(a, b, a, b),
        Phrase::actions_status(a, b, a, b),
        Phrase::actions_unreadable(a),
        Phrase::actions_internal(),
        Phrase::fail_job_cell("in.csv", "Spalte", "Data-A"),
        Phrase::fail_job_twice("in.csv", "Data-A"),
        Phrase::fail_job_group("in.csv", "Data-A"),
        Phrase::fail_no_job_listed("in.csv", "Spalte"),
        Phrase::fail_no_band_width("in.csv"),
        Phrase::hint_band_width(),
        Phrase::report_se("Data-A"),
        Phrase::report_no("Data-A"),
        Phrase::report_fi("Data-A"),
        Phrase::report_dk("Data-A"),
        Phrase::report_eu("Data-A"),
        Phrase::report_uk("Data-A"),
        Phrase::report_ie("Data-A"),
        Phrase::duties_headcount(a, "2026-12-31"),
        Phrase::duties_none(a, "2026-12-31"),
        Phrase::duties_directive("2026-06-07", "Act 7/99"),
        Phrase::duty_se_survey(word("every_year"), "2026-12-31", "Act 7/99"),
        Phrase::duty_se_survey_documentation(a, "2026-12-31", "Act 7/99"),
        Phrase::duty_se_measures_documentation(a, "2026-12-31", "Act 7/99"),
        Phrase::duty_no_activity("Act 7/99"),
        Phrase::duty_no_statement(a, word("every_year"), "Act 7/99"),
        Phrase::duty_no_pay_mapping(a, word("every_year"), "Act 7/99"),
        Phrase::duty_no_public("Act 7/99"),
        Phrase::duty_no_on_request(a, b, "Act 7/99"),
        Phrase::duty_fi_plan(a, word("every_second_year"), "Act 7/99"),
        Phrase::duty_fi_agreed_survey(word("every_third_year"), "Act 7/99"),
        Phrase::duty_dk_statistics(a, b, b, "2029", "2026-12-31", "Act 7/99"),
        Phrase::duty_eu_report_first(a, "2027-06-07", "2026", word("every_year"), "Act 7/99"),
        Phrase::duty_eu_report_next(a, "2027-06-07", "2026", word("every_year"), "Act 7/99"),
        Phrase::duty_eu_assessment(0.05, a, "Act 7/99"),
        Phrase::duty_eu_answer(a, word("every_year"), "Act 7/99"),
        Phrase::duty_uk_report(
            word("public_sector"),
            a,
            "2026-03-31",
            "2027-03-30",
            "Act 7/99",
        ),
        Phrase::duty_ie_report(a, "2026-06-01", "2026-06-30", b, "2026-11-30", "Act 7/99"),
        Phrase::pay_level_base(Label::Field("base_monthly")),
        Phrase::pay_level_more_base("Spalte, Feld-B"),
        Phrase::pay_level_variable("Spalte, Feld-B"),
        Phrase::pay_level_no_variable(),
        Phrase::pay_level_excluded("Spalte, Feld-B"),
        Phrase::pay_level_blank(a),
        Phrase::variable_over_recipients(),
        Phrase::variable_over_all(),
        Phrase::part_year_whole(),
        Phrase::part_year_actual(),
        Phrase::hours_paid_in_year(),
        Phrase::hours_of_week(),
        Phrase::hours_of_share(37.5),
        Phrase::hours_of_full_time(37.5),
        Phrase::quartile_ties(),
        Phrase::quartiles_few(a, b),
        Phrase::bands_other(a),
        Phrase::category_line(0.05, word("hourly"), "Act 7/99"),
        Phrase::edition_not_public(),
        Phrase::fail_variable_base("in.csv"),
        Phrase::cause_variable_base(a),
        Phrase::hint_variable_recipients(),
        Phrase::hint_variable_all(),
        Phrase::fail_part_year("in.csv"),
        Phrase::cause_part_year(a),
        Phrase::hint_part_year_whole(),
        Phrase::hint_part_year_actual(),
        Phrase::fail_which_hours("in.csv"),
        Phrase::hint_hours_paid(),
        Phrase::hint_hours_agreed(),
        Phrase::fail_is_it_pay("in.csv", Label::Field("pension")),
        Phrase::hint_component("Spalte"),
        Phrase::fail_component_period("in.csv", "Spalte"),
        Phrase::hint_component_period("Spalte", "x-y"),
        Phrase::verdict_bonus_paid(0.41, 0.203),
        Phrase::who_is_compared(a, b),
        Phrase::hourly_of_pay_period(30.44, 365.25, "Act 7/99"),
        Phrase::weekly_pay_period(a),
        Phrase::hourly_of_year(a, "Act 7/99"),
        Phrase::ordinary_pay(Label::Field("base_monthly")),
        Phrase::ordinary_pay_and(Label::Field("base_monthly"), "Spalte, Feld-B"),
        Phrase::weekly_hours(a, "Act 7/99"),
        Phrase::weekly_hours_of_share(37.5),
        Phrase::weekly_hours_of_full_time(37.5),
        Phrase::weeks_of_year(52.18, "Act 7/99"),
        Phrase::bonus_columns("Spalte, Feld-B", a, "Act 7/99"),
        Phrase::bonus_missing(),
        Phrase::no_remuneration("Spalte, Feld-B"),
        Phrase::period_bonus_spread(),
        Phrase::period_bonus_missing(),
        Phrase::leave_not_known(),
        Phrase::snapshot_of_law("2026-03-01", "2026-04-05"),
        Phrase::snapshot_not_known(),
        Phrase::pay_quarters(),
        Phrase::duty_kept(a, "Act 7/99"),
        Phrase::duty_reasons("Act 7/99"),
        Phrase::fail_is_it_ordinary("in.csv", Label::Field("thirteenth")),
        Phrase::hint_is_it_ordinary("Spalte"),
        Phrase::fail_bonus_months("in.csv"),
        Phrase::hint_bonus_months(),
        Phrase::fail_no_snapshot("in.csv"),
        Phrase::verdict_one_sex(a),
        Phrase::verdict_codes(a, b),
        Phrase::pay_parts_columns("Spalte, Feld-B"),
        Phrase::pay_parts_mean(),
        Phrase::pay_parts_none(),
        Phrase::pay_parts_excluded("Spalte, Feld-B"),
        Phrase::beside_full_time(),
        Phrase::beside_as_paid(),
        Phrase::cash_benefits(),
        Phrase::balance_time(),
        Phrase::balance_other(a),
        Phrase::balance_without_pay(a),
        Phrase::pay_by_level_time(),
        Phrase::conditions_time(),
        Phrase::conditions_method(),
        Phrase::leave_week(a),
        Phrase::no_number_in_law(a),
        Phrase::one_sex_method(),
        Phrase::one_sex_without(a),
        Phrase::codes_told(a, b, "Act 7/99"),
        Phrase::codes_untold(a, b),
        Phrase::fail_pension("in.csv"),
        Phrase::hint_pay_part("Spalte"),
        Phrase::hint_pay_part_period("Spalte"),
        Phrase::fail_beside_base("in.csv"),
        Phrase::cause_beside_base(a),
        Phrase::hint_beside_full_time(),
        Phrase::hint_beside_as_paid(),
        Phrase::fail_leave_week("in.csv"),
        Phrase::hint_leave_week_working(),
        Phrase::hint_leave_week_calendar(),
        Phrase::cause_fixed_model(),
        Phrase::fail_logib_month("Spalte"),
        Phrase::fail_logib_week("in.csv", a),
        Phrase::hint_logib_week(),
        Phrase::fail_logib_few("in.csv", a, b),
        Phrase::fail_logib_one_sex("in.csv"),
        Phrase::cause_logib_left_out(a, b),
        Phrase::verdict_logib_less(0.0541, a, b),
        Phrase::verdict_logib_more(0.0541, a, b),
        Phrase::verdict_logib_1(),
        Phrase::verdict_logib_2(),
        Phrase::verdict_logib_3(),
        Phrase::verdict_logib_4(),
        Phrase::logib_method(),
        Phrase::logib_base(a, b),
        Phrase::logib_full_time(37.5),
        Phrase::logib_sign(),
        Phrase::logib_rating_cut(),
        Phrase::logib_checks_lines(),
        Phrase::logib_checks_none(),
        Phrase::logib_closed(a),
        Phrase::more_to_look_at(a),
        Phrase::rows_shown(a, b),
        Phrase::more_on_sheet(a, "Blatt"),
        Phrase::fill_in_actions(),
        Phrase::sign_withheld(),
        Phrase::sign_undefined(),
        Phrase::sign_below(),
        Phrase::numbers_in_cells(),
        Phrase::fail_plan_cell("plan-a.csv", b, "Spalte"),
        Phrase::fail_plan_table("plan-a.csv", b, "x-y"),
        Phrase::fail_plan_column("plan-a.csv", b, "x-y", "Spalte"),
        Phrase::fail_plan_rows("plan-a.csv", b, "x-y"),
        Phrase::hint_plan_target(),
        Phrase::hint_plan_question("x-y"),
        Phrase::hint_plan_rows("Spalte, Feld-B"),
        Phrase::plan_method(),
        Phrase::plan_row_missing("x-y"),
        Phrase::plan_row_near("x-y", "Data-A"),
        Phrase::verdict_no_targets(),
        Phrase::verdict_targets_untold(a),
        Phrase::check_passed(),
        Phrase::check_failed(a),
        Phrase::check_accepted(a),
        Phrase::check_said("Data-A", "x-y", "z-1"),
        Phrase::check_untold("Data-A", "z-1"),
        Phrase::check_moved("Data-A", "x-y", "z-1", "z-2"),
        Phrase::check_left_out("x-y", "z-1"),
        Phrase::check_errors("x-y", "z-1"),
        Phrase::check_no_date(),
        Phrase::check_expired("2026-12-31", "Data-A"),
        Phrase::check_explain("PG101"),
        Phrase::check_more(a),
        Phrase::check_written(a, "in.toml"),
        Phrase::hint_reason(),
        Phrase::wanted_at_most("x-y"),
        Phrase::wanted_less("x-y"),
        Phrase::wanted_at_least("x-y"),
        Phrase::wanted_more("x-y"),
        Phrase::wanted_within("x-y"),
        Phrase::wanted_below("x-y"),
    ]
}

/// The names of the messages of a language, in the order of its file.
fn ids(language: Language) -> Vec<&'static str> {
    let named = |line: &'static str| line.split_once(" =").map(|(id, _)| id);
    let lines = language
        .source()
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(named).collect()
}

#[test]
fn every_file_is_read_without_errors() {
    for language in Language::ALL {
        let resource = FluentResource::try_new(language.source().to_owned())
            .map_err(|(_, errors)| errors)
            .unwrap();
        let mut bundle = FluentBundle::new(vec![]);
        assert_eq!(
            bundle.add_resource(resource),
            Ok(()),
            "a message stands twice in {language:?}"
        );
    }
}

#[test]
fn every_message_has_a_use_and_every_use_a_message() {
    let phrases = Phrase::CATALOGUE.iter().map(|(id, _)| (*id).to_owned());
    let shared = PARTS.split_whitespace().map(str::to_owned);
    let wanted: BTreeSet<String> = labels()
        .iter()
        .map(Label::message_id)
        .chain(phrases)
        .chain(shared)
        .collect();
    for language in Language::ALL {
        let found: BTreeSet<String> = ids(*language).into_iter().map(str::to_owned).collect();
        let (missing, dead): (Vec<_>, Vec<_>) = (
            wanted.difference(&found).collect(),
            found.difference(&wanted).collect(),
        );
        assert!(
            missing.is_empty() && dead.is_empty(),
            "{language:?}: without wording {missing:?}, without use {dead:?}"
        );
        for part in PARTS.split_whitespace() {
            assert!(
                language.source().contains(&format!("{{ {part} }}")),
                "{language:?}: {part} is not used"
            );
        }
        assert_eq!(
            ids(*language),
            ids(Language::En),
            "{language:?} has another order than English"
        );
    }
}

#[test]
fn the_samples_are_the_catalogue() {
    let names = |phrase: &Phrase| {
        phrase
            .arguments()
            .iter()
            .map(|(name, _)| *name)
            .collect::<Vec<_>>()
    };
    let samples: BTreeMap<_, _> = samples(1)
        .iter()
        .map(|phrase| (phrase.id(), names(phrase)))
        .collect();
    let catalogue: BTreeMap<_, _> = Phrase::CATALOGUE
        .iter()
        .map(|(id, names)| (*id, names.to_vec()))
        .collect();
    assert_eq!(samples, catalogue);
}

/// What a message says of an argument: any of these texts.
fn shown(locale: &Locale, argument: &Argument) -> Vec<String> {
    match argument {
        Argument::Count(count) => vec![locale.count(*count)],
        Argument::Percent(part) => vec![
            locale.percent(*part, 1),
            locale.numbers.percent_short(*part),
        ],
        Argument::Number(number) => vec![locale.number(*number, 1)],
        Argument::Exact(number) => vec![locale.exact(*number)],
        Argument::Text(text) => vec![text.clone()],
        Argument::Word(label) => vec![locale.label(label)],
    }
}

#[test]
fn every_phrase_says_all_its_arguments() {
    for language in Language::ALL {
        let locale = locale(*language);
        for phrase in [1, 2, 1041].into_iter().flat_map(samples) {
            let text = locale.phrase(&phrase);
            for (name, argument) in phrase.arguments() {
                // One occurrence stands at its line; the number 1 would say nothing more.
                let single = *argument == Argument::Count(1) && phrase.id().starts_with("finding_");
                let said = shown(&locale, argument)
                    .iter()
                    .any(|shown| text.contains(shown));
                assert!(
                    said || single,
                    "{language:?} {}: ${name} is not said in {text:?}",
                    phrase.id()
                );
            }
        }
    }
}

#[test]
fn nothing_is_left_to_fill_in() {
    for language in Language::ALL {
        let locale = locale(*language);
        let phrases = [0, 1, 2, 7, 1041]
            .into_iter()
            .flat_map(samples)
            .map(|phrase| locale.phrase(&phrase));
        let labels = labels().into_iter().map(|label| locale.label(&label));
        for text in phrases.chain(labels) {
            assert!(
                !text.contains(['{', '}', '$', '\u{2068}', '\u{2069}', '~']),
                "{language:?}: {text:?}"
            );
            assert!(
                !text.contains("  ") || text.contains("paritet.toml"),
                "two spaces in {text:?}"
            );
            assert!(
                !text.contains('!') || text.contains("#DIV/0!"),
                "no exclamations: {text:?}"
            );
            assert!(
                text.trim() == text && !text.is_empty(),
                "{language:?}: {text:?}"
            );
        }
    }
}

#[test]
fn variables_are_used_as_they_are_meant() {
    for language in Language::ALL {
        for line in language.source().lines().filter(|line| line.contains("->")) {
            assert!(line.ends_with("_n ->"), "plural of a text: {line}");
        }
        assert!(
            !language.source().contains("_n }"),
            "a number that is not formatted"
        );
    }
}

#[test]
fn no_text_is_left_in_english() {
    let english = locale(Language::En);
    for language in &Language::ALL[1..] {
        let own = locale(*language);
        for label in labels() {
            let (text, original) = (own.label(&label), english.label(&label));
            let of_persons = original.starts_with("Breslow-Day"); // names are the same everywhere
            assert!(
                original.len() < 12 || of_persons || text != original,
                "{language:?}: {text}"
            );
        }
        for phrase in samples(1041) {
            let (text, original) = (own.phrase(&phrase), english.phrase(&phrase));
            let same_everywhere = phrase.id() == "read_parquet";
            assert!(same_everywhere || text != original, "{language:?}: {text}");
        }
    }
}

#[test]
fn headings_are_short_and_distinct() {
    for language in Language::ALL {
        let locale = locale(*language);
        let headings: Vec<_> = COLUMNS
            .iter()
            .flat_map(|ids| ids.split_whitespace())
            .map(|id| locale.label(&Label::Column(id.to_owned())))
            .collect();
        assert_eq!(
            headings.iter().collect::<BTreeSet<_>>().len(),
            headings.len(),
            "{language:?}: {headings:?}"
        );
        for heading in headings {
            assert!(
                heading.chars().count() <= 22,
                "{language:?}: {heading} is long"
            );
            assert!(
                heading
                    .split([' ', '/'])
                    .all(|word| word.chars().count() <= 12),
                "{language:?}: {heading} is wide"
            );
        }
        let fields: BTreeSet<_> = Field::ALL
            .iter()
            .map(|field| locale.label(&Label::Field(field.id())))
            .collect();
        assert_eq!(
            fields.len(),
            Field::ALL.len(),
            "{language:?}: two fields have one heading"
        );
    }
}

#[test]
fn plurals_follow_the_language() {
    let say = |language, count| locale(language).phrase(&Phrase::one_sex_groups(count));
    assert_eq!(
        say(Language::En, 1),
        "1 group has one sex only and therefore no gap."
    );
    assert_eq!(
        say(Language::En, 21),
        "21 groups have one sex only and therefore no gap."
    );
    assert_eq!(
        say(Language::Sv, 1),
        "1 grupp har bara ett kön och därför inget lönegap."
    );
    let rows = |count| locale(Language::Fi).phrase(&Phrase::rows_read(count, 1));
    assert_eq!(rows(1), "1 rivi, joista 1 palvelussuhde");
    assert_eq!(rows(9228), "9\u{a0}228 riviä, joista 1 palvelussuhde");
    // Danish counts 1 alone as one; the number of the region plays no part in it.
    let mixed = Locale::new(Language::Da, Some("en")).unwrap();
    assert_eq!(mixed.phrase(&Phrase::read_parquet(1)), "Parquet, 1 kolonne");
    assert_eq!(
        mixed.phrase(&Phrase::read_parquet(1001)),
        "Parquet, 1,001 kolonner"
    );
}

#[test]
fn messages_read_as_designed() {
    let english = locale(Language::En);
    let verdict = Phrase::verdict_women_less(0.0537, 3730, 5481);
    assert_eq!(
        english.phrase(&verdict),
        "Women's mean pay is 5.4% below men's (3,730 women, 5,481 men)."
    );
    assert_eq!(
        english.phrase(&Phrase::fail_no_column("personnel.csv", "sex")),
        "personnel.csv has no column for \"sex\""
    );
    assert_eq!(
        english.phrase(&Phrase::cause_read_as(";", "windows-1252", 14, 3)),
        "read with: separator ';', encoding windows-1252, 14 columns, header on line 3"
    );
    assert_eq!(
        english.phrase(&Phrase::hint_looks_like("Juridiskt kön", "sex")),
        "\"Juridiskt kön\" looks like it. Add   sex = \"Juridiskt kön\"   under [columns] in paritet.toml, \
         or --map sex=\"Juridiskt kön\""
    );
    assert_eq!(
        english.phrase(&Phrase::hint_paste("[columns]\nsex = \"K\"")),
        "Add this to paritet.toml:\n[columns]\nsex = \"K\""
    );
    let found = |count, lines| {
        english.phrase(&Phrase::finding_in(
            "PI104",
            Label::Finding("PI104"),
            Label::Field("base_monthly"),
            count,
            lines,
        ))
    };
    assert!(
        found(1, "212").ends_with(" decimal mark than its column, in Monthly base pay: line 212")
    );
    assert!(found(1200, "212, 213, …").ends_with(": 1,200 times, lines 212, 213, …"));
    assert!(found(1, "").ends_with("in Monthly base pay"));
    assert!(
        english
            .phrase(&Phrase::intervals(0.95, 2000))
            .contains(" 95% ")
    );
    assert!(
        locale(Language::Fi)
            .phrase(&Phrase::intervals(0.975, 2000))
            .contains("97,5\u{a0}%")
    );
}

#[test]
fn labels_fall_back_to_the_field_and_then_to_themselves() {
    let swedish = locale(Language::Sv);
    let column = |id: &str| Label::Column(id.to_owned());
    assert_eq!(swedish.label(&column("women")), "Kvinnor");
    assert_eq!(swedish.label(&column("job_title")), "Befattning");
    assert_eq!(swedish.label(&column("Mitt_område")), "Mitt_område");
    assert_eq!(swedish.label(&Label::Word("total_pay")), "Total lön");
    assert!(swedish.has(&column("job_title")) && !swedish.has(&column("Mitt_område")));
    assert!(!swedish.has(&Label::Explanation("PI999")));
}
