### Goals, targets and what is checked.

fail_plan_cell = { $file }, linje { $line }: cellen under »{ $column }« er ikke det, kolonnen skal indeholde
fail_plan_table = { $file }, linje { $line }: denne kørsel har ingen tabel »{ $table }«
fail_plan_column = { $file }, linje { $line }: tabellen »{ $table }« har ingen sådan kolonne »{ $column }«
fail_plan_rows = { $file }, linje { $line }: flere rækker passer til målet { $target }
hint_plan_target = Lad målværdien stå tom, når intet tal viser den, og beskriv målet under opfølgning
hint_plan_question = Tag også det spørgsmål med: --with { $question }
hint_plan_rows = Angiv, hvilken række der menes, med { $columns }
plan_method = Resultaterne er tal fra de andre tabeller, og de tidligere værdier kommer fra den tidligere rapport. Et mål er forsinket, når det ikke er nået, og dagen er passeret.
plan_row_missing = Målet { $target } gælder en række, som ikke findes.
plan_row_near = Målet { $target } gælder en række, som ikke findes; måske menes »{ $name }«.
verdict_no_targets = Ingen mål i planen har en målværdi at sammenligne med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål kan ikke vurderes, fordi tallet ikke vises eller ikke findes.
       *[other] { $count } mål kan ikke vurderes, fordi tallene ikke vises eller ikke findes.
    }

column_goal = Mål
column_follow_up = Opfølgning
column_responsible = Ansvarlig
column_actual = Resultat
column_wanted = Målværdi
column_reason = Årsag

table_plan = Ligestillingsplanen
table_targets = Mål

word_gap = lønforskel
word_count = antal
word_amount = beløb
word_index_points = point
word_not_measured = måles ikke
word_met = nået
word_missed = ikke nået
word_no_row = rækken findes ikke
