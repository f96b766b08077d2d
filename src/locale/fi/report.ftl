### Report.

## Asiakirjojen nimet

report_se = Ruotsin lain mukainen palkkakartoitus (lönekartläggning): { $of }
report_no = Norjan lain mukaisen tasa-arvoselvityksen luvut (likestillingsredegjørelse): { $of }
report_fi = Tasa-arvosuunnitelman palkkakartoitus: { $of }
report_dk = Tanskan lain mukainen sukupuolittain eritelty palkkatilasto: { $of }
report_eu = Palkka-avoimuusdirektiivin mukainen raportti: { $of }
report_uk = Yhdistyneen kuningaskunnan lain mukainen raportti sukupuolten palkkaeroista: { $of }
report_ie = Irlannin lain mukainen raportti sukupuolten palkkaeroista: { $of }
