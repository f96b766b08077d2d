### Overtime.

## Verdicts

verdict_overtime_hours = Women work { $share } of the overtime hours and are { $staff } of the staff.
verdict_overtime_pay = Women get { $share } of the overtime pay and are { $staff } of the staff.
verdict_overtime_none = How overtime is shared between women and men cannot be shown.
verdict_overtime_any = { $women } of the women and { $men } of the men have overtime.
verdict_overtime_over =
    { $count_n ->
        [one] { $count } person has
       *[other] { $count } people have
    } more than { $limit } hours, the lowest limit of the law for the period.

## Notes

overtime_source = "{ $column }" ({ $field }) is taken as each person's sum for { $period }; --overtime-period says otherwise.
overtime_blank_zero =
    { $count_n ->
        [one] { $count } blank cell is
       *[other] { $count } blank cells are
    } taken as no overtime.
overtime_blank_missing =
    { $count_n ->
        [one] { $count } blank cell is
       *[other] { $count } blank cells are
    } taken as overtime that is not known, and the rows have no part; --blank-overtime zero takes them as none.
overtime_unreadable =
    { $count_n ->
        [one] { $count } cell that cannot be read is
       *[other] { $count } cells that cannot be read are
    } taken as no overtime too: correct the file.
overtime_corrections = Amounts below zero take back earlier ones: they count in sums, means and percentiles, and as none in shares, Gini coefficient and curve.
overtime_method = P90: percentile of type 7. Top tenth: what the tenth with most have of the whole, rounded up to whole people.
overtime_others =
    { $count_n ->
        [one] { $count } person
       *[other] { $count } people
    } recorded as neither woman nor man, or with no sex recorded, are in the rows for all only.
overtime_no_preset = Limits of the law: choose the country with --preset.
overtime_no_limit = The rules of --preset { $preset } have no limit that a person's sum for { $period } can be held against.
overtime_over = Over limit: more than { $limit } hours ({ $rule }).
overtime_rolling = The limit holds for any such period in a row, so the sum of one calendar period can miss a breach.
overtime_classes = Each class is over its first number, up to and including its second; shares are of the women and of the men.
overtime_part_time = Part-timers' hours up to full time are additional hours (in Sweden mertid), not overtime; where the file does not hold them apart, they are among these.
overtime_test = The test asks whether men have more than women, by ranks (Mann-Whitney). Cliff's delta: how much oftener a man has more than a woman than she more than he, from −1 to 1.
overtime_added = Pay: { $pay }, from "{ $source }", and with overtime pay for as long a time as it was paid. Change in percentage points; from overtime: its part of the difference of means.
overtime_in_total = Pay: { $pay }, taken to hold the overtime pay beside it. Change in percentage points; from overtime: its part of the difference of means.
overtime_no_effect = What overtime pay does to the pay gap is not shown: overtime pay for { $period } cannot be added to { $pay }. Choose another pay with --pay.

## Failures

fail_overtime_blank = { $file }: it cannot be told what a blank cell in "{ $column }" means
cause_overtime_blank =
    { $count_n ->
        [one] { $count } cell is blank,
       *[other] { $count } cells are blank,
    } and no row says 0
hint_overtime_zero = --blank-overtime zero: a blank is no overtime
hint_overtime_missing = --blank-overtime missing: a blank is overtime that is not known

## Words

column_n = Number
column_total_hours = Total hours
column_total_pay = Sum
column_median = Median
column_p90 = P90
column_max = Largest
column_any_share = With any
column_mean_of_any = Mean of these
column_over_limit = Over limit
column_gini = Gini
column_top_decile_share = Top tenth
column_hours_per_fte = Hours per FTE
column_pay_per_fte = Pay per FTE
column_pay = Pay
column_mean_gap_change = Mean gap change
column_overtime_share = From overtime
column_median_gap_change = Median gap change
column_rule = Rule
column_reference = Reference
column_limit = Limit
column_persons = People
column_u = U
column_cliffs_delta = Cliff's delta
column_working_time = Working time
column_hours = Hours

table_overtime = Overtime
table_overtime_pay = Overtime pay
table_overtime_gap = Pay gap without and with overtime pay
table_overtime_limits = People over the limits of the law
table_overtime_test = Do men have more than women?
table_overtime_part_time = Full-time and part-time staff
table_overtime_lorenz = How unevenly it is spread
table_overtime_histogram = Women and men by hours of overtime

word_year = a year
word_month = a month
word_four_weeks = four weeks
word_se_general = general overtime
word_se_extra = general and extra overtime
word_no_general = without agreement
word_no_agreed = agreed with union representatives
word_without_overtime = without overtime
word_with_overtime = with overtime

reason_overtime_missing = no overtime recorded

## Terms

explain_term_gini = The Gini coefficient: how unevenly overtime is spread over people. 0 when all have the same, near 1 when one person has everything. People with none count too.
explain_term_lorenz = The Lorenz curve: which share of all overtime the people with least have, from nobody to everybody. The further it lies below the straight line, the more unevenly overtime is spread.
explain_term_top_decile_share = Which share of all overtime the tenth of the people with most have; the tenth is rounded up to whole people. If overtime were the same for all it would be 10%.
explain_term_cliffs_delta = Cliff's delta: of all pairs of a man and a woman, the share where he has more less the share where she has more. 0 when neither has more, 1 when every man has more than every woman, −1 the other way round.
explain_term_p90 = The 90th percentile: nine people of ten have at most this much, one of ten has more.
