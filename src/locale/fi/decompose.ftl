### Mistä palkkaero koostuu.

## Verdicts

verdict_split_less = Naisten palkka on { $gap } pienempi kuin miesten (geometriset keskiarvot).
verdict_split_more = Naisten palkka on { $gap } suurempi kuin miesten (geometriset keskiarvot).
verdict_split_equal = Naisten ja miesten palkan geometriset keskiarvot ovat yhtä suuret.
verdict_split_none = Ei voida näyttää, mistä palkkaero koostuu.
reading_shares = { $explained } erosta liittyy mallin tekijöihin, { $unexplained } jää sellaisten naisten ja miesten välille, jotka ovat niissä samanlaisia.
reading_against = Mallin tekijät vetävät toiseen suuntaan: pelkästään niiden mukaan se sukupuoli, jonka palkka on pienempi, saisi suurempaa palkkaa. Osa, jota malli ei selitä, on suurempi kuin koko ero.
reading_beyond = Pelkkien mallin tekijöiden mukaan ero olisi suurempi kuin se on. Osa, jota malli ei selitä, vetää toiseen suuntaan.
reading_three = { $endowments } erosta liittyy mallin tekijöihin, { $coefficients } siihen, kuinka paljon palkkaa samat ominaisuudet tuottavat, ja { $interaction } molempiin yhdessä.
reading_either_way = Selittämättömän osan luottamusväli sisältää nollan: sen suunta on epävarma. Se ei osoita, ettei eroa ole.
reading_standard = Kaikkien keskipalkoista laskettuna palkkaero on { $gap }; ryhmittäin, kukin ryhmä koko henkilöstönsä painolla, se on { $standard }.

## Notes

split_model = Malli: { $model }, sovitettu naisille ja miehille erikseen.
split_of_logarithms = Arvot: miesten palkan logaritmin keskiarvo miinus naisten. 0,05 tarkoittaa, että miehet saavat noin 5 % enemmän.
split_of_amounts = Arvot: miesten keskipalkka miinus naisten keskipalkka.
split_of_log_quantiles = Arvot: fraktiili, jota { $order_short } ei ylitä, palkan logaritmeina, miesten miinus naisten, uudelleen keskitetyillä vaikutusfunktioilla. Kaavan mukaiset keskivirheet pitävät tiheyttä fraktiilin kohdalla tunnettuna; --bootstrap ei.
split_of_quantiles = Arvot: fraktiili, jota { $order_short } ei ylitä, miesten miinus naisten, uudelleen keskitetyillä vaikutusfunktioilla. Kaavan mukaiset keskivirheet pitävät tiheyttä fraktiilin kohdalla tunnettuna; --bootstrap ei.
split_reference = Mallin tekijöiden arvo lasketaan näillä kertoimilla: { $reference }.
three_parts = Ominaisuudet: erilaiset ominaisuudet naisten kertoimin. Kertoimet: erilaiset kertoimet naisten ominaisuuksille. Yhdysvaikutus: molemmat yhtä aikaa.
levels_normalised = Yksityiskohdat, { $factors }: luokkia verrataan kaikkien luokkien keskiarvoon eikä yhteen niistä, joten perusluokan valinta ei vaikuta (Yun; Gardeazabal ja Ugidos).
split_errors = Keskivirheet kaavalla (Jann), ominaisuudet satunnaisia niin kuin palkka; { $level_short }:n luottamusvälit.
split_errors_robust = Keskivirheet kaavalla (Jann), robustit, kaikkien kolmen mallin yli, ominaisuudet satunnaisia niin kuin palkka; { $level_short }:n luottamusvälit.
split_of_resamples =
    { $drawn_n ->
        [one] Keskivirheet ja { $level_short }:n luottamusvälit: { $usable } käyttökelpoinen { $drawn } bootstrap-otoksesta, naiset ja miehet poimittu erikseen.
       *[other] Keskivirheet ja { $level_short }:n luottamusvälit: { $usable } käyttökelpoista { $drawn } bootstrap-otoksesta, naiset ja miehet poimittu erikseen.
    }
split_of_clusters =
    { $clusters_n ->
        [one] Keskivirheet ja { $level_short }:n luottamusvälit: { $usable } käyttökelpoista { $drawn } bootstrap-otoksesta, { $clusters } ryväs sarakkeesta ”{ $column }”.
       *[other] Keskivirheet ja { $level_short }:n luottamusvälit: { $usable } käyttökelpoista { $drawn } bootstrap-otoksesta, { $clusters } ryvästä sarakkeesta ”{ $column }”.
    }
levels_merged =
    { $levels_n ->
        [one] Luokituksen ”{ $factor }” { $levels } luokka, jossa on vähän naisia tai miehiä, on katsottu pieneksi.
       *[other] Luokituksen ”{ $factor }” { $levels } luokkaa, joissa on vähän naisia tai miehiä, on yhdistetty yhdeksi.
    }
