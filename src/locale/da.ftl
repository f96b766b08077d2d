### Dansk.

## Verdicts

women_and_men =
    { $women_n ->
        [one] { $women } kvinde
       *[other] { $women } kvinder
    }, { $men_n ->
        [one] { $men } mand
       *[other] { $men } mænd
    }
verdict_women_less = Kvinders gennemsnitsløn er { $gap } lavere end mænds ({ women_and_men }).
verdict_women_more = Kvinders gennemsnitsløn er { $gap } højere end mænds ({ women_and_men }).
verdict_equal = Kvinders og mænds gennemsnitsløn er ens ({ women_and_men }).
verdict_none = Der kan ikke vises en lønforskel for alle ansatte ({ women_and_men }).
verdict_groups =
    { $above } af { $groups_n ->
        [one] { $groups } sammenlignet gruppe
       *[other] { $groups } sammenlignede grupper
    } har en lønforskel på 5 % eller mere, til mænds eller kvinders fordel.

## Notes

withheld_groups =
    { $count_n ->
        [one] { $count } gruppe vises ikke
       *[other] { $count } grupper vises ikke
    }: færre end { $minimum } kvinder eller { $minimum } mænd, eller oplysninger om en enkelt person kan regnes ud (profilen "{ $profile }").
withheld_figures =
    { $count_n ->
        [one] { $count } enkelt tal vises ikke
       *[other] { $count } enkelte tal vises ikke
    } i grupper, der i øvrigt er med (profilen "{ $profile }").
one_sex_groups =
    { $count_n ->
        [one] { $count } gruppe har kun ét køn og derfor ingen lønforskel.
       *[other] { $count } grupper har kun ét køn og derfor ingen lønforskel.
    }
other_sex =
    { $count_n ->
        [one] { $count } person, der hverken er registreret som kvinde eller mand, er talt med, men indgår ikke i lønforskellen.
       *[other] { $count } personer, der hverken er registreret som kvinde eller mand, er talt med, men indgår ikke i lønforskellen.
    }
left_out =
    { $count_n ->
        [one] { $count } række er udeladt
       *[other] { $count } rækker er udeladt
    }: { $reason }.
counted_rows =
    { $rows_n ->
        [one] { $rows } række med antal
       *[other] { $rows } rækker med antal
    } svarer til { $people_n ->
        [one] { $people } person.
       *[other] { $people } personer.
    }
pay_concept = Løn: { $pay }, fra "{ $source }".

intervals =
    Intervaller: { $level_short } konfidens; for forskellen i gennemsnit ved deltametoden, for forskellen i median ved bootstrap med { $replicates_n ->
        [one] { $replicates } stikprøve
       *[other] { $replicates } stikprøver
    }.
p_values = p-værdierne tester, om kvinder og mænd har samme gennemsnitsløn; de er justeret for antallet af grupper ({ $method }).
p_classes = p-værdier vises i klasser: værdien er højst det viste tal; 1 betyder over 0,05.
pay_rounded = Løn er afrundet til nærmeste { $base }.
personal_data = Indeholder personoplysninger: må ikke gives videre.
attack_written = { $file }: indeholder det, tabellerne skjuler, i små grupper oplysninger om enkeltpersoner: filen er kun til kontrol af programmet. Giv den ikke videre, og slet den bagefter.
more_groups =
    { $count_n ->
        [one] { $count } gruppe mere
       *[other] { $count } grupper mere
    } med --all.
fail_unsettled_pay = { $file }: det skal angives, hvad »{ $column }« er, fordi al løn sammenlignes
hint_excluded = --component "{ $column }=excluded", hvis det ikke er løn
full_time_of_hours = Beskæftigelsesgraden er beregnet af den ugentlige arbejdstid: fuld tid er { $hours } timer om ugen (--full-time-hours).
demo_data = Tallene gælder en opdigtet kommune, ikke virkelige personer.
too_late = Noget af det, der skal skjules, fremgår allerede af tidligere offentliggjorte tal; alt, hvad der hænger sammen med det, er også skjult.
no_record = Der er ikke taget hensyn til tidligere offentliggjorte tal. Angiv fortegnelsen over dem med --published, så tallene tilsammen ikke afslører mere end hver for sig.
groups_merged = { $count } grupper, heriblandt alle med for få kvinder eller mænd (mindst { $minimum }), vises som én gruppe med { $women } kvinder og { $men } mænd: { $groups }.
merge_proposed = --merge-small ville slå { $count } grupper sammen til én med { $women } kvinder og { $men } mænd.

