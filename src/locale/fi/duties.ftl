### Duties.

## Mitä laki vaatii työnantajalta

duties_headcount =
    { $headcount_n ->
        [one] { $headcount } työntekijä
       *[other] { $headcount } työntekijää
    }, { $date } voimassa olevan lain mukaan:
duties_none =
    { $headcount_n ->
        [one] { $headcount } työntekijä
       *[other] { $headcount } työntekijää
    }: niiden kansallisten lakien mukaan, jotka paritet tuntee, { $date } ei ole velvollisuutta kartoittaa tai raportoida palkkoja.
duties_directive = { $reference }: valtioiden on saatettava direktiivi osaksi kansallista lainsäädäntöä viimeistään { $date }. paritet ei tunne tällaista kansallista lakia; direktiivissä itsessään säädetään:
duty_se_survey = Palkkakartoitus ja analyysi yhteistyössä työntekijöiden kanssa (lönekartläggning), { $every }: seuraava viimeistään { $due }. { $reference }.
duty_se_survey_documentation = Palkkakartoitus kirjallisena, kun työntekijöitä on kalenterivuoden alussa vähintään { $from }: viimeistään { $due }. { $reference }.
duty_se_measures_documentation = Kaikki aktiivisia toimenpiteitä koskeva työ kirjallisena, palkkakartoitus mukaan lukien, kun työntekijöitä on kalenterivuoden alussa vähintään { $from }: viimeistään { $due }. { $reference }.
duty_no_activity = Aktiivinen, tavoitteellinen ja suunnitelmallinen työ tasa-arvon edistämiseksi sekä sen dokumentointi. { $reference }.
duty_no_statement = Tasa-arvoselonteko toimintakertomuksessa tai muussa julkisessa asiakirjassa, kun työntekijöitä on säännöllisesti vähintään { $from }: { $every }. { $reference }.
duty_no_pay_mapping = Palkkojen kartoitus sukupuolen mukaan ja vastentahtoisen osa-aikatyön kartoitus, kun työntekijöitä on säännöllisesti vähintään { $from }: vähintään { $every }. { $reference }.
duty_no_public = Julkisella sektorilla työntekijämäärästä riippumatta: tasa-arvoselonteko ja palkkakartoitus. { $reference }.
duty_no_on_request = Kun yksityisellä työnantajalla on { $from }–{ $to } työntekijää: tasa-arvoselonteko ja palkkakartoitus, jos jokin työpaikan osapuolista sitä vaatii. { $reference }.
duty_fi_plan = Tasa-arvosuunnitelma ja siihen kuuluva koko henkilöstön palkkakartoitus, kun henkilöstöä on säännöllisesti vähintään { $from }: vähintään { $every }. { $reference }.
duty_fi_agreed_survey = Paikallisesti sopimalla palkkakartoitus vähintään { $every }, jos suunnitelma tehdään muilta osin vuosittain. { $reference }.
duty_dk_statistics = Sukupuolen mukaan eritelty palkkatilasto vuodelta { $year }, kun työntekijöitä on vähintään { $from }, jokaisesta { $digits }-numeroisesta DISCO-koodista, jossa on vähintään { $minimum } naista ja { $minimum } miestä: viimeistään { $due }. Velvollisuus ei koske maataloutta, puutarha-alaa, metsätaloutta eikä kalastusta; tilaston sijasta voidaan sopia samapalkkaisuusselvityksestä. { $reference }.
duty_eu_report_first = Raportti palkkaerosta, kun työntekijöitä on vähintään { $from }: ensimmäinen viimeistään { $due } vuodelta { $year }, sen jälkeen { $every }. { $reference }.
duty_eu_report_next = Raportti palkkaerosta, kun työntekijöitä on vähintään { $from }: seuraava viimeistään { $due } vuodelta { $year }, sen jälkeen { $every }. { $reference }.
duty_eu_assessment =
    Yhteinen palkka-arviointi työntekijöiden edustajien kanssa, jos naisten ja miesten keskipalkka eroaa jossakin työntekijäryhmässä vähintään { $difference_short } eikä eroa ole perusteltu objektiivisilla ja sukupuolineutraaleilla perusteilla eikä korjattu { $months_n ->
        [one] { $months } kuukauden
       *[other] { $months } kuukauden
    } kuluessa raportista. { $reference }.
duty_eu_answer =
    Kirjallinen vastaus { $months_n ->
        [one] { $months } kuukauden
       *[other] { $months } kuukauden
    } kuluessa, kun työntekijä kysyy omaa palkkatasoaan ja samaa tai samanarvoista työtä tekevien keskimääräisiä palkkatasoja sukupuolen mukaan; { $every } muistutus tästä oikeudesta. { $reference }.
duty_uk_report = Raportti palkkaerosta (gender pay gap report), kun työntekijöitä on tarkastelupäivänä vähintään { $from } ({ $sector }): palkat { $snapshot }, julkaistava viimeistään { $due }. { $reference }.
duty_ie_report =
    Raportti palkkaerosta (gender pay gap report), kun työntekijöitä on tarkastelupäivänä vähintään { $from }: työnantajan valitsema päivä { $first } – { $last }, julkaistava { $months_n ->
        [one] { $months } kuukauden
       *[other] { $months } kuukauden
    } kuluessa, viimeistään { $due }. { $reference }.

word_every_year = joka vuosi
word_every_second_year = joka toinen vuosi
word_every_third_year = joka kolmas vuosi
word_private_sector = yksityinen sektori
word_public_sector = julkinen sektori
