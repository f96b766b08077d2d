### Palkkaraportit Isossa-Britanniassa ja Irlannissa.

## What the tables say first

verdict_bonus_paid = Tulospalkkaa sai { $women } naisista ja { $men } miehistä.

## Notes

who_is_compared = Tulospalkkaluvut koskevat kaikkia mittauspäivänä palvelussuhteessa olleita naisia ja miehiä ({ $relevant }); tuntipalkka ja palkkakvartiilit niitä, joilla on täysi palkka ja joiden työaika ja sukupuoli tiedetään ({ $full }).
hourly_of_pay_period = Tuntipalkka: palkkakauden varsinainen palkka ja tulospalkka kertaa 7, jaettuna kauden päivillä ja viikkotyöajalla. Kuukaudessa on { $month } päivää, vuodessa { $year }. { $reference }.
weekly_pay_period = Määrät ovat viikolta, jossa on { $days } päivää (--pay-interval week).
hourly_of_year = Tuntipalkka: mittauspäivään päättyvien { $months } kuukauden varsinainen palkka ja tulospalkka jaettuna samojen kuukausien tunneilla; niiden aikana palkatuilla palvelussuhteen alusta. { $reference }.
ordinary_pay = Varsinainen palkka: ”{ $source }”.
ordinary_pay_and = Varsinainen palkka: ”{ $source }” sekä { $columns } (vinoviivan jälkeen on aika, jolta määrä on). Muuta voi ilmoittaa valitsimella --component.
weekly_hours = Viikkotyöaika: kuten tiedostossa. Jos se vaihtelee viikoittain, tiedostossa tulisi olla { $weeks } viikon keskiarvo. { $reference }.
weekly_hours_of_share = Viikkotyöaika: työaikaprosentin osuus { $hours } tunnista (--full-time-hours).
weekly_hours_of_full_time = Viikkotyöaika: tiedostossa sitä ei ole, joten kaikille oletetaan { $hours } tuntia (--full-time-hours).
weeks_of_year = Vuoden tunnit: viikkotyöaika kertaa { $weeks } viikkoa. { $reference }.
bonus_columns = Tulospalkka: { $columns }, mittauspäivään päättyviltä { $months } kuukaudelta. Tulospalkkaerot koskevat niitä, joille tulospalkkaa maksettiin. { $reference }.
bonus_missing = Tiedostossa ei ole tulospalkan saraketta, joten tulospalkkalukuja ei ole; --map variable_pay=OTSIKKO tai --component OTSIKKO=bonus nimeää sellaisen.
no_remuneration = Ei varsinaista palkkaa eikä tulospalkkaa: { $columns }.
period_bonus_spread = Palkkakaudella maksettu tulospalkka jaetaan kuukausille, joilta se on, ja siitä lasketaan kaudelle tuleva osa.
period_bonus_missing = Tiedostosta ei näy palkkakaudella maksettu tulospalkka, joten tuntipalkka lasketaan ilman sitä; --map period_bonus=OTSIKKO nimeää sarakkeen.
leave_not_known = Tiedostosta ei näy, kenelle maksettiin palkkakaudella vapaan tai poissaolon vuoksi vähemmän tai ei mitään, joten ketään ei jätetä siksi pois; --map reduced_by_leave=OTSIKKO nimeää sarakkeen.
snapshot_of_law = Luvut ovat päivältä { $day }; lain mittauspäivä on { $days }.
snapshot_not_known = Tiedostosta ei näy, mitä päivää se koskee; mittauspäivä ilmoitetaan valitsimella --reference-date.
pay_quarters = Palkkakvartiileissa on kussakin yhtä monta henkilöä, pienimmästä tuntipalkasta suurimpaan. Jos sama palkka on rajan molemmin puolin, naiset ja miehet jaetaan lukumääriensä suhteessa.

## What the law demands of an employer

duty_kept =
    Raportti on pidettävä työnantajan verkkosivuilla vähintään { $years_n ->
        [one] { $years } vuoden ajan
       *[other] { $years } vuoden ajan
    }. { $reference }.
duty_reasons = Lukujen lisäksi raportissa kerrotaan työnantajan käsitys erojen syistä ja se, mitä niiden poistamiseksi tai pienentämiseksi tehdään. { $reference }.

## Failures

fail_is_it_ordinary = { $file }: on ilmoitettava, onko ”{ $field }” varsinaista palkkaa; laki ei sano sitä
hint_is_it_ordinary = --component { $column }=ordinary (varsinaista palkkaa), --component { $column }=bonus (tulospalkkaa) tai --component { $column }=excluded (ei kumpaakaan)
fail_bonus_months = { $file }: osasta palkkakauden tulospalkkaa ei tiedetä, kuinka monelta kuukaudelta se on
hint_bonus_months = Nimeä sarake: --map bonus_months=OTSIKKO, tai anna --bonus-months 12, jos sarake ei kerro sitä
fail_no_snapshot = { $file }: tiedostossa on palvelussuhteiden päivämääriä, mutta mittauspäivää ei tiedetä

## Words

column_figure = Luku

table_statutory_figures = Raportin luvut

word_mean_hourly = Tuntipalkka, keskiarvo
word_median_hourly = Tuntipalkka, mediaani
word_mean_bonus = Tulospalkka, keskiarvo
word_median_bonus = Tulospalkka, mediaani
word_bonus_share = Sai tulospalkkaa
word_part_time_mean = Osa-aikaiset, keskiarvo
word_part_time_median = Osa-aikaiset, mediaani
word_temporary_mean = Määräaikaiset, keskiarvo
word_temporary_median = Määräaikaiset, mediaani
word_benefits_share = Sai luontoisetuja

reason_not_employed = ei palvelussuhteessa mittauspäivänä
reason_reduced_by_leave = vapaan tai poissaolon vuoksi vähemmän tai ei lainkaan palkkaa
reason_not_full_pay = ei täyttä palkkaa, palkkaa tai työaikaa palkkakaudella

## Terms

explain_term_full_pay_employee = Full-pay relevant employee: mittauspäivänä palvelussuhteessa ollut, jonka palkka ei ollut palkkakaudella vapaan tai poissaolon vuoksi pienempi eikä jäänyt kokonaan maksamatta. Ison-Britannian tuntipalkkaerot ja palkkakvartiilit koskevat heitä; tulospalkkaluvut kaikkia palvelussuhteessa olleita.
explain_term_snapshot_date = Päivä, jolta palkka lain mukaan katsotaan: Isossa-Britanniassa yksityisillä työnantajilla 5.4. ja julkisilla 31.3., Irlannissa työnantajan valitsema päivä kesäkuussa. Se ilmoitetaan valitsimella --reference-date.
