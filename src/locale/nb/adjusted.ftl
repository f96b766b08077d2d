### Den justerte lønnsforskjellen.

## Verdicts

verdict_adjusted_less = Kvinners lønn er { $gap } lavere enn menns når de er like i det modellen tar med.
verdict_adjusted_more = Kvinners lønn er { $gap } høyere enn menns når de er like i det modellen tar med.
verdict_adjusted_equal = Kvinner og menn har like høy lønn når de er like i det modellen tar med.
verdict_adjusted_none = Den justerte lønnsforskjellen kan ikke vises.
reading_interval = Intervallet går fra { $low } til { $high }.
reading_uncertain = Intervallet går fra { $low } til { $high }: en slik forskjell kan skyldes tilfeldigheter, men forskjeller helt ut til begge ender av intervallet er også forenlige med tallene. At en forskjell er usikker, viser ikke at den ikke finnes.
reading_raw = For de samme personene er lønnsforskjellen { $raw } uten modellen og { $gap } med den.
reading_flips =
    { $flips_n ->
        [one] Forskjellen skifter fortegn { $flips } gang
       *[other] Forskjellen skifter fortegn { $flips } ganger
    } når ledd legges til: svaret avhenger av hvilke ledd som hører hjemme i modellen.
reading_overlap = { $share } av de ansatte har noen av det andre kjønnet på samme nivå i alle faktorer samtidig; det som sies om de andre, hviler på modellen alene.
reading_unexplained = Det modellen ikke forklarer, er ikke noe mål på ulik behandling, og det den forklarer, er ikke dermed saklig begrunnet: et ledd som stilling kan selv bære med seg en forskjell i behandling.

## Notes

model_written = Modell: { $model }, og kjønn.
gap_of_logarithms = Forskjell: 1 − exp(c), der c er koeffisienten for kvinner; korrigert forskjell: 1 − exp(c − se²/2) etter Kennedy. Påvisbar forskjell: den minste som like sikre tall ville ha vist på 5 %-nivået med 80 % sannsynlighet.
gap_of_amounts = Forskjell: −c / menns gjennomsnittslønn, der c er koeffisienten for kvinner. Påvisbar forskjell: den minste som like sikre tall ville ha vist på 5 %-nivået med 80 % sannsynlighet.
errors_of_rows = Standardfeil: { $cov }; intervaller med { $level_short } konfidens etter Students t.
errors_clustered =
    { $clusters_n ->
        [one] Standardfeil: robuste for { $clusters } klynge
       *[other] Standardfeil: robuste for { $clusters } klynger
    } av «{ $column }»; intervaller med { $level_short } konfidens etter Students t.
few_clusters =
    { $clusters_n ->
        [one] { $clusters } klynge er for få
       *[other] { $clusters } klynger er få
    }: intervallene blir for smale, og testene slår for ofte ut.
bases = Nivåer som andre sammenlignes med: { $levels }.
absorbed = Uten en koeffisient for hvert nivå (absorbert): { $factors }.
aliased = Utelatt fordi andre kolonner sier det samme: { $columns }.
rows_lack =
    { $count_n ->
        [one] { $count } rad mangler «{ $column }» og er ikke med i noe trinn av modellen.
       *[other] { $count } rader mangler «{ $column }» og er ikke med i noe trinn av modellen.
    }
groups_shrunk = Gruppene har de samme koeffisientene for alle andre ledd; den sammenveide forskjellen er gruppens egen, trukket mot forskjellen for alle grupper, desto mer jo mer usikker den er.
lines_tested = p-verdier for grensene: hvor usannsynlig en slik forskjell ville ha vært om den sanne ikke lå bortenfor grensen, på den siden der forskjellen ligger. Ved 0 % prøves en forskjell i begge retninger.
rows_weighted = Radene vektes med «{ $column }».
model_closed = Tall fra en modell vises for andre bare hvis den har minst 10 frihetsgrader og R² er under 0,999, og hvis kvinnene og mennene hver for seg veier i forskjellen, og i det som skiller den fra andre tall, som minst { $minimum } personer med samme vekt. Like mange må være i hver av minst 10 klynger og blant dem som er utelatt fordi noe mangler, om det er noen.

## Failures

