### English.
### $x is the text of an argument; $x_n its number (of a text, its length), for the choice of wording; $x_short a
### percentage without a needless decimal. Notes and verdicts are sentences; what stands after "error:" is not.

## Verdicts

women_and_men =
    { $women_n ->
        [one] { $women } woman
       *[other] { $women } women
    }, { $men_n ->
        [one] { $men } man
       *[other] { $men } men
    }
verdict_women_less = Women's mean pay is { $gap } below men's ({ women_and_men }).
verdict_women_more = Women's mean pay is { $gap } above men's ({ women_and_men }).
verdict_equal = Women's and men's mean pay is equal ({ women_and_men }).
verdict_none = No pay gap can be shown for all staff ({ women_and_men }).
verdict_groups =
    { $above } of { $groups_n ->
        [one] { $groups } group compared
       *[other] { $groups } groups compared
    } { $above_n ->
        [one] has
       *[other] have
    } a gap of 5% or more, in favour of men or women.

## Notes

withheld_groups =
    { $count_n ->
        [one] { $count } group is withheld
       *[other] { $count } groups are withheld
    }: fewer than { $minimum } women or { $minimum } men, or a figure of one person could be worked out (profile "{ $profile }").
withheld_figures =
    { $count_n ->
        [one] { $count } single figure is withheld
       *[other] { $count } single figures are withheld
    } in groups shown otherwise (profile "{ $profile }").
one_sex_groups =
    { $count_n ->
        [one] { $count } group has one sex only and therefore no gap.
       *[other] { $count } groups have one sex only and therefore no gap.
    }
other_sex =
    { $count_n ->
        [one] { $count } person recorded as neither woman nor man is counted but has no part in the gap.
       *[other] { $count } people recorded as neither woman nor man are counted but have no part in the gap.
    }
left_out =
    { $count_n ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }: { $reason }.
counted_rows =
    { $rows_n ->
        [one] { $rows } row of counts stands
       *[other] { $rows } rows of counts stand
    } for { $people_n ->
        [one] { $people } person.
       *[other] { $people } people.
    }
pay_concept = Pay: { $pay }, from "{ $source }".

intervals =
    Intervals: { $level_short } confidence; of the mean gap by the delta method, of the median gap by a bootstrap with { $replicates_n ->
        [one] { $replicates } sample
       *[other] { $replicates } samples
    }.
p_values = p-values test whether women and men have the same mean pay; they are adjusted for the number of groups ({ $method }).
p_classes = p-values stand in classes: the value is at most the number shown; 1 means above 0.05.
pay_rounded = Pay is rounded to the nearest { $base }.
personal_data = Contains personal data: do not pass on.
attack_written = { $file }: holds what the tables withhold, person by person where few are behind a figure: it is for auditing this program only. Keep it to yourself and delete it afterwards.
more_groups =
    { $count_n ->
        [one] { $count } more group
       *[other] { $count } more groups
    } with --all.
fail_unsettled_pay = { $file }: it must be said what "{ $column }" is, because all pay is compared
hint_excluded = --component "{ $column }=excluded" if it is no pay
full_time_of_hours = Working time is made of weekly hours: full time is { $hours } hours a week (--full-time-hours).
demo_data = Figures of an invented municipality, not of real people.
too_late = Some of what must be withheld follows from what was published before; everything tied to it is withheld too.
no_record = What was published before was not taken into account; name its record with --published, so that both together tell no more than each.
groups_merged = { $count } groups, among them all with too few women or men (minimum { $minimum }), are shown as one of { $women } women and { $men } men: { $groups }.
merge_proposed = --merge-small would join { $count } groups into one of { $women } women and { $men } men.

## What was understood of a file

columns =
    { $columns_n ->
        [one] { $columns } column
       *[other] { $columns } columns
    }
read_text =
    Text, encoding { $encoding }, separator '{ $separator }', { columns }, { $line_n ->
        [0] no header
       *[other] header on line { $line }
    }
read_sheet =
    Sheet "{ $sheet }", { columns }, { $line_n ->
        [0] no header
       *[other] header on row { $line }
    }