levels_of_one_sex =
    { $levels_n ->
        [one] Luokituksen ”{ $factor }” { $levels } luokassa on vain yhtä sukupuolta; sen henkilöille ei ole vertailukohtaa, ja heidät on jätetty pois.
       *[other] Luokituksen ”{ $factor }” { $levels } luokassa on vain yhtä sukupuolta; niiden henkilöille ei ole vertailukohtaa, ja heidät on jätetty pois.
    }
levels_of_few =
    { $levels_n ->
        [one] Luokituksen ”{ $factor }” { $levels } luokassa on alle { $minimum } naista tai miestä, liian vähän vertailuun; sen henkilöt on jätetty pois.
       *[other] Luokituksen ”{ $factor }” { $levels } luokassa on alle { $minimum } naista tai miestä, liian vähän vertailuun; niiden henkilöt on jätetty pois.
    }
split_aliased = Jätetty pois, koska muut sarakkeet kertovat saman naisista tai miehistä: { $columns }.
groups_not_beside = Ero ryhmittäin näytetään muille vain, kun mallista ei jätetä ketään pois, kuten valinnalla --model 1.
split_closed = Erittelyn luvut näytetään muille vain, jos sekä naisilla että miehillä on vähintään 10 vapausastetta, R² on alle 0,999, kenenkään vipuvaikutus ei ole suurempi kuin yhdellä { $minimum } henkilöstä ja jokaisen sarakkeen takana ja mahdollisten poisjätettyjen joukossa on vähintään { $minimum } naista ja { $minimum } miestä. --merge-small yhdistää pienet luokat yhdeksi.
parts_by_group = Jakaumasta: kuinka suuri keskipalkkojen ero olisi, jos naisilla ja miehillä olisi kussakin ryhmässä molempien keskipalkkojen keskiarvo (Kitagawa). Ryhmien palkoista: kuinka suuri se olisi, jos he jakautuisivat ryhmiin samalla tavalla.
standard_weighting = Ero vakiopainoin: naisten ja miesten keskipalkkojen ero kunkin ryhmän koko henkilöstön painolla ryhmissä, joissa on molempia. Verrattu henkilöstö: niissä olevien osuus henkilöstöstä.
one_sex_in_parts =
    { $groups_n ->
        [one] { $groups } ryhmässä on vain yhtä sukupuolta: sen vaikutus eroon ei sisälly kumpaankaan osaan.
       *[other] { $groups } ryhmässä on vain yhtä sukupuolta: niiden vaikutus eroon ei sisälly kumpaankaan osaan.
    }
parts_withheld = Kaikkien ryhmien osat näytetään vain, jos kaikki ryhmät voidaan näyttää. --merge-small yhdistää pienet ryhmät yhdeksi.

## Words

column_component = Osa
column_composition = Jakaumasta
column_within_groups = Ryhmien palkoista
column_standard_gap = Ero vakiopainoin
column_compared_share = Verrattu henkilöstö

table_decomposition = Mistä ero koostuu
table_decomposition_detail = Mitä kukin tekijä lisää osiin
table_decomposition_groups = Ero ryhmittäin

word_explained = selitetty
word_unexplained_part = selittämätön
word_endowments = ominaisuudet
word_coefficients = kertoimet
word_interaction = yhdysvaikutus
word_difference = ero
word_of_men = miesten
word_of_women = naisten
word_pooled = molempien yhteiset, sukupuoli mallissa
word_neumark = molempien yhteiset, sukupuoli ei mallissa (Neumark)
word_cotton = miesten ja naisten keskiarvo henkilömäärin painotettuna (Cotton)
word_reimers = miesten ja naisten painottamaton keskiarvo (Reimers)
word_weight = miesten ja naisten pyydetty painotettu keskiarvo

reason_level_of_few = mallin luokassa liian vähän naisia tai miehiä

## Terms

explain_term_oaxaca_blinder = Oaxacan ja Blinderin erittely: keskipalkkojen ero jaetaan osiin kummankin sukupuolen regressiolla. Selitetty osa liittyy erilaisiin ominaisuuksiin, selittämätön erilaisiin kertoimiin. Se kuvaa eikä todista syytä: mitä tiedostossa ei ole, on selittämättömässä osassa, ja ominaisuus voi itse olla seurausta eriarvoisesta kohtelusta.
explain_term_endowments = Ominaisuudet: kolmiosaisen erittelyn osa, joka liittyy naisten ja miesten erilaisiin ominaisuuksiin naisten kertoimin. Kaksi muuta liittyvät erilaisiin kertoimiin ja molempiin yhtä aikaa.
explain_term_kitagawa = Kitagawan erittely (1955): keskiarvojen ero jaetaan ryhmittäin osaan, joka liittyy siihen, että naiset ja miehet ovat eri ryhmissä, ja osaan, joka liittyy erilaisiin palkkoihin ryhmien sisällä. Mallia ei tarvita.
explain_term_standard_weighting = Vakiopainotus: palkkaero, jos naiset ja miehet jakautuisivat ryhmiin samalla tavalla; kunkin ryhmän keskipalkat painotetaan sen koko henkilöstöllä. Ruotsin Medlingsinstitutet ilmoittaa sen näin.
