### Den schweiziska standardmodellen.

cause_fixed_model = den schweiziska standardmodellen är fast: ingen viktas, och medelfelen är de klassiska
fail_logib_month = ”{ $column }” innehåller datum eller årtal, och referensmånaden är inte känd
fail_logib_week =
    { $file }: { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    } anger inte hur många timmar i veckan heltid är
hint_logib_week = Ange vad som är brukligt i företaget: --full-time-hours 42
fail_logib_few =
    { $file } har { $count_n ->
        [one] { $count } rad
       *[other] { $count } rader
    } som kan analyseras; standardmodellen kräver minst { $minimum }
fail_logib_one_sex = { $file }: de rader som kan analyseras gäller bara ett kön, så det finns inget att jämföra
cause_logib_left_out = utelämnade av en kontroll: { $invalid }; i en annan del av populationen (2–5): { $outside }

verdict_logib_less = Vid samma kvalifikationer och samma slags befattning har kvinnor { $gap } lägre lön än män ({ women_and_men }).
verdict_logib_more = Vid samma kvalifikationer och samma slags befattning har kvinnor { $gap } högre lön än män ({ women_and_men }).
verdict_logib_1 = Bedömning 1: skillnaden är inte statistiskt säkerställd. Den kan bero på slumpen, vilket inte betyder att den saknas.
verdict_logib_2 = Bedömning 2: statistiskt säkerställd, inom målvärdet på 2,5 %.
verdict_logib_3 = Bedömning 3: statistiskt säkerställd, över målvärdet på 2,5 % och inom gränsvärdet på 5 %.
verdict_logib_4 = Bedömning 4: statistiskt säkerställd, över gränsvärdet på 5 %.

logib_method = Den schweiziska standardmodellen (Logib modul 1): minsta kvadratmetoden på logaritmen av månadslönen omräknad till heltid, med utbildningsår, anställningsår, potentiell yrkeserfarenhet och dess kvadrat, kravnivå, ledningsnivå och kön. Varje person räknas en gång, även vid deltid.
logib_base = Jämförelsen utgår från kravnivå { $level } och ledningsnivå { $position }, de högsta koder som förekommer.
logib_full_time = Heltid är { $hours } timmar i veckan, vilket de flesta rader har.
logib_sign = Ett positivt lönegap betyder att kvinnor har lägre lön; det officiella verktyget skriver samma skillnad med omvänt tecken. Lönegapet är korrigerat enligt Kennedy (1981), som i verktyget.
logib_rating_cut = I bedömningen kapas lönegapet till hela tiondelar av en procent, medan det skrivs avrundat: 5,07 % skrivs 5,1 % och ligger inom gränsvärdet på 5 %.
logib_checks_lines = Radnumret är det i filen. En rad med fel utelämnas; en varning ber om en extra kontroll. paritet explain PL103 säger mer.
logib_checks_none = Alla rader klarar kontrollerna.
logib_closed = Modellens siffror visas för andra bara om R² är under 0,999 och kvinnorna respektive männen väger i lönegapet som minst { $minimum } personer med samma vikt. Övriga koefficienter är för arbetsgivarens egna analytiker.

column_row = Rad
column_code = Kod
column_severity = Fel eller varning
column_field = Fält

table_logib_checks = Kontroller av raderna

reason_check_failed = med fel (PL101–PL118)
reason_other_population = i en annan del av populationen (2–5)

