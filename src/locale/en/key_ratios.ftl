### Key ratios.

verdict_key_ratios = { $shown } of { $all } key ratios are shown.
verdict_targets = { $met } of { $set_n ->
        [one] { $set } own target is met.
       *[other] { $set } own targets are met.
    }
key_ratio_signs = Ratios 3 and 4 are quotients, women's divided by men's or by the whole; ratios 5 to 8 are differences, women's minus men's.
key_ratio_balance = Ratio 1: balanced is a job group with 40 to 60% women, of those with at least { $minimum } women and men.
key_ratio_definition = Ratio { $ratio }: { $definition }.
earlier_from = Earlier values: { $file }.
ratios_missing = Not in the file: { $fields }. Name a column with --map FIELD=HEADING.
no_answers = Ratio 9: answer your questions on active work with true or false under [key_ratios.active_work] in paritet.toml.
points_as_entered = Points as entered in paritet.toml; none are computed here.

column_key_ratios_ratio = No.
column_value = Value
column_earlier = Earlier
column_target = Target
column_met = Met
column_year = Year
column_points = Points

table_key_ratios = Key ratios
table_key_ratio_points = Official points

word_balanced_job_groups = Balanced job groups
word_women_in_top_management = Women in top management
word_career_ratio = Career
word_median_pay = Median pay
word_full_time = Full-time work
word_permanent = Permanent contract
word_active_work = Active work for equality
word_share = share
word_percentage_points = percentage points
word_ratio = quotient
word_ratio_of_pay = quotient of pay
word_career_all_staff = women's share of managers divided by women's share of all staff
word_career_non_managers = women's share of managers divided by women's share of those who are no managers
word_career_share_of_sex = the share of women who are managers divided by the share of men who are
word_sick_leave_of_time = long-term sick leave as a share of ordinary working time
word_sick_leave_of_persons = the share of people with any long-term sick leave, for want of ordinary working time

explain_term_career_ratio = Whether women become managers as often as men. Below 1 (100%) women are fewer among managers than among the staff. There are several definitions; --career chooses, and a note under the table says which was used.
explain_term_key_ratios = Nine ratios of women and men at work that can be followed from year to year. Their definitions are open; official points of an index are neither computed nor guessed, but can be entered in paritet.toml.
