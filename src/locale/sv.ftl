### Svenska.

## Verdicts

women_and_men =
    { $women_n ->
        [one] { $women } kvinna
       *[other] { $women } kvinnor
    }, { $men_n ->
        [one] { $men } man
       *[other] { $men } män
    }
verdict_women_less = Kvinnors medellön är { $gap } lägre än mäns ({ women_and_men }).
verdict_women_more = Kvinnors medellön är { $gap } högre än mäns ({ women_and_men }).
verdict_equal = Kvinnors och mäns medellön är lika ({ women_and_men }).
verdict_none = Inget lönegap kan visas för alla anställda ({ women_and_men }).
verdict_groups =
    { $above } av { $groups_n ->
        [one] { $groups } jämförd grupp
       *[other] { $groups } jämförda grupper
    } har ett lönegap på 5 % eller mer, till mäns eller kvinnors fördel.

## Notes

withheld_groups =
    { $count_n ->
        [one] { $count } grupp visas inte
       *[other] { $count } grupper visas inte
    }: färre än { $minimum } kvinnor eller { $minimum } män, eller så kan en enskild persons uppgift räknas fram (profilen ”{ $profile }”).
withheld_figures =
    { $count_n ->
        [one] { $count } enskild uppgift visas inte
       *[other] { $count } enskilda uppgifter visas inte
    } i grupper som i övrigt redovisas (profilen ”{ $profile }”).
one_sex_groups =
    { $count_n ->
        [one] { $count } grupp har bara ett kön och därför inget lönegap.
       *[other] { $count } grupper har bara ett kön och därför inget lönegap.
    }
other_sex =
    { $count_n ->
        [one] { $count } person som varken är registrerad som kvinna eller man räknas med men ingår inte i lönegapet.
       *[other] { $count } personer som varken är registrerade som kvinna eller man räknas med men ingår inte i lönegapet.
    }
left_out =
    { $count_n ->
        [one] { $count } rad är utelämnad
       *[other] { $count } rader är utelämnade
    }: { $reason }.
counted_rows =
    { $rows_n ->
        [one] { $rows } rad med antal
       *[other] { $rows } rader med antal
    } motsvarar { $people_n ->
        [one] { $people } person.
       *[other] { $people } personer.
    }
pay_concept = Lön: { $pay }, ur ”{ $source }”.

intervals =
    Intervall: { $level_short } konfidens; för medellönegapet med deltametoden, för medianlönegapet med bootstrap ({ $replicates } urval).
p_values = p-värdena prövar om kvinnor och män har samma medellön; de är justerade för antalet grupper ({ $method }).
p_classes = p-värden anges i klasser: värdet är högst det som visas; 1 betyder över 0,05.
pay_rounded = Löner är avrundade till närmaste { $base }.
personal_data = Innehåller personuppgifter: får inte spridas.
attack_written = { $file }: innehåller det som tabellerna döljer, i små grupper uppgifter om enskilda personer: filen är bara till för granskning av programmet. Lämna den inte vidare och radera den efteråt.
more_groups =
    { $count_n ->
        [one] { $count } grupp till
       *[other] { $count } grupper till
    } med --all.
fail_unsettled_pay = { $file }: det måste anges vad ”{ $column }” är, eftersom all lön jämförs
hint_excluded = --component "{ $column }=excluded" om det inte är lön
full_time_of_hours = Sysselsättningsgraden är beräknad av veckoarbetstiden: heltid är { $hours } timmar i veckan (--full-time-hours).
demo_data = Uppgifterna gäller en påhittad kommun, inte verkliga personer.
too_late = En del av det som ska döljas framgår redan av tidigare publicerade uppgifter; allt som hänger samman med det döljs också.
no_record = Tidigare publicerade uppgifter har inte beaktats. Ange förteckningen över dem med --published, så att uppgifterna tillsammans inte avslöjar mer än var för sig.
groups_merged = { $count } grupper, däribland alla med för få kvinnor eller män (minst { $minimum }), redovisas som en grupp med { $women } kvinnor och { $men } män: { $groups }.
merge_proposed = --merge-small skulle slå ihop { $count } grupper till en med { $women } kvinnor och { $men } män.

## What was understood of a file

columns =
    { $columns_n ->
        [one] { $columns } kolumn
       *[other] { $columns } kolumner
    }
