### Reports on pay in the United Kingdom and in Ireland.

## What the tables say first

verdict_bonus_paid = A bonus was paid to { $women } of women and { $men } of men.

## Notes

who_is_compared = Bonus figures are about all women and men employed on the snapshot date ({ $relevant }); hourly pay and pay quarters about those with full pay, hours and a sex ({ $full }).
hourly_of_pay_period = Hourly pay: ordinary pay and bonus of the pay period, times 7, divided by its days and by weekly hours. A month has { $month } days, a year { $year }. { $reference }.
weekly_pay_period = Amounts are for a week of { $days } days (--pay-interval week).
hourly_of_year = Hourly pay: ordinary pay and bonus of the { $months } months to the snapshot date, divided by the hours of these months; for those hired in them, of the time since. { $reference }.
ordinary_pay = Ordinary pay: "{ $source }".
ordinary_pay_and = Ordinary pay: "{ $source }" and { $columns } (the time after the stroke is what an amount is for). --component says otherwise.
weekly_hours = Weekly hours: as in the file. Where they differ from week to week, it should state the mean of { $weeks } weeks. { $reference }.
weekly_hours_of_share = Weekly hours: the share of full time that is worked, of { $hours } hours (--full-time-hours).
weekly_hours_of_full_time = Weekly hours: the file has none, so { $hours } hours are taken for everybody (--full-time-hours).
weeks_of_year = A year has { $weeks } weeks of hours. { $reference }.
bonus_columns = Bonus: { $columns }, of the { $months } months to the snapshot date. Bonus gaps are over those who were paid one. { $reference }.
bonus_missing = The file has no column of bonus, so there are no bonus figures; --map variable_pay=HEADING or --component HEADING=bonus names one.
no_remuneration = Neither ordinary pay nor bonus: { $columns }.
period_bonus_spread = Bonus paid in the pay period is spread over the months that it is for, and counts with what falls to the period.
period_bonus_missing = The file does not tell the bonus paid in the pay period, so hourly pay is without it; --map period_bonus=HEADING names a column.
leave_not_known = The file does not tell who was paid less or nothing in the pay period because of leave, so nobody is left out for it; --map reduced_by_leave=HEADING names a column.
snapshot_of_law = These are figures of { $day }; the law reads pay on { $days }.
snapshot_not_known = The file does not tell which day it is about; --reference-date names the snapshot date.
pay_quarters = Pay quarters hold equally many people, from the lowest hourly pay to the highest. Where the same pay stands on both sides of a cut, women and men are spread in proportion to their numbers.

## What the law demands of an employer

duty_kept =
    The report stays on the employer's website for { $years_n ->
        [one] { $years } year
       *[other] { $years } years
    }. { $reference }.
duty_reasons = Beside the figures the report says why there are differences, in the employer's opinion, and what is done to remove or lessen them. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: it must be said whether "{ $field }" is ordinary pay, which the law does not say
hint_is_it_ordinary = --component { $column }=ordinary, --component { $column }=bonus or --component { $column }=excluded
fail_bonus_months = { $file }: some bonus of the pay period is for nobody knows how many months
hint_bonus_months = Name the column with --map bonus_months=HEADING, or say --bonus-months 12 where it does not tell
fail_no_snapshot = { $file } has dates of employment, but the day on which people must be employed is not known

## Words

column_figure = Figure

table_statutory_figures = Figures of the report

word_mean_hourly = Mean hourly pay
word_median_hourly = Median hourly pay
word_mean_bonus = Mean bonus
word_median_bonus = Median bonus
word_bonus_share = Paid a bonus
word_part_time_mean = Part-time: mean hourly
word_part_time_median = Part-time: median hourly
word_temporary_mean = Temporary: mean hourly
word_temporary_median = Temporary: median hourly
word_benefits_share = Has benefits in kind

reason_not_employed = not employed on the snapshot date
reason_reduced_by_leave = paid less or nothing because of leave
reason_not_full_pay = without full pay, pay or hours in the pay period

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: somebody employed on the snapshot date who was not paid less, or nothing, in the pay period because of leave. Gaps of hourly pay and pay quarters in the United Kingdom are about them; bonus figures are about all who were employed.
explain_term_snapshot_date = The day on which the law reads pay: 5 April for private and 31 March for public employers in Great Britain, a day in June that the employer chooses in Ireland. Say it with --reference-date.
