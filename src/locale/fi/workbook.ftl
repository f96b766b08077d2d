### Workbooks.

fail_workbook = Työkirjaa ei voi kirjoittaa: { $cause }
