### Vad ett lönegap består av.

## Verdicts

verdict_split_less = Kvinnors lön är { $gap } lägre än mäns (geometriska medelvärden).
verdict_split_more = Kvinnors lön är { $gap } högre än mäns (geometriska medelvärden).
verdict_split_equal = De geometriska medelvärdena av kvinnors och mäns lön är lika.
verdict_split_none = Vad lönegapet består av kan inte visas.
reading_shares = { $explained } av skillnaden följer av det som modellen tar upp, { $unexplained } finns kvar mellan kvinnor och män som är lika i det.
reading_against = Det som modellen tar upp drar åt andra hållet: enbart utifrån det skulle det kön som har lägre lön ha högre. Den del som modellen inte förklarar är större än hela skillnaden.
reading_beyond = Enbart utifrån det som modellen tar upp skulle skillnaden vara större än den är. Den del som modellen inte förklarar drar åt andra hållet.
reading_three = { $endowments } av skillnaden följer av det som modellen tar upp, { $coefficients } av vad samma egenskaper ger i lön och { $interaction } av båda tillsammans.
reading_either_way = Intervallet för den del som inte förklaras innehåller 0: åt vilket håll den går är osäkert. Det visar inte att en skillnad saknas.
reading_standard = Räknat på allas medellöner är lönegapet { $gap }; grupp för grupp, där varje grupp vägs med hela sin personal, är det { $standard }.

## Notes

split_model = Modell: { $model }, anpassad för kvinnor och för män var för sig.
split_of_logarithms = Värden: mäns medelvärde av lönens logaritm minus kvinnors. 0,05 betyder att män har omkring 5 % mer.
split_of_amounts = Värden: mäns medellön minus kvinnors.
split_of_log_quantiles = Värden: den kvantil som { $order_short } inte överstiger, i logaritmer av lönen, mäns minus kvinnors, med recentrerade influensfunktioner. Medelfel enligt formel tar tätheten vid kvantilen som känd; --bootstrap gör det inte.
split_of_quantiles = Värden: den kvantil som { $order_short } inte överstiger, mäns minus kvinnors, med recentrerade influensfunktioner. Medelfel enligt formel tar tätheten vid kvantilen som känd; --bootstrap gör det inte.
split_reference = Det som modellen tar upp värderas med dessa koefficienter: { $reference }.
three_parts = Egenskaper: olika egenskaper, med kvinnors koefficienter. Koefficienter: olika koefficienter, för kvinnors egenskaper. Samspel: båda på en gång.
levels_normalised = Detaljer för { $factors }: nivåerna jämförs med medelvärdet av alla nivåer och inte med en av dem, så det spelar ingen roll vilken som är bas (Yun; Gardeazabal och Ugidos).
split_errors = Medelfel enligt formel (Jann), där egenskaperna är slumpmässiga liksom lönen; intervall med { $level_short } konfidens.
split_errors_robust = Medelfel enligt formel (Jann), robusta, över alla tre modellerna, där egenskaperna är slumpmässiga liksom lönen; intervall med { $level_short } konfidens.
split_of_resamples =
    { $drawn_n ->
        [one] Medelfel och intervall med { $level_short } konfidens: { $usable } användbart av { $drawn } bootstrap-urval, kvinnor och män dragna var för sig.
       *[other] Medelfel och intervall med { $level_short } konfidens: { $usable } användbara av { $drawn } bootstrap-urval, kvinnor och män dragna var för sig.
    }
split_of_clusters =
    { $clusters_n ->
        [one] Medelfel och intervall med { $level_short } konfidens: { $usable } användbara av { $drawn } bootstrap-urval ur { $clusters } kluster av ”{ $column }”.
       *[other] Medelfel och intervall med { $level_short } konfidens: { $usable } användbara av { $drawn } bootstrap-urval ur { $clusters } kluster av ”{ $column }”.
    }
levels_merged =
    { $levels_n ->
        [one] { $levels } nivå av ”{ $factor }” med få kvinnor eller få män räknas som liten.
       *[other] { $levels } nivåer av ”{ $factor }” med få kvinnor eller få män räknas som en.
    }