read_text =
    Text, teckenkodning { $encoding }, avgränsare '{ $separator }', { columns }, { $line_n ->
        [0] inga rubriker
       *[other] rubriker på rad { $line }
    }
read_sheet =
    Bladet ”{ $sheet }”, { columns }, { $line_n ->
        [0] inga rubriker
       *[other] rubriker på rad { $line }
    }
read_parquet = Parquet, { columns }
second_header = Andra rubrikraden på rad { $line }
title_lines =
    { $count_n ->
        [one] { $count } titelrad ovanför rubrikerna hoppades över
       *[other] { $count } titelrader ovanför rubrikerna hoppades över
    }
rows_read =
    { $rows_n ->
        [one] { $rows } rad
       *[other] { $rows } rader
    }, varav { $used_n ->
        [one] { $used } anställning
       *[other] { $used } anställningar
    }
mapped = { $field }
mapped_perhaps = { $field } (säkerhet { $confidence_short })
not_mapped = används inte
cannot_tell = kan vara { $fields }: ange vilket med --map
header_unchanged = Samma rubriker som förra gången
header_gone = ”{ $column }” fanns förra gången och saknas nu
header_new = ”{ $column }” fanns inte förra gången
header_renamed = ”{ $old }” heter nu ”{ $new }”
sheet_not_read = Bladet ”{ $sheet }” har inte lästs
hidden_rows = { $count_n ->
    [one] { $count } dold eller bortfiltrerad rad lästes
   *[other] { $count } dolda eller bortfiltrerade rader lästes
 }
formulas_without_result = Formler utan sparat resultat, den första i { $first }: öppna arbetsboken i ett kalkylprogram, spara den och kör igen ({ $count })
error_cells = Felvärden som #DIVISION, det första i { $first } ({ $count })
durations = Klockslag eller tidslängder lästa som timmar, den första i { $first } ({ $count })
utc_days = Tiderna i { $column } är i UTC; datumen kan vara en dag för tidiga
places =
    { $lines_n ->
        [0] { "" }
       *[other] : { $count_n ->
            [one] rad { $lines }
           *[other] { $count } gånger, rad { $lines }
        }
    }
finding_at = { $code } { $text }{ places }
finding_in = { $code } { $text }, i { $field }{ places }
no_findings = Inget att anmärka på i uppgifterna
wrote = Skriven fil: { $file }

## Failures

fail_no_column = { $file } saknar kolumn för ”{ $field }”
fail_which_pay = { $file } har flera kolumner som kan vara lönen
fail_open = { $file } kan inte öppnas: { $cause }
fail_write = { $file } kan inte skrivas: { $cause }
fail_unreadable = { $file } är varken text eller en arbetsbok som kan läsas: { $cause }
fail_protected = { $file } är skyddad med lösenord
fail_no_sheet = { $file } har inget blad ”{ $sheet }”
fail_empty = { $file } är tom
fail_too_large = { $file } är för stor för att läsas säkert: { $what }
fail_ambiguous = { $file }: kolumnen ”{ $column }” kan läsas på två sätt
fail_unknown_column = { $file } har ingen kolumn ”{ $column }”
fail_setting = { $file } har en inställning som inte kan användas: { $cause }
fail_flag = { $flag } kan inte vara ”{ $value }”
fail_no_rows = { $file } har ingen rad som kan användas
fail_table_format = { $file }, rad { $line }: nyckelordet { $keyword } kan inte läsas
fail_benchmark_dimension = det går inte att avgöra vilken ”{ $dimension }” i jämförelsetalen som avses
fail_benchmark_repeated = { $file }, rad { $line }: dessa personer finns redan på en tidigare rad
fail_no_file = ingen fil är angiven
fail_exists = { $file } finns redan och skrivs inte över
fail_record = { $file } är ingen förteckning över vad som har publicerats
fail_is_input = { $file } läses i den här körningen och skrivs inte över
fail_file_twice = { $file } är angiven för två utdata; vart och ett behöver en egen fil
fail_leak = Inget skrevs: tabellen { $table } skulle ha avslöjat uppgifter som ska vara dolda
fail_no_explanation = det finns ingen förklaring till ”{ $word }”
fail_bug = något gick fel inne i paritet

## Causes

cause_read_as =
    läst med: avgränsare '{ $separator }', teckenkodning { $encoding }, { columns }, { $line_n ->
        [0] inga rubriker
       *[other] rubriker på rad { $line }
    }
