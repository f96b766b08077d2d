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
column_follow_up = Follow-up
column_responsible = Responsible
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
