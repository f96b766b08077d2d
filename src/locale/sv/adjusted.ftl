### Det justerade gapet.

## Verdicts

verdict_adjusted_less = Kvinnors lön är { $gap } lägre än mäns när de är lika i det som modellen tar upp.
verdict_adjusted_more = Kvinnors lön är { $gap } högre än mäns när de är lika i det som modellen tar upp.
verdict_adjusted_equal = Kvinnor och män har lika hög lön när de är lika i det som modellen tar upp.
verdict_adjusted_none = Det justerade lönegapet kan inte visas.
reading_interval = Intervallet går från { $low } till { $high }.
reading_uncertain = Intervallet går från { $low } till { $high }: en sådan skillnad kan bero på slumpen, men gap ända ut till intervallets båda ändar är också förenliga med uppgifterna. Att ett gap är osäkert visar inte att det saknas.
reading_raw = För samma personer är lönegapet { $raw } utan modellen och { $gap } med den.
reading_flips =
    { $flips_n ->
        [one] Gapet byter tecken { $flips } gång
       *[other] Gapet byter tecken { $flips } gånger
    } när termer läggs till: svaret beror på vilka termer som hör hemma i modellen.
reading_overlap = { $share } av personalen har någon av det andra könet på samma nivå i alla faktorer samtidigt; det som sägs om de övriga vilar enbart på modellen.
reading_unexplained = Det som modellen inte förklarar är inget mått på ojämlik behandling, och det som den förklarar är inte därmed sakligt motiverat: en term såsom befattning kan själv bära på en skillnad i behandling.

## Notes

model_written = Modell: { $model }, samt kön.
gap_of_logarithms = Gap: 1 − exp(c), där c är koefficienten för kvinnor; korrigerat gap: 1 − exp(c − se²/2) enligt Kennedy. Påvisbart gap: det minsta som lika säkra uppgifter skulle visa på 5 %-nivån med 80 % sannolikhet.
gap_of_amounts = Gap: −c / mäns medellön, där c är koefficienten för kvinnor. Påvisbart gap: det minsta som lika säkra uppgifter skulle visa på 5 %-nivån med 80 % sannolikhet.
errors_of_rows = Medelfel: { $cov }; intervall med { $level_short } konfidens enligt Students t.
errors_clustered =
    { $clusters_n ->
        [one] Medelfel: robusta för { $clusters } kluster
       *[other] Medelfel: robusta för { $clusters } kluster
    } av ”{ $column }”; intervall med { $level_short } konfidens enligt Students t.
few_clusters =
    { $clusters_n ->
        [one] { $clusters } kluster är för få
       *[other] { $clusters } kluster är få
    }: intervallen blir för smala och testen ger för ofta utslag.
bases = Nivåer som andra jämförs med: { $levels }.
absorbed = Utan en koefficient för varje nivå (absorberade): { $factors }.
aliased = Utelämnade eftersom andra kolumner säger detsamma: { $columns }.
rows_lack =
    { $count_n ->
        [one] { $count } rad saknar ”{ $column }” och ingår inte i något steg av modellen.
       *[other] { $count } rader saknar ”{ $column }” och ingår inte i något steg av modellen.
    }
groups_shrunk = Grupperna har samma koefficienter för alla andra termer; det sammanvägda gapet är gruppens eget gap draget mot alla gruppers, desto mer ju osäkrare det är.
lines_tested = p-värden för gränserna: hur osannolikt ett sådant gap vore om det sanna inte låg bortom gränsen, på den sida där gapet ligger. Vid 0 % prövas en skillnad åt vilket håll som helst.
rows_weighted = Raderna vägs med ”{ $column }”.
model_closed = Siffror ur en modell visas för andra bara om den har minst 10 frihetsgrader och ett R² under 0,999 och om kvinnorna respektive männen väger i gapet, och i det som skiljer det från andra siffror, som minst { $minimum } personer med samma vikt. Lika många måste finnas i vart och ett av minst 10 kluster och bland dem som utelämnas för att något saknas, om det finns några.