## What was understood of a file

columns =
    { $columns_n ->
        [one] { $columns } kolonne
       *[other] { $columns } kolonner
    }
read_text =
    Tekst, tegnsæt { $encoding }, skilletegn '{ $separator }', { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på linje { $line }
    }
read_sheet =
    Arket "{ $sheet }", { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på række { $line }
    }
read_parquet = Parquet, { columns }
second_header = Anden overskriftsrække på linje { $line }
title_lines =
    { $count_n ->
        [one] { $count } titellinje over overskrifterne er sprunget over
       *[other] { $count } titellinjer over overskrifterne er sprunget over
    }
rows_read =
    { $rows_n ->
        [one] { $rows } række
       *[other] { $rows } rækker
    }, heraf { $used_n ->
        [one] { $used } ansættelse
       *[other] { $used } ansættelser
    }
mapped = { $field }
mapped_perhaps = { $field } (sikkerhed { $confidence_short })
not_mapped = bruges ikke
cannot_tell = kan være { $fields }: vælg med --map
header_unchanged = Samme overskrifter som sidst
header_gone = "{ $column }" fandtes sidst og mangler nu
header_new = "{ $column }" fandtes ikke sidst
header_renamed = "{ $old }" hedder nu "{ $new }"
sheet_not_read = Arket "{ $sheet }" er ikke læst
hidden_rows = { $count_n ->
    [one] { $count } skjult eller bortfiltreret række blev læst
   *[other] { $count } skjulte eller bortfiltrerede rækker blev læst
 }
formulas_without_result = Formler uden gemt resultat, den første i { $first }: åbn projektmappen i et regnearksprogram, gem den, og kør igen ({ $count })
error_cells = Fejlværdier som #I/T, den første i { $first } ({ $count })
durations = Klokkeslæt eller varigheder læst som timer, den første i { $first } ({ $count })
utc_days = Tidspunkterne i { $column } er i UTC; datoerne kan være en dag for tidlige
places =
    { $lines_n ->
        [0] { "" }
       *[other] : { $count_n ->
            [one] linje { $lines }
           *[other] { $count } gange, linje { $lines }
        }
    }
finding_at = { $code } { $text }{ places }
finding_in = { $code } { $text }, i { $field }{ places }
no_findings = Intet at bemærke i dataene
wrote = Skrevet fil: { $file }

## Failures

fail_no_column = { $file } har ingen kolonne til "{ $field }"
fail_which_pay = { $file } har flere kolonner, der kan være lønnen
fail_open = { $file } kan ikke åbnes: { $cause }
fail_write = { $file } kan ikke skrives: { $cause }
fail_unreadable = { $file } er hverken tekst eller en projektmappe, der kan læses: { $cause }
fail_protected = { $file } er beskyttet med adgangskode
fail_no_sheet = { $file } har ikke noget ark "{ $sheet }"
fail_empty = { $file } er tom
fail_too_large = { $file } er for stor til at blive læst sikkert: { $what }
fail_ambiguous = { $file }: kolonnen "{ $column }" kan læses på to måder
fail_unknown_column = { $file } har ingen kolonne "{ $column }"
fail_setting = { $file } har en indstilling, der ikke kan bruges: { $cause }
fail_flag = { $flag } kan ikke være "{ $value }"
fail_no_rows = { $file } har ingen række, der kan bruges
fail_table_format = { $file }, linje { $line }: nøgleordet { $keyword } kan ikke læses
fail_benchmark_dimension = det kan ikke afgøres, hvilken "{ $dimension }" i sammenligningstallene der menes
fail_benchmark_repeated = { $file }, linje { $line }: disse personer står allerede på en tidligere linje
fail_no_file = der er ikke angivet nogen fil
fail_exists = { $file } findes allerede og bliver ikke overskrevet
fail_record = { $file } er ikke en fortegnelse over, hvad der er offentliggjort
fail_is_input = { $file } læses i denne kørsel og bliver ikke overskrevet
fail_file_twice = { $file } er angivet for to uddata; hvert af dem skal have sin egen fil
fail_leak = Intet blev skrevet: tabellen { $table } ville have afsløret tal, der skal være skjult
fail_no_explanation = der er ingen forklaring på "{ $word }"
fail_bug = noget gik galt inde i paritet

