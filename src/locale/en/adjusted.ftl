### The adjusted gap.

## Verdicts

verdict_adjusted_less = Women are paid { $gap } less than men who are alike in what the model names.
verdict_adjusted_more = Women are paid { $gap } more than men who are alike in what the model names.
verdict_adjusted_equal = Women are paid as much as men who are alike in what the model names.
verdict_adjusted_none = The adjusted gap cannot be shown.
reading_interval = Its interval goes from { $low } to { $high }.
reading_uncertain = Its interval goes from { $low } to { $high }: a difference like this may be chance, but gaps up to either end fit the figures as well. That a gap is uncertain does not show that there is none.
reading_raw = Between the same people the gap is { $raw } without the model and { $gap } with it.
reading_flips =
    { $flips_n ->
        [one] As terms are added the gap changes sign { $flips } time
       *[other] As terms are added the gap changes sign { $flips } times
    }: the answer depends on which terms are rightly in the model.
reading_overlap = { $share } of the staff stand beside someone of the other sex in all factors; what is said of the others rests on the model alone.
reading_unexplained = What the model does not explain is no measure of unequal treatment, and what it explains is not thereby justified: a term such as the position may itself carry a difference in treatment.

## Notes

model_written = Model: { $model }, and sex.
gap_of_logarithms = Gap: 1 − exp(c), c being the coefficient of women; corrected gap: 1 − exp(c − se²/2) after Kennedy. Detectable gap: the smallest that data as certain as these would show at the 5% level with a probability of 80%.
gap_of_amounts = Gap: −c / mean pay of men, c being the coefficient of women. Detectable gap: the smallest that data as certain as these would show at the 5% level with a probability of 80%.
errors_of_rows = Standard errors: { $cov }; intervals with { $level_short } confidence by Student's t.
errors_clustered =
    { $clusters_n ->
        [one] Standard errors: robust for { $clusters } cluster
       *[other] Standard errors: robust for { $clusters } clusters
    } of "{ $column }"; intervals with { $level_short } confidence by Student's t.
few_clusters =
    { $clusters_n ->
        [one] { $clusters } cluster is
       *[other] { $clusters } clusters are
    } few: intervals are too narrow and tests find too much.
bases = The levels that others are compared with: { $levels }.
absorbed = Absorbed, without a coefficient for each level: { $factors }.
aliased = Left out because other columns say the same: { $columns }.
rows_lack =
    { $count_n ->
        [one] { $count } row lacks "{ $column }" and is in no step of the model.
       *[other] { $count } rows lack "{ $column }" and are in no step of the model.
    }
groups_shrunk = Groups share the coefficients of all other terms; the drawn gap is the group's own drawn towards that of all groups, the more so the less certain it is.
lines_tested = p-values of the lines: how unlikely a gap like this would be if the true one were not beyond the line, on the side where it lies. At 0% the test is of a difference in either direction.
rows_weighted = Rows are weighted by "{ $column }".
model_closed = Figures of a model are shown to others only if it has at least 10 degrees of freedom and an R² below 0.999, and if women and men weigh in the gap, and in what makes it differ from other figures, as at least { $minimum } people of the same weight would. As many must be in each of at least 10 clusters, and among those left out for want of something, if any are.

## Failures

cause_model = it cannot be understood from character { $place } on
fail_words_in_model = { $file }: a power or logarithm needs numbers, and "{ $column }" holds words
fail_mixed_in_model = { $file }: "{ $column }" holds numbers and some words
hint_factor = Correct the words (paritet doctor lists what cannot be read), or write factor("{ $column }") if they are groups
fail_model = { $file }: the model cannot be fitted
cause_sex_in_model = sex is in every model and is no term of it; a product with sex is no single gap: --by shows the gap of each group
cause_one_sex = without the rows that lack something the model needs, one sex or both are missing
cause_too_many_parameters = it has as many parameters as there are rows
cause_leverage = somebody is alone in a level, where hc2 and hc3 do not exist
hint_hc1 = Take --cov hc1, or make one level of small ones with --merge-small
cause_clusters = there are fewer than two clusters
cause_not_finite = its columns are too large or too entangled for a solution

## Words

column_term = Term
column_estimate = Coefficient
column_std_error = Standard error
column_low = From
column_high = To
column_t = t
column_rank = Parameters
column_r_squared = R²
column_residual_sd = Residual SD
column_gap = Adjusted gap
column_gap_low = Gap from
column_gap_high = Gap to
column_kennedy_gap = Corrected gap
column_detectable_gap = Detectable gap
column_rating = Rating
column_threshold = Line
column_parameters = Own parameters
column_partial_r_squared = Partial R²
column_vif = VIF
column_factor = Factor
column_levels = Levels
column_levels_of_both = With both sexes
column_staff_of_both = Staff in these
column_shrunk_gap = Drawn gap
column_line = Line of file
column_gap_without = Gap without

table_adjusted_summary = The model as a whole
table_adjusted = Coefficients
table_adjusted_path = The gap as terms are added
table_adjusted_terms = What each term adds
table_adjusted_overlap = Levels with women and men
table_adjusted_tests = Is the gap beyond the line?
table_adjusted_groups = Adjusted gaps by group
table_adjusted_influence = Rows that change the gap most

word_intercept = intercept
word_sex_alone = sex alone
word_sex = sex
word_all_factors = all crossed
word_classical = classical
word_hc0 = robust (HC0)
word_hc1 = robust (HC1)
word_hc2 = robust (HC2)
word_hc3 = robust (HC3)

## Terms

explain_term_adjusted_gap = The gap between women and men who are alike in what a model names: the coefficient of sex in a regression of pay on the model's terms. It depends on the terms. A term that itself follows from unequal treatment hides a part of the gap.
explain_term_kennedy_gap = The adjusted gap with Kennedy's correction: 1 − exp(c − se²/2). The exponential of an uncertain coefficient is too high on average; with large files the two agree.
explain_term_detectable_gap = The smallest gap that data like these would show at the 5% level in four of five cases. Smaller gaps can be there without being noticed.
explain_term_vif = Variance inflation factor: how many times the variance of a term's coefficients is increased because other terms tell nearly the same. 1 if not at all; from about 10 on a coefficient says little on its own.
explain_term_shrunk_gap = A group's adjusted gap drawn towards that of all groups (empirical Bayes, variance between groups after Paule and Mandel). Small groups, whose own gap is mostly chance, are drawn the most.
explain_term_overlap = Women and men can be compared within a level only where it has both. Levels of one sex tell nothing of the gap; with few shared levels it rests on few people.
