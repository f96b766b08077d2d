//! The one door between figures and paper.
//!
//! A measure writes a [`draft::Draft`]; what leaves the program is made from a [`released::Released`]. Only [`release`]
//! turns one into the other. Neither the way back nor a way around exists:
//!
//! A draft cannot be read outside this folder:
//! ```compile_fail,E0616
//! fn peek(draft: &paritet::disclosure::draft::Draft) -> usize {
//!     draft.rows.len() // private
//! }
//! ```
//! A released table cannot be built elsewhere:
//! ```compile_fail,E0451
//! use paritet::disclosure::released::Released;
//! let forged = Released { tables: Vec::new() }; // private
//! ```
//! A row cannot be added without saying who stands behind it:
//! ```compile_fail,E0061
//! use paritet::disclosure::draft::Row;
//! let row = Row::part(vec![]); // the cohort is missing
//! ```

mod dominance;
pub mod draft;
pub mod policy;
mod primary;
pub mod released;
mod rounding;

use draft::Draft;
use policy::Policy;
use released::Released;

/// Applies the policy to all tables of a run.
///
/// The tables are decided on together, because what one withholds another may show.
pub fn release(drafts: Vec<Draft>, policy: &Policy) -> Released {
    let tables = drafts
        .into_iter()
        .map(|draft| primary::decide(draft, policy))
        .collect();
    Released::new(tables, *policy)
}
