### Recruitment.

## Verdicts

selection_women_lower = En mindre andel av kvinnene enn av mennene når «{ $stage }»: { $women } mot { $men } av søkerne. Forholdet er { $ratio }.
selection_men_lower = En mindre andel av mennene enn av kvinnene når «{ $stage }»: { $men } mot { $women } av søkerne. Forholdet er { $ratio }.
selection_equal = Like stor andel av kvinnene og mennene når «{ $stage }»: { $rate } av søkerne.
selection_not_compared = Kvinners og menns utfall kan ikke sammenlignes: for få søkere av det ene kjønnet, eller ingen som gikk videre.
below_four_fifths = Det er under fire femdeler, en tommelfingerregel for forskjeller som bør undersøkes.
below_four_fifths_by_one = Det er under fire femdeler, en tommelfingerregel for forskjeller som bør undersøkes, men én person avgjør: med én person av det andre kjønnet blant dem som gikk videre, ville det ikke vært slik.
simpson_women =
    Simpsons paradoks: innenfor gruppene er det omvendt, der kommer kvinner lettere videre (større andel i { $higher } av { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }). Kvinner søker oftere der få kommer videre.
simpson_men =
    Simpsons paradoks: innenfor gruppene er det omvendt, der kommer menn lettere videre (større andel i { $higher } av { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }). Menn søker oftere der få kommer videre.
same_within_groups =
    Innenfor gruppene går forskjellen samme vei (i { $same } av { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    }).

## Notes

stages_read = Hvor langt søkerne kom, er lest fra «{ $columns }». Trinn etter søknaden: { $stages }.
selection_rates = Andel videre: de som gikk videre, av dem som kom til trinnet. Relativ andel: andelen delt på den høyeste av de to andelene (29 CFR 1607.4 D).
selection_tests = p-verdi: Fishers eksakte test, tosidig. z: menns andel minus kvinners, i sammenveide standardfeil. Oddsforhold: menns odds delt på kvinners; over 1 kommer menn lettere videre.
selection_within = Innenfor grupper av «{ $column }»: oddsforhold etter Mantel og Haenszel, menns odds delt på kvinners, med { $level_short } konfidensintervall (Robins, Breslow og Greenland) og kjikvadrattest med kontinuitetskorreksjon. Breslow-Day, med Tarones korreksjon, tester om oddsforholdet er det samme i alle grupper.
applicants_other =
    { $count_n ->
        [one] { $count } søker som verken er registrert som kvinne eller mann, er regnet med blant alle.
       *[other] { $count } søkere som verken er registrert som kvinner eller menn, er regnet med blant alle.
    }

## Failures

fail_no_stages = { $file } har ingen kolonne som tydelig viser hvor langt søkerne kom
fail_stage_words = { $file }: kolonnen «{ $column }» har ord med ukjent plass blant trinnene
fail_stage_grows = { $file }: kolonnen «{ $column }» har på en rad flere personer enn trinnet før
cause_stage_words = ordene: { $words }
cause_not_in_column = det finnes ikke i kolonnen «{ $column }»
hint_stage_column = Oppgi kolonnen: --stage-column "overskrift"
hint_stages = Oppgi trinnene, fra første til siste: --stages "Søkt,Intervju,Ansatt"
hint_passed = Eller oppgi hvilket utfall som betyr at noen gikk videre: --passed "ord"

## Column headings

column_stage = Trinn
column_applicants = Søkere
column_passed = Gått videre
column_four_fifths = Under 4/5
column_z = z
column_p_value_z = p for z
column_odds_ratio = Oddsforhold
column_odds_ratio_low = Oddsforhold fra
column_odds_ratio_high = Oddsforhold til
column_one_person_decides = Én person avgjør
column_women_applicants = Kvinner søkt
column_women_passed = Kvinner videre
column_women_rate = Andel av kvinnene
column_men_applicants = Menn søkt
column_men_passed = Menn videre
column_men_rate = Andel av mennene
column_strata = Antall grupper
column_chi2 = Kjikvadrat
column_breslow_day_chi2 = Breslow-Day
column_breslow_day_df = fg for Breslow-Day
column_breslow_day_p = p for Breslow-Day

## Tables

table_recruitment = Rekruttering trinn for trinn
table_recruitment_strata = Fra søknad til siste trinn per gruppe
table_recruitment_stratified = Innenfor gruppene (Mantel-Haenszel)

## Words

word_all_applicants = Alle søkere

## Why rows are left out

reason_stage_unknown = trinn eller utfall er ikke registrert

## Explanations of terms

explain_term_impact_ratio = Andelen av et kjønn som går videre fra et trinn, delt på den høyeste av de to andelene. Kjønnet med den høyeste andelen har 100 %.
explain_term_four_fifths = Tommelfingerregel i de amerikanske retningslinjene for utvelgelse (29 CFR 1607.4 D): en andel under fire femdeler av den høyeste er en forskjell som bør undersøkes. Ved små tall kan én person avgjøre, og det blir markert; ved store tall kan også mindre forskjeller ha betydning.
explain_term_mantel_haenszel = Ett felles oddsforhold for mange grupper, for eksempel utlysninger eller enheter: kvinner og menn sammenlignes bare innenfor hver gruppe, så det spiller ingen rolle hvem som søkte hvor. Mantel-Haenszels test prøver om det er 1.
explain_term_simpsons_paradox = En forskjell totalt som snus innenfor gruppene. Den oppstår når det ene kjønnet oftere søker der få kommer videre: andelen totalt blir lavere selv om den er høyere i hver gruppe.
