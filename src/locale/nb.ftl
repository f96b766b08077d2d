### Norsk bokmål.

## Verdicts

women_and_men =
    { $women_n ->
        [one] { $women } kvinne
       *[other] { $women } kvinner
    }, { $men_n ->
        [one] { $men } mann
       *[other] { $men } menn
    }
verdict_women_less = Kvinners gjennomsnittslønn er { $gap } lavere enn menns ({ women_and_men }).
verdict_women_more = Kvinners gjennomsnittslønn er { $gap } høyere enn menns ({ women_and_men }).
verdict_equal = Kvinners og menns gjennomsnittslønn er lik ({ women_and_men }).
verdict_none = Ingen lønnsforskjell kan vises for alle ansatte ({ women_and_men }).
verdict_groups =
    { $above } av { $groups_n ->
        [one] { $groups } sammenlignet gruppe
       *[other] { $groups } sammenlignede grupper
    } har en lønnsforskjell på 5 % eller mer, i menns eller kvinners favør.

## Notes

withheld_groups =
    { $count_n ->
        [one] { $count } gruppe vises ikke
       *[other] { $count } grupper vises ikke
    }: færre enn { $minimum } kvinner eller { $minimum } menn, eller opplysninger om én person kan regnes ut (profilen «{ $profile }»).
withheld_figures = { $count } enkelttall vises ikke i grupper som ellers er med (profilen «{ $profile }»).
one_sex_groups =
    { $count_n ->
        [one] { $count } gruppe har bare ett kjønn og derfor ingen lønnsforskjell.
       *[other] { $count } grupper har bare ett kjønn og derfor ingen lønnsforskjell.
    }
other_sex =
    { $count_n ->
        [one] { $count } person som verken er registrert som kvinne eller mann, er talt med, men inngår ikke i lønnsforskjellen.
       *[other] { $count } personer som verken er registrert som kvinne eller mann, er talt med, men inngår ikke i lønnsforskjellen.
    }
left_out =
    { $count_n ->
        [one] { $count } rad er utelatt
       *[other] { $count } rader er utelatt
    }: { $reason }.
counted_rows =
    { $rows_n ->
        [one] { $rows } rad med antall
       *[other] { $rows } rader med antall
    } tilsvarer { $people_n ->
        [one] { $people } person.
       *[other] { $people } personer.
    }
pay_concept = Lønn: { $pay }, fra «{ $source }».

intervals =
    Intervaller: { $level_short } konfidens; for forskjellen i gjennomsnitt ved deltametoden, for forskjellen i median ved bootstrap med { $replicates } utvalg.
p_values = p-verdiene prøver om kvinner og menn har samme gjennomsnittslønn; de er justert for antall grupper ({ $method }).
p_classes = p-verdier vises i klasser: verdien er høyst tallet som vises; 1 betyr over 0,05.
pay_rounded = Lønn er avrundet til nærmeste { $base }.
personal_data = Inneholder personopplysninger: skal ikke deles videre.
attack_written = { $file }: inneholder det tabellene skjuler, i små grupper opplysninger om enkeltpersoner: filen er bare til kontroll av programmet. Ikke del den, og slett den etterpå.
more_groups =
    { $count_n ->
        [one] { $count } gruppe til
       *[other] { $count } grupper til
    } med --all.
fail_unsettled_pay = { $file }: det må oppgis hva «{ $column }» er, fordi all lønn sammenlignes
hint_excluded = --component "{ $column }=excluded" hvis det ikke er lønn
full_time_of_hours = Stillingsprosenten er beregnet av den ukentlige arbeidstiden: full stilling er { $hours } timer i uken (--full-time-hours).
demo_data = Tallene gjelder en oppdiktet kommune, ikke virkelige personer.
too_late = Noe av det som skal skjules, framgår allerede av tidligere publiserte tall; alt som henger sammen med det, er også skjult.
no_record = Tidligere publiserte tall er ikke tatt hensyn til. Oppgi oversikten over dem med --published, slik at tallene til sammen ikke avslører mer enn hver for seg.
groups_merged = { $count } grupper, blant dem alle med for få kvinner eller menn (minst { $minimum }), vises som én gruppe med { $women } kvinner og { $men } menn: { $groups }.
merge_proposed = --merge-small ville slå sammen { $count } grupper til én med { $women } kvinner og { $men } menn.

