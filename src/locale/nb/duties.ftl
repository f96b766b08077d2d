### Duties.

## Hva loven krever av en arbeidsgiver

duties_headcount =
    { $headcount_n ->
        [one] { $headcount } ansatt
       *[other] { $headcount } ansatte
    }, etter loven som gjelder { $date }:
duties_none =
    { $headcount_n ->
        [one] { $headcount } ansatt
       *[other] { $headcount } ansatte
    }: etter de nasjonale lovene som paritet kjenner, er det { $date } ingen plikt til å kartlegge eller rapportere lønn.
duties_directive = Etter { $reference } skal statene gjennomføre direktivet i nasjonal rett innen { $date }. paritet kjenner ingen slik nasjonal lov her; direktivet selv sier:
duty_se_survey = Lønnskartlegging og analyse i samarbeid med arbeidstakerne (lönekartläggning), { $every }: neste innen { $due }. { $reference }.
duty_se_survey_documentation = Skriftlig dokumentasjon av lønnskartleggingen, fra { $from } arbeidstakere ved inngangen til kalenderåret: innen { $due }. { $reference }.
duty_se_measures_documentation = Skriftlig dokumentasjon av alt arbeid med aktive tiltak, medregnet lønnskartleggingen, fra { $from } arbeidstakere ved inngangen til kalenderåret: innen { $due }. { $reference }.
duty_no_activity = Aktivt, målrettet og planmessig arbeid for likestilling, og dokumentasjon av det. { $reference }.
duty_no_statement = Likestillingsredegjørelse i årsberetningen eller et annet offentlig tilgjengelig dokument når virksomheten jevnlig sysselsetter minst { $from } ansatte: { $every }. { $reference }.
duty_no_pay_mapping = Kartlegging av lønn fordelt etter kjønn og av ufrivillig deltid når virksomheten jevnlig sysselsetter minst { $from } ansatte: minst { $every }. { $reference }.
duty_no_public = I offentlig sektor, uavhengig av antall ansatte: likestillingsredegjørelse og lønnskartlegging. { $reference }.
duty_no_on_request = Med { $from }–{ $to } ansatte i privat sektor: likestillingsredegjørelse og lønnskartlegging når en av partene i virksomheten krever det. { $reference }.
duty_fi_plan = Likestillingsplan med lønnskartlegging for hele personalet når arbeidsgiveren jevnlig har minst { $from } ansatte: minst { $every }. { $reference }.
duty_fi_agreed_survey = Etter lokal avtale lønnskartlegging minst { $every }, hvis planen for øvrig lages årlig. { $reference }.
duty_dk_statistics = Kjønnsdelt lønnsstatistikk for { $year }, fra { $from } ansatte, for hver DISCO-kode med { $digits } sifre som har minst { $minimum } kvinner og { $minimum } menn: innen { $due }. Jordbruk, gartneri, skogbruk og fiske er unntatt; en redegjørelse om lik lønn kan avtales i stedet. { $reference }.
duty_eu_report_first = Rapport om lønnsforskjeller, fra { $from } arbeidstakere: første gang innen { $due } for året { $year }, deretter { $every }. { $reference }.
duty_eu_report_next = Rapport om lønnsforskjeller, fra { $from } arbeidstakere: neste gang innen { $due } for året { $year }, deretter { $every }. { $reference }.
duty_eu_assessment =
    Felles lønnsvurdering med arbeidstakernes representanter, dersom gjennomsnittslønnen i en kategori skiller seg med minst { $difference_short } mellom kvinner og menn og forskjellen verken er begrunnet i objektive, kjønnsnøytrale kriterier eller rettet opp innen { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    } etter rapporten. { $reference }.
duty_eu_answer =
    Skriftlig svar innen { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    } når arbeidstakere spør om eget lønnsnivå og gjennomsnittlige lønnsnivåer etter kjønn for samme arbeid eller arbeid av lik verdi; { $every } en påminnelse om denne retten. { $reference }.
duty_uk_report = Rapport om lønnsforskjeller (gender pay gap report), fra { $from } ansatte på måledagen ({ $sector }): lønn per { $snapshot }, offentliggjort innen { $due }. { $reference }.
duty_ie_report =
    Rapport om lønnsforskjeller (gender pay gap report), fra { $from } ansatte på måledagen: en dag som arbeidsgiveren velger fra { $first } til { $last }, offentliggjort innen { $months_n ->
        [one] { $months } måned
       *[other] { $months } måneder
    }, senest { $due }. { $reference }.

word_every_year = hvert år
word_every_second_year = annethvert år
word_every_third_year = hvert tredje år
word_private_sector = privat sektor
word_public_sector = offentlig sektor
