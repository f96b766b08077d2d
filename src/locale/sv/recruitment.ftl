### Recruitment.

## Verdicts

selection_women_lower = En mindre andel av kvinnorna än av männen når ”{ $stage }”: { $women } mot { $men } av de sökande. Kvoten är { $ratio }.
selection_men_lower = En mindre andel av männen än av kvinnorna når ”{ $stage }”: { $men } mot { $women } av de sökande. Kvoten är { $ratio }.
selection_equal = Lika stor andel av kvinnorna och männen når ”{ $stage }”: { $rate } av de sökande.
selection_not_compared = Kvinnors och mäns utfall kan inte jämföras: för få sökande av ena könet, eller ingen som gick vidare.
below_four_fifths = Det är under fyra femtedelar, en tumregel för skillnader som bör undersökas.
below_four_fifths_by_one = Det är under fyra femtedelar, en tumregel för skillnader som bör undersökas, men en person avgör: med en person av andra könet bland dem som gick vidare vore det inte så.
simpson_women =
    Simpsons paradox: inom grupperna är det tvärtom, där kommer kvinnor lättare vidare (större andel i { $higher } av { $groups_n ->
        [one] { $groups } grupp
       *[other] { $groups } grupper
    }). Kvinnor söker oftare där få kommer vidare.
simpson_men =
    Simpsons paradox: inom grupperna är det tvärtom, där kommer män lättare vidare (större andel i { $higher } av { $groups_n ->
        [one] { $groups } grupp
       *[other] { $groups } grupper
    }). Män söker oftare där få kommer vidare.
same_within_groups =
    Inom grupperna går skillnaden åt samma håll (i { $same } av { $groups_n ->
        [one] { $groups } grupp
       *[other] { $groups } grupper
    }).

## Notes

stages_read = Hur långt de sökande kom är läst ur ”{ $columns }”. Steg efter ansökan: { $stages }.
selection_rates = Andel vidare: de som gick vidare, av dem som kom till steget. Relativ andel: andelen delad med den högre av de två andelarna (29 CFR 1607.4 D).
selection_tests = p-värde: Fishers exakta test, tvåsidigt. z: mäns andel minus kvinnors, i sammanvägda medelfel. Oddskvot: mäns odds delat med kvinnors; över 1 kommer män lättare vidare.
selection_within = Inom grupper av ”{ $column }”: oddskvot enligt Mantel och Haenszel, mäns odds delat med kvinnors, med { $level_short } konfidensintervall (Robins, Breslow och Greenland) och chitvåtest med kontinuitetskorrektion. Breslow-Day, med Tarones korrektion, prövar om oddskvoten är densamma i alla grupper.
applicants_other =
    { $count_n ->
        [one] { $count } sökande, varken registrerad som kvinna eller man, räknas med bland alla.
       *[other] { $count } sökande, varken registrerade som kvinnor eller män, räknas med bland alla.
    }

## Failures

fail_no_stages = { $file } har ingen kolumn som tydligt visar hur långt de sökande kom
fail_stage_words = { $file }: kolumnen ”{ $column }” har ord vars plats bland stegen inte är känd
fail_stage_grows = { $file }: kolumnen ”{ $column }” har på någon rad fler personer än steget före
cause_stage_words = orden: { $words }
cause_not_in_column = det förekommer inte i kolumnen ”{ $column }”
hint_stage_column = Ange kolumnen: --stage-column "rubrik"
hint_stages = Ange stegen, från första till sista: --stages "Ansökt,Intervju,Anställd"
hint_passed = Eller ange vilket utfall som räknas som att ha gått vidare: --passed "ord"

## Column headings

column_stage = Steg
column_applicants = Sökande
column_passed = Gått vidare
column_four_fifths = Under 4/5
column_z = z
column_p_value_z = p för z
column_odds_ratio = Oddskvot
column_odds_ratio_low = Oddskvot från
column_odds_ratio_high = Oddskvot till
column_one_person_decides = En person avgör
column_women_applicants = Sökande kvinnor
column_women_passed = Kvinnor vidare
column_women_rate = Andel av kvinnorna
column_men_applicants = Sökande män
column_men_passed = Män vidare
column_men_rate = Andel av männen
column_strata = Jämförda grupper
column_chi2 = Chitvå
column_breslow_day_chi2 = Breslow-Day
column_breslow_day_df = fg för Breslow-Day
column_breslow_day_p = p för Breslow-Day

## Tables

table_recruitment = Rekrytering steg för steg
table_recruitment_strata = Från ansökan till sista steget per grupp
table_recruitment_stratified = Inom grupperna (Mantel-Haenszel)

## Words

word_all_applicants = Alla sökande

## Why rows are left out

reason_stage_unknown = uppgift om steg eller utfall saknas

## Explanations of terms

explain_term_impact_ratio = Den andel av ett kön som går vidare från ett steg, delad med den högre av de två andelarna. Könet med den högre andelen har 100 %.
explain_term_four_fifths = Tumregel i de amerikanska riktlinjerna för urval (29 CFR 1607.4 D): en andel under fyra femtedelar av den högsta är en skillnad som bör undersökas. Vid små tal kan en enda person avgöra, vilket markeras; vid stora tal kan även mindre skillnader ha betydelse.
explain_term_mantel_haenszel = En gemensam oddskvot för många grupper, till exempel annonser eller enheter: kvinnor och män jämförs bara inom varje grupp, så det spelar ingen roll vem som sökte var. Mantel-Haenszels test prövar om den är 1.
explain_term_simpsons_paradox = En skillnad totalt som vänds till sin motsats inom grupperna. Den uppstår när det ena könet oftare söker där få kommer vidare: andelen totalt blir lägre även om den är högre i varje grupp.