read_parquet = Parquet, { columns }
second_header = Second header row on line { $line }
title_lines =
    { $count_n ->
        [one] { $count } title line above the header passed over
       *[other] { $count } title lines above the header passed over
    }
rows_read =
    { $rows_n ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $used_n ->
        [one] { $used } employment
       *[other] { $used } employments
    }
mapped = { $field }
mapped_perhaps = { $field } ({ $confidence_short } certain)
not_mapped = not used
cannot_tell = could be { $fields }: say which with --map
header_unchanged = Same header as last time
header_gone = "{ $column }" was there last time and is gone
header_new = "{ $column }" was not there last time
header_renamed = "{ $old }" is now called "{ $new }"
sheet_not_read = Sheet "{ $sheet }" was not read
hidden_rows = { $count_n ->
    [one] { $count } hidden or filtered row was read
   *[other] { $count } hidden or filtered rows were read
 }
formulas_without_result = Formulas without a stored result, first in { $first }: open the workbook in a spreadsheet program, save it and run again ({ $count })
error_cells = Error values such as #N/A, first in { $first } ({ $count })
durations = Times of day or lengths read as hours, first in { $first } ({ $count })
utc_days = The times in { $column } are in UTC; their dates may be a day early
places =
    { $lines_n ->
        [0] { "" }
       *[other] : { $count_n ->
            [one] line { $lines }
           *[other] { $count } times, lines { $lines }
        }
    }
finding_at = { $code } { $text }{ places }
finding_in = { $code } { $text }, in { $field }{ places }
no_findings = Nothing to remark on in the data
wrote = Written: { $file }

## Failures

fail_no_column = { $file } has no column for "{ $field }"
fail_which_pay = { $file } has several columns that could be the pay
fail_open = { $file } cannot be opened: { $cause }
fail_write = { $file } cannot be written: { $cause }
fail_unreadable = { $file } is neither text nor a workbook that can be read: { $cause }
fail_protected = { $file } is protected by a password
fail_no_sheet = { $file } has no sheet "{ $sheet }"
fail_empty = { $file } is empty
fail_too_large = { $file } is too large to be read safely: { $what }
fail_ambiguous = { $file }: column "{ $column }" can be read in two ways
fail_unknown_column = { $file } has no column "{ $column }"
fail_setting = { $file } has a setting that cannot be used: { $cause }
fail_flag = { $flag } cannot be "{ $value }"
fail_no_rows = { $file } has no row that can be used
fail_table_format = { $file }, line { $line }: the keyword { $keyword } cannot be read
fail_benchmark_dimension = it cannot be told which "{ $dimension }" of the benchmark is meant
fail_benchmark_repeated = { $file }, line { $line }: these people stand in an earlier row already
fail_no_file = no file is named
fail_exists = { $file } exists already and is not overwritten
fail_record = { $file } is not a record of what was published
fail_is_input = { $file } is read in this run and is not overwritten
fail_file_twice = { $file } is named for two outputs; each needs a file of its own
fail_leak = Nothing was written: the table { $table } would have told figures that it withholds
fail_no_explanation = there is no explanation for "{ $word }"
fail_bug = something went wrong inside paritet

## Causes

cause_read_as =
    read with: separator '{ $separator }', encoding { $encoding }, { columns }, { $line_n ->
        [0] no header
       *[other] header on line { $line }
    }
cause_two_decimal_readings = digits before the decimals in the largest number: { $grouped } if the mark separates thousands, { $decimal } if it is the decimal mark
cause_mixed_marks = as many numbers have a decimal point as have a decimal comma

cause_two_sex_readings = the codes can be read in two ways: { $codes }
cause_candidates = could be: { $columns }
cause_expected = expected: { $expected }
cause_number_of_values = expected: { $expected } values; found: { $found }
cause_straddles = "{ $band }" is only partly inside the range

## Hints

hint_looks_like = "{ $column }" looks like it. Add   { $field } = "{ $column }"   under [columns] in paritet.toml, or --map { $field }="{ $column }"
hint_paste =
    Add this to paritet.toml:
    { $block }
