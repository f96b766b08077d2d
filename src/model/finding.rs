//! What is wrong in the input, and where. Never with the value that is wrong.

use serde::Serialize;

use super::field::Field;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; figures are not affected.
    Note,
    /// Implausible; the row is used.
    Warning,
    /// The cell or row cannot be used.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $severity:ident;)*) => {
        /// The stable code of a kind of finding. `PI` is for input, `PL` for a check that a law's own model makes of a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All codes, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as it is printed, such as `PI104`.
            pub const fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)* }
            }

            /// Whether it comes of a check that a law's figures ask for: those from `PI201` on.
            pub fn is_of_law(self) -> bool {
                self >= Code::HiredLater
            }

            /// How much it matters.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// A number that cannot be read.
    NotANumber = "PI101", Error;
    /// Thousands groups that are not groups of three.
    BadGrouping = "PI102", Error;
    /// A spreadsheet error value such as `#N/A`.
    ErrorCell = "PI103", Error;
    /// A number with another decimal mark than the column.
    TwoDecimalMarks = "PI104", Error;
    /// A formula without a stored result.
    NoStoredResult = "PI105", Error;
    /// A date that cannot be read.
    NotADate = "PI111", Error;
    /// Dates that can be read with the day or with the month first.
    OpenDates = "PI112", Warning;
    /// A sex code that is not known.
    UnknownSex = "PI121", Warning;
    /// No sex is recorded.
    BlankSex = "PI122", Warning;
    /// The recorded sex and the identity number disagree.
    SexDisagrees = "PI123", Warning;
    /// The sex codes 1 and 2 were read as ISO 5218.
    SexReadAsIso = "PI124", Note;
    /// The sex was taken from a national identity number.
    SexFromIdentity = "PI125", Note;
    /// An identity number whose check digit is wrong.
    BadIdentity = "PI131", Warning;
    /// Identity numbers that a spreadsheet has shortened (1,98E+11).
    MangledIdentity = "PI132", Error;
    /// The same person number stands in several rows.
    RepeatedPerson = "PI133", Note;
    /// A contract form that is not known.
    UnknownContract = "PI141", Warning;
    /// A working-time percentage of zero, with which pay cannot be made full-time.
    ZeroWorkingTime = "PI151", Error;
    /// Pay that is zero or negative.
    PayNotPositive = "PI152", Error;
    /// Pay that is blank.
    BlankPay = "PI153", Warning;
    /// A working-time percentage that cannot be a percentage.
    WorkingTimeScale = "PI154", Error;
    /// A row with fewer or more cells than the header.
    RaggedRow = "PI161", Warning;
    /// A total, subtotal or footer row.
    TotalRow = "PI162", Note;
    /// A vacant position.
    VacantRow = "PI163", Note;
    /// A repeated header row.
    RepeatedHeader = "PI164", Note;
    /// The decimal mark was settled by what pay can be.
    SettledByPlausibility = "PI171", Note;
    /// Two encodings occur in the file.
    MixedEncoding = "PI172", Warning;
    /// A row without the group that was asked for.
    BlankGroup = "PI173", Note;
    /// The currency column names several currencies.
    SeveralCurrencies = "PI174", Error;
    /// A hire after the day on which a law counts people.
    HiredLater = "PI201", Warning;
    /// An employment that ended before that day.
    LeftBefore = "PI202", Warning;
    /// An age at which nobody is employed.
    ImplausibleAge = "PI203", Warning;
    /// Hours that cannot be those of a week.
    ImplausibleWeek = "PI204", Warning;
    /// More than full time.
    MoreThanFullTime = "PI205", Warning;
    /// A part of pay below nought.
    NegativeComponent = "PI206", Warning;
    /// A wish for more hours of somebody in full time.
    WantsMoreThanFullTime = "PI207", Warning;
    /// A code of occupation with fewer digits than the law asks for.
    ShortJobCode = "PI208", Warning;
    /// Swiss standard model: no identity.
    LogibNoId = "PL101", Error;
    /// Swiss standard model: an identity that several rows have.
    LogibRepeatedId = "PL102", Error;
    /// Swiss standard model: an age that is not whole, or outside 13 to 100 years.
    LogibAge = "PL103", Error;
    /// Swiss standard model: neither woman nor man.
    LogibSex = "PL104", Error;
    /// Swiss standard model: service outside 0 to 85 years.
    LogibService = "PL105", Error;
    /// Swiss standard model: younger than 13 when the service began.
    LogibAgeAtEntry = "PL106", Error;
    /// Swiss standard model: training that is not 1 to 8.
    LogibTraining = "PL107", Error;
    /// Swiss standard model: no function.
    LogibFunction = "PL108", Error;
    /// Swiss standard model: a level of requirements that is not 1 to 8.
    LogibLevel = "PL109", Error;
    /// Swiss standard model: a professional position that is not 1 to 5.
    LogibPosition = "PL110", Error;
    /// Swiss standard model: an activity rate outside 0 to 150 %.
    LogibActivity = "PL111", Error;
    /// Swiss standard model: paid hours outside 0 to 300.
    LogibPaidHours = "PL112", Error;
    /// Swiss standard model: an activity rate and paid hours.
    LogibBothTimes = "PL113", Error;
    /// Swiss standard model: no working time.
    LogibNoTime = "PL114", Error;
    /// Swiss standard model: a basic wage not above nought.
    LogibBasicWage = "PL115", Error;
    /// Swiss standard model: another part of pay below nought.
    LogibNegativePay = "PL116", Error;
    /// Swiss standard model: hours of a week outside 1 to 100.
    LogibWeeklyHours = "PL117", Error;
    /// Swiss standard model: a population that is not 1 to 5.
    LogibPopulation = "PL118", Error;
    /// Swiss standard model: younger than 15 or older than 70.
    LogibUnusualAge = "PL151", Warning;
    /// Swiss standard model: more than 55 years of service.
    LogibLongService = "PL152", Warning;
    /// Swiss standard model: younger than 16 when the service began.
    LogibYoungAtEntry = "PL153", Warning;
    /// Swiss standard model: an activity rate above 100 %.
    LogibHighActivity = "PL154", Warning;
    /// Swiss standard model: 220 paid hours or more.
    LogibManyPaidHours = "PL155", Warning;
    /// Swiss standard model: a thirteenth above 25 % or below 8 % of the basic wage.
    LogibUnusualThirteenth = "PL156", Warning;
    /// Swiss standard model: more than 50 hours of a week.
    LogibLongWeek = "PL157", Warning;
    /// Swiss standard model: position 1 or 2 with a level of 6 to 8.
    LogibHighPosition = "PL158", Warning;
    /// Swiss standard model: level 1 to 3 with training of 7 or 8.
    LogibHighLevel = "PL159", Warning;
}

/// One kind of finding in one column, counted, with the first lines where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub code: Code,
    /// The canonical field, where the finding is about one.
    pub field: Option<Field>,
    /// The lines of the file (or rows of the sheet) where it stands, in ascending order; at most [`Finding::LINES`].
    pub lines: Vec<u64>,
    /// How often it occurs.
    pub count: u64,
}

impl Finding {
    /// How many lines of a finding are kept.
    pub const LINES: usize = 10_000;
}
