### Pseudonymer.

## Hvad der er gjort med en kolonne

treated_keep =
    { $values_n ->
        [one] beholdt: { $reason }, { $values } værdi
       *[other] beholdt: { $reason }, { $values } værdier
    }
treated_pseudonym =
    { $values_n ->
        [one] pseudonymiseret: { $values } CPR- eller medarbejdernummer
       *[other] pseudonymiseret: { $values } CPR- eller medarbejdernumre
    }
treated_band =
    { $values_n ->
        [one] inddelt i grupper, nu { $column }: { $values } værdi
       *[other] inddelt i grupper, nu { $column }: { $values } værdier
    }
treated_year =
    { $values_n ->
        [one] kun årstallet er beholdt: { $values } dato
       *[other] kun årstallet er beholdt: { $values } datoer
    }
treated_drop = fjernet: { $reason }
treated_sex =
    { $values_n ->
        [one] tilføjet: køn ifølge { $values } CPR-nummer
       *[other] tilføjet: køn ifølge { $values } CPR-numre
    }
cells_identifying =
    { $count_n ->
        [one] { $count } celle, der udpegede en person, er tømt
       *[other] { $count } celler, der udpegede en person, er tømt
    }
cells_unreadable =
    { $count_n ->
        [one] { $count } celle, der ikke kunne læses, er tømt
       *[other] { $count } celler, der ikke kunne læses, er tømt
    }
word_identifier_name = navne
word_identifier_other_person = en anden person
word_identifier_email = mailadresser
word_identifier_phone = telefonnumre
word_identifier_address = adresser
word_identifier_account = bankkonti
word_identifier_login = brugernavne, kort eller billeder
word_identifier_national_id = CPR-numre
word_identifier_employee_id = endnu et CPR- eller medarbejdernummer
word_identifier_own_code = en særskilt kode i hver række
word_identifier_free_text = fritekst
word_as_asked = efter ønske
word_same_band = gruppen dannes af en anden kolonne
word_unknown_heading = der er ikke fundet noget, der udpeger personer, men overskriften er ukendt

## Bemærkninger

pseudonymised =
    { $rows_n ->
        [one] { $rows } række
       *[other] { $rows } rækker
    } og { $columns_n ->
        [one] { $columns } kolonne
       *[other] { $columns } kolonner
    } skrevet.
ages_at = Alder og anciennitet er opgjort pr. { $date }.
ids_repeated =
    { $count_n ->
        [one] { $count } række har et CPR- eller medarbejdernummer, der allerede står længere oppe: linje { $lines }.
       *[other] { $count } rækker har et CPR- eller medarbejdernummer, der allerede står længere oppe: linje { $lines }.
    }
ids_blank =
    { $count_n ->
        [one] { $count } række mangler CPR- eller medarbejdernummer og får derfor intet pseudonym.
       *[other] { $count } rækker mangler CPR- eller medarbejdernummer og får derfor intet pseudonym.
    }
ids_rounded =
    { $count_n ->
        [one] { $count } CPR-nummer er forkortet af et regneark og får intet pseudonym. Eksportér igen med kolonnen formateret som tekst.
       *[other] { $count } CPR-numre er forkortet af et regneark og får intet pseudonym. Eksportér igen med kolonnen formateret som tekst.
    }
ids_none = Der er ikke fundet nogen kolonne med CPR- eller medarbejdernumre, så der er ingen pseudonymer. Angiv den med --map person_id="overskrift", hvis den findes.
rows_ragged =
    { $count_n ->
        [one] { $count } række med flere eller færre celler end overskriftsrækken er udeladt, linje { $lines }: Værdierne kan stå under en forkert overskrift.
       *[other] { $count } rækker med flere eller færre celler end overskriftsrækken er udeladt, linje { $lines }: Værdierne kan stå under en forkert overskrift.
    }
still_personal = Resultatet er stadig personoplysninger for den, der har nøglen eller kan genkende nogen på de øvrige kolonner: Det er pseudonymiseret, ikke anonymt (databeskyttelsesforordningens artikel 4, nr. 5). Undersøg, hvor sjælden hver kombination af stilling, alder og arbejdssted er, før filen gives videre.
key_advice = Opbevar nøglen adskilt fra de pseudonymiserede filer: Den, der har begge dele, kan finde ud af, hvem et pseudonym står for. Uden nøglen kan de samme pseudonymer ikke dannes igen.

## Fejl

fail_no_reference_date = »{ $column }« kan ikke inddeles i grupper uden den dato, som alder og anciennitet skal opgøres pr.
fail_key_form = { $file } er ikke en nøgle fra paritet
fail_key_readable = { $file } er en nøgle, som andre end ejeren har adgang til (rettigheder { $mode })
fail_keep_identity = »{ $column }« kan ikke beholdes: Kolonnen indeholder CPR-numre
hint_key_new = Lav en nøgle: paritet key new -o key.txt
hint_key_mode = Hvis ingen andre har læst den, så fjern andres adgang: chmod 600 { $file }. Lav ellers en ny
hint_key_elsewhere = En nøgle overskrives aldrig: Angiv en anden fil
hint_pseudonymise = Lav kolonnen om til pseudonymer: --map person_id="{ $column }"
