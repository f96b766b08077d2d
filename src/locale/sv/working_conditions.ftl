### Working conditions.

verdict_part_time = { $women } av kvinnorna och { $men } av männen arbetar deltid.
verdict_involuntary = { $women } av kvinnorna och { $men } av männen arbetar deltid och önskar högre sysselsättningsgrad.
verdict_temporary = { $women } av kvinnorna och { $men } av männen har en tidsbegränsad anställning.
verdict_no_conditions = Deltid och tidsbegränsade anställningar kan inte visas för alla anställda.
shares_within_sex = Andelarna gäller inom respektive kön, av dem som det finns uppgift om; på raderna för könsfördelning av kvinnor och män tillsammans. Skillnaden är kvinnornas andel minus männens, i procentenheter.
means_of_leave = Värdena är medelvärden i { $unit }: för föräldraledighet bland dem som varit lediga, för annan frånvaro bland alla.
blank_is_none = { $field }: ingen cell anger noll, så en tom cell räknas som ingen.
ordinary_time_unit = Ordinarie arbetstid kan inte vara i { $unit }, så ingen sjukfrånvaro visas som andel av den: ange med --leave-unit vad frånvaron räknas i.
ages_taken = Ålder den { $date }, enligt ”{ $column }”.
ages_without_date = Åldrar är utelämnade: ange vilken dag de ska gälla med --reference-date (”{ $column }” anger när personerna är födda).
measures_missing = Saknas i filen och därför i tabellen: { $fields }. Ange en kolumn med --map FÄLT=RUBRIK.
sick_leave_shares = Varje andel är av samma personers ordinarie arbetstid; långtidssjukfrånvaron är en andel av all sjukfrånvaro. I årsredovisningen utelämnas grupper med högst tio anställda: --min-group 11.

column_measure = Mått
column_women_value = Värde kvinnor
column_men_value = Värde män
column_difference = Skillnad, %-enheter
column_measured_in = Värde i

table_working_conditions = Arbetsförhållanden
table_sick_leave = Sjukfrånvaro

word_staff = Könsfördelning
word_part_time = Deltid
word_involuntary_part_time = Ofrivillig deltid
word_temporary = Tidsbegränsad anställning
word_other_contract = Annan anställningsform
word_sick_leave_rate = Sjukfrånvaro av ordinarie arbetstid
word_absence = All frånvaro
word_age_to_29 = 29 år eller yngre
word_age_30_to_49 = 30–49 år
word_age_from_50 = 50 år eller äldre
word_age_unknown = Okänd ålder
word_women = Kvinnor
word_men = Män
word_days = dagar
word_weeks = veckor
word_hours = timmar

field_wants_more_hours = Önskar högre sysselsättningsgrad
field_ordinary_time = Ordinarie arbetstid under året
field_long_sick_leave = Långtidssjukfrånvaro
field_top_management = Högsta ledningen

explain_term_part_time = Avtalad arbetstid under heltid. Den som har sysselsättningsgraden 0 % räknas varken som deltids- eller heltidsanställd.
explain_term_involuntary_part_time = Deltid för den som önskar högre sysselsättningsgrad och kan arbeta mer. Det kan bara de anställda själva svara på, så filen behöver en kolumn med deras svar. Andelen är av alla kvinnor respektive män, inte av de deltidsanställda.
explain_term_temporary = En anställning som upphör en viss dag eller när ett arbete är utfört: särskild visstidsanställning, vikariat, säsongsanställning och provanställning.
explain_term_sick_leave_rate = Sjukfrånvarons tid delad med samma personers ordinarie arbetstid, i samma enhet. Långtidssjukfrånvaron visas i stället som andel av all sjukfrånvaro.
