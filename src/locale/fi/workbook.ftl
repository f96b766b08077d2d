### Workbooks.

fail_workbook = Työkirjaa ei voida kirjoittaa: { $cause }
more_on_sheet =
    { $count_n ->
        [one] Taulukossa { $sheet } on vielä { $count }.
       *[other] Taulukossa { $sheet } on vielä { $count }.
    }
fill_in_actions = Ensimmäiset rivit koskevat asioita, jotka nousevat esiin taulukoista. Kirjaa, mikä kutakin lukua selittää ja mitä asialle tehdään; lisää rivejä muille toimenpiteille.
sign_withheld = .. on luku, joka on olemassa mutta jota ei näytetä, jotta kenenkään palkkaa ei voida laskea.
sign_undefined = – on siinä, missä lukua ei ole, esimerkiksi palkkaero ryhmässä, jossa on vain yhtä sukupuolta.
sign_below = < lukumäärän edessä tarkoittaa, että lukumäärä on sitä pienempi eikä sitä näytetä tarkasti.
numbers_in_cells = Soluissa luvut ovat kaikkine desimaaleineen, ja ne näytetään pyöristettyinä. Prosenttiluvut ovat yhden osia: 5,4 % on laskelmissa 0,054. Summarivit ovat taulukkonsa alla ja pysyvät paikallaan, kun taulukko lajitellaan tai suodatetaan.

column_table = Taulukko
column_responsible = Vastuutaho
column_start = Aloitus
column_follow_up = Seuranta

word_sheet_overview = Yhteenveto
word_sheet_actions = Toimenpiteet
word_sheet_method = Menetelmä ja oletukset
word_sheet_contents = Työkirjan taulukot
word_sheet_attention = Ensin tarkasteltavat
word_actions_about = Täytettävät selitykset ja toimenpiteet sekä kustannukset, vastuutahot ja päivämäärät
word_method_about = Miten luvut on laskettu ja mitä merkit tarkoittavat
word_how_to_read = Näin luet taulukoita
word_how_figures_made = Aineisto ja menetelmä
word_findings_of_input = Aineiston virheet ja epäselvyydet
word_points_ending = -yks.
word_entry_basis = Oikeudellinen tai tieteellinen peruste
word_entry_file = Tiedosto
word_entry_period = Päivä tai jakso
word_entry_currency = Valuutta
word_entry_profile = Kenelle tarkoitettu
word_entry_seed = Satunnaislukujen siemenluku
