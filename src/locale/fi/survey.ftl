### Survey.

verdict_survey =
    { $name } on { $index } asteikolla 0–100; { $answered_n ->
        [one] { $answered } henkilö vastasi
       *[other] { $answered } henkilöä vastasi
    }.
verdict_survey_invited =
    { $name } on { $index } asteikolla 0–100; { $invited_n ->
        [one] { $invited } kutsutusta
       *[other] { $invited } kutsutusta
    } vastasi { $answered } (vastausprosentti { $rate }).
verdict_survey_none = Indeksiä ei voida näyttää kaikista vastauksista.
verdict_survey_blocks = Korkein on { $highest } ({ $high }), matalin { $lowest } ({ $low }).
verdict_survey_up = Se on { $change } pistettä korkeampi kuin edellisessä kyselyssä.
verdict_survey_down = Se on { $change } pistettä matalampi kuin edellisessä kyselyssä.
verdict_survey_same = Se on sama kuin edellisessä kyselyssä.
verdict_survey_women_higher = Naisten indeksi on { $difference } pistettä korkeampi kuin miesten.
verdict_survey_women_lower = Naisten indeksi on { $difference } pistettä matalampi kuin miesten.
verdict_survey_sexes_equal = Naisilla ja miehillä on sama indeksi.
survey_hme = HME, Ruotsin kuntien ja alueiden henkilöstön sitoutumisen indeksi: yhdeksän väittämää, joihin vastataan asteikolla 1–5. Kysymyksen indeksi on (keskiarvo − 1) × 25, osaindeksi kolmen kysymyksensä keskiarvo ja kokonaisindeksi kaikkien yhdeksän keskiarvo. Tässä näytetään yksi desimaali; Kolada pyöristää kokonaisluvuiksi.
survey_index = Kysymyksen indeksi on (keskiarvo − { $low }) / ({ $high } − { $low }) × 100, osaindeksi kysymystensä keskiarvo ja indeksi kaikkien kysymysten keskiarvo. Tässä näytetään yksi desimaali.
survey_reversed = Käänteiset kysymykset, joissa matalin vastaus on paras: { $items }.
survey_off_scale =
    { $count_n ->
        [one] { $count } vastaus ei ole
       *[other] { $count } vastausta ei ole
    } asteikolla { $low }–{ $high }, ja se luetaan puuttuvaksi.
survey_words =
    { $count_n ->
        [one] { $count } sanallista vastausta
       *[other] { $count } sanallista vastausta
    } ei voida tulkita, ja se luetaan puuttuvaksi.
survey_others =
    { $count_n ->
        [one] { $count } henkilö, joka ei ole nainen eikä mies tai jonka sukupuoli ei ole tiedossa, on
       *[other] { $count } henkilöä, jotka eivät ole naisia eivätkä miehiä tai joiden sukupuoli ei ole tiedossa, on
    } mukana vain rivillä ”kaikki”.
survey_too_many =
    Vastanneita on enemmän kuin kutsuttuja { $count_n ->
        [one] { $count } rivillä
       *[other] { $count } rivillä
    }: tarkista kutsuttujen määrä.
survey_previous = Muutos tiedoston ”{ $file }” kyselystä; ryhmät yhdistetään nimen perusteella.
survey_new_groups =
    { $count_n ->
        [one] { $count } ryhmä ei ollut
       *[other] { $count } ryhmää ei ollut
    } mukana edellisessä kyselyssä, tai sitä ei näytetty siinä.

fail_no_items = tiedostossa { $file } ei ole yhdeksää saraketta, jotka ovat selvästi HME:n väittämät
fail_no_answers = { $file }: sarakkeen ”{ $column }” vastauksia ei voida sijoittaa asteikolle
fail_invited_differs = { $file }: kaikilla ryhmän ”{ $unit }” riveillä ei ole samaa kutsuttujen määrää
fail_not_invited = tiedostossa { $file } ei ole riviä ryhmälle ”{ $unit }”
hint_items = Nimeä kysymykset: --items "q1,q2,q3", tai useita osia kohdassa [[survey.block]] tiedostossa paritet.toml
hint_scale = Ilmoita asteikko: --scale 1..10
hint_answers =
    Kerro tiedostossa paritet.toml, mitä sanat tarkoittavat; luku asteikon ulkopuolella tekee vastauksesta puuttuvan:
    { $block }
hint_invited = Ilmoita, montako kutsuttiin: --invited ja luku tai tiedosto, jossa on rivi kullekin yksikölle

column_answered = Vastanneet
column_response_rate = Vastaus-%
column_index = Indeksi
column_motivation = Motivaatio
column_leadership = Johtaminen
column_steering = Ohjaus
column_index_previous = Edellinen indeksi
column_change = Muutos
column_sex_difference = Naiset − miehet
column_item = Kysymys
column_survey_items_n = Vastauksia
column_mean = Keskiarvo

table_survey = Henkilöstökysely
table_survey_items = Kyselyn kysymykset, kaikki vastaukset

word_hme = HME
word_survey_index = Indeksi

reason_no_answer = yhteenkään kysymykseen ei ole vastattu

explain_term_hme = Hållbart medarbetarengagemang, Ruotsin kuntien ja alueiden henkilöstön sitoutumisen indeksi: kolme väittämää motivaatiosta, johtamisesta ja ohjauksesta kustakin, vastaukset asteikolla 1–5 ja indeksi asteikolla 0–100.
explain_term_response_rate = Ne, jotka vastasivat ainakin yhteen kysymykseen, kutsutuista.
