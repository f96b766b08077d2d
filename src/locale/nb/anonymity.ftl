### Anonymitet.

anonymity_met = Hver rad deler kvasiidentifikatorene sine med andre: den minste klassen har { $k } rader, og minst { $required } kreves.
anonymity_missed =
    { $below } av { $records } rader er i { $below_n ->
        [one] en klasse
       *[other] klasser
    } med færre enn { $required }; den minste klassen har { $k_n ->
        [one] { $k } rad
       *[other] { $k } rader
    }.
anonymity_nearly_met = Den minste klassen har færre rader enn det som kreves: { $k } i stedet for { $required }.
diversity_missed =
    Det finnes en klasse med bare { $l_n ->
        [one] { $l } verdi
       *[other] { $l } ulike verdier
    } i «{ $column }», så det er nok å kjenne klassen for å vite verdien; minst { $required } kreves.
direct_identifiers =
    { $count_n ->
        [one] { $count } kolonne peker direkte på personer: fjern eller pseudonymiser den først.
       *[other] { $count } kolonner peker direkte på personer: fjern eller pseudonymiser dem først.
    }
change_helps =
    Med «{ $column }» { $change } har den minste klassen { $k_n ->
        [one] { $k } rad
       *[other] { $k } rader
    }, og { $below_n ->
        [one] { $below } rad
       *[other] { $below } rader
    } blir igjen i klasser som er for små.
change_helps_most =
    Med «{ $column }» { $change } har den minste klassen { $k_n ->
        [one] { $k } rad.
       *[other] { $k } rader.
    }
anonymity_of = En klasse er de radene som er like i: { $columns }. En verdi som mangler, er en egen verdi.
sensitive_bands = Sensitive tall deles i tideler etter frekvens, like tall sammen, for l og t. For (k, e) avslører en klasse tallet hvis verdiene i den skiller seg med mindre enn 10 % av gjennomsnittet.
anonymity_limits = k og l beskriver hva disse kolonnene avslører innenfor denne filen. Andre filer, andre kolonner og det kolleger vet, er ikke med.
anonymity_gain = Gevinst: rader som da ikke lenger er i klasser med færre enn { $required }. Hver endring gjøres for seg.
sample_uniques = Rader som er alene om verdiene sine i disse kolonnene, og ikke i færre av dem. De som er alene i få kolonner, er lettest å kjenne igjen.

column_column = Kolonne
column_required = Minst
column_class_size = Klassens størrelse
column_classes = Klasser
column_records = Rader
column_k = k
column_below_k = Rader under k
column_below_k_share = Andel under k
column_gain = Gevinst
column_columns = Kolonner
column_together = Antall kolonner
column_role = Rolle
column_in_check = Er med
column_unique = Unik

table_anonymity = Anonymitet
table_anonymity_classes = Klasser etter størrelse
table_anonymity_without = Hva endringer i én kolonne gir
table_sample_uniques = Rader som er alene i få kolonner
table_anonymity_columns = Kolonnene og hva de sier om personer

word_records = rader
word_classes = klasser
word_k = minste klasse (k)
word_records_below_2 = rader som er alene i klassen sin
word_records_below_3 = rader i klasser med færre enn 3
word_records_below_k = rader i klasser mindre enn kravet
word_l_distinct = færrest ulike verdier i en klasse (l)
word_l_entropy = minste entropi-l
word_t_closeness = største avstand fra helheten (t)
word_k_e = rader i klasser med verdier nær hverandre (k, e)
word_whole_years = i hele år
word_five_years = i femårsklasser
word_ten_years = i tiårsklasser
word_in_tenths = i tideler
word_in_quarters = i firedeler
word_left_out = utelatt
word_direct_identifier = direkte identifikator
word_quasi_identifier = kvasiidentifikator
word_sensitive = sensitiv
word_no_identifier = ingen av disse

explain_term_k_anonymity = Størrelsen på den minste klassen, det vil si de radene som er like i alt andre kan kjenne til. Med k = 5 kan ingen ringes inn til færre enn fem rader ut fra disse kolonnene.
explain_term_l_diversity = Hvor mange ulike sensitive verdier en klasse har på det minste. Hvis alle fem rader i en klasse har samme lønn, trenger ingen å vite hvilken rad som er hvems. Entropi-l synker også når én verdi er mye vanligere enn de andre.
explain_term_t_closeness = Hvor langt de sensitive verdiene i en klasse er fra dem i hele filen, fra 0 til 1. Er t stor, sier det noe om lønnen at noen hører til klassen.
explain_term_quasi_identifier = En kolonne som ikke navngir en person, men som andre kan kjenne til: alder, stilling, enhet, kjønn. Flere sammen kan peke på én person. En direkte identifikator, som navn eller ansattnummer, gjør det alene.
explain_term_sample_unique = En rad som er alene om verdiene sine i noen kolonner. Den er minimal hvis den ikke lenger er alene når en av kolonnene utelates.
