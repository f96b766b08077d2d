### Key ratios.

verdict_key_ratios = { $shown } av { $all } nøkkeltall kan vises.
verdict_targets = { $met } av { $set_n ->
        [one] { $set } eget mål er nådd.
       *[other] { $set } egne mål er nådd.
    }
key_ratio_signs = Nøkkeltall 3 og 4 er forholdstall, kvinnenes tall delt på mennenes eller på helheten; nøkkeltall 5–8 er forskjeller, kvinnenes tall minus mennenes.
key_ratio_balance = Nøkkeltall 1: en stillingsgruppe med 40–60 % kvinner regnes som jevn, blant grupper med minst { $minimum } kvinner og menn.
key_ratio_definition = Nøkkeltall { $ratio }: { $definition }.
earlier_from = Tidligere verdier: { $file }.
ratios_missing = Mangler i filen: { $fields }. Oppgi en kolonne med --map FELT=OVERSKRIFT.
no_answers = Nøkkeltall 9: svar på egne spørsmål om aktivt arbeid med true eller false under [key_ratios.active_work] i paritet.toml.
points_as_entered = Poeng slik de er oppgitt i paritet.toml; ingen beregnes her.

column_key_ratios_ratio = Nr.
column_value = Verdi
column_earlier = Tidligere
column_target = Målsetting
column_met = Nådd
column_year = År
column_points = Poeng

table_key_ratios = Nøkkeltall
table_key_ratio_points = Offisielle poeng

word_balanced_job_groups = Stillingsgrupper med kjønnsbalanse
word_women_in_top_management = Kvinner i toppledelsen
word_career_ratio = Like muligheter til lederkarriere
word_median_pay = Medianlønn
word_full_time = Heltid
word_permanent = Fast ansettelse
word_active_work = Aktivt likestillingsarbeid
word_share = andel
word_percentage_points = prosentpoeng
word_ratio = forholdstall
word_ratio_of_pay = forholdstall for lønn
word_career_all_staff = kvinners andel av lederne delt på kvinners andel av alle ansatte
word_career_non_managers = kvinners andel av lederne delt på kvinners andel av dem som ikke er ledere
word_career_share_of_sex = andelen ledere blant kvinner delt på andelen ledere blant menn
word_sick_leave_of_time = langtidssykefravær som andel av avtalt arbeidstid
word_sick_leave_of_persons = andelen ansatte med langtidssykefravær, siden avtalt arbeidstid mangler

explain_term_career_ratio = Om kvinner blir ledere like ofte som menn. Under 1 (100 %) er kvinnene færre blant lederne enn blant de ansatte. Det finnes flere definisjoner; --career velger, og en merknad under tabellen sier hvilken som er brukt.
explain_term_key_ratios = Ni nøkkeltall om kvinners og menns vilkår i arbeidslivet som kan følges fra år til år. Definisjonene er åpne; offisielle poeng i en indeks verken beregnes eller gjettes, men kan oppgis i paritet.toml.
