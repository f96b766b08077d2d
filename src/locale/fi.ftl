### Suomi.

## Verdicts

women_and_men =
    { $women_n ->
        [one] { $women } nainen
       *[other] { $women } naista
    }, { $men_n ->
        [one] { $men } mies
       *[other] { $men } miestä
    }
verdict_women_less = Naisten keskipalkka on { $gap } pienempi kuin miesten ({ women_and_men }).
verdict_women_more = Naisten keskipalkka on { $gap } suurempi kuin miesten ({ women_and_men }).
verdict_equal = Naisten ja miesten keskipalkka on yhtä suuri ({ women_and_men }).
verdict_none = Koko henkilöstön palkkaeroa ei voida näyttää ({ women_and_men }).
verdict_groups = Verratuista { $groups } ryhmästä { $above } on sellaisia, joissa palkkaero on vähintään 5 % miesten tai naisten hyväksi.

## Notes

withheld_groups = { $count } ryhmää ei näytetä: alle { $minimum } naista tai { $minimum } miestä, tai yksittäisen henkilön tieto olisi laskettavissa (profiili ”{ $profile }”).
withheld_figures = { $count } yksittäistä lukua ei näytetä ryhmissä, jotka muuten ovat mukana (profiili ”{ $profile }”).
one_sex_groups = { $count } ryhmässä on vain yhtä sukupuolta, joten palkkaeroa ei ole.
other_sex =
    { $count_n ->
        [one] { $count } henkilö, jota ei ole kirjattu naiseksi eikä mieheksi, on mukana lukumäärissä mutta ei palkkaerossa.
       *[other] { $count } henkilöä, joita ei ole kirjattu naisiksi eikä miehiksi, on mukana lukumäärissä mutta ei palkkaerossa.
    }
left_out =
    { $count_n ->
        [one] { $count } rivi jätetty pois
       *[other] { $count } riviä jätetty pois
    }: { $reason }.
counted_rows =
    { $rows_n ->
        [one] { $rows } lukumäärärivi
       *[other] { $rows } lukumääräriviä
    } vastaa { $people_n ->
        [one] { $people } henkilöä.
       *[other] { $people } henkilöä.
    }
pay_concept = Palkka: { $pay }, lähteenä ”{ $source }”.

intervals =
    Luottamusvälit: luottamustaso { $level_short }; keskiarvojen ero deltamenetelmällä, mediaanien ero bootstrap-menetelmällä ({ $replicates_n ->
        [one] { $replicates } otos
       *[other] { $replicates } otosta
    }).
p_values = p-arvot testaavat, onko naisilla ja miehillä sama keskipalkka; ne on korjattu ryhmien lukumäärällä ({ $method }).
p_classes = p-arvot esitetään luokkina: arvo on enintään näytetty luku; 1 tarkoittaa yli 0,05.
pay_rounded = Palkat on pyöristetty tarkkuuteen { $base }.
personal_data = Sisältää henkilötietoja: ei saa luovuttaa eteenpäin.
attack_written = { $file }: sisältää sen, minkä taulukot salaavat, pienissä ryhmissä yksittäisten henkilöiden tietoja: tiedosto on vain ohjelman tarkastamista varten. Älä luovuta sitä eteenpäin, ja poista se lopuksi.
more_groups =
    { $count_n ->
        [one] { $count } ryhmä lisää
       *[other] { $count } ryhmää lisää
    } valitsimella --all.
fail_unsettled_pay = { $file }: on ilmoitettava, mitä ”{ $column }” on, koska kaikkea palkkaa verrataan
hint_excluded = --component "{ $column }=excluded", jos se ei ole palkkaa
full_time_of_hours = Työaikaprosentti on laskettu viikkotyöajasta: kokoaikatyö on { $hours } tuntia viikossa (--full-time-hours).
demo_data = Luvut koskevat keksittyä kuntaa, eivät todellisia henkilöitä.
too_late = Osa salattavista tiedoista käy ilmi jo aiemmin julkaistusta; myös kaikki siihen liittyvä on salattu.
no_record = Aiemmin julkaistua ei ole otettu huomioon. Anna sen luettelo valitsimella --published, jotta tiedot eivät yhdessä paljasta enempää kuin erikseen.
groups_merged = { $count } ryhmää, mukaan lukien kaikki, joissa on liian vähän naisia tai miehiä (vähintään { $minimum }), esitetään yhtenä ryhmänä, jossa on { $women } naista ja { $men } miestä: { $groups }.
merge_proposed = --merge-small yhdistäisi { $count } ryhmää yhdeksi, jossa on { $women } naista ja { $men } miestä.

