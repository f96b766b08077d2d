### Hvad en lønforskel består af.

## Verdicts

verdict_split_less = Kvinders løn er { $gap } lavere end mænds (geometriske gennemsnit).
verdict_split_more = Kvinders løn er { $gap } højere end mænds (geometriske gennemsnit).
verdict_split_equal = De geometriske gennemsnit af kvinders og mænds løn er ens.
verdict_split_none = Hvad lønforskellen består af, kan ikke vises.
reading_shares = { $explained } af forskellen følger af det, som modellen medtager, { $unexplained } er tilbage mellem kvinder og mænd, der er ens i det.
reading_against = Det, som modellen medtager, trækker den anden vej: ud fra det alene ville det køn, der har lavere løn, have højere. Den del, som modellen ikke forklarer, er større end hele forskellen.
reading_beyond = Alene ud fra det, som modellen medtager, ville forskellen være større, end den er. Den del, som modellen ikke forklarer, trækker den anden vej.
reading_three = { $endowments } af forskellen følger af det, som modellen medtager, { $coefficients } af, hvad de samme egenskaber giver i løn, og { $interaction } af begge dele sammen.
reading_either_way = Intervallet for den del, der ikke forklares, indeholder 0: hvilken vej den går, er usikkert. Det viser ikke, at der ikke er nogen forskel.
reading_standard = Regnet på gennemsnitslønnen for alle er lønforskellen { $gap }; gruppe for gruppe, hvor hver gruppe vejes med alle sine ansatte, er den { $standard }.

## Notes

split_model = Model: { $model }, tilpasset for kvinder og for mænd hver for sig.
split_of_logarithms = Værdier: mænds gennemsnit af lønnens logaritme minus kvinders. 0,05 betyder, at mænd har omkring 5 % mere.
split_of_amounts = Værdier: mænds gennemsnitsløn minus kvinders.
split_of_log_quantiles = Værdier: den fraktil, som { $order_short } ikke overstiger, i logaritmer af lønnen, mænds minus kvinders, med recentrerede influensfunktioner. Standardfejl efter formel tager tætheden ved fraktilen som kendt; det gør --bootstrap ikke.
split_of_quantiles = Værdier: den fraktil, som { $order_short } ikke overstiger, mænds minus kvinders, med recentrerede influensfunktioner. Standardfejl efter formel tager tætheden ved fraktilen som kendt; det gør --bootstrap ikke.
split_reference = Det, som modellen medtager, værdisættes med disse koefficienter: { $reference }.
three_parts = Egenskaber: forskellige egenskaber, med kvinders koefficienter. Koefficienter: forskellige koefficienter, for kvinders egenskaber. Samspil: begge dele på én gang.
levels_normalised = Detaljer for { $factors }: niveauerne sammenlignes med gennemsnittet af alle niveauer og ikke med ét af dem, så det er ligegyldigt, hvilket der er basis (Yun; Gardeazabal og Ugidos).
split_errors = Standardfejl efter formel (Jann), hvor egenskaberne er tilfældige, ligesom lønnen er det; intervaller med { $level_short } konfidens.
split_errors_robust = Standardfejl efter formel (Jann), robuste, på tværs af alle tre modeller, hvor egenskaberne er tilfældige, ligesom lønnen er det; intervaller med { $level_short } konfidens.
split_of_resamples =
    { $drawn_n ->
        [one] Standardfejl og intervaller med { $level_short } konfidens: { $usable } brugbar af { $drawn } bootstrap-stikprøve, kvinder og mænd trukket hver for sig.
       *[other] Standardfejl og intervaller med { $level_short } konfidens: { $usable } brugbare af { $drawn } bootstrap-stikprøver, kvinder og mænd trukket hver for sig.
    }
split_of_clusters =
    { $clusters_n ->
        [one] Standardfejl og intervaller med { $level_short } konfidens: { $usable } brugbare af { $drawn } bootstrap-stikprøver af { $clusters } klynge af »{ $column }«.
       *[other] Standardfejl og intervaller med { $level_short } konfidens: { $usable } brugbare af { $drawn } bootstrap-stikprøver af { $clusters } klynger af »{ $column }«.
    }
levels_merged =
    { $levels_n ->
        [one] { $levels } niveau af »{ $factor }« med få kvinder eller få mænd regnes som lille.
       *[other] { $levels } niveauer af »{ $factor }« med få kvinder eller få mænd regnes som ét.
    }
