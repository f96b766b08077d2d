### Statutory tables of Norway, Finland and Denmark.

verdict_one_sex =
    { $groups_n ->
        [one] { $groups } group of one sex is compared with the one of the nearest demands.
       *[other] { $groups } groups of one sex are compared with those of the nearest demands.
    }
verdict_codes =
    { $told } of { $codes_n ->
        [one] { $codes } code
       *[other] { $codes } codes
    } can be told: those with enough women and men.

pay_parts_columns = Beside base pay: { $columns } (what each is paid for, and after the stroke the time its amounts are for). --component says otherwise.
pay_parts_mean = Each part is a mean over everybody in the group, nought for those who have none of it.
pay_parts_none = The file has no column of pay beside base pay, so base pay alone is compared; --component HEADING=supplements names one.
pay_parts_excluded = Not pay: { $columns }.
beside_full_time = Pay beside base pay is brought to full time, as base pay is (--beside-base full-time); the law does not say how.
beside_as_paid = Pay beside base pay is as paid, also in part time (--beside-base as-paid); the law does not say how.
cash_benefits = Cash benefits are all parts but benefits in kind, which stand beside them.
balance_time = Stated each year for all staff, and at least every second year for each level (likestillings- og diskrimineringsloven § 26 a).
balance_other =
    { $count_n ->
        [one] { $count } person recorded as neither woman nor man is among all staff, and not in the share.
       *[other] { $count } people recorded as neither woman nor man are among all staff, and not in the share.
    }
balance_without_pay =
    { $count_n ->
        [one] { $count } person in the balance has no pay that can be used and is in no figure here.
       *[other] { $count } people in the balance have no pay that can be used and are in no figure here.
    }
pay_by_level_time = Women's mean pay as a percentage of men's, mapped at least every second year; figures may be used again in the year between (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_time = Stated each year: part-time work, temporary contracts and parental leave; at least every second year: involuntary part-time work (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_method = Shares are within each sex, of those for whom the file states it, involuntary part-time work too; the difference is women's share minus men's, in percentage points. Weeks of parental leave are a mean over those who had any.
leave_week = { $days } days of parental leave are a week (--leave-week).
no_number_in_law = The law names no number for a group that is too small; here it is fewer than { $minimum } women or men (--min-group).
one_sex_method = A group of one sex has no gap. It is compared with the group of the nearest demands that has the other sex, by the mean pay of everybody in each; a pair with a withheld mean is not listed.
one_sex_without =
    { $count_n ->
        [one] { $count } group of one sex is compared with none, because its demands are not known: give points or bands in a job file with --jobs.
       *[other] { $count } groups of one sex are compared with none, because their demands are not known: give points or bands in a job file with --jobs.
    }
codes_told = Listed are DISCO-08 codes, to { $digits } digits, with at least { $minimum } women and { $minimum } men. { $reference }.
codes_untold =
    { $count_n ->
        [one] { $count } code with fewer is not listed; { $people } people work in it.
       *[other] { $count } codes with fewer are not listed; { $people } people work in them.
    }

fail_pension = { $file }: it must be said whether the employer's pension contribution is pay, which the law leaves open
hint_pay_part = --component { $column }=benefits where it is, --component { $column }=excluded where it is not
hint_pay_part_period = --component "{ $column }=bonus/month" or "{ $column }=bonus/year", with what it is paid for
fail_beside_base = { $file }: it must be said what pay beside base pay counts as in part time
cause_beside_base =
    { $count_n ->
        [one] { $count } person in part time has some, and the law leaves it open
       *[other] { $count } people in part time have some, and the law leaves it open
    }
hint_beside_full_time = --beside-base full-time: what it would be in full time, as base pay
hint_beside_as_paid = --beside-base as-paid: what is paid
fail_leave_week = { $file }: it must be said how many days of parental leave make a week
hint_leave_week_working = --leave-week 5: the file counts working days
hint_leave_week_calendar = --leave-week 7: the file counts calendar days; --leave-unit weeks where it counts weeks

column_base_to_men = Base pay, women/men
column_supplements_to_men = Supplements, women/men
column_bonus_to_men = Bonus, women/men
column_overtime_to_men = Overtime, women/men
column_benefits_to_men = Benefits, women/men
column_pay_by_level_women_to_men = Cash, women/men
column_supplements_women = Supplements women
column_supplements_men = Supplements men
column_bonus_women = Bonus women
column_bonus_men = Bonus men
column_overtime_women = Overtime women
column_overtime_men = Overtime men
column_benefits_women = Benefits women
column_benefits_men = Benefits men
column_minimum_women = Lowest women
column_minimum_men = Lowest men
column_maximum_women = Highest women
column_maximum_men = Highest men
column_pay_statistics_job_code = DISCO code
column_merged_from = Merged from

table_balance = Sex balance
table_pay_by_level = Women's pay as a percentage of men's
table_pay_survey = Pay survey
table_one_sex_groups = Groups of one sex and the nearest with the other
table_pay_statistics = Pay statistics by sex

reason_code_missing = no DISCO-08 code with all its digits

explain_term_equality_statement = The statement of Norwegian employers on equality (likestillingsredegjørelse, Sec. 26 a of the Equality and Anti-Discrimination Act): each year the balance of the sexes, temporary contracts, part-time work and parental leave; at least every second year pay by level and involuntary part-time work. It is public and must be anonymous.
explain_term_pay_survey = The pay survey (palkkakartoitus, Sec. 6 b of the Finnish act on equality): mean pay of women and men in groups by demands, by job or otherwise. Small groups are merged with the group of the most similar demands; a group of one sex is compared with groups that have the other.
explain_term_pay_statistics = The Danish pay statistics by sex (kønsopdelt lønstatistik, Sec. 5 a of the Equal Pay Act): mean pay of women and men for each six-digit DISCO-08 code with at least ten of each, for the information of the staff.