## What was understood of a file

columns =
    { $columns_n ->
        [one] { $columns } kolonne
       *[other] { $columns } kolonner
    }
read_text =
    Tekst, tegnsett { $encoding }, skilletegn '{ $separator }', { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på linje { $line }
    }
read_sheet =
    Arket «{ $sheet }», { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på rad { $line }
    }
read_parquet = Parquet, { columns }
second_header = Andre overskriftsrad på linje { $line }
title_lines =
    { $count_n ->
        [one] { $count } tittellinje over overskriftene er hoppet over
       *[other] { $count } tittellinjer over overskriftene er hoppet over
    }
rows_read =
    { $rows_n ->
        [one] { $rows } rad
       *[other] { $rows } rader
    }, hvorav { $used_n ->
        [one] { $used } ansettelse
       *[other] { $used } ansettelser
    }
mapped = { $field }
mapped_perhaps = { $field } (sikkerhet { $confidence_short })
not_mapped = brukes ikke
cannot_tell = kan være { $fields }: velg med --map
header_unchanged = Samme overskrifter som sist
header_gone = «{ $column }» fantes sist og mangler nå
header_new = «{ $column }» fantes ikke sist
header_renamed = «{ $old }» heter nå «{ $new }»
sheet_not_read = Arket «{ $sheet }» er ikke lest
hidden_rows = { $count_n ->
    [one] { $count } skjult eller bortfiltrert rad ble lest
   *[other] { $count } skjulte eller bortfiltrerte rader ble lest
 }
formulas_without_result = Formler uten lagret resultat, den første i { $first }: åpne arbeidsboken i et regneark, lagre den og kjør på nytt ({ $count })
error_cells = Feilverdier som #I/T, den første i { $first } ({ $count })
durations = Klokkeslett eller varigheter lest som timer, den første i { $first } ({ $count })
utc_days = Tidspunktene i { $column } er i UTC; datoene kan være en dag for tidlige
places =
    { $lines_n ->
        [0] { "" }
       *[other] : { $count_n ->
            [one] linje { $lines }
           *[other] { $count } ganger, linje { $lines }
        }
    }
finding_at = { $code } { $text }{ places }
finding_in = { $code } { $text }, i { $field }{ places }
no_findings = Ingenting å bemerke i dataene
wrote = Skrevet fil: { $file }

## Failures

fail_no_column = { $file } har ingen kolonne for «{ $field }»
fail_which_pay = { $file } har flere kolonner som kan være lønnen
fail_open = { $file } kan ikke åpnes: { $cause }
fail_write = { $file } kan ikke skrives: { $cause }
fail_unreadable = { $file } er verken tekst eller en arbeidsbok som kan leses: { $cause }
fail_protected = { $file } er beskyttet med passord
fail_no_sheet = { $file } har ikke noe ark «{ $sheet }»
fail_empty = { $file } er tom
fail_too_large = { $file } er for stor til å leses trygt: { $what }
fail_ambiguous = { $file }: kolonnen «{ $column }» kan leses på to måter
fail_unknown_column = { $file } har ingen kolonne «{ $column }»
fail_setting = { $file } har en innstilling som ikke kan brukes: { $cause }
fail_flag = { $flag } kan ikke være «{ $value }»
fail_no_rows = { $file } har ingen rad som kan brukes
fail_table_format = { $file }, linje { $line }: nøkkelordet { $keyword } kan ikke leses
fail_benchmark_dimension = det går ikke an å avgjøre hvilken «{ $dimension }» i sammenligningstallene som menes
fail_benchmark_repeated = { $file }, linje { $line }: disse personene står allerede på en tidligere linje
fail_no_file = ingen fil er oppgitt
fail_exists = { $file } finnes allerede og blir ikke overskrevet
fail_record = { $file } er ingen oversikt over hva som er publisert
fail_is_input = { $file } leses i denne kjøringen og blir ikke overskrevet
fail_file_twice = { $file } er oppgitt for to utdata; hvert av dem trenger sin egen fil
fail_leak = Ingenting ble skrevet: tabellen { $table } ville ha avslørt tall som skal være skjult
fail_no_explanation = det finnes ingen forklaring på «{ $word }»
fail_bug = noe gikk galt inne i paritet