## Causes

cause_read_as =
    læst med: skilletegn '{ $separator }', tegnsæt { $encoding }, { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på linje { $line }
    }
cause_two_decimal_readings = heltalscifre i det største tal: { $grouped }, hvis tegnet adskiller tusinder, { $decimal }, hvis det er decimaltegnet
cause_mixed_marks = lige mange tal har decimalpunktum og decimalkomma

cause_two_sex_readings = koderne kan læses på to måder: { $codes }
cause_candidates = kan være: { $columns }
cause_expected = forventet: { $expected }
cause_number_of_values = ventede værdier: { $expected }, fundet: { $found }
cause_straddles = "{ $band }" ligger kun delvis inden for intervallet

## Hints

hint_looks_like = "{ $column }" ligner den. Tilføj   { $field } = "{ $column }"   under [columns] i paritet.toml, eller --map { $field }="{ $column }"
hint_paste =
    Tilføj dette i paritet.toml:
    { $block }
hint_map = Angiv kolonnen: --map { $field }="overskrift"
hint_did_you_mean = Mente du "{ $name }"?
hint_doctor = Se, hvordan filen forstås: paritet doctor { $file }
hint_unprotect = Gem en kopi uden adgangskode, og brug den
hint_sex_map = Angiv, hvad koderne betyder, for eksempel --sex-map 0=man --sex-map 1=woman
hint_decimal = Angiv, hvilket decimaltegn filen har: --decimal comma eller --decimal point

hint_pay_period = Angiv, hvilken periode lønnen gælder: --pay-period hour, month eller year
hint_sheets = Vælg et ark med --sheet: { $sheets }
hint_benchmark_where = Vælg med --benchmark-where "{ $dimension }={ $member }"
hint_no_file = Angiv en fil, eller brug den opdigtede kommune med --demo
hint_reference_date = Angiv datoen: --reference-date 2026-12-31
hint_force = Overskriv den med --force, eller angiv en anden fil
hint_file_open = Luk filen i det program, der har den åben, og prøv igen
hint_record = Angiv den fil, som --published har skrevet, eller en ny
hint_leak = Det er en fejl i paritet: meld den gerne. Indtil den er rettet, kan større grupper hjælpe (--by, --min-group)
hint_report_bug = Rapportér gerne fejlen sammen med kommandoen, uden personoplysninger

## Column headings

column_group = Gruppe
column_women = Kvinder
column_men = Mænd
column_other = Andre
column_women_share = Andel kvinder
column_men_share = Andel mænd
column_mean_women = Gns. kvinder
column_mean_men = Gns. mænd
column_mean_gap = Forskel gns.
column_mean_gap_low = Forskel gns. fra
column_mean_gap_high = Forskel gns. til
column_women_to_men = Kvinder/mænd
column_median_women = Median kvinder
column_median_men = Median mænd
column_median_gap = Forskel median
column_median_gap_low = Forskel median fra
column_median_gap_high = Forskel median til
column_p_value = p-værdi
column_p_adjusted = Justeret p
column_gap_bar = Forskel
column_band = Lønkvartil
column_population_share = Andel personer
column_hours_share = Andel timer
column_rate = Andel videre
column_cumulative_rate = Af alle ansøgere
column_impact_ratio = Relativ andel
column_share = Andel
column_share_low = Andel fra
column_share_high = Andel til
column_benchmark_share = Reference

