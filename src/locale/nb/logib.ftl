### Den sveitsiske standardmodellen.

cause_fixed_model = den sveitsiske standardmodellen er fast: ingen vektes, og standardfeilene er de klassiske
fail_logib_month = «{ $column }» har datoer eller årstall, og referansemåneden er ikke kjent
fail_logib_week =
    { $file }: { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    } sier ikke hvor mange timer i uken full stilling er
hint_logib_week = Oppgi hva som er vanlig i virksomheten: --full-time-hours 42
fail_logib_few =
    { $file } har { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    } som kan analyseres; standardmodellen krever minst { $minimum }
fail_logib_one_sex = { $file }: radene som kan analyseres, gjelder bare ett kjønn, så det er ingenting å sammenligne
cause_logib_left_out = utelatt av en kontroll: { $invalid }; i en annen del av populasjonen (2–5): { $outside }

verdict_logib_less = Med samme kvalifikasjoner og samme type stilling har kvinner { $gap } lavere lønn enn menn ({ women_and_men }).
verdict_logib_more = Med samme kvalifikasjoner og samme type stilling har kvinner { $gap } høyere lønn enn menn ({ women_and_men }).
verdict_logib_1 = Vurdering 1: forskjellen er ikke statistisk signifikant. Den kan skyldes tilfeldigheter, men det betyr ikke at den ikke finnes.
verdict_logib_2 = Vurdering 2: statistisk signifikant, innenfor målverdien på 2,5 %.
verdict_logib_3 = Vurdering 3: statistisk signifikant, over målverdien på 2,5 % og innenfor grenseverdien på 5 %.
verdict_logib_4 = Vurdering 4: statistisk signifikant, over grenseverdien på 5 %.

logib_method = Den sveitsiske standardmodellen (Logib modul 1): minste kvadraters metode på logaritmen av månedslønnen omregnet til full stilling, med utdanningsår, ansiennitet, potensiell yrkeserfaring og dens kvadrat, kravnivå, ledernivå og kjønn. Hver person teller én gang, også i deltid.
logib_base = Sammenligningsgrunnlaget er kravnivå { $level } og ledernivå { $position }, de høyeste kodene som forekommer.
logib_full_time = Full stilling er { $hours } timer i uken, noe de fleste radene har.
logib_sign = En positiv lønnsforskjell betyr at kvinner har lavere lønn; det offisielle verktøyet skriver samme forskjell med motsatt fortegn. Lønnsforskjellen er korrigert etter Kennedy (1981), som i verktøyet.
logib_rating_cut = I vurderingen kuttes lønnsforskjellen ned til hele tideler av en prosent, mens den skrives avrundet: 5,07 % skrives 5,1 % og er innenfor grenseverdien på 5 %.
logib_checks_lines = Radnummeret er linjen i filen. En rad med feil utelates; en advarsel ber om en ekstra kontroll. paritet explain PL103 sier mer.
logib_checks_none = Alle rader består kontrollene.
logib_closed = Modellens tall vises for andre bare hvis R² er under 0,999 og kvinnene og mennene hver for seg veier i lønnsforskjellen som minst { $minimum } personer med samme vekt. Øvrige koeffisienter er for arbeidsgiverens egne analytikere.

column_row = Rad
column_code = Kode
column_severity = Feil eller advarsel
column_field = Felt

table_logib_checks = Kontroller av radene

reason_check_failed = med feil (PL101–PL118)
reason_other_population = i en annen del av populasjonen (2–5)

