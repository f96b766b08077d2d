### Recruitment.

## Verdicts

selection_women_lower = En mindre andel af kvinderne end af mændene når ”{ $stage }”: { $women } mod { $men } af ansøgerne. Forholdet er { $ratio }.
selection_men_lower = En mindre andel af mændene end af kvinderne når ”{ $stage }”: { $men } mod { $women } af ansøgerne. Forholdet er { $ratio }.
selection_equal = En lige stor andel af kvinderne og mændene når ”{ $stage }”: { $rate } af ansøgerne.
selection_not_compared = Kvinders og mænds udfald kan ikke sammenlignes: for få ansøgere af det ene køn, eller ingen kom videre.
below_four_fifths = Det er under fire femtedele, en tommelfingerregel for forskelle, der bør undersøges.
below_four_fifths_by_one = Det er under fire femtedele, en tommelfingerregel for forskelle, der bør undersøges, men én person afgør det: med én person af det andet køn blandt dem, der kom videre, ville det ikke være sådan.
simpson_women =
    Simpsons paradoks: inden for grupperne er det omvendt, dér kommer kvinder lettere videre (større andel i { $higher } af { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }). Kvinder søger oftere dér, hvor få kommer videre.
simpson_men =
    Simpsons paradoks: inden for grupperne er det omvendt, dér kommer mænd lettere videre (større andel i { $higher } af { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }). Mænd søger oftere dér, hvor få kommer videre.
same_within_groups =
    Inden for grupperne går forskellen samme vej (i { $same } af { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }).

## Notes

stages_read = Hvor langt ansøgerne kom, er læst fra ”{ $columns }”. Trin efter ansøgningen: { $stages }.
selection_rates = Andel videre: dem, der kom videre, af dem, der nåede til trinnet. Relativ andel: andelen divideret med den højeste af de to andele (29 CFR 1607.4 D).
selection_tests = p-værdi: Fishers eksakte test, tosidet. z: mænds andel minus kvinders, i sammenvejede standardfejl. Oddsratio: mænds odds divideret med kvinders; over 1 kommer mænd lettere videre.
selection_within = Inden for grupper af ”{ $column }”: oddsratio efter Mantel og Haenszel, mænds odds divideret med kvinders, med { $level_short } konfidensinterval (Robins, Breslow og Greenland) og chi i anden-test med kontinuitetskorrektion. Breslow-Day med Tarones korrektion tester, om oddsratioen er den samme i alle grupper.
applicants_other =
    { $count_n ->
        [one] { $count } ansøger, der hverken er registreret som kvinde eller mand, tæller med blandt alle.
       *[other] { $count } ansøgere, der hverken er registreret som kvinder eller mænd, tæller med blandt alle.
    }

## Failures

fail_no_stages = { $file } har ingen kolonne, der tydeligt viser, hvor langt ansøgerne kom
fail_stage_words = { $file }: kolonnen ”{ $column }” har ord, hvis plads blandt trinnene ikke er kendt
fail_stage_grows = { $file }: kolonnen ”{ $column }” har i en række flere personer end trinnet før
cause_stage_words = ordene: { $words }
cause_not_in_column = det forekommer ikke i kolonnen ”{ $column }”
hint_stage_column = Angiv kolonnen: --stage-column "overskrift"
hint_stages = Angiv trinnene, fra første til sidste: --stages "Ansøgt,Samtale,Ansat"
hint_passed = Eller angiv, hvilket udfald der betyder, at nogen kom videre: --passed "ord"

## Column headings

column_stage = Trin
column_applicants = Ansøgere
column_passed = Kommet videre
column_four_fifths = Under 4/5
column_z = z
column_p_value_z = p for z
column_odds_ratio = Oddsratio
column_odds_ratio_low = Oddsratio fra
column_odds_ratio_high = Oddsratio til
column_one_person_decides = Én person afgør
column_women_applicants = Kvinder søgt
column_women_passed = Kvinder videre
column_women_rate = Andel af kvinderne
column_men_applicants = Mænd søgt
column_men_passed = Mænd videre
column_men_rate = Andel af mændene
column_strata = Grupper med tal
column_chi2 = Chi i anden
column_breslow_day_chi2 = Breslow-Day
column_breslow_day_df = fg for Breslow-Day
column_breslow_day_p = p for Breslow-Day

## Tables

table_recruitment = Rekruttering trin for trin
table_recruitment_strata = Fra ansøgning til sidste trin pr. gruppe
table_recruitment_stratified = Inden for grupperne (Mantel-Haenszel)

## Words

word_all_applicants = Alle ansøgere

## Why rows are left out

reason_stage_unknown = trin eller udfald er ikke registreret

## Explanations of terms

explain_term_impact_ratio = Den andel af et køn, der kommer videre fra et trin, divideret med den højeste af de to andele. Kønnet med den højeste andel har 100 %.
explain_term_four_fifths = Tommelfingerregel i de amerikanske retningslinjer for udvælgelse (29 CFR 1607.4 D): en andel under fire femtedele af den højeste er en forskel, der bør undersøges. Ved små tal kan én person afgøre det, og det bliver markeret; ved store tal kan også mindre forskelle have betydning.
explain_term_mantel_haenszel = Én fælles oddsratio for mange grupper, for eksempel opslag eller enheder: kvinder og mænd sammenlignes kun inden for hver gruppe, så det er ligegyldigt, hvem der søgte hvor. Mantel-Haenszels test prøver, om den er 1.
explain_term_simpsons_paradox = En samlet forskel, der vender inden for grupperne. Den opstår, når det ene køn oftere søger dér, hvor få kommer videre: andelen samlet bliver lavere, selv om den er højere i hver gruppe.
