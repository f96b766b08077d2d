### Edustavuus.

verdict_share_below =
    { $group }: { $share } koko henkilöstöstä, { $benchmark } vertailutilastossa; { $people_n ->
        [one] { $people } henkilö
       *[other] { $people } henkilöä
    } vähemmän kuin odotettiin.
verdict_share_above =
    { $group }: { $share } koko henkilöstöstä, { $benchmark } vertailutilastossa; { $people_n ->
        [one] { $people } henkilö
       *[other] { $people } henkilöä
    } enemmän kuin odotettiin.
verdict_share_even = { $group }: { $share } koko henkilöstöstä, { $benchmark } vertailutilastossa; niin monta kuin odotettiin.
verdict_share_none = { $group }: osuutta koko henkilöstöstä ei voida verrata vertailutilastoon.
verdict_rules =
    80 prosentin sääntö poimii { $groups_n ->
        [one] { $groups } ryhmästä
       *[other] { $groups } ryhmästä
    } { $eighty }, kokonaisen henkilön sääntö { $whole } ja kahden keskihajonnan sääntö { $sd }; säännöt ovat ristiriidassa { $disagree_n ->
        [one] { $disagree } ryhmässä
       *[other] { $disagree } ryhmässä
    }.
verdict_target =
    { $group }: tavoite { $goal_short } vaatii { $needed }, kun rekrytoitavia on { $hires }; todennäköisyys on { $chance }, jos rekrytointi noudattaa vertailutilastoa.
verdict_target_met = { $group }: tavoite { $goal_short } saavutetaan, palkattiinpa keitä tahansa.
verdict_target_out =
    { $group }: tavoitetta { $goal_short } ei saavuteta rekrytoimalla; tarvittaisiin { $needed }, kun rekrytoitavia on { $hires }.

benchmark_source = Vertailutilasto: { $source }.
benchmark_cut = Vertailutilasto on rajattu: { $conditions }.
benchmark_about = Vertailutilasto koskee: { $members }.
benchmark_summed = Vertailutilaston kaikki osat on laskettu yhteen muuttujista: { $dimensions }.
benchmark_totals = Vertailutilaston summia, jotka ovat osiensa rinnalla, ei lasketa kahteen kertaan: { $totals }.
benchmark_missing =
    { $count_n ->
        [one] { $count } vertailutilaston solu on vailla arvoa ja jää pois.
       *[other] { $count } vertailutilaston solua on vailla arvoa ja jää pois.
    }
benchmark_ages = Vertailutilastossa on mukana lapsia tai eläkeläisiä; --benchmark-where "{ $dimension }=20..66" rajaa sen työikäisiin.
benchmark_year = Vertailutilasto on vuodelta { $benchmark }, henkilöstötiedot vuodelta { $staff }.
share_tests = Osuuden ala- ja yläraja: Clopperin ja Pearsonin luottamusväli, taso { $level_short }; vieressä Wilsonin väli. p-arvot: tarkka binomitesti, kaksisuuntainen ja yksisuuntainen (näin vähän tai vähemmän). z annetaan, kun n × p × (1 − p) on vähintään 10.
share_rules = Säännöt poimivat osuuden, joka on alle 80 % vertailuosuudesta, ryhmän, josta puuttuu vähintään yksi kokonainen henkilö, ja määrän, joka on yli kaksi keskihajontaa odotettua pienempi (alle 30 henkilön ryhmissä tarkka testi). Ne ovat usein ristiriidassa, eikä mikään niistä ole oikeudellinen arvio.
share_weighted = Vertailutilasto on painotettu kunkin ryhmän omalla rakenteella: { $columns } (suora vakiointi); testit pitävät painotettua osuutta jokaisen todennäköisyytenä ryhmässä.
share_without_stratum =
    { $count_n ->
        [one] { $count } henkilö on mukana mutta ei vaikuta painoihin, koska vertailutilastossa ei ole vastaavaa.
       *[other] { $count } henkilöä on mukana mutta ei vaikuta painoihin, koska vertailutilastossa ei ole vastaavaa.
    }
share_fit = Pearsonin khiin neliö -testi kaikista luokista yhdessä; karkea, kun odotettu määrä on alle 5.
share_without_category =
    { $count_n ->
        [one] { $count } henkilö kuuluu luokkaan, jota vertailutilastossa ei ole.
       *[other] { $count } henkilöä kuuluu luokkiin, joita vertailutilastossa ei ole.
    }
