### Report.

## Vad dokumenten heter

report_se = Lönekartläggning: { $of }
report_no = Uppgifter till jämställdhetsredogörelsen enligt norsk lag (likestillingsredegjørelse): { $of }
report_fi = Lönekartläggning i jämställdhetsplanen enligt finsk lag (palkkakartoitus): { $of }
report_dk = Könsuppdelad lönestatistik enligt dansk lag: { $of }
report_eu = Rapport enligt lönetransparensdirektivet: { $of }
report_uk = Rapport om löneskillnader mellan kvinnor och män enligt brittisk lag: { $of }
report_ie = Rapport om löneskillnader mellan kvinnor och män enligt irländsk lag: { $of }
