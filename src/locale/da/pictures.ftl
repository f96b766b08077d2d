### Diagrammer.

## Hvad der ses

picture_withheld = Vises ikke og tegnes ikke: { $count }.
picture_left = Kun i tabellen: yderligere { $count }.
picture_widest = Lønforskellen er størst for { $group }: { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } af { $groups } gruppe har en forskel på { $line_short } eller mere, til mænds eller kvinders fordel.
       *[other] { $above } af { $groups } grupper har en forskel på { $line_short } eller mere, til mænds eller kvinders fordel.
    }
picture_hollow = Mærker uden fyld: færre end { $minimum } kvinder eller mænd.
picture_bands = Kvinder udgør { $lowest } af den laveste lønkvartil og { $highest } af den højeste.
picture_pair = Størst forskel: gennemsnitslønnen for { $job } er { $ratio } af gennemsnitslønnen for { $compared }.
picture_differ =
    { $groups_n ->
        [one] Andelen afviger mere fra referencen, end tilfældigheder kan forklare, i { $differ } af { $groups } gruppe.
       *[other] Andelen afviger mere fra referencen, end tilfældigheder kan forklare, i { $differ } af { $groups } grupper.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } af { $groups } gruppe ligger uden for området { $low_short } til { $high_short }.
       *[other] { $outside } af { $groups } grupper ligger uden for området { $low_short } til { $high_short }.
    }
picture_steps = Orange: til mænds fordel. Blåt: til kvinders fordel. Skraveret: ikke forklaret.
picture_stage = Af ansøgerne når { $women } af kvinderne og { $men } af mændene trinnet »{ $stage }«.
picture_wider = Tyk linje: forskellen er blevet større. Tynd linje: mindre eller lige så stor som før.
picture_slope = Linje for { $people }: { $slope } højere løn pr. point, R² { $fit }.
picture_without_overtime = Ikke tegnet: de { $women } af kvinderne og { $men } af mændene, der ikke har overarbejde.
picture_only_overtime = De, der ikke har overarbejde, er ikke tegnet.

## Ord i diagrammer

word_picture_men_more = mænds løn højere
word_picture_women_more = kvinders løn højere
word_picture_beyond = afviger fra referencen
word_picture_within = kan være tilfældigt
word_picture_points = Løn og point i jobvurderingen

## Lines of pay against points

pay_by_points = Linjer: mindste kvadraters metode på de viste gennemsnit, alle grupper med samme vægt.
column_groups = Antal grupper
column_slope = Løn pr. point
column_intercept = Linjen ved 0 point
table_pay_by_points = Løn efter point
