### Recruitment.

## Verdicts

selection_women_lower = Naisista pienempi osuus kuin miehistä pääsee vaiheeseen ”{ $stage }”: { $women } hakeneista naisista ja { $men } hakeneista miehistä. Suhdeluku on { $ratio }.
selection_men_lower = Miehistä pienempi osuus kuin naisista pääsee vaiheeseen ”{ $stage }”: { $men } hakeneista miehistä ja { $women } hakeneista naisista. Suhdeluku on { $ratio }.
selection_equal = Naisista ja miehistä pääsee vaiheeseen ”{ $stage }” yhtä suuri osuus: { $rate } hakeneista.
selection_not_compared = Naisten ja miesten osuuksia ei voi verrata: toista sukupuolta on hakijoissa liian vähän, tai kukaan ei päässyt läpi.
below_four_fifths = Se on alle neljä viidesosaa, mikä on nyrkkisääntö selvitettäville eroille.
below_four_fifths_by_one = Se on alle neljä viidesosaa, mikä on nyrkkisääntö selvitettäville eroille, mutta yksi henkilö ratkaisee: jos yksi läpäisseistä olisi ollut toista sukupuolta, raja ei alittuisi.
simpson_women =
    Simpsonin paradoksi: ryhmien sisällä on päinvastoin, ja naiset pääsevät läpi helpommin (suurempi osuus { $higher } ryhmässä { $groups_n ->
        [one] { $groups } ryhmästä
       *[other] { $groups } ryhmästä
    }). Naiset hakevat useammin sinne, minne harva pääsee.
simpson_men =
    Simpsonin paradoksi: ryhmien sisällä on päinvastoin, ja miehet pääsevät läpi helpommin (suurempi osuus { $higher } ryhmässä { $groups_n ->
        [one] { $groups } ryhmästä
       *[other] { $groups } ryhmästä
    }). Miehet hakevat useammin sinne, minne harva pääsee.
same_within_groups =
    Ryhmien sisällä ero on samansuuntainen ({ $same } ryhmässä { $groups_n ->
        [one] { $groups } ryhmästä
       *[other] { $groups } ryhmästä
    }).

## Notes

stages_read = Hakijoiden eteneminen on luettu sarakkeesta ”{ $columns }”. Hakemisen jälkeiset vaiheet: { $stages }.
selection_rates = Läpäisy: läpäisseet vaiheeseen tulleista. Suhdeluku: läpäisy jaettuna suuremmalla kahdesta läpäisystä (29 CFR 1607.4 D).
selection_tests = p-arvo: Fisherin tarkka testi, kaksisuuntainen. z: miesten läpäisy miinus naisten, yhdistettyinä keskivirheinä. Vetosuhde: miesten vedot jaettuna naisten vedoilla; yli 1 tarkoittaa, että miehet pääsevät helpommin läpi.
selection_within = Ryhmien ”{ $column }” sisällä: Mantelin ja Haenszelin vetosuhde, miesten vedot jaettuna naisten vedoilla, { $level_short }:n luottamusväli (Robins, Breslow ja Greenland) ja jatkuvuuskorjattu khiin neliö -testi. Breslow-Day-testi Taronen korjauksella testaa, onko vetosuhde sama kaikissa ryhmissä.
applicants_other =
    { $count_n ->
        [one] { $count } hakija, jota ei ole kirjattu naiseksi eikä mieheksi, on mukana kaikissa.
       *[other] { $count } hakijaa, joita ei ole kirjattu naisiksi eikä miehiksi, on mukana kaikissa.
    }

## Failures

fail_no_stages = { $file }: mikään sarake ei selvästi kerro, kuinka pitkälle hakijat pääsivät
fail_stage_words = { $file }: sarakkeessa ”{ $column }” on sanoja, joiden paikkaa vaiheiden joukossa ei tunneta
fail_stage_grows = { $file }: sarakkeessa ”{ $column }” on jollain rivillä enemmän henkilöitä kuin edellisessä vaiheessa
cause_stage_words = sanat: { $words }
cause_not_in_column = sitä ei ole sarakkeessa ”{ $column }”
hint_stage_column = Nimeä sarake: --stage-column "otsikko"
hint_stages = Nimeä vaiheet ensimmäisestä viimeiseen: --stages "Hakenut,Haastattelu,Palkattu"
hint_passed = Tai kerro, mikä tulos tarkoittaa läpäisyä: --passed "sana"

## Column headings

column_stage = Vaihe
column_applicants = Hakijat
column_passed = Läpäisseet
column_four_fifths = Alle 4/5
column_z = z
column_p_value_z = z:n p
column_odds_ratio = Vetosuhde
column_odds_ratio_low = Vetosuhde alaraja
column_odds_ratio_high = Vetosuhde yläraja
column_one_person_decides = Yksi ratkaisee
column_women_applicants = Hakeneet naiset
column_women_passed = Läpi naisia
column_women_rate = Osuus naisista
column_men_applicants = Hakeneet miehet
column_men_passed = Läpi miehiä
column_men_rate = Osuus miehistä
column_strata = Verratut ryhmät
column_chi2 = Khiin neliö
column_breslow_day_chi2 = Breslow-Day
column_breslow_day_df = va, Breslow-Day
column_breslow_day_p = p, Breslow-Day

## Tables

table_recruitment = Rekrytointi vaiheittain
table_recruitment_strata = Hakemuksesta viimeiseen vaiheeseen ryhmittäin
table_recruitment_stratified = Ryhmien sisällä (Mantel-Haenszel)

## Words

word_all_applicants = Kaikki hakijat

## Why rows are left out

reason_stage_unknown = vaihetta tai tulosta ei ole kirjattu

## Explanations of terms

explain_term_impact_ratio = Sukupuolen läpäisy jaettuna suuremmalla kahdesta läpäisystä. Sen sukupuolen suhdeluku, jonka läpäisy on suurempi, on 100 %.
explain_term_four_fifths = Yhdysvaltojen valintaohjeiden nyrkkisääntö (29 CFR 1607.4 D): läpäisy, joka on alle neljä viidesosaa suurimmasta, on selvitettävä ero. Pienissä luvuissa yksi henkilö voi ratkaista, ja se merkitään; suurissa luvuissa pienemmilläkin eroilla voi olla merkitystä.
explain_term_mantel_haenszel = Yksi yhteinen vetosuhde monelle ryhmälle, kuten ilmoituksille tai yksiköille: naisia ja miehiä verrataan vain kunkin ryhmän sisällä, joten sillä ei ole väliä, kuka haki minne. Mantelin ja Haenszelin testi testaa, onko se 1.
explain_term_simpsons_paradox = Kokonaisero, joka kääntyy päinvastaiseksi ryhmien sisällä. Se syntyy, kun toinen sukupuoli hakee useammin sinne, minne harva pääsee: sen osuus on kokonaisuutena pienempi, vaikka se olisi jokaisessa ryhmässä suurempi.