finding_PL101 = Identitet mangler
finding_PL102 = Samme identitet på flere rader
finding_PL103 = Alder mangler, er ikke et heltall eller ikke 13–100
finding_PL104 = Verken kvinne eller mann
finding_PL105 = Ansiennitet mangler eller er ikke 0–85 år
finding_PL106 = Yngre enn 13 ved ansettelsen
finding_PL107 = Utdanning mangler eller er ikke 1–8
finding_PL108 = Funksjon mangler
finding_PL109 = Kravnivå mangler eller er ikke 1–8
finding_PL110 = Ledernivå mangler eller er ikke 1–5
finding_PL111 = Stillingsprosent ikke 0–150 %
finding_PL112 = Betalte timer ikke 0–300
finding_PL113 = Både stillingsprosent og betalte timer
finding_PL114 = Arbeidstid mangler
finding_PL115 = Grunnlønn mangler eller er ikke over null
finding_PL116 = Lønnsdel under null eller ikke et tall
finding_PL117 = Ukentlig arbeidstid ikke 1–100 timer
finding_PL118 = Populasjon ikke 1–5
finding_PL151 = Alder under 15 eller over 70 år
finding_PL152 = Mer enn 55 års ansiennitet
finding_PL153 = Yngre enn 16 ved ansettelsen
finding_PL154 = Stillingsprosent i arket over 100 %
finding_PL155 = 220 betalte timer eller flere
finding_PL156 = 13. månedslønn under 8 % eller over 25 % av grunnlønnen
finding_PL157 = Mer enn 50 timer i uken
finding_PL158 = Høyt ledernivå med lavt kravnivå
finding_PL159 = Høyt kravnivå med kort utdanning

