### Lovpålagte tabeller: Norge, Finland og Danmark.

verdict_one_sex =
    { $groups_n ->
        [one] { $groups } gruppe med bare ett kjønn sammenlignes med den som ligger nærmest i krav.
       *[other] { $groups } grupper med bare ett kjønn sammenlignes med dem som ligger nærmest i krav.
    }
verdict_codes =
    { $told } av { $codes_n ->
        [one] { $codes } kode
       *[other] { $codes } koder
    } har nok kvinner og menn til å vises.

pay_parts_columns = Ved siden av grunnlønn: { $columns } (hva ytelsen er for, og etter streken hvilken tid beløpene gjelder). --component endrer det.
pay_parts_mean = Hver lønnsdel er et gjennomsnitt for alle i gruppen, null for dem som ikke har den.
pay_parts_none = Filen har ingen kolonne med ytelser ved siden av grunnlønn, så bare grunnlønn sammenlignes; --component OVERSKRIFT=supplements oppgir en.
pay_parts_excluded = Ikke lønn: { $columns }.
beside_full_time = Ytelser ved siden av grunnlønn er omregnet til full stilling, som grunnlønn (--beside-base full-time); loven sier ikke hvordan.
beside_as_paid = Ytelser ved siden av grunnlønn er som utbetalt, også ved deltid (--beside-base as-paid); loven sier ikke hvordan.
cash_benefits = Sum kontante ytelser er alle lønnsdeler unntatt naturalytelser, som står for seg.
balance_time = Kjønnsbalansen totalt oppgis hvert år, kjønnsbalansen på hvert nivå minst annethvert år (likestillings- og diskrimineringsloven § 26 a).
balance_other =
    { $count_n ->
        [one] { $count } person som verken er registrert som kvinne eller mann, er med blant alle ansatte, men ikke i andelen.
       *[other] { $count } personer som verken er registrert som kvinne eller mann, er med blant alle ansatte, men ikke i andelen.
    }
balance_without_pay =
    { $count_n ->
        [one] { $count } person i kjønnsbalansen mangler lønn som kan brukes, og er ikke med i noen lønnstall her.
       *[other] { $count } personer i kjønnsbalansen mangler lønn som kan brukes, og er ikke med i noen lønnstall her.
    }
pay_by_level_time = Kvinners gjennomsnittslønn i prosent av menns. Lønnskartleggingen gjøres minst annethvert år; tallene kan brukes på nytt i året imellom (likestillings- og diskrimineringsloven §§ 26 og 26 a).
conditions_time = Hvert år: faktisk deltid, midlertidig ansatte og uttak av foreldrepermisjon; minst annethvert år: ufrivillig deltid (likestillings- og diskrimineringsloven §§ 26 og 26 a).
conditions_method = Andelene gjelder innenfor hvert kjønn, av dem filen har opplysning om, også for ufrivillig deltid; forskjellen er kvinnenes andel minus mennenes, i prosentpoeng. Uker med foreldrepermisjon er et gjennomsnitt for dem som har hatt permisjon.
leave_week = { $days } dager foreldrepermisjon regnes som en uke (--leave-week).
no_number_in_law = Loven nevner ikke noe tall for når en gruppe er for liten; her er det færre enn { $minimum } kvinner eller menn (--min-group).
one_sex_method = En gruppe med bare ett kjønn har ingen lønnsforskjell. Den sammenlignes med den gruppen med det andre kjønnet som ligger nærmest i krav, etter gjennomsnittslønnen for alle i hver av dem; et par der et gjennomsnitt ikke vises, tas ikke med.
one_sex_without =
    { $count_n ->
        [one] { $count } gruppe med bare ett kjønn sammenlignes ikke, fordi kravene ikke er kjent: oppgi poeng eller bånd i en stillingsfil med --jobs.
       *[other] { $count } grupper med bare ett kjønn sammenlignes ikke, fordi kravene ikke er kjent: oppgi poeng eller bånd i en stillingsfil med --jobs.
    }
