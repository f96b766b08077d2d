### Salary mapping.

verdict_equal_work =
    { $groups_n ->
        [one] { $groups } group of equal work, { $dominated } of it female-dominated.
       *[other] { $groups } groups of equal work, { $dominated } of them female-dominated.
    }
verdict_equal_work_gaps = Women's mean pay is below men's in { $below } of the { $groups } with a gap to show.
verdict_pairs = Female-dominated groups are paid less than others of equal value in { $equal } pairs, and less than others with lower demands in { $lower }.
dominance_at_least = Work is female-dominated from { $share_short } women on, male-dominated from as many men on, in whole numbers; the 60% are guidance, and work that is usually held to be female-dominated counts as well: say so in the job file.
dominance_more_than = Work is female-dominated with more than { $share_short } women, as older guidance has it, male-dominated with more men than that.
dominance_overridden =
    { $count_n ->
        [one] { $count } group has the dominance of the job file and not that of its numbers.
       *[other] { $count } groups have the dominance of the job file and not that of their numbers.
    }
jobs_unlisted =
    { $count_n ->
        [one] { $count } job is not in the job file and is a group of its own: { $jobs }.
       *[other] { $count } jobs are not in the job file and are groups of their own: { $jobs }.
    }
groups_joined =
    { $count_n ->
        [one] { $count } group is made of several, because one was too small: { $groups }. Do not publish them apart as well.
       *[other] { $count } groups are made of several, because some were too small: { $groups }. Do not publish them apart as well.
    }
groups_could_join =
    { $count_n ->
        [one] { $count } small group could join the one with the nearest demands; name it under merge_into in the job file, or use --merge-small: { $groups }.
       *[other] { $count } small groups could join those with the nearest demands; name them under merge_into in the job file, or use --merge-small: { $groups }.
    }
pairs_method = Pairs compare the mean pay of women and men together in a female-dominated group with that in a group that is not, of the same or a lower band. Pairs with a group whose mean is withheld are not listed. A difference is something to explain, and nothing more than that.
groups_without_band =
    { $count_n ->
        [one] { $count } group has no band and is not compared with others.
       *[other] { $count } groups have no band and are not compared with others.
    }
no_bands = No group has a band or points, so groups are not compared with each other: name a job file with --jobs.
actions_changed = Rows of the file of actions: { $new } new, { $kept } as before, { $moved } moved to another comparison, { $vanished } no longer found and kept.
actions_status = Actions: { $done } done, { $late } late, { $open } open; those to do cost { $cost }. They are due within three years of the decision.
actions_unreadable =
    { $count_n ->
        [one] { $count } date of the file of actions is not of the form 2026-12-31 and plays no part.
       *[other] { $count } dates of the file of actions are not of the form 2026-12-31 and play no part.
    }
actions_internal = The file of actions is read and written with --profile internal only, because its rows tell which of two groups is paid more.
fail_job_cell = { $file }: the cell of "{ $job }" under "{ $column }" is not what the column should hold
fail_job_twice = { $file }: different things are said of "{ $job }"
fail_job_group = { $file }: the jobs of the group "{ $group }" differ in band, dominance or merge_into
fail_no_job_listed = no job of { $file }, column "{ $column }", is in the job file
fail_no_band_width = { $file } has points and no bands
hint_band_width = Say how many points make a band with --band-width POINTS, or add a column "band"

column_dominance = Dominance
column_job = Job
column_compared_job = Compared with
column_compared_band = Band compared
column_compared_mean = Mean compared
column_equal_work_band = Band
column_equal_work_mean = Mean all
column_equal_work_difference = Men less women
column_equal_value_difference = Paid more by
column_equal_value_ratio = Own/compared
column_comparison = Comparison
column_status = Status
column_explanation = Explanation
column_action = Action
column_cost = Cost
column_due = Due
column_pay_actions_limit = Latest by
column_pay_actions_change = Since before

table_equal_work = Equal work
table_equal_value = Work of equal value
table_lower_demands = Lower demands, higher pay
table_pay_actions = Explanations and actions

word_female_dominated = female-dominated
word_male_dominated = male-dominated
word_mixed = mixed
word_equal_work = equal work
word_equal_value = equal value
word_lower_demands = lower demands
word_new = new
word_kept = as before
word_moved = moved
word_vanished = no longer found
word_done = done
word_late = late
word_open = open

explain_term_female_dominated = A group of equal work with at least 60% women by the guidance of the Swedish ombudsman, or work that is usually held to be female-dominated: then the job file says so.
explain_term_lower_demands = The third comparison of the Swedish law: a female-dominated group and one that is not, whose work is judged to demand less and is paid more all the same.
explain_term_job_evaluation = Points for the demands of a job: each factor of the employer's own plan has levels, and each level a weight in points. Bands of points are work of equal value. The job is judged, not the person.
