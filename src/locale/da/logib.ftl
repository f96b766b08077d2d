### Den schweiziske standardmodel.

cause_fixed_model = den schweiziske standardmodel ligger fast: ingen vægtes, og standardfejlene er de klassiske
fail_logib_month = »{ $column }« har datoer eller årstal, og referencemåneden er ikke kendt
fail_logib_week =
    { $file }: { $count_n ->
        [one] { $count } række
       *[other] { $count } rækker
    } angiver ikke, hvor mange timer om ugen fuld tid er
hint_logib_week = Angiv, hvad der er sædvanligt i virksomheden: --full-time-hours 42
fail_logib_few =
    { $file } har { $count_n ->
        [one] { $count } række
       *[other] { $count } rækker
    }, der kan analyseres; standardmodellen kræver mindst { $minimum }
fail_logib_one_sex = { $file }: de rækker, der kan analyseres, omfatter kun ét køn, så der er intet at sammenligne
cause_logib_left_out = udeladt af en kontrol: { $invalid }; i en anden del af populationen (2–5): { $outside }

verdict_logib_less = Med samme kvalifikationer og samme slags stilling får kvinder { $gap } mindre i løn end mænd ({ women_and_men }).
verdict_logib_more = Med samme kvalifikationer og samme slags stilling får kvinder { $gap } mere i løn end mænd ({ women_and_men }).
verdict_logib_1 = Vurdering 1: forskellen er ikke statistisk signifikant. Den kan skyldes tilfældigheder, men det betyder ikke, at den ikke findes.
verdict_logib_2 = Vurdering 2: statistisk signifikant, inden for målværdien på 2,5 %.
verdict_logib_3 = Vurdering 3: statistisk signifikant, over målværdien på 2,5 % og inden for grænseværdien på 5 %.
verdict_logib_4 = Vurdering 4: statistisk signifikant, over grænseværdien på 5 %.

logib_method = Den schweiziske standardmodel (Logib modul 1): mindste kvadraters metode på logaritmen af månedslønnen omregnet til fuld tid med uddannelsesår, anciennitet, potentiel erhvervserfaring og dens kvadrat, kravniveau, ledelsesniveau og køn. Hver person tæller én gang, også på deltid.
logib_base = Sammenligningsgrundlaget er kravniveau { $level } og ledelsesniveau { $position }, de højeste koder, der forekommer.
logib_full_time = Fuld tid er { $hours } timer om ugen, hvilket de fleste rækker har.
logib_sign = En positiv lønforskel betyder, at kvinder får mindre i løn; det officielle værktøj skriver den samme forskel med modsat fortegn. Lønforskellen er korrigeret efter Kennedy (1981), som i værktøjet.
logib_rating_cut = I vurderingen skæres lønforskellen af til hele tiendedele procent, mens den skrives afrundet: 5,07 % skrives 5,1 % og er inden for grænseværdien på 5 %.
logib_checks_lines = Rækkenummeret er linjen i filen. En række med fejl udelades; en advarsel beder om et ekstra blik. paritet explain PL103 siger mere.
logib_checks_none = Alle rækker består kontrollen.
logib_closed = Modellens tal vises kun for andre, hvis R² er under 0,999, og kvinderne og mændene hver for sig vejer i lønforskellen som mindst { $minimum } personer med samme vægt. Øvrige koefficienter er for arbejdsgiverens egne analytikere.

column_row = Række
column_code = Kode
column_severity = Fejl eller advarsel
column_field = Felt

table_logib_checks = Kontrol af rækkerne

reason_check_failed = med fejl (PL101–PL118)
reason_other_population = i en anden del af populationen (2–5)