segregation_method = Duncanin indeksi on se osa ryhmästä tai muista, jonka pitäisi vaihtaa yksikköä, jotta molemmat jakautuisivat samoin: 0 tasan, 1 täysin erillään. Keskinäisinformaatio on nateina, Theilin H on sama mitta osana suurimmasta arvostaan; välillä ja sisällä jakavat sen ensimmäisen ryhmittelyn mukaan.
target_method = Tarvitaan: tavoitteen mukainen osuus henkilöstöstä lopussa, vähennettynä ryhmästä jäljellä olevilla, ylöspäin pyöristettynä. Lähtijät lähtevät nykyisen osuuden suhteessa, ellei muuta ilmoiteta. Todennäköisyys ja saavutettava osuus: jokainen rekrytoitava kuuluu ryhmään vertailutilaston osuuden todennäköisyydellä.
fail_no_benchmark = vertailutilastoa ei ole annettu
hint_no_benchmark = Anna väestötaulukko valitsimella --benchmark TIEDOSTO tai kokeile valitsinta --demo

column_observed = Havaittu
column_total = Henkilöstö
column_unweighted_share = Vertailu vakioimaton
column_ratio = Suhde
column_wilson_low = Wilson alaraja
column_wilson_high = Wilson yläraja
column_expected = Odotettu
column_shortfall = Vajaus
column_p_one_sided = p 1-suunt.
column_eighty_percent = 80 % sääntö
column_whole_person = Koko henkilö
column_two_sd = Kaksi SD
column_rules_disagree = Ristiriita
column_category = Luokka
column_df = va
column_units = Yksiköt
column_dissimilarity = Duncanin indeksi
column_mutual_information = Keskin. inform.
column_theil_h = Theilin H
column_between = Välillä
column_within = Sisällä
column_hires = Rekrytoidut
column_leavers = Lähtijät
column_staff = Henkilöstö lopussa
column_goal_share = Tavoiteosuus
column_needed = Tarvitaan
column_needed_share = Tarvittava osuus
column_reached = Saavutetaan
column_chance = Todennäk.

table_representation = Edustavuus
table_representation_fit = Kaikki luokat
table_segregation = Eriytyminen
table_recruitment_target = Rekrytointitavoite

reason_attribute_missing = verrattava tieto puuttuu

explain_term_benchmark = Vertailutilasto: väestö, johon henkilöstöä verrataan, tilastoviranomaisen taulukosta: sama alue, työikäiset, sama vuosi.
explain_term_ratio = Osuus henkilöstöstä prosentteina vertailutilaston osuudesta. 100 % on sama osuus.
explain_term_shortfall = Vajaus: kuinka monta odotettua vähemmän ryhmässä on, eli henkilöstön määrä kertaa vertailuosuus, vähennettynä lasketulla määrällä. Negatiivinen, kun heitä on odotettua enemmän.
explain_term_eighty_percent = 80 prosentin sääntö poimii osuuden, joka on alle neljä viidesosaa vertailuosuudesta. Se ei kerro mitään sattumasta: pieniä ryhmiä se poimii usein.
explain_term_whole_person = Kokonaisen henkilön sääntö poimii ryhmän, josta puuttuu vähintään yksi kokonainen henkilö. Suurissa ryhmissä se poimii pienimmätkin erot.
explain_term_two_sd = Kahden keskihajonnan sääntö poimii niin pienen määrän, että sattuma riittää harvoin selitykseksi (noin kerran neljästäkymmenestä). Pienissä ryhmissä se poimii vain suuret erot.
explain_term_odds_ratio = Vetosuhde: ryhmään kuulumisen vedot henkilöstössä jaettuna vedoilla vertailutilastossa. 1 on sama.
explain_term_standardisation = Vakiointi: vertailutilasto painotettuna työnantajan omalla rakenteella, esimerkiksi iän tai ammatin mukaan. Se on osuus, joka olisi, jos henkilöstön jokainen osa olisi kuin väestössä.
explain_term_dissimilarity = Duncanin indeksi: se osa kummasta tahansa ryhmästä, jonka pitäisi vaihtaa yksikköä, jotta molemmat jakautuisivat samoin. 0 on tasan, 1 täysin erillään.
explain_term_theil_h = Theilin H: kuinka paljon henkilön yksikkö kertoo ryhmästä, 0:sta (ei mitään) 1:een (kaiken). Mitan voi jakaa suurempien yksiköiden väliseen ja sisäiseen osaan.
