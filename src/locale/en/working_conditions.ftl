### Working conditions.

verdict_part_time = { $women } of women and { $men } of men work part-time.
verdict_involuntary = { $women } of women and { $men } of men work part-time and want more hours.
verdict_temporary = { $women } of women and { $men } of men have a temporary contract.
verdict_no_conditions = Part-time work and temporary contracts cannot be shown for all staff.
shares_within_sex = Shares are within each sex, of those for whom the file states it; in the rows of the sex balance, of women and men together. The difference is women's share minus men's, in percentage points.
means_of_leave = Values are means in { $unit }: of parental leave for those who had any, of other absence for all.
blank_is_none = { $field }: no cell says nought, so a blank is taken as none.
ordinary_time_unit = Ordinary time cannot be in { $unit }, so no sick leave is shown as a share of it: say with --leave-unit what leave is in.
ages_taken = Ages on { $date }, by "{ $column }".
ages_without_date = Ages are left out: say the day to take them for with --reference-date ("{ $column }" states births).
measures_missing = Not in the file, so not in the table: { $fields }. Name a column with --map FIELD=HEADING.
sick_leave_shares = Each share is of the ordinary working time of the same people; long-term sick leave is a share of all sick leave. In the Swedish annual report groups of at most ten people are left out: --min-group 11.

column_measure = Measure
column_women_value = Value women
column_men_value = Value men
column_difference = Difference, points
column_measured_in = Value in

table_working_conditions = Working conditions
table_sick_leave = Sick leave

word_staff = Sex balance
word_part_time = Part-time work
word_involuntary_part_time = Involuntary part-time work
word_temporary = Temporary contract
word_other_contract = Other contract form
word_sick_leave_rate = Sick leave of ordinary time
word_absence = Absence of any kind
word_age_to_29 = Age up to 29
word_age_30_to_49 = Age 30 to 49
word_age_from_50 = Age 50 and over
word_age_unknown = Age not known
word_women = Women
word_men = Men
word_days = days
word_weeks = weeks
word_hours = hours

field_wants_more_hours = Wants more hours
field_ordinary_time = Ordinary working time of the year
field_long_sick_leave = Long-term sick leave
field_top_management = Top management

explain_term_part_time = A contracted working time below full time. Who has a rate of 0% is in neither part time nor full time.
explain_term_involuntary_part_time = Part-time work by somebody who wants more hours and is available for them. Only the people themselves can tell, so the file needs a column with their answers. The share is of all women or men, not of those in part time.
explain_term_temporary = A contract that ends on a date or with a task: fixed-term, substitute, seasonal and probationary contracts.
explain_term_sick_leave_rate = Time of sick leave divided by ordinary working time of the same people, both in the same unit. Long-term sick leave is shown as a share of all sick leave instead.
