### Workbooks.

fail_workbook = The workbook cannot be written: { $cause }
