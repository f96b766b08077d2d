### Pseudonymer.

## Vad som gjorts med en kolumn

treated_keep =
    { $values_n ->
        [one] behållen: { $reason }, { $values } värde
       *[other] behållen: { $reason }, { $values } värden
    }
treated_pseudonym =
    { $values_n ->
        [one] pseudonymiserad: { $values } person- eller anställningsnummer
       *[other] pseudonymiserad: { $values } person- eller anställningsnummer
    }
treated_band =
    { $values_n ->
        [one] indelad i klasser, nu { $column }: { $values } värde
       *[other] indelad i klasser, nu { $column }: { $values } värden
    }
treated_year =
    { $values_n ->
        [one] endast årtalet behållet: { $values } datum
       *[other] endast årtalet behållet: { $values } datum
    }
treated_drop = borttagen: { $reason }
treated_sex =
    { $values_n ->
        [one] tillagd: kön enligt { $values } personnummer
       *[other] tillagd: kön enligt { $values } personnummer
    }
cells_identifying =
    { $count_n ->
        [one] { $count } cell som pekade ut en person har tömts
       *[other] { $count } celler som pekade ut en person har tömts
    }
cells_unreadable =
    { $count_n ->
        [one] { $count } cell som inte kunde läsas har tömts
       *[other] { $count } celler som inte kunde läsas har tömts
    }
word_identifier_name = namn
word_identifier_other_person = en annan person
word_identifier_email = e-postadresser
word_identifier_phone = telefonnummer
word_identifier_address = adresser
word_identifier_account = bankkonton
word_identifier_login = användarnamn, kort eller bilder
word_identifier_national_id = personnummer
word_identifier_employee_id = ytterligare ett person- eller anställningsnummer
word_identifier_own_code = en egen kod på varje rad
word_identifier_free_text = fritext
word_as_asked = enligt önskemål
word_same_band = klassen bildas av en annan kolumn
word_unknown_heading = inget utpekande hittat, men rubriken är okänd

## Anmärkningar

pseudonymised =
    { $rows_n ->
        [one] { $rows } rad
       *[other] { $rows } rader
    } och { $columns_n ->
        [one] { $columns } kolumn
       *[other] { $columns } kolumner
    } skrivna.
ages_at = Ålder och anställningstid avser { $date }.
ids_repeated =
    { $count_n ->
        [one] { $count } rad har ett person- eller anställningsnummer som redan står längre upp: rad { $lines }.
       *[other] { $count } rader har ett person- eller anställningsnummer som redan står längre upp: rad { $lines }.
    }
ids_blank =
    { $count_n ->
        [one] { $count } rad saknar person- eller anställningsnummer och får därför ingen pseudonym.
       *[other] { $count } rader saknar person- eller anställningsnummer och får därför ingen pseudonym.
    }
ids_rounded =
    { $count_n ->
        [one] { $count } personnummer har förkortats i ett kalkylprogram och får ingen pseudonym. Exportera igen med kolumnen formaterad som text.
       *[other] { $count } personnummer har förkortats i ett kalkylprogram och får ingen pseudonym. Exportera igen med kolumnen formaterad som text.
    }
ids_none = Ingen kolumn med person- eller anställningsnummer hittades, så det finns inga pseudonymer. Finns det en, ange den med --map person_id="rubrik".
rows_ragged =
    { $count_n ->
        [one] { $count } rad med fler eller färre celler än rubrikraden har utelämnats, rad { $lines }: värdena kan stå under fel rubrik.
       *[other] { $count } rader med fler eller färre celler än rubrikraden har utelämnats, rad { $lines }: värdena kan stå under fel rubrik.
    }
still_personal = Resultatet är fortfarande personuppgifter för den som har nyckeln eller kan känna igen någon på övriga kolumner: det är pseudonymiserat, inte anonymt (dataskyddsförordningen artikel 4.5). Se efter hur ovanlig varje kombination av befattning, ålder och arbetsplats är innan filen lämnas vidare.
key_advice = Förvara nyckeln åtskild från de pseudonymiserade filerna: den som har båda kan ta reda på vem en pseudonym avser. Utan nyckeln kan samma pseudonymer inte skapas igen.

## Fel

fail_no_reference_date = ”{ $column }” kan inte delas in i klasser utan den dag som ålder och anställningstid ska avse
fail_key_form = { $file } är ingen nyckel från paritet
fail_key_readable = { $file } är en nyckel som fler än ägaren har åtkomst till (rättigheter { $mode })
fail_keep_identity = ”{ $column }” kan inte behållas: kolumnen innehåller personnummer
hint_key_new = Skapa en nyckel: paritet key new -o key.txt
hint_key_mode = Om ingen annan har läst den, ta bort andras åtkomst: chmod 600 { $file }. Skapa annars en ny
hint_key_elsewhere = En nyckel skrivs aldrig över: ange en annan fil
hint_pseudonymise = Låt kolumnen bli pseudonymer: --map person_id="{ $column }"
