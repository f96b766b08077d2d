### Overtime.

## Verdicts

verdict_overtime_hours = Kvinder har { $share } af overarbejdstimerne og er { $staff } af personalet.
verdict_overtime_pay = Kvinder får { $share } af overarbejdsbetalingen og er { $staff } af personalet.
verdict_overtime_none = Det kan ikke vises, hvordan overarbejdet fordeler sig mellem kvinder og mænd.
verdict_overtime_any = { $women } af kvinderne og { $men } af mændene har overarbejde.
verdict_overtime_over =
    { $count_n ->
        [one] { $count } person har
       *[other] { $count } personer har
    } mere end { $limit } timer, lovens laveste grænse for perioden.

## Notes

overtime_source = "{ $column }" ({ $field }) læses som summen for { $period } pr. person; andet angives med --overtime-period.
overtime_blank_zero =
    { $count_n ->
        [one] { $count } tom celle regnes
       *[other] { $count } tomme celler regnes
    } som intet overarbejde.
overtime_blank_missing =
    { $count_n ->
        [one] { $count } tom celle regnes som ukendt overarbejde, og rækken er ikke med
       *[other] { $count } tomme celler regnes som ukendt overarbejde, og rækkerne er ikke med
    }; med --blank-overtime zero regnes tomt som intet overarbejde.
overtime_unreadable =
    { $count_n ->
        [one] { $count } celle, der ikke kan læses, regnes
       *[other] { $count } celler, der ikke kan læses, regnes
    } også som intet overarbejde: ret filen.
overtime_corrections = Beløb under nul retter tidligere beløb: de er med i summer, gennemsnit og percentiler, men regnes som intet overarbejde i andele, Gini-koefficient og kurve.
overtime_method = P90: percentil af type 7. Øverste tiendedel: hvor stor en del af det hele den tiendedel har, som har mest, rundet op til hele personer.
overtime_others =
    { $count_n ->
        [one] { $count } person, der hverken er registreret som kvinde eller mand, eller som mangler oplysning om køn, er kun med i rækkerne for alle.
       *[other] { $count } personer, der hverken er registreret som kvinde eller mand, eller som mangler oplysning om køn, er kun med i rækkerne for alle.
    }
overtime_no_preset = Lovens grænser: vælg land med --preset.
overtime_no_limit = Reglerne i --preset { $preset } har ingen grænse, som en persons sum for { $period } kan prøves imod.
overtime_over = Over grænsen: mere end { $limit } timer ({ $rule }).
overtime_rolling = Grænsen gælder enhver sådan sammenhængende periode, så summen for en kalenderperiode kan overse en overskridelse.
overtime_classes = Hver klasse går fra over det første tal til og med det andet; andelene er af henholdsvis kvinderne og mændene.
overtime_part_time = Deltidsansattes timer op til fuld tid er merarbejde, ikke overarbejde; hvor filen ikke skiller dem ud, er de med her.
overtime_test = Testen prøver ved hjælp af rangtal, om mænd har mere end kvinder (Mann-Whitney). Cliffs delta: hvor meget oftere en mand har mere end en kvinde, end hun har mere end ham, fra −1 til 1.
overtime_added = Løn: { $pay }, fra "{ $source }", og med overarbejdsbetalingen for lige så lang tid, som den er udbetalt. Ændring i procentpoint; fra overarbejde: dets del af forskellen i gennemsnitsløn.
overtime_in_total = Løn: { $pay }, som antages at indeholde overarbejdsbetalingen ved siden af. Ændring i procentpoint; fra overarbejde: dets del af forskellen i gennemsnitsløn.
overtime_no_effect = Hvad overarbejdsbetalingen betyder for lønforskellen, vises ikke: betaling for { $period } kan ikke lægges til { $pay }. Vælg en anden løn med --pay.

## Failures

fail_overtime_blank = { $file }: det fremgår ikke, hvad en tom celle i "{ $column }" betyder
cause_overtime_blank =
    { $count_n ->
        [one] { $count } celle er tom,
       *[other] { $count } celler er tomme,
    } og ingen række angiver 0
hint_overtime_zero = --blank-overtime zero: tomt er intet overarbejde
hint_overtime_missing = --blank-overtime missing: tomt er overarbejde, der ikke kendes

## Words

column_n = Antal
column_total_hours = Timer i alt
column_total_pay = Sum
column_median = Median
column_p90 = P90
column_max = Højeste
column_any_share = Har overarbejde
column_mean_of_any = Gns. af disse
column_over_limit = Over grænsen
column_gini = Gini
column_top_decile_share = Øverste tiendedel
column_hours_per_fte = Timer pr. årsværk
column_pay_per_fte = Beløb pr. årsværk
column_pay = Løn
column_mean_gap_change = Ændring gns.
column_overtime_share = Fra overarbejde
column_median_gap_change = Ændring median
column_rule = Regel
column_reference = Lovhjemmel
column_limit = Grænse
column_persons = Personer
column_u = U
column_cliffs_delta = Cliffs delta
column_working_time = Arbejdstid
column_hours = Timer

table_overtime = Overarbejde
table_overtime_pay = Overarbejdsbetaling
table_overtime_gap = Lønforskel uden og med overarbejdsbetaling
table_overtime_limits = Personer over lovens grænser
table_overtime_test = Har mænd mere end kvinder?
table_overtime_part_time = Fuldtidsansatte og deltidsansatte
table_overtime_lorenz = Hvor ujævnt overarbejdet er fordelt
table_overtime_histogram = Kvinder og mænd efter antal overarbejdstimer

word_year = et år
word_month = en måned
word_four_weeks = fire uger
word_se_general = almindeligt overarbejde
word_se_extra = almindeligt og ekstra overarbejde
word_no_general = uden aftale
word_no_agreed = aftalt med tillidsvalgte
word_without_overtime = uden overarbejde
word_with_overtime = med overarbejde

reason_overtime_missing = oplysning om overarbejde mangler

## Terms

explain_term_gini = Gini-koefficienten: hvor ujævnt overarbejdet er fordelt mellem personer. 0 når alle har lige meget, tæt på 1 når én person har det hele. Den, der intet har, regnes også med.
explain_term_lorenz = Lorenzkurven: hvor stor en del af alt overarbejde de har, som har mindst, fra ingen til alle. Jo længere under den rette linje den ligger, desto mere ujævnt er overarbejdet fordelt.
explain_term_top_decile_share = Hvor stor en del af alt overarbejde den tiendedel af personerne har, som har mest; tiendedelen rundes op til hele personer. Havde alle lige meget, ville den være 10 %.
explain_term_cliffs_delta = Cliffs delta: af alle par af en mand og en kvinde, andelen hvor han har mere, minus andelen hvor hun har mere. 0 når ingen af dem har mere, 1 når hver mand har mere end hver kvinde, −1 omvendt.
explain_term_p90 = Den 90. percentil: ni ud af ti personer har højst så meget, én ud af ti har mere.
