### Workbooks.

fail_workbook = Arbetsboken kan inte skrivas: { $cause }
more_on_sheet =
    { $count_n ->
        [one] Ytterligare { $count } finns på bladet { $sheet }.
       *[other] Ytterligare { $count } finns på bladet { $sheet }.
    }
fill_in_actions = De första raderna tar upp det som tabellerna visar. Fyll i vad som förklarar varje siffra och vad som ska göras; lägg till rader för andra åtgärder.
sign_withheld = .. är en siffra som finns men inte visas, så att ingens lön kan räknas ut.
sign_undefined = – står där det inte finns någon sådan siffra, till exempel lönegapet i en grupp med bara ett kön.
sign_below = < framför ett antal betyder att det är mindre och inte visas exakt.
numbers_in_cells = Cellerna innehåller siffrorna med alla decimaler och visar dem avrundade. Procenttal är delar av ett: 5,4 % är 0,054 i beräkningar. Summarader står under sin tabell och ligger kvar när den sorteras och filtreras.

column_table = Tabell
column_responsible = Ansvarig
column_start = Start
column_follow_up = Uppföljning

word_sheet_overview = Översikt
word_sheet_actions = Åtgärder
word_sheet_method = Metod och antaganden
word_sheet_contents = Arbetsbokens blad
word_sheet_attention = Titta först på det här
word_actions_about = Förklaringar och åtgärder att fylla i, med kostnad, ansvarig och datum
word_method_about = Hur siffrorna har tagits fram och vad tecknen betyder
word_how_to_read = Så läser du tabellerna
word_how_figures_made = Underlag och metod
word_findings_of_input = Fel och oklarheter i underlaget
word_points_ending = -enh.
word_entry_basis = Rättslig eller vetenskaplig grund
word_entry_file = Fil
word_entry_period = Dag eller period
word_entry_currency = Valuta
word_entry_profile = Avsedd för
word_entry_seed = Startvärde för slumptal