cause_two_decimal_readings = heltalssiffror i det största talet: { $grouped } om tecknet avgränsar tusental, { $decimal } om det är decimaltecknet
cause_mixed_marks = lika många tal har decimalpunkt som decimalkomma

cause_two_sex_readings = koderna kan läsas på två sätt: { $codes }
cause_candidates = kan vara: { $columns }
cause_expected = väntat: { $expected }
cause_number_of_values = väntade värden: { $expected }, funna: { $found }
cause_straddles = ”{ $band }” ligger bara delvis inom intervallet

## Hints

hint_looks_like = ”{ $column }” ser ut att vara den. Lägg till   { $field } = "{ $column }"   under [columns] i paritet.toml, eller --map { $field }="{ $column }"
hint_paste =
    Lägg till detta i paritet.toml:
    { $block }
hint_map = Ange kolumnen: --map { $field }="rubrik"
hint_did_you_mean = Menade du ”{ $name }”?
hint_doctor = Se hur filen uppfattas: paritet doctor { $file }
hint_unprotect = Spara en kopia utan lösenord och använd den
hint_sex_map = Ange vad koderna betyder, till exempel --sex-map 0=man --sex-map 1=woman
hint_decimal = Ange vilket decimaltecken filen har: --decimal comma eller --decimal point

hint_pay_period = Ange vilken period lönen avser: --pay-period hour, month eller year
hint_sheets = Välj ett blad med --sheet: { $sheets }
hint_benchmark_where = Välj med --benchmark-where "{ $dimension }={ $member }"
hint_no_file = Ange en fil, eller använd den påhittade kommunen med --demo
hint_reference_date = Ange dagen: --reference-date 2026-12-31
hint_force = Skriv över den med --force, eller ange en annan fil
hint_file_open = Stäng filen i det program som har den öppen och försök igen
hint_record = Ange filen som --published har skrivit, eller en ny
hint_leak = Detta är ett fel i paritet: rapportera det gärna. Tills det är rättat kan större grupper hjälpa (--by, --min-group)
hint_report_bug = Rapportera gärna felet tillsammans med kommandot, utan personuppgifter

## Column headings

column_group = Grupp
column_women = Kvinnor
column_men = Män
column_other = Övriga
column_women_share = Andel kvinnor
column_men_share = Andel män
column_mean_women = Medel kvinnor
column_mean_men = Medel män
column_mean_gap = Medelgap
column_mean_gap_low = Medelgap från
column_mean_gap_high = Medelgap till
column_women_to_men = Kvinnor/män
column_median_women = Median kvinnor
column_median_men = Median män
column_median_gap = Mediangap
column_median_gap_low = Mediangap från
column_median_gap_high = Mediangap till
column_p_value = p-värde
column_p_adjusted = Justerat p
column_gap_bar = Gap
column_band = Lönekvartil
column_population_share = Andel personer
column_hours_share = Andel timmar
column_rate = Andel vidare
column_cumulative_rate = Av alla sökande
column_impact_ratio = Relativ andel
column_share = Andel
column_share_low = Andel från
column_share_high = Andel till
column_benchmark_share = Jämförelse

## Tables

table_pay_gap = Lönegap
table_quartiles = Könsfördelning per lönekvartil

## Words

word_woman = kvinna
word_man = man
word_other = annat
word_unknown = okänt
word_all = alla
word_internal = intern
word_representatives = arbetstagarföreträdare
word_public = offentlig
word_yes = ja
word_no = nej
word_blank = (uppgift saknas)
word_small_groups = Övriga (små grupper)
word_withheld = visas inte
word_undefined = beräknas inte
word_one_sex = bara ett kön
word_only_women = bara kvinnor
word_only_men = bara män
word_total = Alla anställda
word_holm = Holms metod
word_bh = Benjaminis och Hochbergs metod
word_hourly = timlön
word_monthly_fte = månadslön omräknad till heltid
word_annual = årslön
word_error = fel
word_warning = varning
word_note = anmärkning
word_hint = tips
word_more_columns = Alla kolumner får inte plats; ett bredare fönster eller --format csv visar dem.
word_method = Metod
word_top_tenth = timmar hos tiondelen med mest
word_equality = lika andelar
word_not_drawn = punkter som inte ritas
word_chart_points = Kurvornas punkter finns i --table overtime_lorenz, som tabell, CSV eller JSON.
word_under_four_fifths = under fyra femtedelar
word_interval = intervall

