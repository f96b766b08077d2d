### Anonymitet.

anonymity_met = Varje rad delar sina kvasiidentifierare med andra: den minsta klassen har { $k } rader, och minst { $required } krävs.
anonymity_missed =
    { $below } av { $records } rader finns i { $below_n ->
        [one] en klass
       *[other] klasser
    } med färre än { $required }; den minsta klassen har { $k_n ->
        [one] { $k } rad
       *[other] { $k } rader
    }.
anonymity_nearly_met = Den minsta klassen har färre rader än vad som krävs: { $k } i stället för { $required }.
diversity_missed =
    Det finns en klass med bara { $l_n ->
        [one] { $l } värde
       *[other] { $l } olika värden
    } i ”{ $column }”, så det räcker att känna till klassen för att veta värdet; minst { $required } krävs.
direct_identifiers =
    { $count_n ->
        [one] { $count } kolumn pekar direkt ut personer: ta bort eller pseudonymisera den först.
       *[other] { $count } kolumner pekar direkt ut personer: ta bort eller pseudonymisera dem först.
    }
change_helps =
    Med ”{ $column }” { $change } har den minsta klassen { $k_n ->
        [one] { $k } rad
       *[other] { $k } rader
    }, och { $below_n ->
        [one] { $below } rad
       *[other] { $below } rader
    } är kvar i klasser som är för små.
change_helps_most =
    Med ”{ $column }” { $change } har den minsta klassen { $k_n ->
        [one] { $k } rad.
       *[other] { $k } rader.
    }
anonymity_of = En klass är de rader som är lika i: { $columns }. Ett värde som saknas är ett eget värde.
sensitive_bands = Känsliga tal delas in i tiondelar efter frekvens, lika tal tillsammans, för l och t. För (k, e) avslöjar en klass talet om dess värden skiljer sig åt med mindre än 10 % av medelvärdet.
anonymity_limits = k och l beskriver vad dessa kolumner avslöjar inom den här filen. Andra filer, andra kolumner och det som kolleger vet ingår inte.
anonymity_gain = Vinst: rader som då inte längre finns i klasser med färre än { $required }. Varje ändring görs för sig.
sample_uniques = Rader som är ensamma om sina värden i dessa kolumner, och inte i färre av dem. De som är ensamma i få kolumner är lättast att känna igen.

column_column = Kolumn
column_required = Minst
column_class_size = Klassens storlek
column_classes = Klasser
column_records = Rader
column_k = k
column_below_k = Rader under k
column_below_k_share = Andel under k
column_gain = Vinst
column_columns = Kolumner
column_together = Antal kolumner
column_role = Roll
column_in_check = Ingår
column_unique = Unik

table_anonymity = Anonymitet
table_anonymity_classes = Klasser efter storlek
table_anonymity_without = Vad ändringar av en kolumn ger
table_sample_uniques = Rader som är ensamma i få kolumner
table_anonymity_columns = Kolumnerna och vad de säger om personer

word_records = rader
word_classes = klasser
word_k = minsta klassen (k)
word_records_below_2 = rader som är ensamma i sin klass
word_records_below_3 = rader i klasser med färre än 3
word_records_below_k = rader i klasser mindre än kravet
word_l_distinct = minsta antal olika värden i en klass (l)
word_l_entropy = minsta entropi-l
word_t_closeness = största avstånd från helheten (t)
word_k_e = rader i klasser med värden nära varandra (k, e)
word_whole_years = i hela år
word_five_years = i femårsklasser
word_ten_years = i tioårsklasser
word_in_tenths = i tiondelar
word_in_quarters = i fjärdedelar
word_left_out = utelämnad
word_direct_identifier = direkt identifierare
word_quasi_identifier = kvasiidentifierare
word_sensitive = känslig
word_no_identifier = inget av dessa

explain_term_k_anonymity = Storleken på den minsta klassen, det vill säga de rader som är lika i allt som andra kan känna till. Med k = 5 kan ingen ringas in till färre än fem rader med dessa kolumner.
explain_term_l_diversity = Hur många olika känsliga värden en klass har som minst. Om alla fem rader i en klass har samma lön behöver ingen veta vilken rad som är vems. Entropi-l sjunker också när ett värde är mycket vanligare än de andra.
explain_term_t_closeness = Hur långt de känsliga värdena i en klass ligger från dem i hela filen, från 0 till 1. Är t stort säger det något om lönen att någon hör till klassen.
explain_term_quasi_identifier = En kolumn som inte namnger en person men som andra kan känna till: ålder, befattning, enhet, kön. Flera tillsammans kan peka ut en person. En direkt identifierare, som namn eller anställningsnummer, gör det ensam.
explain_term_sample_unique = En rad som är ensam om sina värden i några kolumner. Den är minimal om den inte längre är ensam när någon av kolumnerna utelämnas.
