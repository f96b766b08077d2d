### Lönekartläggning.

verdict_equal_work =
    { $groups_n ->
        [one] { $groups } grupp med lika arbete, varav { $dominated } kvinnodominerad.
       *[other] { $groups } grupper med lika arbete, varav { $dominated } kvinnodominerade.
    }
verdict_equal_work_gaps = Kvinnors medellön är lägre än mäns i { $below } av { $groups } grupper där ett lönegap kan redovisas.
verdict_pairs = Kvinnodominerade grupper har lägre lön än andra med likvärdigt arbete i { $equal } par, och lägre än andra med lägre krav i { $lower }.
dominance_at_least = Arbete är kvinnodominerat från och med { $share_short } kvinnor och mansdominerat från och med lika stor andel män, räknat i heltal; 60 procent är vägledning, och även arbete som brukar anses vara kvinnodominerat räknas: ange det i befattningsfilen.
dominance_more_than = Arbete är kvinnodominerat med mer än { $share_short } kvinnor, som i äldre vägledning, och mansdominerat med större andel män än så.
dominance_overridden =
    { $count_n ->
        [one] { $count } grupp har befattningsfilens dominans och inte den som antalen ger.
       *[other] { $count } grupper har befattningsfilens dominans och inte den som antalen ger.
    }
jobs_unlisted =
    { $count_n ->
        [one] { $count } befattning saknas i befattningsfilen och är en egen grupp: { $jobs }.
       *[other] { $count } befattningar saknas i befattningsfilen och är egna grupper: { $jobs }.
    }
groups_joined =
    { $count_n ->
        [one] { $count } grupp består av flera, eftersom någon var för liten: { $groups }. Publicera dem inte också var för sig.
       *[other] { $count } grupper består av flera, eftersom några var för små: { $groups }. Publicera dem inte också var för sig.
    }
groups_could_join =
    { $count_n ->
        [one] { $count } liten grupp kan slås ihop med den som har närmast krav; ange den under merge_into i befattningsfilen eller använd --merge-small: { $groups }.
       *[other] { $count } små grupper kan slås ihop med dem som har närmast krav; ange dem under merge_into i befattningsfilen eller använd --merge-small: { $groups }.
    }
pairs_method = Paren jämför medellönen för kvinnor och män tillsammans i en kvinnodominerad grupp med den i en grupp som inte är kvinnodominerad, i samma eller ett lägre band. Par med en grupp vars medellön inte redovisas är inte med. En skillnad är något att förklara, inget mer än så.
groups_without_band =
    { $count_n ->
        [one] { $count } grupp har inget band och jämförs inte med andra.
       *[other] { $count } grupper har inget band och jämförs inte med andra.
    }
no_bands = Ingen grupp har band eller poäng, så grupperna jämförs inte med varandra: ange en befattningsfil med --jobs.
actions_changed = Rader i åtgärdsfilen: { $new } nya, { $kept } som förut, { $moved } flyttade till en annan jämförelse, { $vanished } som inte längre finns och är kvar i filen.
actions_status = Åtgärder: { $done } klara, { $late } försenade, { $open } öppna; de som återstår kostar { $cost }. De ska genomföras inom tre år från beslutet.
actions_unreadable =
    { $count_n ->
        [one] { $count } datum i åtgärdsfilen är inte skrivet som 2026-12-31 och räknas inte.
       *[other] { $count } datum i åtgärdsfilen är inte skrivna som 2026-12-31 och räknas inte.
    }
actions_internal = Åtgärdsfilen läses och skrivs bara med --profile internal, eftersom dess rader visar vilken av två grupper som har högre lön.
fail_job_cell = { $file }: cellen för ”{ $job }” under ”{ $column }” är inte vad kolumnen ska innehålla
fail_job_twice = { $file }: olika saker sägs om ”{ $job }”
fail_job_group = { $file }: befattningarna i gruppen ”{ $group }” har olika band, dominans eller merge_into
fail_no_job_listed = ingen befattning i { $file }, kolumnen ”{ $column }”, finns i befattningsfilen
fail_no_band_width = { $file } har poäng men inga band
hint_band_width = Ange hur många poäng ett band omfattar med --band-width POINTS, eller lägg till en kolumn ”band”

column_dominance = Dominans
column_job = Arbete
column_compared_job = Jämfört med
column_compared_band = Jämfört band
column_compared_mean = Jämfört medel
column_equal_work_band = Band
column_equal_work_mean = Medel alla
column_equal_work_difference = Män minus kvinnor
column_equal_value_difference = Högre lön med
column_equal_value_ratio = Egen/jämförd
column_comparison = Jämförelsens slag
column_status = Läge
column_explanation = Förklaring
column_action = Åtgärd
column_cost = Kostnad
column_due = Klart senast
column_pay_actions_limit = Senast
column_pay_actions_change = Sedan sist

table_equal_work = Lika arbete
table_equal_value = Likvärdigt arbete
table_lower_demands = Lägre krav, högre lön
table_pay_actions = Förklaringar och åtgärder

word_female_dominated = kvinnodominerat
word_male_dominated = mansdominerat
word_mixed = blandat
word_equal_work = lika arbete
word_equal_value = likvärdigt arbete
word_lower_demands = lägre krav
word_new = ny
word_kept = som förut
word_moved = flyttad
word_vanished = finns inte längre
word_done = klar
word_late = försenad
word_open = öppen

explain_term_female_dominated = En grupp med lika arbete med minst 60 procent kvinnor enligt Diskrimineringsombudsmannens vägledning, eller arbete som brukar anses vara kvinnodominerat: det anges då i befattningsfilen.
explain_term_lower_demands = Diskrimineringslagens tredje jämförelse: en kvinnodominerad grupp och en som inte är det, vars arbete bedöms ställa lägre krav men ändå ger högre lön.
explain_term_job_evaluation = Poäng för arbetets krav: varje faktor i arbetsgivarens egen plan har nivåer, och varje nivå en vikt i poäng. Band av poäng är likvärdigt arbete. Det är arbetet som värderas, inte personen.
