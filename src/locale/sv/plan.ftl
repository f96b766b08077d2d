### Goals, targets and what is checked.

fail_plan_cell = { $file }, rad { $line }: cellen under ”{ $column }” är inte vad kolumnen ska innehålla
fail_plan_table = { $file }, rad { $line }: den här körningen har ingen tabell ”{ $table }”
fail_plan_column = { $file }, rad { $line }: tabellen ”{ $table }” har ingen sådan kolumn ”{ $column }”
fail_plan_rows = { $file }, rad { $line }: flera rader passar till målet { $target }
hint_plan_target = Lämna målvärdet tomt om ingen siffra visar det, och beskriv det under uppföljning
hint_plan_question = Ta med den frågan också: --with { $question }
hint_plan_rows = Ange vilken rad som avses, med { $columns }
plan_method = Utfallen är siffror ur de andra tabellerna och de tidigare värdena kommer från den tidigare rapporten. Ett mål är försenat om det inte är uppnått och dagen har passerat.
plan_row_missing = Målet { $target } gäller en rad som inte finns.
plan_row_near = Målet { $target } gäller en rad som inte finns; kanske avses ”{ $name }”.
verdict_no_targets = Inget mål i planen har ett målvärde att jämföra med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål går inte att bedöma, eftersom siffran inte visas eller inte finns.
       *[other] { $count } mål går inte att bedöma, eftersom siffrorna inte visas eller inte finns.
    }

column_goal = Målsättning
column_follow_up = Uppföljning
column_responsible = Ansvarig
column_actual = Utfall
column_wanted = Målvärde
column_reason = Orsak

table_plan = Jämställdhetsplanen
table_targets = Mål

word_gap = lönegap
word_count = antal
word_amount = belopp
word_index_points = poäng
word_not_measured = mäts inte
word_met = uppnått
word_missed = inte uppnått
word_no_row = raden finns inte
