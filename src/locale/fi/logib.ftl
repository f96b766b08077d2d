### Sveitsin vakiomalli.

cause_fixed_model = Sveitsin vakiomalli on kiinteä: ketään ei painoteta, ja keskivirheet ovat klassiset
fail_logib_month = sarakkeessa ”{ $column }” on päivämääriä tai vuosia, eikä viitekuukautta tiedetä
fail_logib_week =
    { $file }: { $count_n ->
        [one] { $count } rivi ei ilmoita
       *[other] { $count } riviä ei ilmoita
    }, montako tuntia viikossa kokoaikatyö on
hint_logib_week = Ilmoita yrityksen tavanomainen viikkotyöaika: --full-time-hours 42
fail_logib_few =
    { $file }: analysoitavissa on { $count_n ->
        [one] { $count } rivi
       *[other] { $count } riviä
    }; vakiomalli vaatii vähintään { $minimum }
fail_logib_one_sex = { $file }: analysoitavilla riveillä on vain yhtä sukupuolta, joten vertailtavaa ei ole
cause_logib_left_out = tarkistuksessa pois jääneitä: { $invalid }; perusjoukon muissa osissa (2–5): { $outside }

verdict_logib_less = Samalla pätevyydellä ja samantyyppisessä tehtävässä naisten palkka on { $gap } pienempi kuin miesten ({ women_and_men }).
verdict_logib_more = Samalla pätevyydellä ja samantyyppisessä tehtävässä naisten palkka on { $gap } suurempi kuin miesten ({ women_and_men }).
verdict_logib_1 = Arvio 1: ero ei ole tilastollisesti merkitsevä. Se voi johtua sattumasta, mikä ei tarkoita, ettei eroa ole.
verdict_logib_2 = Arvio 2: tilastollisesti merkitsevä, ei ylitä tavoitearvoa 2,5 %.
verdict_logib_3 = Arvio 3: tilastollisesti merkitsevä, ylittää tavoitearvon 2,5 % mutta ei raja-arvoa 5 %.
verdict_logib_4 = Arvio 4: tilastollisesti merkitsevä, ylittää raja-arvon 5 %.

logib_method = Sveitsin vakiomalli (Logib, moduuli 1): pienimmän neliösumman menetelmä, jossa kokoaikaiseksi muunnetun kuukausipalkan logaritmia selittävät koulutusvuodet, palvelusvuodet, potentiaalinen työkokemus ja sen neliö, vaativuustaso, esihenkilötaso ja sukupuoli. Jokainen henkilö lasketaan kerran, myös osa-aikaiset.
logib_base = Vertailukohtana ovat vaativuustaso { $level } ja esihenkilötaso { $position }, suurimmat esiintyvät koodit.
logib_full_time = Kokoaikatyö on { $hours } tuntia viikossa, kuten useimmilla riveillä.
logib_sign = Positiivinen palkkaero tarkoittaa, että naisten palkka on pienempi; virallinen työkalu ilmoittaa saman eron vastakkaisella etumerkillä. Palkkaero on korjattu Kennedyn (1981) mukaan, kuten työkalussa.
logib_rating_cut = Arviossa palkkaero katkaistaan prosentin kymmenyksiin, mutta se kirjoitetaan pyöristettynä: 5,07 % kirjoitetaan 5,1 % eikä se ylitä raja-arvoa 5 %.
logib_checks_lines = Rivi on tiedoston rivi. Virheellinen rivi jätetään pois; varoitus pyytää tarkistamaan. paritet explain PL103 kertoo lisää.
logib_checks_none = Kaikki rivit läpäisevät tarkistukset.
logib_closed = Mallin luvut näytetään muille vain, jos R² on alle 0,999 ja sekä naisten että miesten paino palkkaerossa vastaa vähintään { $minimum } henkilöä, joilla on sama paino. Muut kertoimet ovat työnantajan omille analyytikoille.

column_row = Rivi
column_code = Koodi
column_severity = Virhe vai varoitus
column_field = Kenttä

table_logib_checks = Rivien tarkistukset

reason_check_failed = virheellisiä (PL101–PL118)
reason_other_population = perusjoukon muissa osissa (2–5)