## Causes

cause_read_as =
    lest med: skilletegn '{ $separator }', tegnsett { $encoding }, { columns }, { $line_n ->
        [0] ingen overskrifter
       *[other] overskrifter på linje { $line }
    }
cause_two_decimal_readings = heltallssifre i det største tallet: { $grouped } hvis tegnet skiller tusener, { $decimal } hvis det er desimaltegnet
cause_mixed_marks = like mange tall har desimalpunktum som desimalkomma

cause_two_sex_readings = kodene kan leses på to måter: { $codes }
cause_candidates = kan være: { $columns }
cause_expected = forventet: { $expected }
cause_number_of_values = ventede verdier: { $expected }, funnet: { $found }
cause_straddles = «{ $band }» ligger bare delvis innenfor intervallet

## Hints

hint_looks_like = «{ $column }» ser ut til å være den. Legg til   { $field } = "{ $column }"   under [columns] i paritet.toml, eller --map { $field }="{ $column }"
hint_paste =
    Legg dette til i paritet.toml:
    { $block }
hint_map = Oppgi kolonnen: --map { $field }="overskrift"
hint_did_you_mean = Mente du «{ $name }»?
hint_doctor = Se hvordan filen blir forstått: paritet doctor { $file }
hint_unprotect = Lagre en kopi uten passord og bruk den
hint_sex_map = Oppgi hva kodene betyr, for eksempel --sex-map 0=man --sex-map 1=woman
hint_decimal = Oppgi hvilket desimaltegn filen har: --decimal comma eller --decimal point

hint_pay_period = Oppgi hvilken periode lønnen gjelder: --pay-period hour, month eller year
hint_sheets = Velg et ark med --sheet: { $sheets }
hint_benchmark_where = Velg med --benchmark-where "{ $dimension }={ $member }"
hint_no_file = Oppgi en fil, eller bruk den oppdiktede kommunen med --demo
hint_reference_date = Oppgi datoen: --reference-date 2026-12-31
hint_force = Overskriv den med --force, eller oppgi en annen fil
hint_file_open = Lukk filen i programmet som har den åpen, og prøv igjen
hint_record = Oppgi filen som --published har skrevet, eller en ny
hint_leak = Dette er en feil i paritet: meld den gjerne. Inntil den er rettet, kan større grupper hjelpe (--by, --min-group)
hint_report_bug = Meld gjerne fra om feilen sammen med kommandoen, uten personopplysninger

## Column headings

column_group = Gruppe
column_women = Kvinner
column_men = Menn
column_other = Andre
column_women_share = Andel kvinner
column_men_share = Andel menn
column_mean_women = Snitt kvinner
column_mean_men = Snitt menn
column_mean_gap = Forskjell snitt
column_mean_gap_low = Forskjell snitt fra
column_mean_gap_high = Forskjell snitt til
column_women_to_men = Kvinner/menn
column_median_women = Median kvinner
column_median_men = Median menn
column_median_gap = Forskjell median
column_median_gap_low = Forskjell median fra
column_median_gap_high = Forskjell median til
column_p_value = p-verdi
column_p_adjusted = Justert p
column_gap_bar = Forskjell
column_band = Lønnskvartil
column_population_share = Andel personer
column_hours_share = Andel timer
column_rate = Andel videre
column_cumulative_rate = Av alle søkere
column_impact_ratio = Relativ andel
column_share = Andel
column_share_low = Andel fra
column_share_high = Andel til
column_benchmark_share = Referanse