## Tables

table_pay_gap = Lønforskel
table_quartiles = Kønsfordeling pr. lønkvartil

## Words

word_woman = kvinde
word_man = mand
word_other = andet
word_unknown = ukendt
word_all = alle
word_internal = intern
word_representatives = medarbejderrepræsentanter
word_public = offentlig
word_yes = ja
word_no = nej
word_blank = (ikke oplyst)
word_small_groups = Øvrige (små grupper)
word_withheld = vises ikke
word_undefined = beregnes ikke
word_one_sex = kun ét køn
word_only_women = kun kvinder
word_only_men = kun mænd
word_total = Alle ansatte
word_holm = Holms metode
word_bh = Benjamini og Hochbergs metode
word_hourly = timeløn
word_monthly_fte = månedsløn omregnet til fuld tid
word_annual = årsløn
word_error = fejl
word_warning = advarsel
word_note = bemærkning
word_hint = tip
word_more_columns = Der er ikke plads til alle kolonner; et bredere vindue eller --format csv viser dem.
word_method = Metode
word_top_tenth = timer hos tiendedelen med flest
word_equality = lige andele
word_not_drawn = punkter, der ikke tegnes
word_chart_points = Kurvernes punkter findes i --table overtime_lorenz, som tabel, CSV eller JSON.
word_under_four_fifths = under fire femtedele
word_interval = interval

## Why rows are left out

reason_total_row = sumrække eller sidefod
reason_repeated_header = gentaget overskriftsrække
reason_vacant = ubesat stilling
reason_sex_unknown = køn mangler eller har en ukendt kode
reason_sex_other = hverken registreret som kvinde eller mand
reason_pay_missing = løn mangler
reason_pay_unreadable = lønnen kan ikke læses
reason_pay_not_positive = lønnen er nul eller negativ
reason_working_time_missing = beskæftigelsesgrad mangler, så lønnen kan ikke omregnes til fuld tid
reason_group_missing = gruppe mangler
reason_merged = yderligere ansættelse for samme person
reason_filtered = ikke valgt med --where
reason_count_unreadable = antal mangler eller er ikke et helt tal

## Fields

field_person_id = Medarbejdernummer
field_name = Navn
field_sex = Køn
field_birth_date = Fødselsdato
field_birth_year = Fødselsår
field_age = Alder
field_hire_date = Ansættelsesdato
field_end_date = Sidste ansættelsesdag
field_tenure_years = Anciennitet i år
field_job_title = Stillingsbetegnelse
field_job_code = Stillingskode
field_job_family = Jobfamilie
field_equal_work_group = Samme arbejde
field_equal_value_group = Arbejde af samme værdi
field_job_level = Stillingsniveau
field_job_points = Point i jobvurdering
field_unit = Enhed
field_legal_entity = Arbejdsgiver
field_country = Land
field_is_manager = Leder
field_contract_type = Ansættelsesform
field_pay_basis = Aflønningsform
field_agreement = Overenskomst
field_fte_percent = Beskæftigelsesgrad
field_weekly_hours = Ugentlig arbejdstid
field_hours_paid = Betalte timer
field_base_monthly = Månedsløn
field_base_monthly_fte = Månedsløn på fuld tid
field_base_annual = Årsløn
field_hourly_rate = Timeløn
field_fixed_supplement = Faste tillæg
field_variable_supplement = Variable tillæg
field_variable_pay = Bonus og variabel løn
field_period_bonus = Bonus udbetalt i lønperioden
field_bonus_months = Antal måneder, som bonussen vedrører
field_thirteenth = 13. månedsløn
field_benefits = Personalegoder
field_pension = Arbejdsgivers pensionsbidrag
field_total_pay = Samlet løn
field_overtime_hours = Overarbejdstimer
field_overtime_pay = Overarbejdsbetaling
field_absence_days = Fraværsdage
field_parental_leave = Barsels- og forældreorlov
field_sick_leave = Sygefravær
field_reduced_by_leave = Lavere løn på grund af orlov
field_education = Uddannelse
field_experience = Erhvervserfaring
field_performance = Præstationsvurdering
field_currency = Valuta
field_period = Opgørelsesdato
field_population_flag = Med i analysen
field_ethnicity_other = Andet diskriminationskriterium
field_professional_position = Ledelsesniveau
field_count = Antal personer
field_invited = Inviterede

