### Overtime.

## Verdicts

verdict_overtime_hours = Kvinner arbeider { $share } av overtidstimene og er { $staff } av de ansatte.
verdict_overtime_pay = Kvinner får { $share } av overtidsgodtgjørelsen og er { $staff } av de ansatte.
verdict_overtime_none = Det kan ikke vises hvordan overtiden fordeler seg mellom kvinner og menn.
verdict_overtime_any = { $women } av kvinnene og { $men } av mennene har overtid.
verdict_overtime_over =
    { $count_n ->
        [one] { $count } person har
       *[other] { $count } personer har
    } mer enn { $limit } timer, lovens laveste grense for perioden.

## Notes

overtime_source = «{ $column }» ({ $field }) leses som summen for { $period } per person; noe annet angis med --overtime-period.
overtime_blank_zero =
    { $count_n ->
        [one] { $count } tom celle regnes
       *[other] { $count } tomme celler regnes
    } som ingen overtid.
overtime_blank_missing =
    { $count_n ->
        [one] { $count } tom celle regnes som ukjent overtid, og raden er ikke med
       *[other] { $count } tomme celler regnes som ukjent overtid, og radene er ikke med
    }; med --blank-overtime zero regnes tomt som ingen overtid.
overtime_unreadable =
    { $count_n ->
        [one] { $count } celle som ikke kan leses, regnes
       *[other] { $count } celler som ikke kan leses, regnes
    } også som ingen overtid: rett filen.
overtime_corrections = Beløp under null retter tidligere beløp: de er med i summer, gjennomsnitt og persentiler, men regnes som ingen overtid i andeler, Gini-koeffisient og kurve.
overtime_method = P90: persentil av type 7. Øverste tidel: hvor stor del av det hele den tidelen har som har mest, rundet opp til hele personer.
overtime_others =
    { $count_n ->
        [one] { $count } person som verken er registrert som kvinne eller mann, eller mangler opplysning om kjønn, er bare med i radene for alle.
       *[other] { $count } personer som verken er registrert som kvinne eller mann, eller mangler opplysning om kjønn, er bare med i radene for alle.
    }
overtime_no_preset = Lovens grenser: velg land med --preset.
overtime_no_limit = Reglene i --preset { $preset } har ingen grense som en persons sum for { $period } kan prøves mot.
overtime_over = Over grensen: mer enn { $limit } timer ({ $rule }).
overtime_rolling = Grensen gjelder enhver slik sammenhengende periode, så summen for en kalenderperiode kan overse et brudd.
overtime_classes = Hver klasse går fra over det første tallet til og med det andre; andelene er av henholdsvis kvinnene og mennene.
overtime_part_time = Deltidsansattes timer opp til full stilling er merarbeid, ikke overtid; der filen ikke skiller dem ut, er de med her.
overtime_test = Testen prøver ved hjelp av rangtall om menn har mer enn kvinner (Mann-Whitney). Cliffs delta: hvor mye oftere en mann har mer enn en kvinne enn hun mer enn ham, fra −1 til 1.
overtime_added = Lønn: { $pay }, fra «{ $source }», og med overtidsgodtgjørelsen for like lang tid slik den er utbetalt. Endring i prosentpoeng; fra overtid: dens del av forskjellen i gjennomsnittslønn.
overtime_in_total = Lønn: { $pay }, som antas å inneholde overtidsgodtgjørelsen ved siden av. Endring i prosentpoeng; fra overtid: dens del av forskjellen i gjennomsnittslønn.
overtime_no_effect = Hva overtidsgodtgjørelsen betyr for lønnsforskjellen, vises ikke: godtgjørelse for { $period } kan ikke legges til { $pay }. Velg en annen lønn med --pay.

## Failures

fail_overtime_blank = { $file }: det framgår ikke hva en tom celle i «{ $column }» betyr
cause_overtime_blank =
    { $count_n ->
        [one] { $count } celle er tom,
       *[other] { $count } celler er tomme,
    } og ingen rad oppgir 0
hint_overtime_zero = --blank-overtime zero: tomt er ingen overtid
hint_overtime_missing = --blank-overtime missing: tomt er overtid som ikke er kjent

## Words

column_n = Antall
column_total_hours = Sum timer
column_total_pay = Sum
column_median = Median
column_p90 = P90
column_max = Høyeste
column_any_share = Har overtid
column_mean_of_any = Snitt av disse
column_over_limit = Over grensen
column_gini = Gini
column_top_decile_share = Øverste tidel
column_hours_per_fte = Timer per årsverk
column_pay_per_fte = Beløp per årsverk
column_pay = Lønn
column_mean_gap_change = Endring snitt
column_overtime_share = Fra overtid
column_median_gap_change = Endring median
column_rule = Regel
column_reference = Lovhjemmel
column_limit = Grense
column_persons = Personer
column_u = U
column_cliffs_delta = Cliffs delta
column_working_time = Arbeidstid
column_hours = Timer

table_overtime = Overtid
table_overtime_pay = Overtidsgodtgjørelse
table_overtime_gap = Lønnsforskjell uten og med overtidsgodtgjørelse
table_overtime_limits = Personer over lovens grenser
table_overtime_test = Har menn mer enn kvinner?
table_overtime_part_time = Heltidsansatte og deltidsansatte
table_overtime_lorenz = Hvor ujevnt overtiden er fordelt
table_overtime_histogram = Kvinner og menn etter antall overtidstimer

word_year = et år
word_month = en måned
word_four_weeks = fire uker
word_se_general = alminnelig overtid
word_se_extra = alminnelig og ekstra overtid
word_no_general = uten avtale
word_no_agreed = avtalt med tillitsvalgte
word_without_overtime = uten overtid
word_with_overtime = med overtid

reason_overtime_missing = overtid mangler

## Terms

explain_term_gini = Gini-koeffisienten: hvor ujevnt overtiden er fordelt mellom personer. 0 når alle har like mye, nær 1 når én person har alt. Den som ikke har noe, regnes også med.
explain_term_lorenz = Lorenzkurven: hvor stor del av all overtid de har som har minst, fra ingen til alle. Jo lenger under den rette linjen den ligger, desto mer ujevnt er overtiden fordelt.
explain_term_top_decile_share = Hvor stor del av all overtid den tidelen av personene har som har mest; tidelen rundes opp til hele personer. Hvis alle hadde like mye, ville den være 10 %.
explain_term_cliffs_delta = Cliffs delta: av alle par av en mann og en kvinne, andelen der han har mer, minus andelen der hun har mer. 0 når ingen av dem har mer, 1 når hver mann har mer enn hver kvinne, −1 omvendt.
explain_term_p90 = Den 90. persentilen: ni av ti personer har høyst så mye, én av ti har mer.
