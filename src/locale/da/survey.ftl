### Survey.

verdict_survey =
    { $name } er { $index } af 100; { $answered_n ->
        [one] { $answered } person
       *[other] { $answered } personer
    } har svaret.
verdict_survey_invited =
    { $name } er { $index } af 100; { $answered } af { $invited_n ->
        [one] { $invited } inviteret
       *[other] { $invited } inviterede
    } har svaret (svarprocent { $rate }).
verdict_survey_none = Intet indeks kan vises for alle svar.
verdict_survey_blocks = Højest er { $highest } ({ $high }), lavest er { $lowest } ({ $low }).
verdict_survey_up = Det er { $change } point højere end i den forrige undersøgelse.
verdict_survey_down = Det er { $change } point lavere end i den forrige undersøgelse.
verdict_survey_same = Det er det samme som i den forrige undersøgelse.
verdict_survey_women_higher = Kvinders indeks er { $difference } point højere end mænds.
verdict_survey_women_lower = Kvinders indeks er { $difference } point lavere end mænds.
verdict_survey_sexes_equal = Kvinder og mænd har samme indeks.
survey_hme = HME, indekset for medarbejderengagement i svenske kommuner og regioner: ni udsagn, der besvares på skalaen 1–5. Et spørgsmåls indeks er (gennemsnittet − 1) × 25, et delindeks er gennemsnittet af sine tre spørgsmål, og det samlede indeks er gennemsnittet af alle ni. Her vises én decimal; Kolada afrunder til hele tal.
survey_index = Et spørgsmåls indeks er (gennemsnittet − { $low }) / ({ $high } − { $low }) × 100, et delindeks er gennemsnittet af sine spørgsmål, og indekset er gennemsnittet af alle spørgsmål. Her vises én decimal.
survey_reversed = Spørgsmål, der er stillet omvendt, så det laveste svar regnes for bedst: { $items }.
survey_off_scale =
    { $count_n ->
        [one] { $count } svar ligger
       *[other] { $count } svar ligger
    } uden for skalaen { $low }–{ $high } og regnes som manglende.
survey_words =
    { $count_n ->
        [one] { $count } svar i ord kan ikke tolkes
       *[other] { $count } svar i ord kan ikke tolkes
    } og regnes som manglende.
survey_others =
    { $count_n ->
        [one] { $count } person, der hverken er kvinde eller mand, eller hvis køn er ukendt,
       *[other] { $count } personer, der hverken er kvinder eller mænd, eller hvis køn er ukendt,
    } indgår kun i rækken »alle«.
survey_too_many =
    Flere har svaret, end der var inviterede, i { $count_n ->
        [one] { $count } række
       *[other] { $count } rækker
    }: kontrollér antallet af inviterede.
survey_previous = Ændring siden undersøgelsen i »{ $file }«; grupperne er koblet efter navn.
survey_new_groups =
    { $count_n ->
        [one] { $count } gruppe var
       *[other] { $count } grupper var
    } ikke med i den forrige undersøgelse eller blev ikke vist der.

fail_no_items = { $file } har ikke ni kolonner, der helt klart er udsagnene i HME
fail_no_answers = { $file }: svarene i »{ $column }« kan ikke placeres på skalaen
fail_invited_differs = { $file }: ikke alle rækker for »{ $unit }« har samme antal inviterede
fail_not_invited = { $file } mangler en række for »{ $unit }«
hint_items = Angiv spørgsmålene: --items "q1,q2,q3", eller flere blokke under [[survey.block]] i paritet.toml
hint_scale = Angiv skalaen: --scale 1..10
hint_answers =
    Angiv i paritet.toml, hvad ordene står for; et tal uden for skalaen gør, at svaret regnes som manglende:
    { $block }
hint_invited = Angiv, hvor mange der blev inviteret: --invited med et antal eller med en fil, der har en række for hver enhed

column_answered = Besvarelser
column_response_rate = Svarprocent
column_index = Indeks
column_motivation = Motivation
column_leadership = Ledelse
column_steering = Styring
column_index_previous = Forrige indeks
column_change = Ændring
column_sex_difference = Kvinder − mænd
column_item = Spørgsmål
column_survey_items_n = Svar
column_mean = Gennemsnit

table_survey = Medarbejderundersøgelse
table_survey_items = Undersøgelsens spørgsmål, alle svar

word_hme = HME
word_survey_index = Indekset

reason_no_answer = intet spørgsmål er besvaret

explain_term_hme = Hållbart medarbetarengagemang, indekset for medarbejderengagement i svenske kommuner og regioner: tre udsagn hver om motivation, ledelse og styring, der besvares på skalaen 1–5 og vises fra 0 til 100.
explain_term_response_rate = De, der har besvaret mindst ét spørgsmål, af dem, der blev inviteret.
