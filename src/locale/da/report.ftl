### Report.

## Hvad dokumenterne hedder

report_se = Lønkortlægning efter svensk lov (lönekartläggning): { $of }
report_no = Tal til ligestillingsredegørelsen efter norsk lov (likestillingsredegjørelse): { $of }
report_fi = Lønkortlægning i ligestillingsplanen efter finsk lov (palkkakartoitus): { $of }
report_dk = Kønsopdelt lønstatistik: { $of }
report_eu = Rapport efter løngennemsigtighedsdirektivet: { $of }
report_uk = Rapport om lønforskelle mellem kvinder og mænd efter britisk lov: { $of }
report_ie = Rapport om lønforskelle mellem kvinder og mænd efter irsk lov: { $of }
report_of = Ligestillingsrapport: { $of }

## Changes since last year

changes_of_all = Lønforskellen for alle ansatte var { $earlier } sidste år og er { $now } nu.
changes_of_groups = Af { $groups_n ->
        [one] { $groups } sammenlignet gruppe er forskellen vokset i { $wider } og mindsket i { $narrower }
       *[other] de { $groups } sammenlignede grupper er forskellen vokset i { $wider } og mindsket i { $narrower }
    }, uanset til hvis fordel.
changes_not_compared = { $count_n ->
        [one] { $count } gruppe sammenlignes ikke: dens lønforskel vises kun for et af årene.
       *[other] { $count } grupper sammenlignes ikke: deres lønforskelle vises kun for et af årene.
    }
fail_other_readers = { $file } er skrevet til andre modtagere ({ $theirs }) end denne rapport ({ $ours })
hint_same_readers = Skriv sidste års rapport igen med samme --profile som denne

column_now = Nu
table_changes = Ændring siden sidste år

## While work goes on

word_reading = Læser
word_judging = Kontrollerer, at ingen oplysning røber en enkeltperson