## What was understood of a file

columns =
    { $columns_n ->
        [one] { $columns } sarake
       *[other] { $columns } saraketta
    }
read_text =
    Teksti, merkistö { $encoding }, erotin '{ $separator }', { columns }, { $line_n ->
        [0] ei otsikoita
       *[other] otsikot rivillä { $line }
    }
read_sheet =
    Taulukko ”{ $sheet }”, { columns }, { $line_n ->
        [0] ei otsikoita
       *[other] otsikot rivillä { $line }
    }
read_parquet = Parquet, { columns }
second_header = Toinen otsikkorivi rivillä { $line }
title_lines =
    { $count_n ->
        [one] { $count } rivi otsikkorivin yläpuolella ohitettu
       *[other] { $count } riviä otsikkorivin yläpuolella ohitettu
    }
rows_read =
    { $rows_n ->
        [one] { $rows } rivi
       *[other] { $rows } riviä
    }, joista { $used_n ->
        [one] { $used } palvelussuhde
       *[other] { $used } palvelussuhdetta
    }
mapped = { $field }
mapped_perhaps = { $field } (varmuus { $confidence_short })
not_mapped = ei käytetä
cannot_tell = voi olla { $fields }: valitse valitsimella --map
header_unchanged = Samat otsikot kuin viimeksi
header_gone = ”{ $column }” oli mukana viimeksi mutta puuttuu nyt
header_new = ”{ $column }” ei ollut mukana viimeksi
header_renamed = Sarakkeen ”{ $old }” nimi on nyt ”{ $new }”
sheet_not_read = Taulukkoa ”{ $sheet }” ei luettu
hidden_rows = { $count_n ->
    [one] { $count } piilotettu tai suodatettu rivi luettiin
   *[other] { $count } piilotettua tai suodatettua riviä luettiin
 }
formulas_without_result = Kaavoja ilman tallennettua tulosta, ensimmäinen solussa { $first }: avaa työkirja taulukkolaskentaohjelmassa, tallenna se ja aja uudelleen ({ $count })
error_cells = Virhearvoja, kuten #ARVO, ensimmäinen solussa { $first } ({ $count })
durations = Kellonaikoja tai kestoja luettiin tunteina, ensimmäinen solussa { $first } ({ $count })
utc_days = Sarakkeen { $column } ajat ovat UTC-aikaa; päivämäärät voivat olla päivän liian aikaisia
places =
    { $lines_n ->
        [0] { "" }
       *[other] : { $count_n ->
            [one] rivi { $lines }
           *[other] { $count } kertaa, rivit { $lines }
        }
    }
finding_at = { $code } { $text }{ places }
finding_in = { $code } { $text }, kentässä { $field }{ places }
no_findings = Tiedoissa ei ole huomautettavaa
wrote = Kirjoitettu tiedosto: { $file }

## Failures

fail_no_column = Tiedostossa { $file } ei ole saraketta kentälle ”{ $field }”
fail_which_pay = Tiedostossa { $file } on useita sarakkeita, jotka voivat olla palkka
fail_open = Tiedostoa { $file } ei voida avata: { $cause }
fail_write = Tiedostoa { $file } ei voida kirjoittaa: { $cause }
fail_unreadable = { $file } ei ole tekstiä eikä työkirja, joka voidaan lukea: { $cause }
fail_protected = { $file } on suojattu salasanalla
fail_no_sheet = Tiedostossa { $file } ei ole taulukkoa ”{ $sheet }”
fail_empty = { $file } on tyhjä
fail_too_large = { $file } on liian suuri turvallisesti luettavaksi: { $what }
fail_ambiguous = { $file }: sarake ”{ $column }” voidaan lukea kahdella tavalla
fail_unknown_column = Tiedostossa { $file } ei ole saraketta ”{ $column }”
fail_setting = Tiedostossa { $file } on asetus, jota ei voida käyttää: { $cause }
fail_flag = { $flag } ei voi olla ”{ $value }”
fail_no_rows = Tiedostossa { $file } ei ole yhtään riviä, jota voidaan käyttää
fail_table_format = { $file }, rivi { $line }: avainsanaa { $keyword } ei voida lukea
fail_benchmark_dimension = ei voida päätellä, mitä vertailutilaston muuttujan ”{ $dimension }” arvoa tarkoitetaan
fail_benchmark_repeated = { $file }, rivi { $line }: nämä henkilöt ovat jo aiemmalla rivillä
fail_no_file = tiedostoa ei ole annettu
fail_exists = { $file } on jo olemassa, eikä sitä korvata
fail_record = { $file } ei ole luettelo julkaistuista tiedoista
fail_is_input = { $file } luetaan tässä ajossa, eikä sitä korvata
fail_file_twice = { $file } on annettu kahdelle tulosteelle; kumpikin tarvitsee oman tiedostonsa
fail_leak = Mitään ei kirjoitettu: taulukko { $table } olisi paljastanut salattavia tietoja
fail_no_explanation = sanalle ”{ $word }” ei ole selitystä
fail_bug = ohjelmassa paritet tapahtui sisäinen virhe