## Findings

finding_PI101 = Tal, der ikke kan læses
finding_PI102 = Tal, hvor tusindgrupperne ikke har tre cifre
finding_PI103 = Fejlværdi fra regneark
finding_PI104 = Tal med et andet decimaltegn end resten af kolonnen
finding_PI105 = Formel uden gemt resultat
finding_PI111 = Dato, der ikke kan læses
finding_PI112 = Datoer, der kan læses på to måder
finding_PI121 = Ukendt kønskode
finding_PI122 = Køn mangler
finding_PI123 = Registreret køn og CPR-nummer stemmer ikke overens
finding_PI124 = Kønskoderne 1 og 2 læst som mand og kvinde (ISO 5218)
finding_PI125 = Køn hentet fra CPR-nummeret
finding_PI131 = CPR-nummer med forkert kontrolciffer
finding_PI132 = CPR-nummer forkortet i et regneark
finding_PI133 = Samme person på flere rækker
finding_PI141 = Ukendt ansættelsesform
finding_PI151 = Beskæftigelsesgraden er nul
finding_PI152 = Lønnen er nul eller negativ
finding_PI153 = Løn mangler
finding_PI154 = Beskæftigelsesgrad, der ikke kan være en procentsats
finding_PI161 = Række med færre eller flere celler end overskriftsrækken
finding_PI162 = Sumrække eller sidefod
finding_PI163 = Ubesat stilling
finding_PI164 = Gentaget overskriftsrække
finding_PI171 = Decimaltegn afgjort af, hvad en løn kan være
finding_PI172 = To tegnsæt i samme fil
finding_PI173 = Gruppe mangler
finding_PI174 = Beløb i flere valutaer
finding_PI201 = Ansat efter opgørelsesdatoen
finding_PI202 = Fratrådt før opgørelsesdatoen
finding_PI203 = Alder under 13 eller over 100 år
finding_PI204 = Ugentlig arbejdstid under 1 eller over 100 timer
finding_PI205 = Beskæftigelsesgrad over 100 %
finding_PI206 = Løndel under nul
finding_PI207 = Ønsker flere timer, men arbejder fuld tid
finding_PI208 = DISCO-kode med for få cifre

## Explanations of findings

