### Charts.
