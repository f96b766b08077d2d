### Report.

## Hva dokumentene heter

report_se = Lønnskartlegging etter svensk lov (lönekartläggning): { $of }
report_no = Tall til likestillingsredegjørelsen: { $of }
report_fi = Lønnskartlegging i likestillingsplanen etter finsk lov (palkkakartoitus): { $of }
report_dk = Kjønnsdelt lønnsstatistikk etter dansk lov: { $of }
report_eu = Rapport etter lønnsåpenhetsdirektivet: { $of }
report_uk = Rapport om lønnsforskjeller mellom kvinner og menn etter britisk lov: { $of }
report_ie = Rapport om lønnsforskjeller mellom kvinner og menn etter irsk lov: { $of }
report_of = Likestillingsrapport: { $of }

## Changes since last year

changes_of_all = Lønnsforskjellen for alle ansatte var { $earlier } i fjor og er { $now } nå.
changes_of_groups = Av { $groups_n ->
        [one] { $groups } sammenlignet gruppe har forskjellen økt i { $wider } og minket i { $narrower }
       *[other] de { $groups } sammenlignede gruppene har forskjellen økt i { $wider } og minket i { $narrower }
    }, enten den er i menns eller kvinners favør.
changes_not_compared = { $count_n ->
        [one] { $count } gruppe sammenlignes ikke: lønnsforskjellen vises bare for ett av årene.
       *[other] { $count } grupper sammenlignes ikke: lønnsforskjellene vises bare for ett av årene.
    }
fail_other_readers = { $file } er skrevet for en annen profil ({ $theirs }) enn denne rapporten ({ $ours })
hint_same_readers = Skriv fjorårets rapport på nytt med samme --profile som denne
fail_by_pay = Personer kan ikke grupperes eller velges ut etter lønnen sin («{ $column }») slik at andre ser det
hint_internal = Bare for arbeidsgiverens egne analytikere: --profile internal
fail_pay_twice = «{ $one }» og «{ $other }» viser samme lønn på to måter, og den ene ville røpe det den andre ikke viser
hint_pay_twice = Ta med ett av spørsmålene for disse mottakerne, eller begge med --profile internal
overtime_gap_elsewhere = Lønnsforskjellen uten og med overtid vises ikke ved siden av andre lønnstabeller, fordi den ene kunne røpe det den andre ikke viser.
fail_no_report = { $file } er ingen rapport fra paritet i JSON
fail_not_earlier = { $file } gjelder { $then } og denne kjøringen { $now }: en tidligere rapport skal gjelde en tidligere dag

column_now = Nå
table_changes = Endring siden i fjor

## While work goes on

word_reading = Leser
word_judging = Kontrollerer at ingen opplysning røper en enkeltperson
