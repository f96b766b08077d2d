### Goals, targets and what is checked.

fail_plan_cell = { $file }, linje { $line }: cellen under »{ $column }« indeholder ikke det, der hører hjemme i kolonnen
fail_plan_table = { $file }, linje { $line }: denne kørsel har ingen tabel »{ $table }«
fail_plan_column = { $file }, linje { $line }: tabellen »{ $table }« har ingen kolonne »{ $column }« til dette
fail_plan_rows = { $file }, linje { $line }: flere rækker svarer til målet { $target }
hint_plan_target = Lad målværdien stå tom, når intet tal viser den, og beskriv målet under opfølgning
hint_plan_question = Tag også det spørgsmål med: --with { $question }
hint_plan_rows = Angiv, hvilken række der menes, med { $columns }
plan_method = Resultaterne er tal fra de andre tabeller, og de tidligere værdier kommer fra den tidligere rapport. Et mål er forsinket, når det ikke er nået, og fristen er overskredet.
plan_row_missing = Målet { $target } gælder en række, som ikke findes.
plan_row_near = Målet { $target } gælder en række, som ikke findes; måske menes »{ $name }«.
verdict_no_targets = Ingen mål i planen har en målværdi at sammenligne med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål kan ikke vurderes, fordi tallet ikke vises eller ikke findes.
       *[other] { $count } mål kan ikke vurderes, fordi tallene ikke vises eller ikke findes.
    }

column_goal = Mål
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

check_passed = Bestået: intet at bemærke.
check_failed =
    { $count_n ->
        [one] Ikke bestået: { $count } afvigelse.
       *[other] Ikke bestået: { $count } afvigelser.
    }
check_accepted =
    { $count_n ->
        [one] { $count } er godtaget indtil videre.
       *[other] { $count } er godtaget indtil videre.
    }
check_said = { $what } er { $actual }, skal være { $wanted }
check_untold = { $what } vises ikke eller findes ikke, skal være { $wanted }
check_moved = { $what } var { $earlier } og er { $actual }, en ændring på mere end { $most }
check_left_out = { $share } af personerne er udeladt, højst { $most } godtages
check_errors = { $errors } fejl i filerne, højst { $most } godtages
check_no_date = poster med en sidste dag gælder, indtil en dato er kendt: angiv den med --reference-date
check_expired = (var godtaget til og med { $day }: { $reason })
check_explain = Hvad det betyder, og hvad man gør: paritet explain { $code }
check_more =
    { $count_n ->
        [one] { $count } mere vises ikke her.
       *[other] { $count } flere vises ikke her.
    }
check_written =
    { $count_n ->
        [one] { $count } afvigelse er godtaget i { $file }
       *[other] { $count } afvigelser er godtaget i { $file }
    }
hint_reason = Angiv, hvorfor det godtages: den, der læser filen næste år, skal kunne forstå det
wanted_at_most = højst { $number }
wanted_less = mindre end { $number }
wanted_at_least = mindst { $number }
wanted_more = mere end { $number }
wanted_within = højst { $number } i hver retning
wanted_below = under { $number } i hver retning

column_finding = Hvad det gælder

word_accepted = godtaget
word_expired = godtagelsen er udløbet

finding_PG101 = Planens mål er ikke nået
finding_PG102 = Planens mål kan ikke vurderes
finding_PG103 = Planens mål gælder en række, som ikke findes
finding_PG111 = Lønforskellen er på eller over grænsen
finding_PG112 = Fælles lønvurdering skal foretages
finding_PG121 = Lønforskellen har ændret sig siden sidste år
finding_PG131 = For mange personer er udeladt
finding_PG132 = For mange fejl i filerne
finding_PG141 = Godtaget, men findes ikke længere
finding_PG142 = Dato mangler for godtagne poster
explain_PG101 = Et mål i planen har en målværdi, som tallet i denne kørsel ikke når. Gennemfør planens tiltag, eller beslut et andet. Et mål, der blev sat for tidligt, kan få en ny dag og en ny værdi i planen. Har afvigelsen en grund, der gælder en tid, kan den godtages med --write-baseline og --reason. Eksempel: equal_work.mean_gap[group=Ingeniør] within 3 %, og forskellen er 7,2 %.
explain_PG102 = Målets tal vises ikke, fordi for få personer står bag det, eller det findes ikke, for eksempel en lønforskel, hvor der kun er kvinder. Det gør ikke, at kontrollen ender med »ikke bestået«, medmindre fail_on under [check] nævner koden. Kør kontrollen med --profile internal, hvor arbejdsgiverens egne analytikere læser den, eller sæt målet for en større gruppe.
explain_PG103 = Et mål nævner en gruppe eller en anden betegnelse, som tabellen ikke har: den er stavet forkert, eller der er ingen tilbage. Indtil det er rettet, holder ingen øje med målet, og derfor bliver kontrollen ikke bestået. Ret målet i planen, eller lad målværdien stå tom.
explain_PG111 = Forskellen mellem kvinders og mænds gennemsnitsløn i en gruppe er mindst lige så stor som grænsen, til mænds eller kvinders fordel. Grænsen er gap_limit under [check]; uden den gælder grænsen i den lov, som --preset angiver, 5 % i løngennemsigtighedsdirektivet (artikel 10). Begrund forskellen med objektive, kønsneutrale kriterier, eller juster lønningerne. En begrundet forskel kan godtages med begrundelse og sidste dag.
explain_PG112 = Forskellen i en arbejdstagerkategori når direktivets grænse (artikel 10, stk. 1), den er ikke begrundet i objektive, kønsneutrale kriterier, og den er ikke afhjulpet inden for seks måneder. Arbejdsgiveren foretager en fælles lønvurdering sammen med medarbejderrepræsentanterne.
explain_PG121 = En lønforskel afviger fra sidste års rapport med mere end max_change under [check], i den ene eller den anden retning. Find ud af, om personer er tiltrådt eller fratrådt, om lønninger er ændret, eller om filen læses på en anden måde end sidste år.
explain_PG131 = En større andel af personerne end max_left_out_share under [check] er ikke med i tallene, fordi køn, løn eller arbejdstid mangler eller ikke kan læses. Få filen rettet: --problems FILE opregner linjerne.
explain_PG132 = Filerne har flere fejl end max_errors under [check]: celler, der ikke kan læses eller bruges. Få dem rettet: --problems FILE opregner linjerne.
explain_PG141 = Filen med godtagne afvigelser har en post om noget, der ikke længere er en afvigelse: det er rettet, eller gruppen er væk. Fjern posten, så intet godtages uset, hvis det kommer igen. Det gør ikke, at kontrollen ender med »ikke bestået«.
explain_PG142 = Godtagne poster har en sidste dag, men det er ikke kendt, hvilken dag kørslen gælder, så ingen af dem udløber. Angiv dagen med --reference-date, eller lad den fremgå af filen. Uret bruges aldrig, så de samme filer altid giver det samme svar.
