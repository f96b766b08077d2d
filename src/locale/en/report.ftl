### Report.

## What the documents are called

report_se = Pay survey under Swedish law (lönekartläggning): { $of }
report_no = Figures for the equality statement under Norwegian law (likestillingsredegjørelse): { $of }
report_fi = Pay survey of the equality plan under Finnish law (palkkakartoitus): { $of }
report_dk = Pay statistics by sex under Danish law: { $of }
report_eu = Report under the Pay Transparency Directive: { $of }
report_uk = Gender pay gap report under United Kingdom law: { $of }
report_ie = Gender pay gap report under Irish law: { $of }