## Tables

table_pay_gap = Lønnsforskjell
table_quartiles = Kjønnsfordeling per lønnskvartil

## Words

word_woman = kvinne
word_man = mann
word_other = annet
word_unknown = ukjent
word_all = alle
word_internal = intern
word_representatives = tillitsvalgte
word_public = offentlig
word_yes = ja
word_no = nei
word_blank = (ikke oppgitt)
word_small_groups = Øvrige (små grupper)
word_withheld = vises ikke
word_undefined = beregnes ikke
word_one_sex = bare ett kjønn
word_only_women = bare kvinner
word_only_men = bare menn
word_total = Alle ansatte
word_holm = Holms metode
word_bh = Benjamini og Hochbergs metode
word_hourly = timelønn
word_monthly_fte = månedslønn omregnet til full stilling
word_annual = årslønn
word_error = feil
word_warning = advarsel
word_note = merknad
word_hint = tips
word_more_columns = Ikke alle kolonner får plass; et bredere vindu eller --format csv viser dem.
word_method = Metode
word_top_tenth = timer hos tidelen med flest
word_equality = like andeler
word_not_drawn = punkter som ikke tegnes
word_chart_points = Punktene på kurvene finnes i --table overtime_lorenz, som tabell, CSV eller JSON.
word_under_four_fifths = under fire femdeler
word_interval = intervall

## Why rows are left out

reason_total_row = sumrad eller bunntekst
reason_repeated_header = gjentatt overskriftsrad
reason_vacant = ubesatt stilling
reason_sex_unknown = kjønn mangler eller har en ukjent kode
reason_sex_other = verken registrert som kvinne eller mann
reason_pay_missing = lønn mangler
reason_pay_unreadable = lønnen kan ikke leses
reason_pay_not_positive = lønnen er null eller negativ
reason_working_time_missing = stillingsprosent mangler, så lønnen kan ikke omregnes til full stilling
reason_group_missing = gruppe mangler
reason_merged = ytterligere ansettelse for samme person
reason_filtered = ikke valgt med --where
reason_count_unreadable = antall mangler eller er ikke et heltall

## Fields

field_person_id = Ansattnummer
field_name = Navn
field_sex = Kjønn
field_birth_date = Fødselsdato
field_birth_year = Fødselsår
field_age = Alder
field_hire_date = Ansettelsesdato
field_end_date = Siste ansettelsesdag
field_tenure_years = Ansiennitet i år
field_job_title = Stilling
field_job_code = Stillingskode
field_job_family = Jobbfamilie
field_equal_work_group = Likt arbeid
field_equal_value_group = Arbeid av lik verdi
field_job_level = Stillingsnivå
field_job_points = Poeng i stillingsvurdering
field_unit = Enhet
field_legal_entity = Arbeidsgiver
field_country = Land
field_is_manager = Leder
field_contract_type = Ansettelsesform
field_pay_basis = Avlønningsform
field_agreement = Tariffavtale
field_fte_percent = Stillingsprosent
field_weekly_hours = Timer per uke
field_hours_paid = Betalte timer
field_base_monthly = Månedslønn
field_base_monthly_fte = Månedslønn i full stilling
field_base_annual = Årslønn
field_hourly_rate = Timelønn
field_fixed_supplement = Faste tillegg
field_variable_supplement = Variable tillegg
field_variable_pay = Bonus og variabel lønn
field_period_bonus = Bonus utbetalt i lønnsperioden
field_bonus_months = Antall måneder bonusen gjelder
field_thirteenth = 13. månedslønn
field_benefits = Naturalytelser
field_pension = Tjenestepensjon
field_total_pay = Samlet lønn
field_overtime_hours = Overtidstimer
field_overtime_pay = Overtidsgodtgjørelse
field_absence_days = Fraværsdager
field_parental_leave = Foreldrepermisjon
field_sick_leave = Sykefravær
field_reduced_by_leave = Lavere lønn på grunn av permisjon
field_education = Utdanning
field_experience = Yrkeserfaring
field_performance = Prestasjonsvurdering
field_currency = Valuta
field_period = Tellingstidspunkt
field_population_flag = Med i kartleggingen
field_ethnicity_other = Annet diskrimineringsgrunnlag
field_professional_position = Ledernivå
field_count = Antall personer
field_invited = Inviterte

