### Duties.

## What the law demands of an employer

duties_headcount =
    { $headcount_n ->
        [one] { $headcount } employee
       *[other] { $headcount } employees
    }, by the law in force on { $date }:
duties_none =
    { $headcount_n ->
        [one] { $headcount } employee
       *[other] { $headcount } employees
    }: by the national acts that paritet knows, there is no duty to map or report pay on { $date }.
duties_directive = By { $reference }, states must carry out the directive in national law by { $date }. paritet knows no such national act here; the directive itself says:
duty_se_survey = Pay survey and analysis in cooperation with the employees (lönekartläggning), { $every }: next by { $due }. { $reference }.
duty_se_survey_documentation = The pay survey in writing, from { $from } employees at the start of the calendar year: by { $due }. { $reference }.
duty_se_measures_documentation = All work on active measures in writing, the pay survey included, from { $from } employees at the start of the calendar year: by { $due }. { $reference }.
duty_no_activity = Active, targeted and planned work for equality, and documentation of it. { $reference }.
duty_no_statement = Equality statement in the annual report or another public document, where there are regularly at least { $from } employees: { $every }. { $reference }.
duty_no_pay_mapping = Mapping of pay by sex and of involuntary part-time, where there are regularly at least { $from } employees: at least { $every }. { $reference }.
duty_no_public = In the public sector, whatever the number of employees: equality statement and pay mapping. { $reference }.
duty_no_on_request = With { $from } to { $to } employees in the private sector: equality statement and pay mapping, if one of the parties at the workplace demands it. { $reference }.
duty_fi_plan = Equality plan with a pay survey of all staff, where there are regularly at least { $from } employees: at least { $every }. { $reference }.
duty_fi_agreed_survey = By local agreement the pay survey at least { $every }, if the rest of the plan is made yearly. { $reference }.
duty_dk_statistics = Pay statistics by sex for { $year }, from { $from } employees, for each { $digits }-digit DISCO code with at least { $minimum } women and { $minimum } men: by { $due }. Farming, gardening, forestry and fishing are exempt; a report on equal pay may be agreed on instead. { $reference }.
duty_eu_report_first = Report on the pay gap, from { $from } employees: first by { $due } for the year { $year }, then { $every }. { $reference }.
duty_eu_report_next = Report on the pay gap, from { $from } employees: next by { $due } for the year { $year }, then { $every }. { $reference }.
duty_eu_assessment =
    Joint pay assessment with the workers' representatives, where mean pay in any category differs by at least { $difference_short } between women and men and the difference is neither justified by objective, gender-neutral criteria nor remedied within { $months_n ->
        [one] { $months } month
       *[other] { $months } months
    } of the report. { $reference }.
duty_eu_answer =
    Answer in writing within { $months_n ->
        [one] { $months } month
       *[other] { $months } months
    } when workers ask for their own pay level and the mean pay levels by sex for the same work or work of equal value; { $every } a reminder of this right. { $reference }.
duty_uk_report = Gender pay gap report, from { $from } employees on the snapshot date ({ $sector }): pay on { $snapshot }, published by { $due }. { $reference }.
duty_ie_report =
    Gender pay gap report, from { $from } employees on the snapshot date: a day that the employer chooses from { $first } to { $last }, published within { $months_n ->
        [one] { $months } month
       *[other] { $months } months
    }, by { $due } at the latest. { $reference }.

word_every_year = every year
word_every_second_year = every second year
word_every_third_year = every third year
word_private_sector = private sector
word_public_sector = public sector
