### Anonymitet.

anonymity_met = Hver række deler sine kvasiidentifikatorer med andre: den mindste klasse har { $k } rækker, og der kræves mindst { $required }.
anonymity_missed =
    { $below } af { $records } rækker er i { $below_n ->
        [one] en klasse
       *[other] klasser
    } med færre end { $required }; den mindste klasse har { $k_n ->
        [one] { $k } række
       *[other] { $k } rækker
    }.
anonymity_nearly_met = Den mindste klasse har færre rækker end krævet: { $k } i stedet for { $required }.
diversity_missed =
    Der er en klasse med kun { $l_n ->
        [one] { $l } værdi
       *[other] { $l } forskellige værdier
    } i "{ $column }", så det er nok at kende klassen for at vide værdien; der kræves mindst { $required }.
direct_identifiers =
    { $count_n ->
        [one] { $count } kolonne udpeger personer direkte: fjern eller pseudonymiser den først.
       *[other] { $count } kolonner udpeger personer direkte: fjern eller pseudonymiser dem først.
    }
change_helps =
    Med "{ $column }" { $change } har den mindste klasse { $k_n ->
        [one] { $k } række
       *[other] { $k } rækker
    }, og { $below_n ->
        [one] { $below } række
       *[other] { $below } rækker
    } er stadig i klasser, der er for små.
change_helps_most =
    Med "{ $column }" { $change } har den mindste klasse { $k_n ->
        [one] { $k } række.
       *[other] { $k } rækker.
    }
anonymity_of = En klasse er de rækker, der er ens i: { $columns }. En manglende værdi er en værdi for sig.
sensitive_bands = Følsomme tal inddeles i tiendedele efter hyppighed, ens tal sammen, til l og t. For (k, e) afslører en klasse tallet, hvis dens værdier afviger mindre end 10 % af gennemsnittet fra hinanden.
anonymity_limits = k og l beskriver, hvad disse kolonner afslører inden for denne fil. Andre filer, andre kolonner og det, kolleger ved, er ikke med.
anonymity_gain = Gevinst: rækker, der så ikke længere er i klasser med færre end { $required }. Hver ændring foretages for sig.
sample_uniques = Rækker, der er alene om deres værdier i disse kolonner, og ikke i færre af dem. De, der er alene i få kolonner, er lettest at genkende.

column_column = Kolonne
column_required = Mindst
column_class_size = Klassens størrelse
column_classes = Klasser
column_records = Rækker
column_k = k
column_below_k = Rækker under k
column_below_k_share = Andel under k
column_gain = Gevinst
column_columns = Kolonner
column_together = Antal kolonner
column_role = Rolle
column_in_check = Indgår
column_unique = Unik

table_anonymity = Anonymitet
table_anonymity_classes = Klasser efter størrelse
table_anonymity_without = Hvad ændringer i én kolonne giver
table_sample_uniques = Rækker, der er alene i få kolonner
table_anonymity_columns = Kolonnerne og hvad de siger om personer

word_records = rækker
word_classes = klasser
word_k = mindste klasse (k)
word_records_below_2 = rækker, der er alene i deres klasse
word_records_below_3 = rækker i klasser med færre end 3
word_records_below_k = rækker i klasser mindre end kravet
word_l_distinct = færrest forskellige værdier i en klasse (l)
word_l_entropy = mindste entropi-l
word_t_closeness = største afstand fra helheden (t)
word_k_e = rækker i klasser med værdier tæt på hinanden (k, e)
word_whole_years = i hele år
word_five_years = i femårsklasser
word_ten_years = i tiårsklasser
word_in_tenths = i tiendedele
word_in_quarters = i fjerdedele
word_left_out = udeladt
word_direct_identifier = direkte identifikator
word_quasi_identifier = kvasiidentifikator
word_sensitive = følsom
word_no_identifier = ingen af disse

explain_term_k_anonymity = Størrelsen af den mindste klasse, det vil sige de rækker, der er ens i alt, hvad andre kan kende til. Med k = 5 kan ingen indkredses til færre end fem rækker ud fra disse kolonner.
explain_term_l_diversity = Hvor mange forskellige følsomme værdier en klasse mindst har. Hvis alle fem rækker i en klasse har samme løn, behøver ingen at vide, hvilken række der er hvis. Entropi-l falder også, når én værdi er meget mere almindelig end de andre.
explain_term_t_closeness = Hvor langt de følsomme værdier i en klasse er fra dem i hele filen, fra 0 til 1. Er t stor, siger det noget om lønnen, at nogen hører til klassen.
explain_term_quasi_identifier = En kolonne, der ikke navngiver en person, men som andre kan kende til: alder, stilling, enhed, køn. Flere tilsammen kan udpege én person. En direkte identifikator, som navn eller medarbejdernummer, gør det alene.
explain_term_sample_unique = En række, der er alene om sine værdier i nogle kolonner. Den er minimal, hvis den ikke længere er alene, når en af kolonnerne udelades.
