### Duties.

## Hvad loven kræver af en arbejdsgiver

duties_headcount =
    { $headcount_n ->
        [one] { $headcount } ansat
       *[other] { $headcount } ansatte
    }, efter den lov, der gælder { $date }:
duties_none =
    { $headcount_n ->
        [one] { $headcount } ansat
       *[other] { $headcount } ansatte
    }: efter de nationale love, som paritet kender, er der { $date } ingen pligt til at kortlægge eller rapportere løn.
duties_directive = Efter { $reference } skal staterne gennemføre direktivet i national ret senest { $date }. paritet kender ingen sådan national lov her; direktivet selv siger:
duty_se_survey = Lønkortlægning og analyse i samarbejde med arbejdstagerne (lönekartläggning), { $every }: næste senest { $due }. { $reference }.
duty_se_survey_documentation = Skriftlig dokumentation af lønkortlægningen, fra { $from } arbejdstagere ved kalenderårets begyndelse: senest { $due }. { $reference }.
duty_se_measures_documentation = Skriftlig dokumentation af alt arbejde med aktive foranstaltninger, herunder lønkortlægningen, fra { $from } arbejdstagere ved kalenderårets begyndelse: senest { $due }. { $reference }.
duty_no_activity = Aktivt, målrettet og planmæssigt arbejde for ligestilling og dokumentation af det. { $reference }.
duty_no_statement = Ligestillingsredegørelse i årsberetningen eller et andet offentligt tilgængeligt dokument, når arbejdsgiveren regelmæssigt har mindst { $from } ansatte: { $every }. { $reference }.
duty_no_pay_mapping = Kortlægning af løn efter køn og af ufrivillig deltid, når arbejdsgiveren regelmæssigt har mindst { $from } ansatte: mindst { $every }. { $reference }.
duty_no_public = I den offentlige sektor, uanset antal ansatte: ligestillingsredegørelse og lønkortlægning. { $reference }.
duty_no_on_request = Med { $from }-{ $to } ansatte i den private sektor: ligestillingsredegørelse og lønkortlægning, når en af parterne på arbejdspladsen kræver det. { $reference }.
duty_fi_plan = Ligestillingsplan med lønkortlægning for hele personalet, når arbejdsgiveren regelmæssigt har mindst { $from } ansatte: mindst { $every }. { $reference }.
duty_fi_agreed_survey = Efter lokal aftale lønkortlægning mindst { $every }, hvis planen i øvrigt laves årligt. { $reference }.
duty_dk_statistics = Kønsopdelt lønstatistik for { $year }, fra { $from } lønmodtagere, for hver { $digits }-cifret DISCO-kode med mindst { $minimum } kvinder og { $minimum } mænd: senest { $due }. Landbrug, gartneri, skovbrug og fiskeri er undtaget; i stedet kan der aftales en redegørelse om lige løn. { $reference }.
duty_eu_report_first = Rapport om lønforskelle, fra { $from } arbejdstagere: første gang senest { $due } for { $year }, derefter { $every }. { $reference }.
duty_eu_report_next = Rapport om lønforskelle, fra { $from } arbejdstagere: næste gang senest { $due } for { $year }, derefter { $every }. { $reference }.
duty_eu_assessment =
    Fælles lønvurdering med arbejdstagerrepræsentanterne, hvis gennemsnitslønnen i en kategori er mindst { $difference_short } forskellig for kvinder og mænd, og forskellen hverken er begrundet i objektive, kønsneutrale kriterier eller afhjulpet inden for { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    } efter rapporten. { $reference }.
duty_eu_answer =
    Skriftligt svar inden for { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    }, når arbejdstagere spørger om eget lønniveau og de gennemsnitlige lønniveauer efter køn for samme arbejde eller arbejde af samme værdi; { $every } en påmindelse om denne ret. { $reference }.
duty_uk_report = Rapport om lønforskelle (gender pay gap report), fra { $from } ansatte på måledagen ({ $sector }): løn pr. { $snapshot }, offentliggjort senest { $due }. { $reference }.
duty_ie_report =
    Rapport om lønforskelle (gender pay gap report), fra { $from } ansatte på måledagen: en dag, som arbejdsgiveren vælger fra { $first } til { $last }, offentliggjort inden for { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    }, senest { $due }. { $reference }.

word_every_year = hvert år
word_every_second_year = hvert andet år
word_every_third_year = hvert tredje år
word_private_sector = privat sektor
word_public_sector = offentlig sektor
