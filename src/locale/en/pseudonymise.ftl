### Pseudonyms.

## What became of a column

treated_keep =
    { $values_n ->
        [one] kept: { $reason }, { $values } value
       *[other] kept: { $reason }, { $values } values
    }
treated_pseudonym =
    { $values_n ->
        [one] pseudonymised: { $values } person number
       *[other] pseudonymised: { $values } person numbers
    }
treated_band =
    { $values_n ->
        [one] banded, now { $column }: { $values } value
       *[other] banded, now { $column }: { $values } values
    }
treated_year =
    { $values_n ->
        [one] kept as the year alone: { $values } date
       *[other] kept as the year alone: { $values } dates
    }
treated_drop = dropped: { $reason }
treated_sex =
    { $values_n ->
        [one] added: the sex that { $values } identity number states
       *[other] added: the sex that { $values } identity numbers state
    }
cells_identifying =
    { $count_n ->
        [one] { $count } cell emptied that pointed at a person
       *[other] { $count } cells emptied that pointed at a person
    }
cells_unreadable =
    { $count_n ->
        [one] { $count } cell emptied that could not be read
       *[other] { $count } cells emptied that could not be read
    }
word_identifier_name = names
word_identifier_other_person = another person
word_identifier_email = e-mail addresses
word_identifier_phone = telephone numbers
word_identifier_address = addresses
word_identifier_account = bank accounts
word_identifier_login = user names, cards or pictures
word_identifier_national_id = national identity numbers
word_identifier_employee_id = a further person number
word_identifier_own_code = a code of its own on every row
word_identifier_free_text = free text
word_as_asked = as you asked
word_same_band = the band is made from another column
word_unknown_heading = nothing identifying found, but the heading is not known

## Notes

pseudonymised =
    { $rows_n ->
        [one] { $rows } row
       *[other] { $rows } rows
    } and { $columns_n ->
        [one] { $columns } column
       *[other] { $columns } columns
    } written.
ages_at = Ages and years of service are those of { $date }.
ids_repeated =
    { $count_n ->
        [one] { $count } row has a person number that stands further up already: line { $lines }.
       *[other] { $count } rows have a person number that stands further up already: lines { $lines }.
    }
ids_blank =
    { $count_n ->
        [one] { $count } row has no person number and therefore no pseudonym.
       *[other] { $count } rows have no person number and therefore no pseudonym.
    }
ids_rounded =
    { $count_n ->
        [one] { $count } person number was shortened by a spreadsheet and has no pseudonym. Export it again with the column as text.
       *[other] { $count } person numbers were shortened by a spreadsheet and have no pseudonym. Export them again with the column as text.
    }
ids_none = No column of person numbers was found, so there are no pseudonyms. Name it with --map person_id="heading" if there is one.
rows_ragged =
    { $count_n ->
        [one] { $count } row left out that has more or fewer cells than the header, line { $lines }: its values may stand under the wrong heading.
       *[other] { $count } rows left out that have more or fewer cells than the header, lines { $lines }: their values may stand under the wrong heading.
    }
still_personal = The result is still personal data for whoever has the key or can recognise people by the other columns: it is pseudonymised, not anonymous (GDPR Art. 4(5)). See how rare each combination of job, age and workplace is before you hand it on.
key_advice = Keep the key apart from the pseudonymised files: whoever has both can find out whom a pseudonym stands for. Without it the same pseudonyms cannot be made again.

## Failures

fail_no_reference_date = "{ $column }" cannot be banded without the day that ages and years of service are taken at
fail_key_form = { $file } is no key of paritet
fail_key_readable = { $file } is a key that others than its owner have access to (mode { $mode })
fail_keep_identity = "{ $column }" cannot be kept: identity numbers stand in it
hint_key_new = Make a key: paritet key new -o key.txt
hint_key_mode = If nobody else has read it, take access from others: chmod 600 { $file }. Otherwise make a new one
hint_key_elsewhere = A key is never overwritten: name another file
hint_pseudonymise = Have pseudonyms made of it: --map person_id="{ $column }"