explain_PL101 = Standardmodellen skiller personene fra hverandre med en id, og raden mangler den, så den utelates. Gi hver person et eget nummer. Eksempel: en vikar som ennå ikke har fått ansattnummer.
explain_PL102 = Flere rader i den analyserte populasjonen har samme id, og ingen av dem brukes: det er ikke mulig å vite hvilken som er riktig. Behold én rad per person med hele lønnen. Eksempel: en person med to stillinger som er eksportert på to rader.
explain_PL103 = Alderen mangler, er ikke et helt antall år eller er utenfor 13–100, så raden utelates. Fødselsår eller fødselsdato går like bra; alderen er da året for referansemåneden minus fødselsåret. Eksempel: 1898 i stedet for 1998.
explain_PL104 = Modellen sammenligner kvinner og menn, og raden er ikke merket som noen av dem, så den utelates. Er det en kode, oppgi hva den betyr med --sex-map. Eksempel: --sex-map w=woman.
explain_PL105 = Ansienniteten mangler eller er utenfor 0–85 år, så raden utelates. Ansettelsesår eller ansettelsesdato går like bra; en dato regnes til slutten av referansemåneden. Eksempel: en ansettelsesdato etter referansemåneden.
explain_PL106 = Alder minus ansiennitet er under 13, så en av opplysningene er feil og raden utelates. Kontroller begge. Eksempel: 30 år gammel med 20 års ansiennitet.
explain_PL107 = Utdanning er en kode fra 1 (universitet) til 8 (ingen yrkesutdanning), og raden har ingen av dem, så den utelates. Fyll inn koden. Eksempel: ordet Bachelor i stedet for 2.
explain_PL108 = Arket har en kolonne for funksjon, og raden lar den stå tom. Verktøyet godtar ingen rad uten den, så raden utelates, selv om modellen ikke bruker den. Oppgi hvilket arbeid som utføres. Eksempel: tomt for en praktikant.
explain_PL109 = Kravnivået er en kode fra 1 (høyest) til 8 (lavest), og raden har ingen av dem, så den utelates. Ark fra før versjon 0.2 har fire nivåer; bruk de nåværende. Eksempel: et lønnstrinn som 17.
explain_PL110 = Ledernivået er en kode fra 1 (øverste ledelse) til 5 (ingen lederfunksjon), og raden har ingen av dem, så den utelates. Fyll inn koden. Eksempel: tomt for dem som ikke leder noen, der 5 er ment.
explain_PL111 = Stillingsprosenten er under 0 %, over 150 % eller ikke et tall, så lønnen kan ikke omregnes til full stilling og raden utelates. Eksempel: 2520 for 42 timer i minutter.
explain_PL112 = De betalte timene i referansemåneden er under 0, over 300 eller ikke et tall, så raden utelates. Kontroller om de gjelder et år. Eksempel: 1 040.
explain_PL113 = Månedslønnede har en stillingsprosent, timelønnede har timer; raden har begge, og det er ikke mulig å vite hva som er ment, så den utelates. La den ene stå tom. Eksempel: 60 % og 104 timer.
explain_PL114 = Verken stillingsprosent eller betalte timer finnes, så lønnen kan ikke omregnes til full stilling og raden utelates. Oppgi en av dem. Eksempel: en person i ulønnet permisjon med 0 %.
explain_PL115 = Grunnlønnen mangler, er null, under null eller ikke et tall, så raden utelates. Oppgi lønnen i referansemåneden ved personens stillingsprosent. Eksempel: et styremedlem uten lønn.
explain_PL116 = Tillegg, 13. månedslønn eller særskilte utbetalinger er under null eller ikke et tall, så raden utelates. Hold rettinger av andre måneder utenfor arket. Eksempel: −250 der et tillegg er trukket tilbake.
explain_PL117 = Den vanlige ukentlige arbeidstiden er under 1, over 100 eller ikke et tall, så raden utelates. Den gjelder full stilling i virksomheten, ikke personens egen tid; tomme felt tas fra --full-time-hours. Eksempel: 2 184 timer i et år.
explain_PL118 = Populasjonen er 1 for dem som analyseres og 2–5 for andre, som lærlinger og praktikanter; raden har en annen kode og utelates. Tomt regnes som 1. Eksempel: ja.
explain_PL151 = Få arbeider før 15 eller etter 70, så fødselsåret kan være feil. Raden brukes; kontroller den. Eksempel: født i 1947 i stedet for 1974.
explain_PL152 = Så lang ansiennitet er uvanlig, så ansettelsesdatoen kan være feil. Raden brukes; kontroller den. Eksempel: ansatt i 1900, som noen systemer skriver når opplysningen mangler.
explain_PL153 = Alder minus ansiennitet er under 16, noe som er tidlig for en første stilling. Raden brukes; kontroller begge. Eksempel: en læretid i samme virksomhet som begynte ved 15 års alder.
explain_PL154 = Ifølge arket arbeider personen mer enn full stilling, og lønnen omregnet til full stilling blir lavere enn den utbetalte. Raden brukes; kontroller om to stillinger er lagt sammen. Eksempel: 120 %.
explain_PL155 = Det er mer enn en måned i full stilling vanligvis har. Raden brukes; kontroller om timer fra en annen måned er med. Eksempel: 240.
explain_PL156 = En 13. månedslønn er en tolvdel av grunnlønnen, 8,3 %. Under 8 %, også null, kan den være glemt; over 25 % kan den gjelde hele året. Raden brukes; kontroller om beløpet er en tolvdel. Eksempel: 5 000 ved en grunnlønn på 5 000.
explain_PL157 = Full stilling på mer enn 50 timer i uken er uvanlig. Raden brukes, og lønnen omregnet til full stilling avhenger av den; kontroller timene. Eksempel: 84 timer for to uker.
explain_PL158 = Ledernivå 1 og 2 er øverste ledelse og mellomledelse, noe som knapt går sammen med kravnivå 6–8. Raden brukes; kontroller begge kodene. Eksempel: en skala som er lest feil vei.
explain_PL159 = Arbeid på kravnivå 1–3 krever oftest høyere utdanning enn 7 (bedriftsintern) eller 8 (ingen). Raden brukes; kontroller begge kodene. Eksempel: en utenlandsk utdanning som ikke er godkjent, og som derfor er ført som 8.

explain_term_logib = Logib, modul 1: standardmodellen fra Sveits’ føderale likestillingskontor, for arbeidsgivere med minst 50 ansatte. Den sammenligner lønnen i full stilling for kvinner og menn med samme utdanning, ansiennitet, erfaring, kravnivå og ledernivå. En forskjell som ikke er signifikant, får vurdering 1, en signifikant opp til målverdien 2,5 % vurdering 2, opp til grenseverdien 5 % vurdering 3 og over den vurdering 4.
