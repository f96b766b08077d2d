### Representasjon.

verdict_share_below =
    { $group }: { $share } av alle ansatte, { $benchmark } i sammenligningstallene; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } færre enn ventet.
verdict_share_above =
    { $group }: { $share } av alle ansatte, { $benchmark } i sammenligningstallene; { $people_n ->
        [one] { $people } person
       *[other] { $people } personer
    } flere enn ventet.
verdict_share_even = { $group }: { $share } av alle ansatte, { $benchmark } i sammenligningstallene; så mange som ventet.
verdict_share_none = { $group }: andelen av alle ansatte kan ikke måles mot sammenligningstallene.
verdict_rules =
    Av { $groups_n ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    } gir 80-prosentregelen utslag i { $eighty }, regelen om én hel person i { $whole } og regelen om to standardavvik i { $sd }; reglene er uenige om { $disagree }.
verdict_target =
    { $group }: { $needed } av { $hires_n ->
        [one] { $hires } nyansatt
       *[other] { $hires } nyansatte
    } trengs for å nå { $goal_short }; sannsynligheten for det er { $chance } hvis rekrutteringen følger sammenligningstallene.
verdict_target_met = { $group }: { $goal_short } nås uansett hvem som ansettes.
verdict_target_out =
    { $group }: { $goal_short } kan ikke nås gjennom rekruttering; { $needed } av { $hires_n ->
        [one] { $hires } nyansatt
       *[other] { $hires } nyansatte
    } ville trengs.

benchmark_source = Sammenligningstall: { $source }.
benchmark_cut = Sammenligningstallene er avgrenset til { $conditions }.
benchmark_about = Sammenligningstallene gjelder { $members }.
benchmark_summed = Alle deler av sammenligningstallene er summert over { $dimensions }.
benchmark_totals = Summer i sammenligningstallene som står ved siden av delene sine, telles ikke dobbelt: { $totals }.
benchmark_missing =
    { $count_n ->
        [one] { $count } celle i sammenligningstallene mangler verdi og er ikke med.
       *[other] { $count } celler i sammenligningstallene mangler verdi og er ikke med.
    }
benchmark_ages = Barn eller pensjonister er med i sammenligningstallene; --benchmark-where "{ $dimension }=20..66" avgrenser dem til arbeidsfør alder.
benchmark_year = Sammenligningstallene er fra { $benchmark }, opplysningene om de ansatte fra { $staff }.
share_tests = Andel fra – til: Clopper og Pearsons intervall, { $level_short } konfidens; Wilsons står ved siden av. p-verdier: eksakt binomialtest, tosidig, og ensidig for så få eller færre. z oppgis der n × p × (1 − p) er minst 10.
share_rules = Reglene gir utslag for en andel under 80 % av sammenligningstallets, for minst én hel person for lite og for et antall mer enn to standardavvik under det ventede (eksakt test ved færre enn 30 personer). De er ofte uenige, og ingen av dem er en rettslig prøving.
share_weighted = Sammenligningstallene er vektet etter hver gruppes egen sammensetning på { $columns } (direkte standardisering); testene tar den vektede andelen som sannsynlighet for alle i gruppen.
share_without_stratum =
    { $count_n ->
        [one] { $count } person telles med, men påvirker ikke vektene, fordi sammenligningstallene ikke har noe tilsvarende.
       *[other] { $count } personer telles med, men påvirker ikke vektene, fordi sammenligningstallene ikke har noe tilsvarende.
    }
share_fit = Pearsons kjikvadrattest av alle kategorier samlet; grov der færre enn 5 er ventet.
share_without_category =
    { $count_n ->
        [one] { $count } person hører til en kategori som sammenligningstallene ikke har.
       *[other] { $count } personer hører til kategorier som sammenligningstallene ikke har.
    }
segregation_method = Duncans indeks er den delen av gruppen, eller av de øvrige, som måtte bytte enhet for at begge skulle være likt fordelt: 0 jevnt, 1 helt atskilt. Gjensidig informasjon er i nat, Theils H er samme mål som del av sin høyeste verdi; mellom og innenfor deler den opp etter den første grupperingen.
target_method = Trengs: målets andel av staben etterpå, minus dem i gruppen som er igjen, rundet opp. De som slutter, gjør det i forhold til dagens andel om ikke annet er oppgitt. Sannsynlighet og oppnås: hver nyansatt hører til gruppen med sammenligningstallets andel.
fail_no_benchmark = ingen sammenligningstall er oppgitt
hint_no_benchmark = Oppgi en befolkningstabell med --benchmark FIL, eller prøv --demo

column_observed = Observert
column_total = Ansatte
column_unweighted_share = Referanse uvektet
column_ratio = Forholdstall
column_wilson_low = Wilson fra
column_wilson_high = Wilson til
column_expected = Ventet
column_shortfall = Underskudd
column_p_one_sided = p ensidig
column_eighty_percent = 80 %-regelen
column_whole_person = Hel person
column_two_sd = To SD
column_rules_disagree = Regler uenige
column_category = Kategori
column_df = fg
column_units = Enheter
column_dissimilarity = Duncans indeks
column_mutual_information = Gjensidig inf.
column_theil_h = Theils H
column_between = Mellom
column_within = Innenfor
column_hires = Nyansatte
column_leavers = Slutter
column_staff = Ansatte etterpå
column_goal_share = Målandel
column_needed = Trengs
column_needed_share = Andel trengs
column_reached = Oppnås
column_chance = Sannsynlig

table_representation = Representasjon
table_representation_fit = Alle kategorier
table_segregation = Segregering
table_recruitment_target = Rekrutteringsmål

reason_attribute_missing = det som sammenlignes, er ikke oppgitt

explain_term_benchmark = Sammenligningstall: befolkningen som de ansatte måles mot, fra en tabell fra en statistikkmyndighet: samme område, arbeidsfør alder, samme år.
explain_term_ratio = Andelen blant de ansatte i prosent av andelen i sammenligningstallene. 100 % er likt.
explain_term_shortfall = Underskudd: hvor mange færre enn ventet gruppen er, det vil si antall ansatte ganger sammenligningstallets andel, minus det talte antallet. Negativt når de er flere enn ventet.
explain_term_eighty_percent = 80-prosentregelen gir utslag når andelen er under fire femdeler av sammenligningstallets. Den sier ikke noe om tilfeldighet: i små grupper gir den ofte utslag.
explain_term_whole_person = Regelen om én hel person gir utslag når det mangler minst én hel person. I store grupper gir den utslag for de minste forskjeller.
explain_term_two_sd = Regelen om to standardavvik gir utslag når antallet er så lavt at tilfeldigheter sjelden er nok til å forklare det (omtrent én gang av førti). I små grupper gir den bare utslag for store forskjeller.
explain_term_odds_ratio = Oddsen for å møte noen i gruppen blant de ansatte delt på oddsen i sammenligningstallene. 1 er likt.
explain_term_standardisation = Standardisering: sammenligningstallene vektet etter arbeidsgiverens egen sammensetning, for eksempel på alder eller yrke. Det er andelen som ville gjelde om hvert lag av staben var som i befolkningen.
explain_term_dissimilarity = Duncans indeks: den delen av den ene eller andre gruppen som måtte bytte enhet for at begge skulle være likt fordelt. 0 er jevnt, 1 er helt atskilt.
explain_term_theil_h = Theils H: hvor mye enheten til en person sier om gruppen, fra 0 (ingenting) til 1 (alt). Målet kan deles i en del mellom større enheter og en del innenfor dem.
