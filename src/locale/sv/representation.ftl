### Representation.
