### What the parts of a document are called.

question_pay_gap = How big is the pay gap?
question_adjusted = How big is the gap between people who are alike?
question_decompose = What does the pay gap consist of?
question_indicators = The indicators of the Pay Transparency Directive
question_salary_mapping = Is pay equal for equal work and for work of equal value?
question_statutory = The figures that the law asks for
question_representation = Do the staff mirror the population?
question_recruitment = How does recruitment treat women and men?
question_survey = What does the staff survey say?
question_working_conditions = How do the conditions of women and men differ?
question_key_ratios = Which key ratios do we have?
question_overtime = Who works overtime?
question_anonymity = How well are people hidden in the file?
question_plan = Which goals of the plan are met?
question_changes = What has changed since last year?