## Findings

finding_PI101 = Tall som ikke kan leses
finding_PI102 = Tall der tusengruppene ikke har tre sifre
finding_PI103 = Feilverdi fra regneark
finding_PI104 = Tall med et annet desimaltegn enn resten av kolonnen
finding_PI105 = Formel uten lagret resultat
finding_PI111 = Dato som ikke kan leses
finding_PI112 = Datoer som kan leses på to måter
finding_PI121 = Ukjent kjønnskode
finding_PI122 = Kjønn mangler
finding_PI123 = Registrert kjønn og fødselsnummer stemmer ikke overens
finding_PI124 = Kjønnskodene 1 og 2 lest som mann og kvinne (ISO 5218)
finding_PI125 = Kjønn hentet fra fødselsnummeret
finding_PI131 = Fødselsnummer med feil kontrollsiffer
finding_PI132 = Fødselsnummer forkortet i et regneark
finding_PI133 = Samme person på flere rader
finding_PI141 = Ukjent ansettelsesform
finding_PI151 = Stillingsprosenten er null
finding_PI152 = Lønnen er null eller negativ
finding_PI153 = Lønn mangler
finding_PI154 = Stillingsprosent som ikke kan være en prosent
finding_PI161 = Rad med færre eller flere celler enn overskriftsraden
finding_PI162 = Sumrad eller bunntekst
finding_PI163 = Ubesatt stilling
finding_PI164 = Gjentatt overskriftsrad
finding_PI171 = Desimaltegn avgjort av hva en lønn kan være
finding_PI172 = To tegnsett i samme fil
finding_PI173 = Gruppe mangler
finding_PI174 = Beløp i flere valutaer
finding_PI201 = Ansatt etter tellingstidspunktet
finding_PI202 = Sluttet før tellingstidspunktet
finding_PI203 = Alder under 13 eller over 100 år
finding_PI204 = Ukentlig arbeidstid under 1 eller over 100 timer
finding_PI205 = Stillingsprosent over 100
finding_PI206 = Lønnsdel under null
finding_PI207 = Ønsker flere timer, men arbeider heltid
finding_PI208 = Yrkeskode med for få sifre

## Explanations of findings

