### Working conditions.

verdict_part_time = Naisista { $women } ja miehistä { $men } tekee osa-aikatyötä.
verdict_involuntary = Naisista { $women } ja miehistä { $men } tekee osa-aikatyötä ja haluaisi lisää työtunteja.
verdict_temporary = Naisista { $women } ja miehistä { $men } on määräaikaisessa palvelussuhteessa.
verdict_no_conditions = Osa-aikatyötä ja määräaikaisia palvelussuhteita ei voida näyttää koko henkilöstöstä.
shares_within_sex = Osuudet lasketaan sukupuolittain niistä, joista tieto on; sukupuolijakauman riveillä naisista ja miehistä yhdessä. Ero on naisten osuus vähennettynä miesten osuudella, prosenttiyksikköinä.
means_of_leave = Arvot ovat keskiarvoja ({ $unit }): perhevapaissa niiden joukossa, jotka ovat olleet vapaalla, muissa poissaoloissa kaikkien.
blank_is_none = { $field }: missään solussa ei ole nollaa, joten tyhjä solu tarkoittaa, ettei poissaoloa ole.
ordinary_time_unit = Säännöllinen työaika ei voi olla yksikössä { $unit }, joten sairauspoissaoloja ei näytetä sen osuutena: ilmoita poissaolojen yksikkö valinnalla --leave-unit.
ages_taken = Ikä { $date } sarakkeen ”{ $column }” mukaan.
ages_without_date = Iät on jätetty pois: anna päivä, jolle ne lasketaan, valinnalla --reference-date (sarakkeessa ”{ $column }” on syntymätieto).
measures_missing = Puuttuu tiedostosta ja siksi taulukosta: { $fields }. Nimeä sarake valinnalla --map KENTTÄ=OTSIKKO.
sick_leave_shares = Jokainen osuus lasketaan samojen henkilöiden säännöllisestä työajasta; pitkät sairauspoissaolot ovat osuus kaikista sairauspoissaoloista. Ruotsalaisessa vuosikertomuksessa enintään kymmenen hengen ryhmät jätetään pois: --min-group 11.

column_measure = Mittari
column_women_value = Arvo naiset
column_men_value = Arvo miehet
column_difference = Ero, %-yks.
column_measured_in = Arvon yksikkö

table_working_conditions = Työolot
table_sick_leave = Sairauspoissaolot

word_staff = Sukupuolijakauma
word_part_time = Osa-aikatyö
word_involuntary_part_time = Vastentahtoinen osa-aikatyö
word_temporary = Määräaikainen palvelussuhde
word_other_contract = Muu palvelussuhde
word_sick_leave_rate = Sairauspoissaolot työajasta
word_absence = Kaikki poissaolot
word_age_to_29 = Enintään 29-vuotiaat
word_age_30_to_49 = 30–49-vuotiaat
word_age_from_50 = 50 vuotta täyttäneet
word_age_unknown = Ikä ei tiedossa
word_women = Naiset
word_men = Miehet
word_days = päivää
word_weeks = viikkoa
word_hours = tuntia

field_wants_more_hours = Haluaisi lisää työtunteja
field_ordinary_time = Vuoden säännöllinen työaika
field_long_sick_leave = Pitkät sairauspoissaolot
field_top_management = Ylin johto

explain_term_part_time = Sovittu työaika, joka on kokoaikaista lyhyempi. Jos työaikaprosentti on 0, henkilö ei ole osa-aikainen eikä kokoaikainen.
explain_term_involuntary_part_time = Osa-aikatyö, jonka tekijä haluaisi lisää työtunteja ja voisi niitä tehdä. Vain henkilöstö itse voi vastata tähän, joten tiedostossa on oltava sarake vastauksille. Osuus lasketaan kaikista naisista tai miehistä, ei osa-aikaisista.
explain_term_temporary = Palvelussuhde, joka päättyy määräpäivänä tai tehtävän valmistuttua: määräaikaisuus, sijaisuus, kausityö ja koeaika.
explain_term_sick_leave_rate = Sairauspoissaolojen aika jaettuna samojen henkilöiden säännöllisellä työajalla, samassa yksikössä. Pitkät sairauspoissaolot esitetään osuutena kaikista sairauspoissaoloista.
