### Survey.

verdict_survey =
    { $name } är { $index } av 100; { $answered_n ->
        [one] { $answered } person
       *[other] { $answered } personer
    } har svarat.
verdict_survey_invited =
    { $name } är { $index } av 100; { $answered } av { $invited_n ->
        [one] { $invited } inbjuden
       *[other] { $invited } inbjudna
    } har svarat (svarsfrekvens { $rate }).
verdict_survey_none = Inget index kan visas för samtliga svar.
verdict_survey_blocks = Högst är { $highest } ({ $high }), lägst är { $lowest } ({ $low }).
verdict_survey_up = Det är { $change } indexenheter högre än i förra enkäten.
verdict_survey_down = Det är { $change } indexenheter lägre än i förra enkäten.
verdict_survey_same = Det är lika som i förra enkäten.
verdict_survey_women_higher = Kvinnors index är { $difference } enheter högre än mäns.
verdict_survey_women_lower = Kvinnors index är { $difference } enheter lägre än mäns.
verdict_survey_sexes_equal = Kvinnor och män har samma index.
survey_hme = HME, hållbart medarbetarengagemang enligt SKR: nio påståenden som besvaras på skalan 1–5. En frågas index är (medelvärdet − 1) × 25, ett delindex är medelvärdet av sina tre frågor och totalindex medelvärdet av alla nio. Här visas en decimal; Kolada avrundar till heltal.
survey_index = En frågas index är (medelvärdet − { $low }) / ({ $high } − { $low }) × 100, ett delindex är medelvärdet av sina frågor och index medelvärdet av alla frågor. Här visas en decimal.
survey_reversed = Omvänt ställda frågor, där det lägsta svaret räknas som bäst: { $items }.
survey_off_scale =
    { $count_n ->
        [one] { $count } svar ligger
       *[other] { $count } svar ligger
    } utanför skalan { $low }–{ $high } och räknas som uteblivet.
survey_words =
    { $count_n ->
        [one] { $count } svar i ord kan inte tolkas
       *[other] { $count } svar i ord kan inte tolkas
    } och räknas som uteblivet.
survey_others =
    { $count_n ->
        [one] { $count } person som varken är kvinna eller man, eller vars kön är okänt,
       *[other] { $count } personer som varken är kvinnor eller män, eller vars kön är okänt,
    } ingår bara i raden ”alla”.
survey_too_many =
    Fler har svarat än som var inbjudna på { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    }: kontrollera antalet inbjudna.
survey_previous = Förändring sedan enkäten i ”{ $file }”; grupperna paras ihop efter namn.
survey_new_groups =
    { $count_n ->
        [one] { $count } grupp fanns
       *[other] { $count } grupper fanns
    } inte med i förra enkäten, eller visades inte där.

fail_no_items = { $file } har inga nio kolumner som säkert är påståendena i HME
fail_no_answers = { $file }: svaren i ”{ $column }” kan inte placeras på skalan
fail_invited_differs = { $file }: alla rader för ”{ $unit }” har inte samma antal inbjudna
fail_not_invited = { $file } saknar rad för ”{ $unit }”
hint_items = Ange frågorna: --items "q1,q2,q3", eller flera block under [[survey.block]] i paritet.toml
hint_scale = Ange skalan: --scale 1..10
hint_answers =
    Ange i paritet.toml vad orden står för; ett tal utanför skalan gör svaret uteblivet:
    { $block }
hint_invited = Ange hur många som var inbjudna: --invited med ett antal, eller med en fil som har en rad per enhet

column_answered = Svarande
column_response_rate = Svarsandel
column_index = Index
column_motivation = Motivation
column_leadership = Ledarskap
column_steering = Styrning
column_index_previous = Föregående index
column_change = Förändring
column_sex_difference = Kvinnor − män
column_item = Fråga
column_survey_items_n = Svar
column_mean = Medelvärde

table_survey = Medarbetarenkät
table_survey_items = Enkätens frågor, samtliga svar

word_hme = HME
word_survey_index = Indexet

reason_no_answer = ingen fråga besvarad

explain_term_hme = Hållbart medarbetarengagemang, SKR:s index för kommuner och regioner: tre påståenden vardera om motivation, ledarskap och styrning, som besvaras på skalan 1–5 och redovisas från 0 till 100.
explain_term_response_rate = De som har besvarat minst en fråga, av dem som var inbjudna.
