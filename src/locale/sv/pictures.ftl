### Diagram.

## Vad som syns

picture_withheld = Dolda och inte ritade: { $count }.
picture_left = Bara i tabellen: ytterligare { $count }.
picture_widest = Störst är gapet för { $group }, { $gap }.
picture_above =
    { $groups_n ->
        [one] { $above } av { $groups } grupp ligger på { $line_short } eller mer, åt endera hållet.
       *[other] { $above } av { $groups } grupper ligger på { $line_short } eller mer, åt endera hållet.
    }
picture_hollow = Ofyllda tecken: färre än { $minimum } kvinnor eller män.
picture_bands = Kvinnor är { $lowest } i den lägsta lönekvartilen och { $highest } i den högsta.
picture_pair = Störst skillnad: medellönen för { $job } är { $ratio } av den för { $compared }.
picture_differ =
    { $groups_n ->
        [one] Andelen skiljer sig från jämförelsetalet mer än slumpen kan förklara i { $differ } av { $groups } grupp.
       *[other] Andelen skiljer sig från jämförelsetalet mer än slumpen kan förklara i { $differ } av { $groups } grupper.
    }
picture_corridor =
    { $groups_n ->
        [one] { $outside } av { $groups } grupp ligger utanför { $low_short } till { $high_short }.
       *[other] { $outside } av { $groups } grupper ligger utanför { $low_short } till { $high_short }.
    }
picture_steps = Orange: till mäns fördel. Blått: till kvinnors fördel. Streckat: inte förklarat.
picture_stage = Av dem som sökte når { $women } av kvinnorna och { $men } av männen ”{ $stage }”.
picture_wider = Tjock linje: gapet har ökat. Tunn linje: minskat eller lika stort som förut.
picture_slope = Linje för { $people }: { $slope } högre lön per poäng, R² { $fit }.

## Ord i diagram

word_picture_men_more = mäns lön högre
word_picture_women_more = kvinnors lön högre
word_picture_beyond = skiljer sig från jämförelsen
word_picture_within = kan bero på slumpen
word_picture_points = Lön och poäng i arbetsvärderingen

## Lines of pay against points

pay_by_points = Linjer: minsta kvadratmetoden på de medellöner som visas, alla grupper med samma vikt.
column_groups = Antal grupper
column_slope = Lön per poäng
column_intercept = Linjen vid 0 poäng
table_pay_by_points = Lön efter poäng
