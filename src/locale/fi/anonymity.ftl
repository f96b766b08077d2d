### Anonymiteetti.

anonymity_met = Jokaisella rivillä on samat epäsuorat tunnisteet kuin muilla: pienimmässä luokassa on { $k } riviä, ja vaatimus on vähintään { $required }.
anonymity_missed = Riveistä { $below } / { $records } kuuluu luokkiin, joissa on alle { $required } riviä; pienimmän luokan rivimäärä on { $k }.
anonymity_nearly_met = Pienimmässä luokassa on vaadittua vähemmän rivejä: { $k }, kun vaatimus on { $required }.
diversity_missed = Jossakin luokassa sarakkeen ”{ $column }” eri arvoja on vain { $l }, joten arvon tietää, kun tietää luokan; vaatimus on vähintään { $required }.
direct_identifiers =
    { $count_n ->
        [one] { $count } sarake yksilöi henkilöt suoraan: poista tai pseudonymisoi se ensin.
       *[other] { $count } saraketta yksilöi henkilöt suoraan: poista tai pseudonymisoi ne ensin.
    }
change_helps = Kun ”{ $column }” on { $change }, pienimmän luokan rivimäärä on { $k } ja liian pieniin luokkiin jää { $below_n ->
        [one] { $below } rivi.
       *[other] { $below } riviä.
    }
change_helps_most = Kun ”{ $column }” on { $change }, pienimmän luokan rivimäärä on { $k }.
anonymity_of = Luokan muodostavat rivit, joilla nämä ovat samat: { $columns }. Puuttuva arvo on oma arvonsa.
sensitive_bands = Arkaluonteiset luvut on jaettu kymmenyksiin esiintymistiheyden mukaan, samat luvut yhdessä, lukuja l ja t varten. (k, e): luokka paljastaa luvun, jos sen arvot poikkeavat toisistaan alle 10 % keskiarvosta.
anonymity_limits = k ja l kuvaavat, mitä nämä sarakkeet paljastavat tämän tiedoston sisällä. Muut tiedostot, muut sarakkeet ja työtoverien tiedot eivät ole mukana.
anonymity_gain = Hyöty: rivit, jotka eivät sen jälkeen ole luokissa, joissa on alle { $required } riviä. Jokainen muutos tehdään yksinään.
sample_uniques = Rivit, jotka ovat yksin arvoineen näissä sarakkeissa mutta eivät harvemmissa niistä. Harvoissa sarakkeissa yksin olevat tunnistaa helpoimmin.

column_column = Sarake
column_required = Vähintään
column_class_size = Luokan koko
column_classes = Luokkia
column_records = Rivejä
column_k = k
column_below_k = Rivejä alle k:n
column_below_k_share = Osuus alle k:n
column_gain = Hyöty
column_columns = Sarakkeet
column_together = Sarakkeita
column_role = Rooli
column_in_check = Mukana
column_unique = Yksilöllinen

table_anonymity = Anonymiteetti
table_anonymity_classes = Luokat koon mukaan
table_anonymity_without = Mitä yhden sarakkeen muutos tuottaa
table_sample_uniques = Rivit, jotka ovat yksin harvoissa sarakkeissa
table_anonymity_columns = Sarakkeet ja mitä ne kertovat henkilöistä

word_records = rivejä
word_classes = luokkia
word_k = pienin luokka (k)
word_records_below_2 = rivejä yksin luokassaan
word_records_below_3 = rivejä alle 3 rivin luokissa
word_records_below_k = rivejä vaadittua pienemmissä luokissa
word_l_distinct = vähiten eri arvoja luokassa (l)
word_l_entropy = pienin entropia-l
word_t_closeness = suurin etäisyys kokonaisuudesta (t)
word_k_e = rivejä luokissa, joiden arvot ovat lähekkäin (k, e)
word_whole_years = vuoden tarkkuudella
word_five_years = viiden vuoden luokissa
word_ten_years = kymmenen vuoden luokissa
word_in_tenths = kymmenyksinä
word_in_quarters = neljänneksinä
word_left_out = jätetty pois
word_direct_identifier = suora tunniste
word_quasi_identifier = epäsuora tunniste
word_sensitive = arkaluonteinen
word_no_identifier = ei mikään näistä

explain_term_k_anonymity = Pienimmän luokan koko. Luokan muodostavat rivit, joilla on sama kaikki se, minkä muut voivat tietää. Kun k = 5, ketään ei voi näiden sarakkeiden avulla rajata alle viiteen riviin.
explain_term_l_diversity = Kuinka monta eri arkaluonteista arvoa luokassa vähintään on. Jos luokan kaikilla viidellä rivillä on sama palkka, kenenkään ei tarvitse tietää, mikä rivi on kenenkin. Entropia-l pienenee myös, kun yksi arvo on paljon yleisempi kuin muut.
explain_term_t_closeness = Kuinka kaukana luokan arkaluonteiset arvot ovat koko tiedoston arvoista, välillä 0–1. Jos t on suuri, luokkaan kuuluminen kertoo jotakin palkasta.
explain_term_quasi_identifier = Sarake, joka ei nimeä henkilöä mutta jonka muut voivat tietää: ikä, tehtävänimike, yksikkö, sukupuoli. Useampi yhdessä voi osoittaa yhden henkilön. Suora tunniste, kuten nimi tai henkilönumero, tekee sen yksin.
explain_term_sample_unique = Rivi, joka on yksin arvoineen joissakin sarakkeissa. Se on minimaalinen, jos se ei enää ole yksin, kun mikä tahansa näistä sarakkeista jätetään pois.
