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
column_follow_up = Seuranta
column_responsible = Vastuutaho
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
