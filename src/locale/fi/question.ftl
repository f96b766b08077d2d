### What the parts of a document are called.

question_pay_gap = Kuinka suuri palkkaero on?
question_adjusted = Kuinka suuri palkkaero on samankaltaisten kesken?
question_decompose = Mistä palkkaero koostuu?
question_indicators = Palkka-avoimuusdirektiivin indikaattorit
question_salary_mapping = Onko palkka sama samasta ja samanarvoisesta työstä?
question_statutory = Lain edellyttämät tiedot
question_representation = Vastaako henkilöstö väestöä?
question_recruitment = Miten naisia ja miehiä kohdellaan rekrytoinnissa?
question_survey = Mitä henkilöstökysely kertoo?
question_working_conditions = Miten naisten ja miesten työehdot eroavat?
question_key_ratios = Mitkä ovat tunnuslukumme?
question_overtime = Ketkä tekevät ylitöitä?
question_anonymity = Kuinka hyvin henkilöt on suojattu tiedostossa?
question_plan = Mitkä suunnitelman tavoitteet on saavutettu?
question_changes = Mikä on muuttunut viime vuodesta?