hint_map = Name the column: --map { $field }="heading"
hint_did_you_mean = Did you mean "{ $name }"?
hint_doctor = See what is understood of the file: paritet doctor { $file }
hint_unprotect = Save a copy without a password and use that
hint_sex_map = Say what the codes mean, such as --sex-map 0=man --sex-map 1=woman
hint_decimal = Say which decimal mark the file has: --decimal comma or --decimal point

hint_pay_period = Say which period the pay is for: --pay-period hour, month or year
hint_sheets = Choose a sheet with --sheet: { $sheets }
hint_benchmark_where = Choose with --benchmark-where "{ $dimension }={ $member }"
hint_no_file = Name a file, or take the invented municipality with --demo
hint_reference_date = Name the day: --reference-date 2026-12-31
hint_force = Overwrite it with --force, or name another file
hint_file_open = Close the file in the program that has it open, then try again
hint_record = Name the file that --published has written, or a new one
hint_leak = This is a mistake in paritet: please report it. Until it is mended, coarser groups (--by, --min-group) may help
hint_report_bug = Please report the fault with the command you gave, without personal data

## Column headings

column_group = Group
column_women = Women
column_men = Men
column_other = Other
column_women_share = Share women
column_men_share = Share men
column_mean_women = Mean women
column_mean_men = Mean men
column_mean_gap = Mean gap
column_mean_gap_low = Mean gap from
column_mean_gap_high = Mean gap to
column_women_to_men = Women/men
column_median_women = Median women
column_median_men = Median men
column_median_gap = Median gap
column_median_gap_low = Median gap from
column_median_gap_high = Median gap to
column_p_value = p-value
column_p_adjusted = Adjusted p
column_gap_bar = Gap
column_band = Pay band
column_population_share = Share of people
column_hours_share = Share of hours
column_rate = Rate
column_cumulative_rate = Of all applicants
column_impact_ratio = Impact ratio
column_share = Share
column_share_low = Share from
column_share_high = Share to
column_benchmark_share = Benchmark

## Tables

table_pay_gap = Pay gap
table_quartiles = Women and men by quartile pay band

## Words

word_woman = woman
word_man = man
word_other = other
word_unknown = unknown
word_all = all
word_internal = internal
word_representatives = representatives
word_public = public
word_yes = yes
word_no = no
word_blank = (not stated)
word_small_groups = Other (small groups)
word_withheld = withheld
word_undefined = not calculated
word_one_sex = one sex only
word_only_women = women only
word_only_men = men only
word_total = All staff
word_holm = Holm's method
word_bh = Benjamini and Hochberg's method
word_hourly = hourly pay
word_monthly_fte = full-time monthly pay
word_annual = annual pay
word_error = error
word_warning = warning
word_note = note
word_hint = hint
word_more_columns = Not all columns fit; a wider window or --format csv shows them.
word_method = Method
word_top_tenth = hours held by the top tenth
word_equality = equal shares
word_not_drawn = points not drawn
word_chart_points = The points of the curves are in --table overtime_lorenz, as a table, CSV or JSON.
word_under_four_fifths = under four fifths
word_interval = interval

## Why rows are left out

reason_total_row = total, subtotal or footer
reason_repeated_header = repeated header
reason_vacant = vacant position
reason_sex_unknown = no sex recorded, or a code that is not known
reason_sex_other = recorded as neither woman nor man
reason_pay_missing = no pay recorded
reason_pay_unreadable = pay cannot be read
reason_pay_not_positive = pay is zero or negative
reason_working_time_missing = no working time to convert pay to full time with
reason_group_missing = no group recorded
reason_merged = further employment of the same person
reason_filtered = not selected by --where
reason_count_unreadable = count that is missing or no whole number

## Fields

