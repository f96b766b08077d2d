### Goals, targets and what is checked.

fail_plan_cell = { $file }, rivi { $line }: sarakkeen ”{ $column }” solussa ei ole sitä, mitä sarakkeeseen kuuluu
fail_plan_table = { $file }, rivi { $line }: tässä ajossa ei ole taulukkoa ”{ $table }”
fail_plan_column = { $file }, rivi { $line }: taulukossa ”{ $table }” ei ole tähän sopivaa saraketta ”{ $column }”
fail_plan_rows = { $file }, rivi { $line }: tavoitteeseen { $target } sopii useita rivejä
hint_plan_target = Jätä tavoitearvo tyhjäksi, kun mikään luku ei osoita sitä, ja kuvaa tavoite seurantasarakkeessa
hint_plan_question = Ota myös se kysymys mukaan: --with { $question }
hint_plan_rows = Yksilöi, mitä riviä tarkoitetaan, sarakkeilla { $columns }
plan_method = Toteutumat ovat muiden taulukoiden lukuja, ja aiemmat arvot ovat aiemmasta raportista. Tavoite on myöhässä, jos sitä ei ole saavutettu ja sen määräpäivä on ohi.
plan_row_missing = Tavoite { $target } koskee riviä, jota ei ole.
plan_row_near = Tavoite { $target } koskee riviä, jota ei ole; ehkä tarkoitetaan riviä ”{ $name }”.
verdict_no_targets = Yhdelläkään suunnitelman päämäärällä ei ole tavoitearvoa, johon lukua voisi verrata.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } tavoitetta ei voida arvioida, koska lukua ei näytetä tai sitä ei ole.
       *[other] { $count } tavoitetta ei voida arvioida, koska lukuja ei näytetä tai niitä ei ole.
    }

column_goal = Päämäärä
column_actual = Toteutuma
column_wanted = Tavoitearvo
column_reason = Syy

table_plan = Tasa-arvosuunnitelma
table_targets = Tavoitteet

word_gap = palkkaero
word_count = lukumäärä
word_amount = rahamäärä
word_index_points = pisteet
word_not_measured = ei mitata
word_met = saavutettu
word_missed = ei saavutettu
word_no_row = riviä ei ole

check_passed = Hyväksytty: ei huomautettavaa.
check_failed =
    { $count_n ->
        [one] Hylätty: { $count } poikkeama.
       *[other] Hylätty: { $count } poikkeamaa.
    }
check_accepted =
    { $count_n ->
        [one] { $count } on toistaiseksi hyväksytty.
       *[other] { $count } on toistaiseksi hyväksytty.
    }
check_said = { $what } on { $actual }, pitäisi olla { $wanted }
check_untold = { $what }: lukua ei näytetä tai sitä ei ole, pitäisi olla { $wanted }
check_moved = { $what } oli { $earlier } ja on { $actual }, muutos on yli { $most }
check_left_out = henkilöistä { $share } on jätetty pois, enintään { $most } hyväksytään
check_errors = virheitä tiedostoissa: { $errors }, enintään { $most } hyväksytään
check_no_date = määräajaksi hyväksytyt kohdat ovat voimassa, kunnes ajon päivä tiedetään: anna se valitsimella --reference-date
check_expired = (oli hyväksytty { $day } asti: { $reason })
check_explain = Mitä se tarkoittaa ja mitä tehdään: paritet explain { $code }
check_more =
    { $count_n ->
        [one] Lisäksi { $count }, jota ei luetella tässä.
       *[other] Lisäksi { $count }, joita ei luetella tässä.
    }
check_written =
    { $count_n ->
        [one] { $count } poikkeama on hyväksytty tiedostossa { $file }
       *[other] { $count } poikkeamaa on hyväksytty tiedostossa { $file }
    }
hint_reason = Kerro, miksi se hyväksytään: ensi vuonna tiedostoa lukevan on ymmärrettävä se
wanted_at_most = enintään { $number }
wanted_less = alle { $number }
wanted_at_least = vähintään { $number }
wanted_more = yli { $number }
wanted_within = enintään { $number } kumpaankin suuntaan
wanted_below = alle { $number } kumpaankin suuntaan

column_finding = Mitä se koskee

word_accepted = hyväksytty
word_expired = hyväksyntä on päättynyt

