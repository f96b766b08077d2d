### Diagram.

## Vad som syns

picture_withheld = Visas inte och ritas inte: { $count }.
picture_left = Bara i tabellen: ytterligare { $count }.
picture_widest = Lönegapet är störst för { $group }: { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } av { $groups } grupp har ett gap på { $line_short } eller mer, till mäns eller kvinnors fördel.
       *[other] { $above } av { $groups } grupper har ett gap på { $line_short } eller mer, till mäns eller kvinnors fördel.
    }
picture_hollow = Ofyllda markörer: färre än { $minimum } kvinnor eller män.
picture_bands = Kvinnor utgör { $lowest } av den lägsta lönekvartilen och { $highest } av den högsta.
picture_pair = Störst skillnad: medellönen för { $job } är { $ratio } av medellönen för { $compared }.
picture_differ =
    { $groups_n ->
        [one] Andelen skiljer sig från jämförelsetalet mer än slumpen kan förklara i { $differ } av { $groups } grupp.
       *[other] Andelen skiljer sig från jämförelsetalet mer än slumpen kan förklara i { $differ } av { $groups } grupper.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } av { $groups } grupp ligger utanför spannet { $low_short } till { $high_short }.
       *[other] { $outside } av { $groups } grupper ligger utanför spannet { $low_short } till { $high_short }.
    }
picture_steps = Orange: till mäns fördel. Blått: till kvinnors fördel. Skrafferat: inte förklarat.
picture_stage = Av de sökande når { $women } av kvinnorna och { $men } av männen steget ”{ $stage }”.
picture_wider = Tjock linje: lönegapet har ökat. Tunn linje: minskat eller lika stort som förut.
picture_slope = Linje för { $people }: { $slope } högre lön per poäng, R² { $fit }.
picture_without_overtime = Inte ritade: de { $women } av kvinnorna och { $men } av männen som inte har någon övertid.
picture_only_overtime = De som inte har någon övertid är inte ritade.

## Ord i diagram

word_picture_men_more = mäns lön högre
word_picture_women_more = kvinnors lön högre
word_picture_beyond = skiljer sig från jämförelsetalet
word_picture_within = kan bero på slumpen
word_picture_points = Lön och poäng i arbetsvärderingen

## Lines of pay against points

pay_by_points = Linjer: minsta kvadratmetoden på de medellöner som visas, alla grupper med samma vikt.
column_groups = Antal grupper
column_slope = Lön per poäng
column_intercept = Linjen vid 0 poäng
table_pay_by_points = Lön efter poäng
