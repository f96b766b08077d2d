### Documents for browsers and paper.

fail_template = Dokumentets mal kan ikke brukes: { $cause }
more_to_look_at = { $count } til står i tabellene.
rows_shown = { $shown } av { $all } rader.

word_skip = Hopp til innholdet
word_contents = Innhold
word_in_brief = Kort fortalt
word_look_first = Se først på dette
word_table = Tabell
word_duties = Hva loven krever
word_remarks = Merknader til grunnlaget
word_how_made = Slik er tallene beregnet
word_whole_tables = Fullstendige tabeller
word_whole_table = Fullstendig tabell
word_other_tables = Øvrige tabeller
word_files = Filer
word_population = Grunnlag
word_profile = Profil
