### Det justerte gapet.

## Verdicts

verdict_adjusted_less = Kvinner har { $gap } lavere lønn enn menn som er like i det modellen tar med.
verdict_adjusted_more = Kvinner har { $gap } høyere lønn enn menn som er like i det modellen tar med.
verdict_adjusted_equal = Kvinner har like høy lønn som menn som er like i det modellen tar med.
verdict_adjusted_none = Det justerte lønnsgapet kan ikke vises.
reading_interval = Intervallet går fra { $low } til { $high }.
reading_uncertain = Intervallet går fra { $low } til { $high }: en slik forskjell kan være tilfeldig, men gap helt ut til endene av intervallet passer like godt med tallene. At et gap er usikkert, viser ikke at det ikke finnes.
reading_raw = Mellom de samme personene er lønnsgapet { $raw } uten modellen og { $gap } med den.
reading_flips =
    { $flips_n ->
        [one] Gapet skifter fortegn { $flips } gang
       *[other] Gapet skifter fortegn { $flips } ganger
    } når ledd legges til: svaret avhenger av hvilke ledd som hører hjemme i modellen.
reading_overlap = { $share } av de ansatte har noen av det andre kjønnet ved siden av seg i alle faktorer; det som sies om de andre, hviler på modellen alene.
reading_unexplained = Det modellen ikke forklarer, er ikke noe mål på usaklig forskjellsbehandling, og det den forklarer, er ikke dermed saklig begrunnet: et ledd som stilling kan selv bære med seg en forskjell i behandling.

## Notes

model_written = Modell: { $model }, og kjønn.
gap_of_logarithms = Gap: 1 − exp(c), der c er koeffisienten for kvinner; korrigert gap: 1 − exp(c − se²/2) etter Kennedy. Påviselig gap: det minste som like sikre tall ville vist på 5 %-nivået med 80 % sannsynlighet.
gap_of_amounts = Gap: −c / menns gjennomsnittslønn, der c er koeffisienten for kvinner. Påviselig gap: det minste som like sikre tall ville vist på 5 %-nivået med 80 % sannsynlighet.
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
groups_shrunk = Gruppene har de samme koeffisientene for alle andre ledd; det sammenveide gapet er gruppens eget, trukket mot alle gruppers, mer jo mer usikkert det er.
lines_tested = p-verdier for grensene: hvor usannsynlig et slikt gap ville vært om det sanne ikke lå utenfor grensen, på den siden der gapet ligger.
model_closed = Tall fra en modell vises for andre bare med 10 frihetsgrader, en R² under 0,999 og kvinner og menn som veier i gapet som minst { $minimum } like tunge personer; koeffisienter for andre ledd bare med { $minimum } personer i hvert nivå og ingen person med innflytelse (leverage) på 0,9 eller mer. --merge-small gjør ett nivå av de små.

## Failures

cause_model = den kan ikke forstås fra tegn { $place }
fail_words_in_model = { $file }: en potens eller logaritme krever tall, og «{ $column }» inneholder ord
fail_model = { $file }: modellen kan ikke tilpasses
cause_one_sex = uten radene som mangler noe modellen trenger, er det høyst ett kjønn igjen
cause_too_many_parameters = den har like mange parametere som det er rader
cause_leverage = noen er alene i et nivå, og der finnes ikke hc2 og hc3
hint_hc1 = Velg --cov hc1, eller gjør ett nivå av de små med --merge-small
cause_clusters = det er færre enn to klynger
cause_not_finite = kolonnene er for store eller for sammenflettet til en løsning

## Words

column_term = Ledd
column_estimate = Koeffisient
column_std_error = Standardfeil
column_low = Fra
column_high = Til
column_t = t
column_rank = Parametere
column_r_squared = R²
column_residual_sd = Restspredning
column_gap = Justert gap
column_gap_low = Gap fra
column_gap_high = Gap til
column_kennedy_gap = Korrigert gap
column_detectable_gap = Påviselig gap
column_rating = Vurdering
column_threshold = Grenseverdi
column_parameters = Egne parametere
column_partial_r_squared = Partiell R²
column_vif = VIF
column_factor = Faktor
column_levels = Nivåer
column_levels_of_both = Med begge kjønn
column_staff_of_both = Ansatte i disse
column_shrunk_gap = Sammenveid gap
column_line = Linje i filen
column_gap_without = Gap uten raden

table_adjusted_summary = Modellen som helhet
table_adjusted = Koeffisienter
table_adjusted_path = Gapet når ledd legges til
table_adjusted_terms = Hva hvert ledd bidrar med
table_adjusted_overlap = Nivåer med både kvinner og menn
table_adjusted_tests = Ligger gapet utenfor grensen?
table_adjusted_groups = Justerte lønnsgap etter gruppe
table_adjusted_influence = Rader som endrer gapet mest

word_intercept = konstantledd
word_sex_alone = bare kjønn
word_sex = kjønn
word_all_factors = alle i kryss
word_classical = klassiske
word_hc0 = robuste (HC0)
word_hc1 = robuste (HC1)
word_hc2 = robuste (HC2)
word_hc3 = robuste (HC3)

## Terms

explain_term_adjusted_gap = Lønnsgapet mellom kvinner og menn som er like i det en modell tar med: koeffisienten for kjønn i en regresjon av lønn på modellens ledd. Det avhenger av leddene. Et ledd som selv følger av ulik behandling, skjuler en del av gapet.
explain_term_kennedy_gap = Det justerte gapet med Kennedys korreksjon: 1 − exp(c − se²/2). Eksponenten av en usikker koeffisient er i gjennomsnitt for høy; med store filer stemmer de to overens.
explain_term_detectable_gap = Det minste gapet som tall som disse ville vist på 5 %-nivået i fire av fem tilfeller. Mindre gap kan finnes uten å bli lagt merke til.
explain_term_vif = Variansinflasjonsfaktoren: hvor mange ganger større variansen til et ledds koeffisienter blir fordi andre ledd sier nesten det samme. 1 om ikke i det hele tatt; fra omtrent 10 sier en koeffisient lite alene.
explain_term_shrunk_gap = En gruppes justerte gap trukket mot alle gruppers (empirisk Bayes, variansen mellom grupper etter Paule og Mandel). Små grupper, der gapet mest er tilfeldig, trekkes mest.
explain_term_overlap = Kvinner og menn kan bare sammenlignes innenfor et nivå som har begge. Nivåer med ett kjønn sier ikke noe om gapet; med få felles nivåer hviler det på få personer.
