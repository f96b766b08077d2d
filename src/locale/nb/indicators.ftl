### Indicators of the Pay Transparency Directive.

## Notes

pay_level_base = Lønnsnivå: bruttolønn for året slik den er utbetalt, månedslønn ganger 12, deltid ikke omregnet til full stilling; timelønnen er denne delt på årets timer. Grunnlønn: «{ $source }».
pay_level_more_base = Regnes også som grunnlønn: { $columns }.
pay_level_variable = Supplerende eller variable lønnsdeler: { $columns } (etter streken står hva beløpet gjelder: month er måned, year er år). Noe annet angis med --component.
pay_level_no_variable = Filen har ingen kolonne med supplerende eller variable lønnsdeler, så (b), (d) og (e) kan ikke beregnes; angi en med --component OVERSKRIFT=variable.
pay_level_excluded = Ikke lønn, ifølge --component: { $columns }.
pay_level_blank =
    { $count_n ->
        [one] { $count } tom celle
       *[other] { $count } tomme celler
    } ved siden av grunnlønnen regnes som intet beløp.
variable_over_recipients = (b), (d) og kategorienes variable forskjell gjelder dem som har slik lønn (--variable-base recipients); direktivet sier ikke hvem som skal regnes med.
variable_over_all = (b), (d) og kategorienes variable forskjell gjelder alle arbeidstakere, null for dem uten slik lønn (--variable-base all); direktivet sier ikke hvem som skal regnes med.
part_year_whole = De som er ansatt i løpet av året før tellingstidspunktet, regnes med et helt års lønn (--part-year whole); direktivet sier ikke noe om det.
part_year_actual = De som er ansatt i løpet av året før tellingstidspunktet, regnes med lønn og timer for dagene siden (--part-year actual); direktivet sier ikke noe om det.
hours_paid_in_year = Timer: årets betalte timer.
hours_of_week = Timer: avtalt arbeidstid per uke, 52 uker.
hours_of_share = Timer: stillingsprosenten av { $hours } timer i uken, 52 uker.
hours_of_full_time = Filen har ingen timer, så { $hours } timer i uken regnes for alle, og forskjellene per time og per år blir like.
quartile_ties = Lønnskvartilene har like mange personer, fra lavest til høyest lønn. Der samme lønn står på begge sider av en grense, fordeles kvinner og menn i forhold til antallet; direktivet sier ikke hvordan.
quartiles_few =
    { $count_n ->
        [one] { $count } person
       *[other] { $count } personer
    } er for få til lønnskvartiler, som krever minst { $least }.
bands_other =
    { $count_n ->
        [one] { $count } person som verken er registrert
       *[other] { $count } personer som verken er registrert
    } som kvinne eller mann, er med i lønnskvartilene, men ikke i noen lønnsforskjell.
category_line = Kategoriene sammenlignes etter { $pay }. En forskjell på { $difference_short } eller mer i en av retningene, før avrunding, skal begrunnes eller rettes. { $reference }.
edition_not_public = Denne utgaven kan offentliggjøres, men her er bare det skjult som skal være skjult for tillitsvalgte: bruk --profile public.

## Failures

fail_variable_base = { $file }: angi hvem som regnes med i supplerende eller variabel lønn
cause_variable_base =
    { $count_n ->
        [one] { $count } person har ingen slik lønn
       *[other] { $count } personer har ingen slik lønn
    }, og direktivet lar spørsmålet stå åpent
hint_variable_recipients = --variable-base recipients: de som har slik lønn
hint_variable_all = --variable-base all: alle arbeidstakere, null for dem uten slik lønn
fail_part_year = { $file }: angi hva et år er for dem som er ansatt i løpet av det
cause_part_year =
    { $count_n ->
        [one] { $count } person er
       *[other] { $count } personer er
    } ansatt i løpet av året før tellingstidspunktet, og direktivet lar spørsmålet stå åpent
hint_part_year_whole = --part-year whole: et helt år av lønnen de har
hint_part_year_actual = --part-year actual: lønn og timer for dagene siden ansettelsen
fail_which_hours = { $file } har både betalte og avtalte timer
hint_hours_paid = --hours paid: årslønnen deles på årets betalte timer
hint_hours_agreed = --hours agreed: årslønnen deles på avtalte timer
fail_is_it_pay = { $file }: angi om «{ $field }» er lønn, noe direktivet lar stå åpent
hint_component = --component { $column }=variable hvis det er lønn, --component { $column }=excluded hvis det ikke er det
fail_component_period = { $file }: det framgår ikke hvilken tid beløpene i «{ $column }» gjelder
hint_component_period = --component "{ $column }={ $part }/month" eller "{ $column }={ $part }/year"

## Words

column_indicator = Indikator
column_basis = Grunnlag
column_gap_total = Forskjell, all lønn
column_gap_base = Forskjell, grunnlønn
column_gap_variable = Forskjell, variabel
column_triggers = 5 % eller mer
column_justification = Begrunnet i
column_base_women = Grunnlønn kvinner
column_base_men = Grunnlønn menn
column_variable_women = Variabel kvinner
column_variable_men = Variabel menn

table_indicators = Indikator (a) til (e)
table_categories = Indikator (g): kategorier av arbeidstakere

word_a = (a) forskjell i snitt
word_b = (b) samme, variabel lønn
word_c = (c) forskjell i median
word_d = (d) samme, variabel lønn
word_e = (e) andel med variabel lønn
word_pay_per_hour = lønn per time
word_pay_per_year = lønn per år
word_below = under grensen
word_unexplained = skal begrunnes
word_justified = begrunnet
word_remedied = rettet
word_assessment_due = felles lønnsvurdering

## Terms

explain_term_quartile_band = En av fire grupper med like mange arbeidstakere, ordnet fra lavest til høyest lønn. Andelen kvinner i hver viser hvor i lønnsstrukturen kvinner og menn er.
explain_term_joint_pay_assessment = Felles lønnsvurdering: det artikkel 10 i lønnsåpenhetsdirektivet krever sammen med de tillitsvalgte når gjennomsnittslønnen til kvinner og menn i en kategori skiller seg med minst 5 %, forskjellen ikke er begrunnet i objektive, kjønnsnøytrale kriterier, og den ikke er rettet innen seks måneder etter rapporten.
explain_term_variable_components = Supplerende eller variable lønnsdeler: all lønn ved siden av ordinær grunnlønn, i penger eller naturalytelser, som tillegg, overtidsbetaling og bonus. Hva en kolonne regnes som, angis med --component.
