### Representation.

verdict_share_below =
    { $group }: { $share } av alla anställda, { $benchmark } i jämförelsetalen; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } färre än väntat.
verdict_share_above =
    { $group }: { $share } av alla anställda, { $benchmark } i jämförelsetalen; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } fler än väntat.
verdict_share_even = { $group }: { $share } av alla anställda, { $benchmark } i jämförelsetalen; så många som väntat.
verdict_share_none = { $group }: andelen av alla anställda kan inte jämföras med jämförelsetalen.
verdict_rules =
    Av { $groups_n ->
        [one] { $groups } grupp
       *[other] { $groups } grupper
    } ger 80-procentsregeln utslag i { $eighty }, regeln om en hel person i { $whole } och regeln om två standardavvikelser i { $sd }; reglerna är oense om { $disagree }.
verdict_target =
    { $group }: { $needed } av { $hires_n ->
        [one] { $hires } nyanställd
       *[other] { $hires } nyanställda
    } behövs för att nå { $goal_short }; sannolikheten för det är { $chance } om rekryteringen följer jämförelsetalen.
verdict_target_met = { $group }: { $goal_short } nås vilka som än anställs.
verdict_target_out =
    { $group }: { $goal_short } kan inte nås genom rekrytering; { $needed } av { $hires_n ->
        [one] { $hires } nyanställd
       *[other] { $hires } nyanställda
    } skulle behövas.

benchmark_source = Jämförelsetal: { $source }.
benchmark_cut = Jämförelsetalen är avgränsade till { $conditions }.
benchmark_about = Jämförelsetalen gäller { $members }.
benchmark_summed = Alla delar av jämförelsetalen är summerade över { $dimensions }.
benchmark_totals = Summor i jämförelsetalen som står bredvid sina delar räknas inte dubbelt: { $totals }.
benchmark_missing =
    { $count_n ->
        [one] { $count } cell i jämförelsetalen saknar värde och ingår inte.
       *[other] { $count } celler i jämförelsetalen saknar värde och ingår inte.
    }
benchmark_ages = Barn eller pensionärer ingår i jämförelsetalen; --benchmark-where "{ $dimension }=20..66" avgränsar dem till arbetsför ålder.
benchmark_year = Jämförelsetalen är från { $benchmark }, personaluppgifterna från { $staff }.
share_tests = Andel från – till: Clopper och Pearsons intervall, { $level_short } konfidens; Wilsons står bredvid. p-värden: exakt binomialtest, tvåsidigt, och ensidigt för så få eller färre. z anges där n × p × (1 − p) är minst 10.
share_rules = Reglerna ger utslag för en andel under 80 % av jämförelsetalets, för minst en hel person för lite och för ett antal mer än två standardavvikelser under det väntade (exakt test vid färre än 30 personer). De är ofta oense, och ingen av dem är en rättslig prövning.
share_weighted = Jämförelsetalen är vägda efter varje grupps egen sammansättning på { $columns } (direkt standardisering); testen tar den vägda andelen som sannolikhet för alla i gruppen.
share_without_stratum =
    { $count_n ->
        [one] { $count } person räknas med men påverkar inte vikterna, eftersom motsvarighet saknas i jämförelsetalen.
       *[other] { $count } personer räknas med men påverkar inte vikterna, eftersom motsvarighet saknas i jämförelsetalen.
    }
share_fit = Pearsons chitvåtest av alla kategorier tillsammans; grovt där färre än 5 väntas.
share_without_category =
    { $count_n ->
        [one] { $count } person tillhör en kategori som saknas i jämförelsetalen.
       *[other] { $count } personer tillhör kategorier som saknas i jämförelsetalen.
    }
segregation_method = Duncans index är den del av gruppen, eller av de övriga, som skulle behöva byta enhet för att båda ska vara lika fördelade: 0 jämnt, 1 helt åtskilda. Ömsesidig information anges i nat, Theils H är samma mått som del av sitt högsta värde; mellan och inom delar upp den efter den första grupperingen.
target_method = Behövs: målets andel av personalen efteråt, minus dem i gruppen som är kvar, avrundat uppåt. De som slutar gör det i proportion till dagens andel om inget annat anges. Sannolikhet och uppnås: varje nyanställd tillhör gruppen med jämförelsetalets andel.
fail_no_benchmark = inga jämförelsetal är angivna
hint_no_benchmark = Ange en befolkningstabell med --benchmark FIL, eller prova --demo

column_observed = Observerat
column_total = Anställda
column_unweighted_share = Jämförelse ovägd
column_ratio = Kvot
column_wilson_low = Wilson från
column_wilson_high = Wilson till
column_expected = Väntat
column_shortfall = Underskott
column_p_one_sided = p ensidigt
column_eighty_percent = 80 %-regeln
column_whole_person = Hel person
column_two_sd = Två SD
column_rules_disagree = Regler oense
column_category = Kategori
column_df = fg
column_units = Enheter
column_dissimilarity = Duncans index
column_mutual_information = Ömsesidig inf.
column_theil_h = Theils H
column_between = Mellan
column_within = Inom
column_hires = Nyanställda
column_leavers = Slutar
column_staff = Anställda efteråt
column_goal_share = Målandel
column_needed = Behövs
column_needed_share = Andel behövs
column_reached = Uppnås
column_chance = Sannolikhet

table_representation = Personalen jämfört med befolkningen
table_representation_fit = Alla kategorier
table_segregation = Segregation
table_recruitment_target = Rekryteringsmål

reason_attribute_missing = uppgift om det som jämförs saknas

explain_term_benchmark = Jämförelsetal: den befolkning som personalen jämförs med, ur en tabell från en statistikmyndighet: samma område, arbetsför ålder, samma år.
explain_term_ratio = Andelen bland de anställda i procent av andelen i jämförelsetalen. 100 % är lika.
explain_term_shortfall = Underskott: hur många färre än väntat gruppen är, det vill säga antalet anställda gånger jämförelsetalets andel, minus det räknade antalet. Negativt när de är fler än väntat.
explain_term_eighty_percent = 80-procentsregeln ger utslag när andelen är under fyra femtedelar av jämförelsetalets. Den säger inget om slumpen: i små grupper ger den ofta utslag.
explain_term_whole_person = Regeln om en hel person ger utslag när det saknas minst en hel person. I stora grupper ger den utslag för de minsta skillnader.
explain_term_two_sd = Regeln om två standardavvikelser ger utslag när antalet är så lågt att slumpen sällan räcker som förklaring (ungefär en gång på fyrtio). I små grupper ger den utslag bara för stora skillnader.
explain_term_odds_ratio = Oddset att möta någon i gruppen bland de anställda delat med oddset i jämförelsetalen. 1 är lika.
explain_term_standardisation = Standardisering: jämförelsetalen vägda efter arbetsgivarens egen sammansättning, till exempel på ålder eller yrke. Det är den andel som skulle gälla om varje skikt av personalen vore som i befolkningen.
explain_term_dissimilarity = Duncans index: den del av endera gruppen som skulle behöva byta enhet för att båda ska vara lika fördelade. 0 är jämnt, 1 är helt åtskilda.
explain_term_theil_h = Theils H: hur mycket en persons enhet säger om gruppen, från 0 (inget) till 1 (allt). Måttet kan delas upp i en del mellan större enheter och en del inom dem.
