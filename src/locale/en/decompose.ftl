### What a pay gap consists of.

## Verdicts

verdict_split_less = The geometric mean of women's pay is { $gap } below that of men's.
verdict_split_more = The geometric mean of women's pay is { $gap } above that of men's.
verdict_split_equal = The geometric means of women's and men's pay are equal.
verdict_split_none = What the pay gap consists of cannot be shown.
reading_shares = { $explained } of the difference goes with what the model names, { $unexplained } remains between women and men who are alike in it.
reading_against = What the model names points the other way: going by it alone, the sex that is paid less would be paid more. What it leaves open is larger than the whole difference.
reading_beyond = Going by what the model names alone, the difference would be larger than it is. What it leaves open goes the other way.
reading_three = { $endowments } of the difference goes with what the model names, { $coefficients } with what the same is worth in pay, and { $interaction } with both together.
reading_either_way = The interval of the part that is left open holds 0: which way it goes is uncertain. That does not show that there is no difference.
reading_standard = Between the means of all the pay gap is { $gap }; group by group, each with the weight of all its staff, it is { $standard }.

## Notes

split_model = Model: { $model }, fitted to women and to men on their own.
split_of_logarithms = Values: men's mean logarithm of pay minus women's. 0.05 is about 5% that men have more.
split_of_amounts = Values: men's mean pay minus women's.
split_of_log_quantiles = Values: the quantile that { $order_short } do not exceed, in logarithms of pay, men's minus women's, by recentred influence functions. Standard errors by formula take the density at the quantile as known; --bootstrap does not.
split_of_quantiles = Values: the quantile that { $order_short } do not exceed, men's minus women's, by recentred influence functions. Standard errors by formula take the density at the quantile as known; --bootstrap does not.
split_reference = What the model names is valued with these coefficients: { $reference }.
three_parts = Endowments: different characteristics, at women's coefficients. Coefficients: different coefficients, for women's characteristics. Interaction: both at once.
levels_normalised = Detail of { $factors }: levels are compared with the mean of all levels and not with one of them, so it is the same whichever level is the base (Yun; Gardeazabal & Ugidos).
split_errors = Standard errors by formula (Jann), characteristics being as random as pay; intervals with { $level_short } confidence.
split_errors_robust = Standard errors by formula (Jann), robust, across all three models, characteristics being as random as pay; intervals with { $level_short } confidence.
split_of_resamples =
    { $drawn_n ->
        [one] Standard errors and intervals with { $level_short } confidence: { $usable } usable of { $drawn } bootstrap resample, women and men drawn separately.
       *[other] Standard errors and intervals with { $level_short } confidence: { $usable } usable of { $drawn } bootstrap resamples, women and men drawn separately.
    }
split_of_clusters =
    { $clusters_n ->
        [one] Standard errors and intervals with { $level_short } confidence: { $usable } usable of { $drawn } bootstrap resamples of { $clusters } member of "{ $column }".
       *[other] Standard errors and intervals with { $level_short } confidence: { $usable } usable of { $drawn } bootstrap resamples of { $clusters } members of "{ $column }".
    }
levels_merged =
    { $levels_n ->
        [one] { $levels } level of "{ $factor }" with few women or few men is taken as small.
       *[other] { $levels } levels of "{ $factor }" with few women or few men are taken as one.
    }
levels_of_one_sex =
    { $levels_n ->
        [one] { $levels } level of "{ $factor }" has one sex only; there is nobody to compare its people with, and they are left out.
       *[other] { $levels } levels of "{ $factor }" have one sex only; there is nobody to compare their people with, and they are left out.
    }
levels_of_few =
    { $levels_n ->
        [one] { $levels } level of "{ $factor }" has fewer than { $minimum } women or men, too few to compare; its people are left out.
       *[other] { $levels } levels of "{ $factor }" have fewer than { $minimum } women or men, too few to compare; their people are left out.
    }
split_aliased = Left out because, for women or for men, other columns say the same: { $columns }.
groups_not_beside = The difference by groups is shown to others only where nobody is left out of the model, as with --model 1.
split_closed = Figures of a decomposition are shown to others only if there are at least 10 degrees of freedom for women and for men, an R² below 0.999, nobody whose leverage is more than that of one of { $minimum } people, and at least { $minimum } women and { $minimum } men behind each column and among those left out, if any are. --merge-small makes one level of small ones.
parts_by_group = From composition: what the difference of mean pay would be if women and men had the mean of both in each group (Kitagawa). From pay within: what it would be if they were spread over the groups alike.
standard_weighting = Standard gap: women's and men's means with each group's staff as weight, over groups with both sexes. Staff compared: who is in these.
one_sex_in_parts =
    { $groups_n ->
        [one] { $groups } group has one sex only: both parts leave out what it adds to the difference.
       *[other] { $groups } groups have one sex only: both parts leave out what they add to the difference.
    }
parts_withheld = The parts of all groups are shown only if every group can be shown. --merge-small makes one group of small ones.

## Words

column_component = Part
column_composition = From composition
column_within_groups = From pay within
column_standard_gap = Standard gap
column_compared_share = Staff compared

table_decomposition = What the difference consists of
table_decomposition_detail = What each term adds to the parts
table_decomposition_groups = The difference by groups

word_explained = explained
word_unexplained_part = not explained
word_endowments = endowments
word_coefficients = coefficients
word_interaction = interaction
word_difference = difference
word_of_men = those of men
word_of_women = those of women
word_pooled = those of both together, sex in the model
word_neumark = those of both together, sex not in the model (Neumark)
word_cotton = the mean of men's and women's by headcount (Cotton)
word_reimers = the plain mean of men's and women's (Reimers)
word_weight = a weighted mean of men's and women's, as asked for

reason_level_of_few = too few women or men in a level of the model

## Terms

explain_term_oaxaca_blinder = Takes a difference of mean pay apart by a regression for each sex (Oaxaca, Blinder): the explained part goes with different characteristics, the part not explained with different coefficients. It describes and proves no cause: what is not in the file is in the part not explained, and a characteristic can itself follow from unequal treatment.
explain_term_endowments = In a decomposition in three parts, what goes with different characteristics of women and men, at the coefficients of women. The other two go with different coefficients and with both at once.
explain_term_kitagawa = Takes a difference of means apart by groups (Kitagawa 1955): one part comes of women and men being in different groups, the other of different pay within groups. No model is needed.
explain_term_standard_weighting = The pay gap if women and men were spread over the groups alike: each group's means count with all its staff. The Swedish National Mediation Office reports it in this way.
