//! Pay-equity analysis of an HR export: gender pay gaps per job group, safe to publish.
//!
//! The house has floors, and a floor imports only lower ones:
//!
//! ```text
//! model <- stats | locale | disclosure | rules <- study <- intake | measures | demo <- render <- settings <- cli
//! ```
//!
//! Data takes one way through it:
//!
//! ```text
//! file -> intake -> study::workforce::Workforce          a row is checked once
//! Workforce -> measures -> disclosure::draft::Draft      numbers, no formats
//! Draft -> disclosure::release -> Released               a row is suppressed once
//! Released -> render (locale) -> bytes                   a row is worded once
//! ```
//!
//! The figures of a file in a few lines:
//!
//! ```
//! use paritet::intake::{self, admit::{Needs, Readings}, preview::Said, source::Source};
//! use paritet::measures::{pay_gap::PayGap, scope::Scope};
//! use paritet::model::field::Field;
//!
//! let source = Source::memory("personal.csv", paritet::demo::export());
//! let preview = intake::preview::preview(source, &Said::default())?;
//! let needs = Needs { one_of: vec![Field::BaseMonthly], words: vec!["job_title".into()], sex: true, ..Needs::default() };
//! let admitted = intake::admit::admit(&preview, &needs, &Readings::default())?;
//! let scope = Scope::default();
//! let (concept, pay) = scope.pay_of(&admitted.workforce)?;
//! let outcome = PayGap::default().compute(&admitted.workforce, &admitted.words, &scope, (concept, &pay))?;
//! assert_eq!(outcome.groups.len(), 40);
//! # Ok::<(), paritet::model::failure::Failure>(())
//! ```

pub mod cli;
pub mod demo;
pub mod disclosure;
pub mod intake;
pub mod locale;
pub mod measures;
pub mod model;
pub mod render;
pub mod rules;
pub mod settings;
pub mod stats;
pub mod study;