explain_PI101 = En celle i en tallkolonne inneholder noe som ikke er et tall, og raden inngår derfor ikke i tall som bygger på den. I en liten gruppe kan én rad flytte gjennomsnittet. Rett cellen i kildesystemet, eller la den stå tom når opplysningen mangler. Eksempel: «ca. 31 000» eller «se avtale» i en kolonne med månedslønn.
explain_PI102 = Sifrene i tallet står i grupper som ikke har tre sifre, så det kan bety to ulike beløp. Det gjettes ikke på tallet, og raden utelates. Kontroller det i kildesystemet og eksporter tall uten tusenskille. Eksempel: «31.00.000» eller «3 1000».
explain_PI103 = Cellen inneholder en feilverdi fra regnearket i stedet for et resultat, og raden utelates. Åpne arbeidsboken, rett formelen eller referansen og lagre på nytt. Eksempel: «#N/A» der en lønn ikke ble funnet i et oppslag, «#DIV/0!» der stillingsprosenten var tom.
explain_PI104 = De andre tallene i kolonnen har ett desimaltegn, mens dette har det andre eller begge, så størrelsen er usikker med en faktor på hundre eller tusen. Raden utelates. Eksporter kolonnen med samme desimaltegn hele veien. Eksempel: «31,250.00» i en kolonne der det ellers står «31.250,00».
explain_PI105 = Cellen inneholder en formel, men filen har ikke noe lagret resultat. Slik er det når et program har skrevet arbeidsboken og ingen har åpnet den siden. Åpne den i regnearkprogrammet, lagre den og kjør paritet på nytt. Eksempel: «=B2*12» i kolonnen for årslønn i en arbeidsbok laget av et skript.
explain_PI111 = En celle i en datokolonne kan ikke leses som dato, så alder eller ansiennitet er ukjent for raden. Skriv datoer som år-måned-dag. Eksempel: «2024-02-31», en dag som ikke finnes, eller «våren 2019».
explain_PI112 = Hver dato i kolonnen kan leses med dagen først eller med måneden først, som 03/04/2024. Den ble lest med dagen først. Er det feil, ta ut datoene som 2024-04-03. Eksempel: en kolonne med bare 03/04/2024 og 11/12/2024.
explain_PI121 = Kjønnskolonnen inneholder en ukjent kode, og raden inngår ikke i sammenligningen av kvinner og menn. Er koden vanlig, kan lønnsforskjellen bli misvisende for de ansatte samlet. Oppgi hva den betyr med --sex-map. Eksempel: --sex-map Q=woman for et system som skriver Q for kvinner.
explain_PI122 = Raden har ingen opplysning om kjønn og inngår ikke i sammenligningen av kvinner og menn. Mangler opplysningen på mange rader, kan lønnsforskjellen bli misvisende for de ansatte samlet. Fyll ut kolonnen i kildesystemet. Eksempel: personer med skjermet identitet, der raden er tømt før eksporten.
explain_PI123 = Kjønnskolonnen sier én ting og fødselsnummeret en annen. Kolonnen brukes. En av opplysningene kan være feilskrevet, eller det juridiske kjønnet kan være endret. Se på radene og rett kildesystemet ved behov. Eksempel: «mann» ved siden av et oppdiktet fødselsnummer der det niende sifferet er et partall, som for kvinner.
explain_PI124 = Kjønnskolonnen inneholder bare kodene 1 og 2. De leses etter ISO 5218: 1 er mann og 2 er kvinne. Noen systemer har dem omvendt, og da får hver lønnsforskjell feil fortegn. Oppgi i så fall --sex-map 1=woman --sex-map 2=man. Eksempel: hvis 1 er klart vanligst blant oppdiktede barnehagelærere, er kodene trolig byttet om.
explain_PI125 = Det finnes ingen kjønnskolonne, så kjønnet hentes fra sifferet i fødselsnummeret som viser det. Fødselsnummer krever særlig aktsomhet; ansattnummer og en kjønnskolonne er nok for analysen. Eksempel: i et oppdiktet norsk fødselsnummer er det niende sifferet oddetall for menn og partall for kvinner.
explain_PI131 = Kontrollsifferet i et fødselsnummer stemmer ikke med de andre sifrene, så et av dem er trolig feilskrevet. Raden brukes, men samme person kan bli talt som to. Rett nummeret i kildesystemet. Eksempel: to sifre som har byttet plass da nummeret ble skrevet inn.
explain_PI132 = Et regneark har gjort lange fødselsnumre om til avrundede tall, og de siste sifrene er borte. Personene kan ikke lenger skilles fra hverandre, og kjønn kan ikke hentes fra nummeret. Eksporter på nytt med kolonnen formatert som tekst. Eksempel: «1,98E+10» i stedet for elleve sifre.
explain_PI133 = Samme fødselsnummer eller ansattnummer står på flere rader, som når noen har to deltidsstillinger. Hver rad regnes som et arbeidsforhold; --merge-employments slår dem sammen til én rad per person. Kontroller at ingen rad er kommet med to ganger ved en feil. Eksempel: en helsefagarbeider med 60 % på én enhet og 40 % på en annen.
explain_PI141 = Kolonnen for ansettelsesform inneholder et ukjent ord. Raden brukes, men ikke i tall etter ansettelsesform. Skriv fast eller midlertidig, eller et vanlig ord for dem. Eksempel: «pool» i en kolonne der det ellers står «fast».
explain_PI151 = Stillingsprosenten er null, så lønnen kan ikke omregnes til full stilling, og raden utelates. Ofte har personen full permisjon eller er timelønnet. Oppgi stillingsprosenten i arbeidsavtalen, og timer for timelønnede. Eksempel: 0 % for en person i foreldrepermisjon som har avtale om 100 %.
explain_PI152 = Lønnen er null eller negativ. Det er ingen avtalt lønn, og raden utelates. Ofte er det en retting eller en måned med ulønnet permisjon. Eksporter den avtalte lønnen i stedet for det utbetalte beløpet. Eksempel: −1 500 der en tidligere utbetaling er trukket tilbake.
explain_PI153 = Raden har ingen lønn og utelates. Finn ut om noen andre betaler personen, eller om feltet er glemt. Eksempel: et styremedlem uten lønn i listen over ansatte.
explain_PI154 = Verdien passer verken på en skala fra 0 til 1 eller fra 0 til 100, så lønnen kan ikke omregnes til full stilling. Kontroller enheten i kolonnen og eksporter prosent. Eksempel: 7500 for 75,00 %.
explain_PI161 = Raden har færre eller flere celler enn overskriftsraden. Ofte står et skilletegn eller et linjeskift i en tekst uten anførselstegn, og verdier er havnet i feil kolonne. Eksporter på nytt med anførselstegn rundt tekster. Eksempel: tittelen «Vaktmester; kveld» uten anførselstegn i en fil med semikolon som skilletegn.
explain_PI162 = Raden er en sum, en delsum eller en bunntekst og ikke en person, og utelates. Gjelder den en person, må raden ha et ansattnummer. Eksempel: «Sum» i første celle og summen av all lønn i en annen.
explain_PI163 = Raden gjelder en stilling som ingen har, og utelates. Er det riktig, trenger ingenting å gjøres. Eksempel: «Ubesatt» i navnekolonnen.
explain_PI164 = Overskriftsraden gjentas lenger nede, som i rapporter som er delt inn i sider. Raden utelates, og ingenting trenger å gjøres. Eksempel: overskriften «Kjønn» i kjønnskolonnen på første linje av hver side.
explain_PI171 = Tallene i kolonnen kan leses på to måter, og lesemåten som gir rimelig lønn, er valgt. Kontroller den én gang og slå den fast med --decimal comma eller --decimal point. Eksempel: «31.250» på hver rad leses som trettien tusen og ikke som trettien.
explain_PI172 = Noen linjer i filen har et annet tegnsett enn resten, som når to eksporter er slått sammen. Bokstaver som å og ø kan være ødelagt, og én gruppe kan fremstå som to. Eksporter på nytt i UTF-8. Eksempel: «Rådgiver» på noen linjer og «RÃ¥dgiver» på andre.
explain_PI173 = Raden mangler opplysning i kolonnen som gruppene lages av. Slike rader danner en egen gruppe, som vises som ikke oppgitt, og teller med i totalen. Er de mange, beskriver ikke gruppene de ansatte. Fyll ut kolonnen i kildesystemet. Eksempel: en nyansatt som ennå ikke har fått stillingskode.
explain_PI174 = Valutakolonnen oppgir mer enn én valuta, og beløp regnes ikke om. Gjennomsnitt over alle rader sier da ingenting. Kjør analysen for én valuta om gangen. Eksempel: --where currency=NOK.
explain_PI201 = Personen ble ansatt etter den dagen loven teller ansatte, og hører dermed ikke til dem. Raden brukes likevel, med mindre lovens egen tabell utelater den. Kontroller tellingstidspunktet, eller avgrens uttrekket til dagen. Eksempel: ansatt 1. februar 2027 i tall per 31. desember 2026.
explain_PI202 = Arbeidsforholdet tok slutt før den dagen loven teller ansatte. Raden brukes likevel, med mindre lovens egen tabell utelater den. Kontroller tellingstidspunktet, eller avgrens uttrekket til dagen. Eksempel: siste dag 30. juni 2026 i tall per 31. desember 2026.
explain_PI203 = Ingen er ansatt i denne alderen; fødselsåret er trolig feil ført. Raden brukes, men alder og aldersgruppe blir feil for den. Rett fødselsdatoen. Eksempel: født i 2025 og ansatt i 2026.
explain_PI204 = Dette kan ikke være timene i en arbeidsuke, så timelønnen blir feil for raden, ofte med en faktor på fire eller seksti. Kontroller om kolonnen har timer per måned eller minutter. Eksempel: 160 timer for en måned på heltid.
explain_PI205 = Ifølge kolonnen arbeider personen mer enn heltid. Lønnen omregnet til full stilling blir da lavere enn den som utbetales. Kontroller om to arbeidsforhold er lagt sammen, eller om overtid er med. Eksempel: 120 % for to stillinger på 60 % hver.
explain_PI206 = Et tillegg, en bonus eller en naturalytelse er negativ. Ofte trekkes en tidligere utbetaling tilbake, og den hører til en annen periode; hold slike beløp utenfor en lønnsrapport. Eksempel: −2 400 i kolonnen for bonus.
explain_PI207 = Personen arbeider heltid, men er merket med ønske om flere timer. Ufrivillig deltid gjelder bare deltidsansatte, så merket brukes ikke. Kontroller stillingsprosenten eller merket. Eksempel: 100 % og ja.
explain_PI208 = Yrkeskoden har færre sifre enn lovens gruppeinndeling krever, så raden hører ikke til noen gruppe i statistikken. Fyll ut koden. Eksempel: de fire sifrene 2611 der loven krever seks.

