### Goals, targets and what is checked.

fail_plan_cell = { $file }, linje { $line }: cellen under «{ $column }» inneholder ikke det som hører hjemme i kolonnen
fail_plan_table = { $file }, linje { $line }: denne kjøringen har ingen tabell «{ $table }»
fail_plan_column = { $file }, linje { $line }: tabellen «{ $table }» har ingen kolonne «{ $column }» for dette
fail_plan_rows = { $file }, linje { $line }: flere rader passer med målet { $target }
hint_plan_target = La målverdien stå tom når ingen tall viser den, og beskriv målet under oppfølging
hint_plan_question = Ta med det spørsmålet også: --with { $question }
hint_plan_rows = Oppgi hvilken rad det gjelder, med { $columns }
plan_method = Resultatene er tall fra de andre tabellene, og de tidligere verdiene kommer fra den tidligere rapporten. Et mål er forsinket når det ikke er nådd og fristen er ute.
plan_row_missing = Målet { $target } gjelder en rad som ikke finnes.
plan_row_near = Målet { $target } gjelder en rad som ikke finnes; kanskje menes «{ $name }».
verdict_no_targets = Ingen mål i planen har en målverdi å sammenligne med.
verdict_targets_untold =
    { $count_n ->
        [one] { $count } mål kan ikke vurderes, fordi tallet ikke vises eller ikke finnes.
       *[other] { $count } mål kan ikke vurderes, fordi tallene ikke vises eller ikke finnes.
    }

column_goal = Mål
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

check_passed = Bestått: ingenting å bemerke.
check_failed =
    { $count_n ->
        [one] Ikke bestått: { $count } avvik.
       *[other] Ikke bestått: { $count } avvik.
    }
check_accepted =
    { $count_n ->
        [one] { $count } er godtatt inntil videre.
       *[other] { $count } er godtatt inntil videre.
    }
check_said = { $what } er { $actual }, skal være { $wanted }
check_untold = { $what } vises ikke eller finnes ikke, skal være { $wanted }
check_moved = { $what } var { $earlier } og er { $actual }, en endring på mer enn { $most }
check_left_out = { $share } av personene er utelatt, høyst { $most } godtas
check_errors = { $errors } feil i filene, høyst { $most } godtas
check_no_date = poster med siste dag gjelder til en dato er kjent: oppgi den med --reference-date
check_expired = (var godtatt til og med { $day }: { $reason })
check_explain = Hva det betyr, og hva man gjør: paritet explain { $code }
check_more =
    { $count_n ->
        [one] { $count } til vises ikke her.
       *[other] { $count } til vises ikke her.
    }
check_written =
    { $count_n ->
        [one] { $count } avvik er godtatt i { $file }
       *[other] { $count } avvik er godtatt i { $file }
    }
hint_reason = Oppgi hvorfor det godtas: den som leser filen neste år, må forstå det
wanted_at_most = høyst { $number }
wanted_less = mindre enn { $number }
wanted_at_least = minst { $number }
wanted_more = mer enn { $number }
wanted_within = høyst { $number } i hver retning
wanted_below = under { $number } i hver retning

column_finding = Hva det gjelder

word_accepted = godtatt
word_expired = godtakelsen er utløpt

finding_PG101 = Planens mål er ikke nådd
finding_PG102 = Planens mål kan ikke vurderes
finding_PG103 = Planens mål gjelder en rad som ikke finnes
finding_PG111 = Lønnsforskjellen er på eller over grensen
finding_PG112 = Felles lønnsvurdering skal foretas
finding_PG121 = Lønnsforskjellen har endret seg siden i fjor
finding_PG131 = For mange personer er utelatt
finding_PG132 = For mange feil i filene
finding_PG141 = Godtatt, men finnes ikke lenger
finding_PG142 = Dato mangler for godtatte poster
explain_PG101 = Et mål i planen har en målverdi som tallet i denne kjøringen ikke når. Gjennomfør tiltaket i planen eller vedta et annet. Et mål som ble satt for tidlig, kan få en ny dag og en ny verdi i planen. Har avviket en grunn som gjelder en tid, kan det godtas med --write-baseline og --reason. Eksempel: equal_work.mean_gap[group=Ingeniør] within 3 %, og forskjellen er 7,2 %.
explain_PG102 = Målets tall vises ikke, fordi for få personer står bak det, eller det finnes ikke, for eksempel en lønnsforskjell der det bare er kvinner. Det gjør ikke at kontrollen ender med «ikke bestått», med mindre fail_on under [check] nevner koden. Kjør kontrollen med --profile internal der arbeidsgiverens egne analytikere leser den, eller sett målet for en større gruppe.
explain_PG103 = Et mål nevner en gruppe eller en annen betegnelse som tabellen ikke har: den er feilskrevet, eller det er ingen igjen der. Til det er rettet, følger ingen med på målet, og derfor blir kontrollen ikke bestått. Rett målet i planen eller la målverdien stå tom.
explain_PG111 = Forskjellen mellom kvinners og menns gjennomsnittslønn i en gruppe er minst like stor som grensen, i menns eller kvinners favør. Grensen er gap_limit under [check]; uten den gjelder grensen i loven som --preset viser til, 5 % i lønnsåpenhetsdirektivet (artikkel 10). Begrunn forskjellen med objektive, kjønnsnøytrale kriterier eller juster lønningene. En begrunnet forskjell kan godtas med begrunnelse og siste dag.
explain_PG112 = Forskjellen i en arbeidstakerkategori når direktivets grense (artikkel 10 nr. 1), den er ikke begrunnet i objektive, kjønnsnøytrale kriterier, og den er ikke rettet innen seks måneder. Arbeidsgiveren foretar en felles lønnsvurdering sammen med de tillitsvalgte.
explain_PG121 = En lønnsforskjell avviker fra fjorårets rapport med mer enn max_change under [check], i den ene eller andre retningen. Finn ut om personer har begynt eller sluttet, om lønninger er endret, eller om filen leses på en annen måte enn i fjor.
explain_PG131 = En større andel av personene enn max_left_out_share under [check] er ikke med i tallene, fordi kjønn, lønn eller arbeidstid mangler eller ikke kan leses. Få filen rettet: --problems FILE lister opp linjene.
explain_PG132 = Filene har flere feil enn max_errors under [check]: celler som ikke kan leses eller brukes. Få dem rettet: --problems FILE lister opp linjene.
explain_PG141 = Filen med godtatte avvik har en post om noe som ikke lenger er et avvik: det er rettet, eller gruppen er borte. Fjern posten, slik at ingenting godtas usett om det kommer tilbake. Det gjør ikke at kontrollen ender med «ikke bestått».
explain_PG142 = Godtatte poster har en siste dag, men det er ikke kjent hvilken dag kjøringen gjelder, så ingen av dem utløper. Oppgi dagen med --reference-date, eller la den framgå av filen. Klokken brukes aldri, slik at de samme filene alltid gir det samme svaret.
