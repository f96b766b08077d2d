### Workbooks.

fail_workbook = The workbook cannot be written: { $cause }
more_on_sheet =
    { $count_n ->
        [one] { $count } more is on the sheet { $sheet }.
       *[other] { $count } more are on the sheet { $sheet }.
    }
fill_in_actions = The first rows are what the tables bring up. Fill in what explains each figure and what is to be done about it; add rows for other measures.
sign_withheld = .. is a figure that exists and is not shown, so that nobody's pay can be worked out.
sign_undefined = – stands where there is no such figure, for instance a pay gap in a group of one sex.
sign_below = < before a count means that it is smaller and not shown exactly.
numbers_in_cells = Cells hold the figures with all their decimals, and show them rounded. A per cent is a part of one: 5.4% is 0.054 in calculations. Totals stand below their table, so that sorting and filtering leave them where they are.

column_table = Table
column_responsible = Responsible
column_start = Start
column_follow_up = Follow-up

word_sheet_overview = Overview
word_sheet_actions = Actions
word_sheet_method = Method and assumptions
word_sheet_contents = The sheets of this workbook
word_sheet_attention = To be looked at first
word_actions_about = Explanations and measures to fill in, with cost, responsible and dates
word_method_about = How the figures were made and what the signs mean
word_how_to_read = How to read the tables
word_how_figures_made = Where the figures come from
word_findings_of_input = What is wrong in the input
word_points_ending = -points
word_entry_basis = Legal or scientific basis
word_entry_file = File
word_entry_period = Day or period
word_entry_currency = Currency
word_entry_profile = Meant for
word_entry_seed = Seed of chance
