### Report.

## Hvad dokumenterne hedder

report_se = Lønkortlægning efter svensk lov (lönekartläggning): { $of }
report_no = Tal til ligestillingsredegørelsen efter norsk lov (likestillingsredegjørelse): { $of }
report_fi = Lønkortlægning i ligestillingsplanen efter finsk lov (palkkakartoitus): { $of }
report_dk = Kønsopdelt lønstatistik: { $of }
report_eu = Rapport efter løngennemsigtighedsdirektivet: { $of }
report_uk = Rapport om lønforskelle mellem kvinder og mænd efter britisk lov: { $of }
report_ie = Rapport om lønforskelle mellem kvinder og mænd efter irsk lov: { $of }