field_person_id = Employee number
field_name = Name
field_sex = Sex
field_birth_date = Date of birth
field_birth_year = Year of birth
field_age = Age
field_hire_date = Date of hire
field_end_date = Last day of employment
field_tenure_years = Years of service
field_job_title = Job title
field_job_code = Job code
field_job_family = Job family
field_equal_work_group = Equal work
field_equal_value_group = Work of equal value
field_job_level = Job level
field_job_points = Job evaluation points
field_unit = Unit
field_legal_entity = Employer
field_country = Country
field_is_manager = Manager
field_contract_type = Contract form
field_pay_basis = Pay basis
field_agreement = Collective agreement
field_fte_percent = Employment rate (FTE)
field_weekly_hours = Weekly hours
field_hours_paid = Hours paid
field_base_monthly = Monthly base pay
field_base_monthly_fte = Full-time monthly base pay
field_base_annual = Annual base pay
field_hourly_rate = Hourly rate
field_fixed_supplement = Fixed supplements
field_variable_supplement = Variable supplements
field_variable_pay = Bonus and variable pay
field_period_bonus = Bonus paid in the pay period
field_bonus_months = Months that the bonus is for
field_thirteenth = 13th month's pay
field_benefits = Benefits in kind
field_pension = Employer's pension contribution
field_total_pay = Total pay
field_overtime_hours = Overtime hours
field_overtime_pay = Overtime pay
field_absence_days = Days of absence
field_parental_leave = Parental leave
field_sick_leave = Sick leave
field_reduced_by_leave = Paid less because of leave
field_education = Education
field_experience = Work experience
field_performance = Performance rating
field_currency = Currency
field_period = Reference period
field_population_flag = Part of the analysis
field_ethnicity_other = Other protected ground
field_professional_position = Position in management
field_count = Number of people
field_invited = Invited

## Findings

finding_PI101 = Number that cannot be read
finding_PI102 = Number whose thousands groups are not three digits
finding_PI103 = Error value of a spreadsheet
finding_PI104 = Number with another decimal mark than its column
finding_PI105 = Formula without a stored result
finding_PI111 = Date that cannot be read
finding_PI112 = Dates with two readings
finding_PI121 = Sex code that is not known
finding_PI122 = No sex recorded
finding_PI123 = Recorded sex and identity number disagree
finding_PI124 = Sex codes 1 and 2 read as man and woman (ISO 5218)
finding_PI125 = Sex taken from the identity number
finding_PI131 = Identity number with a wrong check digit
finding_PI132 = Identity number shortened by a spreadsheet
finding_PI133 = Same person in several rows
finding_PI141 = Contract form that is not known
finding_PI151 = Employment rate of zero
finding_PI152 = Pay that is zero or negative
finding_PI153 = No pay recorded
finding_PI154 = Employment rate that cannot be a percentage
finding_PI161 = Row with fewer or more cells than the header
finding_PI162 = Total, subtotal or footer row
finding_PI163 = Vacant position
finding_PI164 = Repeated header row
finding_PI171 = Decimal mark settled by what pay can be
finding_PI172 = Two encodings in one file
finding_PI173 = No group recorded
finding_PI174 = Amounts in several currencies
finding_PI201 = Hired after the reference date
finding_PI202 = Employment ended before the reference date
finding_PI203 = Age below 13 or above 100
finding_PI204 = Weekly hours below 1 or above 100
finding_PI205 = Working time above 100%
finding_PI206 = Part of pay below nought
finding_PI207 = Wishes for more hours in full time
finding_PI208 = Occupation code with too few digits

## Explanations of findings

