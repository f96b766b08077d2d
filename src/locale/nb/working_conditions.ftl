### Working conditions.

verdict_part_time = { $women } av kvinnene og { $men } av mennene arbeider deltid.
verdict_involuntary = { $women } av kvinnene og { $men } av mennene arbeider ufrivillig deltid.
verdict_temporary = { $women } av kvinnene og { $men } av mennene er midlertidig ansatt.
verdict_no_conditions = Deltid og midlertidige ansettelser kan ikke vises for alle ansatte.
shares_within_sex = Andelene gjelder innenfor hvert kjønn, av dem filen har opplysning om; på radene for kjønnsbalanse av kvinner og menn samlet. Forskjellen er kvinnenes andel minus mennenes, i prosentpoeng.
means_of_leave = Verdiene er gjennomsnitt i { $unit }: for foreldrepermisjon blant dem som har hatt permisjon, for annet fravær blant alle.
blank_is_none = { $field }: ingen celle sier null, så en tom celle regnes som ingen.
ordinary_time_unit = Avtalt arbeidstid kan ikke være i { $unit }, så sykefravær vises ikke som andel av den: oppgi med --leave-unit hva fraværet regnes i.
ages_taken = Alder per { $date }, etter «{ $column }».
ages_without_date = Alder er utelatt: oppgi hvilken dag den skal gjelde med --reference-date («{ $column }» sier når de ansatte er født).
measures_missing = Mangler i filen og derfor i tabellen: { $fields }. Oppgi en kolonne med --map FELT=OVERSKRIFT.
sick_leave_shares = Hver andel er av den avtalte arbeidstiden for de samme ansatte; langtidsfraværet er en andel av alt sykefravær. I svenske årsregnskap utelates grupper med høyst ti ansatte: --min-group 11.

column_measure = Måltall
column_women_value = Verdi kvinner
column_men_value = Verdi menn
column_difference = Forskjell prosentpoeng
column_measured_in = Verdi i

table_working_conditions = Arbeidsforhold
table_sick_leave = Sykefravær

word_staff = Kjønnsbalanse
word_part_time = Faktisk deltid
word_involuntary_part_time = Ufrivillig deltid
word_temporary = Midlertidig ansettelse
word_other_contract = Annen ansettelsesform
word_sick_leave_rate = Sykefravær av avtalt arbeidstid
word_absence = Alt fravær
word_age_to_29 = 29 år eller yngre
word_age_30_to_49 = 30–49 år
word_age_from_50 = 50 år eller eldre
word_age_unknown = Ukjent alder
word_women = Kvinner
word_men = Menn
word_days = dager
word_weeks = uker
word_hours = timer

field_wants_more_hours = Ønsker større stilling
field_ordinary_time = Avtalt arbeidstid i året
field_long_sick_leave = Langtidssykefravær
field_top_management = Toppledelse

explain_term_part_time = Avtalt stillingsprosent under 100. Den som har stillingsprosent 0, regnes verken som deltids- eller heltidsansatt.
explain_term_involuntary_part_time = Deltid for den som ønsker større stilling og er tilgjengelig for det. Bare de ansatte selv kan svare på det, så filen må ha en kolonne med svarene. Andelen er av alle kvinner eller menn, ikke av de deltidsansatte.
explain_term_temporary = En ansettelse som tar slutt på en bestemt dato eller når en oppgave er utført: midlertidig ansettelse, vikariat og sesongarbeid.
explain_term_sick_leave_rate = Sykefraværet delt på avtalt arbeidstid for de samme ansatte, i samme enhet. Langtidsfraværet vises i stedet som andel av alt sykefravær.
