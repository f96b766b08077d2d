### Key ratios.

verdict_key_ratios = { $shown } af { $all } nøgletal kan vises.
verdict_targets = { $met } af { $set_n ->
        [one] { $set } eget mål er nået.
       *[other] { $set } egne mål er nået.
    }
key_ratio_signs = Nøgletal 3 og 4 er forholdstal, kvindernes tal divideret med mændenes eller med helheden; nøgletal 5–8 er forskelle, kvindernes tal minus mændenes.
key_ratio_balance = Nøgletal 1: en jobgruppe med 40–60 % kvinder regnes som ligelig, blandt grupper med mindst { $minimum } kvinder og mænd.
key_ratio_definition = Nøgletal { $ratio }: { $definition }.
earlier_from = Tidligere værdier: { $file }.
ratios_missing = Mangler i filen: { $fields }. Angiv en kolonne med --map FELT=OVERSKRIFT.
no_answers = Nøgletal 9: besvar egne spørgsmål om aktivt arbejde med true eller false under [key_ratios.active_work] i paritet.toml.
points_as_entered = Point, som de er angivet i paritet.toml; ingen beregnes her.

column_key_ratios_ratio = Nr.
column_value = Værdi
column_earlier = Tidligere
column_target = Målsætning
column_met = Nået
column_year = År
column_points = Point

table_key_ratios = Nøgletal
table_key_ratio_points = Officielle point

word_balanced_job_groups = Jobgrupper med ligelig kønsfordeling
word_women_in_top_management = Kvinder i øverste ledelse
word_career_ratio = Lige muligheder for lederkarriere
word_median_pay = Medianløn
word_full_time = Fuldtid
word_permanent = Tidsubegrænset ansættelse
word_active_work = Aktivt ligestillingsarbejde
word_share = andel
word_percentage_points = procentpoint
word_ratio = forholdstal
word_ratio_of_pay = forholdstal for løn
word_career_all_staff = kvinders andel af lederne divideret med kvinders andel af alle ansatte
word_career_non_managers = kvinders andel af lederne divideret med kvinders andel af dem, der ikke er ledere
word_career_share_of_sex = andelen af ledere blandt kvinder divideret med andelen af ledere blandt mænd
word_sick_leave_of_time = langtidssygefravær som andel af normal arbejdstid
word_sick_leave_of_persons = andelen af ansatte med langtidssygefravær, da normal arbejdstid mangler

explain_term_career_ratio = Om kvinder bliver ledere lige så ofte som mænd. Under 1 (100 %) er kvinderne færre blandt lederne end blandt de ansatte. Der findes flere definitioner; --career vælger, og en bemærkning under tabellen siger, hvilken der er brugt.
explain_term_key_ratios = Ni nøgletal om kvinders og mænds vilkår på arbejdet, der kan følges fra år til år. Definitionerne er åbne; officielle point i et indeks hverken beregnes eller gættes, men kan angives i paritet.toml.