codes_told = Her står koder etter DISCO-08, med { $digits } sifre, som har minst { $minimum } kvinner og { $minimum } menn. { $reference }.
codes_untold =
    { $count_n ->
        [one] { $count } kode med færre er ikke tatt med; den gjelder { $people } personer.
       *[other] { $count } koder med færre er ikke tatt med; de gjelder { $people } personer.
    }

fail_pension = { $file }: oppgi om arbeidsgivers pensjonsinnskudd er lønn, noe loven lar stå åpent
hint_pay_part = --component { $column }=benefits hvis det er det, --component { $column }=excluded hvis det ikke er det
hint_pay_part_period = --component "{ $column }=bonus/month" eller "{ $column }=bonus/year", alt etter hva ytelsen er for
fail_beside_base = { $file }: oppgi hvordan ytelser ved siden av grunnlønn regnes ved deltid
cause_beside_base =
    { $count_n ->
        [one] { $count } deltidsansatt har slike ytelser, og loven lar det stå åpent
       *[other] { $count } deltidsansatte har slike ytelser, og loven lar det stå åpent
    }
hint_beside_full_time = --beside-base full-time: omregnet til full stilling, som grunnlønn
hint_beside_as_paid = --beside-base as-paid: som utbetalt
fail_leave_week = { $file }: oppgi hvor mange dager foreldrepermisjon som regnes som en uke
hint_leave_week_working = --leave-week 5: filen teller arbeidsdager
hint_leave_week_calendar = --leave-week 7: filen teller kalenderdager; --leave-unit weeks hvis den teller uker

column_base_to_men = Grunnlønn kvinner/menn
column_supplements_to_men = Tillegg kvinner/menn
column_bonus_to_men = Bonus kvinner/menn
column_overtime_to_men = Overtid kvinner/menn
column_benefits_to_men = Naturalyt. kv./menn
column_pay_by_level_women_to_men = Kontant kvinner/menn
column_supplements_women = Tillegg kvinner
column_supplements_men = Tillegg menn
column_bonus_women = Bonus kvinner
column_bonus_men = Bonus menn
column_overtime_women = Overtid kvinner
column_overtime_men = Overtid menn
column_benefits_women = Naturalyt. kvinner
column_benefits_men = Naturalyt. menn
column_minimum_women = Lavest kvinner
column_minimum_men = Lavest menn
column_maximum_women = Høyest kvinner
column_maximum_men = Høyest menn
column_pay_statistics_job_code = DISCO-kode
column_merged_from = Slått sammen av

table_balance = Kjønnsbalanse
table_pay_by_level = Kvinners lønn i prosent av menns
table_pay_survey = Lønnskartlegging
table_one_sex_groups = Grupper med ett kjønn og nærmeste gruppe med det andre
table_pay_statistics = Kjønnsdelt lønnsstatistikk

reason_code_missing = ingen DISCO-08-kode med alle sifre

explain_term_equality_statement = Arbeidsgivers likestillingsredegjørelse (likestillings- og diskrimineringsloven § 26 a): hvert år kjønnsbalanse, midlertidig ansatte, deltid og uttak av foreldrepermisjon; minst annethvert år lønnsforskjeller på hvert nivå og ufrivillig deltid. Den er offentlig og skal være anonymisert.
explain_term_pay_survey = Lønnskartleggingen etter finsk lov (palkkakartoitus, likestillingsloven 609/1986 § 6 b): gjennomsnittslønnen for kvinner og menn i grupper etter krav, stilling eller på annen måte. Små grupper slås sammen med gruppen med mest like krav; en gruppe med bare ett kjønn sammenlignes med grupper som har det andre.
explain_term_pay_statistics = Den danske kjønnsdelte lønnsstatistikken (kønsopdelt lønstatistik, ligelønsloven § 5 a): gjennomsnittslønnen for kvinner og menn for hver sekssifrede DISCO-08-kode med minst ti av hvert kjønn, til orientering for de ansatte.
