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
        [one] { $groups } sammenlignet gruppe er forskellen blevet større i { $wider } og mindre i { $narrower }
       *[other] de { $groups } sammenlignede grupper er forskellen blevet større i { $wider } og mindre i { $narrower }
    }, uanset om den er til mænds eller kvinders fordel.
changes_not_compared = { $count_n ->
        [one] { $count } gruppe sammenlignes ikke: dens lønforskel vises kun for et af årene.
       *[other] { $count } grupper sammenlignes ikke: deres lønforskelle vises kun for et af årene.
    }
fail_other_readers = { $file } er skrevet til en anden profil ({ $theirs }) end denne rapport ({ $ours })
hint_same_readers = Skriv sidste års rapport igen med samme --profile som denne
fail_by_pay = Personer kan ikke grupperes eller vælges efter deres løn (”{ $column }”), så andre ser det
hint_internal = Kun for arbejdsgiverens egne analytikere: --profile internal
fail_pay_twice = ”{ $one }” og ”{ $other }” viser den samme løn på to måder, og den ene ville røbe det, den anden ikke viser
hint_pay_twice = Tag ét af spørgsmålene med til disse modtagere, eller begge med --profile internal
overtime_gap_elsewhere = Lønforskellen uden og med overarbejde vises ikke ved siden af andre løntabeller, fordi den ene kunne røbe det, den anden ikke viser.
fail_no_report = { $file } er ingen rapport fra paritet i JSON
fail_not_earlier = { $file } gælder { $then } og denne kørsel { $now }: en tidligere rapport skal gælde en tidligere dag

column_now = Nu
table_changes = Ændring siden sidste år

## While work goes on

word_reading = Læser
word_judging = Kontrollerer, at ingen oplysning røber en enkeltperson
