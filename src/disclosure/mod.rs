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

pub mod attack;
mod dominance;
pub mod draft;
pub mod policy;
mod primary;
pub mod released;
mod residual;
mod rounding;

use draft::Draft;
use policy::Policy;
use released::Released;

/// Applies the policy to all tables of a run, in their order.
///
/// Each cell comes out shown, withheld, or as "below" a number; pay, gaps and p-values are rounded as the profile has it,
/// for every format alike. Labels and notes stay. Notes on what was withheld and rounded are added. Nothing fails: what
/// cannot be judged, such as an amount without its [`draft::Contributions`], is withheld outside
/// [`policy::Profile::Internal`].
///
/// ```
/// use paritet::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
/// use paritet::disclosure::policy::{Policy, Profile};
/// use paritet::disclosure::release;
/// use paritet::disclosure::released::Cell;
/// use paritet::model::people::Cohort;
/// use paritet::model::table::{Column, Kind, Value};
///
/// let pay = [30_000.0, 32_000.0, 37_000.0]; // of three women
/// let mean = Origin { statistic: Statistic::Mean, amount: "monthly_fte", over: Over::Women };
/// let row = Row::part(Vec::new(), Cohort { women: 3, men: 0, other: 0 })
///     .contributed("monthly_fte", Over::Women, Contributions::of(&pay))
///     .figure(Value::Number(33_000.0), mean);
/// let mut draft = Draft::new("pay_gap", vec![Column::new("mean_women", Kind::Pay)]);
/// draft.push(row);
///
/// let seen_by = |profile| {
///     let released = release(vec![draft.clone()], &Policy::of(profile, None));
///     released.tables()[0].rows()[0].cells()[0].clone()
/// };
/// assert_eq!(seen_by(Profile::Internal), Cell::Shown(Value::Number(33_000.0)));
/// assert_eq!(seen_by(Profile::Representatives), Cell::Withheld);
/// ```
pub fn release(drafts: Vec<Draft>, policy: &Policy) -> Released {
    let closed = residual::Closed::of(&drafts, policy);
    let tables = drafts
        .iter()
        .map(|draft| primary::decide(draft, &closed, policy))
        .collect();
    Released::new(tables, *policy)
}
