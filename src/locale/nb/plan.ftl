### Goals, targets and what is checked.

fail_plan_cell = { $file }, linje { $line }: cellen under «{ $column }» er ikke det kolonnen skal inneholde
fail_plan_table = { $file }, linje { $line }: denne kjøringen har ingen tabell «{ $table }»
fail_plan_column = { $file }, linje { $line }: tabellen «{ $table }» har ingen slik kolonne «{ $column }»
fail_plan_rows = { $file }, linje { $line }: flere rader passer til målet { $target }
hint_plan_target = La målverdien stå tom når ingen tall viser den, og beskriv målet under oppfølging
hint_plan_question = Ta med det spørsmålet også: --with { $question }
hint_plan_rows = Oppgi hvilken rad det gjelder, med { $columns }
plan_method = Resultatene er tall fra de andre tabellene, og de tidligere verdiene kommer fra den tidligere rapporten. Et mål er forsinket når det ikke er nådd og dagen er passert.
plan_row_missing = Målet { $target } gjelder en rad som ikke finnes.
plan_row_near = Målet { $target } gjelder en rad som ikke finnes; kanskje menes «{ $name }».
verdict_no_targets = Ingen mål i planen har en målverdi å sammenligne med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål kan ikke vurderes, fordi tallet ikke vises eller ikke finnes.
       *[other] { $count } mål kan ikke vurderes, fordi tallene ikke vises eller ikke finnes.
    }

column_goal = Mål
column_follow_up = Oppfølging
column_responsible = Ansvarlig
column_actual = Resultat
column_wanted = Målverdi
column_reason = Årsak

table_plan = Likestillingsplanen
table_targets = Mål

word_gap = lønnsforskjell
word_count = antall
word_amount = beløp
word_index_points = poeng
word_not_measured = måles ikke
word_met = nådd
word_missed = ikke nådd
word_no_row = raden finnes ikke