finding_PL101 = Tunniste puuttuu
finding_PL102 = Sama tunniste usealla rivillä
finding_PL103 = Ikä puuttuu, ei ole kokonaisluku tai ei ole 13–100
finding_PL104 = Ei nainen eikä mies
finding_PL105 = Palvelusaika puuttuu tai ei ole 0–85 vuotta
finding_PL106 = Alle 13-vuotias palvelukseen tullessa
finding_PL107 = Koulutus puuttuu tai ei ole 1–8
finding_PL108 = Tehtävä puuttuu
finding_PL109 = Vaativuustaso puuttuu tai ei ole 1–8
finding_PL110 = Esihenkilötaso puuttuu tai ei ole 1–5
finding_PL111 = Työaikaprosentti ei ole 0–150
finding_PL112 = Palkalliset tunnit eivät ole 0–300
finding_PL113 = Sekä työaikaprosentti että palkallisia tunteja
finding_PL114 = Työaika puuttuu
finding_PL115 = Peruspalkka puuttuu tai ei ole yli nollan
finding_PL116 = Palkanosa alle nollan tai ei luku
finding_PL117 = Viikkotyöaika ei ole 1–100 tuntia
finding_PL118 = Perusjoukko ei ole 1–5
finding_PL151 = Ikä alle 15 tai yli 70 vuotta
finding_PL152 = Yli 55 palvelusvuotta
finding_PL153 = Alle 16-vuotias palvelukseen tullessa
finding_PL154 = Taulukon työaikaprosentti yli 100
finding_PL155 = Vähintään 220 palkallista tuntia
finding_PL156 = 13. kuukauden palkka alle 8 % tai yli 25 % peruspalkasta
finding_PL157 = Yli 50 tuntia viikossa
finding_PL158 = Korkea esihenkilötaso, matala vaativuustaso
finding_PL159 = Korkea vaativuustaso, vähäinen koulutus

