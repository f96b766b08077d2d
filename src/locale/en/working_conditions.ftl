### Working conditions.