## Causes

cause_read_as =
    lukutapa: erotin '{ $separator }', merkistö { $encoding }, { columns }, { $line_n ->
        [0] ei otsikoita
       *[other] otsikot rivillä { $line }
    }
cause_two_decimal_readings = kokonaisosan numeroita suurimmassa luvussa: { $grouped }, jos merkki erottaa tuhannet, { $decimal }, jos se on desimaalimerkki
cause_mixed_marks = yhtä monessa luvussa on desimaalipiste kuin desimaalipilkku

cause_two_sex_readings = koodit voidaan lukea kahdella tavalla: { $codes }
cause_candidates = voi olla: { $columns }
cause_expected = odotettiin: { $expected }
cause_number_of_values = odotettuja arvoja: { $expected }, löytyi: { $found }
cause_straddles = ”{ $band }” on vain osittain rajojen sisällä

## Hints

hint_looks_like = ”{ $column }” näyttää siltä. Lisää   { $field } = "{ $column }"   kohtaan [columns] tiedostossa paritet.toml, tai --map { $field }="{ $column }"
hint_paste =
    Lisää tämä tiedostoon paritet.toml:
    { $block }
hint_map = Nimeä sarake: --map { $field }="otsikko"
hint_did_you_mean = Tarkoititko ”{ $name }”?
hint_doctor = Katso, miten tiedosto on ymmärretty: paritet doctor { $file }
hint_unprotect = Tallenna kopio ilman salasanaa ja käytä sitä
hint_sex_map = Ilmoita, mitä koodit tarkoittavat, esimerkiksi --sex-map 0=man --sex-map 1=woman
hint_decimal = Ilmoita, kumpi desimaalimerkki tiedostossa on: --decimal comma tai --decimal point

hint_pay_period = Ilmoita, mitä jaksoa palkka koskee: --pay-period hour, month tai year
hint_sheets = Valitse taulukko valitsimella --sheet: { $sheets }
hint_benchmark_where = Valitse: --benchmark-where "{ $dimension }={ $member }"
hint_no_file = Anna tiedosto tai käytä keksittyä kuntaa valitsimella --demo
hint_reference_date = Nimeä päivä: --reference-date 2026-12-31
hint_force = Korvaa se valitsimella --force tai anna toinen tiedosto
hint_file_open = Sulje tiedosto ohjelmassa, jossa se on auki, ja yritä uudelleen
hint_record = Anna tiedosto, jonka --published on kirjoittanut, tai uusi tiedosto
hint_leak = Tämä on paritetin virhe: ilmoita siitä. Kunnes se on korjattu, suuremmat ryhmät voivat auttaa (--by, --min-group)
hint_report_bug = Ilmoita virheestä ja antamastasi komennosta, ilman henkilötietoja

## Column headings

column_group = Ryhmä
column_women = Naiset
column_men = Miehet
column_other = Muut
column_women_share = Naisten osuus
column_men_share = Miesten osuus
column_mean_women = Naisten ka.
column_mean_men = Miesten ka.
column_mean_gap = Ka. ero
column_mean_gap_low = Ka. ero alaraja
column_mean_gap_high = Ka. ero yläraja
column_women_to_men = Naiset/miehet
column_median_women = Naisten mediaani
column_median_men = Miesten mediaani
column_median_gap = Mediaaniero
column_median_gap_low = Mediaaniero alaraja
column_median_gap_high = Mediaaniero yläraja
column_p_value = p-arvo
column_p_adjusted = Korjattu p
column_gap_bar = Palkkaero
column_band = Kvartiili
column_population_share = Osuus väestä
column_hours_share = Osuus tunneista
column_rate = Läpäisy
column_cumulative_rate = Kaikista hakijoista
column_impact_ratio = Suhdeluku
column_share = Osuus
column_share_low = Osuus alaraja
column_share_high = Osuus yläraja
column_benchmark_share = Vertailu

## Tables

table_pay_gap = Palkkaero
table_quartiles = Sukupuolijakauma palkkakvartiileittain

## Words

