### Swiss standard analysis model.

cause_fixed_model = the Swiss standard model is fixed: nobody is weighted, and standard errors are classical
fail_logib_month = "{ $column }" holds dates or years, and the reference month is not known
fail_logib_week =
    { $file }: { $count_n ->
        [one] { $count } row does
       *[other] { $count } rows do
    } not say how many hours a week full time has
hint_logib_week = Say what is usual in the company: --full-time-hours 42
fail_logib_few =
    { $file } has { $count_n ->
        [one] { $count } row
       *[other] { $count } rows
    } that can be analysed; the standard model takes at least { $minimum }
fail_logib_one_sex = { $file }: the rows that can be analysed are of one sex only, so there is nothing to compare
cause_logib_left_out = left out by a check: { $invalid }; of another part of the population (2 to 5): { $outside }

verdict_logib_less = With the same qualifications and the same kind of post, women are paid { $gap } less than men ({ women_and_men }).
verdict_logib_more = With the same qualifications and the same kind of post, women are paid { $gap } more than men ({ women_and_men }).
verdict_logib_1 = Rating 1: the difference is not statistically significant. It may be chance, which is not to say that there is none.
verdict_logib_2 = Rating 2: statistically significant, within the target value of 2.5%.
verdict_logib_3 = Rating 3: statistically significant, above the target value of 2.5% and within the limit value of 5%.
verdict_logib_4 = Rating 4: statistically significant, above the limit value of 5%.

logib_method = The Swiss standard analysis model (Logib module 1): least squares of the logarithm of the monthly wage in full time on years of training, years of service, potential experience and its square, level of requirements, professional position and sex. Each person counts once, also in part time.
logib_base = Compared with are level { $level } and position { $position }, the highest codes that occur.
logib_full_time = Full time is { $hours } hours a week, which most rows have.
logib_sign = A positive gap means that women are paid less; the official tool writes the same difference with the other sign. The gap is corrected as by Kennedy (1981), as the tool does.
logib_rating_cut = The rating cuts the gap off at tenths of a per cent, while the gap is written rounded: 5.07% is written 5.1% and is within the limit value of 5%.
logib_checks_lines = Each line is that of the file. A row with an error is left out; a warning asks for a second look. paritet explain PL103 says more.
logib_checks_none = Every row passes the checks.
logib_closed = Figures of the model are shown to others only with an R² below 0.999, and if women and men weigh in the gap as at least { $minimum } people of the same weight would. Other coefficients are for the employer's own analysts.

column_row = Row
column_code = Code
column_severity = Severity
column_field = Field

table_logib_checks = Checks of the rows

reason_check_failed = with an error (PL101 to PL118)
reason_other_population = of another part of the population (2 to 5)

finding_PL101 = No identity
finding_PL102 = The same identity in several rows
finding_PL103 = Age missing, not whole, or not 13 to 100
finding_PL104 = Neither woman nor man
finding_PL105 = Service missing or not 0 to 85 years
finding_PL106 = Younger than 13 at entry
finding_PL107 = Training missing or not 1 to 8
finding_PL108 = No function
finding_PL109 = Level of requirements missing or not 1 to 8
finding_PL110 = Professional position missing or not 1 to 5
finding_PL111 = Activity rate not 0 to 150%
finding_PL112 = Paid hours not 0 to 300
finding_PL113 = Both an activity rate and paid hours
finding_PL114 = No working time
finding_PL115 = Basic wage missing or not above nought
finding_PL116 = Part of pay that is below nought or no number
finding_PL117 = Weekly hours not 1 to 100
finding_PL118 = Population not 1 to 5
finding_PL151 = Age below 15 or above 70
finding_PL152 = More than 55 years of service
finding_PL153 = Younger than 16 at entry
finding_PL154 = Activity rate above 100%
finding_PL155 = 220 paid hours or more
finding_PL156 = 13th month below 8% or above 25% of the basic wage
finding_PL157 = More than 50 weekly hours
finding_PL158 = High position with a low level of requirements
finding_PL159 = High level of requirements with little training

