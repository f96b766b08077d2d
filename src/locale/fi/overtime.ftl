### Overtime.

## Verdicts

verdict_overtime_hours = Naiset tekevät { $share } ylityötunneista, ja heitä on { $staff } henkilöstöstä.
verdict_overtime_pay = Naiset saavat { $share } ylityökorvauksista, ja heitä on { $staff } henkilöstöstä.
verdict_overtime_none = Ylityön jakautumista naisten ja miesten kesken ei voida näyttää.
verdict_overtime_any = Ylitöitä on tehnyt { $women } naisista ja { $men } miehistä.
verdict_overtime_over =
    { $count_n ->
        [one] { $count } henkilöllä
       *[other] { $count } henkilöllä
    } on yli { $limit } tuntia, mikä on lain alin raja jaksolle.

## Notes

overtime_source = ”{ $column }” ({ $field }) luetaan { $period } summana henkilöä kohti; muu jakso annetaan valitsimella --overtime-period.
overtime_blank_zero =
    { $count_n ->
        [one] { $count } tyhjä solu luetaan
       *[other] { $count } tyhjää solua luetaan
    } niin, ettei ylityötä ole.
overtime_blank_missing =
    { $count_n ->
        [one] { $count } tyhjä solu luetaan tuntemattomaksi ylityöksi, eikä rivi ole mukana
       *[other] { $count } tyhjää solua luetaan tuntemattomaksi ylityöksi, eivätkä rivit ole mukana
    }; valitsimella --blank-overtime zero tyhjä tarkoittaa, ettei ylityötä ole.
overtime_unreadable =
    { $count_n ->
        [one] { $count } solu, jota ei voida lukea, luetaan
       *[other] { $count } solua, joita ei voida lukea, luetaan
    } samoin niin, ettei ylityötä ole: korjaa tiedosto.
overtime_corrections = Negatiiviset määrät korjaavat aiempia: ne ovat mukana summissa, keskiarvoissa ja prosenttipisteissä, mutta osuuksissa, Gini-kertoimessa ja käyrässä niitä ei lueta ylityöksi.
overtime_method = P90: tyypin 7 prosenttipiste. Ylin kymmenys: kuinka suuri osa kaikesta on kymmenyksellä, jolla on eniten; se pyöristetään ylöspäin kokonaisiin henkilöihin.
overtime_others =
    { $count_n ->
        [one] { $count } henkilö, jota ei ole merkitty naiseksi eikä mieheksi tai jonka sukupuolesta ei ole tietoa, on mukana vain kaikkien riveillä.
       *[other] { $count } henkilöä, joita ei ole merkitty naiseksi eikä mieheksi tai joiden sukupuolesta ei ole tietoa, on mukana vain kaikkien riveillä.
    }
overtime_no_preset = Lain rajat: valitse maa valitsimella --preset.
overtime_no_limit = Valinnan --preset { $preset } säännöissä ei ole rajaa, johon henkilön { $period } summaa voisi verrata.
overtime_over = Yli rajan: enemmän kuin { $limit } tuntia ({ $rule }).
overtime_rolling = Raja koskee jokaista yhtäjaksoista tällaista aikaa, joten kalenterijakson summasta ylitys voi jäädä huomaamatta.
overtime_classes = Luokka alkaa ensimmäisen luvun yläpuolelta ja päättyy toiseen lukuun, joka kuuluu siihen; osuudet ovat naisista ja miehistä.
overtime_part_time = Osa-aikaisten tunnit täyteen työaikaan asti ovat lisätyötä, eivät ylityötä; jos tiedosto ei erottele niitä, ne ovat mukana tässä.
overtime_test = Testi selvittää järjestysluvuilla, onko miehillä enemmän kuin naisilla (Mann–Whitney). Cliffin delta: kuinka paljon useammin miehellä on enemmän kuin naisella kuin naisella enemmän kuin miehellä, −1:stä 1:een.
overtime_added = Palkka: { $pay }, lähteenä ”{ $source }”, ja siihen lisättynä yhtä pitkän ajan ylityökorvaus sellaisena kuin se on maksettu. Muutos prosenttiyksikköinä; ylityön osuus keskipalkkojen erosta.
overtime_in_total = Palkka: { $pay }, jonka oletetaan sisältävän vieressä olevan ylityökorvauksen. Muutos prosenttiyksikköinä; ylityön osuus keskipalkkojen erosta.
overtime_no_effect = Ylityökorvauksen vaikutusta palkkaeroon ei näytetä: { $period } korvausta ei voi lisätä palkkaan, joka on { $pay }. Valitse muu palkka valitsimella --pay.

