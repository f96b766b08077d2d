### Documents for browsers and paper.

fail_template = Asiakirjan mallipohjaa ei voida käyttää: { $cause }
more_to_look_at =
    { $count_n ->
        [one] { $count } muu on taulukoissa.
       *[other] { $count } muuta on taulukoissa.
    }
rows_shown = { $all } rivistä näytetään { $shown }.

word_skip = Siirry sisältöön
word_contents = Sisällys
word_in_brief = Lyhyesti
word_look_first = Tarkastele näitä ensin
word_table = Taulukko
word_duties = Mitä laki edellyttää
word_remarks = Huomautukset aineistosta
word_how_made = Miten luvut on laskettu
word_whole_tables = Täydelliset taulukot
word_whole_table = Täydellinen taulukko
word_other_tables = Muut taulukot
word_files = Tiedostot
word_population = Aineisto
word_profile = Profiili