explain_PI101 = A cell in a column of numbers holds something that is not a number, so the row has no part in figures that need it. In a small group one row can move the mean. Correct the cell in the source, or leave it empty where there is no figure. Example: "about 31,000" or "see contract" in a column of monthly pay.
explain_PI102 = The digits of a number stand in groups that are not groups of three, so it can mean two different amounts. The number is not guessed and the row is left out. Check it in the source and export numbers without thousands separators. Example: "31.00.000" or "3 1000".
explain_PI103 = The cell holds an error value of the spreadsheet instead of a result, so the row is left out. Open the workbook, repair the formula or its reference, and save again. Example: "#N/A" where a pay could not be looked up, "#DIV/0!" where the employment rate was empty.
explain_PI104 = The other numbers of the column have one decimal mark and this one has the other, or both, so its size is uncertain by a factor of a hundred or a thousand. The row is left out. Export the column with the same decimal mark throughout. Example: "31.250,00" in a column where others read "31,250.00".
explain_PI105 = The cell holds a formula, but the file has no stored result for it. That is so when a program has written the workbook and nobody has opened it since. Open it in the spreadsheet program, save it and run paritet again. Example: "=B2*12" in the column of annual pay of a workbook written by a script.
explain_PI111 = A cell in a date column cannot be read as a date, so age or length of service is not known for the row. Write dates as year-month-day. Example: "2024-02-31", a day that does not exist, or "spring 2019".
explain_PI112 = Every date in the column can be read with the day first or with the month first, as 03/04/2024. It was read with the day first. If that is wrong, export the dates as 2024-04-03. Example: a column with 03/04/2024 and 11/12/2024 only.
explain_PI121 = The column for sex holds a code that is not known, so the row has no part in the comparison of women and men. If the code is frequent, the gap may be wrong for the staff as a whole. Say what it means with --sex-map. Example: --sex-map Q=woman for a system that writes Q for women.
explain_PI122 = No sex is recorded in the row, so it has no part in the comparison of women and men. If many rows are blank, the gap may be wrong for the staff as a whole. Complete the column in the source. Example: people with protected identity, whose rows were blanked before the export.
explain_PI123 = The column for sex says one thing and the identity number another. The column is used. One of them may be mistyped, or the legal sex may have changed. Look at the rows and correct the source where needed. Example: "man" beside an invented Swedish identity number whose last digit but one is even, as women have it.
explain_PI124 = The column for sex holds only the codes 1 and 2. They are read as in ISO 5218: 1 is man and 2 is woman. Some systems have them the other way round, and then every gap gets the wrong sign. In that case give --sex-map 1=woman --sex-map 2=man. Example: if 1 is by far the most common code among invented preschool teachers, the codes are probably the other way round.
explain_PI125 = There is no column for sex, so it is taken from the digit of the national identity number that tells it. Such numbers need special care; an employee number and a column for sex are enough for the analysis. Example: in an invented Swedish identity number the last digit but one is odd for men and even for women.
explain_PI131 = The check digit of an identity number does not fit the other digits, so one of them is probably mistyped. The row is used, but the same person may be taken for two. Correct the number in the source. Example: two digits swapped when a number was typed.
explain_PI132 = A spreadsheet has turned long identity numbers into rounded numbers, and their last digits are lost. People can no longer be told apart and sex cannot be taken from the number. Export again with the column formatted as text. Example: "1.98E+11" instead of twelve digits.
explain_PI133 = The same person number stands in several rows, as when somebody has two part-time employments. Each row counts as an employment; --merge-employments makes one row of those of a person. Check that none of them is there twice by mistake. Example: an assistant nurse with 60% in one unit and 40% in another.
explain_PI141 = The column for the contract form holds a word that is not known. The row is used, but not in figures by contract form. Write permanent or fixed-term, or a common word for them. Example: "pool" in a column where others read "permanent".
explain_PI151 = The employment rate is zero, so pay cannot be converted to full time and the row is left out. Often the person is on full-time leave or paid by the hour. Give the rate in the contract, and hours for those paid by the hour. Example: 0% for somebody on parental leave whose contract says 100%.
explain_PI152 = The pay is zero or negative. It is no rate of pay, and the row is left out. Often it is a correction or a month of unpaid leave. Export the agreed pay instead of the amount paid out. Example: -1,500 where an earlier payment was taken back.
explain_PI153 = There is no pay in the row, so it is left out. Find out whether somebody else pays the person or the field was forgotten. Example: a member of the board without pay in the list of staff.
explain_PI154 = The value fits neither a scale from 0 to 1 nor one from 0 to 100, so pay cannot be converted to full time. Check the unit of the column and export percentages. Example: 7500 for 75.00%.
explain_PI161 = The row has fewer or more cells than the header. Often a separator or a line break stands within a text that is not quoted, and values have slipped into the wrong column. Export again with quoted texts. Example: the title "Caretaker; evenings" without quotes in a file separated by semicolons.
explain_PI162 = The row is a total, a subtotal or a footer and not a person, so it is left out. If it is a person, give the row an employee number. Example: "Total" in the first cell and the sum of all pay in another.
explain_PI163 = The row stands for a position that nobody holds, so it is left out. Nothing needs to be done if that is right. Example: "Vacant" in the column of names.
explain_PI164 = The header is repeated further down, as in reports that are divided into pages. The row is left out and nothing needs to be done. Example: the heading "Sex" in the column for sex on the first line of each page.
explain_PI171 = The numbers of the column can be read in two ways, and the reading was chosen that makes pay plausible. Check it once and settle it with --decimal comma or --decimal point. Example: "31.250" in every row is read as thirty-one thousand and not as thirty-one.
explain_PI172 = Some lines of the file have another encoding than the others, as when two exports were joined. Letters such as å and ö may be damaged, and one group may appear as two. Export again in UTF-8. Example: "Skötare" on some lines and "SkÃ¶tare" on others.
explain_PI173 = The row has nothing in the column that the groups are made of. Such rows stand together in a group of their own, shown as not stated, and count in the total. If there are many, the groups do not describe the staff. Complete the column in the source. Example: somebody newly hired who has no job code yet.
explain_PI174 = The currency column names more than one currency, and amounts are not converted. Means over all rows say nothing then. Run the analysis for one currency at a time. Example: --where currency=SEK.
explain_PI201 = The person was hired after the day on which the law counts people, so they are not among the employees of that day. The row is used all the same unless the law's own table leaves it out. Check the reference date, or cut the export to the day. Example: hired on 1 February 2027 in figures for 31 December 2026.
explain_PI202 = The employment ended before the day on which the law counts people. The row is used all the same unless the law's own table leaves it out. Check the reference date, or cut the export to the day. Example: last day 30 June 2026 in figures for 31 December 2026.
explain_PI203 = Nobody is employed at this age; a year of birth was probably typed wrong. The row is used, but ages and bands of age are not right for it. Correct the date of birth. Example: born in 2025 and employed in 2026.
explain_PI204 = These cannot be the hours of a week of work, so pay by the hour is wrong for the row, often by a factor of four or of sixty. Check whether the column holds hours of a month, or minutes. Example: 160 hours for a month of full time.
explain_PI205 = The person works more than full time by this column. Pay converted to full time becomes lower than what is paid. Check whether two employments were added up, or overtime is in it. Example: 120% for two posts of 60% each.
explain_PI206 = A supplement, bonus or benefit is negative. Often an earlier payment is taken back, which belongs to another period; leave such amounts out of a report on pay. Example: -2,400 in the column of bonuses.
explain_PI207 = The person works full time and is still marked as wanting more hours. Involuntary part-time counts people in part time only, so the mark is not used. Check the working time or the mark. Example: 100% and yes.
explain_PI208 = The code of occupation has fewer digits than the law makes groups of, so the row belongs to no group of the statistics. Complete the code. Example: the four digits 2611 where the law asks for six.

