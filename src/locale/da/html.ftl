### Documents for browsers and paper.

fail_template = Dokumentets skabelon kan ikke bruges: { $cause }
more_to_look_at =
    { $count_n ->
        [one] { $count } mere står i tabellerne.
       *[other] { $count } flere står i tabellerne.
    }
rows_shown = { $shown } af { $all } rækker.

word_skip = Gå til indholdet
word_contents = Indhold
word_in_brief = Kort fortalt
word_look_first = Se først på dette
word_table = Tabel
word_duties = Hvad loven kræver
word_remarks = Bemærkninger til grundlaget
word_how_made = Sådan er tallene beregnet
word_whole_tables = Fuldstændige tabeller
word_whole_table = Fuldstændig tabel
word_other_tables = Øvrige tabeller
word_files = Filer
word_population = Grundlag
word_profile = Profil