finding_PL101 = Identitet mangler
finding_PL102 = Samme identitet på flere rækker
finding_PL103 = Alder mangler, er ikke et helt tal eller ikke 13–100
finding_PL104 = Hverken kvinde eller mand
finding_PL105 = Anciennitet mangler eller er ikke 0–85 år
finding_PL106 = Yngre end 13 ved ansættelsen
finding_PL107 = Uddannelse mangler eller er ikke 1–8
finding_PL108 = Funktion mangler
finding_PL109 = Kravniveau mangler eller er ikke 1–8
finding_PL110 = Ledelsesniveau mangler eller er ikke 1–5
finding_PL111 = Beskæftigelsesgrad ikke 0–150 %
finding_PL112 = Betalte timer ikke 0–300
finding_PL113 = Både beskæftigelsesgrad og betalte timer
finding_PL114 = Arbejdstid mangler
finding_PL115 = Grundløn mangler eller er ikke over nul
finding_PL116 = Løndel under nul eller ikke et tal
finding_PL117 = Ugentlig arbejdstid ikke 1–100 timer
finding_PL118 = Population ikke 1–5
finding_PL151 = Alder under 15 eller over 70 år
finding_PL152 = Mere end 55 års anciennitet
finding_PL153 = Yngre end 16 ved ansættelsen
finding_PL154 = Beskæftigelsesgrad i arket over 100 %
finding_PL155 = 220 betalte timer eller flere
finding_PL156 = 13. månedsløn under 8 % eller over 25 % af grundlønnen
finding_PL157 = Mere end 50 timer om ugen
finding_PL158 = Højt ledelsesniveau med lavt kravniveau
finding_PL159 = Højt kravniveau med kort uddannelse

