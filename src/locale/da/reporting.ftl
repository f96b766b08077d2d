### Lønrapporter i Storbritannien og Irland.

## What the tables say first

verdict_bonus_paid = Der blev udbetalt bonus til { $women } af kvinderne og { $men } af mændene.

## Notes

who_is_compared = Bonustallene gælder alle kvinder og mænd, der var ansat på måledagen ({ $relevant }); timeløn og lønkvartiler gælder dem, der har fuld løn og kendt arbejdstid og køn ({ $full }).
hourly_of_pay_period = Timeløn: lønperiodens ordinære løn og bonus, gange 7, divideret med periodens dage og med den ugentlige arbejdstid. En måned har { $month } dage, et år { $year }. { $reference }.
weekly_pay_period = Beløbene gælder en uge på { $days } dage (--pay-interval week).
hourly_of_year = Timeløn: ordinær løn og bonus for de { $months } måneder til og med måledagen, divideret med timerne i disse måneder; for dem, der blev ansat i løbet af dem, regnes tiden siden ansættelsen. { $reference }.
ordinary_pay = Ordinær løn: »{ $source }«.
ordinary_pay_and = Ordinær løn: »{ $source }« og { $columns } (tiden efter stregen er den, som beløbet gælder). Andet angives med --component.
weekly_hours = Ugentlig arbejdstid: som i filen. Hvor den varierer fra uge til uge, bør filen angive gennemsnittet af { $weeks } uger. { $reference }.
weekly_hours_of_share = Ugentlig arbejdstid: beskæftigelsesgraden af { $hours } timer (--full-time-hours).
weekly_hours_of_full_time = Ugentlig arbejdstid: filen har ingen, så { $hours } timer antages for alle (--full-time-hours).
weeks_of_year = Årets timer: den ugentlige arbejdstid gange { $weeks } uger. { $reference }.
bonus_columns = Bonus: { $columns }, for de { $months } måneder til og med måledagen. Bonusforskellene gælder dem, der fik bonus. { $reference }.
bonus_missing = Filen har ingen bonuskolonne, så der er ingen bonustal; --map variable_pay=OVERSKRIFT eller --component OVERSKRIFT=bonus angiver en.
no_remuneration = Hverken ordinær løn eller bonus: { $columns }.
period_bonus_spread = Bonus udbetalt i lønperioden fordeles på de måneder, den vedrører, og tæller med den del, der falder på perioden.
period_bonus_missing = Filen angiver ikke bonus udbetalt i lønperioden, så timelønnen beregnes uden den; --map period_bonus=OVERSKRIFT angiver en kolonne.
leave_not_known = Filen angiver ikke, hvem der fik mindre eller ingen løn i lønperioden på grund af orlov eller fravær, så ingen udelades af den grund; --map reduced_by_leave=OVERSKRIFT angiver en kolonne.
snapshot_of_law = Tallene gælder { $day }; lovens måledag er { $days }.
snapshot_not_known = Filen angiver ikke, hvilken dag den gælder; måledagen angives med --reference-date.
pay_quarters = Lønkvartilerne har lige mange personer hver, fra den laveste timeløn til den højeste. Hvor den samme løn står på begge sider af en grænse, fordeles kvinder og mænd i forhold til deres antal.

## What the law demands of an employer

duty_kept =
    Rapporten skal ligge på arbejdsgiverens hjemmeside i mindst { $years_n ->
        [one] { $years } år
       *[other] { $years } år
    }. { $reference }.
duty_reasons = Ud over tallene siger rapporten, hvad arbejdsgiveren mener er årsagerne til forskellene, og hvad der gøres for at fjerne eller mindske dem. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: angiv, om »{ $field }« er ordinær løn, hvilket loven ikke siger
hint_is_it_ordinary = --component { $column }=ordinary (ordinær løn), --component { $column }=bonus eller --component { $column }=excluded (ingen af delene)
fail_bonus_months = { $file }: for en del af lønperiodens bonus er det ukendt, hvor mange måneder den vedrører
hint_bonus_months = Angiv kolonnen med --map bonus_months=OVERSKRIFT, eller --bonus-months 12, hvor den ikke siger det
fail_no_snapshot = { $file } har ansættelsesdatoer, men måledagen kendes ikke

## Words

column_figure = Oplysning

table_statutory_figures = Rapportens tal

word_mean_hourly = Timeløn, gennemsnit
word_median_hourly = Timeløn, median
word_mean_bonus = Bonus, gennemsnit
word_median_bonus = Bonus, median
word_bonus_share = Fik bonus
word_part_time_mean = Deltid, gennemsnit
word_part_time_median = Deltid, median
word_temporary_mean = Tidsbegrænset, gennemsnit
word_temporary_median = Tidsbegrænset, median
word_benefits_share = Har naturalier

reason_not_employed = ikke ansat på måledagen
reason_reduced_by_leave = mindre eller ingen løn på grund af orlov eller fravær
reason_not_full_pay = uden fuld løn, løn eller arbejdstid i lønperioden

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: en, der var ansat på måledagen og ikke fik mindre eller ingen løn i lønperioden på grund af orlov eller fravær. Forskelle i timeløn og lønkvartiler i Storbritannien gælder dem; bonustallene gælder alle, der var ansat.
explain_term_snapshot_date = Dagen, hvor loven aflæser lønnen: i Storbritannien 5. april for private og 31. marts for offentlige arbejdsgivere, i Irland en dag i juni, som arbejdsgiveren vælger. Den angives med --reference-date.