cause_model = den kan ikke forstås fra og med tegn { $place }
fail_words_in_model = { $file }: en potens eller logaritme krever tall, og «{ $column }» inneholder ord
fail_mixed_in_model = { $file }: «{ $column }» inneholder tall og noen ord
hint_factor = Rett ordene (paritet doctor viser det som ikke kan leses), eller skriv factor("{ $column }") hvis det er grupper
fail_model = { $file }: modellen kan ikke tilpasses
cause_sex_in_model = kjønn er med i hver modell og er ikke noe ledd; et produkt med kjønn er ikke én forskjell: --by viser forskjellen i hver gruppe
cause_one_sex = uten radene som mangler noe modellen trenger, er det høyst ett kjønn igjen
cause_too_many_parameters = den har like mange parametere som det er rader
cause_leverage = noen er alene på et nivå, og da finnes verken hc2 eller hc3
hint_hc1 = Velg --cov hc1, eller gjør ett nivå av de små med --merge-small
cause_clusters = det er færre enn to klynger
cause_not_finite = verdiene i kolonnene er for store eller kolonnene for sammenflettet til en løsning

## Words

column_term = Ledd
column_estimate = Koeffisient
column_std_error = Standardfeil
column_low = Fra
column_high = Til
column_t = t
column_rank = Parametere
column_r_squared = R²
column_residual_sd = Residual-SD
column_gap = Justert forskjell
column_gap_low = Forskjell fra
column_gap_high = Forskjell til
column_kennedy_gap = Korrigert forskjell
column_detectable_gap = Påvisbar forskjell
column_rating = Vurdering
column_threshold = Grense for forskjell
column_parameters = Egne parametere
column_partial_r_squared = Partiell R²
column_vif = VIF
column_factor = Faktor
column_levels = Nivåer
column_levels_of_both = Med begge kjønn
column_staff_of_both = Ansatte i disse
column_shrunk_gap = Sammenveid forskjell
column_line = Linje i filen
column_gap_without = Forskjell uten raden

table_adjusted_summary = Modellen som helhet
table_adjusted = Koeffisienter
table_adjusted_path = Forskjellen når ledd legges til
table_adjusted_terms = Hva hvert ledd bidrar med
table_adjusted_overlap = Nivåer med både kvinner og menn
table_adjusted_tests = Ligger forskjellen bortenfor grensen?
table_adjusted_groups = Justert lønnsforskjell etter gruppe
table_adjusted_influence = Rader som endrer forskjellen mest

word_intercept = konstantledd
word_sex_alone = bare kjønn
word_sex = kjønn
word_all_factors = alle krysset
word_classical = klassiske
word_hc0 = robuste (HC0)
word_hc1 = robuste (HC1)
word_hc2 = robuste (HC2)
word_hc3 = robuste (HC3)

## Terms

explain_term_adjusted_gap = Lønnsforskjellen mellom kvinner og menn som er like i det en modell tar med: koeffisienten for kjønn i en regresjon av lønn på modellens ledd. Den avhenger av leddene. Et ledd som selv følger av ulik behandling, skjuler en del av forskjellen.
explain_term_kennedy_gap = Den justerte forskjellen med Kennedys korreksjon: 1 − exp(c − se²/2). Eksponentialfunksjonen av en usikker koeffisient er i gjennomsnitt for stor; med store filer stemmer de to overens.
explain_term_detectable_gap = Den minste forskjellen som slike tall ville ha vist på 5 %-nivået i fire av fem tilfeller. Mindre forskjeller kan finnes uten å bli lagt merke til.
explain_term_vif = Variansinflasjonsfaktoren: hvor mange ganger større variansen til et ledds koeffisienter blir fordi andre ledd sier nesten det samme. 1 hvis den ikke blir større; fra omtrent 10 sier en enkelt koeffisient lite.
explain_term_shrunk_gap = En gruppes justerte forskjell trukket mot forskjellen for alle grupper (empirisk Bayes, variansen mellom grupper etter Paule og Mandel). Små grupper, der egen forskjell mest er tilfeldig, trekkes mest.
explain_term_overlap = Kvinner og menn kan bare sammenlignes innenfor et nivå som har begge. Nivåer med bare ett kjønn sier ikke noe om forskjellen; med få felles nivåer hviler den på få personer.
