### Survey.
