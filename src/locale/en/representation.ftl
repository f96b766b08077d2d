### Representation.

verdict_share_below =
    { $group }: { $share } of all staff, { $benchmark } in the benchmark; { $people_n ->
        [one] { $people } person
       *[other] { $people } people
    } fewer than expected.
verdict_share_above =
    { $group }: { $share } of all staff, { $benchmark } in the benchmark; { $people_n ->
        [one] { $people } person
       *[other] { $people } people
    } more than expected.
verdict_share_even = { $group }: { $share } of all staff, { $benchmark } in the benchmark; as many as expected.
verdict_share_none = { $group }: no share of all staff can be compared with the benchmark.
verdict_rules =
    Of { $groups_n ->
        [one] { $groups } group
       *[other] { $groups } groups
    }, the 80% rule flags { $eighty }, the whole-person rule { $whole } and the two-standard-deviation rule { $sd }; the rules disagree on { $disagree }.
verdict_target =
    { $group }: { $needed } of { $hires_n ->
        [one] { $hires } hire
       *[other] { $hires } hires
    } needed to reach { $goal_short }; the chance of that is { $chance } if hiring follows the benchmark.
verdict_target_met = { $group }: { $goal_short } is reached whoever is hired.
verdict_target_out =
    { $group }: { $goal_short } cannot be reached by hiring; { $needed } of { $hires_n ->
        [one] { $hires } hire
       *[other] { $hires } hires
    } would be needed.

benchmark_source = Benchmark: { $source }.
benchmark_cut = The benchmark is cut to { $conditions }.
benchmark_about = The benchmark is about { $members }.
benchmark_summed = All parts of the benchmark are summed over { $dimensions }.
benchmark_totals = Totals in the benchmark that stand beside their parts are not counted twice: { $totals }.
benchmark_missing =
    { $count_n ->
        [one] { $count } cell of the benchmark has no value and is left out.
       *[other] { $count } cells of the benchmark have no value and are left out.
    }
benchmark_ages = Children or pensioners are part of the benchmark; --benchmark-where "{ $dimension }=20..66" cuts it to working age.
benchmark_year = The benchmark is from { $benchmark }, the staff from { $staff }.
share_tests = Share from – to: Clopper and Pearson's interval, { $level_short } confidence; Wilson's stands beside it. p-values: exact binomial test, two-sided, and one-sided for so few or fewer. z is given where n × p × (1 − p) is at least 10.
share_rules = The rules flag a share below 80% of the benchmark's, at least one whole person missing, and a count more than two standard deviations below what is expected (exact test for fewer than 30 people). They often disagree; none of them is a legal test.
share_weighted = The benchmark is weighted to each group's own structure by { $columns } (direct standardisation); the tests take the weighted share as the chance of everybody in the group.
share_without_stratum =
    { $count_n ->
        [one] { $count } person is counted but plays no part in the weights, because the benchmark has nothing of the kind.
       *[other] { $count } people are counted but play no part in the weights, because the benchmark has nothing of the kind.
    }
share_fit = Pearson's chi-square test of all categories together; rough where fewer than 5 are expected.
share_without_category =
    { $count_n ->
        [one] { $count } person is of a category that the benchmark does not have.
       *[other] { $count } people are of categories that the benchmark does not have.
    }
segregation_method = Duncan's index is the part of the group, or of the others, that would have to change units for both to be spread alike: 0 even, 1 apart. Mutual information is in nats, Theil's H the same as a part of its maximum; between and within split it by the first column grouped by.
target_method = Needed: the goal's share of the staff at the end, less those of the group who remain, rounded up. Leavers leave in proportion to the present share unless stated. Chance and reached: each hire is of the group with the benchmark's share.
fail_no_benchmark = no benchmark is given
hint_no_benchmark = Name a population table with --benchmark FILE, or try --demo

column_observed = Observed
column_total = Staff
column_unweighted_share = Benchmark unweighted
column_ratio = Ratio
column_wilson_low = Wilson from
column_wilson_high = Wilson to
column_expected = Expected
column_shortfall = Shortfall
column_p_one_sided = p one-sided
column_eighty_percent = 80% rule
column_whole_person = Whole person
column_two_sd = Two SD
column_rules_disagree = Rules disagree
column_category = Category
column_df = df
column_units = Units
column_dissimilarity = Duncan's index
column_mutual_information = Mutual inform.
column_theil_h = Theil's H
column_between = Between
column_within = Within
column_hires = Hires
column_leavers = Leavers
column_staff = Staff at end
column_goal_share = Goal
column_needed = Needed
column_needed_share = Needed share
column_reached = Reached
column_chance = Chance

table_representation = Representation
table_representation_fit = All categories
table_segregation = Segregation
table_recruitment_target = Recruitment target

reason_attribute_missing = nothing recorded on what is compared

explain_term_benchmark = The population that the staff is compared with, from a table of a statistics office: of the same area, of working age, of the same year.
explain_term_ratio = The share among the staff as a percentage of the share in the benchmark. 100% is parity.
explain_term_shortfall = How many people fewer than expected there are: the number of staff times the benchmark's share, less those counted. Negative where there are more than expected.
explain_term_eighty_percent = The 80% rule flags a share below four fifths of the benchmark's. It says nothing about chance: in small groups it flags often.
explain_term_whole_person = The whole-person rule flags a group that at least one whole person is missing from. In large groups it flags the smallest differences.
explain_term_two_sd = The two-standard-deviation rule flags a count so low that chance alone would rarely explain it (about one time in forty). In small groups it flags only large differences.
explain_term_odds_ratio = The odds of meeting one of the group among the staff, divided by those in the benchmark. 1 is parity.
explain_term_standardisation = The benchmark weighted to the employer's own structure, such as by age or occupation: what share there would be if each stratum of the staff were as in the population.
explain_term_dissimilarity = Duncan's index: the part of either group that would have to change units for both to be spread alike. 0 is even, 1 is wholly apart.
explain_term_theil_h = Theil's H: how much a person's unit tells of the group, from 0 (nothing) to 1 (everything). It can be split into a part between larger units and one within them.
