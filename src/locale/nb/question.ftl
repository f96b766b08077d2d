### What the parts of a document are called.

question_pay_gap = Hvor stor er lønnsforskjellen?
question_adjusted = Hvor stor er lønnsforskjellen mellom dem som er like?
question_decompose = Hva består lønnsforskjellen av?
question_indicators = Indikatorene i lønnsåpenhetsdirektivet
question_salary_mapping = Er det lik lønn for likt arbeid og arbeid av lik verdi?
question_statutory = Opplysningene loven krever
question_representation = Gjenspeiler de ansatte befolkningen?
question_recruitment = Hvordan behandles kvinner og menn i rekrutteringen?
question_survey = Hva sier medarbeiderundersøkelsen?
question_working_conditions = Hvordan skiller kvinners og menns arbeidsvilkår seg?
question_key_ratios = Hvilke nøkkeltall har vi?
question_overtime = Hvem arbeider overtid?
question_anonymity = Hvor godt er personene skjult i filen?
question_plan = Hvilke mål i planen er nådd?
question_changes = Hva har endret seg siden i fjor?
