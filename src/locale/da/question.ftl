### What the parts of a document are called.

question_pay_gap = Hvor stor er lønforskellen?
question_adjusted = Hvor stor er lønforskellen mellem dem, der ligner hinanden?
question_decompose = Hvad består lønforskellen af?
question_indicators = Indikatorerne i løngennemsigtighedsdirektivet
question_salary_mapping = Er der lige løn for samme arbejde og arbejde af samme værdi?
question_statutory = De oplysninger, loven kræver
question_representation = Afspejler de ansatte befolkningen?
question_recruitment = Hvordan behandles kvinder og mænd i rekrutteringen?
question_survey = Hvad siger medarbejderundersøgelsen?
question_working_conditions = Hvordan er kvinders og mænds arbejdsvilkår forskellige?
question_key_ratios = Hvilke nøgletal har vi?
question_overtime = Hvem arbejder over?
question_anonymity = Hvor godt er personerne skjult i filen?
question_plan = Hvilke mål i planen er nået?
question_changes = Hvad har ændret sig siden sidste år?
