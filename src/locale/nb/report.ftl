### Report.

## Hva dokumentene heter

report_se = Lønnskartlegging etter svensk lov (lönekartläggning): { $of }
report_no = Tall til likestillingsredegjørelsen: { $of }
report_fi = Lønnskartlegging i likestillingsplanen etter finsk lov (palkkakartoitus): { $of }
report_dk = Kjønnsdelt lønnsstatistikk etter dansk lov: { $of }
report_eu = Rapport etter lønnsåpenhetsdirektivet: { $of }
report_uk = Rapport om lønnsforskjeller mellom kvinner og menn etter britisk lov: { $of }
report_ie = Rapport om lønnsforskjeller mellom kvinner og menn etter irsk lov: { $of }