## Explanations of terms

explain_term_mean_gap = The difference between men's and women's mean pay, as a percentage of men's mean pay. Positive when women are paid less.
explain_term_median_gap = The difference between men's and women's median pay, the pay in the middle, as a percentage of men's median pay. Positive when women are paid less.
explain_term_women_to_men = Women's mean pay as a percentage of men's. 100% is equal pay; it is 100% less the mean gap.
explain_term_p_value = How probable a difference at least as large as the one seen would be if women and men had the same mean pay. A small value speaks against chance, but does not tell how large the difference is, or why there is one.
explain_term_p_adjusted = The p-value adjusted for the number of groups. Among many groups some differ by chance alone, and the adjustment allows for that.
explain_term_interval = The range in which the gap lies with the stated confidence, usually 95%. It is wide where few people stand behind the figure.
explain_term_withheld = Not shown, because the figure could reveal what one person is paid: too few people stand behind it, or one person's pay dominates it.
explain_term_profile = For whom an output is meant: internal, representatives or public. It decides how much is withheld.
explain_term_fte = Full-time equivalent: pay as it would be at full time, so that part-time and full-time staff can be compared. 30,000 at 75% is 40,000 at full time.
explain_term_equal_work = Work with the same or nearly the same duties.
explain_term_equal_value = Work whose demands are equal when knowledge and skills, responsibility, effort and working conditions are taken together, though the duties differ.
