//! Floor 3: from a file to a workforce. No statistics.
//!
//! ```text
//! source -> preview (encoding, header, sample, mapping) -> delimited | sheet -> columns -> admit -> Workforce + findings
//! ```

pub mod accepted;
pub mod admit;
mod ages;
pub mod benchmark;
pub mod cells;
mod classes;
mod columns;
pub mod date;
pub mod delimited;
pub mod excel;
mod fill;
pub mod findings;
pub mod grid;
mod guess;
pub mod header;
pub mod heading;
pub mod html;
pub mod identifiers;
pub mod identity;
pub mod jobs;
pub mod json_stat;
pub mod labels;
pub mod law;
pub mod listing;
pub mod logib;
pub mod mapping;
pub mod number;
pub mod parquet;
pub mod plan;
pub mod preview;
pub mod pseudonymise;
pub mod px;
pub mod rows;
pub mod scale;
pub mod service;
mod settled;
pub mod sex;
pub mod sexes;
pub mod sheet;
pub mod source;
pub mod split;
pub mod stages;
pub mod text;
mod told;
pub mod vocabulary;
