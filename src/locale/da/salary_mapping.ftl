### Lønkortlægning.

verdict_equal_work =
    { $groups_n ->
        [one] { $groups } gruppe med samme arbejde, heraf { $dominated } kvindedomineret.
       *[other] { $groups } grupper med samme arbejde, heraf { $dominated } kvindedominerede.
    }
verdict_equal_work_gaps = Kvinders gennemsnitsløn er lavere end mænds i { $below } af { $groups } grupper, hvor en lønforskel kan vises.
verdict_pairs = Kvindedominerede grupper har lavere løn end andre med arbejde af samme værdi i { $equal } par og lavere end andre med lavere krav i { $lower }.
dominance_at_least = Arbejde er kvindedomineret fra og med { $share_short } kvinder og mandsdomineret fra og med lige så stor en andel mænd, regnet i hele tal; 60 procent er svensk vejledning, og arbejde, der sædvanligvis anses for kvindedomineret, tæller også: angiv det i jobfilen.
dominance_more_than = Arbejde er kvindedomineret med mere end { $share_short } kvinder, som i ældre vejledning, og mandsdomineret med en større andel mænd end det.
dominance_overridden =
    { $count_n ->
        [one] { $count } gruppe har jobfilens dominans og ikke den, som antallene giver.
       *[other] { $count } grupper har jobfilens dominans og ikke den, som antallene giver.
    }
jobs_unlisted =
    { $count_n ->
        [one] { $count } job mangler i jobfilen og er en gruppe for sig: { $jobs }.
       *[other] { $count } job mangler i jobfilen og er grupper for sig: { $jobs }.
    }
groups_joined =
    { $count_n ->
        [one] { $count } gruppe består af flere, fordi en var for lille: { $groups }. Offentliggør dem ikke også hver for sig.
       *[other] { $count } grupper består af flere, fordi nogle var for små: { $groups }. Offentliggør dem ikke også hver for sig.
    }
groups_could_join =
    { $count_n ->
        [one] { $count } lille gruppe kan slås sammen med den, hvis krav er nærmest; angiv den under merge_into i jobfilen, eller brug --merge-small: { $groups }.
       *[other] { $count } små grupper kan slås sammen med dem, hvis krav er nærmest; angiv dem under merge_into i jobfilen, eller brug --merge-small: { $groups }.
    }
pairs_method = Parrene sammenligner gennemsnitslønnen for kvinder og mænd tilsammen i en kvindedomineret gruppe med den i en gruppe, der ikke er kvindedomineret, i samme eller et lavere bånd. Par med en gruppe, hvis gennemsnit ikke vises, er ikke med. En forskel er noget, der skal forklares, og ikke mere end det.
groups_without_band =
    { $count_n ->
        [one] { $count } gruppe har intet bånd og sammenlignes ikke med andre.
       *[other] { $count } grupper har intet bånd og sammenlignes ikke med andre.
    }
no_bands = Ingen gruppe har bånd eller point, så grupperne sammenlignes ikke med hinanden: angiv en jobfil med --jobs.
actions_changed = Rækker i filen med tiltag: { $new } nye, { $kept } som før, { $moved } flyttet til en anden sammenligning, { $vanished } som ikke længere findes, men er bevaret.
actions_status = Tiltag: { $done } gennemført, { $late } forsinket, { $open } åbne; de udestående koster { $cost }. De skal gennemføres inden tre år fra beslutningen.
actions_unreadable =
    { $count_n ->
        [one] { $count } dato i filen med tiltag er ikke skrevet som 2026-12-31 og regnes ikke med.
       *[other] { $count } datoer i filen med tiltag er ikke skrevet som 2026-12-31 og regnes ikke med.
    }
actions_internal = Filen med tiltag læses og skrives kun med --profile internal, fordi dens rækker viser, hvilken af to grupper der har højest løn.
fail_job_cell = { $file }: cellen for "{ $job }" under "{ $column }" er ikke, hvad kolonnen skal indeholde
fail_job_twice = { $file }: der siges forskellige ting om "{ $job }"
fail_job_group = { $file }: jobbene i gruppen "{ $group }" har forskelligt bånd, forskellig dominans eller forskellig merge_into
fail_no_job_listed = intet job i { $file }, kolonnen "{ $column }", findes i jobfilen
fail_no_band_width = { $file } har point, men ingen bånd
hint_band_width = Angiv, hvor mange point et bånd omfatter, med --band-width POINTS, eller tilføj en kolonne "band"

column_dominance = Dominans
column_job = Arbejde
column_compared_job = Sammenlignet
column_compared_band = Bånd, andre
column_compared_mean = Gns., andre
column_equal_work_band = Bånd
column_equal_work_mean = Gns. alle
column_equal_work_difference = Mænd minus kvinder
column_equal_value_difference = Højere løn
column_equal_value_ratio = Egen/andre
column_comparison = Type
column_status = Stade
column_explanation = Forklaring
column_action = Tiltag
column_cost = Omkostning
column_due = Frist
column_pay_actions_limit = Senest
column_pay_actions_change = Siden sidst

table_equal_work = Samme arbejde
table_equal_value = Arbejde af samme værdi
table_lower_demands = Lavere krav, højere løn
table_pay_actions = Forklaringer og tiltag

word_female_dominated = kvindedomineret
word_male_dominated = mandsdomineret
word_mixed = blandet
word_equal_work = samme arbejde
word_equal_value = samme værdi
word_lower_demands = lavere krav
word_new = ny
word_kept = som før
word_moved = flyttet
word_vanished = findes ikke længere
word_done = gennemført
word_late = forsinket
word_open = åben

explain_term_female_dominated = En gruppe med samme arbejde med mindst 60 procent kvinder efter den svenske ombudsmands vejledning, eller arbejde, der sædvanligvis anses for kvindedomineret: så står det i jobfilen.
explain_term_lower_demands = Den svenske lovs tredje sammenligning: en kvindedomineret gruppe og en, der ikke er det, hvis arbejde vurderes at stille lavere krav, men alligevel giver højere løn.
explain_term_job_evaluation = Point for kravene i et job: hver faktor i arbejdsgiverens egen plan har niveauer, og hvert niveau en vægt i point. Bånd af point er arbejde af samme værdi. Det er jobbet, der vurderes, ikke personen.
