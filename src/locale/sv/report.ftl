### Report.

## Vad dokumenten heter

report_se = Lönekartläggning: { $of }
report_no = Uppgifter till jämställdhetsredogörelsen enligt norsk lag (likestillingsredegjørelse): { $of }
report_fi = Lönekartläggning i jämställdhetsplanen enligt finsk lag (palkkakartoitus): { $of }
report_dk = Könsuppdelad lönestatistik enligt dansk lag: { $of }
report_eu = Rapport enligt lönetransparensdirektivet: { $of }
report_uk = Rapport om löneskillnader mellan kvinnor och män enligt brittisk lag: { $of }
report_ie = Rapport om löneskillnader mellan kvinnor och män enligt irländsk lag: { $of }
report_of = Jämställdhetsrapport: { $of }

## Changes since last year

changes_of_all = Löneskillnaden för alla anställda var { $earlier } förra året och är { $now } nu.
changes_of_groups = Av { $groups_n ->
        [one] { $groups } jämförd grupp har skillnaden ökat i { $wider } och minskat i { $narrower }
       *[other] de { $groups } jämförda grupperna har skillnaden ökat i { $wider } och minskat i { $narrower }
    }, oavsett till vems fördel.
changes_not_compared = { $count_n ->
        [one] { $count } grupp jämförs inte: dess löneskillnad redovisas bara för ett av åren.
       *[other] { $count } grupper jämförs inte: deras löneskillnader redovisas bara för ett av åren.
    }
fail_other_readers = { $file } är skriven för en annan mottagare ({ $theirs }) än den här rapporten ({ $ours })
hint_same_readers = Skriv förra årets rapport på nytt med samma --profile som den här

column_now = Nu
table_changes = Förändring sedan förra året

## While work goes on

word_reading = Läser
word_judging = Kontrollerar att ingen uppgift röjer en enskild person
