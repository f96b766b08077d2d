### Indicators of the Pay Transparency Directive.

## Notes

pay_level_base = Pay level: gross pay for the year as paid, months times 12, part-time not scaled up; hourly pay is that divided by the hours of the year. Base pay: "{ $source }".
pay_level_more_base = Also base pay: { $columns }.
pay_level_variable = Complementary or variable components: { $columns } (the time after the stroke is what an amount is for). --component says otherwise.
pay_level_no_variable = The file has no column of complementary or variable components, so (b), (d) and (e) cannot be computed; --component HEADING=variable names one.
pay_level_excluded = Not pay, as said with --component: { $columns }.
pay_level_blank =
    { $count_n ->
        [one] { $count } blank cell beside base pay is
       *[other] { $count } blank cells beside base pay are
    } taken as none.
variable_over_recipients = (b), (d) and the variable gap of categories are over those who have any such pay (--variable-base recipients); the directive does not say over whom.
variable_over_all = (b), (d) and the variable gap of categories are over all workers, nought for those without such pay (--variable-base all); the directive does not say over whom.
part_year_whole = Those hired in the year before the reference date count with a whole year of their pay (--part-year whole); the directive is silent.
part_year_actual = Those hired in the year before the reference date count with pay and hours of the days since (--part-year actual); the directive is silent.
hours_paid_in_year = Hours: those paid in the year.
hours_of_week = Hours: agreed hours a week, 52 weeks.
hours_of_share = Hours: the share of full time that is worked, of { $hours } hours a week, 52 weeks.
hours_of_full_time = Hours: the file has none, so { $hours } hours a week are taken for everybody, and gaps by hour and by year are the same.
quartile_ties = Quartile bands hold equally many people, from the lowest pay to the highest. Where the same pay stands on both sides of a cut, women and men are spread in proportion to their numbers; the directive does not say how.
quartiles_few =
    { $count_n ->
        [one] { $count } person is
       *[other] { $count } people are
    } too few for quartile bands, which take at least { $least }.
bands_other =
    { $count_n ->
        [one] { $count } person
       *[other] { $count } people
    } recorded as neither woman nor man: in the quartile bands, in no gap.
category_line = Categories are compared by { $pay }. A difference of { $difference_short } or more in either direction, before rounding, must be justified or remedied. { $reference }.
edition_not_public = This edition may be made public, but what is withheld here is withheld for representatives only: use --profile public.

## Failures

fail_variable_base = { $file }: it must be said over whom complementary or variable pay is taken
cause_variable_base =
    { $count_n ->
        [one] { $count } person has
       *[other] { $count } people have
    } none, and the directive leaves it open
hint_variable_recipients = --variable-base recipients: over those who have some
hint_variable_all = --variable-base all: over all workers, nought for those who have none
fail_part_year = { $file }: it must be said what a year is for those hired in it
cause_part_year =
    { $count_n ->
        [one] { $count } person was
       *[other] { $count } people were
    } hired in the year before the reference date, and the directive leaves it open
hint_part_year_whole = --part-year whole: a whole year of the pay that they have
hint_part_year_actual = --part-year actual: pay and hours of the days since the hire
fail_which_hours = { $file } has both hours paid and agreed hours
hint_hours_paid = --hours paid: annual pay divided by the hours paid in the year
hint_hours_agreed = --hours agreed: annual pay divided by agreed hours
fail_is_it_pay = { $file }: it must be said whether "{ $field }" is pay, which the directive leaves open
hint_component = --component { $column }=variable where it is, --component { $column }=excluded where it is not
fail_component_period = { $file }: it cannot be told what time the amounts in "{ $column }" are for
hint_component_period = --component "{ $column }={ $part }/month" or "{ $column }={ $part }/year"

## Words

column_indicator = Indicator
column_basis = Basis
column_gap_total = Gap, all pay
column_gap_base = Gap, base
column_gap_variable = Gap, variable
column_triggers = 5% or more
column_justification = Justified by
column_base_women = Base pay women
column_base_men = Base pay men
column_variable_women = Variable women
column_variable_men = Variable men

table_indicators = Indicators (a) to (e)
table_categories = Indicator (g): categories of workers

word_a = (a) gap of means
word_b = (b) the same, variable pay
word_c = (c) gap of medians
word_d = (d) the same, variable pay
word_e = (e) share with variable pay
word_pay_per_hour = pay per hour
word_pay_per_year = pay per year
word_below = below the line
word_unexplained = to be explained
word_justified = justified
word_remedied = remedied
word_assessment_due = joint assessment

## Terms

explain_term_quartile_band = One of four groups with equally many workers, ordered by pay from the lowest to the highest. The share of women in each shows where in the pay structure women and men are.
explain_term_joint_pay_assessment = What Art. 10 of the Pay Transparency Directive asks for together with the workers' representatives when the mean pay of women and men in a category differs by at least 5%, the difference is not justified by objective, gender-neutral criteria, and it is not remedied within six months of the report.
explain_term_variable_components = Complementary or variable components: all pay beside ordinary basic pay, in cash or in kind, such as supplements, overtime pay and bonuses. What a column counts as is said with --component.
