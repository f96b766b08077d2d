### Overtime.

## Verdicts

verdict_overtime_hours = Kvinnor gör { $share } av övertidstimmarna och är { $staff } av personalen.
verdict_overtime_pay = Kvinnor får { $share } av övertidsersättningen och är { $staff } av personalen.
verdict_overtime_none = Det går inte att visa hur övertiden fördelar sig mellan kvinnor och män.
verdict_overtime_any = { $women } av kvinnorna och { $men } av männen har övertid.
verdict_overtime_over =
    { $count_n ->
        [one] { $count } person har
       *[other] { $count } personer har
    } mer än { $limit } timmar, lagens lägsta gräns för perioden.

## Notes

overtime_source = ”{ $column }” ({ $field }) läses som summan för { $period } och person; annat anges med --overtime-period.
overtime_blank_zero =
    { $count_n ->
        [one] { $count } tom cell räknas
       *[other] { $count } tomma celler räknas
    } som ingen övertid.
overtime_blank_missing =
    { $count_n ->
        [one] { $count } tom cell räknas som okänd övertid och raden ingår inte
       *[other] { $count } tomma celler räknas som okänd övertid och raderna ingår inte
    }; med --blank-overtime zero räknas tomt som ingen övertid.
overtime_unreadable =
    { $count_n ->
        [one] { $count } cell som inte kan läsas räknas
       *[other] { $count } celler som inte kan läsas räknas
    } också som ingen övertid: rätta filen.
overtime_corrections = Belopp under noll är rättelser av tidigare belopp: de ingår i summor, medelvärden och percentiler, men räknas som ingen övertid i andelar, Ginikoefficient och kurva.
overtime_method = P90: percentil av typ 7. Översta tiondelen: hur stor del av det hela som den tiondel har som har mest, avrundad uppåt till hela personer.
overtime_others =
    { $count_n ->
        [one] { $count } person som varken är registrerad som kvinna eller man, eller saknar uppgift om kön, ingår bara i raderna för alla.
       *[other] { $count } personer som varken är registrerade som kvinna eller man, eller saknar uppgift om kön, ingår bara i raderna för alla.
    }
overtime_no_preset = Lagens gränser: välj land med --preset.
overtime_no_limit = Reglerna i --preset { $preset } har ingen gräns som en persons summa för { $period } kan prövas mot.
overtime_over = Över gränsen: mer än { $limit } timmar ({ $rule }).
overtime_rolling = Gränsen gäller varje sådan period i följd, så summan för en kalenderperiod kan missa ett överskridande.
overtime_classes = Varje klass går från över det första talet till och med det andra; andelarna är av kvinnorna respektive männen.
overtime_part_time = Deltidsanställdas timmar upp till heltid är mertid, inte övertid; om filen inte skiljer på dem ingår de här.
overtime_test = Testet prövar med rangtal om män har mer än kvinnor (Mann–Whitney). Cliffs delta: hur mycket oftare en man har mer än en kvinna än hon mer än han, från −1 till 1.
overtime_added = Lön: { $pay }, ur ”{ $source }”, och med övertidsersättningen för lika lång tid så som den betalats ut. Ändring i procentenheter; från övertid: dess del av skillnaden i medellön.
overtime_in_total = Lön: { $pay }, som antas innehålla övertidsersättningen bredvid. Ändring i procentenheter; från övertid: dess del av skillnaden i medellön.
overtime_no_effect = Övertidsersättningens betydelse för lönegapet visas inte: ersättning för { $period } kan inte läggas till { $pay }. Välj en annan lön med --pay.

## Failures

fail_overtime_blank = { $file }: det framgår inte vad en tom cell i ”{ $column }” betyder
cause_overtime_blank =
    { $count_n ->
        [one] { $count } cell är tom
       *[other] { $count } celler är tomma
    } och ingen rad anger 0
hint_overtime_zero = --blank-overtime zero: tomt är ingen övertid
hint_overtime_missing = --blank-overtime missing: tomt är övertid som inte är känd

## Words

column_n = Antal
column_total_hours = Summa timmar
column_total_pay = Summa
column_median = Median
column_p90 = P90
column_max = Högsta
column_any_share = Har övertid
column_mean_of_any = Medel av dessa
column_over_limit = Över gränsen
column_gini = Gini
column_top_decile_share = Översta tiondelen
column_hours_per_fte = Timmar per heltid
column_pay_per_fte = Belopp per heltid
column_pay = Lön
column_mean_gap_change = Ändrat medelgap
column_overtime_share = Från övertid
column_median_gap_change = Ändrat mediangap
column_rule = Regel
column_reference = Lagrum
column_limit = Gräns
column_persons = Personer
column_u = U
column_cliffs_delta = Cliffs delta
column_working_time = Arbetstid
column_hours = Timmar

table_overtime = Övertid
table_overtime_pay = Övertidsersättning
table_overtime_gap = Lönegap utan och med övertidsersättning
table_overtime_limits = Personer över lagens gränser
table_overtime_test = Har män mer än kvinnor?
table_overtime_part_time = Heltidsanställda och deltidsanställda
table_overtime_lorenz = Hur ojämnt övertiden är fördelad
table_overtime_histogram = Kvinnor och män efter antal övertidstimmar

word_year = ett år
word_month = en månad
word_four_weeks = fyra veckor
word_se_general = allmän övertid
word_se_extra = allmän och extra övertid
word_no_general = utan avtal
word_no_agreed = enligt avtal med förtroendevalda
word_without_overtime = utan övertid
word_with_overtime = med övertid

reason_overtime_missing = uppgift om övertid saknas

## Terms

explain_term_gini = Ginikoefficienten: hur ojämnt övertiden är fördelad mellan personer. 0 när alla har lika mycket, nära 1 när en person har allt. Den som inte har någon övertid räknas också.
explain_term_lorenz = Lorenzkurvan: hur stor del av all övertid de har som har minst, från ingen till alla. Ju längre under den räta linjen den ligger, desto ojämnare är övertiden fördelad.
explain_term_top_decile_share = Hur stor del av all övertid den tiondel av personerna har som har mest; tiondelen avrundas uppåt till hela personer. Om alla hade lika mycket vore den 10 %.
explain_term_cliffs_delta = Cliffs delta: av alla par av en man och en kvinna, andelen där han har mer minus andelen där hon har mer. 0 när ingendera har mer, 1 när varje man har mer än varje kvinna, −1 tvärtom.
explain_term_p90 = Den 90:e percentilen: nio personer av tio har högst så mycket, en av tio har mer.
