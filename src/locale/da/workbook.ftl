### Workbooks.

fail_workbook = Projektmappen kan ikke skrives: { $cause }
