### Kaaviot.

## Mitä nähdään

picture_withheld = Ei näytetä eikä piirretä: { $count }.
picture_left = Lisäksi vain taulukossa: { $count }.
picture_widest = Suurin palkkaero on ryhmässä { $group }: { $gap }.
picture_above =
    { $groups_n ->
        [one] Ero on vähintään { $line_short } miesten tai naisten hyväksi { $above } ryhmässä { $groups } ryhmästä.
       *[other] Ero on vähintään { $line_short } miesten tai naisten hyväksi { $above } ryhmässä { $groups } ryhmästä.
    }
picture_hollow = Täyttämättömät merkit: alle { $minimum } naista tai miestä.
picture_bands = Naisia on alimmassa palkkakvartiilissa { $lowest } ja ylimmässä { $highest }.
picture_pair = Suurin ero: ryhmän { $job } keskipalkka on { $ratio } ryhmän { $compared } keskipalkasta.
picture_differ =
    { $groups_n ->
        [one] Osuus poikkeaa vertailuluvusta enemmän kuin sattuma selittää { $differ } ryhmässä { $groups } ryhmästä.
       *[other] Osuus poikkeaa vertailuluvusta enemmän kuin sattuma selittää { $differ } ryhmässä { $groups } ryhmästä.
    }
picture_corridor =
    { $groups_n ->
        [one] { $groups } ryhmästä { $outside } on välin { $low_short } – { $high_short } ulkopuolella.
       *[other] { $groups } ryhmästä { $outside } on välin { $low_short } – { $high_short } ulkopuolella.
    }
picture_steps = Oranssi: miesten hyväksi. Sininen: naisten hyväksi. Viivoitettu: selittämätön.
picture_stage = Hakeneista naisista { $women } ja miehistä { $men } pääsee vaiheeseen ”{ $stage }”.
picture_wider = Paksu viiva: ero on kasvanut. Ohut viiva: kaventunut tai ennallaan.
picture_slope = Suora, { $people }: palkka on { $slope } suurempi pistettä kohti, R² { $fit }.
picture_without_overtime = Piirtämättä: { $women } naisista ja { $men } miehistä, joilla ei ole ylitöitä.
picture_only_overtime = Niitä, joilla ei ole ylitöitä, ei ole piirretty.

## Sanat kaavioissa

word_picture_men_more = miesten palkka suurempi
word_picture_women_more = naisten palkka suurempi
word_picture_beyond = poikkeaa vertailuluvusta
word_picture_within = voi olla sattumaa
word_picture_points = Palkka ja työn vaativuuden arvioinnin pisteet

## Lines of pay against points

pay_by_points = Suorat: pienimmän neliösumman menetelmä esitetyistä keskipalkoista, kaikki ryhmät samalla painolla.
column_groups = Ryhmiä
column_slope = Palkka pistettä kohti
column_intercept = Suora 0 pisteellä
table_pay_by_points = Palkka pisteittäin
