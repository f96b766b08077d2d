### What the parts of a document are called.

question_pay_gap = Hur stor är löneskillnaden?
question_adjusted = Hur stor är löneskillnaden mellan dem som är lika?
question_decompose = Vad består löneskillnaden av?
question_indicators = Lönetransparensdirektivets indikatorer
question_salary_mapping = Är lönen lika för lika och likvärdigt arbete?
question_statutory = De uppgifter som lagen kräver
question_representation = Speglar de anställda befolkningen?
question_recruitment = Hur behandlas kvinnor och män i rekryteringen?
question_survey = Vad säger medarbetarenkäten?
question_working_conditions = Hur skiljer sig kvinnors och mäns arbetsvillkor?
question_key_ratios = Vilka nyckeltal har vi?
question_overtime = Vem arbetar övertid?
question_anonymity = Hur väl är personerna dolda i filen?
question_plan = Vilka mål i planen är uppfyllda?
question_changes = Vad har förändrats sedan förra året?