## Explanations of terms

explain_term_mean_gap = Forskjellen mellom menns og kvinners gjennomsnittslønn i prosent av menns gjennomsnittslønn. Positiv når kvinner har lavere lønn.
explain_term_median_gap = Forskjellen mellom menns og kvinners medianlønn, lønnen i midten, i prosent av menns medianlønn. Positiv når kvinner har lavere lønn.
explain_term_women_to_men = Kvinners gjennomsnittslønn i prosent av menns. 100 % er lik lønn; tallet er 100 % minus lønnsforskjellen i snitt.
explain_term_p_value = Hvor sannsynlig en minst like stor forskjell som den målte ville være hvis kvinner og menn hadde samme gjennomsnittslønn. En liten verdi taler mot tilfeldighet, men sier ikke hvor stor forskjellen er, eller hva den skyldes.
explain_term_p_adjusted = p-verdien justert for antall grupper. Blant mange grupper er noen forskjellige ved en tilfeldighet, og det tar justeringen hensyn til.
explain_term_interval = Området der lønnsforskjellen ligger med oppgitt konfidens, vanligvis 95 %. Det er bredt når få personer ligger bak tallet.
explain_term_withheld = Vises ikke, fordi tallet kan røpe hva én person tjener: for få personer ligger bak det, eller én persons lønn dominerer.
explain_term_profile = Hvem resultatet er ment for: intern, tillitsvalgte eller offentlig. Det avgjør hvor mye som ikke vises.
explain_term_fte = Omregning til full stilling: lønnen slik den ville vært i full stilling, så deltids- og heltidsansatte kan sammenlignes. 30 000 i 75 % stilling er 40 000 i full stilling.
explain_term_equal_work = Likt arbeid: arbeid med samme eller nesten samme oppgaver.
explain_term_equal_value = Arbeid av lik verdi: arbeid som etter en samlet vurdering av kompetanse, anstrengelse, ansvar og arbeidsforhold stiller like store krav, selv om oppgavene er ulike.
