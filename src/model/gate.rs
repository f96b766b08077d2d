//! What a gate objects to: figures that are not as they are to be, and where that has been accepted.

use jiff::civil::Date;
use serde::Serialize;

use super::finding::Severity;
use super::table::{Kind, Value};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $severity:ident;)*) => {
        /// The stable code of what a gate says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Gate { $($(#[$doc])* $name,)* }

        impl Gate {
            /// All codes, in order.
            pub const ALL: &'static [Gate] = &[$(Gate::$name,)*];

            /// The code as it is printed, such as `PG101`.
            pub const fn id(self) -> &'static str {
                match self { $(Gate::$name => $id,)* }
            }

            /// How much it matters: an error is an objection, the others are said unless asked for.
            pub const fn severity(self) -> Severity {
                match self { $(Gate::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// A target of the plan is not met.
    TargetMissed = "PG101", Error;
    /// It cannot be told whether a target is met.
    TargetUntold = "PG102", Note;
    /// A target is about a row that is not there.
    TargetWithoutRow = "PG103", Error;
    /// A gap reaches the limit.
    GapAtLimit = "PG111", Error;
    /// A law asks for a joint pay assessment.
    AssessmentDue = "PG112", Error;
    /// A gap has moved since the earlier report.
    GapMoved = "PG121", Error;
    /// Too many rows are left out.
    RowsLeftOut = "PG131", Error;
    /// The file has too many errors.
    InputErrors = "PG132", Error;
    /// What was accepted is there no more.
    StaleAcceptance = "PG141", Warning;
    /// No date is known by which acceptances could expire.
    NoDate = "PG142", Warning;
}

impl Gate {
    /// The code of an id, whatever its case.
    pub fn from_id(id: &str) -> Option<Gate> {
        let mut all = Gate::ALL.iter().copied();
        all.find(|code| code.id().eq_ignore_ascii_case(id.trim()))
    }
}

/// How a figure is held against what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// `<=`
    AtMost,
    /// `<`
    Less,
    /// `>=`
    AtLeast,
    /// `>`
    Greater,
    /// `within`: as far from nought as that at most, to either side.
    Within,
}

impl Bound {
    /// The sign, as a target has it.
    pub const fn id(self) -> &'static str {
        match self {
            Bound::AtMost => "<=",
            Bound::Less => "<",
            Bound::AtLeast => ">=",
            Bound::Greater => ">",
            Bound::Within => "within",
        }
    }
}

/// Something that a gate says.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// What it is about, the same from run to run: table, column and labels.
    pub id: String,
    /// What is said.
    pub code: Gate,
    /// The figure, where it is about one of a table.
    pub figure: Option<Looked>,
    /// The value found, in the unit of the figure; a count or share where there is none.
    pub actual: Option<f64>,
    /// The value wanted.
    pub wanted: Option<f64>,
    /// How the one is held against the other.
    pub bound: Option<Bound>,
    /// The value of an earlier report.
    pub earlier: Option<f64>,
    /// File and line that say what is wanted.
    pub place: Option<(String, u64)>,
    /// Whether it has been accepted.
    pub state: State,
    /// Whether it is an objection, as long as it is not accepted.
    pub fails: bool,
}

impl Checked {
    /// Something that is not about a figure of a table, and no objection so far.
    pub fn new(code: Gate, id: String) -> Checked {
        Checked {
            id,
            code,
            figure: None,
            actual: None,
            wanted: None,
            bound: None,
            earlier: None,
            place: None,
            state: State::Open,
            fails: false,
        }
    }
}

/// A figure of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// What the values of the column are.
    pub kind: Kind,
    /// The labels of the row.
    pub labels: Vec<(String, Value)>,
}

/// Whether something has been accepted.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum State {
    /// It has not.
    #[default]
    Open,
    /// It has, for a reason and a time.
    Accepted {
        /// Why.
        reason: String,
        /// The last day.
        expires: Option<Date>,
    },
    /// It had been, and the time is over.
    Expired {
        /// Why.
        reason: String,
        /// The last day.
        expires: Date,
    },
}

impl State {
    /// The id: `open`, `accepted` or `expired`.
    pub const fn id(&self) -> &'static str {
        match self {
            State::Open => "open",
            State::Accepted { .. } => "accepted",
            State::Expired { .. } => "expired",
        }
    }
}

impl Checked {
    /// Whether a run must not pass because of it.
    pub fn objects(&self) -> bool {
        self.fails && !matches!(self.state, State::Accepted { .. })
    }

    /// How much it matters in this run: what fails it is an error.
    pub fn severity(&self) -> Severity {
        match self.fails {
            true => Severity::Error,
            false => self.code.severity().min(Severity::Warning),
        }
    }
}

/// What a run as a whole comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing to object to.
    Passed,
    /// Something.
    Failed,
}

impl Verdict {
    /// That of everything a gate says.
    pub fn of(checked: &[Checked]) -> Verdict {
        match checked.iter().any(Checked::objects) {
            true => Verdict::Failed,
            false => Verdict::Passed,
        }
    }
}

/// The id of a figure: table, column and labels. Strokes and signs within labels are written as in addresses.
pub fn figure_id(table: &str, column: &str, labels: &[(String, Value)]) -> String {
    let escaped = |text: &str| text.replace('%', "%25").replace('/', "%2F");
    let labels = labels.iter().map(|(label, member)| {
        let member = match member {
            Value::Name(name) => name.as_str(),
            Value::Word(id) => id,
            _ => "",
        };
        format!("/{}={}", escaped(label), escaped(member))
    });
    format!("{table}/{column}{}", labels.collect::<String>())
}
