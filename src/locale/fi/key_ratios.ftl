### Key ratios.

verdict_key_ratios = Tunnusluvuista voidaan näyttää { $shown } / { $all }.
verdict_targets = Omista tavoitteista on saavutettu { $met } / { $set }.
key_ratio_signs = Tunnusluvut 3 ja 4 ovat suhdelukuja: naisten luku jaettuna miesten luvulla tai kokonaisuudella. Tunnusluvut 5–8 ovat eroja: naisten luku vähennettynä miesten luvulla.
key_ratio_balance = Tunnusluku 1: tehtäväryhmä on tasapainoinen, kun naisia on 40–60 %; mukana ovat ryhmät, joissa on vähintään { $minimum } naista ja miestä.
key_ratio_definition = Tunnusluku { $ratio }: { $definition }.
earlier_from = Aiemmat arvot: { $file }.
ratios_missing = Puuttuu tiedostosta: { $fields }. Nimeä sarake valinnalla --map KENTTÄ=OTSIKKO.
no_answers = Tunnusluku 9: vastaa omiin kysymyksiin tasa-arvotyöstä arvolla true tai false tiedoston paritet.toml kohdassa [key_ratios.active_work].
points_as_entered = Pisteet ovat sellaisina kuin ne on annettu tiedostossa paritet.toml; niitä ei lasketa tässä.

column_key_ratios_ratio = Nro
column_value = Arvo
column_earlier = Aiempi
column_target = Tavoite
column_met = Saavutettu
column_year = Vuosi
column_points = Pisteet

table_key_ratios = Tunnusluvut
table_key_ratio_points = Viralliset pisteet

word_balanced_job_groups = Tasapainoiset tehtäväryhmät
word_women_in_top_management = Naisia ylimmässä johdossa
word_career_ratio = Mahdollisuus esihenkilöuraan
word_median_pay = Mediaanipalkka
word_full_time = Kokoaikatyö
word_permanent = Toistaiseksi voimassa oleva palvelussuhde
word_active_work = Aktiivinen tasa-arvotyö
word_share = osuus
word_percentage_points = prosenttiyksikköä
word_ratio = suhdeluku
word_ratio_of_pay = palkkojen suhdeluku
word_career_all_staff = naisten osuus esihenkilöistä jaettuna naisten osuudella koko henkilöstöstä
word_career_non_managers = naisten osuus esihenkilöistä jaettuna naisten osuudella muusta henkilöstöstä
word_career_share_of_sex = esihenkilöiden osuus naisista jaettuna esihenkilöiden osuudella miehistä
word_sick_leave_of_time = pitkien sairauspoissaolojen osuus säännöllisestä työajasta
word_sick_leave_of_persons = niiden osuus, joilla on pitkiä sairauspoissaoloja, koska säännöllistä työaikaa ei ole

explain_term_career_ratio = Päätyvätkö naiset esihenkilöiksi yhtä usein kuin miehet. Jos luku on alle 1 (100 %), naisia on esihenkilöissä vähemmän kuin henkilöstössä. Määritelmiä on useita; valinta tehdään valinnalla --career, ja taulukon alla kerrotaan, mitä käytettiin.
explain_term_key_ratios = Yhdeksän naisten ja miesten työehtoja kuvaavaa tunnuslukua, joita voi seurata vuosittain. Määritelmät ovat avoimia; indeksin virallisia pisteitä ei lasketa eikä arvata, mutta ne voi antaa tiedostossa paritet.toml.
