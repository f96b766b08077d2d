### Palkkakartoitus.

verdict_equal_work =
    { $groups_n ->
        [one] { $groups } saman työn ryhmä, joista { $dominated } naisvaltainen.
       *[other] { $groups } saman työn ryhmää, joista { $dominated } naisvaltaista.
    }
verdict_equal_work_gaps = Naisten keskipalkka on pienempi kuin miesten { $below } ryhmässä niistä { $groups } ryhmästä, joiden palkkaero voidaan näyttää.
verdict_pairs = Naisvaltaisen ryhmän palkka on pienempi kuin muun samanarvoisen työn { $equal } parissa ja pienempi kuin vähemmän vaativan työn { $lower } parissa.
dominance_at_least = Työ on naisvaltaista, kun naisia on vähintään { $share_short }, ja miesvaltaista, kun miehiä on yhtä suuri osuus, kokonaisluvuin laskettuna; 60 prosenttia on ruotsalainen ohje, ja myös yleisesti naisvaltaisena pidetty työ lasketaan: kerro se tehtävätiedostossa.
dominance_more_than = Työ on naisvaltaista, kun naisia on enemmän kuin { $share_short }, kuten vanhemmassa ohjeessa, ja miesvaltaista, kun miehiä on sitä enemmän.
dominance_overridden =
    { $count_n ->
        [one] { $count } ryhmän valtaisuus on tehtävätiedostosta eikä lukumääristä.
       *[other] { $count } ryhmän valtaisuus on tehtävätiedostosta eikä niiden lukumääristä.
    }
jobs_unlisted =
    { $count_n ->
        [one] { $count } tehtävä puuttuu tehtävätiedostosta ja on oma ryhmänsä: { $jobs }.
       *[other] { $count } tehtävää puuttuu tehtävätiedostosta, ja ne ovat omia ryhmiään: { $jobs }.
    }
groups_joined =
    { $count_n ->
        [one] { $count } ryhmä on koottu useasta, koska jokin oli liian pieni: { $groups }. Älä julkaise niitä lisäksi erikseen.
       *[other] { $count } ryhmää on koottu useasta, koska jotkin olivat liian pieniä: { $groups }. Älä julkaise niitä lisäksi erikseen.
    }
groups_could_join =
    { $count_n ->
        [one] { $count } pieni ryhmä voidaan yhdistää vaativuudeltaan lähimpään; nimeä se tehtävätiedoston sarakkeessa merge_into tai käytä valitsinta --merge-small: { $groups }.
       *[other] { $count } pientä ryhmää voidaan yhdistää vaativuudeltaan lähimpiin; nimeä ne tehtävätiedoston sarakkeessa merge_into tai käytä valitsinta --merge-small: { $groups }.
    }
pairs_method = Pareissa verrataan naisvaltaisen ryhmän naisten ja miesten yhteistä keskipalkkaa muun kuin naisvaltaisen ryhmän keskipalkkaan samassa tai alemmassa vaativuusluokassa. Pareja, joiden keskipalkkaa ei näytetä, ei luetella. Ero on selitettävä asia, ei muuta.
groups_without_band =
    { $count_n ->
        [one] { $count } ryhmällä ei ole vaativuusluokkaa, eikä sitä verrata muihin.
       *[other] { $count } ryhmällä ei ole vaativuusluokkaa, eikä niitä verrata muihin.
    }
no_bands = Millään ryhmällä ei ole vaativuusluokkaa eikä pisteitä, joten ryhmiä ei verrata toisiinsa: anna tehtävätiedosto valitsimella --jobs.
actions_changed = Toimenpidetiedoston rivit: { $new } uutta, { $kept } ennallaan, { $moved } siirtynyt toiseen vertailuun, { $vanished } ei enää löydy mutta säilyy tiedostossa.
actions_status = Toimenpiteet: { $done } tehty, { $late } myöhässä, { $open } avoinna; tekemättömien kustannus on { $cost }. Ne on toteutettava kolmen vuoden kuluessa päätöksestä.
actions_unreadable =
    { $count_n ->
        [one] { $count } toimenpidetiedoston päivä ei ole muotoa 2026-12-31, eikä sitä oteta huomioon.
       *[other] { $count } toimenpidetiedoston päivää ei ole muotoa 2026-12-31, eikä niitä oteta huomioon.
    }
actions_internal = Toimenpidetiedosto luetaan ja kirjoitetaan vain valitsimella --profile internal, koska sen rivit kertovat, kummassa ryhmässä palkka on suurempi.
fail_job_cell = { $file }: tehtävän ”{ $job }” solu sarakkeessa ”{ $column }” ei ole sitä, mitä sarakkeeseen kuuluu
fail_job_twice = { $file }: kohteesta ”{ $job }” on ristiriitaisia tietoja
fail_job_group = { $file }: ryhmän ”{ $group }” tehtävillä on eri vaativuusluokka, valtaisuus tai merge_into
fail_no_job_listed = tiedoston { $file } sarakkeen ”{ $column }” tehtävistä yksikään ei ole tehtävätiedostossa
fail_no_band_width = tiedostossa { $file } on pisteet mutta ei vaativuusluokkia
hint_band_width = Kerro, montako pistettä luokkaan kuuluu, valitsimella --band-width POINTS, tai lisää sarake ”band”

column_dominance = Valtaisuus
column_job = Työ
column_compared_job = Verrattu
column_compared_band = Verrattu lk
column_compared_mean = Verrattu ka.
column_equal_work_band = Vaativuuslk
column_equal_work_mean = Kaikkien ka.
column_equal_work_difference = Miehet − naiset
column_equal_value_difference = Palkka yli
column_equal_value_ratio = Oma/verrattu
column_comparison = Vertailulaji
column_status = Tila
column_explanation = Selitys
column_action = Toimenpide
column_cost = Kustannus
column_due = Määräpäivä
column_pay_actions_limit = Viimeistään
column_pay_actions_change = Viimeksi

table_equal_work = Sama työ
table_equal_value = Samanarvoinen työ
table_lower_demands = Vähemmän vaativa, paremmin palkattu
table_pay_actions = Selitykset ja toimenpiteet

word_female_dominated = naisvaltainen
word_male_dominated = miesvaltainen
word_mixed = sekoittunut
word_equal_work = sama työ
word_equal_value = samanarvoinen työ
word_lower_demands = vähemmän vaativa
word_new = uusi
word_kept = ennallaan
word_moved = siirtynyt
word_vanished = ei enää löydy
word_done = tehty
word_late = myöhässä
word_open = avoin

explain_term_female_dominated = Saman työn ryhmä, jossa on Ruotsin syrjintävaltuutetun ohjeen mukaan vähintään 60 prosenttia naisia, tai työ, jota yleisesti pidetään naisvaltaisena: silloin se kerrotaan tehtävätiedostossa.
explain_term_lower_demands = Ruotsin lain kolmas vertailu: naisvaltainen ryhmä ja muu ryhmä, jonka työ arvioidaan vähemmän vaativaksi mutta josta maksetaan silti enemmän.
explain_term_job_evaluation = Pisteet työn vaativuudesta: työnantajan oman suunnitelman jokaisella tekijällä on tasot ja jokaisella tasolla paino pisteinä. Pisteluokat ovat samanarvoista työtä. Arvioidaan työtä, ei henkilöä.
