### Report.

## Asiakirjojen nimet

report_se = Ruotsin lain mukainen palkkakartoitus (lönekartläggning): { $of }
report_no = Norjan lain mukaisen tasa-arvoselvityksen luvut (likestillingsredegjørelse): { $of }
report_fi = Tasa-arvosuunnitelman palkkakartoitus: { $of }
report_dk = Tanskan lain mukainen sukupuolittain eritelty palkkatilasto: { $of }
report_eu = Palkka-avoimuusdirektiivin mukainen raportti: { $of }
report_uk = Yhdistyneen kuningaskunnan lain mukainen raportti sukupuolten palkkaeroista: { $of }
report_ie = Irlannin lain mukainen raportti sukupuolten palkkaeroista: { $of }
report_of = Tasa-arvoraportti: { $of }

## Changes since last year

changes_of_all = Koko henkilöstön palkkaero oli viime vuonna { $earlier } ja on nyt { $now }.
changes_of_groups = { $groups_n ->
        [one] { $groups } verratusta ryhmästä ero on kasvanut { $wider } ja pienentynyt { $narrower } ryhmässä
       *[other] { $groups } verratusta ryhmästä ero on kasvanut { $wider } ja pienentynyt { $narrower } ryhmässä
    } riippumatta siitä, kumman hyväksi ero on.
changes_not_compared = { $count_n ->
        [one] { $count } ryhmää ei verrata: sen palkkaero kerrotaan vain toiselta vuodelta.
       *[other] { $count } ryhmää ei verrata: niiden palkkaerot kerrotaan vain toiselta vuodelta.
    }
fail_other_readers = { $file } on kirjoitettu muille lukijoille ({ $theirs }) kuin tämä raportti ({ $ours })
hint_same_readers = Kirjoita viime vuoden raportti uudelleen samalla --profile-valinnalla

column_now = Nyt
table_changes = Muutos viime vuodesta

## While work goes on

word_reading = Luetaan
word_judging = Tarkistetaan, ettei mikään tieto paljasta yksittäistä henkilöä
