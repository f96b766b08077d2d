### Workbooks.

fail_workbook = Projektmappen kan ikke skrives: { $cause }
more_on_sheet =
    { $count_n ->
        [one] { $count } mere står på arket { $sheet }.
       *[other] { $count } flere står på arket { $sheet }.
    }
fill_in_actions = De første rækker tager det op, som tabellerne viser. Udfyld, hvad der forklarer hvert tal, og hvad der skal gøres ved det; tilføj rækker til andre tiltag.
sign_withheld = .. er et tal, der findes, men ikke vises, så ingens løn kan regnes ud.
sign_undefined = – står der, hvor der ikke findes et sådant tal, for eksempel lønforskellen i en gruppe med kun ét køn.
sign_below = < foran et antal betyder, at det er mindre og ikke vises nøjagtigt.
numbers_in_cells = Cellerne indeholder tallene med alle decimaler og viser dem afrundet. Procenttal er dele af én: 5,4 % er 0,054 i beregninger. Sumrækker står under deres tabel og bliver stående, når den sorteres og filtreres.

column_table = Tabel
column_responsible = Ansvarlig
column_start = Start
column_follow_up = Opfølgning

word_sheet_overview = Overblik
word_sheet_actions = Tiltag
word_sheet_method = Metode og forudsætninger
word_sheet_contents = Arkene i projektmappen
word_sheet_attention = Se først på dette
word_actions_about = Forklaringer og tiltag til udfyldning, med omkostning, ansvarlig og datoer
word_method_about = Hvordan tallene er beregnet, og hvad tegnene betyder
word_how_to_read = Sådan læser du tabellerne
word_how_figures_made = Grundlag og metode
word_findings_of_input = Fejl og uklarheder i grundlaget
word_points_ending = -point
word_entry_basis = Retligt eller videnskabeligt grundlag
word_entry_file = Fil
word_entry_period = Dag eller periode
word_entry_currency = Valuta
word_entry_profile = Beregnet til
word_entry_seed = Startværdi for tilfældige tal