## Why rows are left out

reason_total_row = summarad eller sidfot
reason_repeated_header = upprepad rubrikrad
reason_vacant = vakant befattning
reason_sex_unknown = kön saknas eller har en okänd kod
reason_sex_other = varken registrerad som kvinna eller man
reason_pay_missing = lön saknas
reason_pay_unreadable = lönen kan inte läsas
reason_pay_not_positive = lönen är noll eller negativ
reason_working_time_missing = sysselsättningsgrad saknas, så lönen kan inte räknas om till heltid
reason_group_missing = grupp saknas
reason_merged = ytterligare anställning för samma person
reason_filtered = inte utvald med --where
reason_count_unreadable = antal saknas eller är inget heltal

## Fields

field_person_id = Anställningsnummer
field_name = Namn
field_sex = Kön
field_birth_date = Födelsedatum
field_birth_year = Födelseår
field_age = Ålder
field_hire_date = Anställningsdatum
field_end_date = Sista anställningsdag
field_tenure_years = Anställningsår
field_job_title = Befattning
field_job_code = Befattningskod
field_job_family = Jobbfamilj
field_equal_work_group = Lika arbete
field_equal_value_group = Likvärdigt arbete
field_job_level = Befattningsnivå
field_job_points = Arbetsvärderingspoäng
field_unit = Enhet
field_legal_entity = Arbetsgivare
field_country = Land
field_is_manager = Chef
field_contract_type = Anställningsform
field_pay_basis = Löneform
field_agreement = Kollektivavtal
field_fte_percent = Sysselsättningsgrad
field_weekly_hours = Veckoarbetstid
field_hours_paid = Betalda timmar
field_base_monthly = Månadslön
field_base_monthly_fte = Heltidslön per månad
field_base_annual = Årslön
field_hourly_rate = Timlön
field_fixed_supplement = Fasta tillägg
field_variable_supplement = Rörliga tillägg
field_variable_pay = Bonus och rörlig lön
field_period_bonus = Bonus utbetald i löneperioden
field_bonus_months = Antal månader som bonusen avser
field_thirteenth = Trettonde månadslön
field_benefits = Förmåner
field_pension = Tjänstepension
field_total_pay = Total lön
field_overtime_hours = Övertidstimmar
field_overtime_pay = Övertidsersättning
field_absence_days = Frånvarodagar
field_parental_leave = Föräldraledighet
field_sick_leave = Sjukfrånvaro
field_reduced_by_leave = Lägre lön på grund av ledighet
field_education = Utbildning
field_experience = Yrkeserfarenhet
field_performance = Prestationsbedömning
field_currency = Valuta
field_period = Mättidpunkt
field_population_flag = Ingår i kartläggningen
field_ethnicity_other = Annan diskrimineringsgrund
field_professional_position = Ledningsnivå
field_count = Antal personer
field_invited = Inbjudna

## Findings

finding_PI101 = Tal som inte kan läsas
finding_PI102 = Tal vars tusentalsgrupper inte har tre siffror
finding_PI103 = Felvärde från kalkylprogram
finding_PI104 = Tal med ett annat decimaltecken än resten av kolumnen
finding_PI105 = Formel utan sparat resultat
finding_PI111 = Datum som inte kan läsas
finding_PI112 = Datum som kan läsas på två sätt
finding_PI121 = Okänd könskod
finding_PI122 = Kön saknas
finding_PI123 = Registrerat kön och personnummer stämmer inte överens
finding_PI124 = Könskoderna 1 och 2 lästa som man och kvinna (ISO 5218)
finding_PI125 = Könet hämtat ur personnumret
finding_PI131 = Personnummer med fel kontrollsiffra
finding_PI132 = Personnummer som förkortats i ett kalkylprogram
finding_PI133 = Samma person på flera rader
finding_PI141 = Okänd anställningsform
finding_PI151 = Sysselsättningsgraden är noll
finding_PI152 = Lönen är noll eller negativ
finding_PI153 = Lön saknas
finding_PI154 = Sysselsättningsgrad som inte kan vara en procentsats
finding_PI161 = Rad med färre eller fler celler än rubrikraden
finding_PI162 = Summarad eller sidfot
finding_PI163 = Vakant befattning
finding_PI164 = Upprepad rubrikrad
finding_PI171 = Decimaltecken bestämt av vad en lön kan vara
finding_PI172 = Två teckenkodningar i samma fil
finding_PI173 = Grupp saknas
finding_PI174 = Belopp i flera valutor
finding_PI201 = Anställd efter mättidpunkten
finding_PI202 = Anställningen upphörde före mättidpunkten
finding_PI203 = Ålder under 13 eller över 100 år
finding_PI204 = Veckoarbetstid under 1 eller över 100 timmar
finding_PI205 = Sysselsättningsgrad över 100 %
finding_PI206 = Lönedel under noll
finding_PI207 = Önskar fler timmar men arbetar heltid
finding_PI208 = Yrkeskod med för få siffror

