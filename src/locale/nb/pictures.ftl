### Diagrammer.

## Hva som vises

picture_withheld = Vises ikke og tegnes ikke: { $count }.
picture_left = Bare i tabellen: ytterligere { $count }.
picture_widest = Lønnsforskjellen er størst for { $group }: { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } av { $groups } gruppe har en forskjell på { $line_short } eller mer, i menns eller kvinners favør.
       *[other] { $above } av { $groups } grupper har en forskjell på { $line_short } eller mer, i menns eller kvinners favør.
    }
picture_hollow = Markører uten fyll: færre enn { $minimum } kvinner eller menn.
picture_bands = Kvinner utgjør { $lowest } av den laveste lønnskvartilen og { $highest } av den høyeste.
picture_pair = Størst forskjell: gjennomsnittslønnen for { $job } er { $ratio } av gjennomsnittslønnen for { $compared }.
picture_differ =
    { $groups_n ->
        [one] Andelen avviker fra referansen mer enn tilfeldigheter kan forklare i { $differ } av { $groups } gruppe.
       *[other] Andelen avviker fra referansen mer enn tilfeldigheter kan forklare i { $differ } av { $groups } grupper.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } av { $groups } gruppe ligger utenfor spennet { $low_short } til { $high_short }.
       *[other] { $outside } av { $groups } grupper ligger utenfor spennet { $low_short } til { $high_short }.
    }
picture_steps = Oransje: i menns favør. Blått: i kvinners favør. Skravert: ikke forklart.
picture_stage = Av søkerne når { $women } av kvinnene og { $men } av mennene trinnet «{ $stage }».
picture_wider = Tykk linje: forskjellen har økt. Tynn linje: mindre eller like stor som før.
picture_slope = Linje for { $people }: { $slope } høyere lønn per poeng, R² { $fit }.
picture_without_overtime = Ikke tegnet: de { $women } av kvinnene og { $men } av mennene som ikke har overtid.
picture_only_overtime = De som ikke har overtid, er ikke tegnet.

## Ord i diagrammer

word_picture_men_more = menns lønn høyere
word_picture_women_more = kvinners lønn høyere
word_picture_beyond = avviker fra referansen
word_picture_within = kan være tilfeldig
word_picture_points = Lønn og poeng i stillingsvurderingen

## Lines of pay against points

pay_by_points = Linjer: minste kvadraters metode på gjennomsnittene som vises, alle grupper med samme vekt.
column_groups = Grupper i linjen
column_slope = Lønn per poeng
column_intercept = Linjen ved 0 poeng
table_pay_by_points = Lønn etter poeng
