### Indicators of the Pay Transparency Directive.

## Notes

pay_level_base = Lönenivå: bruttolön för året så som den betalats ut, månadslön gånger 12, deltid inte omräknad till heltid; timlönen är den delad med årets timmar. Grundlön: ”{ $source }”.
pay_level_more_base = Räknas också som grundlön: { $columns }.
pay_level_variable = Kompletterande eller rörliga komponenter: { $columns } (efter strecket står vad beloppet avser: month är månad, year är år). Annat anges med --component.
pay_level_no_variable = Filen har ingen kolumn med kompletterande eller rörliga komponenter, så (b), (d) och (e) kan inte beräknas; ange en med --component RUBRIK=variable.
pay_level_excluded = Inte lön, enligt --component: { $columns }.
pay_level_blank =
    { $count_n ->
        [one] { $count } tom cell
       *[other] { $count } tomma celler
    } vid sidan av grundlönen räknas som inget belopp.
variable_over_recipients = (b), (d) och kategoriernas rörliga gap avser dem som har sådan lön (--variable-base recipients); direktivet anger inte vilka som ska räknas.
variable_over_all = (b), (d) och kategoriernas rörliga gap avser alla arbetstagare, noll för dem som saknar sådan lön (--variable-base all); direktivet anger inte vilka som ska räknas.
part_year_whole = De som anställts under året före mättidpunkten räknas med ett helt års lön (--part-year whole); direktivet säger inget om det.
part_year_actual = De som anställts under året före mättidpunkten räknas med lön och timmar för dagarna sedan dess (--part-year actual); direktivet säger inget om det.
hours_paid_in_year = Timmar: årets betalda timmar.
hours_of_week = Timmar: avtalad veckoarbetstid, 52 veckor.
hours_of_share = Timmar: sysselsättningsgraden av { $hours } timmar i veckan, 52 veckor.
hours_of_full_time = Timmar saknas i filen, så { $hours } timmar i veckan räknas för alla, och gapen per timme och per år blir desamma.
quartile_ties = Lönekvartilerna har lika många personer, från lägst till högst lön. Där samma lön finns på båda sidor om en gräns fördelas kvinnor och män i proportion till sitt antal; direktivet anger inte hur.
quartiles_few =
    { $count_n ->
        [one] { $count } person
       *[other] { $count } personer
    } är för få för lönekvartiler, som kräver minst { $least }.
bands_other =
    { $count_n ->
        [one] { $count } person som varken är registrerad
       *[other] { $count } personer som varken är registrerade
    } som kvinna eller man ingår i lönekvartilerna men inte i något gap.
category_line = Kategorierna jämförs efter { $pay }. En skillnad på { $difference_short } eller mer åt något håll, före avrundning, ska motiveras eller åtgärdas. { $reference }.
edition_not_public = Denna utgåva får offentliggöras, men här är bara det dolt som ska vara dolt för arbetstagarföreträdare: använd --profile public.

## Failures

fail_variable_base = { $file }: ange vilka som räknas i kompletterande eller rörlig lön
cause_variable_base =
    { $count_n ->
        [one] { $count } person har ingen sådan lön
       *[other] { $count } personer har ingen sådan lön
    }, och direktivet lämnar frågan öppen
hint_variable_recipients = --variable-base recipients: de som har sådan lön
hint_variable_all = --variable-base all: alla arbetstagare, noll för dem som saknar sådan lön
fail_part_year = { $file }: ange vad ett år är för dem som anställts under det
cause_part_year =
    { $count_n ->
        [one] { $count } person har
       *[other] { $count } personer har
    } anställts under året före mättidpunkten, och direktivet lämnar frågan öppen
hint_part_year_whole = --part-year whole: ett helt år av den lön de har
hint_part_year_actual = --part-year actual: lön och timmar för dagarna sedan anställningen
fail_which_hours = { $file } har både betalda och avtalade timmar
hint_hours_paid = --hours paid: årslönen delas med årets betalda timmar
hint_hours_agreed = --hours agreed: årslönen delas med avtalade timmar
fail_is_it_pay = { $file }: ange om ”{ $field }” är lön, vilket direktivet lämnar öppet
hint_component = --component { $column }=variable om det är lön, --component { $column }=excluded om det inte är det
fail_component_period = { $file }: det framgår inte vilken tid beloppen i ”{ $column }” avser
hint_component_period = --component "{ $column }={ $part }/month" eller "{ $column }={ $part }/year"

## Words

column_indicator = Indikator
column_basis = Grund
column_gap_total = Gap, all lön
column_gap_base = Gap, grundlön
column_gap_variable = Gap, rörlig lön
column_triggers = 5 % eller mer
column_justification = Motiverat i
column_base_women = Grundlön kvinnor
column_base_men = Grundlön män
column_variable_women = Rörlig lön kvinnor
column_variable_men = Rörlig lön män

table_indicators = Indikator (a) till (e)
table_categories = Indikator (g): kategorier av arbetstagare

word_a = (a) medelgap
word_b = (b) medelgap, rörlig lön
word_c = (c) mediangap
word_d = (d) mediangap, rörlig lön
word_e = (e) andel med rörlig lön
word_pay_per_hour = lön per timme
word_pay_per_year = lön per år
word_below = under gränsen
word_unexplained = ska motiveras
word_justified = motiverad
word_remedied = åtgärdad
word_assessment_due = gemensam bedömning

## Terms

explain_term_quartile_band = En av fyra grupper med lika många arbetstagare, ordnade från lägst till högst lön. Andelen kvinnor i varje visar var i lönestrukturen kvinnor och män finns.
explain_term_joint_pay_assessment = Gemensam lönebedömning: det som lönetransparensdirektivets artikel 10 kräver tillsammans med arbetstagarföreträdarna när medellönen för kvinnor och män i en kategori skiljer sig med minst 5 %, skillnaden inte motiveras av objektiva, könsneutrala kriterier och den inte har åtgärdats inom sex månader från rapporten.
explain_term_variable_components = Kompletterande eller rörliga komponenter: all lön vid sidan av den vanliga grundlönen, kontant eller som förmån, till exempel tillägg, övertidsersättning och bonus. Vad en kolumn räknas som anges med --component.
