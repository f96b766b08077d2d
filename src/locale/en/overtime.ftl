### Overtime.
