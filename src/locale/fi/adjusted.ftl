### Vakioitu palkkaero.

## Verdicts

verdict_adjusted_less = Naisten palkka on { $gap } pienempi kuin miesten, kun he ovat samanlaisia mallin tekijöissä.
verdict_adjusted_more = Naisten palkka on { $gap } suurempi kuin miesten, kun he ovat samanlaisia mallin tekijöissä.
verdict_adjusted_equal = Naisten ja miesten palkka on yhtä suuri, kun he ovat samanlaisia mallin tekijöissä.
verdict_adjusted_none = Vakioitua palkkaeroa ei voida näyttää.
reading_interval = Luottamusväli on { $low } – { $high }.
reading_uncertain = Luottamusväli on { $low } – { $high }: tällainen ero voi johtua sattumasta, mutta tietojen kanssa sopivat yhteen myös erot välin kumpaankin päähän saakka. Se, että ero on epävarma, ei osoita, ettei eroa ole.
reading_raw = Samoilla henkilöillä palkkaero on { $raw } ilman mallia ja { $gap } mallin mukaan.
reading_flips =
    { $flips_n ->
        [one] Palkkaeron etumerkki vaihtuu { $flips } kerran
       *[other] Palkkaeron etumerkki vaihtuu { $flips } kertaa
    }, kun tekijöitä lisätään: vastaus riippuu siitä, mitkä tekijät malliin kuuluvat.
reading_overlap = { $share } henkilöstöstä on kaikissa luokituksissa yhtä aikaa samassa luokassa jonkun toista sukupuolta olevan kanssa; muista sanottu on yksin mallin varassa.
reading_unexplained = Se, mitä malli ei selitä, ei ole eriarvoisen kohtelun mitta, eikä se, minkä malli selittää, ole sen vuoksi perusteltua: tekijä, kuten asema, voi itse kantaa mukanaan eroa kohtelussa.

## Notes

model_written = Malli: { $model } sekä sukupuoli.
gap_of_logarithms = Palkkaero: 1 − exp(c), jossa c on naisten kerroin; korjattu ero: 1 − exp(c − se²/2) Kennedyn mukaan. Havaittava ero: pienin, jonka yhtä varmat tiedot paljastaisivat 5 %:n tasolla 80 %:n todennäköisyydellä.
gap_of_amounts = Palkkaero: −c / miesten keskipalkka, jossa c on naisten kerroin. Havaittava ero: pienin, jonka yhtä varmat tiedot paljastaisivat 5 %:n tasolla 80 %:n todennäköisyydellä.
errors_of_rows = Keskivirheet: { $cov }; { $level_short }:n luottamusvälit Studentin t:n mukaan.
errors_clustered =
    { $clusters_n ->
        [one] Keskivirheet: robustit, { $clusters } ryväs
       *[other] Keskivirheet: robustit, { $clusters } ryvästä
    } sarakkeesta ”{ $column }”; { $level_short }:n luottamusvälit Studentin t:n mukaan.
few_clusters =
    { $clusters_n ->
        [one] { $clusters } ryväs on liian vähän
       *[other] { $clusters } ryvästä on vähän
    }: luottamusvälit ovat liian kapeita ja testit löytävät eroja liian usein.
bases = Luokat, joihin muita verrataan: { $levels }.
absorbed = Ilman omaa kerrointa kullekin luokalle (absorboitu): { $factors }.
aliased = Jätetty pois, koska muut sarakkeet kertovat saman: { $columns }.
rows_lack =
    { $count_n ->
        [one] { $count } riviltä puuttuu ”{ $column }”, eikä se ole mukana missään mallin vaiheessa.
       *[other] { $count } riviltä puuttuu ”{ $column }”, eivätkä ne ole mukana missään mallin vaiheessa.
    }
groups_shrunk = Kaikilla ryhmillä on samat muiden tekijöiden kertoimet; tasoitettu ero on ryhmän oma ero vedettynä kohti kaikkien ryhmien eroa, sitä enemmän, mitä epävarmempi se on.
lines_tested = Rajojen p-arvot: kuinka epätodennäköinen tällainen ero olisi, jos todellinen ero ei ylittäisi rajaa sillä puolella, jolla ero on. 0 %:n kohdalla testataan ero kumpaankin suuntaan.
rows_weighted = Rivit painotetaan sarakkeella ”{ $column }”.
model_closed = Mallin luvut näytetään muille vain, jos vapausasteita on vähintään 10 ja R² on alle 0,999 ja jos sekä naisten että miesten paino erossa, ja siinä, mikä erottaa sen muista luvuista, vastaa vähintään { $minimum } henkilöä, joilla on sama paino. Yhtä monta on oltava jokaisessa vähintään 10 rypäästä ja mahdollisten puuttuvan tiedon vuoksi poisjätettyjen joukossa.

## Failures

