### Survey.

verdict_survey =
    { $name } er { $index } av 100; { $answered_n ->
        [one] { $answered } person
       *[other] { $answered } personer
    } har svart.
verdict_survey_invited =
    { $name } er { $index } av 100; { $answered } av { $invited_n ->
        [one] { $invited } invitert
       *[other] { $invited } inviterte
    } har svart (svarprosent { $rate }).
verdict_survey_none = Ingen indeks kan vises for alle svar.
verdict_survey_blocks = Høyest er { $highest } ({ $high }), lavest er { $lowest } ({ $low }).
verdict_survey_up = Det er { $change } poeng høyere enn i forrige undersøkelse.
verdict_survey_down = Det er { $change } poeng lavere enn i forrige undersøkelse.
verdict_survey_same = Det er det samme som i forrige undersøkelse.
verdict_survey_women_higher = Kvinners indeks er { $difference } poeng høyere enn menns.
verdict_survey_women_lower = Kvinners indeks er { $difference } poeng lavere enn menns.
verdict_survey_sexes_equal = Kvinner og menn har samme indeks.
survey_hme = HME, indeksen for medarbeiderengasjement i svenske kommuner og regioner: ni utsagn som besvares på skalaen 1–5. Indeksen for et spørsmål er (gjennomsnittet − 1) × 25, en delindeks er gjennomsnittet av sine tre spørsmål, og totalindeksen er gjennomsnittet av alle ni. Her vises én desimal; Kolada runder av til hele tall.
survey_index = Indeksen for et spørsmål er (gjennomsnittet − { $low }) / ({ $high } − { $low }) × 100, en delindeks er gjennomsnittet av sine spørsmål, og indeksen er gjennomsnittet av alle spørsmål. Her vises én desimal.
survey_reversed = Spørsmål som er stilt omvendt, slik at det laveste svaret regnes som best: { $items }.
survey_off_scale =
    { $count_n ->
        [one] { $count } svar ligger
       *[other] { $count } svar ligger
    } utenfor skalaen { $low }–{ $high } og regnes som manglende.
survey_words =
    { $count_n ->
        [one] { $count } svar i ord kan ikke tolkes
       *[other] { $count } svar i ord kan ikke tolkes
    } og regnes som manglende.
survey_others =
    { $count_n ->
        [one] { $count } person som verken er kvinne eller mann, eller hvis kjønn er ukjent,
       *[other] { $count } personer som verken er kvinner eller menn, eller hvis kjønn er ukjent,
    } er bare med i raden «alle».
survey_too_many =
    Flere har svart enn det var inviterte, i { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    }: kontroller antallet inviterte.
survey_previous = Endring siden undersøkelsen i «{ $file }»; gruppene er koblet etter navn.
survey_new_groups =
    { $count_n ->
        [one] { $count } gruppe var
       *[other] { $count } grupper var
    } ikke med i forrige undersøkelse, eller ble ikke vist der.

fail_no_items = { $file } har ikke ni kolonner som helt klart er utsagnene i HME
fail_no_answers = { $file }: svarene i «{ $column }» kan ikke plasseres på skalaen
fail_invited_differs = { $file }: ikke alle rader for «{ $unit }» har samme antall inviterte
fail_not_invited = { $file } mangler rad for «{ $unit }»
hint_items = Oppgi spørsmålene: --items "q1,q2,q3", eller flere blokker under [[survey.block]] i paritet.toml
hint_scale = Oppgi skalaen: --scale 1..10
hint_answers =
    Oppgi i paritet.toml hva ordene står for; et tall utenfor skalaen gjør at svaret regnes som manglende:
    { $block }
hint_invited = Oppgi hvor mange som ble invitert: --invited med et antall, eller med en fil som har en rad per enhet

column_answered = Besvarelser
column_response_rate = Svarprosent
column_index = Indeks
column_motivation = Motivasjon
column_leadership = Ledelse
column_steering = Styring
column_index_previous = Forrige indeks
column_change = Endring
column_sex_difference = Kvinner − menn
column_item = Spørsmål
column_survey_items_n = Svar
column_mean = Gjennomsnitt

table_survey = Medarbeiderundersøkelse
table_survey_items = Spørsmålene i undersøkelsen, alle svar

word_hme = HME
word_survey_index = Indeksen

reason_no_answer = ingen av spørsmålene er besvart

explain_term_hme = Hållbart medarbetarengagemang, indeksen for medarbeiderengasjement i svenske kommuner og regioner: tre utsagn hver om motivasjon, ledelse og styring, som besvares på skalaen 1–5 og vises fra 0 til 100.
explain_term_response_rate = De som har besvart minst ett spørsmål, av dem som ble invitert.
