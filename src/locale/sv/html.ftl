### Documents for browsers and paper.

fail_template = Dokumentets mall går inte att använda: { $cause }
more_to_look_at = { $count } till finns i tabellerna.
rows_shown = { $shown } av { $all } rader.

word_skip = Hoppa till innehållet
word_contents = Innehåll
word_in_brief = I korthet
word_look_first = Titta först på det här
word_table = Tabell
word_duties = Vad lagen kräver
word_remarks = Anmärkningar på underlaget
word_how_made = Så har siffrorna tagits fram
word_whole_tables = Fullständiga tabeller
word_whole_table = Fullständig tabell
word_other_tables = Övriga tabeller
word_files = Filer
word_population = Underlag
word_profile = Profil