word_woman = nainen
word_man = mies
word_other = muu
word_unknown = ei tiedossa
word_all = kaikki
word_internal = sisäinen
word_representatives = henkilöstön edustajat
word_public = julkinen
word_yes = kyllä
word_no = ei
word_blank = (ei tietoa)
word_small_groups = Muut (pienet ryhmät)
word_withheld = ei näytetä
word_undefined = ei lasketa
word_one_sex = vain yksi sukupuoli
word_only_women = vain naisia
word_only_men = vain miehiä
word_total = Koko henkilöstö
word_holm = Holmin menetelmä
word_bh = Benjaminin ja Hochbergin menetelmä
word_hourly = tuntipalkka
word_monthly_fte = kokoaikaiseksi muunnettu kuukausipalkka
word_annual = vuosipalkka
word_error = virhe
word_warning = varoitus
word_note = huomautus
word_hint = vihje
word_more_columns = Kaikki sarakkeet eivät mahdu; leveämpi ikkuna tai --format csv näyttää ne.
word_method = Menetelmä
word_top_tenth = tunneista eniten tekevällä kymmenesosalla
word_equality = tasajako
word_not_drawn = piirtämättömiä pisteitä
word_chart_points = Käyrien pisteet saa valitsimella --table overtime_lorenz taulukkona, CSV:nä tai JSONina.
word_under_four_fifths = alle neljä viidesosaa
word_interval = luottamusväli

## Why rows are left out

reason_total_row = summarivi tai alatunniste
reason_repeated_header = toistuva otsikkorivi
reason_vacant = avoin tehtävä
reason_sex_unknown = sukupuoli puuttuu tai koodi on tuntematon
reason_sex_other = ei kirjattu naiseksi eikä mieheksi
reason_pay_missing = palkka puuttuu
reason_pay_unreadable = palkkaa ei voida lukea
reason_pay_not_positive = palkka on nolla tai negatiivinen
reason_working_time_missing = työaikaprosentti puuttuu, joten palkkaa ei voida muuntaa kokoaikaiseksi
reason_group_missing = ryhmä puuttuu
reason_merged = saman henkilön toinen palvelussuhde
reason_filtered = ei valittu valitsimella --where
reason_count_unreadable = lukumäärä puuttuu tai ei ole kokonaisluku

## Fields

field_person_id = Henkilönumero
field_name = Nimi
field_sex = Sukupuoli
field_birth_date = Syntymäaika
field_birth_year = Syntymävuosi
field_age = Ikä
field_hire_date = Palvelussuhteen alkamispäivä
field_end_date = Palvelussuhteen päättymispäivä
field_tenure_years = Palvelusvuodet
field_job_title = Tehtävänimike
field_job_code = Tehtäväkoodi
field_job_family = Ammattiryhmä
field_equal_work_group = Sama työ
field_equal_value_group = Samanarvoinen työ
field_job_level = Vaativuusluokka
field_job_points = Vaativuuspisteet
field_unit = Yksikkö
field_legal_entity = Työnantaja
field_country = Maa
field_is_manager = Esihenkilö
field_contract_type = Palvelussuhteen laji
field_pay_basis = Palkkausmuoto
field_agreement = Työ- tai virkaehtosopimus
field_fte_percent = Työaikaprosentti
field_weekly_hours = Viikkotyöaika
field_hours_paid = Palkalliset tunnit
field_base_monthly = Kuukausipalkka
field_base_monthly_fte = Kokoaikainen kuukausipalkka
field_base_annual = Vuosipalkka
field_hourly_rate = Tuntipalkka
field_fixed_supplement = Kiinteät lisät
field_variable_supplement = Työaikalisät
field_variable_pay = Tulospalkka ja muuttuva palkka
field_period_bonus = Palkkakaudella maksettu tulospalkka
field_bonus_months = Kuukaudet, joilta tulospalkka on
field_thirteenth = 13. kuukauden palkka
field_benefits = Luontoisedut
field_pension = Työnantajan lisäeläkemaksu
field_total_pay = Kokonaispalkka
field_overtime_hours = Ylityötunnit
field_overtime_pay = Ylityökorvaus
field_absence_days = Poissaolopäivät
field_parental_leave = Perhevapaa
field_sick_leave = Sairauspoissaolot
field_reduced_by_leave = Vapaan vuoksi pienempi palkka
field_education = Koulutus
field_experience = Työkokemus
field_performance = Suoriutumisen arviointi
field_currency = Valuutta
field_period = Tilastoajankohta
field_population_flag = Mukana kartoituksessa
field_ethnicity_other = Muu syrjintäperuste
field_professional_position = Esihenkilötaso
field_count = Henkilöiden lukumäärä
field_invited = Kutsutut

## Findings