levels_of_one_sex =
    { $levels_n ->
        [one] { $levels } niveau af »{ $factor }« har kun ét køn; der er ingen at sammenligne de ansatte dér med, og de er ikke med.
       *[other] { $levels } niveauer af »{ $factor }« har kun ét køn; der er ingen at sammenligne de ansatte dér med, og de er ikke med.
    }
levels_of_few =
    { $levels_n ->
        [one] { $levels } niveau af »{ $factor }« har færre end { $minimum } kvinder eller mænd, for få at sammenligne; de ansatte dér er ikke med.
       *[other] { $levels } niveauer af »{ $factor }« har færre end { $minimum } kvinder eller mænd, for få at sammenligne; de ansatte dér er ikke med.
    }
split_aliased = Udeladt, fordi andre kolonner siger det samme, for kvinder eller for mænd: { $columns }.
groups_not_beside = Forskellen efter gruppe vises kun for andre, når ingen er udeladt af modellen, som med --model 1.
split_closed = Tal fra en opdeling vises kun for andre, hvis der er mindst 10 frihedsgrader for kvinder og for mænd, R² er under 0,999, ingen har en større leverage end én af { $minimum } personer, og der er mindst { $minimum } kvinder og { $minimum } mænd bag hver kolonne og blandt dem, der ikke er med, hvis der er nogen. --merge-small gør ét niveau af de små.
parts_by_group = Af fordeling: hvor stor forskellen i gennemsnitsløn ville være, hvis kvinder og mænd havde gennemsnittet af begges gennemsnitsløn i hver gruppe (Kitagawa). Af løn i grupper: hvor stor den ville være, hvis de var fordelt ens på grupperne.
standard_weighting = Vejet forskel: forskellen mellem kvinders og mænds gennemsnitsløn med alle gruppens ansatte som vægt (standardvejning), over grupper med begge køn. Ansatte med: andelen af de ansatte, der er i disse.
one_sex_in_parts =
    { $groups_n ->
        [one] { $groups } gruppe har kun ét køn: det, den lægger til forskellen, er ikke med i nogen af delene.
       *[other] { $groups } grupper har kun ét køn: det, de lægger til forskellen, er ikke med i nogen af delene.
    }
parts_withheld = Delene for alle grupper vises kun, hvis alle grupper kan vises. --merge-small gør én gruppe af de små.

## Words

column_component = Del
column_composition = Af fordeling
column_within_groups = Af løn i grupper
column_standard_gap = Vejet forskel
column_compared_share = Ansatte med

table_decomposition = Hvad forskellen består af
table_decomposition_detail = Hvad hvert led lægger til delene
table_decomposition_groups = Forskellen efter grupper

word_explained = forklaret
word_unexplained_part = ikke forklaret
word_endowments = egenskaber
word_coefficients = koefficienter
word_interaction = samspil
word_difference = forskel
word_of_men = mænds
word_of_women = kvinders
word_pooled = begges sammen, med køn i modellen
word_neumark = begges sammen, uden køn i modellen (Neumark)
word_cotton = gennemsnittet af mænds og kvinders, vægtet efter antal (Cotton)
word_reimers = det simple gennemsnit af mænds og kvinders (Reimers)
word_weight = et vejet gennemsnit af mænds og kvinders, som ønsket

reason_level_of_few = for få kvinder eller mænd på et niveau i modellen

## Terms

explain_term_oaxaca_blinder = Deler en forskel i gennemsnitsløn op med en regression for hvert køn (Oaxaca, Blinder): den forklarede del følger af forskellige egenskaber, den uforklarede af forskellige koefficienter. Det er en beskrivelse og intet bevis for en årsag: det, der ikke er i filen, havner i den uforklarede del, og en egenskab kan selv være en følge af ulige behandling.
explain_term_endowments = I en opdeling i tre dele det, der følger af kvinders og mænds forskellige egenskaber, med kvinders koefficienter. De to andre følger af forskellige koefficienter og af begge dele på én gang.
explain_term_kitagawa = Deler en forskel i gennemsnit op efter grupper (Kitagawa 1955): den ene del kommer af, at kvinder og mænd er i forskellige grupper, den anden af forskellig løn i grupperne. Der skal ingen model til.
explain_term_standard_weighting = Standardvejning: lønforskellen, hvis kvinder og mænd var fordelt ens på grupperne, så gennemsnittene i hver gruppe tæller med alle gruppens ansatte. Sådan opgør det svenske Medlingsinstitutet den.
