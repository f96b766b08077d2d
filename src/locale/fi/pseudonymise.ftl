### Pseudonyymit.

## Mitä sarakkeelle on tehty

treated_keep =
    { $values_n ->
        [one] säilytetty: { $reason }, { $values } arvo
       *[other] säilytetty: { $reason }, { $values } arvoa
    }
treated_pseudonym =
    { $values_n ->
        [one] pseudonymisoitu: { $values } henkilötunnus tai -numero
       *[other] pseudonymisoitu: { $values } henkilötunnusta tai -numeroa
    }
treated_band =
    { $values_n ->
        [one] luokiteltu, nyt { $column }: { $values } arvo
       *[other] luokiteltu, nyt { $column }: { $values } arvoa
    }
treated_year =
    { $values_n ->
        [one] vain vuosiluku säilytetty: { $values } päivämäärä
       *[other] vain vuosiluku säilytetty: { $values } päivämäärää
    }
treated_drop = poistettu: { $reason }
treated_sex =
    { $values_n ->
        [one] lisätty: sukupuoli { $values } henkilötunnuksesta
       *[other] lisätty: sukupuoli { $values } henkilötunnuksesta
    }
cells_identifying =
    { $count_n ->
        [one] { $count } henkilöön viitannut solu tyhjennetty
       *[other] { $count } henkilöön viitannutta solua tyhjennetty
    }
cells_unreadable =
    { $count_n ->
        [one] { $count } lukukelvoton solu tyhjennetty
       *[other] { $count } lukukelvotonta solua tyhjennetty
    }
word_identifier_name = nimiä
word_identifier_other_person = toinen henkilö
word_identifier_email = sähköpostiosoitteita
word_identifier_phone = puhelinnumeroita
word_identifier_address = osoitteita
word_identifier_account = tilinumeroita
word_identifier_login = käyttäjätunnuksia, kortteja tai kuvia
word_identifier_national_id = henkilötunnuksia
word_identifier_employee_id = toinen henkilötunnus tai -numero
word_identifier_own_code = joka rivillä oma koodi
word_identifier_free_text = vapaata tekstiä
word_as_asked = pyynnöstä
word_same_band = luokka muodostetaan toisesta sarakkeesta
word_unknown_heading = henkilöihin viittaavaa ei löytynyt, mutta otsikko on tuntematon

## Huomautukset

pseudonymised =
    Kirjoitettu { $rows_n ->
        [one] { $rows } rivi
       *[other] { $rows } riviä
    } ja { $columns_n ->
        [one] { $columns } sarake
       *[other] { $columns } saraketta
    }.
ages_at = Ikä ja palvelusaika on laskettu päivälle { $date }.
ids_repeated =
    { $count_n ->
        [one] { $count } rivillä on henkilötunnus tai -numero, joka esiintyy jo ylempänä: rivi { $lines }.
       *[other] { $count } rivillä on henkilötunnus tai -numero, joka esiintyy jo ylempänä: rivit { $lines }.
    }
ids_blank =
    { $count_n ->
        [one] { $count } riviltä puuttuu henkilötunnus tai -numero, joten sillä ei ole pseudonyymiä.
       *[other] { $count } riviltä puuttuu henkilötunnus tai -numero, joten niillä ei ole pseudonyymiä.
    }
ids_rounded =
    { $count_n ->
        [one] { $count } henkilötunnus on lyhentynyt taulukkolaskennassa, eikä sille ole pseudonyymiä. Vie tiedot uudelleen niin, että sarake on tekstiä.
       *[other] { $count } henkilötunnusta on lyhentynyt taulukkolaskennassa, eikä niille ole pseudonyymiä. Vie tiedot uudelleen niin, että sarake on tekstiä.
    }
ids_none = Henkilötunnusten tai -numeroiden saraketta ei löytynyt, joten pseudonyymejä ei ole. Jos sellainen on, nimeä se: --map person_id="otsikko".
rows_ragged =
    { $count_n ->
        [one] { $count } rivi on jätetty pois, koska siinä on enemmän tai vähemmän soluja kuin otsikkorivillä, rivi { $lines }: arvot voivat olla väärän otsikon alla.
       *[other] { $count } riviä on jätetty pois, koska niissä on enemmän tai vähemmän soluja kuin otsikkorivillä, rivit { $lines }: arvot voivat olla väärän otsikon alla.
    }
still_personal = Tulos on edelleen henkilötietoa sille, jolla on avain tai joka voi tunnistaa jonkun muista sarakkeista: se on pseudonymisoitu, ei anonyymi (yleisen tietosuoja-asetuksen 4 artiklan 5 kohta). Tarkista ennen luovuttamista, kuinka harvinaisia tehtävän, iän ja työpaikan yhdistelmät ovat.
key_advice = Säilytä avain erillään pseudonymisoiduista tiedostoista: se, jolla on molemmat, voi selvittää, kenestä pseudonyymissä on kyse. Ilman avainta samoja pseudonyymejä ei voi muodostaa uudelleen.

## Virheet

fail_no_reference_date = saraketta ”{ $column }” ei voi luokitella ilman päivää, jolle ikä ja palvelusaika lasketaan
fail_key_form = { $file } ei ole paritetin avain
fail_key_readable = { $file } on avain, johon muillakin kuin omistajalla on pääsy (oikeudet { $mode })
fail_keep_identity = saraketta ”{ $column }” ei voi säilyttää: siinä on henkilötunnuksia
hint_key_new = Luo avain: paritet key new -o key.txt
hint_key_mode = Jos kukaan muu ei ole lukenut sitä, poista muiden oikeudet: chmod 600 { $file }. Luo muuten uusi
hint_key_elsewhere = Avainta ei koskaan korvata: nimeä toinen tiedosto
hint_pseudonymise = Tee siitä pseudonyymejä: --map person_id="{ $column }"
