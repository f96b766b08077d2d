### Indicators of the Pay Transparency Directive.

## Notes

pay_level_base = Lønniveau: bruttoløn for året, som den er udbetalt, månedsløn gange 12, deltid ikke omregnet til fuld tid; timelønnen er denne divideret med årets timer. Grundløn: »{ $source }«.
pay_level_more_base = Regnes også som grundløn: { $columns }.
pay_level_variable = Supplerende eller variable løndele: { $columns } (efter stregen står, hvad beløbet gælder: month er måned, year er år). Andet angives med --component.
pay_level_no_variable = Filen har ingen kolonne med supplerende eller variable løndele, så (b), (d) og (e) kan ikke beregnes; angiv en med --component OVERSKRIFT=variable.
pay_level_excluded = Ikke løn, ifølge --component: { $columns }.
pay_level_blank =
    { $count_n ->
        [one] { $count } tom celle
       *[other] { $count } tomme celler
    } ved siden af grundlønnen regnes som intet beløb.
variable_over_recipients = (b), (d) og kategoriernes variable forskel gælder dem, der har sådan løn (--variable-base recipients); direktivet siger ikke, hvem der skal regnes med.
variable_over_all = (b), (d) og kategoriernes variable forskel gælder alle arbejdstagere, nul for dem uden sådan løn (--variable-base all); direktivet siger ikke, hvem der skal regnes med.
part_year_whole = De, der er ansat i løbet af året før opgørelsesdatoen, regnes med et helt års løn (--part-year whole); direktivet siger intet om det.
part_year_actual = De, der er ansat i løbet af året før opgørelsesdatoen, regnes med løn og timer for dagene siden (--part-year actual); direktivet siger intet om det.
hours_paid_in_year = Timer: årets betalte timer.
hours_of_week = Timer: aftalt arbejdstid om ugen, 52 uger.
hours_of_share = Timer: beskæftigelsesgraden af { $hours } timer om ugen, 52 uger.
hours_of_full_time = Filen har ingen timer, så { $hours } timer om ugen regnes for alle, og forskellene pr. time og pr. år bliver ens.
quartile_ties = Lønkvartilerne har lige mange personer, fra lavest til højest løn. Hvor samme løn står på begge sider af en grænse, fordeles kvinder og mænd i forhold til deres antal; direktivet siger ikke hvordan.
quartiles_few =
    { $count_n ->
        [one] { $count } person
       *[other] { $count } personer
    } er for få til lønkvartiler, som kræver mindst { $least }.
bands_other =
    { $count_n ->
        [one] { $count } person, der hverken er registreret
       *[other] { $count } personer, der hverken er registreret
    } som kvinde eller mand, er med i lønkvartilerne, men ikke i nogen lønforskel.
category_line = Kategorierne sammenlignes efter { $pay }. En forskel på { $difference_short } eller mere i en af retningerne, før afrunding, skal begrundes eller afhjælpes. { $reference }.
edition_not_public = Denne udgave må offentliggøres, men her er kun det skjult, der skal være skjult for medarbejderrepræsentanter: brug --profile public.

## Failures

fail_variable_base = { $file }: angiv, hvem der regnes med i supplerende eller variabel løn
cause_variable_base =
    { $count_n ->
        [one] { $count } person har ingen sådan løn
       *[other] { $count } personer har ingen sådan løn
    }, og direktivet lader spørgsmålet stå åbent
hint_variable_recipients = --variable-base recipients: dem, der har sådan løn
hint_variable_all = --variable-base all: alle arbejdstagere, nul for dem uden sådan løn
fail_part_year = { $file }: angiv, hvad et år er for dem, der er ansat i løbet af det
cause_part_year =
    { $count_n ->
        [one] { $count } person er
       *[other] { $count } personer er
    } ansat i løbet af året før opgørelsesdatoen, og direktivet lader spørgsmålet stå åbent
hint_part_year_whole = --part-year whole: et helt år af den løn, de har
hint_part_year_actual = --part-year actual: løn og timer for dagene siden ansættelsen
fail_which_hours = { $file } har både betalte og aftalte timer
hint_hours_paid = --hours paid: årslønnen divideres med årets betalte timer
hint_hours_agreed = --hours agreed: årslønnen divideres med aftalte timer
fail_is_it_pay = { $file }: angiv, om »{ $field }« er løn, hvilket direktivet lader stå åbent
hint_component = --component { $column }=variable, hvis det er løn, --component { $column }=excluded, hvis det ikke er det
fail_component_period = { $file }: det fremgår ikke, hvilken tid beløbene i »{ $column }« gælder
hint_component_period = --component "{ $column }={ $part }/month" eller "{ $column }={ $part }/year"

## Words

column_indicator = Indikator
column_basis = Grundlag
column_gap_total = Forskel, al løn
column_gap_base = Forskel, grundløn
column_gap_variable = Forskel, variabel
column_triggers = 5 % eller mere
column_justification = Begrundet i
column_base_women = Grundløn kvinder
column_base_men = Grundløn mænd
column_variable_women = Variabel kvinder
column_variable_men = Variabel mænd

table_indicators = Indikator (a) til (e)
table_categories = Indikator (g): kategorier af arbejdstagere

word_a = (a) forskel i gennemsnit
word_b = (b) samme, variabel løn
word_c = (c) forskel i median
word_d = (d) samme, variabel løn
word_e = (e) andel med variabel løn
word_pay_per_hour = løn pr. time
word_pay_per_year = løn pr. år
word_below = under grænsen
word_unexplained = skal begrundes
word_justified = begrundet
word_remedied = afhjulpet
word_assessment_due = fælles lønvurdering

## Terms

explain_term_quartile_band = En af fire grupper med lige mange arbejdstagere, ordnet fra lavest til højest løn. Andelen af kvinder i hver viser, hvor i lønstrukturen kvinder og mænd er.
explain_term_joint_pay_assessment = Fælles lønvurdering: det, som artikel 10 i løngennemsigtighedsdirektivet kræver sammen med medarbejderrepræsentanterne, når gennemsnitslønnen for kvinder og mænd i en kategori afviger med mindst 5 %, forskellen ikke er begrundet i objektive, kønsneutrale kriterier, og den ikke er afhjulpet inden for seks måneder efter rapporten.
explain_term_variable_components = Supplerende eller variable løndele: al løn ved siden af den almindelige grundløn, i penge eller naturalier, såsom tillæg, overarbejdsbetaling og bonus. Hvad en kolonne regnes som, angives med --component.