finding_PL101 = Identitet saknas
finding_PL102 = Samma identitet på flera rader
finding_PL103 = Ålder saknas, är inte ett heltal eller inte 13–100
finding_PL104 = Varken kvinna eller man
finding_PL105 = Anställningstid saknas eller är inte 0–85 år
finding_PL106 = Yngre än 13 vid anställningen
finding_PL107 = Utbildning saknas eller är inte 1–8
finding_PL108 = Funktion saknas
finding_PL109 = Kravnivå saknas eller är inte 1–8
finding_PL110 = Ledningsnivå saknas eller är inte 1–5
finding_PL111 = Sysselsättningsgrad inte 0–150 %
finding_PL112 = Betalda timmar inte 0–300
finding_PL113 = Både sysselsättningsgrad och betalda timmar
finding_PL114 = Arbetstid saknas
finding_PL115 = Grundlön saknas eller är inte över noll
finding_PL116 = Lönedel under noll eller inget tal
finding_PL117 = Veckoarbetstid inte 1–100 timmar
finding_PL118 = Population inte 1–5
finding_PL151 = Ålder under 15 eller över 70 år
finding_PL152 = Mer än 55 anställningsår
finding_PL153 = Yngre än 16 vid anställningen
finding_PL154 = Sysselsättningsgrad i arket över 100 %
finding_PL155 = 220 betalda timmar eller fler
finding_PL156 = Trettonde månadslön under 8 % eller över 25 % av grundlönen
finding_PL157 = Mer än 50 timmar i veckan
finding_PL158 = Hög ledningsnivå med låg kravnivå
finding_PL159 = Hög kravnivå med kort utbildning