finding_PI101 = Luku, jota ei voida lukea
finding_PI102 = Luku, jonka tuhatryhmissä ei ole kolmea numeroa
finding_PI103 = Taulukkolaskennan virhearvo
finding_PI104 = Luku, jonka desimaalimerkki poikkeaa muusta sarakkeesta
finding_PI105 = Kaava ilman tallennettua tulosta
finding_PI111 = Päivämäärä, jota ei voida lukea
finding_PI112 = Päivämäärät, jotka voi lukea kahdella tavalla
finding_PI121 = Tuntematon sukupuolikoodi
finding_PI122 = Sukupuoli puuttuu
finding_PI123 = Kirjattu sukupuoli ja henkilötunnus eivät vastaa toisiaan
finding_PI124 = Sukupuolikoodit 1 ja 2 luettu mieheksi ja naiseksi (ISO 5218)
finding_PI125 = Sukupuoli otettu henkilötunnuksesta
finding_PI131 = Henkilötunnus, jonka tarkistusmerkki on väärä
finding_PI132 = Taulukkolaskennan lyhentämä tunnus
finding_PI133 = Sama henkilö usealla rivillä
finding_PI141 = Tuntematon palvelussuhteen laji
finding_PI151 = Työaikaprosentti on nolla
finding_PI152 = Palkka on nolla tai negatiivinen
finding_PI153 = Palkka puuttuu
finding_PI154 = Työaikaprosentti, joka ei voi olla prosenttiluku
finding_PI161 = Rivi, jossa on vähemmän tai enemmän soluja kuin otsikkorivillä
finding_PI162 = Summarivi tai alatunniste
finding_PI163 = Avoin tehtävä
finding_PI164 = Toistuva otsikkorivi
finding_PI171 = Desimaalimerkki päätelty palkan suuruudesta
finding_PI172 = Kaksi merkistöä samassa tiedostossa
finding_PI173 = Ryhmä puuttuu
finding_PI174 = Rahamääriä useassa valuutassa
finding_PI201 = Palkattu tilastoajankohdan jälkeen
finding_PI202 = Palvelussuhde päättynyt ennen tilastoajankohtaa
finding_PI203 = Ikä alle 13 tai yli 100 vuotta
finding_PI204 = Viikkotyöaika alle 1 tai yli 100 tuntia
finding_PI205 = Työaikaprosentti yli 100
finding_PI206 = Palkanosa alle nollan
finding_PI207 = Toivoo lisätunteja, mutta on kokoaikainen
finding_PI208 = Ammattikoodissa liian vähän numeroita

## Explanations of findings

