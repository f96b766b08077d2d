### Goals, targets and what is checked.

fail_plan_cell = { $file }, rad { $line }: cellen under ”{ $column }” innehåller inte det som hör hemma i kolumnen
fail_plan_table = { $file }, rad { $line }: den här körningen har ingen tabell ”{ $table }”
fail_plan_column = { $file }, rad { $line }: tabellen ”{ $table }” har ingen kolumn ”{ $column }” för det här
fail_plan_rows = { $file }, rad { $line }: flera rader stämmer in på målet { $target }
hint_plan_target = Lämna målvärdet tomt om ingen siffra visar det, och beskriv målet under uppföljning
hint_plan_question = Ta med den frågan också: --with { $question }
hint_plan_rows = Ange vilken rad som avses, med { $columns }
plan_method = Utfallen är siffror ur de andra tabellerna och de tidigare värdena kommer från den tidigare rapporten. Ett mål är försenat om det inte är uppnått och tidsfristen har gått ut.
plan_row_missing = Målet { $target } gäller en rad som inte finns.
plan_row_near = Målet { $target } gäller en rad som inte finns; kanske avses ”{ $name }”.
verdict_no_targets = Inget mål i planen har ett målvärde att jämföra med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål går inte att bedöma, eftersom siffran inte visas eller inte finns.
       *[other] { $count } mål går inte att bedöma, eftersom siffrorna inte visas eller inte finns.
    }

column_goal = Målsättning
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

check_passed = Godkänt: inget att anmärka på.
check_failed =
    { $count_n ->
        [one] Underkänt: { $count } avvikelse.
       *[other] Underkänt: { $count } avvikelser.
    }
check_accepted =
    { $count_n ->
        [one] { $count } är godtagen tills vidare.
       *[other] { $count } är godtagna tills vidare.
    }
check_said = { $what } är { $actual }, ska vara { $wanted }
check_untold = { $what } visas inte eller finns inte, ska vara { $wanted }
check_moved = { $what } var { $earlier } och är { $actual }, en ändring på mer än { $most }
check_left_out = { $share } av personerna är utelämnade, högst { $most } godtas
check_errors = { $errors } fel i filerna, högst { $most } godtas
check_no_date = poster med slutdag gäller tills ett datum är känt: ange det med --reference-date
check_expired = (var godtagen till och med { $day }: { $reason })
check_explain = Vad det betyder och vad man gör: paritet explain { $code }
check_more =
    { $count_n ->
        [one] { $count } till visas inte här.
       *[other] { $count } till visas inte här.
    }
check_written =
    { $count_n ->
        [one] { $count } avvikelse är godtagen i { $file }
       *[other] { $count } avvikelser är godtagna i { $file }
    }
hint_reason = Ange varför det godtas: den som läser filen nästa år måste förstå det
wanted_at_most = högst { $number }
wanted_less = mindre än { $number }
wanted_at_least = minst { $number }
wanted_more = mer än { $number }
wanted_within = högst { $number } åt endera hållet
wanted_below = under { $number } åt endera hållet

column_finding = Vad det gäller

word_accepted = godtagen
word_expired = godtagandet har gått ut

finding_PG101 = Planens mål är inte uppnått
finding_PG102 = Planens mål går inte att bedöma
finding_PG103 = Planens mål gäller en rad som inte finns
finding_PG111 = Lönegapet är på eller över gränsen
finding_PG112 = Gemensam lönebedömning ska göras
finding_PG121 = Lönegapet har ändrats sedan förra året
finding_PG131 = För många personer är utelämnade
finding_PG132 = För många fel i filerna
finding_PG141 = Godtagen men finns inte längre
finding_PG142 = Datum saknas för godtagna poster
explain_PG101 = Ett mål i planen har ett målvärde som siffran i den här körningen inte når. Genomför åtgärden i planen eller besluta om en annan. Ett mål som sattes för tidigt kan få en ny dag och ett nytt värde i planen. Har avvikelsen ett skäl som håller en tid kan den godtas med --write-baseline och --reason. Exempel: equal_work.mean_gap[group=Ingenjör] within 3 %, och gapet är 7,2 %.
explain_PG102 = Målets siffra visas inte, eftersom för få personer ligger bakom den, eller så finns den inte, till exempel ett lönegap där det bara finns kvinnor. Kontrollen underkänns inte av det skälet, om inte fail_on under [check] nämner koden. Kör kontrollen med --profile internal där arbetsgivarens egna analytiker läser den, eller sätt målet för en större grupp.
explain_PG103 = Ett mål nämner en grupp eller en annan benämning som tabellen inte har: den är felstavad, eller så finns ingen kvar där. Tills det är rättat bevakar ingen målet, och därför underkänns kontrollen. Rätta målet i planen eller lämna målvärdet tomt.
explain_PG111 = Skillnaden mellan kvinnors och mäns medellön i en grupp är minst så stor som gränsen, till mäns eller kvinnors fördel. Gränsen är gap_limit under [check]; utan den gäller gränsen i den lag som --preset anger, 5 % i lönetransparensdirektivet (artikel 10). Motivera skillnaden med objektiva, könsneutrala kriterier eller justera lönerna. En motiverad skillnad kan godtas med skäl och slutdag.
explain_PG112 = Skillnaden i en kategori av arbetstagare når direktivets gräns (artikel 10.1), den motiveras inte av objektiva, könsneutrala kriterier och den har inte åtgärdats inom sex månader. Arbetsgivaren gör en gemensam lönebedömning tillsammans med arbetstagarföreträdarna.
explain_PG121 = Ett lönegap skiljer sig från förra årets rapport med mer än max_change under [check], åt endera hållet. Ta reda på om personer har börjat eller slutat, om löner har ändrats eller om filen läses på ett annat sätt än förra året.
explain_PG131 = En större andel av personerna än max_left_out_share under [check] ingår inte i siffrorna, eftersom kön, lön eller arbetstid saknas eller inte går att läsa. Se till att filen rättas: --problems FILE listar raderna.
explain_PG132 = Filerna har fler fel än max_errors under [check]: celler som inte går att läsa eller använda. Se till att de rättas: --problems FILE listar raderna.
explain_PG141 = Filen med godtagna avvikelser har en post om något som inte längre är en avvikelse: det är rättat, eller så finns gruppen inte kvar. Ta bort posten, så att inget godtas osett om det kommer tillbaka. Kontrollen underkänns inte av det skälet.
explain_PG142 = Godtagna poster har en slutdag, men det är inte känt vilken dag körningen gäller, och därför går ingen av dem ut. Ange dagen med --reference-date eller låt den framgå av filen. Klockan används aldrig, så att samma filer alltid ger samma svar.
