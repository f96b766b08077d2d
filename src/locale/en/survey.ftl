### Survey.

verdict_survey =
    { $name } is { $index } of 100; { $answered_n ->
        [one] { $answered } person
       *[other] { $answered } people
    } answered.
verdict_survey_invited =
    { $name } is { $index } of 100; { $answered } of { $invited_n ->
        [one] { $invited } person
       *[other] { $invited } people
    } invited answered ({ $rate }).
verdict_survey_none = No index can be shown for all answers.
verdict_survey_blocks = { $highest } stands highest ({ $high }), { $lowest } lowest ({ $low }).
verdict_survey_up = That is { $change } points more than in the survey before.
verdict_survey_down = That is { $change } points less than in the survey before.
verdict_survey_same = That is the same as in the survey before.
verdict_survey_women_higher = Women's index is { $difference } points above men's.
verdict_survey_women_lower = Women's index is { $difference } points below men's.
verdict_survey_sexes_equal = Women and men have the same index.
survey_hme = HME, the index of sustainable staff engagement of Swedish municipalities and regions: nine statements answered from 1 to 5. The index of an item is (mean − 1) × 25, a sub-index is the mean of its three, the index the mean of all nine. One decimal is shown here; Kolada rounds to whole numbers.
survey_index = The index of an item is (mean − { $low }) / ({ $high } − { $low }) × 100, a sub-index is the mean of its items, the index the mean of all items. One decimal is shown.
survey_reversed = Put the other way round, so that the lowest answer counts as the best: { $items }.
survey_off_scale =
    { $count_n ->
        [one] { $count } answer is
       *[other] { $count } answers are
    } not on the scale from { $low } to { $high } and taken as missing.
survey_words =
    { $count_n ->
        [one] { $count } answer in words is
       *[other] { $count } answers in words are
    } not understood and taken as missing.
survey_others =
    { $count_n ->
        [one] { $count } person who is neither woman nor man, or whose sex is not known, is
       *[other] { $count } people who are neither women nor men, or whose sex is not known, are
    } part of "all" only.
survey_too_many =
    More answered than were invited in { $count_n ->
        [one] { $count } row
       *[other] { $count } rows
    }: the number invited should be checked.
survey_previous = Change since the survey in "{ $file }"; groups are matched by name.
survey_new_groups =
    { $count_n ->
        [one] { $count } group was
       *[other] { $count } groups were
    } not in the survey before, or withheld there.

fail_no_items = { $file } has no nine columns that are clearly the statements of HME
fail_no_answers = { $file }: the answers in "{ $column }" cannot be placed on the scale
fail_invited_differs = { $file }: not all rows of "{ $unit }" have the same number invited
fail_not_invited = { $file } has no row for "{ $unit }"
hint_items = Name the items: --items "q1,q2,q3", or several blocks under [[survey.block]] in paritet.toml
hint_scale = Name the scale: --scale 1..10
hint_answers =
    Say in paritet.toml what the words stand for; a number off the scale makes an answer missing:
    { $block }
hint_invited = Say how many were invited: --invited with a number, or with a file that has a row for each unit

column_answered = Answered
column_response_rate = Response rate
column_index = Index
column_motivation = Motivation
column_leadership = Leadership
column_steering = Steering
column_index_previous = Index before
column_change = Change
column_sex_difference = Women − men
column_item = Item
column_survey_items_n = Answers
column_mean = Mean

table_survey = Staff survey
table_survey_items = Items of the survey, all answers

word_hme = HME
word_survey_index = The index

reason_no_answer = no item answered

explain_term_hme = Hållbart medarbetarengagemang, the index of staff engagement of Swedish municipalities and regions: three statements each on motivation, leadership and steering, answered from 1 to 5 and shown from 0 to 100.
explain_term_response_rate = Those who answered at least one item, of those who were invited.
