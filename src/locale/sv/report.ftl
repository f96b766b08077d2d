### Report.

## Vad dokumenten heter

report_se = Lönekartläggning: { $of }
report_no = Uppgifter till redogörelsen för jämställdhet enligt norsk lag (likestillingsredegjørelse): { $of }
report_fi = Lönekartläggning i jämställdhetsplanen enligt finsk lag (palkkakartoitus): { $of }
report_dk = Könsuppdelad lönestatistik enligt dansk lag: { $of }
report_eu = Rapport enligt lönetransparensdirektivet: { $of }
report_uk = Rapport om löneskillnader mellan kvinnor och män enligt brittisk lag: { $of }
report_ie = Rapport om löneskillnader mellan kvinnor och män enligt irländsk lag: { $of }
report_of = Jämställdhetsrapport: { $of }

## Changes since last year

changes_of_all = Lönegapet för alla anställda var { $earlier } förra året och är { $now } nu.
changes_of_groups = Av { $groups_n ->
        [one] { $groups } jämförd grupp har lönegapet ökat i { $wider } och minskat i { $narrower }
       *[other] de { $groups } jämförda grupperna har lönegapet ökat i { $wider } och minskat i { $narrower }
    }, oavsett om det är till mäns eller kvinnors fördel.
changes_not_compared = { $count_n ->
        [one] { $count } grupp jämförs inte: dess lönegap redovisas bara för ett av åren.
       *[other] { $count } grupper jämförs inte: deras lönegap redovisas bara för ett av åren.
    }
fail_other_readers = { $file } är skriven för en annan profil ({ $theirs }) än den här rapporten ({ $ours })
hint_same_readers = Skriv förra årets rapport på nytt med samma --profile som den här
fail_by_pay = Personer kan inte grupperas eller väljas ut efter sin lön (”{ $column }”) för andra att se
hint_internal = Bara för arbetsgivarens egna analytiker: --profile internal
fail_pay_twice = ”{ $one }” och ”{ $other }” redovisar samma lön på två sätt, och det ena skulle röja vad det andra inte visar
hint_pay_twice = Ta med en av frågorna för de här mottagarna, eller båda med --profile internal
overtime_gap_elsewhere = Lönegapet utan och med övertid visas inte bredvid andra lönetabeller, eftersom den ena skulle kunna röja vad den andra inte visar.
fail_no_report = { $file } är ingen rapport från paritet i JSON
fail_not_earlier = { $file } gäller { $then } och den här körningen { $now }: en tidigare rapport ska gälla en tidigare dag

column_now = Nu
table_changes = Förändring sedan förra året

## While work goes on

word_reading = Läser
word_judging = Kontrollerar att ingen uppgift röjer en enskild person