explain_PL101 = Standardmodellen skelner mellem personerne med et id, og rækken mangler det, så den udelades. Giv hver person sit eget nummer. Eksempel: en vikar, der endnu ikke har fået et medarbejdernummer.
explain_PL102 = Flere rækker i den analyserede population har samme id, og ingen af dem bruges: det kan ikke vides, hvilken der er rigtig. Behold én række pr. person med hele lønnen. Eksempel: en person med to stillinger, der er eksporteret på to rækker.
explain_PL103 = Alderen mangler, er ikke et helt antal år eller ligger uden for 13–100, så rækken udelades. Fødselsår eller fødselsdato kan også bruges; alderen er så referencemånedens år minus fødselsåret. Eksempel: 1898 i stedet for 1998.
explain_PL104 = Modellen sammenligner kvinder og mænd, og rækken er ikke markeret som nogen af dem, så den udelades. Er det en kode, så angiv, hvad den betyder, med --sex-map. Eksempel: --sex-map w=woman.
explain_PL105 = Ancienniteten mangler eller ligger uden for 0–85 år, så rækken udelades. Ansættelsesår eller ansættelsesdato kan også bruges; en dato regnes til slutningen af referencemåneden. Eksempel: en ansættelsesdato efter referencemåneden.
explain_PL106 = Alder minus anciennitet er under 13, så en af oplysningerne er forkert, og rækken udelades. Kontrollér begge. Eksempel: 30 år gammel med 20 års anciennitet.
explain_PL107 = Uddannelse er en kode fra 1 (universitet) til 8 (ingen erhvervsuddannelse), og rækken har ingen af dem, så den udelades. Udfyld koden. Eksempel: ordet Bachelor i stedet for 2.
explain_PL108 = Arket har en kolonne til funktion, og rækken lader den stå tom. Værktøjet godtager ingen række uden den, så rækken udelades, selv om modellen ikke bruger den. Angiv, hvilket arbejde der udføres. Eksempel: tomt for en praktikant.
explain_PL109 = Kravniveauet er en kode fra 1 (højest) til 8 (lavest), og rækken har ingen af dem, så den udelades. Ark fra før version 0.2 har fire niveauer; brug de nuværende. Eksempel: et løntrin som 17.
explain_PL110 = Ledelsesniveauet er en kode fra 1 (øverste ledelse) til 5 (ingen ledelsesfunktion), og rækken har ingen af dem, så den udelades. Udfyld koden. Eksempel: tomt for dem, der ikke leder nogen, hvor 5 menes.
explain_PL111 = Beskæftigelsesgraden er under 0 %, over 150 % eller ikke et tal, så lønnen kan ikke omregnes til fuld tid, og rækken udelades. Eksempel: 2520 for 42 timer i minutter.
explain_PL112 = De betalte timer i referencemåneden er under 0, over 300 eller ikke et tal, så rækken udelades. Kontrollér, om de gælder et år. Eksempel: 1.040.
explain_PL113 = Månedslønnede har en beskæftigelsesgrad, timelønnede har timer; rækken har begge dele, og det kan ikke vides, hvad der menes, så den udelades. Lad den ene stå tom. Eksempel: 60 % og 104 timer.
explain_PL114 = Der er hverken beskæftigelsesgrad eller betalte timer, så lønnen kan ikke omregnes til fuld tid, og rækken udelades. Angiv en af dem. Eksempel: en person på orlov uden løn med 0 %.
explain_PL115 = Grundlønnen mangler, er nul, under nul eller ikke et tal, så rækken udelades. Angiv lønnen i referencemåneden ved personens beskæftigelsesgrad. Eksempel: et bestyrelsesmedlem uden løn.
explain_PL116 = Tillæg, 13. månedsløn eller særlige udbetalinger er under nul eller ikke et tal, så rækken udelades. Hold rettelser af andre måneder ude af arket. Eksempel: −250, hvor et tillæg er trukket tilbage.
explain_PL117 = Den sædvanlige ugentlige arbejdstid er under 1, over 100 eller ikke et tal, så rækken udelades. Den gælder fuld tid i virksomheden, ikke personens egen tid; tomme felter tages fra --full-time-hours. Eksempel: 2.184 timer på et år.
explain_PL118 = Populationen er 1 for dem, der analyseres, og 2–5 for andre, som lærlinge og praktikanter; rækken har en anden kode og udelades. Tomt regnes som 1. Eksempel: ja.
explain_PL151 = Få arbejder før 15 eller efter 70, så fødselsåret kan være forkert. Rækken bruges; kontrollér den. Eksempel: født i 1947 i stedet for 1974.
explain_PL152 = Så lang anciennitet er usædvanlig, så ansættelsesdatoen kan være forkert. Rækken bruges; kontrollér den. Eksempel: ansat i 1900, som nogle systemer skriver, når oplysningen mangler.
explain_PL153 = Alder minus anciennitet er under 16, hvilket er tidligt for en første stilling. Rækken bruges; kontrollér begge. Eksempel: en læretid i samme virksomhed, der begyndte i en alder af 15 år.
explain_PL154 = Ifølge arket arbejder personen mere end fuld tid, og lønnen omregnet til fuld tid bliver lavere end den udbetalte. Rækken bruges; kontrollér, om to stillinger er lagt sammen. Eksempel: 120 %.
explain_PL155 = Det er mere, end en måned på fuld tid som regel har. Rækken bruges; kontrollér, om timer fra en anden måned er med. Eksempel: 240.
explain_PL156 = En 13. månedsløn er en tolvtedel af grundlønnen, 8,3 %. Under 8 %, også nul, kan den være glemt; over 25 % kan den gælde hele året. Rækken bruges; kontrollér, om beløbet er en tolvtedel. Eksempel: 5.000 ved en grundløn på 5.000.
explain_PL157 = Fuld tid på mere end 50 timer om ugen er usædvanligt. Rækken bruges, og lønnen omregnet til fuld tid afhænger af den; kontrollér timerne. Eksempel: 84 timer for to uger.
explain_PL158 = Ledelsesniveau 1 og 2 er øverste ledelse og mellemledelse, hvilket passer dårligt sammen med kravniveau 6–8. Rækken bruges; kontrollér begge koder. Eksempel: en skala, der er læst den forkerte vej.
explain_PL159 = Arbejde på kravniveau 1–3 kræver som regel højere uddannelse end 7 (virksomhedsintern) eller 8 (ingen). Rækken bruges; kontrollér begge koder. Eksempel: en udenlandsk uddannelse, der ikke er anerkendt og derfor er angivet som 8.

explain_term_logib = Logib, modul 1: standardmodellen fra Schweiz’ føderale ligestillingskontor for arbejdsgivere med mindst 50 ansatte. Den sammenligner fuldtidslønnen for kvinder og mænd med samme uddannelse, anciennitet, erfaring, kravniveau og ledelsesniveau. En forskel, der ikke er signifikant, får vurdering 1, en signifikant op til målværdien 2,5 % vurdering 2, op til grænseværdien 5 % vurdering 3 og derover vurdering 4.