finding_PG101 = Suunnitelman tavoitetta ei ole saavutettu
finding_PG102 = Suunnitelman tavoitetta ei voida arvioida
finding_PG103 = Suunnitelman tavoite koskee riviä, jota ei ole
finding_PG111 = Palkkaero on vähintään rajan suuruinen
finding_PG112 = Yhteinen palkka-arviointi on tehtävä
finding_PG121 = Palkkaero on muuttunut viime vuodesta
finding_PG131 = Liian monta henkilöä on jätetty pois
finding_PG132 = Liian monta virhettä tiedostoissa
finding_PG141 = Hyväksytty poikkeama, jota ei enää ole
finding_PG142 = Hyväksytyiltä kohdilta puuttuu päivä
explain_PG101 = Suunnitelman tavoitteella on tavoitearvo, jota tämän ajon luku ei saavuta. Toteuta suunnitelman toimenpide tai päätä toisesta. Liian varhain asetettu tavoite voi saada suunnitelmassa uuden päivän ja arvon. Jos poikkeamalla on jonkin aikaa pätevä syy, hyväksy se valitsimilla --write-baseline ja --reason. Esimerkki: equal_work.mean_gap[group=Insinööri] within 3 %, ja ero on 7,2 %.
explain_PG102 = Tavoitteen lukua ei näytetä, koska sen takana on liian vähän henkilöitä, tai lukua ei ole, esimerkiksi palkkaeroa ryhmässä, jossa on vain naisia. Tarkistusta ei hylätä sen vuoksi, ellei kohdan [check] fail_on mainitse koodia. Aja tarkistus valitsimella --profile internal, kun lukijat ovat työnantajan omia analyytikoita, tai aseta tavoite suuremmalle ryhmälle.
explain_PG103 = Tavoitteessa mainitaan ryhmä tai muu nimi, jota taulukossa ei ole: se on kirjoitettu väärin tai siellä ei ole enää ketään. Kunnes se korjataan, kukaan ei valvo tavoitetta, ja siksi tarkistus hylätään. Korjaa tavoite suunnitelmaan tai jätä tavoitearvo tyhjäksi.
explain_PG111 = Naisten ja miesten keskipalkat eroavat ryhmässä vähintään rajan verran, miesten tai naisten hyväksi. Raja on kohdan [check] gap_limit; jos sitä ei ole annettu, käytetään valitsimella --preset valitun lain rajaa, joka on palkka-avoimuusdirektiivissä 5 % (10 artikla). Perustele ero objektiivisilla, sukupuolineutraaleilla kriteereillä tai tarkista palkkoja. Perustellun eron voi hyväksyä määräajaksi, kun perustelu ja viimeinen päivä ilmoitetaan.
explain_PG112 = Työntekijäryhmän ero on vähintään direktiivin rajan suuruinen (10 artiklan 1 kohta), sitä ei ole perusteltu objektiivisilla, sukupuolineutraaleilla kriteereillä eikä sitä ole korjattu kuuden kuukauden kuluessa. Työnantaja tekee yhteisen palkka-arvioinnin henkilöstön edustajien kanssa.
explain_PG121 = Palkkaero poikkeaa viime vuoden raportista jompaankumpaan suuntaan enemmän kuin kohdan [check] max_change sallii. Selvitä, onko henkilöitä tullut tai lähtenyt, onko palkkoja muutettu vai luetaanko tiedosto eri tavalla kuin viime vuonna.
explain_PG131 = Luvuista puuttuu suurempi osuus henkilöistä kuin kohdan [check] max_left_out_share sallii, koska sukupuoli, palkka tai työaika puuttuu tai sitä ei voida lukea. Pyydä korjaamaan tiedosto: --problems FILE luettelee rivit.
explain_PG132 = Tiedostoissa on enemmän virheitä kuin kohdan [check] max_errors sallii: soluja, joita ei voida lukea tai käyttää. Pyydä korjaamaan ne: --problems FILE luettelee rivit.
explain_PG141 = Hyväksyttyjen poikkeamien tiedostossa on kohta, joka ei enää ole poikkeama: asia on korjattu tai ryhmää ei enää ole. Poista kohta, jottei mitään hyväksytä huomaamatta, jos asia palaa. Tarkistusta ei hylätä sen vuoksi.
explain_PG142 = Hyväksytyillä kohdilla on viimeinen päivä, mutta ei tiedetä, mitä päivää ajo koskee, joten minkään voimassaolo ei pääty. Anna päivä valitsimella --reference-date tai merkitse se tiedostoon. Kelloa ei käytetä koskaan, jotta samat tiedostot antavat aina saman vastauksen.