## Explanations of findings

explain_PI101 = En cell i en talkolumn innehåller något som inte är ett tal, och raden ingår därför inte i uppgifter som bygger på det. I en liten grupp kan en enda rad flytta medellönen. Rätta cellen i källsystemet, eller lämna den tom om uppgiften saknas. Exempel: ”ca 31 000” eller ”se avtal” i en kolumn med månadslöner.
explain_PI102 = Talets siffror står i grupper som inte har tre siffror, så det kan betyda två olika belopp. Talet gissas inte, utan raden utelämnas. Kontrollera det i källsystemet och exportera tal utan tusentalsavgränsare. Exempel: ”31.00.000” eller ”3 1000”.
explain_PI103 = Cellen innehåller ett felvärde från kalkylprogrammet i stället för ett resultat, och raden utelämnas. Öppna arbetsboken, rätta formeln eller dess referens och spara igen. Exempel: ”#N/A” där en lön inte kunde slås upp, ”#DIV/0!” där sysselsättningsgraden var tom.
explain_PI104 = Kolumnens övriga tal har ett decimaltecken, men det här har det andra eller båda, så storleken är osäker med en faktor hundra eller tusen. Raden utelämnas. Exportera kolumnen med samma decimaltecken rakt igenom. Exempel: ”31,250.00” i en kolumn där det annars står ”31.250,00”.
explain_PI105 = Cellen innehåller en formel, men filen saknar ett sparat resultat. Så är det när ett program har skrivit arbetsboken och ingen har öppnat den sedan dess. Öppna den i kalkylprogrammet, spara och kör paritet igen. Exempel: ”=B2*12” i årslönekolumnen i en arbetsbok som skapats av ett skript.
explain_PI111 = En cell i en datumkolumn kan inte läsas som datum, så ålder eller anställningstid är okänd för raden. Skriv datum som år-månad-dag. Exempel: ”2024-02-31”, en dag som inte finns, eller ”våren 2019”.
explain_PI112 = Varje datum i kolumnen kan läsas med dagen först eller med månaden först, som 03/04/2024. Det lästes med dagen först. Om det är fel, ta ut datumen som 2024-04-03. Exempel: en kolumn med bara 03/04/2024 och 11/12/2024.
explain_PI121 = Könskolumnen innehåller en okänd kod, och raden ingår inte i jämförelsen mellan kvinnor och män. Är koden vanlig kan lönegapet bli missvisande för hela personalen. Ange vad den betyder med --sex-map. Exempel: --sex-map Q=woman för ett system som skriver Q för kvinnor.
explain_PI122 = Raden saknar uppgift om kön och ingår inte i jämförelsen mellan kvinnor och män. Saknas uppgiften på många rader kan lönegapet bli missvisande för hela personalen. Komplettera kolumnen i källsystemet. Exempel: personer med skyddade personuppgifter vars rader har tömts före exporten.
explain_PI123 = Könskolumnen säger en sak och personnumret en annan. Kolumnen används. Någon av uppgifterna kan vara felskriven, eller så har det juridiska könet ändrats. Se över raderna och rätta källsystemet vid behov. Exempel: ”man” bredvid ett påhittat personnummer vars näst sista siffra är jämn, som för kvinnor.
explain_PI124 = Könskolumnen innehåller bara koderna 1 och 2. De läses enligt ISO 5218: 1 är man och 2 är kvinna. Vissa system har dem tvärtom, och då får varje lönegap fel tecken. Ange i så fall --sex-map 1=woman --sex-map 2=man. Exempel: om 1 är den klart vanligaste koden bland påhittade förskollärare är koderna troligen omkastade.
explain_PI125 = Det finns ingen könskolumn, så könet hämtas ur den siffra i personnumret som anger det. Personnummer kräver särskild aktsamhet; anställningsnummer och en könskolumn räcker för analysen. Exempel: i ett påhittat svenskt personnummer är den näst sista siffran udda för män och jämn för kvinnor.
explain_PI131 = Kontrollsiffran i ett personnummer stämmer inte med de övriga siffrorna, så någon av dem är troligen felskriven. Raden används, men samma person kan räknas som två. Rätta numret i källsystemet. Exempel: två siffror som bytt plats när numret skrevs in.
explain_PI132 = Ett kalkylprogram har gjort om långa personnummer till avrundade tal, och de sista siffrorna är borta. Personerna kan inte längre skiljas åt och könet kan inte hämtas ur numret. Exportera igen med kolumnen formaterad som text. Exempel: ”1,98E+11” i stället för tolv siffror.
explain_PI133 = Samma personnummer eller anställningsnummer finns på flera rader, som när någon har två deltidsanställningar. Varje rad räknas som en anställning; --merge-employments slår ihop dem till en rad per person. Kontrollera att ingen rad har kommit med två gånger av misstag. Exempel: en undersköterska med 60 % på en enhet och 40 % på en annan.
explain_PI141 = Kolumnen för anställningsform innehåller ett okänt ord. Raden används, men inte i uppgifter per anställningsform. Skriv tillsvidare eller visstid, eller ett vanligt ord för dem. Exempel: ”pool” i en kolumn där det annars står ”tillsvidare”.
explain_PI151 = Sysselsättningsgraden är noll, så lönen kan inte räknas om till heltid och raden utelämnas. Ofta är personen tjänstledig på heltid eller timavlönad. Ange sysselsättningsgraden enligt anställningsavtalet, och timmar för timavlönade. Exempel: 0 % för en föräldraledig vars anställning är på 100 %.
explain_PI152 = Lönen är noll eller negativ. Det är ingen överenskommen lön, och raden utelämnas. Ofta är det en rättelse eller en månad med oavlönad ledighet. Exportera den överenskomna lönen i stället för det utbetalda beloppet. Exempel: −1 500 där en tidigare utbetalning återkrävts.
explain_PI153 = Raden saknar lön och utelämnas. Ta reda på om någon annan betalar personens lön eller om fältet har glömts bort. Exempel: en styrelseledamot utan lön i personallistan.
explain_PI154 = Värdet passar varken på en skala från 0 till 1 eller från 0 till 100, så lönen kan inte räknas om till heltid. Kontrollera kolumnens enhet och exportera procent. Exempel: 7500 för 75,00 %.
explain_PI161 = Raden har färre eller fler celler än rubrikraden. Ofta står en avgränsare eller en radbrytning i en text utan citattecken, och värden har hamnat i fel kolumn. Exportera igen med citattecken om texter. Exempel: titeln ”Vaktmästare; kvällar” utan citattecken i en semikolonseparerad fil.
explain_PI162 = Raden är en summa, en delsumma eller en sidfot och ingen person, och utelämnas. Gäller den en person ska raden ha ett anställningsnummer. Exempel: ”Summa” i första cellen och summan av alla löner i en annan.
explain_PI163 = Raden gäller en befattning som ingen innehar, och utelämnas. Är det rätt behöver inget göras. Exempel: ”Vakant” i namnkolumnen.
explain_PI164 = Rubrikraden upprepas längre ned, som i rapporter som är indelade i sidor. Raden utelämnas och inget behöver göras. Exempel: rubriken ”Kön” i könskolumnen på första raden av varje sida.
explain_PI171 = Kolumnens tal kan läsas på två sätt, och den läsning som ger rimliga löner har valts. Kontrollera den en gång och slå fast den med --decimal comma eller --decimal point. Exempel: ”31.250” på varje rad läses som trettioett tusen och inte som trettioett.
explain_PI172 = En del rader i filen har en annan teckenkodning än de övriga, som när två exporter har lagts ihop. Bokstäver som å och ö kan vara förvanskade, och en grupp kan framstå som två. Exportera igen i UTF-8. Exempel: ”Skötare” på en del rader och ”SkÃ¶tare” på andra.
explain_PI173 = Raden saknar uppgift i den kolumn som grupperna bildas av. Sådana rader bildar en egen grupp, som visas som uppgift saknas, och räknas med i totalen. Är de många beskriver grupperna inte personalen. Komplettera kolumnen i källsystemet. Exempel: en nyanställd som ännu inte har fått någon befattningskod.
explain_PI174 = Valutakolumnen anger mer än en valuta, och belopp räknas inte om. Medelvärden över alla rader säger då ingenting. Gör analysen för en valuta i taget. Exempel: --where currency=SEK.
explain_PI201 = Personen anställdes efter den dag då lagen räknar anställda och hör alltså inte till dem. Raden används ändå, om inte lagens egen tabell utelämnar den. Kontrollera mättidpunkten eller begränsa exporten till dagen. Exempel: anställd den 1 februari 2027 i uppgifter per den 31 december 2026.
explain_PI202 = Anställningen upphörde före den dag då lagen räknar anställda. Raden används ändå, om inte lagens egen tabell utelämnar den. Kontrollera mättidpunkten eller begränsa exporten till dagen. Exempel: sista dag den 30 juni 2026 i uppgifter per den 31 december 2026.
explain_PI203 = Ingen är anställd vid den åldern; troligen är födelseåret fel inskrivet. Raden används, men ålder och åldersgrupp blir fel för den. Rätta födelsedatumet. Exempel: född 2025 och anställd 2026.
explain_PI204 = Detta kan inte vara timmarna i en arbetsvecka, så timlönen blir fel för raden, ofta med en faktor fyra eller sextio. Kontrollera om kolumnen innehåller timmar per månad eller minuter. Exempel: 160 timmar för en månad på heltid.
explain_PI205 = Enligt kolumnen arbetar personen mer än heltid. Lönen omräknad till heltid blir då lägre än den som betalas ut. Kontrollera om två anställningar har lagts ihop eller om övertid ingår. Exempel: 120 % för två anställningar på 60 % vardera.
explain_PI206 = Ett tillägg, en bonus eller en naturaförmån är negativ. Ofta tas en tidigare utbetalning tillbaka, och den hör till en annan period; ta inte med sådana belopp i en lönerapport. Exempel: −2 400 i kolumnen för bonus.
explain_PI207 = Personen arbetar heltid men är ändå markerad med önskemål om fler timmar. Ofrivillig deltid omfattar bara deltidsanställda, så markeringen används inte. Kontrollera sysselsättningsgraden eller markeringen. Exempel: 100 % och ja.
explain_PI208 = Yrkeskoden har färre siffror än lagens gruppindelning kräver, så raden hör inte till någon grupp i statistiken. Komplettera koden. Exempel: de fyra siffrorna 2611 där lagen kräver sex.

