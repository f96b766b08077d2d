### Lönerapporter i Storbritannien och Irland.

## What the tables say first

verdict_bonus_paid = Bonus betalades till { $women } av kvinnorna och { $men } av männen.

## Notes

who_is_compared = Bonusuppgifterna gäller alla kvinnor och män som var anställda på mätdagen ({ $relevant }); timlön och lönekvartiler gäller dem som har full lön och vars arbetstid och kön är kända ({ $full }).
hourly_of_pay_period = Timlön: löneperiodens ordinarie lön och bonus, gånger 7, delat med periodens dagar och med veckoarbetstiden. En månad har { $month } dagar, ett år { $year }. { $reference }.
weekly_pay_period = Beloppen gäller en vecka med { $days } dagar (--pay-interval week).
hourly_of_year = Timlön: ordinarie lön och bonus för de { $months } månaderna till och med mätdagen, delat med timmarna under dessa månader; för dem som anställts under dem räknas tiden sedan anställningen. { $reference }.
ordinary_pay = Ordinarie lön: ”{ $source }”.
ordinary_pay_and = Ordinarie lön: ”{ $source }” och { $columns } (tiden efter strecket är den som beloppet gäller). Något annat anges med --component.
weekly_hours = Veckoarbetstid: enligt filen. Där den varierar mellan veckorna bör filen ange medelvärdet för { $weeks } veckor. { $reference }.
weekly_hours_of_share = Veckoarbetstid: sysselsättningsgraden av { $hours } timmar (--full-time-hours).
weekly_hours_of_full_time = Veckoarbetstid: filen har ingen, så { $hours } timmar antas för alla (--full-time-hours).
weeks_of_year = Årets timmar: veckoarbetstiden gånger { $weeks } veckor. { $reference }.
bonus_columns = Bonus: { $columns }, för de { $months } månaderna till och med mätdagen. Bonusgapen gäller dem som fick bonus. { $reference }.
bonus_missing = Filen har ingen bonuskolumn, så bonusuppgifter saknas; --map variable_pay=RUBRIK eller --component RUBRIK=bonus anger en.
no_remuneration = Varken ordinarie lön eller bonus: { $columns }.
period_bonus_spread = Bonus som betalats i löneperioden fördelas på de månader den avser och räknas med den del som faller på perioden.
period_bonus_missing = Filen anger inte vilken bonus som betalats i löneperioden, så timlönen beräknas utan den; --map period_bonus=RUBRIK anger en kolumn.
leave_not_known = Filen anger inte vem som fått lägre eller ingen lön i löneperioden på grund av ledighet eller frånvaro, så ingen utelämnas för det; --map reduced_by_leave=RUBRIK anger en kolumn.
snapshot_of_law = Uppgifterna gäller { $day }; lagens mätdag är { $days }.
snapshot_not_known = Filen anger inte vilken dag den gäller; mätdagen anges med --reference-date.
pay_quarters = Lönekvartilerna omfattar lika många personer var, från lägst till högst timlön. Där samma lön finns på båda sidor om en gräns fördelas kvinnor och män i proportion till sitt antal.

## What the law demands of an employer

duty_kept =
    Rapporten ska finnas kvar på arbetsgivarens webbplats i minst { $years_n ->
        [one] { $years } år
       *[other] { $years } år
    }. { $reference }.
duty_reasons = Utöver uppgifterna anger rapporten arbetsgivarens bedömning av orsakerna till skillnaderna och vad som görs för att undanröja eller minska dem. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: det måste anges om ”{ $field }” är ordinarie lön, vilket lagen inte säger
hint_is_it_ordinary = --component { $column }=ordinary (ordinarie lön), --component { $column }=bonus eller --component { $column }=excluded (inget av dem)
fail_bonus_months = { $file }: för en del av löneperiodens bonus är det okänt hur många månader den avser
hint_bonus_months = Ange kolumnen med --map bonus_months=RUBRIK, eller --bonus-months 12 där den inte säger det
fail_no_snapshot = { $file } har anställningsdatum, men mätdagen är inte känd

## Words

column_figure = Uppgift

table_statutory_figures = Rapportens uppgifter

word_mean_hourly = Timlön, medel
word_median_hourly = Timlön, median
word_mean_bonus = Bonus, medel
word_median_bonus = Bonus, median
word_bonus_share = Fick bonus
word_part_time_mean = Deltid, timlön medel
word_part_time_median = Deltid, timlön median
word_temporary_mean = Tidsbegränsat, medel
word_temporary_median = Tidsbegränsat, median
word_benefits_share = Har naturaförmåner

reason_not_employed = inte anställd på mätdagen
reason_reduced_by_leave = lägre eller ingen lön på grund av ledighet eller frånvaro
reason_not_full_pay = utan full lön, lön eller arbetstid i löneperioden

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: den som var anställd på mätdagen och inte fick lägre eller ingen lön i löneperioden på grund av ledighet eller frånvaro. Timlönegap och lönekvartiler i Storbritannien gäller dem; bonusuppgifterna gäller alla som var anställda.
explain_term_snapshot_date = Dagen då lagen läser av lönen: i Storbritannien 5 april för privata och 31 mars för offentliga arbetsgivare, på Irland en dag i juni som arbetsgivaren väljer. Den anges med --reference-date.
