### Repræsentation.

verdict_share_below =
    { $group }: { $share } af alle ansatte, { $benchmark } i sammenligningstallene; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } færre end ventet.
verdict_share_above =
    { $group }: { $share } af alle ansatte, { $benchmark } i sammenligningstallene; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } flere end ventet.
verdict_share_even = { $group }: { $share } af alle ansatte, { $benchmark } i sammenligningstallene; så mange som ventet.
verdict_share_none = { $group }: andelen af alle ansatte kan ikke holdes op mod sammenligningstallene.
verdict_rules =
    Af { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    } giver 80-procentreglen udslag i { $eighty }, reglen om én hel person i { $whole } og reglen om to standardafvigelser i { $sd }; reglerne er uenige om { $disagree }.
verdict_target =
    { $group }: { $needed } af { $hires_n ->
        [one] { $hires } nyansat
       *[other] { $hires } nyansatte
    } skal til for at nå { $goal_short }; sandsynligheden for det er { $chance }, hvis rekrutteringen følger sammenligningstallene.
verdict_target_met = { $group }: { $goal_short } nås, uanset hvem der ansættes.
verdict_target_out =
    { $group }: { $goal_short } kan ikke nås gennem rekruttering; det ville kræve { $needed } af { $hires_n ->
        [one] { $hires } nyansat
       *[other] { $hires } nyansatte
    }.

benchmark_source = Sammenligningstal: { $source }.
benchmark_cut = Sammenligningstallene er afgrænset til { $conditions }.
benchmark_about = Sammenligningstallene gælder { $members }.
benchmark_summed = Alle dele af sammenligningstallene er lagt sammen over { $dimensions }.
benchmark_totals = Summer i sammenligningstallene, der står ved siden af deres dele, tælles ikke med to gange: { $totals }.
benchmark_missing =
    { $count_n ->
        [one] { $count } celle i sammenligningstallene mangler en værdi og er ikke med.
       *[other] { $count } celler i sammenligningstallene mangler en værdi og er ikke med.
    }
benchmark_ages = Børn eller pensionister er med i sammenligningstallene; --benchmark-where "{ $dimension }=20..66" afgrænser dem til den arbejdsdygtige alder.
benchmark_year = Sammenligningstallene er fra { $benchmark }, oplysningerne om de ansatte fra { $staff }.
share_tests = Andel fra – til: Clopper og Pearsons interval, { $level_short } konfidens; Wilsons står ved siden af. p-værdier: eksakt binomialtest, tosidet, og ensidet for så få eller færre. z er oplyst, hvor n × p × (1 − p) er mindst 10.
share_rules = Reglerne giver udslag for en andel under 80 % af sammenligningstallets, for mindst én hel person for lidt og for et antal mere end to standardafvigelser under det ventede (eksakt test ved færre end 30 personer). De er ofte uenige, og ingen af dem er en retlig prøvelse.
share_weighted = Sammenligningstallene er vægtet efter hver gruppes egen sammensætning på { $columns } (direkte standardisering); testene tager den vægtede andel som sandsynlighed for alle i gruppen.
share_without_stratum =
    { $count_n ->
        [one] { $count } person tælles med, men påvirker ikke vægtene, fordi sammenligningstallene ikke har noget tilsvarende.
       *[other] { $count } personer tælles med, men påvirker ikke vægtene, fordi sammenligningstallene ikke har noget tilsvarende.
    }
share_fit = Pearsons chi i anden-test af alle kategorier under ét; grov, hvor færre end 5 er ventet.
share_without_category =
    { $count_n ->
        [one] { $count } person hører til en kategori, som sammenligningstallene ikke har.
       *[other] { $count } personer hører til kategorier, som sammenligningstallene ikke har.
    }
segregation_method = Duncans indeks er den del af gruppen, eller af de øvrige, der skulle skifte enhed, for at begge var ens fordelt: 0 jævnt, 1 helt adskilt. Gensidig information er i nat, Theils H er samme mål som del af sin højeste værdi; mellem og inden for deler den op efter den første gruppering.
target_method = Skal til: målets andel af personalet bagefter, minus dem i gruppen, der er tilbage, rundet op. De, der holder op, gør det i forhold til den nuværende andel, hvis andet ikke er oplyst. Sandsynlighed og nås: hver nyansat hører til gruppen med sammenligningstallets andel.
fail_no_benchmark = der er ikke angivet sammenligningstal
hint_no_benchmark = Angiv en befolkningstabel med --benchmark FIL, eller prøv --demo

column_observed = Observeret
column_total = Ansatte
column_unweighted_share = Reference uvægtet
column_ratio = Forholdstal
column_wilson_low = Wilson fra
column_wilson_high = Wilson til
column_expected = Ventet
column_shortfall = Underskud
column_p_one_sided = p ensidet
column_eighty_percent = 80 %-reglen
column_whole_person = Hel person
column_two_sd = To SD
column_rules_disagree = Regler uenige
column_category = Kategori
column_df = fg
column_units = Enheder
column_dissimilarity = Duncans indeks
column_mutual_information = Gensidig inf.
column_theil_h = Theils H
column_between = Mellem
column_within = Inden for
column_hires = Nyansatte
column_leavers = Holder op
column_staff = Ansatte bagefter
column_goal_share = Målandel
column_needed = Skal til
column_needed_share = Andel skal til
column_reached = Nås
column_chance = Sandsynlig

table_representation = Repræsentation
table_representation_fit = Alle kategorier
table_segregation = Segregering
table_recruitment_target = Rekrutteringsmål

reason_attribute_missing = det, der sammenlignes, er ikke oplyst

explain_term_benchmark = Sammenligningstal: den befolkning, som de ansatte holdes op mod, fra en tabel fra en statistikmyndighed: samme område, arbejdsdygtig alder, samme år.
explain_term_ratio = Andelen blandt de ansatte i procent af andelen i sammenligningstallene. 100 % er ens.
explain_term_shortfall = Underskud: hvor mange færre end ventet gruppen er, det vil sige antallet af ansatte gange sammenligningstallets andel, minus det talte antal. Negativt, når de er flere end ventet.
explain_term_eighty_percent = 80-procentreglen giver udslag, når andelen er under fire femtedele af sammenligningstallets. Den siger intet om tilfældighed: i små grupper giver den tit udslag.
explain_term_whole_person = Reglen om én hel person giver udslag, når der mangler mindst én hel person. I store grupper giver den udslag for de mindste forskelle.
explain_term_two_sd = Reglen om to standardafvigelser giver udslag, når antallet er så lavt, at tilfældigheder sjældent er nok til at forklare det (omkring én gang ud af fyrre). I små grupper giver den kun udslag for store forskelle.
explain_term_odds_ratio = Oddset for at møde en fra gruppen blandt de ansatte divideret med oddset i sammenligningstallene. 1 er ens.
explain_term_standardisation = Standardisering: sammenligningstallene vægtet efter arbejdsgiverens egen sammensætning, for eksempel på alder eller erhverv. Det er den andel, der ville gælde, hvis hvert lag af personalet var som i befolkningen.
explain_term_dissimilarity = Duncans indeks: den del af den ene eller den anden gruppe, der skulle skifte enhed, for at begge var ens fordelt. 0 er jævnt, 1 er helt adskilt.
explain_term_theil_h = Theils H: hvor meget en persons enhed siger om gruppen, fra 0 (intet) til 1 (alt). Målet kan deles i en del mellem større enheder og en del inden for dem.
