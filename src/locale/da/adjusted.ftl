### Det justerede gab.

## Verdicts

verdict_adjusted_less = Kvinders løn er { $gap } lavere end mænds, når de er ens i det, som modellen medtager.
verdict_adjusted_more = Kvinders løn er { $gap } højere end mænds, når de er ens i det, som modellen medtager.
verdict_adjusted_equal = Kvinder og mænd har lige høj løn, når de er ens i det, som modellen medtager.
verdict_adjusted_none = Det justerede løngab kan ikke vises.
reading_interval = Intervallet går fra { $low } til { $high }.
reading_uncertain = Intervallet går fra { $low } til { $high }: en sådan forskel kan være tilfældig, men gab helt ud til intervallets ender passer lige så godt med tallene. At et gab er usikkert, viser ikke, at det ikke findes.
reading_raw = Mellem de samme personer er løngabet { $raw } uden modellen og { $gap } med den.
reading_flips =
    { $flips_n ->
        [one] Gabet skifter fortegn { $flips } gang
       *[other] Gabet skifter fortegn { $flips } gange
    }, når led tilføjes: svaret afhænger af, hvilke led der hører hjemme i modellen.
reading_overlap = { $share } af de ansatte har nogen af det andet køn ved siden af sig i alle faktorer; det, der siges om de øvrige, hviler på modellen alene.
reading_unexplained = Det, som modellen ikke forklarer, er ikke et mål for usaglig forskelsbehandling, og det, som den forklarer, er ikke dermed sagligt begrundet: et led som stilling kan selv bære en forskel i behandling med sig.

## Notes

model_written = Model: { $model } samt køn.
gap_of_logarithms = Gab: 1 − exp(c), hvor c er koefficienten for kvinder; korrigeret gab: 1 − exp(c − se²/2) efter Kennedy. Påviseligt gab: det mindste, som lige så sikre tal ville vise på 5 %-niveauet med 80 % sandsynlighed.
gap_of_amounts = Gab: −c / mænds gennemsnitsløn, hvor c er koefficienten for kvinder. Påviseligt gab: det mindste, som lige så sikre tal ville vise på 5 %-niveauet med 80 % sandsynlighed.
errors_of_rows = Standardfejl: { $cov }; intervaller med { $level_short } konfidens efter Students t.
errors_clustered =
    { $clusters_n ->
        [one] Standardfejl: robuste for { $clusters } klynge
       *[other] Standardfejl: robuste for { $clusters } klynger
    } af »{ $column }«; intervaller med { $level_short } konfidens efter Students t.
few_clusters =
    { $clusters_n ->
        [one] { $clusters } klynge er for få
       *[other] { $clusters } klynger er få
    }: intervallerne bliver for smalle, og testene slår for ofte ud.
bases = Niveauer, som andre sammenlignes med: { $levels }.
absorbed = Uden en koefficient for hvert niveau (absorberet): { $factors }.
aliased = Udeladt, fordi andre kolonner siger det samme: { $columns }.
rows_lack =
    { $count_n ->
        [one] { $count } række mangler »{ $column }« og er ikke med i noget trin af modellen.
       *[other] { $count } rækker mangler »{ $column }« og er ikke med i noget trin af modellen.
    }
groups_shrunk = Grupperne har de samme koefficienter for alle andre led; det sammenvejede gab er gruppens eget, trukket mod alle gruppers, mere jo mere usikkert det er.
lines_tested = p-værdier for grænserne: hvor usandsynligt et sådant gab ville være, hvis det sande ikke lå uden for grænsen, på den side hvor gabet ligger.
model_closed = Tal fra en model vises kun for andre med 10 frihedsgrader, en R² under 0,999 og kvinder og mænd, der vejer i gabet som mindst { $minimum } lige tunge personer; koefficienter for andre led kun med { $minimum } personer på hvert niveau og ingen person med en løftestang (leverage) på 0,9 eller mere. --merge-small gør ét niveau af de små.

## Failures

cause_model = den kan ikke forstås fra tegn { $place }
fail_words_in_model = { $file }: en potens eller logaritme kræver tal, og »{ $column }« indeholder ord
fail_model = { $file }: modellen kan ikke tilpasses
cause_one_sex = uden de rækker, der mangler noget, som modellen skal bruge, er der højst ét køn tilbage
cause_too_many_parameters = den har lige så mange parametre, som der er rækker
cause_leverage = nogen er alene på et niveau, og der findes hc2 og hc3 ikke
hint_hc1 = Vælg --cov hc1, eller gør ét niveau af de små med --merge-small
cause_clusters = der er færre end to klynger
cause_not_finite = kolonnerne er for store eller for sammenflettede til en løsning

## Words

column_term = Led
column_estimate = Koefficient
column_std_error = Standardfejl
column_low = Fra
column_high = Til
column_t = t
column_rank = Parametre
column_r_squared = R²
column_residual_sd = Restspredning
column_gap = Justeret gab
column_gap_low = Gab fra
column_gap_high = Gab til
column_kennedy_gap = Korrigeret gab
column_detectable_gap = Påviseligt gab
column_rating = Vurdering
column_threshold = Grænseværdi
column_parameters = Egne parametre
column_partial_r_squared = Partiel R²
column_vif = VIF
column_factor = Faktor
column_levels = Niveauer
column_levels_of_both = Med begge køn
column_staff_of_both = Ansatte i disse
column_shrunk_gap = Sammenvejet gab
column_line = Linje i filen
column_gap_without = Gab uden rækken

table_adjusted_summary = Modellen som helhed
table_adjusted = Koefficienter
table_adjusted_path = Gabet, når led tilføjes
table_adjusted_terms = Hvad hvert led bidrager med
table_adjusted_overlap = Niveauer med både kvinder og mænd
table_adjusted_tests = Ligger gabet uden for grænsen?
table_adjusted_groups = Justerede løngab efter gruppe
table_adjusted_influence = Rækker, der ændrer gabet mest

word_intercept = konstantled
word_sex_alone = kun køn
word_sex = køn
word_all_factors = alle i kryds
word_classical = klassiske
word_hc0 = robuste (HC0)
word_hc1 = robuste (HC1)
word_hc2 = robuste (HC2)
word_hc3 = robuste (HC3)

## Terms

explain_term_adjusted_gap = Løngabet mellem kvinder og mænd, der er ens i det, som en model medtager: koefficienten for køn i en regression af løn på modellens led. Det afhænger af leddene. Et led, der selv følger af ulige behandling, skjuler en del af gabet.
explain_term_kennedy_gap = Det justerede gab med Kennedys korrektion: 1 − exp(c − se²/2). Eksponenten af en usikker koefficient er i gennemsnit for høj; med store filer stemmer de to overens.
explain_term_detectable_gap = Det mindste gab, som tal som disse ville vise på 5 %-niveauet i fire ud af fem tilfælde. Mindre gab kan findes uden at blive bemærket.
explain_term_vif = Variansinflationsfaktoren: hvor mange gange større variansen af et leds koefficienter bliver, fordi andre led siger næsten det samme. 1, hvis slet ikke; fra omkring 10 siger en koefficient ikke meget alene.
explain_term_shrunk_gap = En gruppes justerede gab trukket mod alle gruppers (empirisk Bayes, variansen mellem grupper efter Paule og Mandel). Små grupper, hvis eget gab mest er tilfældigt, trækkes mest.
explain_term_overlap = Kvinder og mænd kan kun sammenlignes på et niveau, der har begge. Niveauer med ét køn siger intet om gabet; med få fælles niveauer hviler det på få personer.
