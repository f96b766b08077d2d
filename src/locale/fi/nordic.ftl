### Lakisääteiset taulukot: Norja, Suomi ja Tanska.

verdict_one_sex =
    { $groups_n ->
        [one] { $groups } ryhmää, jossa on vain yhtä sukupuolta, verrataan vaativuudeltaan lähimpään.
       *[other] { $groups } ryhmää, joissa on vain yhtä sukupuolta, verrataan vaativuudeltaan lähimpiin.
    }
verdict_codes = { $told }/{ $codes } koodissa on riittävästi naisia ja miehiä näytettäväksi.

pay_parts_columns = Peruspalkan lisäksi: { $columns } (mistä palkanosa maksetaan, ja vinoviivan jälkeen aika, jolta summat ovat). --component muuttaa sen.
pay_parts_mean = Kukin palkanosa on ryhmän kaikkien keskiarvo; niillä, joilla sitä ei ole, se on nolla.
pay_parts_none = Tiedostossa ei ole saraketta peruspalkan lisäksi maksettavasta palkasta, joten verrataan vain peruspalkkaa; --component OTSIKKO=supplements nimeää sellaisen.
pay_parts_excluded = Ei palkkaa: { $columns }.
beside_full_time = Peruspalkan lisäksi maksettu palkka on muunnettu kokoaikaiseksi kuten peruspalkka (--beside-base full-time); laki ei sano, miten.
beside_as_paid = Peruspalkan lisäksi maksettu palkka on sellaisena kuin se on maksettu, myös osa-aikaisilla (--beside-base as-paid); laki ei sano, miten.
cash_benefits = Rahapalkka on kaikki palkanosat paitsi luontoisedut, jotka ovat erikseen.
balance_time = Ilmoitetaan joka vuosi koko henkilöstöstä ja vähintään joka toinen vuosi kultakin tasolta (likestillings- og diskrimineringsloven § 26 a).
balance_other =
    { $count_n ->
        [one] { $count } henkilö, jota ei ole merkitty naiseksi eikä mieheksi, on mukana koko henkilöstössä mutta ei osuudessa.
       *[other] { $count } henkilöä, joita ei ole merkitty naisiksi eikä miehiksi, on mukana koko henkilöstössä mutta ei osuudessa.
    }
balance_without_pay =
    { $count_n ->
        [one] { $count } sukupuolijakauman henkilöltä puuttuu käyttökelpoinen palkka, eikä hän ole mukana tämän taulukon palkkaluvuissa.
       *[other] { $count } sukupuolijakauman henkilöltä puuttuu käyttökelpoinen palkka, eivätkä he ole mukana tämän taulukon palkkaluvuissa.
    }
