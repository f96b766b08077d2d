### Report.

## Asiakirjojen nimet

report_se = Ruotsin lain mukainen palkkakartoitus (lönekartläggning): { $of }
report_no = Luvut Norjan lain mukaista tasa-arvoselvitystä varten (likestillingsredegjørelse): { $of }
report_fi = Tasa-arvosuunnitelman palkkakartoitus: { $of }
report_dk = Tanskan lain mukainen sukupuolittain eritelty palkkatilasto: { $of }
report_eu = Palkka-avoimuusdirektiivin mukainen raportti: { $of }
report_uk = Yhdistyneen kuningaskunnan lain mukainen raportti sukupuolten palkkaeroista: { $of }
report_ie = Irlannin lain mukainen raportti sukupuolten palkkaeroista: { $of }
report_of = Tasa-arvoraportti: { $of }

## Changes since last year

changes_of_all = Koko henkilöstön palkkaero oli viime vuonna { $earlier } ja on nyt { $now }.
changes_of_groups = { $groups_n ->
        [one] Verratusta { $groups } ryhmästä palkkaero on kasvanut { $wider } ryhmässä ja kaventunut { $narrower } ryhmässä
       *[other] Verratuista { $groups } ryhmästä palkkaero on kasvanut { $wider } ryhmässä ja kaventunut { $narrower } ryhmässä
    }, olipa ero miesten tai naisten hyväksi.
changes_not_compared = { $count_n ->
        [one] { $count } ryhmää ei verrata: sen palkkaero kerrotaan vain toiselta vuodelta.
       *[other] { $count } ryhmää ei verrata: niiden palkkaerot kerrotaan vain toiselta vuodelta.
    }
fail_other_readers = { $file } on kirjoitettu toiselle profiilille ({ $theirs }) kuin tämä raportti ({ $ours })
hint_same_readers = Kirjoita viime vuoden raportti uudelleen samalla valitsimella --profile kuin tämä
fail_by_pay = Henkilöitä ei voida ryhmitellä tai valita palkan mukaan (”{ $column }”) muiden nähtäväksi
hint_internal = Vain työnantajan omille analyytikoille: --profile internal
fail_pay_twice = ”{ $one }” ja ”{ $other }” kertovat saman palkan kahdella tavalla, ja toinen paljastaisi, mitä toinen ei näytä
hint_pay_twice = Ota mukaan toinen kysymyksistä näille lukijoille tai molemmat valinnalla --profile internal
overtime_gap_elsewhere = Palkkaeroa ilman ylitöitä ja ylitöiden kanssa ei näytetä muiden palkkataulukoiden rinnalla, koska toinen voisi paljastaa, mitä toinen ei näytä.
fail_no_report = { $file } ei ole paritet-ohjelman JSON-raportti
fail_not_earlier = { $file } koskee ajankohtaa { $then } ja tämä ajo ajankohtaa { $now }: aiemman raportin on koskettava aiempaa päivää

column_now = Nyt
table_changes = Muutos viime vuodesta

## While work goes on

word_reading = Luetaan
word_judging = Tarkistetaan, ettei mikään tieto paljasta yksittäistä henkilöä