explain_PL101 = Vakiomalli erottaa henkilöt tunnisteella, ja se puuttuu riviltä, joten rivi jätetään pois. Anna jokaiselle oma numero. Esimerkki: sijainen, jolla ei vielä ole henkilönumeroa.
explain_PL102 = Analysoitavassa joukossa usealla rivillä on sama tunniste, eikä yhtäkään niistä käytetä: ei tiedetä, mikä on oikea. Jätä kullekin henkilölle yksi rivi, jolla on koko palkka. Esimerkki: kahta tehtävää hoitava henkilö, joka on viety kahdelle riville.
explain_PL103 = Ikä puuttuu, ei ole kokonaisia vuosia tai ei ole välillä 13–100, joten rivi jätetään pois. Syntymävuosi tai -aika käy yhtä hyvin; ikä on silloin viitekuukauden vuosi miinus syntymävuosi. Esimerkki: 1898, kun piti olla 1998.
explain_PL104 = Malli vertaa naisia ja miehiä, eikä riviä ole merkitty kummaksikaan, joten se jätetään pois. Jos kyseessä on koodi, ilmoita sen merkitys valitsimella --sex-map. Esimerkki: --sex-map w=woman.
explain_PL105 = Palvelusvuodet puuttuvat tai eivät ole välillä 0–85, joten rivi jätetään pois. Aloitusvuosi tai -päivä käy yhtä hyvin; päivästä lasketaan viitekuukauden loppuun. Esimerkki: aloituspäivä viitekuukauden jälkeen.
explain_PL106 = Ikä miinus palvelusvuodet on alle 13, joten toinen tiedoista on väärä ja rivi jätetään pois. Tarkista molemmat. Esimerkki: 30-vuotias, jolla on 20 palvelusvuotta.
explain_PL107 = Koulutus on koodi 1:stä (yliopisto) 8:aan (ei ammatillista koulutusta), eikä rivillä ole niistä mitään, joten se jätetään pois. Täydennä koodi. Esimerkki: sana Bachelor, kun pitäisi olla 2.
explain_PL108 = Taulukossa on tehtävän sarake, ja se on rivillä tyhjä. Työkalu ei hyväksy riviä ilman sitä, joten rivi jätetään pois, vaikka malli ei sitä käytä. Ilmoita, mitä työtä tehdään. Esimerkki: tyhjä harjoittelijan kohdalla.
explain_PL109 = Vaativuustaso on koodi 1:stä (korkein) 8:aan (matalin), eikä rivillä ole niistä mitään, joten se jätetään pois. Ennen versiota 0.2 tasoja oli neljä; käytä nykyisiä. Esimerkki: palkkaluokka 17.
explain_PL110 = Esihenkilötaso on koodi 1:stä (ylin johto) 5:een (ei esihenkilötehtävää), eikä rivillä ole niistä mitään, joten se jätetään pois. Täydennä koodi. Esimerkki: tyhjä, kun henkilöllä ei ole alaisia ja tarkoitetaan 5:tä.
explain_PL111 = Työaikaprosentti on alle 0, yli 150 tai ei luku, joten palkkaa ei voida muuntaa kokoaikaiseksi ja rivi jätetään pois. Esimerkki: 2520, kun 42 tuntia on minuutteina.
explain_PL112 = Viitekuukauden palkalliset tunnit ovat alle 0, yli 300 tai eivät ole luku, joten rivi jätetään pois. Tarkista, ovatko ne vuoden tunteja. Esimerkki: 1 040.
explain_PL113 = Kuukausipalkkaisilla on työaikaprosentti ja tuntipalkkaisilla tunnit; rivillä on molemmat, eikä tiedetä, kumpaa tarkoitetaan, joten se jätetään pois. Jätä toinen tyhjäksi. Esimerkki: 60 % ja 104 tuntia.
explain_PL114 = Rivillä ei ole työaikaprosenttia eikä palkallisia tunteja, joten palkkaa ei voida muuntaa kokoaikaiseksi ja rivi jätetään pois. Ilmoita toinen niistä. Esimerkki: palkattomalla vapaalla oleva, jolla on 0 %.
explain_PL115 = Peruspalkka puuttuu, on nolla, alle nollan tai ei luku, joten rivi jätetään pois. Ilmoita viitekuukauden palkka henkilön työaikaprosentilla. Esimerkki: palkaton hallituksen jäsen.
explain_PL116 = Lisät, 13. kuukauden palkka tai erityiset palkkaerät ovat alle nollan tai eivät ole lukuja, joten rivi jätetään pois. Jätä muiden kuukausien oikaisut pois taulukosta. Esimerkki: −250, kun lisä on peritty takaisin.
explain_PL117 = Tavanomainen viikkotyöaika on alle 1, yli 100 tai ei luku, joten rivi jätetään pois. Se on yrityksen kokoaikatyön viikkotyöaika, ei henkilön oma; tyhjät otetaan valitsimesta --full-time-hours. Esimerkki: vuoden 2 184 tuntia.
explain_PL118 = Perusjoukko on 1 analysoitaville ja 2–5 muille, kuten oppisopimusopiskelijoille ja harjoittelijoille; rivillä on muu koodi, joten se jätetään pois. Tyhjä on 1. Esimerkki: kyllä.
explain_PL151 = Harva on töissä alle 15-vuotiaana tai yli 70-vuotiaana, joten syntymävuosi voi olla väärä. Rivi on mukana; tarkista se. Esimerkki: 1947, kun piti olla 1974.
explain_PL152 = Näin pitkä palvelusaika on harvinainen, joten aloituspäivä voi olla väärä. Rivi on mukana; tarkista se. Esimerkki: aloitusvuosi 1900, jonka jotkin järjestelmät kirjoittavat, kun tieto puuttuu.
explain_PL153 = Ikä miinus palvelusvuodet on alle 16, mikä on ensimmäiselle työpaikalle varhain. Rivi on mukana; tarkista molemmat. Esimerkki: oppisopimus samassa yrityksessä 15-vuotiaasta alkaen.
explain_PL154 = Taulukon mukaan henkilön työaika on yli kokoaikaisen, ja kokoaikaiseksi muunnettu palkka on maksettua pienempi. Rivi on mukana; tarkista, onko kaksi tehtävää laskettu yhteen. Esimerkki: 120 %.
explain_PL155 = Se on enemmän kuin kokoaikatyön kuukaudessa yleensä on. Rivi on mukana; tarkista, onko mukana toisen kuukauden tunteja. Esimerkki: 240.
explain_PL156 = 13. kuukauden palkka on peruspalkan kahdestoistaosa, 8,3 %. Alle 8 %, myös nolla, voi olla unohdus; yli 25 % voi olla koko vuoden määrä. Rivi on mukana; tarkista, onko summa kahdestoistaosa. Esimerkki: 5 000, kun peruspalkka on 5 000.
explain_PL157 = Yli 50 tunnin viikkotyöaika kokoaikatyössä on harvinainen. Rivi on mukana, ja kokoaikaiseksi muunnettu palkka riippuu siitä; tarkista tunnit. Esimerkki: kahden viikon 84 tuntia.
explain_PL158 = Esihenkilötasot 1 ja 2 ovat ylintä johtoa ja keskijohtoa, mikä sopii huonosti vaativuustasoihin 6–8. Rivi on mukana; tarkista molemmat koodit. Esimerkki: asteikko luettu väärin päin.
explain_PL159 = Vaativuustasojen 1–3 työ edellyttää yleensä korkeampaa koulutusta kuin 7 (yrityksen sisäinen) tai 8 (ei koulutusta). Rivi on mukana; tarkista molemmat koodit. Esimerkki: ulkomailla suoritettua koulutusta ei ole tunnustettu, ja se on merkitty 8:ksi.

explain_term_logib = Logib, moduuli 1: Sveitsin liittovaltion tasa-arvotoimiston vakiomalli vähintään 50 hengen työnantajille. Se vertaa kokoaikaiseksi muunnettua palkkaa naisilla ja miehillä, joilla on sama koulutus, palvelusaika, kokemus, vaativuustaso ja esihenkilötaso. Ero, joka ei ole tilastollisesti merkitsevä, saa arvion 1, merkitsevä ero arvion 2, jos se ei ylitä tavoitearvoa 2,5 %, arvion 3, jos se ei ylitä raja-arvoa 5 %, ja arvion 4, jos se ylittää sen.
