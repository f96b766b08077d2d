### Hva en lønnsforskjell består av.

## Verdicts

verdict_split_less = Kvinners lønn er { $gap } lavere enn menns (geometriske gjennomsnitt).
verdict_split_more = Kvinners lønn er { $gap } høyere enn menns (geometriske gjennomsnitt).
verdict_split_equal = De geometriske gjennomsnittene av kvinners og menns lønn er like.
verdict_split_none = Hva lønnsforskjellen består av, kan ikke vises.
reading_shares = { $explained } av forskjellen følger av det modellen tar med, { $unexplained } er igjen mellom kvinner og menn som er like i det.
reading_against = Det modellen tar med, trekker den andre veien: ut fra det alene ville det kjønnet som har lavere lønn, ha hatt høyere. Den delen som modellen ikke forklarer, er større enn hele forskjellen.
reading_beyond = Bare ut fra det modellen tar med, ville forskjellen ha vært større enn den er. Den delen som modellen ikke forklarer, trekker den andre veien.
reading_three = { $endowments } av forskjellen følger av det modellen tar med, { $coefficients } av hva de samme kjennetegnene gir i lønn, og { $interaction } av begge sammen.
reading_either_way = Intervallet for den delen som ikke forklares, inneholder 0: hvilken vei den går, er usikkert. Det viser ikke at det ikke finnes noen forskjell.
reading_standard = Regnet på gjennomsnittslønnen for alle er lønnsforskjellen { $gap }; gruppe for gruppe, der hver gruppe veies med alle sine ansatte, er den { $standard }.

## Notes

split_model = Modell: { $model }, tilpasset for kvinner og for menn hver for seg.
split_of_logarithms = Verdier: menns gjennomsnitt av lønnens logaritme minus kvinners. 0,05 betyr at menn har omtrent 5 % mer.
split_of_amounts = Verdier: menns gjennomsnittslønn minus kvinners.
split_of_log_quantiles = Verdier: kvantilen som { $order_short } ikke overstiger, i logaritmer av lønn, menns minus kvinners, med resentrerte influensfunksjoner. Standardfeil etter formel tar tettheten ved kvantilen som kjent; det gjør ikke --bootstrap.
split_of_quantiles = Verdier: kvantilen som { $order_short } ikke overstiger, menns minus kvinners, med resentrerte influensfunksjoner. Standardfeil etter formel tar tettheten ved kvantilen som kjent; det gjør ikke --bootstrap.
split_reference = Det modellen tar med, verdsettes med disse koeffisientene: { $reference }.
three_parts = Kjennetegn: ulike kjennetegn, med kvinners koeffisienter. Koeffisienter: ulike koeffisienter, for kvinners kjennetegn. Samspill: begge på en gang.
levels_normalised = Detaljer for { $factors }: nivåene sammenlignes med gjennomsnittet av alle nivåer og ikke med ett av dem, så det har ikke noe å si hvilket som er basis (Yun; Gardeazabal og Ugidos).
split_errors = Standardfeil etter formel (Jann), der kjennetegnene er tilfeldige slik lønnen er det; intervaller med { $level_short } konfidens.
split_errors_robust = Standardfeil etter formel (Jann), robuste, på tvers av alle tre modellene, der kjennetegnene er tilfeldige slik lønnen er det; intervaller med { $level_short } konfidens.
split_of_resamples =
    { $drawn_n ->
        [one] Standardfeil og intervaller med { $level_short } konfidens: { $usable } brukbart av { $drawn } bootstrap-utvalg, kvinner og menn trukket hver for seg.
       *[other] Standardfeil og intervaller med { $level_short } konfidens: { $usable } brukbare av { $drawn } bootstrap-utvalg, kvinner og menn trukket hver for seg.
    }
split_of_clusters =
    { $clusters_n ->
        [one] Standardfeil og intervaller med { $level_short } konfidens: { $usable } brukbare av { $drawn } bootstrap-utvalg av { $clusters } klynge av «{ $column }».
       *[other] Standardfeil og intervaller med { $level_short } konfidens: { $usable } brukbare av { $drawn } bootstrap-utvalg av { $clusters } klynger av «{ $column }».
    }
levels_merged =
    { $levels_n ->
        [one] { $levels } nivå av «{ $factor }» med få kvinner eller få menn regnes som lite.
       *[other] { $levels } nivåer av «{ $factor }» med få kvinner eller få menn regnes som ett.
    }
