### Den justerede lønforskel.

## Verdicts

verdict_adjusted_less = Kvinders løn er { $gap } lavere end mænds, når de er ens i det, som modellen medtager.
verdict_adjusted_more = Kvinders løn er { $gap } højere end mænds, når de er ens i det, som modellen medtager.
verdict_adjusted_equal = Kvinder og mænd har lige høj løn, når de er ens i det, som modellen medtager.
verdict_adjusted_none = Den justerede lønforskel kan ikke vises.
reading_interval = Intervallet går fra { $low } til { $high }.
reading_uncertain = Intervallet går fra { $low } til { $high }: en sådan forskel kan skyldes tilfældigheder, men forskelle helt ud til begge ender af intervallet er også forenelige med tallene. At en forskel er usikker, viser ikke, at den ikke findes.
reading_raw = For de samme personer er lønforskellen { $raw } uden modellen og { $gap } med den.
reading_flips =
    { $flips_n ->
        [one] Forskellen skifter fortegn { $flips } gang
       *[other] Forskellen skifter fortegn { $flips } gange
    }, når led tilføjes: svaret afhænger af, hvilke led der hører hjemme i modellen.
reading_overlap = { $share } af de ansatte har nogen af det andet køn på samme niveau i alle faktorer på én gang; det, der siges om de øvrige, hviler på modellen alene.
reading_unexplained = Det, som modellen ikke forklarer, er ikke et mål for ulige behandling, og det, som den forklarer, er ikke dermed sagligt begrundet: et led som stilling kan selv bære en forskel i behandling med sig.

## Notes

model_written = Model: { $model } samt køn.
gap_of_logarithms = Forskel: 1 − exp(c), hvor c er koefficienten for kvinder; korrigeret forskel: 1 − exp(c − se²/2) efter Kennedy. Påviselig forskel: den mindste, som lige så sikre tal ville vise på 5 %-niveauet med 80 % sandsynlighed.
gap_of_amounts = Forskel: −c / mænds gennemsnitsløn, hvor c er koefficienten for kvinder. Påviselig forskel: den mindste, som lige så sikre tal ville vise på 5 %-niveauet med 80 % sandsynlighed.
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
groups_shrunk = Grupperne har de samme koefficienter for alle andre led; den sammenvejede forskel er gruppens egen, trukket mod forskellen for alle grupper, mere, jo mere usikker den er.
lines_tested = p-værdier for grænserne: hvor usandsynlig en sådan forskel ville være, hvis den sande ikke lå ud over grænsen, på den side hvor forskellen ligger. Ved 0 % prøves en forskel i begge retninger.
rows_weighted = Rækkerne vægtes med »{ $column }«.
model_closed = Tal fra en model vises kun for andre, hvis den har mindst 10 frihedsgrader, og R² er under 0,999, og hvis kvinderne og mændene hver for sig vejer i forskellen, og i det, der adskiller den fra andre tal, som mindst { $minimum } personer med samme vægt. Lige så mange skal være i hver af mindst 10 klynger og blandt dem, der er udeladt, fordi noget mangler, hvis der er nogen.

## Failures

cause_model = den kan ikke forstås fra og med tegn { $place }
fail_words_in_model = { $file }: en potens eller logaritme kræver tal, og »{ $column }« indeholder ord
fail_mixed_in_model = { $file }: »{ $column }« indeholder tal og nogle ord
hint_factor = Ret ordene (paritet doctor viser, hvad der ikke kan læses), eller skriv factor("{ $column }"), hvis det er grupper
fail_model = { $file }: modellen kan ikke tilpasses
cause_sex_in_model = køn er med i hver model og er ikke et led; et produkt med køn er ikke én forskel: --by viser forskellen i hver gruppe
cause_one_sex = uden de rækker, der mangler noget, som modellen skal bruge, er der højst ét køn tilbage
cause_too_many_parameters = den har lige så mange parametre, som der er rækker
cause_leverage = nogen er alene på et niveau, og så findes hverken hc2 eller hc3
hint_hc1 = Vælg --cov hc1, eller gør ét niveau af de små med --merge-small
cause_clusters = der er færre end to klynger
cause_not_finite = værdierne i kolonnerne er for store eller kolonnerne for sammenflettede til en løsning

## Words

column_term = Led
column_estimate = Koefficient
column_std_error = Standardfejl
column_low = Fra
column_high = Til
column_t = t
column_rank = Parametre
column_r_squared = R²
column_residual_sd = Residual-SD
column_gap = Justeret forskel
column_gap_low = Forskel fra
column_gap_high = Forskel til
column_kennedy_gap = Korrigeret forskel
column_detectable_gap = Påviselig forskel
column_rating = Vurdering
column_threshold = Grænse for forskel
column_parameters = Egne parametre
column_partial_r_squared = Partiel R²
column_vif = VIF
column_factor = Faktor
column_levels = Niveauer
column_levels_of_both = Med begge køn
column_staff_of_both = Ansatte i disse
column_shrunk_gap = Sammenvejet forskel
column_line = Linje i filen
column_gap_without = Forskel uden rækken

table_adjusted_summary = Modellen som helhed
table_adjusted = Koefficienter
table_adjusted_path = Forskellen, når led tilføjes
table_adjusted_terms = Hvad hvert led bidrager med
table_adjusted_overlap = Niveauer med både kvinder og mænd
table_adjusted_tests = Ligger forskellen ud over grænsen?
table_adjusted_groups = Justeret lønforskel efter gruppe
table_adjusted_influence = Rækker, der ændrer forskellen mest

word_intercept = konstantled
word_sex_alone = kun køn
word_sex = køn
word_all_factors = alle krydset
word_classical = klassiske
word_hc0 = robuste (HC0)
word_hc1 = robuste (HC1)
word_hc2 = robuste (HC2)
word_hc3 = robuste (HC3)

## Terms

explain_term_adjusted_gap = Lønforskellen mellem kvinder og mænd, der er ens i det, som en model medtager: koefficienten for køn i en regression af løn på modellens led. Den afhænger af leddene. Et led, der selv følger af ulige behandling, skjuler en del af forskellen.
explain_term_kennedy_gap = Den justerede forskel med Kennedys korrektion: 1 − exp(c − se²/2). Eksponentialfunktionen af en usikker koefficient er i gennemsnit for stor; med store filer stemmer de to overens.
explain_term_detectable_gap = Den mindste forskel, som sådanne tal ville vise på 5 %-niveauet i fire ud af fem tilfælde. Mindre forskelle kan findes uden at blive bemærket.
explain_term_vif = Variansinflationsfaktoren: hvor mange gange større variansen af et leds koefficienter bliver, fordi andre led siger næsten det samme. 1, hvis den slet ikke bliver større; fra omkring 10 siger en enkelt koefficient ikke meget.
explain_term_shrunk_gap = En gruppes justerede forskel trukket mod forskellen for alle grupper (empirisk Bayes, variansen mellem grupper efter Paule og Mandel). Små grupper, hvis egen forskel mest er tilfældig, trækkes mest.
explain_term_overlap = Kvinder og mænd kan kun sammenlignes på et niveau, der har begge. Niveauer med kun ét køn siger intet om forskellen; med få fælles niveauer hviler den på få personer.
