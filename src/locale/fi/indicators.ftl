### Indicators of the Pay Transparency Directive.

## Notes

pay_level_base = Palkkataso: vuoden bruttopalkka maksettuna, kuukausipalkka kertaa 12, osa-aikaisten palkkaa ei muunneta kokoaikaiseksi; tuntipalkka on se jaettuna vuoden tunneilla. Peruspalkka: ”{ $source }”.
pay_level_more_base = Myös peruspalkkaa: { $columns }.
pay_level_variable = Täydentävät tai muuttuvat osat: { $columns } (viivan jälkeen se, miltä ajalta määrä on: month on kuukausi, year vuosi). Muuta voi ilmoittaa valitsimella --component.
pay_level_no_variable = Tiedostossa ei ole saraketta täydentävistä tai muuttuvista osista, joten kohtia (b), (d) ja (e) ei voi laskea; sellaisen voi nimetä: --component OTSIKKO=variable.
pay_level_excluded = Ei palkkaa (--component): { $columns }.
pay_level_blank =
    { $count_n ->
        [one] { $count } tyhjä solu peruspalkan rinnalla tulkitaan
       *[other] { $count } tyhjää solua peruspalkan rinnalla tulkitaan
    } nollaksi.
variable_over_recipients = (b), (d) ja ryhmien ero muuttuvissa osissa koskevat niitä, joilla on tällaista palkkaa (--variable-base recipients); direktiivi ei sano, ketkä lasketaan.
variable_over_all = (b), (d) ja ryhmien ero muuttuvissa osissa koskevat kaikkia työntekijöitä, nolla niille, joilla tällaista palkkaa ei ole (--variable-base all); direktiivi ei sano, ketkä lasketaan.
part_year_whole = Tilastoajankohtaa edeltäneen vuoden aikana palkatut lasketaan koko vuoden palkalla (--part-year whole); direktiivi ei sano asiasta mitään.
part_year_actual = Tilastoajankohtaa edeltäneen vuoden aikana palkatut lasketaan sen jälkeisten päivien palkalla ja tunneilla (--part-year actual); direktiivi ei sano asiasta mitään.
hours_paid_in_year = Tunnit: vuoden maksetut tunnit.
hours_of_week = Tunnit: sovittu viikkotyöaika, 52 viikkoa.
hours_of_share = Tunnit: työaikaprosentti { $hours } tunnin viikosta, 52 viikkoa.
hours_of_full_time = Tiedostossa ei ole tunteja, joten kaikille lasketaan { $hours } tuntia viikossa, ja erot tuntia ja vuotta kohti ovat samat.
quartile_ties = Palkkakvartiileissa on yhtä monta henkilöä, pienimmästä palkasta suurimpaan. Jos sama palkka on rajan molemmin puolin, naiset ja miehet jaetaan lukumääriensä suhteessa; direktiivi ei sano, miten.
quartiles_few =
    { $count_n ->
        [one] { $count } henkilö
       *[other] { $count } henkilöä
    } on liian vähän palkkakvartiileihin, joihin tarvitaan vähintään { $least }.
bands_other =
    { $count_n ->
        [one] { $count } henkilö, jota ei ole merkitty naiseksi eikä mieheksi, on
       *[other] { $count } henkilöä, joita ei ole merkitty naiseksi eikä mieheksi, on
    } mukana palkkakvartiileissa mutta ei missään palkkaerossa.
category_line = Ryhmiä verrataan tällä: { $pay }. Vähintään { $difference_short } ero kumpaan tahansa suuntaan, ennen pyöristystä, on perusteltava tai korjattava. { $reference }.
edition_not_public = Tämän version saa julkaista, mutta tässä on salattu vain se, mikä salataan henkilöstön edustajilta: käytä valitsinta --profile public.

## Failures

fail_variable_base = { $file }: on ilmoitettava, ketkä lasketaan mukaan täydentävään tai muuttuvaan palkkaan
cause_variable_base =
    { $count_n ->
        [one] { $count } henkilöllä sitä ei ole
       *[other] { $count } henkilöllä sitä ei ole
    }, ja direktiivi jättää asian avoimeksi
hint_variable_recipients = --variable-base recipients: ne, joilla sitä on
hint_variable_all = --variable-base all: kaikki työntekijät, nolla niille, joilla sitä ei ole
fail_part_year = { $file }: on ilmoitettava, mikä on vuosi niille, jotka palkattiin sen aikana
cause_part_year =
    { $count_n ->
        [one] { $count } henkilö on
       *[other] { $count } henkilöä on
    } palkattu tilastoajankohtaa edeltäneen vuoden aikana, ja direktiivi jättää asian avoimeksi
hint_part_year_whole = --part-year whole: koko vuosi nykyistä palkkaa
hint_part_year_actual = --part-year actual: palkka ja tunnit palkkauksen jälkeisiltä päiviltä
fail_which_hours = Tiedostossa { $file } on sekä maksetut että sovitut tunnit
hint_hours_paid = --hours paid: vuosipalkka jaetaan vuoden maksetuilla tunneilla
hint_hours_agreed = --hours agreed: vuosipalkka jaetaan sovituilla tunneilla
fail_is_it_pay = { $file }: on ilmoitettava, onko ”{ $field }” palkkaa; direktiivi jättää sen avoimeksi
hint_component = --component { $column }=variable, jos se on palkkaa, --component { $column }=excluded, jos ei ole
fail_component_period = { $file }: ei selviä, miltä ajalta sarakkeen ”{ $column }” määrät ovat
hint_component_period = --component "{ $column }={ $part }/month" tai "{ $column }={ $part }/year"

## Words

column_indicator = Indikaattori
column_basis = Peruste
column_gap_total = Ero, koko palkka
column_gap_base = Ero, peruspalkka
column_gap_variable = Ero, muuttuva
column_triggers = Vähintään 5 %
column_justification = Peruste, viite
column_base_women = Peruspalkka naiset
column_base_men = Peruspalkka miehet
column_variable_women = Muuttuva naiset
column_variable_men = Muuttuva miehet

table_indicators = Indikaattorit (a)–(e)
table_categories = Indikaattori (g): työntekijäryhmät

word_a = (a) keskiarvoero
word_b = (b) sama, muuttuva palkka
word_c = (c) mediaaniero
word_d = (d) sama, muuttuva palkka
word_e = (e) muuttuvaa palkkaa saavat
word_pay_per_hour = palkka tunnilta
word_pay_per_year = palkka vuodelta
word_below = alle rajan
word_unexplained = perusteltava
word_justified = perusteltu
word_remedied = korjattu
word_assessment_due = yhteinen arviointi

## Terms

explain_term_quartile_band = Yksi neljästä yhtä suuresta työntekijäjoukosta, jotka on järjestetty pienimmästä palkasta suurimpaan. Naisten osuus kussakin näyttää, missä kohdassa palkkarakennetta naiset ja miehet ovat.
explain_term_joint_pay_assessment = Yhteinen palkka-arviointi: palkka-avoimuusdirektiivin 10 artikla edellyttää sitä yhdessä henkilöstön edustajien kanssa, kun naisten ja miesten keskipalkat eroavat työntekijäryhmässä vähintään 5 %, eroa ei perustella objektiivisilla, sukupuolineutraaleilla kriteereillä eikä sitä ole korjattu kuuden kuukauden kuluessa raportista.
explain_term_variable_components = Täydentävät tai muuttuvat osat: kaikki palkka tavanomaisen peruspalkan rinnalla, rahana tai luontoisetuna, kuten lisät, ylityökorvaukset ja bonukset. Valitsin --component kertoo, mitä sarake on.