## Explanations of terms

explain_term_mean_gap = Skillnaden mellan mäns och kvinnors medellön i procent av mäns medellön. Positiv när kvinnor har lägre lön.
explain_term_median_gap = Skillnaden mellan mäns och kvinnors medianlön, lönen i mitten, i procent av mäns medianlön. Positiv när kvinnor har lägre lön.
explain_term_women_to_men = Kvinnors medellön i procent av mäns. 100 % är lika lön; talet är 100 % minus medelgapet.
explain_term_p_value = Hur sannolik en minst lika stor skillnad som den uppmätta vore om kvinnor och män hade samma medellön. Ett litet värde talar mot slumpen, men säger inte hur stor skillnaden är eller vad den beror på.
explain_term_p_adjusted = p-värdet justerat för antalet grupper. Bland många grupper skiljer sig några åt av en slump, och det tar justeringen hänsyn till.
explain_term_interval = Det område där lönegapet ligger med angiven konfidens, vanligen 95 %. Det är brett när få personer ligger bakom uppgiften.
explain_term_withheld = Visas inte, eftersom uppgiften kan röja vad en enskild person tjänar: för få personer ligger bakom den, eller så dominerar en persons lön.
explain_term_profile = Vem resultatet är avsett för: intern, arbetstagarföreträdare eller offentlig. Det avgör hur mycket som inte visas.
explain_term_fte = Omräkning till heltid: lönen som den vore på heltid, så att deltids- och heltidsanställda kan jämföras. 30 000 vid 75 % sysselsättningsgrad är 40 000 på heltid.
explain_term_equal_work = Lika arbete: arbete med samma eller nästan samma arbetsuppgifter.
explain_term_equal_value = Likvärdigt arbete: arbete vars krav är likvärdiga vid en sammantagen bedömning av kunskap och färdigheter, ansvar, ansträngning och arbetsförhållanden, även om uppgifterna skiljer sig åt.
