### Lønnsrapporter i Storbritannia og Irland.

## What the tables say first

verdict_bonus_paid = Bonus ble utbetalt til { $women } av kvinnene og { $men } av mennene.

## Notes

who_is_compared = Bonustallene gjelder alle kvinner og menn som var ansatt på måledagen ({ $relevant }); timelønn og lønnskvartiler gjelder dem som har full lønn og kjent arbeidstid og kjønn ({ $full }).
hourly_of_pay_period = Timelønn: lønnsperiodens ordinære lønn og bonus, ganger 7, delt på periodens dager og på den ukentlige arbeidstiden. En måned har { $month } dager, et år { $year }. { $reference }.
weekly_pay_period = Beløpene gjelder en uke på { $days } dager (--pay-interval week).
hourly_of_year = Timelønn: ordinær lønn og bonus for de { $months } månedene til og med måledagen, delt på timene i disse månedene; for dem som ble ansatt i løpet av dem, regnes tiden siden ansettelsen. { $reference }.
ordinary_pay = Ordinær lønn: «{ $source }».
ordinary_pay_and = Ordinær lønn: «{ $source }» og { $columns } (tiden etter streken er den beløpet gjelder). Noe annet angis med --component.
weekly_hours = Ukentlig arbeidstid: som i filen. Der den varierer fra uke til uke, bør filen oppgi gjennomsnittet for { $weeks } uker. { $reference }.
weekly_hours_of_share = Ukentlig arbeidstid: stillingsprosenten av { $hours } timer (--full-time-hours).
weekly_hours_of_full_time = Ukentlig arbeidstid: filen har ingen, så { $hours } timer legges til grunn for alle (--full-time-hours).
weeks_of_year = Årets timer: den ukentlige arbeidstiden ganger { $weeks } uker. { $reference }.
bonus_columns = Bonus: { $columns }, for de { $months } månedene til og med måledagen. Bonusforskjellene gjelder dem som fikk bonus. { $reference }.
bonus_missing = Filen har ingen bonuskolonne, så det er ingen bonustall; --map variable_pay=OVERSKRIFT eller --component OVERSKRIFT=bonus angir en.
no_remuneration = Verken ordinær lønn eller bonus: { $columns }.
period_bonus_spread = Bonus utbetalt i lønnsperioden fordeles på månedene den gjelder, og teller med den delen som faller på perioden.
period_bonus_missing = Filen oppgir ikke bonus utbetalt i lønnsperioden, så timelønnen beregnes uten den; --map period_bonus=OVERSKRIFT angir en kolonne.
leave_not_known = Filen oppgir ikke hvem som fikk mindre eller ingen lønn i lønnsperioden på grunn av permisjon eller fravær, så ingen holdes utenfor for det; --map reduced_by_leave=OVERSKRIFT angir en kolonne.
snapshot_of_law = Tallene gjelder { $day }; lovens måledag er { $days }.
snapshot_not_known = Filen oppgir ikke hvilken dag den gjelder; måledagen angis med --reference-date.
pay_quarters = Lønnskvartilene har like mange personer hver, fra lavest til høyest timelønn. Der samme lønn står på begge sider av et skille, fordeles kvinner og menn i forhold til antallet.

## What the law demands of an employer

duty_kept =
    Rapporten skal ligge på arbeidsgiverens nettsted i minst { $years_n ->
        [one] { $years } år
       *[other] { $years } år
    }. { $reference }.
duty_reasons = Ved siden av tallene sier rapporten hva arbeidsgiveren mener er årsakene til forskjellene, og hva som gjøres for å fjerne eller minske dem. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: angi om «{ $field }» er ordinær lønn, noe loven ikke sier
hint_is_it_ordinary = --component { $column }=ordinary (ordinær lønn), --component { $column }=bonus eller --component { $column }=excluded (ingen av delene)
fail_bonus_months = { $file }: for en del av lønnsperiodens bonus er det ukjent hvor mange måneder den gjelder
hint_bonus_months = Angi kolonnen med --map bonus_months=OVERSKRIFT, eller --bonus-months 12 der den ikke sier det
fail_no_snapshot = { $file } har ansettelsesdatoer, men måledagen er ikke kjent

## Words

column_figure = Opplysning

table_statutory_figures = Rapportens tall

word_mean_hourly = Timelønn, snitt
word_median_hourly = Timelønn, median
word_mean_bonus = Bonus, snitt
word_median_bonus = Bonus, median
word_bonus_share = Fikk bonus
word_part_time_mean = Deltid, timelønn snitt
word_part_time_median = Deltid, timelønn median
word_temporary_mean = Midlertidig, snitt
word_temporary_median = Midlertidig, median
word_benefits_share = Har naturalytelser

reason_not_employed = ikke ansatt på måledagen
reason_reduced_by_leave = mindre eller ingen lønn på grunn av permisjon eller fravær
reason_not_full_pay = uten full lønn, lønn eller arbeidstid i lønnsperioden

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: en som var ansatt på måledagen og ikke fikk mindre eller ingen lønn i lønnsperioden på grunn av permisjon eller fravær. Forskjeller i timelønn og lønnskvartiler i Storbritannia gjelder dem; bonustallene gjelder alle som var ansatt.
explain_term_snapshot_date = Dagen loven leser av lønnen på: i Storbritannia 5. april for private og 31. mars for offentlige arbeidsgivere, i Irland en dag i juni som arbeidsgiveren velger. Den angis med --reference-date.
