### Lovpligtige tabeller: Norge, Finland og Danmark.

verdict_one_sex =
    { $groups_n ->
        [one] { $groups } gruppe med kun ét køn sammenlignes med den, hvis krav er nærmest.
       *[other] { $groups } grupper med kun ét køn sammenlignes med dem, hvis krav er nærmest.
    }
verdict_codes =
    { $told } af { $codes_n ->
        [one] { $codes } DISCO-kode
       *[other] { $codes } DISCO-koder
    } har kvinder og mænd nok til at blive vist.

pay_parts_columns = Ud over grundlønnen: { $columns } (hvad lønnen er for, og efter stregen hvilken tid beløbene gælder). --component ændrer det.
pay_parts_mean = Hver løndel er et gennemsnit for alle i gruppen, nul for dem, der ikke har den.
pay_parts_none = Filen har ingen kolonne med løn ud over grundlønnen, så kun grundlønnen sammenlignes; --component OVERSKRIFT=supplements angiver en.
pay_parts_excluded = Ikke løn: { $columns }.
beside_full_time = Løn ud over grundlønnen er omregnet til fuld tid ligesom grundlønnen (--beside-base full-time); loven siger ikke hvordan.
beside_as_paid = Løn ud over grundlønnen er som udbetalt, også på deltid (--beside-base as-paid); loven siger ikke hvordan.
cash_benefits = Kontante ydelser er alle løndele undtagen naturalier, som står for sig.
balance_time = Oplyses hvert år for alle ansatte og mindst hvert andet år for hvert niveau (likestillings- og diskrimineringsloven § 26 a).
balance_other =
    { $count_n ->
        [one] { $count } person, der hverken er registreret som kvinde eller mand, er med blandt alle ansatte, men ikke i andelen.
       *[other] { $count } personer, der hverken er registreret som kvinde eller mand, er med blandt alle ansatte, men ikke i andelen.
    }
balance_without_pay =
    { $count_n ->
        [one] { $count } person i kønsfordelingen mangler løn, der kan bruges, og er ikke med i nogen løntal her.
       *[other] { $count } personer i kønsfordelingen mangler løn, der kan bruges, og er ikke med i nogen løntal her.
    }
pay_by_level_time = Kvinders gennemsnitsløn i procent af mænds, kortlægges mindst hvert andet år; tallene kan bruges igen i året imellem (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_time = Oplyses hvert år: deltid, tidsbegrænset ansættelse og forældreorlov; mindst hvert andet år: ufrivillig deltid (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_method = Andelene gælder inden for hvert køn, af dem filen har oplysning om, også for ufrivillig deltid; forskellen er kvinders andel minus mænds, i procentpoint. Uger med forældreorlov er et gennemsnit for dem, der har haft orlov.
leave_week = { $days } dages forældreorlov regnes som en uge (--leave-week).
no_number_in_law = Loven nævner intet tal for, hvornår en gruppe er for lille; her er det færre end { $minimum } kvinder eller mænd (--min-group).
one_sex_method = En gruppe med kun ét køn har ingen lønforskel. Den sammenlignes med den gruppe med det andet køn, hvis krav er nærmest, efter gennemsnitslønnen for alle i hver af dem; et par, hvor et gennemsnit ikke vises, er ikke med.
one_sex_without =
    { $count_n ->
        [one] { $count } gruppe med kun ét køn sammenlignes ikke, fordi dens krav ikke er kendt: angiv point eller bånd i en jobfil med --jobs.
       *[other] { $count } grupper med kun ét køn sammenlignes ikke, fordi deres krav ikke er kendt: angiv point eller bånd i en jobfil med --jobs.
    }
codes_told = Med er DISCO-08-koder med { $digits } cifre, der har mindst { $minimum } kvinder og { $minimum } mænd. { $reference }.
codes_untold =
    { $count_n ->
        [one] { $count } kode med færre er ikke med; den omfatter { $people } personer.
       *[other] { $count } koder med færre er ikke med; de omfatter { $people } personer.
    }

fail_pension = { $file }: angiv, om arbejdsgiverens pensionsbidrag er løn, hvilket loven lader stå åbent
hint_pay_part = --component { $column }=benefits, hvis det er, --component { $column }=excluded, hvis det ikke er
hint_pay_part_period = --component "{ $column }=bonus/month" eller "{ $column }=bonus/year", alt efter hvad lønnen er for
fail_beside_base = { $file }: angiv, hvordan løn ud over grundlønnen regnes på deltid
cause_beside_base =
    { $count_n ->
        [one] { $count } deltidsansat har sådan løn, og loven lader det stå åbent
       *[other] { $count } deltidsansatte har sådan løn, og loven lader det stå åbent
    }
hint_beside_full_time = --beside-base full-time: omregnet til fuld tid ligesom grundlønnen
hint_beside_as_paid = --beside-base as-paid: som udbetalt
fail_leave_week = { $file }: angiv, hvor mange dages forældreorlov der regnes som en uge
hint_leave_week_working = --leave-week 5: filen tæller arbejdsdage
hint_leave_week_calendar = --leave-week 7: filen tæller kalenderdage; --leave-unit weeks, hvis den tæller uger

column_base_to_men = Grundløn kvinder/mænd
column_supplements_to_men = Tillæg kvinder/mænd
column_bonus_to_men = Bonus kvinder/mænd
column_overtime_to_men = Overarb. kvinder/mænd
column_benefits_to_men = Naturalier kv./mænd
column_pay_by_level_women_to_men = Kontant kvinder/mænd
column_supplements_women = Tillæg kvinder
column_supplements_men = Tillæg mænd
column_bonus_women = Bonus kvinder
column_bonus_men = Bonus mænd
column_overtime_women = Overarbejde kvinder
column_overtime_men = Overarbejde mænd
column_benefits_women = Naturalier kvinder
column_benefits_men = Naturalier mænd
column_minimum_women = Laveste kvinder
column_minimum_men = Laveste mænd
column_maximum_women = Højeste kvinder
column_maximum_men = Højeste mænd
column_pay_statistics_job_code = DISCO-kode
column_merged_from = Slået sammen af

table_balance = Kønsfordeling
table_pay_by_level = Kvinders løn i procent af mænds
table_pay_survey = Lønkortlægning
table_one_sex_groups = Grupper med ét køn og nærmeste gruppe med det andet
table_pay_statistics = Kønsopdelt lønstatistik

reason_code_missing = ingen DISCO-08-kode med alle cifre

explain_term_equality_statement = Norske arbejdsgiveres ligestillingsredegørelse (likestillingsredegjørelse, likestillings- og diskrimineringsloven § 26 a): hvert år kønsfordeling, tidsbegrænset ansatte, deltid og forældreorlov; mindst hvert andet år løn på hvert niveau og ufrivillig deltid. Den er offentlig og skal være anonym.
explain_term_pay_survey = Lønkortlægningen efter finsk lov (palkkakartoitus, ligestillingsloven 609/1986 § 6 b): gennemsnitslønnen for kvinder og mænd i grupper efter krav, stilling eller på anden måde. Små grupper slås sammen med den gruppe, hvis krav ligner mest; en gruppe med kun ét køn sammenlignes med grupper, der har det andet.
explain_term_pay_statistics = Den kønsopdelte lønstatistik (ligelønsloven § 5 a): gennemsnitslønnen for kvinder og mænd for hver sekscifret DISCO-08-kode med mindst ti personer af hvert køn, til brug for høring og information af de ansatte.
