### Recruitment.

## Verdicts

selection_women_lower = Women reach "{ $stage }" at a lower rate than men: { $women } against { $men } of those who applied, a ratio of { $ratio }.
selection_men_lower = Men reach "{ $stage }" at a lower rate than women: { $men } against { $women } of those who applied, a ratio of { $ratio }.
selection_equal = Women and men reach "{ $stage }" at the same rate: { $rate } of those who applied.
selection_not_compared = The rates of women and men cannot be compared: too few applicants of one sex, or nobody came through.
below_four_fifths = That is below four fifths, a rule of thumb for differences to look into.
below_four_fifths_by_one = That is below four fifths, a rule of thumb for differences to look into, but one person decides: it would not be if one of those who passed had been of the other sex.
simpson_women =
    Simpson's paradox: within the groups it is the other way round, and women come through more easily (at the higher rate in { $higher } of { $groups_n ->
        [one] { $groups } group
       *[other] { $groups } groups
    }). Women apply more where few come through.
simpson_men =
    Simpson's paradox: within the groups it is the other way round, and men come through more easily (at the higher rate in { $higher } of { $groups_n ->
        [one] { $groups } group
       *[other] { $groups } groups
    }). Men apply more where few come through.
same_within_groups =
    Within the groups the difference goes the same way (in { $same } of { $groups_n ->
        [one] { $groups } group
       *[other] { $groups } groups
    }).

## Notes

stages_read = How far applicants came is read from "{ $columns }". Stages after the application: { $stages }.
selection_rates = Rate: those who passed, of those who came to the stage. Impact ratio: rate divided by the higher of the two rates (29 CFR 1607.4 D).
selection_tests = p-value: Fisher's exact test, two-sided. z: men's rate minus women's, in pooled standard errors. Odds ratio: men's odds over women's; above 1, men pass more easily.
selection_within = Within groups of "{ $column }": odds ratio by Mantel and Haenszel, men's odds over women's, with { $level_short } interval (Robins, Breslow and Greenland) and chi-square with continuity correction. Breslow-Day, with Tarone's correction, tests whether the odds ratio is the same in all groups.
applicants_other =
    { $count_n ->
        [one] { $count } applicant recorded as neither woman nor man counts among all.
       *[other] { $count } applicants recorded as neither woman nor man count among all.
    }

## Failures

fail_no_stages = { $file } has no column that clearly tells how far applicants came
fail_stage_words = { $file }: column "{ $column }" has words whose place among the stages is not known
fail_stage_grows = { $file }: column "{ $column }" has more people in some row than the stage before it
cause_stage_words = the words: { $words }
cause_not_in_column = it does not occur in column "{ $column }"
hint_stage_column = Name the column: --stage-column "heading"
hint_stages = Name the stages, first to last: --stages "Applied,Interview,Hired"
hint_passed = Or say which outcome is a pass: --passed "word"

## Column headings

column_stage = Stage
column_applicants = Applicants
column_passed = Passed
column_four_fifths = Below 4/5
column_z = z
column_p_value_z = p of z
column_odds_ratio = Odds ratio
column_odds_ratio_low = Odds ratio from
column_odds_ratio_high = Odds ratio to
column_one_person_decides = One person decides
column_women_applicants = Women applied
column_women_passed = Women passed
column_women_rate = Rate of women
column_men_applicants = Men applied
column_men_passed = Men passed
column_men_rate = Rate of men
column_strata = Groups compared
column_chi2 = Chi-square
column_breslow_day_chi2 = Breslow-Day
column_breslow_day_df = df of Breslow-Day
column_breslow_day_p = p of Breslow-Day

## Tables

table_recruitment = Recruitment by stage
table_recruitment_strata = From application to the last stage by group
table_recruitment_stratified = Within groups (Mantel-Haenszel)

## Words

word_all_applicants = All applicants

## Why rows are left out

reason_stage_unknown = no stage or outcome recorded

## Explanations of terms

explain_term_impact_ratio = The rate at which a sex passes a stage, divided by the higher of the two rates. The sex with the higher rate has 100%.
explain_term_four_fifths = Rule of thumb of the US guidelines on employee selection (29 CFR 1607.4 D): a rate below four fifths of the highest one is a difference to look into. With small numbers one person can decide it, which is marked; in large numbers smaller differences can matter too.
explain_term_mantel_haenszel = One odds ratio for many groups, such as adverts or units: women and men are compared within each group only, so it does not matter who applied where. The Mantel-Haenszel test asks whether it is 1.
explain_term_simpsons_paradox = A difference over all that turns round within the groups. It arises when one sex applies more where few come through: its rate over all is lower even if it is higher in each group.