## Failures

fail_overtime_blank = { $file }: ei käy ilmi, mitä tyhjä solu sarakkeessa ”{ $column }” tarkoittaa
cause_overtime_blank =
    { $count_n ->
        [one] { $count } solu on tyhjä,
       *[other] { $count } solua on tyhjiä,
    } eikä millään rivillä ole 0
hint_overtime_zero = --blank-overtime zero: tyhjä tarkoittaa, ettei ylityötä ole
hint_overtime_missing = --blank-overtime missing: tyhjä tarkoittaa, ettei ylityötä tiedetä

## Words

column_n = Lukumäärä
column_total_hours = Tunnit yhteensä
column_total_pay = Summa
column_median = Mediaani
column_p90 = P90
column_max = Suurin
column_any_share = Ylitöitä tehneet
column_mean_of_any = Heidän ka.
column_over_limit = Yli rajan
column_gini = Gini
column_top_decile_share = Ylin kymmenys
column_hours_per_fte = Tunnit htv:tä kohti
column_pay_per_fte = Summa htv:tä kohti
column_pay = Palkka
column_mean_gap_change = Muutos ka. ero
column_overtime_share = Ylityön osuus
column_median_gap_change = Muutos mediaaniero
column_rule = Sääntö
column_reference = Säädös
column_limit = Raja
column_persons = Henkilöä
column_u = U
column_cliffs_delta = Cliffin delta
column_working_time = Työaika
column_hours = Tunnit

table_overtime = Ylityö
table_overtime_pay = Ylityökorvaukset
table_overtime_gap = Palkkaero ilman ylityökorvausta ja sen kanssa
table_overtime_limits = Lain rajat ylittävät henkilöt
table_overtime_test = Onko miehillä enemmän kuin naisilla?
table_overtime_part_time = Kokoaikaiset ja osa-aikaiset
table_overtime_lorenz = Kuinka epätasaisesti ylityö jakautuu
table_overtime_histogram = Naiset ja miehet ylityötuntien mukaan

word_year = vuoden
word_month = kuukauden
word_four_weeks = neljän viikon
word_se_general = yleinen ylityö
word_se_extra = yleinen ja ylimääräinen ylityö
word_no_general = ilman sopimusta
word_no_agreed = luottamusmiesten kanssa sovittu
word_without_overtime = ilman ylityötä
word_with_overtime = ylityön kanssa

reason_overtime_missing = ylityötieto puuttuu

## Terms

explain_term_gini = Gini-kerroin: kuinka epätasaisesti ylityö jakautuu henkilöiden kesken. 0, kun kaikilla on yhtä paljon, lähellä 1:tä, kun yhdellä on kaikki. Myös ne, joilla ylityötä ei ole, lasketaan mukaan.
explain_term_lorenz = Lorenzin käyrä: kuinka suuri osa kaikesta ylityöstä on niillä, joilla sitä on vähiten, ei kenestäkään kaikkiin. Mitä kauempana suoran alapuolella käyrä on, sitä epätasaisemmin ylityö jakautuu.
explain_term_top_decile_share = Kuinka suuri osa kaikesta ylityöstä on sillä kymmenyksellä henkilöistä, jolla sitä on eniten; kymmenys pyöristetään ylöspäin kokonaisiin henkilöihin. Jos kaikilla olisi yhtä paljon, osuus olisi 10 %.
explain_term_cliffs_delta = Cliffin delta: kaikista miehen ja naisen pareista se osuus, jossa miehellä on enemmän, vähennettynä osuudella, jossa naisella on enemmän. 0, kun kummallakaan ei ole enemmän, 1, kun jokaisella miehellä on enemmän kuin yhdelläkään naisella, −1 päinvastoin.
explain_term_p90 = 90. prosenttipiste: yhdeksällä henkilöllä kymmenestä on enintään näin paljon, yhdellä kymmenestä enemmän.
