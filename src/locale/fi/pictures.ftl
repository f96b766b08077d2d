### Kaaviot.

## Mitä nähdään

picture_withheld = Salattu eikä piirretty: { $count }.
picture_left = Vain taulukossa: vielä { $count }.
picture_widest = Suurin palkkaero on ryhmässä { $group }: { $gap }.
picture_above =
    { $groups_n ->
        [one] Ero on vähintään { $line_short } jompaankumpaan suuntaan: { $above } / { $groups } ryhmä.
       *[other] Ero on vähintään { $line_short } jompaankumpaan suuntaan: { $above } / { $groups } ryhmää.
    }
picture_hollow = Avoimet merkit: alle { $minimum } naista tai miestä.
picture_bands = Naisia on alimmassa palkkakvartiilissa { $lowest } ja ylimmässä { $highest }.
picture_pair = Suurin ero: keskipalkka työssä { $job } on { $ratio } siitä, mitä se on työssä { $compared }.
picture_differ =
    { $groups_n ->
        [one] Osuus poikkeaa vertailuluvusta enemmän kuin sattuma selittää: { $differ } / { $groups } ryhmä.
       *[other] Osuus poikkeaa vertailuluvusta enemmän kuin sattuma selittää: { $differ } / { $groups } ryhmää.
    }
picture_corridor =
    { $groups_n ->
        [one] Välin { $low_short }–{ $high_short } ulkopuolella: { $outside } / { $groups } ryhmä.
       *[other] Välin { $low_short }–{ $high_short } ulkopuolella: { $outside } / { $groups } ryhmää.
    }
picture_steps = Oranssi: miesten eduksi. Sininen: naisten eduksi. Viivoitettu: selittämätön.
picture_stage = Hakeneista naisista { $women } ja miehistä { $men } pääsee vaiheeseen ”{ $stage }”.
picture_wider = Paksu viiva: ero on kasvanut. Ohut viiva: kaventunut tai ennallaan.
picture_slope = Suora, { $people }: yksi piste nostaa palkkaa { $slope }, R² { $fit }.

## Sanat kaavioissa

word_picture_men_more = miesten palkka suurempi
word_picture_women_more = naisten palkka suurempi
word_picture_beyond = poikkeaa vertailuluvusta
word_picture_within = voi olla sattumaa
word_picture_points = Palkka ja työn arvioinnin pisteet

## Lines of pay against points

pay_by_points = Suorat: pienimmän neliösumman menetelmä näkyvistä keskipalkoista, kaikki ryhmät samalla painolla.
column_groups = Ryhmiä
column_slope = Palkka per piste
column_intercept = Suora 0 pisteessä
table_pay_by_points = Palkka pisteittäin