explain_PI101 = Lukusarakkeen solussa on jotain muuta kuin luku, joten rivi ei ole mukana luvuissa, jotka tarvitsevat sitä. Pienessä ryhmässä yksikin rivi voi siirtää keskipalkkaa. Korjaa solu lähdejärjestelmässä tai jätä se tyhjäksi, jos tietoa ei ole. Esimerkki: ”noin 3 100” tai ”ks. sopimus” kuukausipalkan sarakkeessa.
explain_PI102 = Luvun numerot ovat ryhmissä, joissa ei ole kolmea numeroa, joten se voi tarkoittaa kahta eri summaa. Lukua ei arvata, vaan rivi jätetään pois. Tarkista luku lähdejärjestelmästä ja vie luvut ilman tuhaterottimia. Esimerkki: ”31.00.000” tai ”3 1000”.
explain_PI103 = Solussa on taulukkolaskennan virhearvo tuloksen sijaan, joten rivi jätetään pois. Avaa työkirja, korjaa kaava tai sen viittaus ja tallenna uudelleen. Esimerkki: ”#N/A”, kun palkkaa ei löytynyt haulla, ”#DIV/0!”, kun työaikaprosentti oli tyhjä.
explain_PI104 = Sarakkeen muissa luvuissa on toinen desimaalimerkki kuin tässä, tai tässä on molemmat, joten luvun suuruus on epävarma sata- tai tuhatkertaisesti. Rivi jätetään pois. Vie sarake niin, että desimaalimerkki on kaikissa sama. Esimerkki: ”3,125.00” sarakkeessa, jossa muut ovat muotoa ”3.125,00”.
explain_PI105 = Solussa on kaava, mutta tiedostossa ei ole sen tulosta. Näin käy, kun ohjelma on kirjoittanut työkirjan eikä kukaan ole avannut sitä sen jälkeen. Avaa se taulukkolaskennassa, tallenna ja aja paritet uudelleen. Esimerkki: ”=B2*12” vuosipalkan sarakkeessa työkirjassa, jonka on tehnyt komentosarja.
explain_PI111 = Päivämääräsarakkeen solua ei voida lukea päivämääränä, joten rivin ikä tai palvelusaika ei ole tiedossa. Kirjoita päivämäärät muodossa vuosi-kuukausi-päivä. Esimerkki: ”2024-02-31”, jota ei ole olemassa, tai ”kevät 2019”.
explain_PI112 = Sarakkeen jokaisen päivämäärän voi lukea päivä ensin tai kuukausi ensin, kuten 03/04/2024. Se luettiin päivä ensin. Jos se on väärin, tulosta päivämäärät muodossa 2024-04-03. Esimerkki: sarake, jossa on vain 03/04/2024 ja 11/12/2024.
explain_PI121 = Sukupuolisarakkeessa on tuntematon koodi, joten rivi ei ole mukana naisten ja miesten vertailussa. Jos koodi on yleinen, palkkaero voi olla koko henkilöstön kannalta harhaanjohtava. Ilmoita sen merkitys valitsimella --sex-map. Esimerkki: --sex-map Q=woman, jos järjestelmä merkitsee naiset Q:lla.
explain_PI122 = Riviltä puuttuu sukupuoli, joten se ei ole mukana naisten ja miesten vertailussa. Jos tieto puuttuu monelta, palkkaero voi olla koko henkilöstön kannalta harhaanjohtava. Täydennä sarake lähdejärjestelmässä. Esimerkki: turvakiellon alaiset henkilöt, joiden rivit on tyhjennetty ennen vientiä.
explain_PI123 = Sukupuolisarake ja henkilötunnus kertovat eri sukupuolen. Saraketta käytetään. Jompikumpi voi olla kirjoitettu väärin, tai juridinen sukupuoli on voinut muuttua. Käy rivit läpi ja korjaa lähdejärjestelmä tarvittaessa. Esimerkki: ”mies” keksityn henkilötunnuksen rinnalla, jonka yksilönumero on parillinen, kuten naisilla.
explain_PI124 = Sukupuolisarakkeessa on vain koodit 1 ja 2. Ne luetaan standardin ISO 5218 mukaan: 1 on mies ja 2 on nainen. Joissakin järjestelmissä ne ovat toisin päin, jolloin jokaisen palkkaeron etumerkki on väärä. Anna silloin --sex-map 1=woman --sex-map 2=man. Esimerkki: jos 1 on selvästi yleisin koodi keksittyjen lastenhoitajien joukossa, koodit ovat todennäköisesti vaihtuneet.
explain_PI125 = Sukupuolisaraketta ei ole, joten sukupuoli otetaan henkilötunnuksen siitä osasta, joka sen kertoo. Henkilötunnusten käsittely vaatii erityistä huolellisuutta; henkilönumero ja sukupuolisarake riittävät analyysiin. Esimerkki: keksityssä suomalaisessa henkilötunnuksessa yksilönumero on miehillä pariton ja naisilla parillinen.
explain_PI131 = Henkilötunnuksen tarkistusmerkki ei vastaa muita merkkejä, joten jokin niistä on todennäköisesti kirjoitettu väärin. Riviä käytetään, mutta sama henkilö voidaan laskea kahdeksi. Korjaa tunnus lähdejärjestelmässä. Esimerkki: kaksi numeroa vaihtunut keskenään tunnusta kirjoitettaessa.
explain_PI132 = Taulukkolaskenta on muuttanut pitkät tunnukset pyöristetyiksi luvuiksi, ja viimeiset numerot ovat kadonneet. Henkilöitä ei voida enää erottaa toisistaan, eikä sukupuolta saada tunnuksesta. Vie tiedot uudelleen niin, että sarake on muotoiltu tekstiksi. Esimerkki: ”1,98E+11” kahdentoista numeron sijaan.
explain_PI133 = Sama henkilötunnus tai henkilönumero on usealla rivillä, kuten silloin, kun henkilöllä on kaksi osa-aikaista palvelussuhdetta. Jokainen rivi lasketaan palvelussuhteeksi; --merge-employments yhdistää ne yhdeksi riviksi henkilöä kohti. Tarkista, ettei mikään rivi ole vahingossa mukana kahdesti. Esimerkki: lähihoitaja, jolla on 60 % yhdessä ja 40 % toisessa yksikössä.
explain_PI141 = Palvelussuhteen lajin sarakkeessa on tuntematon sana. Riviä käytetään, mutta ei luvuissa, jotka on jaettu palvelussuhteen lajin mukaan. Kirjoita vakinainen tai määräaikainen, tai jokin tavallinen sana niille. Esimerkki: ”varahenkilöstö” sarakkeessa, jossa muilla on ”vakinainen”.
explain_PI151 = Työaikaprosentti on nolla, joten palkkaa ei voida muuntaa kokoaikaiseksi ja rivi jätetään pois. Usein henkilö on kokoaikaisella vapaalla tai tuntipalkkainen. Anna työsopimuksen mukainen työaikaprosentti, ja tuntipalkkaisille tunnit. Esimerkki: 0 % perhevapaalla olevalla, jonka sopimus on 100 %.
explain_PI152 = Palkka on nolla tai negatiivinen. Se ei ole sovittu palkka, joten rivi jätetään pois. Usein kyse on oikaisusta tai palkattomasta kuukaudesta. Vie sovittu palkka maksetun summan sijaan. Esimerkki: −150, kun aiempi maksu on peritty takaisin.
explain_PI153 = Rivillä ei ole palkkaa, joten se jätetään pois. Selvitä, maksaako joku muu henkilön palkan vai onko kenttä unohtunut. Esimerkki: palkaton hallituksen jäsen henkilöstöluettelossa.
explain_PI154 = Arvo ei sovi asteikolle 0–1 eikä 0–100, joten palkkaa ei voida muuntaa kokoaikaiseksi. Tarkista sarakkeen yksikkö ja vie prosentit. Esimerkki: 7500, kun tarkoitetaan 75,00 %.
explain_PI161 = Rivillä on vähemmän tai enemmän soluja kuin otsikkorivillä. Usein erotin tai rivinvaihto on tekstissä, jota ei ole lainausmerkeissä, ja arvoja on siirtynyt väärään sarakkeeseen. Vie tiedot uudelleen niin, että tekstit ovat lainausmerkeissä. Esimerkki: nimike ”Vahtimestari; illat” ilman lainausmerkkejä tiedostossa, jonka erotin on puolipiste.
explain_PI162 = Rivi on summa, välisumma tai alatunniste eikä henkilö, joten se jätetään pois. Jos se on henkilö, lisää riville henkilönumero. Esimerkki: ”Yhteensä” ensimmäisessä solussa ja kaikkien palkkojen summa toisessa.
explain_PI163 = Rivi koskee tehtävää, jota kukaan ei hoida, joten se jätetään pois. Jos näin on, mitään ei tarvitse tehdä. Esimerkki: ”Avoin” nimisarakkeessa.
explain_PI164 = Otsikkorivi toistuu alempana, kuten sivuihin jaetuissa raporteissa. Rivi jätetään pois, eikä mitään tarvitse tehdä. Esimerkki: otsikko ”Sukupuoli” sukupuolisarakkeessa jokaisen sivun ensimmäisellä rivillä.
explain_PI171 = Sarakkeen luvut voidaan lukea kahdella tavalla, ja niistä on valittu se, jolla palkat ovat uskottavia. Tarkista valinta kerran ja vahvista se valitsimella --decimal comma tai --decimal point. Esimerkki: ”3.125” jokaisella rivillä luetaan kolmeksituhanneksi eikä kolmeksi.
explain_PI172 = Osassa tiedoston rivejä on eri merkistö kuin muissa, kuten silloin, kun kaksi vientiä on yhdistetty. Kirjaimet kuten ä ja ö voivat olla vioittuneet, ja yksi ryhmä voi näkyä kahtena. Vie tiedot uudelleen UTF-8-muodossa. Esimerkki: ”Lähihoitaja” osalla riveistä ja ”LÃ¤hihoitaja” toisilla.
explain_PI173 = Riviltä puuttuu tieto sarakkeesta, josta ryhmät muodostetaan. Tällaiset rivit muodostavat oman ryhmän, jonka kohdalla lukee ei tietoa, ja ne ovat mukana kokonaisluvussa. Jos rivejä on paljon, ryhmät eivät kuvaa henkilöstöä. Täydennä sarake lähdejärjestelmässä. Esimerkki: uusi työntekijä, jolla ei vielä ole tehtäväkoodia.
explain_PI174 = Valuuttasarakkeessa on useampi kuin yksi valuutta, eikä rahamääriä muunneta. Kaikkien rivien keskiarvot eivät silloin kerro mitään. Tee analyysi yksi valuutta kerrallaan. Esimerkki: --where currency=EUR.
explain_PI201 = Henkilö on palkattu sen päivän jälkeen, jolta henkilöstö lain mukaan lasketaan, joten hän ei kuulu siihen. Riviä käytetään silti, ellei lain oma taulukko jätä sitä pois. Tarkista tilastoajankohta tai rajaa aineisto siihen. Esimerkki: palkattu 1.2.2027, kun luvut ovat päivältä 31.12.2026.
explain_PI202 = Palvelussuhde on päättynyt ennen päivää, jolta henkilöstö lain mukaan lasketaan. Riviä käytetään silti, ellei lain oma taulukko jätä sitä pois. Tarkista tilastoajankohta tai rajaa aineisto siihen. Esimerkki: viimeinen päivä 30.6.2026, kun luvut ovat päivältä 31.12.2026.
explain_PI203 = Kukaan ei ole palvelussuhteessa tämän ikäisenä; syntymävuosi on todennäköisesti kirjattu väärin. Riviä käytetään, mutta ikä ja ikäryhmä ovat siinä väärin. Korjaa syntymäaika. Esimerkki: syntynyt 2025 ja palkattu 2026.
explain_PI204 = Nämä eivät voi olla työviikon tunteja, joten rivin tuntipalkka on väärä, usein neljän tai kuudenkymmenen kertoimella. Tarkista, ovatko sarakkeen luvut kuukausitunteja tai minuutteja. Esimerkki: kokoaikaisen kuukauden 160 tuntia.
explain_PI205 = Sarakkeen mukaan henkilö tekee enemmän kuin kokoaikatyötä. Kokoaikaiseksi muunnettu palkka on silloin maksettua pienempi. Tarkista, onko kaksi palvelussuhdetta laskettu yhteen tai sisältyykö lukuun ylityö. Esimerkki: 120 % kahdesta 60 prosentin tehtävästä.
explain_PI206 = Lisä, tulospalkka tai luontoisetu on negatiivinen. Usein kyse on aiemman maksun takaisinperinnästä, joka kuuluu toiselle kaudelle; jätä tällaiset erät pois palkkaraportista. Esimerkki: −2 400 tulospalkan sarakkeessa.
explain_PI207 = Henkilö on kokoaikainen, mutta hänelle on merkitty toive lisätunneista. Vastentahtoinen osa-aikatyö koskee vain osa-aikaisia, joten merkintää ei käytetä. Tarkista työaikaprosentti tai merkintä. Esimerkki: 100 % ja kyllä.
explain_PI208 = Ammattikoodissa on vähemmän numeroita kuin lain ryhmittely edellyttää, joten rivi ei kuulu mihinkään tilaston ryhmään. Täydennä koodi. Esimerkki: neljä numeroa 2611, kun laki edellyttää kuutta.

