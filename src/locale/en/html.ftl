### Documents for browsers and paper.

fail_template = The template of the document cannot be used: { $cause }
more_to_look_at =
    { $count_n ->
        [one] { $count } more is in the tables.
       *[other] { $count } more are in the tables.
    }
rows_shown = { $shown } of { $all } rows.

word_skip = Skip to the content
word_contents = Contents
word_in_brief = In brief
word_look_first = Look at these first
word_table = Table
word_duties = What the law demands
word_remarks = Remarks on the data
word_how_made = How the figures were made
word_whole_tables = Complete tables
word_whole_table = Complete table
word_other_tables = Further tables
word_files = Files
word_population = Data
word_profile = Profile