cause_model = sitä ei voida ymmärtää merkistä { $place } alkaen
fail_words_in_model = { $file }: potenssi tai logaritmi vaatii lukuja, ja ”{ $column }” sisältää sanoja
fail_mixed_in_model = { $file }: ”{ $column }” sisältää lukuja ja joitakin sanoja
hint_factor = Korjaa sanat (paritet doctor näyttää, mitä ei voida lukea) tai kirjoita factor("{ $column }"), jos kyse on ryhmistä
fail_model = { $file }: mallia ei voida sovittaa
cause_sex_in_model = sukupuoli on jokaisessa mallissa eikä ole sen tekijä; tulo sukupuolen kanssa ei ole yksi ero: --by näyttää kunkin ryhmän eron
cause_one_sex = ilman rivejä, joilta puuttuu jotakin mallin tarvitsemaa, jäljellä on enintään yksi sukupuoli
cause_too_many_parameters = siinä on yhtä monta parametria kuin rivejä
cause_leverage = joku on luokassaan yksin, jolloin lukuja hc2 ja hc3 ei ole
hint_hc1 = Valitse --cov hc1 tai yhdistä pienet luokat valitsimella --merge-small
cause_clusters = rypäitä on alle kaksi
cause_not_finite = sarakkeiden luvut ovat liian suuria tai sarakkeet liian sidoksissa toisiinsa ratkaisua varten

## Words

column_term = Tekijä
column_estimate = Kerroin
column_std_error = Keskivirhe
column_low = Alaraja
column_high = Yläraja
column_t = t
column_rank = Parametreja
column_r_squared = R²
column_residual_sd = Jäännösten SD
column_gap = Vakioitu ero
column_gap_low = Vakioitu ero alaraja
column_gap_high = Vakioitu ero yläraja
column_kennedy_gap = Korjattu ero
column_detectable_gap = Havaittava ero
column_rating = Arvio
column_threshold = Eron raja
column_parameters = Omia parametreja
column_partial_r_squared = Osittais-R²
column_vif = VIF
column_factor = Luokitus
column_levels = Luokkia kaikkiaan
column_levels_of_both = Molempia sukupuolia
column_staff_of_both = Henkilöstö näissä
column_shrunk_gap = Tasoitettu ero
column_line = Tiedoston rivi
column_gap_without = Ero ilman riviä

table_adjusted_summary = Malli kokonaisuutena
table_adjusted = Kertoimet
table_adjusted_path = Palkkaero, kun tekijöitä lisätään
table_adjusted_terms = Mitä kukin tekijä lisää
table_adjusted_overlap = Luokat, joissa on naisia ja miehiä
table_adjusted_tests = Ylittääkö ero rajan?
table_adjusted_groups = Vakioidut palkkaerot ryhmittäin
table_adjusted_influence = Eroa eniten muuttavat rivit

word_intercept = vakio
word_sex_alone = vain sukupuoli
word_sex = sukupuoli
word_all_factors = kaikki ristiin
word_classical = klassiset
word_hc0 = robustit (HC0)
word_hc1 = robustit (HC1)
word_hc2 = robustit (HC2)
word_hc3 = robustit (HC3)

## Terms

explain_term_adjusted_gap = Vakioitu palkkaero: ero naisten ja miesten välillä, kun he ovat samanlaisia mallin tekijöissä; sukupuolen kerroin regressiossa, jossa palkkaa selitetään mallin tekijöillä. Se riippuu tekijöistä. Tekijä, joka itse on seurausta eriarvoisesta kohtelusta, kätkee osan erosta.
explain_term_kennedy_gap = Vakioitu palkkaero Kennedyn korjauksella: 1 − exp(c − se²/2). Epävarmasta kertoimesta laskettu eksponenttifunktio on keskimäärin liian suuri; suurissa tiedostoissa luvut ovat lähes samat.
explain_term_detectable_gap = Pienin ero, jonka tällaiset tiedot paljastaisivat 5 %:n tasolla neljässä tapauksessa viidestä. Pienempiä eroja voi olla ilman, että ne huomataan.
explain_term_vif = Varianssin inflaatiokerroin: kuinka moninkertainen tekijän kertoimien varianssi on sen vuoksi, että muut tekijät kertovat lähes saman. 1, jos varianssi ei kasva lainkaan; noin 10:stä alkaen yksittäinen kerroin kertoo vain vähän.
explain_term_shrunk_gap = Ryhmän vakioitu palkkaero vedettynä kohti kaikkien ryhmien eroa (empiirinen Bayes, ryhmien välinen varianssi Paulen ja Mandelin mukaan). Pieniä ryhmiä, joiden oma ero on enimmäkseen sattumaa, vedetään eniten.
explain_term_overlap = Naisia ja miehiä voidaan verrata luokan sisällä vain, jos siinä on molempia. Yhden sukupuolen luokat eivät kerro erosta mitään; jos yhteisiä luokkia on vähän, ero on harvojen henkilöiden varassa.
