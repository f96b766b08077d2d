### Key ratios.

verdict_key_ratios = { $shown } av { $all } nyckeltal kan visas.
verdict_targets = { $met } av { $set_n ->
        [one] { $set } eget mål är uppnått.
       *[other] { $set } egna mål är uppnådda.
    }
key_ratio_signs = Nyckeltal 3 och 4 är kvoter, kvinnornas tal delat med männens eller med helheten; nyckeltal 5–8 är skillnader, kvinnornas tal minus männens.
key_ratio_balance = Nyckeltal 1: en yrkesgrupp med 40–60 % kvinnor räknas som jämn, bland grupper med minst { $minimum } kvinnor och män.
key_ratio_definition = Nyckeltal { $ratio }: { $definition }.
earlier_from = Tidigare värden: { $file }.
ratios_missing = Saknas i filen: { $fields }. Ange en kolumn med --map FÄLT=RUBRIK.
no_answers = Nyckeltal 9: besvara egna frågor om aktivt arbete med true eller false under [key_ratios.active_work] i paritet.toml.
points_as_entered = Poäng så som de angetts i paritet.toml; inga räknas fram här.

column_key_ratios_ratio = Nr
column_value = Värde
column_earlier = Tidigare
column_target = Mål
column_met = Uppnått
column_year = År
column_points = Poäng

table_key_ratios = Nyckeltal
table_key_ratio_points = Officiella poäng

word_balanced_job_groups = Yrkesgrupper med jämn könsfördelning
word_women_in_top_management = Kvinnor i högsta ledningen
word_career_ratio = Lika möjlighet till chefskarriär
word_median_pay = Medianlön
word_full_time = Heltid
word_permanent = Tillsvidareanställning
word_active_work = Aktivt jämställdhetsarbete
word_share = andel
word_percentage_points = procentenheter
word_ratio = kvot
word_ratio_of_pay = lönekvot
word_career_all_staff = kvinnors andel av cheferna delad med kvinnors andel av alla anställda
word_career_non_managers = kvinnors andel av cheferna delad med kvinnors andel av dem som inte är chefer
word_career_share_of_sex = andelen chefer bland kvinnor delad med andelen chefer bland män
word_sick_leave_of_time = långtidssjukfrånvaro som andel av ordinarie arbetstid
word_sick_leave_of_persons = andelen personer med någon långtidssjukfrånvaro, eftersom ordinarie arbetstid saknas

explain_term_career_ratio = Om kvinnor blir chefer lika ofta som män. Under 1 (100 %) är kvinnorna färre bland cheferna än bland de anställda. Det finns flera definitioner; --career väljer, och en anmärkning under tabellen säger vilken som använts.
explain_term_key_ratios = Nio nyckeltal om kvinnors och mäns villkor i arbetslivet som kan följas år för år. Definitionerna är öppna; officiella poäng i ett index varken beräknas eller gissas, men kan anges i paritet.toml.
