### Lønnskartlegging.

verdict_equal_work =
    { $groups_n ->
        [one] { $groups } gruppe med likt arbeid, hvorav { $dominated } kvinnedominert.
       *[other] { $groups } grupper med likt arbeid, hvorav { $dominated } kvinnedominerte.
    }
verdict_equal_work_gaps = Kvinners gjennomsnittslønn er lavere enn menns i { $below } av { $groups } grupper der en lønnsforskjell kan vises.
verdict_pairs = Kvinnedominerte grupper har lavere lønn enn andre med arbeid av lik verdi i { $equal } par, og lavere enn andre med lavere krav i { $lower }.
dominance_at_least = Arbeid er kvinnedominert fra og med { $share_short } kvinner og mannsdominert fra og med like stor andel menn, regnet i hele tall; 60 prosent er svensk veiledning, og arbeid som vanligvis regnes som kvinnedominert, teller også: oppgi det i stillingsfilen.
dominance_more_than = Arbeid er kvinnedominert med mer enn { $share_short } kvinner, som i eldre veiledning, og mannsdominert med større andel menn enn det.
dominance_overridden =
    { $count_n ->
        [one] { $count } gruppe har dominansen fra stillingsfilen og ikke den som antallene gir.
       *[other] { $count } grupper har dominansen fra stillingsfilen og ikke den som antallene gir.
    }
jobs_unlisted =
    { $count_n ->
        [one] { $count } stilling mangler i stillingsfilen og er en egen gruppe: { $jobs }.
       *[other] { $count } stillinger mangler i stillingsfilen og er egne grupper: { $jobs }.
    }
groups_joined =
    { $count_n ->
        [one] { $count } gruppe består av flere, fordi noen var for liten: { $groups }. Ikke publiser dem hver for seg i tillegg.
       *[other] { $count } grupper består av flere, fordi noen var for små: { $groups }. Ikke publiser dem hver for seg i tillegg.
    }
groups_could_join =
    { $count_n ->
        [one] { $count } liten gruppe kan slås sammen med den som har nærmest krav; oppgi den under merge_into i stillingsfilen, eller bruk --merge-small: { $groups }.
       *[other] { $count } små grupper kan slås sammen med dem som har nærmest krav; oppgi dem under merge_into i stillingsfilen, eller bruk --merge-small: { $groups }.
    }
pairs_method = Parene sammenligner gjennomsnittslønnen til kvinner og menn samlet i en kvinnedominert gruppe med den i en gruppe som ikke er kvinnedominert, i samme eller et lavere bånd. Par med en gruppe der gjennomsnittet ikke vises, er ikke med. En forskjell er noe som skal forklares, ikke mer enn det.
groups_without_band =
    { $count_n ->
        [one] { $count } gruppe har ikke bånd og sammenlignes ikke med andre.
       *[other] { $count } grupper har ikke bånd og sammenlignes ikke med andre.
    }
no_bands = Ingen gruppe har bånd eller poeng, så gruppene sammenlignes ikke med hverandre: oppgi en stillingsfil med --jobs.
actions_changed = Rader i tiltaksfilen: { $new } nye, { $kept } som før, { $moved } flyttet til en annen sammenligning, { $vanished } som ikke lenger finnes, men er beholdt.
actions_status = Tiltak: { $done } utført, { $late } forsinket, { $open } åpne; de som gjenstår, koster { $cost }. De skal gjennomføres innen tre år fra beslutningen.
actions_unreadable =
    { $count_n ->
        [one] { $count } dato i tiltaksfilen er ikke skrevet som 2026-12-31 og regnes ikke med.
       *[other] { $count } datoer i tiltaksfilen er ikke skrevet som 2026-12-31 og regnes ikke med.
    }
actions_internal = Tiltaksfilen leses og skrives bare med --profile internal, fordi radene viser hvilken av to grupper som har høyest lønn.
fail_job_cell = { $file }: cellen for «{ $job }» under «{ $column }» er ikke det kolonnen skal inneholde
fail_job_twice = { $file }: det sies forskjellige ting om «{ $job }»
fail_job_group = { $file }: stillingene i gruppen «{ $group }» har ulikt bånd, ulik dominans eller ulik merge_into
fail_no_job_listed = ingen stilling i { $file }, kolonnen «{ $column }», finnes i stillingsfilen
fail_no_band_width = { $file } har poeng, men ingen bånd
hint_band_width = Oppgi hvor mange poeng et bånd omfatter med --band-width POINTS, eller legg til en kolonne «band»

column_dominance = Dominans
column_job = Arbeid
column_compared_job = Sammenlignet
column_compared_band = Bånd, andre
column_compared_mean = Snitt, andre
column_equal_work_band = Bånd
column_equal_work_mean = Snitt alle
column_equal_work_difference = Menn minus kvinner
column_equal_value_difference = Høyere lønn
column_equal_value_ratio = Egen/andre
column_comparison = Type
column_status = Stand
column_explanation = Forklaring
column_action = Tiltak
column_cost = Kostnad
column_due = Frist
column_pay_actions_limit = Senest
column_pay_actions_change = Siden sist

table_equal_work = Likt arbeid
table_equal_value = Arbeid av lik verdi
table_lower_demands = Lavere krav, høyere lønn
table_pay_actions = Forklaringer og tiltak

word_female_dominated = kvinnedominert
word_male_dominated = mannsdominert
word_mixed = blandet
word_equal_work = likt arbeid
word_equal_value = lik verdi
word_lower_demands = lavere krav
word_new = ny
word_kept = som før
word_moved = flyttet
word_vanished = finnes ikke lenger
word_done = utført
word_late = forsinket
word_open = åpen

explain_term_female_dominated = En gruppe med likt arbeid med minst 60 prosent kvinner etter det svenske diskrimineringsombudets veiledning, eller arbeid som vanligvis regnes som kvinnedominert: da oppgis det i stillingsfilen.
explain_term_lower_demands = Den svenske lovens tredje sammenligning: en kvinnedominert gruppe og en som ikke er det, der arbeidet vurderes å stille lavere krav, men likevel gir høyere lønn.
explain_term_job_evaluation = Poeng for kravene i et arbeid: hver faktor i arbeidsgiverens egen plan har nivåer, og hvert nivå en vekt i poeng. Bånd av poeng er arbeid av lik verdi. Det er arbeidet som vurderes, ikke personen.
