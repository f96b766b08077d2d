### Workbooks.

fail_workbook = Arbetsboken kan inte skrivas: { $cause }
