### Lagstadgade tabeller: Norge, Finland och Danmark.

verdict_one_sex =
    { $groups_n ->
        [one] { $groups } grupp med bara ett kön jämförs med den vars krav ligger närmast.
       *[other] { $groups } grupper med bara ett kön jämförs med dem vars krav ligger närmast.
    }
verdict_codes =
    { $told } av { $codes_n ->
        [one] { $codes } kod
       *[other] { $codes } koder
    } har tillräckligt många kvinnor och män för att visas.

pay_parts_columns = Utöver grundlönen: { $columns } (vad lönen är för, och efter strecket vilken tid beloppen avser). --component ändrar det.
pay_parts_mean = Varje lönedel är ett medelvärde för alla i gruppen, noll för dem som inte har den.
pay_parts_none = Filen har ingen kolumn med lön utöver grundlönen, så bara grundlönen jämförs; --component RUBRIK=supplements anger en.
pay_parts_excluded = Inte lön: { $columns }.
beside_full_time = Lön utöver grundlönen är omräknad till heltid, liksom grundlönen (--beside-base full-time); lagen säger inte hur.
beside_as_paid = Lön utöver grundlönen är som den har betalats ut, även vid deltid (--beside-base as-paid); lagen säger inte hur.
cash_benefits = Kontanta ersättningar är alla delar utom naturaförmåner, som står för sig.
balance_time = Redovisas varje år för alla anställda och minst vartannat år för varje nivå (likestillings- og diskrimineringsloven § 26 a).
balance_other =
    { $count_n ->
        [one] { $count } person som varken är registrerad som kvinna eller man är med bland alla anställda men inte i andelen.
       *[other] { $count } personer som varken är registrerade som kvinna eller man är med bland alla anställda men inte i andelen.
    }
balance_without_pay =
    { $count_n ->
        [one] { $count } person i könsfördelningen saknar användbar lön och är inte med i några lönesiffror här.
       *[other] { $count } personer i könsfördelningen saknar användbar lön och är inte med i några lönesiffror här.
    }
pay_by_level_time = Kvinnors medellön i procent av mäns, kartläggs minst vartannat år; siffrorna får användas även året däremellan (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_time = Redovisas varje år: deltid, tidsbegränsad anställning och föräldraledighet; minst vartannat år: ofrivillig deltid (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_method = Andelarna gäller inom varje kön, av dem som filen har uppgift om, även för ofrivillig deltid; skillnaden är kvinnors andel minus mäns, i procentenheter. Veckor med föräldraledighet är ett medelvärde för dem som har haft någon.
leave_week = { $days } dagar föräldraledighet räknas som en vecka (--leave-week).
no_number_in_law = Lagen anger inget antal för när en grupp är för liten; här är det färre än { $minimum } kvinnor eller män (--min-group).
one_sex_method = En grupp med bara ett kön har inget lönegap. Den jämförs med den grupp med det andra könet vars krav ligger närmast, efter medellönen för alla i respektive grupp; ett par där ett medelvärde inte visas tas inte upp.
one_sex_without =
    { $count_n ->
        [one] { $count } grupp med bara ett kön jämförs inte, eftersom dess krav inte är kända: ange poäng eller band i en befattningsfil med --jobs.
       *[other] { $count } grupper med bara ett kön jämförs inte, eftersom deras krav inte är kända: ange poäng eller band i en befattningsfil med --jobs.
    }
codes_told = Här står koder enligt DISCO-08, med { $digits } siffror, som har minst { $minimum } kvinnor och { $minimum } män. { $reference }.
codes_untold =
    { $count_n ->
        [one] { $count } kod med färre tas inte upp; den omfattar { $people } personer.
       *[other] { $count } koder med färre tas inte upp; de omfattar { $people } personer.
    }

fail_pension = { $file }: ange om arbetsgivarens pensionsavsättning är lön, vilket lagen lämnar öppet
hint_pay_part = --component { $column }=benefits om den är det, --component { $column }=excluded om den inte är det
hint_pay_part_period = --component "{ $column }=bonus/month" eller "{ $column }=bonus/year", beroende på vad lönen är för
fail_beside_base = { $file }: ange hur lön utöver grundlönen räknas vid deltid
cause_beside_base =
    { $count_n ->
        [one] { $count } deltidsanställd har sådan lön, och lagen lämnar det öppet
       *[other] { $count } deltidsanställda har sådan lön, och lagen lämnar det öppet
    }
hint_beside_full_time = --beside-base full-time: omräknad till heltid, som grundlönen
hint_beside_as_paid = --beside-base as-paid: som den har betalats ut
fail_leave_week = { $file }: ange hur många dagar föräldraledighet som räknas som en vecka
hint_leave_week_working = --leave-week 5: filen räknar arbetsdagar
hint_leave_week_calendar = --leave-week 7: filen räknar kalenderdagar; --leave-unit weeks om den räknar veckor

column_base_to_men = Grundlön kvinnor/män
column_supplements_to_men = Tillägg kvinnor/män
column_bonus_to_men = Bonus kvinnor/män
column_overtime_to_men = Övertid kvinnor/män
column_benefits_to_men = Förmåner kvinnor/män
column_pay_by_level_women_to_men = Kontant kvinnor/män
column_supplements_women = Tillägg kvinnor
column_supplements_men = Tillägg män
column_bonus_women = Bonus kvinnor
column_bonus_men = Bonus män
column_overtime_women = Övertid kvinnor
column_overtime_men = Övertid män
column_benefits_women = Förmåner kvinnor
column_benefits_men = Förmåner män
column_minimum_women = Lägsta kvinnor
column_minimum_men = Lägsta män
column_maximum_women = Högsta kvinnor
column_maximum_men = Högsta män
column_pay_statistics_job_code = DISCO-kod
column_merged_from = Ihopslagen av

table_balance = Könsfördelning
table_pay_by_level = Kvinnors lön i procent av mäns
table_pay_survey = Lönekartläggning
table_one_sex_groups = Grupper med ett kön och närmaste grupp med det andra
table_pay_statistics = Könsuppdelad lönestatistik

reason_code_missing = ingen DISCO-08-kod med alla siffror

explain_term_equality_statement = Norska arbetsgivares redogörelse för jämställdhet (likestillingsredegjørelse, likestillings- og diskrimineringsloven § 26 a): varje år könsfördelning, tidsbegränsade anställningar, deltid och föräldraledighet; minst vartannat år lön efter nivå och ofrivillig deltid. Den är offentlig och ska vara anonym.
explain_term_pay_survey = Lönekartläggningen enligt finsk lag (palkkakartoitus, jämställdhetslagen 609/1986 6 b §): medellönen för kvinnor och män i grupper efter krav, uppgifter eller på andra grunder. Små grupper slås ihop med gruppen med de mest likartade kraven; en grupp med bara ett kön jämförs med grupper som har det andra.
explain_term_pay_statistics = Den danska könsuppdelade lönestatistiken (kønsopdelt lønstatistik, ligelønsloven § 5 a): medellönen för kvinnor och män för varje sexsiffrig DISCO-08-kod med minst tio av vardera, till information för de anställda.
