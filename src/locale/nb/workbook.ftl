### Workbooks.

fail_workbook = Arbeidsboken kan ikke skrives: { $cause }