levels_of_one_sex =
    { $levels_n ->
        [one] { $levels } nivå av «{ $factor }» har bare ett kjønn; det er ingen å sammenligne de ansatte der med, og de er ikke med.
       *[other] { $levels } nivåer av «{ $factor }» har bare ett kjønn; det er ingen å sammenligne de ansatte der med, og de er ikke med.
    }
levels_of_few =
    { $levels_n ->
        [one] { $levels } nivå av «{ $factor }» har færre enn { $minimum } kvinner eller menn, for få å sammenligne; de ansatte der er ikke med.
       *[other] { $levels } nivåer av «{ $factor }» har færre enn { $minimum } kvinner eller menn, for få å sammenligne; de ansatte der er ikke med.
    }
split_aliased = Utelatt fordi andre kolonner sier det samme, for kvinner eller for menn: { $columns }.
groups_not_beside = Forskjellen etter gruppe vises for andre bare når ingen er utelatt fra modellen, som med --model 1.
split_closed = Tall fra en oppdeling vises for andre bare hvis det er minst 10 frihetsgrader for kvinner og for menn, R² er under 0,999, ingen har større innflytelse (leverage) enn én av { $minimum } personer, og det er minst { $minimum } kvinner og { $minimum } menn bak hver kolonne og blant dem som ikke er med, om det er noen. --merge-small gjør ett nivå av de små.
parts_by_group = Av fordeling: hvor stor forskjellen i gjennomsnittslønn ville ha vært om kvinner og menn hadde gjennomsnittet av begges gjennomsnittslønn i hver gruppe (Kitagawa). Av lønn i grupper: hvor stor den ville ha vært om de var likt fordelt på gruppene.
standard_weighting = Standardveid forskjell: forskjellen mellom kvinners og menns gjennomsnittslønn med alle gruppens ansatte som vekt, over grupper med begge kjønn. Ansatte med: andelen av de ansatte som er i disse.
one_sex_in_parts =
    { $groups_n ->
        [one] { $groups } gruppe har bare ett kjønn: det den legger til forskjellen, er ikke med i noen av delene.
       *[other] { $groups } grupper har bare ett kjønn: det de legger til forskjellen, er ikke med i noen av delene.
    }
parts_withheld = Delene for alle grupper vises bare hvis alle grupper kan vises. --merge-small gjør én gruppe av de små.

## Words

column_component = Del
column_composition = Av fordeling
column_within_groups = Av lønn i grupper
column_standard_gap = Standardveid forskjell
column_compared_share = Ansatte med

table_decomposition = Hva forskjellen består av
table_decomposition_detail = Hva hvert ledd legger til delene
table_decomposition_groups = Forskjellen etter grupper

word_explained = forklart
word_unexplained_part = ikke forklart
word_endowments = kjennetegn
word_coefficients = koeffisienter
word_interaction = samspill
word_difference = forskjell
word_of_men = menns
word_of_women = kvinners
word_pooled = begges sammen, med kjønn i modellen
word_neumark = begges sammen, uten kjønn i modellen (Neumark)
word_cotton = gjennomsnittet av menns og kvinners, vektet etter antall (Cotton)
word_reimers = det enkle gjennomsnittet av menns og kvinners (Reimers)
word_weight = et veid gjennomsnitt av menns og kvinners, som bedt om

reason_level_of_few = for få kvinner eller menn på et nivå i modellen

## Terms

explain_term_oaxaca_blinder = Deler opp en forskjell i gjennomsnittslønn med en regresjon for hvert kjønn (Oaxaca, Blinder): den forklarte delen følger av ulike kjennetegn, den uforklarte av ulike koeffisienter. Det er en beskrivelse og ikke noe bevis for en årsak: det som ikke er i filen, havner i den uforklarte delen, og et kjennetegn kan selv følge av ulik behandling.
explain_term_endowments = I en oppdeling i tre deler det som følger av kvinners og menns ulike kjennetegn, med kvinners koeffisienter. De to andre følger av ulike koeffisienter og av begge på en gang.
explain_term_kitagawa = Deler opp en forskjell i gjennomsnitt etter grupper (Kitagawa 1955): den ene delen kommer av at kvinner og menn er i ulike grupper, den andre av ulik lønn i gruppene. Det trengs ingen modell.
explain_term_standard_weighting = Standardveiing: lønnsforskjellen om kvinner og menn var likt fordelt på gruppene, slik at gjennomsnittene i hver gruppe teller med alle gruppens ansatte. Slik oppgir det svenske Medlingsinstitutet den.