explain_PL101 = Standardmodellen skiljer personerna åt med ett id, och raden saknar det, så den utelämnas. Ge varje person ett eget nummer. Exempel: en inhyrd som ännu inte fått anställningsnummer.
explain_PL102 = Flera rader i den analyserade populationen har samma id, och ingen av dem används: det går inte att veta vilken som är rätt. Behåll en rad per person med hela lönen. Exempel: en person med två tjänster som exporterats på två rader.
explain_PL103 = Åldern saknas, är inte ett helt antal år eller ligger utanför 13–100, så raden utelämnas. Födelseår eller födelsedatum går lika bra; åldern är då referensmånadens år minus födelseåret. Exempel: 1898 i stället för 1998.
explain_PL104 = Modellen jämför kvinnor och män, och raden är inte märkt som någotdera, så den utelämnas. Är det en kod, ange vad den betyder med --sex-map. Exempel: --sex-map w=woman.
explain_PL105 = Anställningsåren saknas eller ligger utanför 0–85, så raden utelämnas. Året eller datumet då anställningen började går lika bra; ett datum räknas till referensmånadens slut. Exempel: ett anställningsdatum efter referensmånaden.
explain_PL106 = Ålder minus anställningsår är under 13, så någon av uppgifterna är fel och raden utelämnas. Kontrollera båda. Exempel: 30 år gammal med 20 anställningsår.
explain_PL107 = Utbildning är en kod från 1 (universitet) till 8 (ingen yrkesutbildning), och raden har ingen av dem, så den utelämnas. Fyll i koden. Exempel: ordet Bachelor i stället för 2.
explain_PL108 = Arket har en kolumn för funktion och raden lämnar den tom. Verktyget godtar ingen rad utan den, så raden utelämnas, fast modellen inte använder uppgiften. Ange vilket arbete som utförs. Exempel: tomt för en praktikant.
explain_PL109 = Kravnivån är en kod från 1 (högst) till 8 (lägst), och raden har ingen av dem, så den utelämnas. Ark från före version 0.2 har fyra nivåer; använd de nuvarande. Exempel: en lönegrad som 17.
explain_PL110 = Ledningsnivån är en kod från 1 (högsta ledningen) till 5 (ingen ledningsfunktion), och raden har ingen av dem, så den utelämnas. Fyll i koden. Exempel: tomt för den som inte leder någon, där 5 avses.
explain_PL111 = Sysselsättningsgraden är under 0 %, över 150 % eller inget tal, så lönen kan inte räknas om till heltid och raden utelämnas. Exempel: 2520 för 42 timmar i minuter.
explain_PL112 = De betalda timmarna i referensmånaden är under 0, över 300 eller inget tal, så raden utelämnas. Kontrollera om de avser ett år. Exempel: 1 040.
explain_PL113 = Månadsavlönade har en sysselsättningsgrad, timavlönade har timmar; raden har båda delarna, och det går inte att veta vad som avses, så den utelämnas. Lämna den ena tom. Exempel: 60 % och 104 timmar.
explain_PL114 = Varken sysselsättningsgrad eller betalda timmar finns, så lönen kan inte räknas om till heltid och raden utelämnas. Ange en av dem. Exempel: en tjänstledig med 0 %.
explain_PL115 = Grundlönen saknas, är noll, under noll eller inget tal, så raden utelämnas. Ange referensmånadens lön vid personens sysselsättningsgrad. Exempel: en styrelseledamot utan lön.
explain_PL116 = Tillägg, trettonde månadslön eller särskilda utbetalningar är under noll eller inget tal, så raden utelämnas. Håll rättelser av andra månader utanför arket. Exempel: −250 där ett tillägg återkrävts.
explain_PL117 = Den brukliga veckoarbetstiden är under 1, över 100 eller inget tal, så raden utelämnas. Den gäller heltid i företaget, inte personens egen tid; tomma fält tas från --full-time-hours. Exempel: 2 184 timmar på ett år.
explain_PL118 = Populationen är 1 för dem som analyseras och 2–5 för andra, som lärlingar och praktikanter; raden har en annan kod och utelämnas. Tomt räknas som 1. Exempel: ja.
explain_PL151 = Få arbetar före 15 eller efter 70, så födelseåret kan vara fel. Raden används; kontrollera den. Exempel: född 1947 i stället för 1974.
explain_PL152 = Så lång anställningstid är ovanlig, så anställningsdatumet kan vara fel. Raden används; kontrollera den. Exempel: anställd 1900, som en del system skriver när uppgiften saknas.
explain_PL153 = Ålder minus anställningsår är under 16, vilket är tidigt för en första anställning. Raden används; kontrollera båda. Exempel: en lärlingstid i samma företag som började vid 15 års ålder.
explain_PL154 = Enligt arket arbetar personen mer än heltid, och lönen omräknad till heltid blir lägre än den utbetalda. Raden används; kontrollera om två tjänster har lagts ihop. Exempel: 120 %.
explain_PL155 = Det är mer än vad en månad på heltid oftast har. Raden används; kontrollera om timmar från en annan månad är med. Exempel: 240.
explain_PL156 = En trettonde månadslön är en tolftedel av grundlönen, 8,3 %. Under 8 %, även noll, kan den ha glömts bort; över 25 % kan den avse hela året. Raden används; kontrollera om beloppet är en tolftedel. Exempel: 5 000 vid en grundlön på 5 000.
explain_PL157 = Heltid på mer än 50 timmar i veckan är ovanligt. Raden används, och lönen omräknad till heltid beror på den; kontrollera timmarna. Exempel: 84 timmar för två veckor.
explain_PL158 = Ledningsnivå 1 och 2 är högsta ledningen och mellanledningen, vilket knappast går ihop med kravnivå 6–8. Raden används; kontrollera båda koderna. Exempel: en skala som lästs åt fel håll.
explain_PL159 = Arbete på kravnivå 1–3 kräver oftast högre utbildning än 7 (företagsintern) eller 8 (ingen). Raden används; kontrollera båda koderna. Exempel: en utländsk utbildning som inte har erkänts och därför angetts som 8.

explain_term_logib = Logib, modul 1: standardmodellen från Schweiz federala jämställdhetsbyrå, för arbetsgivare med minst 50 anställda. Den jämför heltidslönen för kvinnor och män med samma utbildning, anställningstid, erfarenhet, kravnivå och ledningsnivå. En skillnad som inte är statistiskt säkerställd får bedömning 1, en säkerställd upp till målvärdet 2,5 % bedömning 2, upp till gränsvärdet 5 % bedömning 3 och däröver bedömning 4.
