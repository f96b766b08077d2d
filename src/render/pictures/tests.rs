//! Charts of small released tables.