explain_PI101 = En celle i en talkolonne indeholder noget, der ikke er et tal, og rækken indgår derfor ikke i tal, der bygger på den. I en lille gruppe kan én række flytte gennemsnittet. Ret cellen i kildesystemet, eller lad den stå tom, når oplysningen mangler. Eksempel: "ca. 31.000" eller "se aftale" i en kolonne med månedsløn.
explain_PI102 = Tallets cifre står i grupper, der ikke har tre cifre, så det kan betyde to forskellige beløb. Der gættes ikke på tallet, og rækken udelades. Kontrollér det i kildesystemet, og eksportér tal uden tusindtalsseparator. Eksempel: "31.00.000" eller "3 1000".
explain_PI103 = Cellen indeholder en fejlværdi fra regnearket i stedet for et resultat, og rækken udelades. Åbn projektmappen, ret formlen eller dens reference, og gem igen. Eksempel: "#N/A", hvor en løn ikke kunne slås op, "#DIV/0!", hvor beskæftigelsesgraden var tom.
explain_PI104 = De andre tal i kolonnen har ét decimaltegn, og dette har det andet eller begge, så størrelsen er usikker med en faktor hundrede eller tusind. Rækken udelades. Eksportér kolonnen med samme decimaltegn hele vejen. Eksempel: "31,250.00" i en kolonne, hvor der ellers står "31.250,00".
explain_PI105 = Cellen indeholder en formel, men filen har ikke noget gemt resultat. Sådan er det, når et program har skrevet projektmappen, og ingen har åbnet den siden. Åbn den i regnearksprogrammet, gem den, og kør paritet igen. Eksempel: "=B2*12" i kolonnen for årsløn i en projektmappe, der er lavet af et script.
explain_PI111 = En celle i en datokolonne kan ikke læses som dato, så alder eller anciennitet er ukendt for rækken. Skriv datoer som år-måned-dag. Eksempel: "2024-02-31", en dag, der ikke findes, eller "foråret 2019".
explain_PI112 = Hver dato i kolonnen kan læses med dagen først eller med måneden først, som 03/04/2024. Den blev læst med dagen først. Er det forkert, så udtræk datoerne som 2024-04-03. Eksempel: en kolonne med kun 03/04/2024 og 11/12/2024.
explain_PI121 = Kønskolonnen indeholder en ukendt kode, og rækken indgår ikke i sammenligningen af kvinder og mænd. Er koden hyppig, kan lønforskellen blive misvisende for de ansatte som helhed. Angiv, hvad den betyder, med --sex-map. Eksempel: --sex-map Q=woman til et system, der skriver Q for kvinder.
explain_PI122 = Rækken har ingen oplysning om køn og indgår ikke i sammenligningen af kvinder og mænd. Mangler oplysningen på mange rækker, kan lønforskellen blive misvisende for de ansatte som helhed. Udfyld kolonnen i kildesystemet. Eksempel: personer med navne- og adressebeskyttelse, hvis rækker er tømt før eksporten.
explain_PI123 = Kønskolonnen siger ét og CPR-nummeret noget andet. Kolonnen bruges. En af oplysningerne kan være skrevet forkert, eller det juridiske køn kan være ændret. Se på rækkerne, og ret kildesystemet efter behov. Eksempel: "mand" ved siden af et opdigtet CPR-nummer, hvis sidste ciffer er lige, som for kvinder.
explain_PI124 = Kønskolonnen indeholder kun koderne 1 og 2. De læses efter ISO 5218: 1 er mand, og 2 er kvinde. Nogle systemer har dem omvendt, og så får hver lønforskel forkert fortegn. Angiv i så fald --sex-map 1=woman --sex-map 2=man. Eksempel: hvis 1 er klart hyppigst blandt opdigtede pædagoger, er koderne formentlig byttet om.
explain_PI125 = Der er ingen kønskolonne, så kønnet hentes fra det ciffer i CPR-nummeret, der viser det. CPR-numre kræver særlig omhu; medarbejdernummer og en kønskolonne er nok til analysen. Eksempel: i et opdigtet CPR-nummer er det sidste ciffer ulige for mænd og lige for kvinder.
explain_PI131 = Kontrolcifret i et CPR-nummer passer ikke til de andre cifre, så et af dem er formentlig skrevet forkert. Rækken bruges, men den samme person kan blive talt som to. Ret nummeret i kildesystemet. Eksempel: to cifre, der er byttet om ved indtastningen.
explain_PI132 = Et regneark har lavet lange CPR-numre om til afrundede tal, og de sidste cifre er gået tabt. Personerne kan ikke længere skelnes fra hinanden, og kønnet kan ikke hentes fra nummeret. Eksportér igen med kolonnen formateret som tekst. Eksempel: "1,98E+09" i stedet for ti cifre.
explain_PI133 = Samme CPR-nummer eller medarbejdernummer står på flere rækker, som når nogen har to deltidsstillinger. Hver række regnes som et ansættelsesforhold; --merge-employments slår dem sammen til én række pr. person. Kontrollér, at ingen række er kommet med to gange ved en fejl. Eksempel: en social- og sundhedshjælper med 60 % på én enhed og 40 % på en anden.
explain_PI141 = Kolonnen for ansættelsesform indeholder et ukendt ord. Rækken bruges, men ikke i tal efter ansættelsesform. Skriv fast eller tidsbegrænset, eller et almindeligt ord for dem. Eksempel: "pool" i en kolonne, hvor der ellers står "fast".
explain_PI151 = Beskæftigelsesgraden er nul, så lønnen kan ikke omregnes til fuld tid, og rækken udelades. Ofte har personen orlov på fuld tid eller er timelønnet. Angiv beskæftigelsesgraden i ansættelseskontrakten, og timer for timelønnede. Eksempel: 0 % for en person på barsel, hvis kontrakt er på 100 %.
explain_PI152 = Lønnen er nul eller negativ. Det er ikke en aftalt løn, og rækken udelades. Ofte er det en rettelse eller en måned med orlov uden løn. Eksportér den aftalte løn i stedet for det udbetalte beløb. Eksempel: -1.500, hvor en tidligere udbetaling er trukket tilbage.
explain_PI153 = Rækken har ingen løn og udelades. Find ud af, om en anden betaler personen, eller om feltet er glemt. Eksempel: et bestyrelsesmedlem uden løn på listen over ansatte.
explain_PI154 = Værdien passer hverken på en skala fra 0 til 1 eller fra 0 til 100, så lønnen kan ikke omregnes til fuld tid. Kontrollér kolonnens enhed, og eksportér procenter. Eksempel: 7500 for 75,00 %.
explain_PI161 = Rækken har færre eller flere celler end overskriftsrækken. Ofte står et skilletegn eller et linjeskift i en tekst uden anførselstegn, og værdier er havnet i den forkerte kolonne. Eksportér igen med anførselstegn om tekster. Eksempel: titlen "Pedel; aften" uden anførselstegn i en fil med semikolon som skilletegn.
explain_PI162 = Rækken er en sum, en delsum eller en sidefod og ikke en person, og udelades. Gælder den en person, skal rækken have et medarbejdernummer. Eksempel: "I alt" i første celle og summen af al løn i en anden.
explain_PI163 = Rækken gælder en stilling, som ingen har, og udelades. Er det rigtigt, skal der ikke gøres noget. Eksempel: "Ubesat" i navnekolonnen.
explain_PI164 = Overskriftsrækken gentages længere nede, som i rapporter, der er delt op i sider. Rækken udelades, og der skal ikke gøres noget. Eksempel: overskriften "Køn" i kønskolonnen på første linje af hver side.
explain_PI171 = Tallene i kolonnen kan læses på to måder, og den læsning, der giver rimelig løn, er valgt. Kontrollér den én gang, og slå den fast med --decimal comma eller --decimal point. Eksempel: "31.250" på hver række læses som enogtredive tusind og ikke som enogtredive.
explain_PI172 = Nogle linjer i filen har et andet tegnsæt end resten, som når to eksporter er lagt sammen. Bogstaver som å og ø kan være ødelagt, og én gruppe kan fremstå som to. Eksportér igen i UTF-8. Eksempel: "Rådgiver" på nogle linjer og "RÃ¥dgiver" på andre.
explain_PI173 = Rækken mangler oplysning i den kolonne, som grupperne dannes af. Sådanne rækker danner en gruppe for sig, der vises som ikke oplyst, og tæller med i totalen. Er der mange, beskriver grupperne ikke de ansatte. Udfyld kolonnen i kildesystemet. Eksempel: en nyansat, der endnu ikke har fået en stillingskode.
explain_PI174 = Valutakolonnen angiver mere end én valuta, og beløb omregnes ikke. Gennemsnit over alle rækker siger så ingenting. Kør analysen for én valuta ad gangen. Eksempel: --where currency=DKK.
explain_PI201 = Personen blev ansat efter den dag, hvor loven tæller ansatte, og hører dermed ikke til dem. Rækken bruges alligevel, medmindre lovens egen tabel udelader den. Kontrollér opgørelsesdatoen, eller afgræns udtrækket til dagen. Eksempel: ansat 1. februar 2027 i tal pr. 31. december 2026.
explain_PI202 = Ansættelsen ophørte før den dag, hvor loven tæller ansatte. Rækken bruges alligevel, medmindre lovens egen tabel udelader den. Kontrollér opgørelsesdatoen, eller afgræns udtrækket til dagen. Eksempel: sidste dag 30. juni 2026 i tal pr. 31. december 2026.
explain_PI203 = Ingen er ansat i den alder; fødselsåret er formentlig indtastet forkert. Rækken bruges, men alder og aldersgruppe bliver forkerte for den. Ret fødselsdatoen. Eksempel: født i 2025 og ansat i 2026.
explain_PI204 = Det kan ikke være timerne i en arbejdsuge, så timelønnen bliver forkert for rækken, ofte med en faktor fire eller tres. Kontrollér, om kolonnen har timer pr. måned eller minutter. Eksempel: 160 timer for en måned på fuld tid.
explain_PI205 = Ifølge kolonnen arbejder personen mere end fuld tid. Lønnen omregnet til fuld tid bliver da lavere end den udbetalte. Kontrollér, om to ansættelsesforhold er lagt sammen, eller om overarbejde er med. Eksempel: 120 % for to ansættelsesforhold på hver 60 %.
explain_PI206 = Et tillæg, en bonus eller værdien af naturalier er negativ. Ofte trækkes en tidligere udbetaling tilbage, og den hører til en anden periode; hold sådanne beløb ude af en lønrapport. Eksempel: −2.400 i kolonnen for bonus.
explain_PI207 = Personen arbejder fuld tid, men er markeret med ønske om flere timer. Ufrivillig deltid gælder kun deltidsansatte, så markeringen bruges ikke. Kontrollér beskæftigelsesgraden eller markeringen. Eksempel: 100 % og ja.
explain_PI208 = DISCO-koden har færre cifre, end lovens gruppeinddeling kræver, så rækken hører ikke til nogen gruppe i statistikken. Tilføj de manglende cifre. Eksempel: de fire cifre 2611, hvor loven kræver seks.

