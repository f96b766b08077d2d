### Palkkaraportit Isossa-Britanniassa ja Irlannissa.

## What the tables say first

verdict_bonus_paid = Bonusta sai { $women } naisista ja { $men } miehistä.

## Notes

who_is_compared = Bonusluvut koskevat kaikkia mittauspäivänä työsuhteessa olleita naisia ja miehiä ({ $relevant }); tuntipalkka ja palkkakvartiilit niitä, joilla on täysi palkka, työaika ja sukupuoli ({ $full }).
hourly_of_pay_period = Tuntipalkka: palkkakauden varsinainen palkka ja bonus kertaa 7, jaettuna kauden päivillä ja viikkotyöajalla. Kuukaudessa on { $month } päivää, vuodessa { $year }. { $reference }.
weekly_pay_period = Määrät ovat viikolta, jossa on { $days } päivää (--pay-interval week).
hourly_of_year = Tuntipalkka: mittauspäivään päättyvien { $months } kuukauden varsinainen palkka ja bonus jaettuna niiden tunneilla; niiden aikana palkatuilla palkkaamisen jälkeiseltä ajalta. { $reference }.
ordinary_pay = Varsinainen palkka: ”{ $source }”.
ordinary_pay_and = Varsinainen palkka: ”{ $source }” sekä { $columns } (vinoviivan jälkeen on aika, jolta määrä on). Muuta sanotaan valitsimella --component.
weekly_hours = Viikkotyöaika: kuten tiedostossa. Jos se vaihtelee viikoittain, tiedostossa tulisi olla { $weeks } viikon keskiarvo. { $reference }.
weekly_hours_of_share = Viikkotyöaika: osuus kokoaikatyöstä, { $hours } tuntia (--full-time-hours).
weekly_hours_of_full_time = Viikkotyöaika: tiedostossa sitä ei ole, joten kaikille oletetaan { $hours } tuntia (--full-time-hours).
weeks_of_year = Vuodessa on { $weeks } työviikkoa. { $reference }.
bonus_columns = Bonus: { $columns }, mittauspäivään päättyviltä { $months } kuukaudelta. Bonuserot koskevat niitä, joille bonusta maksettiin. { $reference }.
bonus_missing = Tiedostossa ei ole bonussaraketta, joten bonuslukuja ei ole; --map variable_pay=OTSIKKO tai --component OTSIKKO=bonus nimeää sellaisen.
no_remuneration = Ei varsinaista palkkaa eikä bonusta: { $columns }.
period_bonus_spread = Palkkakaudella maksettu bonus jaetaan kuukausille, joilta se on, ja siitä lasketaan kaudelle tuleva osa.
period_bonus_missing = Tiedostosta ei näy palkkakaudella maksettu bonus, joten tuntipalkka on ilman sitä; --map period_bonus=OTSIKKO nimeää sarakkeen.
leave_not_known = Tiedostosta ei näy, kenelle maksettiin palkkakaudella vapaan vuoksi vähemmän tai ei mitään, joten ketään ei jätetä siksi pois; --map reduced_by_leave=OTSIKKO nimeää sarakkeen.
snapshot_of_law = Luvut ovat päivältä { $day }; lain mittauspäivä on { $days }.
snapshot_not_known = Tiedostosta ei näy, mitä päivää se koskee; mittauspäivä sanotaan valitsimella --reference-date.
pay_quarters = Palkkakvartiileissa on kussakin yhtä monta henkilöä, pienimmästä tuntipalkasta suurimpaan. Jos sama palkka on rajan molemmin puolin, naiset ja miehet jaetaan lukumääriensä suhteessa.

## What the law demands of an employer

duty_kept =
    Raportti pysyy työnantajan verkkosivuilla { $years_n ->
        [one] { $years } vuoden
       *[other] { $years } vuoden ajan
    }. { $reference }.
duty_reasons = Lukujen lisäksi raportissa kerrotaan työnantajan käsitys erojen syistä ja se, mitä niiden poistamiseksi tai pienentämiseksi tehdään. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: on sanottava, onko ”{ $field }” varsinaista palkkaa, mitä laki ei kerro
hint_is_it_ordinary = --component { $column }=ordinary (varsinaista palkkaa), --component { $column }=bonus tai --component { $column }=excluded (ei kumpaakaan)
fail_bonus_months = { $file }: osasta palkkakauden bonusta ei tiedetä, kuinka monelta kuukaudelta se on
hint_bonus_months = Nimeä sarake: --map bonus_months=OTSIKKO, tai sano --bonus-months 12, jos se ei kerro sitä
fail_no_snapshot = { $file }: tiedostossa on työsuhteiden päiviä, mutta päivää, jona on oltava työsuhteessa, ei tiedetä

## Words

column_figure = Luku

table_statutory_figures = Raportin luvut

word_mean_hourly = Tuntipalkka, keskiarvo
word_median_hourly = Tuntipalkka, mediaani
word_mean_bonus = Bonus, keskiarvo
word_median_bonus = Bonus, mediaani
word_bonus_share = Sai bonusta
word_part_time_mean = Osa-aikaiset, keskiarvo
word_part_time_median = Osa-aikaiset, mediaani
word_temporary_mean = Määräaikaiset, keskiarvo
word_temporary_median = Määräaikaiset, mediaani
word_benefits_share = Sai luontoisetuja

reason_not_employed = ei työsuhteessa mittauspäivänä
reason_reduced_by_leave = vapaan vuoksi vähemmän tai ei lainkaan palkkaa
reason_not_full_pay = ei täyttä palkkaa, palkkaa tai työaikaa palkkakaudella

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: mittauspäivänä työsuhteessa ollut, jolle ei maksettu palkkakaudella vapaan vuoksi vähemmän tai ei mitään. Ison-Britannian tuntipalkkaerot ja palkkakvartiilit koskevat heitä; bonusluvut kaikkia työsuhteessa olleita.
explain_term_snapshot_date = Päivä, jolta laki lukee palkan: Isossa-Britanniassa yksityisillä työnantajilla 5.4. ja julkisilla 31.3., Irlannissa työnantajan valitsema päivä kesäkuussa. Se sanotaan valitsimella --reference-date.
