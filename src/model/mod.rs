//! Floor 0: the words of the trade. No polars, no input or output, no text for people.

pub mod basis;
pub mod failure;
pub mod field;
pub mod finding;
pub mod gate;
pub mod nearest;
pub mod people;
pub mod phrase;
pub mod provenance;
pub mod quantity;
pub mod table;
