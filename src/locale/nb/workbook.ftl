### Workbooks.

fail_workbook = Arbeidsboken kan ikke skrives: { $cause }
more_on_sheet =
    { $count_n ->
        [one] { $count } til står på arket { $sheet }.
       *[other] { $count } til står på arket { $sheet }.
    }
fill_in_actions = De første radene tar opp det tabellene viser. Fyll inn hva som forklarer hvert tall, og hva som skal gjøres med det; legg til rader for andre tiltak.
sign_withheld = .. er et tall som finnes, men ikke vises, slik at ingens lønn kan regnes ut.
sign_undefined = – står der det ikke finnes noe slikt tall, for eksempel lønnsforskjellen i en gruppe med bare ett kjønn.
sign_below = < foran et antall betyr at det er mindre og ikke vises nøyaktig.
numbers_in_cells = Cellene inneholder tallene med alle desimaler og viser dem avrundet. Prosenttall er deler av én: 5,4 % er 0,054 i beregninger. Sumrader står under tabellen sin og blir stående når den sorteres og filtreres.

column_table = Tabell
column_responsible = Ansvarlig
column_start = Start
column_follow_up = Oppfølging

word_sheet_overview = Oversikt
word_sheet_actions = Tiltak
word_sheet_method = Metode og forutsetninger
word_sheet_contents = Arkene i arbeidsboken
word_sheet_attention = Se først på dette
word_actions_about = Forklaringer og tiltak til utfylling, med kostnad, ansvarlig og datoer
word_method_about = Hvordan tallene er beregnet, og hva tegnene betyr
word_how_to_read = Slik leser du tabellene
word_how_figures_made = Grunnlag og metode
word_findings_of_input = Feil og uklarheter i grunnlaget
word_points_ending = -poeng
word_entry_basis = Rettslig eller vitenskapelig grunnlag
word_entry_file = Fil
word_entry_period = Dag eller periode
word_entry_currency = Valuta
word_entry_profile = Beregnet på
word_entry_seed = Startverdi for tilfeldige tall
