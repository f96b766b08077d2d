### Pseudonymer.

## Hva som er gjort med en kolonne

treated_keep =
    { $values_n ->
        [one] beholdt: { $reason }, { $values } verdi
       *[other] beholdt: { $reason }, { $values } verdier
    }
treated_pseudonym =
    { $values_n ->
        [one] pseudonymisert: { $values } fødsels- eller ansattnummer
       *[other] pseudonymisert: { $values } fødsels- eller ansattnummer
    }
treated_band =
    { $values_n ->
        [one] delt inn i grupper, nå { $column }: { $values } verdi
       *[other] delt inn i grupper, nå { $column }: { $values } verdier
    }
treated_year =
    { $values_n ->
        [one] bare årstallet er beholdt: { $values } dato
       *[other] bare årstallet er beholdt: { $values } datoer
    }
treated_drop = fjernet: { $reason }
treated_sex =
    { $values_n ->
        [one] lagt til: kjønn ifølge { $values } fødselsnummer
       *[other] lagt til: kjønn ifølge { $values } fødselsnumre
    }
cells_identifying =
    { $count_n ->
        [one] { $count } celle som pekte ut en person, er tømt
       *[other] { $count } celler som pekte ut en person, er tømt
    }
cells_unreadable =
    { $count_n ->
        [one] { $count } celle som ikke kunne leses, er tømt
       *[other] { $count } celler som ikke kunne leses, er tømt
    }
word_identifier_name = navn
word_identifier_other_person = en annen person
word_identifier_email = e-postadresser
word_identifier_phone = telefonnumre
word_identifier_address = adresser
word_identifier_account = bankkontoer
word_identifier_login = brukernavn, kort eller bilder
word_identifier_national_id = fødselsnumre
word_identifier_employee_id = enda et fødsels- eller ansattnummer
word_identifier_own_code = en egen kode på hver rad
word_identifier_free_text = fritekst
word_as_asked = etter ønske
word_same_band = gruppen lages av en annen kolonne
word_unknown_heading = ikke funnet noe som peker ut personer, men overskriften er ukjent

## Merknader

pseudonymised =
    { $rows_n ->
        [one] { $rows } rad
       *[other] { $rows } rader
    } og { $columns_n ->
        [one] { $columns } kolonne
       *[other] { $columns } kolonner
    } skrevet.
ages_at = Alder og ansettelsestid gjelder per { $date }.
ids_repeated =
    { $count_n ->
        [one] { $count } rad har et fødsels- eller ansattnummer som allerede står lenger opp: linje { $lines }.
       *[other] { $count } rader har et fødsels- eller ansattnummer som allerede står lenger opp: linje { $lines }.
    }
ids_blank =
    { $count_n ->
        [one] { $count } rad mangler fødsels- eller ansattnummer og får derfor ikke noe pseudonym.
       *[other] { $count } rader mangler fødsels- eller ansattnummer og får derfor ikke noe pseudonym.
    }
ids_rounded =
    { $count_n ->
        [one] { $count } fødselsnummer er forkortet av et regneark og får ikke noe pseudonym. Eksporter på nytt med kolonnen formatert som tekst.
       *[other] { $count } fødselsnumre er forkortet av et regneark og får ikke noe pseudonym. Eksporter på nytt med kolonnen formatert som tekst.
    }
ids_none = Fant ingen kolonne med fødsels- eller ansattnummer, så det finnes ingen pseudonymer. Oppgi den med --map person_id="overskrift" hvis den finnes.
rows_ragged =
    { $count_n ->
        [one] { $count } rad med flere eller færre celler enn overskriftsraden er utelatt, linje { $lines }: verdiene kan stå under feil overskrift.
       *[other] { $count } rader med flere eller færre celler enn overskriftsraden er utelatt, linje { $lines }: verdiene kan stå under feil overskrift.
    }
still_personal = Resultatet er fortsatt personopplysninger for den som har nøkkelen eller kan kjenne igjen noen på de andre kolonnene: Det er pseudonymisert, ikke anonymt (personvernforordningen artikkel 4 nr. 5). Undersøk hvor sjelden hver kombinasjon av stilling, alder og arbeidssted er, før filen gis videre.
key_advice = Oppbevar nøkkelen atskilt fra de pseudonymiserte filene: Den som har begge deler, kan finne ut hvem et pseudonym gjelder. Uten nøkkelen kan de samme pseudonymene ikke lages på nytt.

## Feil

fail_no_reference_date = «{ $column }» kan ikke deles inn i grupper uten datoen som alder og ansettelsestid skal gjelde for
fail_key_form = { $file } er ingen nøkkel fra paritet
fail_key_readable = { $file } er en nøkkel som flere enn eieren har tilgang til (rettigheter { $mode })
fail_keep_identity = «{ $column }» kan ikke beholdes: Kolonnen inneholder fødselsnumre
hint_key_new = Lag en nøkkel: paritet key new -o key.txt
hint_key_mode = Hvis ingen andre har lest den, fjern andres tilgang: chmod 600 { $file }. Lag ellers en ny
hint_key_elsewhere = En nøkkel blir aldri overskrevet: Oppgi en annen fil
hint_pseudonymise = Gjør kolonnen om til pseudonymer: --map person_id="{ $column }"
