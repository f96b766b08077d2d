### Goals, targets and what is checked.

fail_plan_cell = { $file }, line { $line }: the cell under "{ $column }" is not what the column should hold
fail_plan_table = { $file }, line { $line }: this run has no table "{ $table }"
fail_plan_column = { $file }, line { $line }: the table "{ $table }" has no column "{ $column }" for this
fail_plan_rows = { $file }, line { $line }: several rows fit the target { $target }
hint_plan_target = Leave the target blank where no figure shows it, and describe it under follow_up
hint_plan_question = Ask that question too: --with { $question }
hint_plan_rows = Say which row is meant, by { $columns }
plan_method = Values are those of the other tables; earlier ones are those of the earlier report. A target is late if it is not met and its day has passed.
plan_row_missing = The target { $target } is about a row that is not there.
plan_row_near = The target { $target } is about a row that is not there; perhaps "{ $name }" is meant.
verdict_no_targets = No goal has a target that a figure can be held against.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } target cannot be told, since its figure is withheld or not there.
       *[other] { $count } targets cannot be told, since their figures are withheld or not there.
    }

column_goal = Objective
column_actual = Actual
column_wanted = Target value
column_reason = Reason

table_plan = Equality plan
table_targets = Targets

word_gap = pay gap
word_count = number
word_amount = amount
word_index_points = points
word_not_measured = not measured
word_met = met
word_missed = not met
word_no_row = no such row

check_passed = Passed: nothing to object to.
check_failed =
    { $count_n ->
        [one] Failed: { $count } objection.
       *[other] Failed: { $count } objections.
    }
check_accepted =
    { $count_n ->
        [one] { $count } is accepted for the time being.
       *[other] { $count } are accepted for the time being.
    }
check_said = { $what } is { $actual }, wanted: { $wanted }
check_untold = { $what } is withheld or not there, wanted: { $wanted }
check_moved = { $what } was { $earlier } and is { $actual }, more than { $most } apart
check_left_out = { $share } of the people are left out, wanted: at most { $most }
check_errors = { $errors } errors in the files, wanted: at most { $most }
check_no_date = entries with a last day hold until a date is known: give it with --reference-date
check_expired = (was accepted until { $day }: { $reason })
check_explain = What it means and what to do: paritet explain { $code }
check_more =
    { $count_n ->
        [one] { $count } more is not listed here.
       *[other] { $count } more are not listed here.
    }
check_written =
    { $count_n ->
        [one] { $count } objection is accepted in { $file }
       *[other] { $count } objections are accepted in { $file }
    }
hint_reason = Say why it is accepted: whoever reads the file next year must understand it
wanted_at_most = at most { $number }
wanted_less = less than { $number }
wanted_at_least = at least { $number }
wanted_more = more than { $number }
wanted_within = at most { $number } in either direction
wanted_below = below { $number } in either direction

column_finding = What it is about

word_accepted = accepted
word_expired = acceptance is over

finding_PG101 = Target of the plan not met
finding_PG102 = Target of the plan cannot be told
finding_PG103 = Target of the plan without a row
finding_PG111 = Pay gap at or above the limit
finding_PG112 = Joint pay assessment due
finding_PG121 = Pay gap has moved since last year
finding_PG131 = Too many people left out
finding_PG132 = Too many errors in the files
finding_PG141 = Accepted, but no longer there
finding_PG142 = No date for accepted entries
explain_PG101 = A goal of the plan has a target, and the figure of this run does not reach it. Carry out the measure of the plan, or decide on another. A target that was set too early can be given a new day and value in the plan; if the deviation has a reason that holds for a time, accept it with --write-baseline and --reason. Example: equal_work.mean_gap[group=Engineer] within 3 %, and the gap is 7.2 %.
explain_PG102 = The figure of a target is withheld because too few people stand behind it, or there is none, such as a gap where there are only women. The check does not fail because of it, unless fail_on under [check] names the code. Run the check with --profile internal where the employer's own analysts read it, or set the target for a larger group.
explain_PG103 = A target names a group or another label that the table does not have: it is misspelt, or nobody is there any more. Until that is put right nobody watches over the target, so the check fails. Correct the target in the plan, or leave the target blank.
explain_PG111 = The mean pay of women and men in a group differs by the limit or more, in either direction. The limit is gap_limit under [check]; without it, that of the preset's law, 5 % in the Pay Transparency Directive (Art. 10). Explain the difference by objective, gender-neutral criteria or adjust pay. An explained difference can be accepted with a reason and a last day.
explain_PG112 = The difference in a category of workers reaches the line of the directive (Art. 10(1)), it is not justified by objective, gender-neutral criteria, and it was not remedied within six months. The employer makes a joint pay assessment with the workers' representatives.
explain_PG121 = A pay gap differs from last year's report by more than max_change under [check], in either direction. Find out whether people came or left, whether pay was changed, or whether the file is read in another way than last year.
explain_PG131 = A larger share of the people than max_left_out_share under [check] has no part in the figures, because sex, pay or working time is missing or cannot be read. Have the file corrected: --problems FILE lists the lines.
explain_PG132 = The files have more errors than max_errors under [check]: cells that cannot be read or used. Have them corrected: --problems FILE lists the lines.
explain_PG141 = The file of accepted objections has an entry about something that is no longer objected to: it was put right, or the group is gone. Remove the entry, so that nothing is accepted unseen if it comes back. The check does not fail because of it.
explain_PG142 = Accepted entries have a last day, but it is not known which day the run is about, so none expires. Give it with --reference-date, or have the file say its date. The clock is never used, so that the same files always give the same answer.