pay_by_level_time = Naisten keskipalkka prosentteina miesten keskipalkasta, kartoitetaan vähintään joka toinen vuosi; lukuja saa käyttää myös välivuonna (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_time = Ilmoitetaan joka vuosi: osa-aikatyö, määräaikaiset palvelussuhteet ja perhevapaa; vähintään joka toinen vuosi: vastentahtoinen osa-aikatyö (likestillings- og diskrimineringsloven §§ 26, 26 a).
conditions_method = Osuudet lasketaan kummankin sukupuolen sisällä niistä, joista tiedostossa on tieto, myös vastentahtoisessa osa-aikatyössä; ero on naisten osuus miinus miesten osuus prosenttiyksikköinä. Perhevapaan viikot ovat keskiarvo niistä, joilla vapaata on ollut.
leave_week = { $days } perhevapaapäivää lasketaan viikoksi (--leave-week).
no_number_in_law = Laki ei sano, milloin ryhmä on liian pieni; tässä se on liian pieni, kun naisia tai miehiä on alle { $minimum } (--min-group).
one_sex_method = Ryhmällä, jossa on vain yhtä sukupuolta, ei ole palkkaeroa. Sitä verrataan vaativuudeltaan lähimpään vaativuusryhmään, jossa on toista sukupuolta, kummankin ryhmän kaikkien keskipalkan mukaan; paria, jonka jompaakumpaa keskipalkkaa ei näytetä, ei luetella.
one_sex_without =
    { $count_n ->
        [one] { $count } ryhmää, jossa on vain yhtä sukupuolta, ei verrata mihinkään, koska sen vaativuutta ei tunneta: anna pisteet tai vaativuusluokat tehtävätiedostossa valitsimella --jobs.
       *[other] { $count } ryhmää, joissa on vain yhtä sukupuolta, ei verrata mihinkään, koska niiden vaativuutta ei tunneta: anna pisteet tai vaativuusluokat tehtävätiedostossa valitsimella --jobs.
    }
codes_told = Luettelossa ovat ne DISCO-08-koodit { $digits } numeron tarkkuudella, joissa on vähintään { $minimum } naista ja { $minimum } miestä. { $reference }.
codes_untold =
    { $count_n ->
        [one] { $count } koodi, jossa on vähemmän, ei ole luettelossa; siihen kuuluvia henkilöitä: { $people }.
       *[other] { $count } koodia, joissa on vähemmän, ei ole luettelossa; niihin kuuluvia henkilöitä: { $people }.
    }

fail_pension = { $file }: on ilmoitettava, onko työnantajan eläkemaksu palkkaa; laki jättää sen avoimeksi
hint_pay_part = --component { $column }=benefits, jos se on, --component { $column }=excluded, jos se ei ole
hint_pay_part_period = --component "{ $column }=bonus/month" tai "{ $column }=bonus/year", sen mukaan mistä palkanosa maksetaan
fail_beside_base = { $file }: on ilmoitettava, miten peruspalkan lisäksi maksettu palkka lasketaan osa-aikatyössä
cause_beside_base =
    { $count_n ->
        [one] { $count } osa-aikaisella on sellaista, ja laki jättää sen avoimeksi
       *[other] { $count } osa-aikaisella on sellaista, ja laki jättää sen avoimeksi
    }
hint_beside_full_time = --beside-base full-time: kokoaikaiseksi muunnettuna kuten peruspalkka
hint_beside_as_paid = --beside-base as-paid: sellaisena kuin se on maksettu
fail_leave_week = { $file }: on ilmoitettava, montako perhevapaapäivää lasketaan viikoksi
hint_leave_week_working = --leave-week 5: tiedosto laskee työpäiviä
hint_leave_week_calendar = --leave-week 7: tiedosto laskee kalenteripäiviä; --leave-unit weeks, jos se laskee viikkoja

column_base_to_men = Peruspalkka, n/m
column_supplements_to_men = Lisät, n/m
column_bonus_to_men = Tulospalkka, n/m
column_overtime_to_men = Ylityö, n/m
column_benefits_to_men = Luontoisetu, n/m
column_pay_by_level_women_to_men = Rahapalkka, n/m
column_supplements_women = Lisät naiset
column_supplements_men = Lisät miehet
column_bonus_women = Tulospalkka naiset
column_bonus_men = Tulospalkka miehet
column_overtime_women = Ylityö naiset
column_overtime_men = Ylityö miehet
column_benefits_women = Luontoisetu naiset
column_benefits_men = Luontoisetu miehet
column_minimum_women = Pienin naiset
column_minimum_men = Pienin miehet
column_maximum_women = Suurin naiset
column_maximum_men = Suurin miehet
column_pay_statistics_job_code = DISCO-koodi
column_merged_from = Yhdistetty ryhmistä

table_balance = Sukupuolijakauma
table_pay_by_level = Naisten palkka prosentteina miesten palkasta
table_pay_survey = Palkkakartoitus
table_one_sex_groups = Vain yhden sukupuolen ryhmät ja lähin ryhmä, jossa on toista
table_pay_statistics = Sukupuolittain eritelty palkkatilasto

reason_code_missing = DISCO-08-koodi puuttuu tai on vajaa

explain_term_equality_statement = Norjalaisen työnantajan tasa-arvoselvitys (likestillingsredegjørelse, likestillings- og diskrimineringsloven § 26 a): joka vuosi sukupuolijakauma, määräaikaiset, osa-aikatyö ja perhevapaa; vähintään joka toinen vuosi palkkaerot tasoittain ja vastentahtoinen osa-aikatyö. Se on julkinen ja tehdään niin, ettei yksittäistä henkilöä tunnista.
explain_term_pay_survey = Tasa-arvolain (609/1986) 6 b §:n palkkakartoitus: naisten ja miesten keskipalkka vaativuusryhmittäin, tehtäväryhmittäin tai muilla perusteilla ryhmiteltynä. Pienet ryhmät yhdistetään vaativuudeltaan lähimpään ryhmään; ryhmää, jossa on vain yhtä sukupuolta, verrataan ryhmiin, joissa on toista.
explain_term_pay_statistics = Tanskan sukupuolittain eritelty palkkatilasto (kønsopdelt lønstatistik, ligelønsloven § 5 a): naisten ja miesten keskipalkka jokaisesta kuusinumeroisesta DISCO-08-koodista, jossa on vähintään kymmenen kumpaakin, henkilöstön tiedoksi.