## Explanations of terms

explain_term_mean_gap = Miesten ja naisten keskipalkan ero prosentteina miesten keskipalkasta. Positiivinen, kun naisten palkka on pienempi.
explain_term_median_gap = Miesten ja naisten mediaanipalkan eli keskimmäisen palkan ero prosentteina miesten mediaanipalkasta. Positiivinen, kun naisten palkka on pienempi.
explain_term_women_to_men = Naisten keskipalkka prosentteina miesten keskipalkasta. 100 % on sama palkka; luku on 100 % vähennettynä keskipalkkojen erolla.
explain_term_p_value = Kuinka todennäköinen vähintään yhtä suuri ero kuin havaittu olisi, jos naisilla ja miehillä olisi sama keskipalkka. Pieni arvo puhuu sattumaa vastaan, mutta ei kerro, kuinka suuri ero on tai mistä se johtuu.
explain_term_p_adjusted = p-arvo korjattuna ryhmien lukumäärällä. Monesta ryhmästä jotkin poikkeavat sattumalta, ja korjaus ottaa sen huomioon.
explain_term_interval = Väli, jolla palkkaero on ilmoitetulla luottamustasolla, yleensä 95 %. Se on leveä, kun luvun takana on vähän henkilöitä.
explain_term_withheld = Ei näytetä, koska luku voisi paljastaa yksittäisen henkilön palkan: sen takana on liian vähän henkilöitä, tai yhden henkilön palkka hallitsee sitä.
explain_term_profile = Kenelle tulos on tarkoitettu: sisäinen, henkilöstön edustajat tai julkinen. Se ratkaisee, kuinka paljon jätetään näyttämättä.
explain_term_fte = Kokoaikaiseksi muuntaminen: palkka sellaisena kuin se olisi kokoaikatyössä, jotta osa- ja kokoaikaisia voidaan verrata. 3 000 työaikaprosentilla 75 on kokoaikaisena 4 000.
explain_term_equal_work = Sama työ: työ, jossa tehtävät ovat samat tai lähes samat.
explain_term_equal_value = Samanarvoinen työ: työ, jonka vaativuus on osaamisen, vastuun, kuormituksen ja työolojen kokonaisarvioinnissa yhtä suuri, vaikka tehtävät ovat erilaiset.
