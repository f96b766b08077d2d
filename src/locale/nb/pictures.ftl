### Diagrammer.

## Hva som vises

picture_withheld =
    { $count_n ->
        [one] { $count } er skjult og ikke tegnet.
       *[other] { $count } er skjult og ikke tegnet.
    }
picture_left =
    { $count_n ->
        [one] Ytterligere { $count } står bare i tabellen.
       *[other] Ytterligere { $count } står bare i tabellen.
    }
picture_widest = Størst er lønnsforskjellen i { $group }, { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } av { $groups } gruppe har { $line_short } eller mer, i én av retningene.
       *[other] { $above } av { $groups } grupper har { $line_short } eller mer, i én av retningene.
    }
picture_hollow = Åpne merker: færre enn { $minimum } kvinner eller menn.
picture_bands = Kvinner utgjør { $lowest } av den laveste lønnskvartilen og { $highest } av den høyeste.
picture_pair = Størst avstand: gjennomsnittslønnen i { $job } er { $ratio } av den i { $compared }.
picture_differ =
    { $groups_n ->
        [one] Andelen avviker fra referanseverdien mer enn tilfeldigheter kan forklare i { $differ } av { $groups } gruppe.
       *[other] Andelen avviker fra referanseverdien mer enn tilfeldigheter kan forklare i { $differ } av { $groups } grupper.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } av { $groups } gruppe ligger utenfor { $low_short } til { $high_short }.
       *[other] { $outside } av { $groups } grupper ligger utenfor { $low_short } til { $high_short }.
    }
picture_steps = Oransje: i menns favør. Blått: i kvinners favør. Skravert: ikke forklart.
picture_stage = Av dem som søkte, når { $women } av kvinnene og { $men } av mennene «{ $stage }».
picture_changes =
    { $groups_n ->
        [one] Av { $groups } gruppe har forskjellen økt i { $wider } og minket i { $narrower }.
       *[other] Av { $groups } grupper har forskjellen økt i { $wider } og minket i { $narrower }.
    }
picture_wider = Heltrukken linje: forskjellen har økt. Stiplet linje: mindre eller like stor som før.
picture_slope = Linje for { $people }: { $slope } høyere lønn per poeng, R² { $fit }.

## Ord i diagrammer

word_picture_men_more = menns lønn høyere
word_picture_women_more = kvinners lønn høyere
word_picture_beyond = mer enn tilfeldig
word_picture_within = kan være tilfeldig
word_picture_points = Lønn og poeng i stillingsvurderingen