## Explanations of terms

explain_term_mean_gap = Forskellen mellem mænds og kvinders gennemsnitsløn i procent af mænds gennemsnitsløn. Positiv, når kvinder har lavere løn.
explain_term_median_gap = Forskellen mellem mænds og kvinders medianløn, lønnen i midten, i procent af mænds medianløn. Positiv, når kvinder har lavere løn.
explain_term_women_to_men = Kvinders gennemsnitsløn i procent af mænds. 100 % er ligeløn; tallet er 100 % minus lønforskellen i gennemsnit.
explain_term_p_value = Hvor sandsynlig en mindst lige så stor forskel som den målte ville være, hvis kvinder og mænd havde samme gennemsnitsløn. En lille værdi taler imod tilfældighed, men siger ikke, hvor stor forskellen er, eller hvad den skyldes.
explain_term_p_adjusted = p-værdien justeret for antallet af grupper. Blandt mange grupper er nogle forskellige ved et tilfælde, og det tager justeringen højde for.
explain_term_interval = Det område, hvor lønforskellen ligger med den angivne konfidens, som regel 95 %. Det er bredt, når få personer ligger bag tallet.
explain_term_withheld = Vises ikke, fordi tallet kan røbe, hvad en enkelt person tjener: for få personer ligger bag det, eller én persons løn dominerer.
explain_term_profile = Hvem resultatet er beregnet til: intern, medarbejderrepræsentanter eller offentlig. Det afgør, hvor meget der ikke vises.
explain_term_fte = Omregning til fuld tid: lønnen, som den ville være på fuld tid, så deltids- og fuldtidsansatte kan sammenlignes. 30.000 ved en beskæftigelsesgrad på 75 % er 40.000 på fuld tid.
explain_term_equal_work = Samme arbejde: arbejde med de samme eller næsten de samme opgaver.
explain_term_equal_value = Arbejde af samme værdi: arbejde, der efter en samlet vurdering af faglige kvalifikationer, indsats, ansvar og arbejdsforhold stiller lige store krav, selv om opgaverne er forskellige.
