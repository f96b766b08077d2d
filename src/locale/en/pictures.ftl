### Charts.

## What is to be seen

picture_withheld = Withheld and not drawn: { $count }.
picture_left = In the table only: { $count } more.
picture_widest = The widest gap is that of { $group }, { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } of { $groups } group is at { $line_short } or more in either direction.
       *[other] { $above } of { $groups } groups are at { $line_short } or more in either direction.
    }
picture_hollow = Hollow marks: fewer than { $minimum } women or men.
picture_bands = Women are { $lowest } of the lowest pay band and { $highest } of the highest.
picture_pair = The widest difference: mean pay in { $job } is { $ratio } of that in { $compared }.
picture_differ =
    { $groups_n ->
        [one] The share differs from the benchmark by more than chance in { $differ } of { $groups } group.
       *[other] The share differs from the benchmark by more than chance in { $differ } of { $groups } groups.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } of { $groups } group is outside { $low_short } to { $high_short }.
       *[other] { $outside } of { $groups } groups are outside { $low_short } to { $high_short }.
    }
picture_steps = Vermilion: in men's favour. Blue: in women's favour. Hatched: not explained.
picture_stage = Of those who applied, { $women } of the women and { $men } of the men reach "{ $stage }".
picture_wider = Thick line: the gap has become wider. Thin line: narrower or as wide as before.
picture_slope = Line of { $people }: { $slope } more pay for each point, R² { $fit }.
picture_without_overtime = Not drawn: the { $women } of the women and { $men } of the men who have no overtime.
picture_only_overtime = People without overtime are not drawn.

## Words in charts

word_picture_men_more = men's pay higher
word_picture_women_more = women's pay higher
word_picture_beyond = differs from the benchmark
word_picture_within = may be chance
word_picture_points = Pay and points of the job evaluation

## Lines of pay against points

pay_by_points = Lines: least squares through the means shown, each group with the same weight.
column_groups = Groups
column_slope = Pay per point
column_intercept = Line at 0 points
table_pay_by_points = Pay by points