explain_PL101 = The standard model tells people apart by their key, and the row has none, so it is left out. Give each person a number of its own. Example: a temp who has no personnel number yet.
explain_PL102 = Several rows of the population analysed have this key, and none of them is used: it is not known which is right. Keep one row for each person, with all of their pay. Example: somebody with two posts exported as two rows.
explain_PL103 = The age is blank, not a whole number of years, or outside 13 to 100, so the row is left out. A year or date of birth will do as well; the age is then the year of the reference month less the year of birth. Example: 1898 for 1998.
explain_PL104 = The model compares women and men, and the row is marked as neither, so it is left out. If it is a code, say what it means with --sex-map. Example: --sex-map w=woman.
explain_PL105 = The years of service are blank or outside 0 to 85, so the row is left out. A year or date of entry will do as well; a date counts to the end of the reference month. Example: a date of entry after the reference month.
explain_PL106 = Age less years of service is below 13, so one of the two is wrong and the row is left out. Check both. Example: 30 years old with 20 years of service.
explain_PL107 = Training is a code from 1 (university) to 8 (no vocational training), and the row has none of these, so it is left out. Fill it in. Example: the word "Bachelor" instead of 2.
explain_PL108 = The sheet has a column for the function and the row leaves it blank. The tool takes no row without it, so the row is left out, although the model does not use it. Name the job that is done. Example: blank for a trainee.
explain_PL109 = The level of requirements is a code from 1 (highest) to 8 (lowest), and the row has none of these, so it is left out. Sheets before version 0.2 have four levels; use the present ones. Example: a pay grade such as 17.
explain_PL110 = The professional position is a code from 1 (upper management) to 5 (no management), and the row has none of these, so it is left out. Fill it in. Example: blank for people who lead nobody, where 5 is meant.
explain_PL111 = The activity rate is below 0%, above 150% or no number, so pay cannot be brought to full time and the row is left out. Example: 2520 for 42 hours in minutes.
explain_PL112 = The hours paid in the reference month are below 0, above 300 or no number, so the row is left out. Check whether they are those of a year. Example: 1,040.
explain_PL113 = People paid by the month have an activity rate, those paid by the hour have hours; the row has both, and it is not known which is meant, so it is left out. Leave one of the two blank. Example: 60% and 104 hours.
explain_PL114 = There is neither an activity rate nor paid hours, so pay cannot be brought to full time and the row is left out. Give one of the two. Example: somebody on unpaid leave, with 0%.
explain_PL115 = The basic wage is blank, nought, below nought or no number, so the row is left out. Give the wage of the reference month, as paid at the activity rate. Example: a board member without pay.
explain_PL116 = Allowances, the 13th month or special payments are below nought or no number, so the row is left out. Keep corrections of other months out of the sheet. Example: -250 where an allowance was taken back.
explain_PL117 = The usual weekly hours are below 1, above 100 or no number, so the row is left out. They are those of full time in the company, not those of the person; blank ones are taken from --full-time-hours. Example: 2,184 hours of a year.
explain_PL118 = The population is 1 for those who are analysed and 2 to 5 for others, such as apprentices and trainees; the row has another code and is left out. Blank is 1. Example: yes.
explain_PL151 = Few people work before 15 or after 70, so the year of birth may be wrong. The row is used; check it. Example: born in 1947 instead of 1974.
explain_PL152 = So long a service is rare, so the date of entry may be wrong. The row is used; check it. Example: an entry in 1900, which some systems write for "not known".
explain_PL153 = Age less years of service is below 16, which is early for a first post. The row is used; check both. Example: an apprenticeship in the same company that began at 15.
explain_PL154 = By this rate the person works more than full time, and pay brought to full time is lower than what is paid. The row is used; check whether two posts were added up. Example: 120%.
explain_PL155 = That is more than a month of full time mostly has. The row is used; check whether hours of another month are in it. Example: 240.
explain_PL156 = A 13th month is a twelfth of the basic wage, 8.3%. Below 8%, nought among it, it may have been forgotten; above 25% it may be that of the year. The row is used; check whether the amount is a twelfth. Example: 5,000 beside a basic wage of 5,000.
explain_PL157 = Full time of more than 50 hours a week is rare. The row is used, and its pay brought to full time depends on it; check the hours. Example: 84 hours for two weeks.
explain_PL158 = Position 1 or 2 is upper or middle management, which hardly goes with a level of requirements from 6 to 8. The row is used; check both codes. Example: a scale read the wrong way round.
explain_PL159 = Work at level 1 to 3 mostly asks for higher training than 7 (in-house) or 8 (none). The row is used; check both codes. Example: the training of somebody who came from abroad was not recognised and entered as 8.

explain_term_logib = Logib, module 1: the standard analysis model of the Swiss Federal Office for Gender Equality, for employers with 50 people or more. It compares the full-time wages of women and men with the same training, service, experience, level of requirements and professional position. A difference that is not significant rates 1, one up to the target value of 2.5% rates 2, up to the limit value of 5% it rates 3, above it 4.