levels_of_one_sex =
    { $levels_n ->
        [one] { $levels } nivå av ”{ $factor }” har bara ett kön; det finns ingen att jämföra personerna där med, och de är inte med.
       *[other] { $levels } nivåer av ”{ $factor }” har bara ett kön; det finns ingen att jämföra personerna där med, och de är inte med.
    }
levels_of_few =
    { $levels_n ->
        [one] { $levels } nivå av ”{ $factor }” har färre än { $minimum } kvinnor eller män, för få att jämföra; personerna där är inte med.
       *[other] { $levels } nivåer av ”{ $factor }” har färre än { $minimum } kvinnor eller män, för få att jämföra; personerna där är inte med.
    }
split_aliased = Utelämnade eftersom andra kolumner säger detsamma, för kvinnor eller för män: { $columns }.
groups_not_beside = Skillnaden per grupp visas för andra bara om ingen utelämnas ur modellen, som med --model 1.
split_closed = Siffror ur en uppdelning visas för andra bara om det finns minst 10 frihetsgrader för kvinnor och för män, R² är under 0,999, ingen har ett större hävstångsvärde (leverage) än en av { $minimum } personer och det finns minst { $minimum } kvinnor och { $minimum } män bakom varje kolumn och bland dem som inte är med, om det finns några. --merge-small gör en nivå av de små.
parts_by_group = Av fördelning: hur stor skillnaden i medellön vore om kvinnor och män hade medelvärdet av bådas medellöner i varje grupp (Kitagawa). Av lön i grupper: hur stor den vore om de var lika fördelade på grupperna.
standard_weighting = Standardvägt gap: gapet mellan kvinnors och mäns medellöner med varje grupps hela personal som vikt, över grupper med båda könen. Jämförda: andelen av personalen som finns i dessa.
one_sex_in_parts =
    { $groups_n ->
        [one] { $groups } grupp har bara ett kön: det som den tillför skillnaden ingår inte i någon av delarna.
       *[other] { $groups } grupper har bara ett kön: det som de tillför skillnaden ingår inte i någon av delarna.
    }
parts_withheld = Delarna för alla grupper visas bara om alla grupper kan visas. --merge-small gör en grupp av de små.

## Words

column_component = Del
column_composition = Av fördelning
column_within_groups = Av lön i grupper
column_standard_gap = Standardvägt gap
column_compared_share = Jämförda

table_decomposition = Vad skillnaden består av
table_decomposition_detail = Vad varje term tillför delarna
table_decomposition_groups = Skillnaden efter grupper

word_explained = förklarad
word_unexplained_part = inte förklarad
word_endowments = egenskaper
word_coefficients = koefficienter
word_interaction = samspel
word_difference = skillnad
word_of_men = mäns
word_of_women = kvinnors
word_pooled = bådas tillsammans, med kön i modellen
word_neumark = bådas tillsammans, utan kön i modellen (Neumark)
word_cotton = medelvärdet av mäns och kvinnors, viktat efter antal (Cotton)
word_reimers = det enkla medelvärdet av mäns och kvinnors (Reimers)
word_weight = ett vägt medelvärde av mäns och kvinnors, enligt begäran

reason_level_of_few = för få kvinnor eller män på en nivå i modellen

## Terms

explain_term_oaxaca_blinder = Delar upp en skillnad i medellön med en regression för varje kön (Oaxaca, Blinder): den förklarade delen följer av olika egenskaper, den oförklarade av olika koefficienter. Det är en beskrivning och inget bevis för en orsak: det som inte finns i filen hamnar i den oförklarade delen, och en egenskap kan själv vara en följd av ojämlik behandling.
explain_term_endowments = I en uppdelning i tre delar det som följer av kvinnors och mäns olika egenskaper, med kvinnors koefficienter. De andra två följer av olika koefficienter och av båda på en gång.
explain_term_kitagawa = Delar upp en skillnad i medelvärden efter grupper (Kitagawa 1955): den ena delen kommer av att kvinnor och män finns i olika grupper, den andra av olika lön inom grupperna. Ingen modell behövs.
explain_term_standard_weighting = Standardvägning: lönegapet om kvinnor och män vore lika fördelade på grupperna, så att varje grupps medellöner räknas med hela dess personal. Så redovisar Medlingsinstitutet det.