## Failures

cause_model = den går inte att förstå från och med tecken { $place }
fail_words_in_model = { $file }: en potens eller logaritm kräver tal, och ”{ $column }” innehåller ord
fail_mixed_in_model = { $file }: ”{ $column }” innehåller tal och några ord
hint_factor = Rätta orden (paritet doctor visar vad som inte kan läsas), eller skriv factor("{ $column }") om det är grupper
fail_model = { $file }: modellen kan inte anpassas
cause_sex_in_model = kön ingår i varje modell och är ingen term; en produkt med kön är inte ett enda gap: --by visar gapet i varje grupp
cause_one_sex = utan de rader som saknar något som modellen behöver finns högst ett kön kvar
cause_too_many_parameters = den har lika många parametrar som det finns rader
cause_leverage = någon är ensam på en nivå, och då finns varken hc2 eller hc3
hint_hc1 = Välj --cov hc1, eller gör en nivå av de små med --merge-small
cause_clusters = det finns färre än två kluster
cause_not_finite = kolumnernas värden är för stora eller kolumnerna för sammanflätade för en lösning

## Words

column_term = Term
column_estimate = Koefficient
column_std_error = Medelfel
column_low = Från
column_high = Till
column_t = t
column_rank = Parametrar
column_r_squared = R²
column_residual_sd = Residual-SD
column_gap = Justerat gap
column_gap_low = Gap från
column_gap_high = Gap till
column_kennedy_gap = Korrigerat gap
column_detectable_gap = Påvisbart gap
column_rating = Bedömning
column_threshold = Gräns för gapet
column_parameters = Egna parametrar
column_partial_r_squared = Partiellt R²
column_vif = VIF
column_factor = Faktor
column_levels = Nivåer
column_levels_of_both = Med båda könen
column_staff_of_both = Personal i dessa
column_shrunk_gap = Sammanvägt gap
column_line = Rad i filen
column_gap_without = Gap utan raden

table_adjusted_summary = Modellen som helhet
table_adjusted = Koefficienter
table_adjusted_path = Gapet när termer läggs till
table_adjusted_terms = Vad varje term tillför
table_adjusted_overlap = Nivåer med både kvinnor och män
table_adjusted_tests = Ligger gapet bortom gränsen?
table_adjusted_groups = Justerade lönegap per grupp
table_adjusted_influence = Rader som ändrar gapet mest

word_intercept = konstant
word_sex_alone = bara kön
word_sex = kön
word_all_factors = alla korsade
word_classical = klassiska
word_hc0 = robusta (HC0)
word_hc1 = robusta (HC1)
word_hc2 = robusta (HC2)
word_hc3 = robusta (HC3)

## Terms

explain_term_adjusted_gap = Lönegapet mellan kvinnor och män som är lika i det som en modell tar upp: koefficienten för kön i en regression av lönen på modellens termer. Det beror på termerna. En term som själv är en följd av ojämlik behandling döljer en del av gapet.
explain_term_kennedy_gap = Det justerade gapet med Kennedys korrigering: 1 − exp(c − se²/2). Exponentialfunktionen av en osäker koefficient är i genomsnitt för stor; med stora filer stämmer de två överens.
explain_term_detectable_gap = Det minsta gap som sådana uppgifter skulle visa på 5 %-nivån i fyra fall av fem. Mindre gap kan finnas utan att märkas.
explain_term_vif = Variansinflationsfaktorn: hur många gånger större variansen i en terms koefficienter blir av att andra termer säger nästan detsamma. 1 om den inte alls blir större; från ungefär 10 säger en enskild koefficient inte mycket.
explain_term_shrunk_gap = En grupps justerade gap draget mot alla gruppers (empirisk Bayes, variansen mellan grupper enligt Paule och Mandel). Små grupper, vars eget gap mest är slump, dras mest.
explain_term_overlap = Kvinnor och män kan jämföras inom en nivå bara om den har båda. Nivåer med bara ett kön säger inget om gapet; med få gemensamma nivåer vilar det på få personer.
