### Working conditions.

verdict_part_time = { $women } af kvinderne og { $men } af mændene arbejder på deltid.
verdict_involuntary = { $women } af kvinderne og { $men } af mændene arbejder på deltid og ønsker flere timer.
verdict_temporary = { $women } af kvinderne og { $men } af mændene har en tidsbegrænset ansættelse.
verdict_no_conditions = Deltid og tidsbegrænsede ansættelser kan ikke vises for alle ansatte.
shares_within_sex = Andelene gælder inden for hvert køn, af dem filen har oplysninger om; i rækkerne for kønsfordeling af kvinder og mænd tilsammen. Forskellen er kvindernes andel minus mændenes, i procentpoint.
means_of_leave = Værdierne er gennemsnit i { $unit }: for barsels- og forældreorlov blandt dem, der har haft orlov, for andet fravær blandt alle.
blank_is_none = { $field }: ingen celle angiver nul, så en tom celle regnes som ingen.
ordinary_time_unit = Den normale arbejdstid kan ikke være i { $unit }, så sygefravær vises ikke som andel af den: angiv med --leave-unit, hvad fraværet er opgjort i.
ages_taken = Alder den { $date } efter ”{ $column }”.
ages_without_date = Alder er udeladt: angiv, hvilken dag den skal gælde, med --reference-date (”{ $column }” angiver, hvornår de ansatte er født).
measures_missing = Mangler i filen og derfor i tabellen: { $fields }. Angiv en kolonne med --map FELT=OVERSKRIFT.
sick_leave_shares = Hver andel er af de samme personers normale arbejdstid; langtidsfraværet er en andel af alt sygefravær. I svenske årsregnskaber udelades grupper med højst ti ansatte: --min-group 11.

column_measure = Måltal
column_women_value = Værdi kvinder
column_men_value = Værdi mænd
column_difference = Forskel procentpoint
column_measured_in = Værdi i

table_working_conditions = Arbejdsvilkår
table_sick_leave = Sygefravær

word_staff = Kønsfordeling
word_part_time = Deltid
word_involuntary_part_time = Ufrivillig deltid
word_temporary = Tidsbegrænset ansættelse
word_other_contract = Anden ansættelsesform
word_sick_leave_rate = Sygefravær af normal arbejdstid
word_absence = Alt fravær
word_age_to_29 = 29 år eller yngre
word_age_30_to_49 = 30–49 år
word_age_from_50 = 50 år eller ældre
word_age_unknown = Ukendt alder
word_women = Kvinder
word_men = Mænd
word_days = dage
word_weeks = uger
word_hours = timer

field_wants_more_hours = Ønsker flere timer
field_ordinary_time = Normal arbejdstid i året
field_long_sick_leave = Langtidssygefravær
field_top_management = Øverste ledelse

explain_term_part_time = Aftalt arbejdstid under fuld tid. Den, der har en beskæftigelsesgrad på 0, regnes hverken som deltids- eller fuldtidsansat.
explain_term_involuntary_part_time = Deltid for den, der ønsker flere timer og kan arbejde mere. Det kan kun de ansatte selv svare på, så filen skal have en kolonne med svarene. Andelen er af alle kvinder eller mænd, ikke af de deltidsansatte.
explain_term_temporary = En ansættelse, der slutter på en bestemt dato, eller når en opgave er løst: tidsbegrænset ansættelse, vikariat og sæsonarbejde.
explain_term_sick_leave_rate = Sygefraværet divideret med de samme personers normale arbejdstid i samme enhed. Langtidssygefraværet vises i stedet som andel af alt sygefravær.
