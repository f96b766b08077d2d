### Goals, targets and what is checked.

fail_plan_cell = { $file }, rivi { $line }: sarakkeen ”{ $column }” solu ei ole sitä, mitä sarakkeessa pitäisi olla
fail_plan_table = { $file }, rivi { $line }: tässä ajossa ei ole taulukkoa ”{ $table }”
fail_plan_column = { $file }, rivi { $line }: taulukossa ”{ $table }” ei ole tähän sopivaa saraketta ”{ $column }”
fail_plan_rows = { $file }, rivi { $line }: tavoitteeseen { $target } sopii useita rivejä
hint_plan_target = Jätä tavoitearvo tyhjäksi, kun mikään luku ei osoita sitä, ja kuvaa tavoite seurantasarakkeessa
hint_plan_question = Ota myös se kysymys mukaan: --with { $question }
hint_plan_rows = Kerro, mitä riviä tarkoitetaan: { $columns }
plan_method = Toteutumat ovat muiden taulukoiden lukuja, ja aiemmat arvot ovat aiemmasta raportista. Tavoite on myöhässä, jos sitä ei ole saavutettu ja sen päivä on ohi.
plan_row_missing = Tavoite { $target } koskee riviä, jota ei ole.
plan_row_near = Tavoite { $target } koskee riviä, jota ei ole; ehkä tarkoitetaan riviä ”{ $name }”.
verdict_no_targets = Yhdelläkään suunnitelman tavoitteella ei ole tavoitearvoa, johon verrata.
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
        [one] Hylätty: { $count } huomautus.
       *[other] Hylätty: { $count } huomautusta.
    }
check_accepted =
    { $count_n ->
        [one] { $count } on toistaiseksi hyväksytty.
       *[other] { $count } on toistaiseksi hyväksytty.
    }
check_said = { $what } on { $actual }, pitäisi olla { $wanted }
check_untold = { $what }: lukua ei näytetä tai sitä ei ole, pitäisi olla { $wanted }
check_moved = { $what } oli { $earlier } ja on { $actual }, ero on yli { $most }
check_left_out = henkilöistä { $share } on jätetty pois, enintään { $most } hyväksytään
check_errors = virheitä tiedostoissa { $errors }, enintään { $most } hyväksytään
check_no_date = kohdat, joilla on viimeinen päivä, ovat voimassa, kunnes päivä tiedetään: anna se valitsimella --reference-date
check_expired = (oli hyväksytty { $day } asti: { $reason })
check_explain = Mitä se tarkoittaa ja mitä tehdään: paritet explain { $code }
check_more =
    { $count_n ->
        [one] Vielä { $count } jää tästä pois.
       *[other] Vielä { $count } jää tästä pois.
    }
check_written =
    { $count_n ->
        [one] { $count } huomautus on hyväksytty tiedostossa { $file }
       *[other] { $count } huomautusta on hyväksytty tiedostossa { $file }
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
finding_PG103 = Suunnitelman tavoitteelta puuttuu rivi
finding_PG111 = Palkkaero on vähintään rajan suuruinen
finding_PG112 = Yhteinen palkka-arviointi on tehtävä
finding_PG121 = Palkkaero on muuttunut viime vuodesta
finding_PG131 = Liian monta henkilöä on jätetty pois
finding_PG132 = Liian monta virhettä tiedostoissa
finding_PG141 = Hyväksytty, mutta poistunut
finding_PG142 = Hyväksytyiltä kohdilta puuttuu päivä
explain_PG101 = Suunnitelman tavoitteella on tavoitearvo, jota tämän ajon luku ei saavuta. Toteuta suunnitelman toimenpide tai päätä toisesta. Liian varhain asetettu tavoite voi saada suunnitelmassa uuden päivän ja arvon. Jos poikkeamalla on jonkin aikaa pätevä syy, hyväksy se valitsimilla --write-baseline ja --reason. Esimerkki: equal_work.mean_gap[group=Insinööri] within 3 %, ja ero on 7,2 %.
explain_PG102 = Tavoitteen lukua ei näytetä, koska sen takana on liian vähän henkilöitä, tai lukua ei ole, esimerkiksi palkkaeroa ryhmässä, jossa on vain naisia. Tarkistus ei hylkää sen vuoksi, ellei [check]-osan fail_on mainitse koodia. Aja tarkistus valitsimella --profile internal, kun lukijat ovat työnantajan omia analyytikoita, tai aseta tavoite suuremmalle ryhmälle.
explain_PG103 = Tavoitteessa mainitaan ryhmä tai muu nimi, jota taulukossa ei ole: se on kirjoitettu väärin tai siellä ei ole enää ketään. Kunnes se korjataan, tavoitetta ei valvo kukaan, ja siksi tarkistus hylkää. Korjaa tavoite suunnitelmaan tai jätä tavoitearvo tyhjäksi.
explain_PG111 = Naisten ja miesten keskipalkat eroavat ryhmässä vähintään rajan verran jompaankumpaan suuntaan. Raja on [check]-osan gap_limit, ja muuten esiasetuksen lain raja, joka on palkka-avoimuusdirektiivissä 5 % (10 artikla). Perustele ero objektiivisin kriteerein tai tarkista palkkoja. Perustellun eron voi hyväksyä, kun annetaan syy ja viimeinen päivä.
explain_PG112 = Työntekijäryhmän ero ylittää direktiivin rajan (10 artiklan 1 kohta), sitä ei ole perusteltu objektiivisin kriteerein eikä sitä korjattu kuudessa kuukaudessa. Työnantaja tekee yhteisen palkka-arvioinnin työntekijöiden edustajien kanssa.
explain_PG121 = Palkkaero poikkeaa viime vuoden raportista enemmän kuin [check]-osan max_change sallii, jompaankumpaan suuntaan. Selvitä, onko henkilöitä tullut tai lähtenyt, onko palkkoja muutettu vai luetaanko tiedosto eri tavalla kuin viime vuonna.
explain_PG131 = Luvuista puuttuu suurempi osuus henkilöistä kuin [check]-osan max_left_out_share sallii, koska sukupuoli, palkka tai työaika puuttuu tai sitä ei voi lukea. Pyydä korjaamaan tiedosto: --problems FILE luettelee rivit.
explain_PG132 = Tiedostoissa on enemmän virheitä kuin [check]-osan max_errors sallii: soluja, joita ei voi lukea tai käyttää. Pyydä korjaamaan ne: --problems FILE luettelee rivit.
explain_PG141 = Hyväksyttyjen huomautusten tiedostossa on kohta, josta ei enää huomauteta: asia on korjattu tai ryhmää ei enää ole. Poista kohta, jottei mitään hyväksytä huomaamatta, jos asia palaa. Tarkistus ei hylkää sen vuoksi.
explain_PG142 = Hyväksytyillä kohdilla on viimeinen päivä, mutta ei tiedetä, mitä päivää ajo koskee, joten yksikään ei pääty. Anna päivä valitsimella --reference-date tai merkitse se tiedostoon. Kelloa ei käytetä koskaan, jotta samat tiedostot antavat aina saman vastauksen.
