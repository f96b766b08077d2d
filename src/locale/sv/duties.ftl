### Duties.

## Vad lagen kräver av en arbetsgivare

duties_headcount =
    { $headcount_n ->
        [one] { $headcount } anställd
       *[other] { $headcount } anställda
    }, enligt den lag som gäller { $date }:
duties_none =
    { $headcount_n ->
        [one] { $headcount } anställd
       *[other] { $headcount } anställda
    }: enligt de nationella lagar som paritet känner till finns den { $date } ingen skyldighet att kartlägga eller rapportera löner.
duties_directive = Enligt { $reference } ska staterna genomföra direktivet i nationell rätt senast { $date }. paritet känner inte till någon sådan nationell lag här; direktivet självt anger:
duty_se_survey = Lönekartläggning och analys i samverkan med arbetstagarna, { $every }: nästa senast { $due }. { $reference }.
duty_se_survey_documentation = Skriftlig dokumentation av lönekartläggningen, från { $from } arbetstagare vid ingången av kalenderåret: senast { $due }. { $reference }.
duty_se_measures_documentation = Skriftlig dokumentation av allt arbete med aktiva åtgärder, lönekartläggningen inräknad, från { $from } arbetstagare vid ingången av kalenderåret: senast { $due }. { $reference }.
duty_no_activity = Aktivt, målinriktat och planmässigt arbete för jämställdhet, och dokumentation av det. { $reference }.
duty_no_statement = Jämställdhetsredogörelse i årsberättelsen eller i en annan offentlig handling, om arbetsgivaren regelbundet har minst { $from } anställda: { $every }. { $reference }.
duty_no_pay_mapping = Kartläggning av löner efter kön och av ofrivillig deltid, om arbetsgivaren regelbundet har minst { $from } anställda: minst { $every }. { $reference }.
duty_no_public = I offentlig sektor, oavsett antal anställda: jämställdhetsredogörelse och lönekartläggning. { $reference }.
duty_no_on_request = Med { $from }–{ $to } anställda i privat sektor: jämställdhetsredogörelse och lönekartläggning, om någon av parterna på arbetsplatsen kräver det. { $reference }.
duty_fi_plan = Jämställdhetsplan med lönekartläggning av hela personalen, om arbetsgivaren regelbundet har minst { $from } anställda: minst { $every }. { $reference }.
duty_fi_agreed_survey = Efter lokal överenskommelse lönekartläggning minst { $every }, om planen i övrigt görs årligen. { $reference }.
duty_dk_statistics = Könsuppdelad lönestatistik för { $year }, från { $from } anställda, för varje DISCO-kod med { $digits } siffror som har minst { $minimum } kvinnor och { $minimum } män: senast { $due }. Jordbruk, trädgårdsnäring, skogsbruk och fiske är undantagna; en redogörelse om lika lön kan avtalas i stället. { $reference }.
duty_eu_report_first = Rapport om löneskillnader, från { $from } arbetstagare: första gången senast { $due } för år { $year }, därefter { $every }. { $reference }.
duty_eu_report_next = Rapport om löneskillnader, från { $from } arbetstagare: nästa gång senast { $due } för år { $year }, därefter { $every }. { $reference }.
duty_eu_assessment =
    Gemensam lönebedömning med arbetstagarföreträdarna, om medellönen i någon kategori skiljer sig med minst { $difference_short } mellan kvinnor och män och skillnaden varken är motiverad av objektiva, könsneutrala kriterier eller åtgärdad inom { $months_n ->
        [one] { $months } månad
       *[other] { $months } månader
    } från rapporten. { $reference }.
duty_eu_answer =
    Skriftligt svar inom { $months_n ->
        [one] { $months } månad
       *[other] { $months } månader
    } när arbetstagare frågar efter sin egen lönenivå och de genomsnittliga lönenivåerna efter kön för lika eller likvärdigt arbete; { $every } en påminnelse om den rätten. { $reference }.
duty_uk_report = Rapport om lönegapet (gender pay gap report), från { $from } anställda på mätdagen ({ $sector }): löner den { $snapshot }, offentliggjord senast { $due }. { $reference }.
duty_ie_report =
    Rapport om lönegapet (gender pay gap report), från { $from } anställda på mätdagen: en dag som arbetsgivaren väljer från { $first } till { $last }, offentliggjord inom { $months_n ->
        [one] { $months } månad
       *[other] { $months } månader
    }, senast { $due }. { $reference }.

word_every_year = varje år
word_every_second_year = vartannat år
word_every_third_year = vart tredje år
word_private_sector = privat sektor
word_public_sector = offentlig sektor
