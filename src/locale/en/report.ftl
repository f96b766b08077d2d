### Report.

## What the documents are called

report_se = Pay survey under Swedish law (lönekartläggning): { $of }
report_no = Figures for the equality statement under Norwegian law (likestillingsredegjørelse): { $of }
report_fi = Pay survey of the equality plan under Finnish law (palkkakartoitus): { $of }
report_dk = Pay statistics by sex under Danish law: { $of }
report_eu = Report under the Pay Transparency Directive: { $of }
report_uk = Gender pay gap report under United Kingdom law: { $of }
report_ie = Gender pay gap report under Irish law: { $of }
report_of = Gender equality report: { $of }

## Changes since last year

changes_of_all = The pay gap of all staff was { $earlier } last year and is { $now } now.
changes_of_groups = Of { $groups_n ->
        [one] the { $groups } group compared, it is wider than last year in { $wider } and narrower in { $narrower }
       *[other] the { $groups } groups compared, it is wider than last year in { $wider } and narrower in { $narrower }
    }, whomever it favours.
changes_not_compared = { $count_n ->
        [one] { $count } group is not compared: only one of the years tells its gap.
       *[other] { $count } groups are not compared: only one of the years tells their gaps.
    }
fail_other_readers = { $file } was written for another profile ({ $theirs }); this report is for { $ours }
hint_same_readers = Write last year's report again with the --profile of this one
fail_by_pay = People cannot be grouped or chosen by their pay ("{ $column }") for others to see
hint_internal = Only for the employer's own analysts: --profile internal
fail_pay_twice = "{ $one }" and "{ $other }" tell the same pay in two ways, and one would tell what the other withholds
hint_pay_twice = Ask one of them for these readers, or both with --profile internal
overtime_gap_elsewhere = The pay gap without and with overtime is not shown beside other tables of pay, for one could tell what the other withholds.
fail_no_report = { $file } is no report of paritet in JSON
fail_not_earlier = { $file } is about { $then }, this run about { $now }: an earlier report is to be about an earlier day

column_now = Now
table_changes = What has changed since last year

## While work goes on

word_reading = Reading
word_judging = Checking that no figure tells about a single person
