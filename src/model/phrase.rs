//! Every sentence and label as a typed id with its arguments. The wording is in `locale`.

/// An argument of a phrase; its kind decides how it is written in a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A whole number.
    Count(u64),
    /// A fraction that is written as per cent.
    Percent(f64),
    /// A label or name of a file, column or setting, as it is.
    Text(String),
    /// Another phrase, worded first.
    Word(Label),
}

/// A label with a wording in each language, for ids that are data elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// The heading of a table column, by its id.
    Column(String),
    /// A word that stands in a cell, by its id.
    Word(&'static str),
    /// The title of a table, by its id.
    Table(String),
    /// A canonical field, by its id.
    Field(&'static str),
    /// The short text of a finding, by its code.
    Finding(&'static str),
    /// The long text of a finding, by its code.
    Explanation(&'static str),
    /// Why rows are left out, by its id.
    Reason(&'static str),
    /// What a term means, by its id.
    Term(&'static str),
}

impl Label {
    /// The id of the message in the language files.
    pub fn message_id(&self) -> String {
        match self {
            Label::Column(id) => format!("column_{id}"),
            Label::Word(id) => format!("word_{id}"),
            Label::Table(id) => format!("table_{id}"),
            Label::Field(id) => format!("field_{id}"),
            Label::Finding(id) => format!("finding_{id}"),
            Label::Explanation(id) => format!("explain_{id}"),
            Label::Reason(id) => format!("reason_{id}"),
            Label::Term(id) => format!("explain_term_{id}"),
        }
    }
}

/// A sentence: the id of its wording and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

impl Phrase {
    /// The id of the message in the language files, and of the note in JSON.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The arguments by name.
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ident),*);)*) => {
        impl Phrase {
            /// Every phrase: its id and the names of its arguments.
            pub const CATALOGUE: &'static [(&'static str, &'static [&'static str])] =
                &[$((stringify!($name), &[$(stringify!($argument)),*])),*];

            $(
                $(#[$doc])*
                pub fn $name($($argument: phrases!(@type $kind)),*) -> Phrase {
                    Phrase {
                        id: stringify!($name),
                        arguments: vec![$((stringify!($argument), Argument::$kind($argument.into()))),*],
                    }
                }
            )*
        }
    };
    (@type Count) => { u64 };
    (@type Percent) => { f64 };
    (@type Text) => { impl Into<String> };
    (@type Word) => { Label };
}

phrases! {
    // The verdict of a table
    /// Women are paid less in the mean.
    verdict_women_less(gap: Percent, women: Count, men: Count);
    /// Women are paid more in the mean; `gap` is positive.
    verdict_women_more(gap: Percent, women: Count, men: Count);
    /// Means are equal to the printed precision.
    verdict_equal(women: Count, men: Count);
    /// The gap of all staff is withheld or undefined.
    verdict_none(women: Count, men: Count);
    /// How many groups have a gap of at least 5 per cent against either sex.
    verdict_groups(groups: Count, above: Count);

    // Notes under a table
    /// Groups whose pay is withheld because too few people stand behind it.
    withheld_groups(count: Count, minimum: Count, profile: Word);
    /// Single figures that are withheld in groups shown otherwise.
    withheld_figures(count: Count, profile: Word);
    /// Groups with one sex only have no gap.
    one_sex_groups(count: Count);
    /// People recorded as neither woman nor man are counted and have no part in the gap.
    other_sex(count: Count);
    /// Rows that are not used, with the reason.
    left_out(count: Count, reason: Word);
    /// Rows of a table of counts, and the people they stand for.
    counted_rows(rows: Count, people: Count);
    /// What pay the figures are about.
    pay_concept(pay: Word, source: Word);
    /// How the intervals were made.
    intervals(level: Percent, replicates: Count);
    /// How p-values were made and adjusted.
    p_values(method: Word);
    /// p-values stand in classes: the number shown is not exceeded.
    p_classes();
    /// Pay is rounded to this many units of money.
    pay_rounded(base: Count);
    /// The output contains personal data.
    personal_data();
    /// Groups not shown in this view.
    more_groups(count: Count);
    /// The figures come from the built-in municipality.
    demo_data();

    // What was understood of a file
    /// Encoding and separator of delimited text.
    read_text(encoding: Text, separator: Text, columns: Count, line: Count);
    /// The sheet of a workbook.
    read_sheet(sheet: Text, columns: Count, line: Count);
    /// Parquet.
    read_parquet(columns: Count);
    /// A second header row was recognised.
    second_header(line: Count);
    /// Title lines above the header were passed over.
    title_lines(count: Count);
    /// Rows read and used.
    rows_read(rows: Count, used: Count);
    /// A column is taken for a field; its heading stands before.
    mapped(field: Word);
    /// A column is taken for a field, but it may be another.
    mapped_perhaps(field: Word, confidence: Percent);
    /// No field was found for a column.
    not_mapped();
    /// The heading of a column does not tell what it is.
    cannot_tell(fields: Text);
    /// The header is the one of last time.
    header_unchanged();
    /// A column of last time is gone.
    header_gone(column: Text);
    /// A column is new.
    header_new(column: Text);
    /// A column has another heading.
    header_renamed(old: Text, new: Text);
    /// A sheet that was not read.
    sheet_not_read(sheet: Text);
    /// Hidden or filtered rows were read.
    hidden_rows(count: Count);
    /// Formulas have no stored result.
    formulas_without_result(count: Count, first: Text);
    /// Error values of formulas.
    error_cells(count: Count, first: Text);
    /// Times were read as hours.
    durations(count: Count, first: Text);
    /// Points in time are in UTC.
    utc_days(column: Text);
    /// A finding, counted, with the first lines.
    finding_at(code: Text, text: Word, count: Count, lines: Text);
    /// A finding in a field, counted, with the first lines.
    finding_in(code: Text, text: Word, field: Word, count: Count, lines: Text);
    /// Nothing is wrong.
    no_findings();
    /// A file was written.
    wrote(file: Text);

    // Failures: heading
    /// A file has no column for a field that is needed.
    fail_no_column(file: Text, field: Text);
    /// It cannot be told which of several columns is the pay.
    fail_which_pay(file: Text);
    /// A file cannot be opened.
    fail_open(file: Text, cause: Text);
    /// A file cannot be written.
    fail_write(file: Text, cause: Text);
    /// A file is neither text nor a workbook that can be read.
    fail_unreadable(file: Text, cause: Text);
    /// A workbook is protected by a password.
    fail_protected(file: Text);
    /// A workbook has no such sheet.
    fail_no_sheet(file: Text, sheet: Text);
    /// A file is empty.
    fail_empty(file: Text);
    /// A file is larger than what can be read safely.
    fail_too_large(file: Text, what: Text);
    /// A column can be read in two ways.
    fail_ambiguous(file: Text, column: Text);
    /// A column is asked for that does not exist.
    fail_unknown_column(file: Text, column: Text);
    /// A setting is not known or has a wrong value.
    fail_setting(file: Text, cause: Text);
    /// A value of a flag is not allowed.
    fail_flag(flag: Text, value: Text);
    /// No row is left to be used.
    fail_no_rows(file: Text);
    /// A code or word that there is no explanation for.
    fail_no_explanation(word: Text);
    /// No file was named.
    fail_no_file();
    /// A file stands there that another program wrote.
    fail_exists(file: Text);
    /// Something went wrong inside the program.
    fail_bug();

    // Failures: cause and hint
    /// How the file was read.
    cause_read_as(separator: Text, encoding: Text, columns: Count, line: Count);
    /// Two readings of numbers: whole digits of the largest value if the mark groups thousands, and if it is the decimal mark.
    cause_two_decimal_readings(grouped: Count, decimal: Count);
    /// Cells of both kinds, as many of one as of the other.
    cause_mixed_marks();
    /// Two readings of sex codes.
    cause_two_sex_readings(codes: Text);
    /// The columns that could be meant.
    cause_candidates(columns: Text);
    /// What is expected instead.
    cause_expected(expected: Text);
    /// The heading that looks like it, with the line for the configuration.
    hint_looks_like(column: Text, field: Text);
    /// Add this block to paritet.toml.
    hint_paste(block: Text);
    /// Name a file, or take the built-in municipality.
    hint_no_file();
    /// Overwrite it, or name another file.
    hint_force();
    /// How to name the column.
    hint_map(field: Text);
    /// Did you mean.
    hint_did_you_mean(name: Text);
    /// Run doctor.
    hint_doctor(file: Text);
    /// Save without a password.
    hint_unprotect();
    /// Say what the sex codes mean.
    hint_sex_map();
    /// Say which decimal mark the file has.
    hint_decimal();
    /// Say which period the pay is for.
    hint_pay_period();
    /// Name a sheet.
    hint_sheets(sheets: Text);
    /// Close the file in the program that has it open.
    hint_file_open();
    /// Report the fault.
    hint_report_bug();

    // Pseudonyms: what became of a column; its heading stands before
    /// A column stays as it is.
    treated_keep(reason: Word, values: Count);
    /// Person numbers became pseudonyms.
    treated_pseudonym(values: Count);
    /// A column became bands under another heading.
    treated_band(column: Text, values: Count);
    /// Dates became years.
    treated_year(values: Count);
    /// A column is not in the result.
    treated_drop(reason: Word);
    /// A column was added: the sex that person numbers state.
    treated_sex(values: Count);
    /// Cells were emptied because they point at a person.
    cells_identifying(count: Count);
    /// Cells were emptied because they could not be read.
    cells_unreadable(count: Count);

    // Pseudonyms: notes
    /// Rows and columns written.
    pseudonymised(rows: Count, columns: Count);
    /// The day that ages were taken at.
    ages_at(date: Text);
    /// A person stands in several rows.
    ids_repeated(count: Count, lines: Text);
    /// Rows without a person number.
    ids_blank(count: Count);
    /// Rows whose person number a spreadsheet has shortened.
    ids_rounded(count: Count);
    /// No column of person numbers was found.
    ids_none();
    /// Rows with more or fewer cells than the header were left out.
    rows_ragged(count: Count, lines: Text);
    /// The result is personal data still.
    still_personal();
    /// How to keep a key.
    key_advice();

    // Pseudonyms: failures
    /// Ages cannot be made without the day they are taken at.
    fail_no_reference_date(column: Text);
    /// A file holds no key.
    fail_key_form(file: Text);
    /// A key can be read by others.
    fail_key_readable(file: Text, mode: Text);
    /// A column that points at people is to be kept.
    fail_keep_identity(column: Text);
    /// Name the day.
    hint_reference_date();
    /// How to make a key.
    hint_key_new();
    /// How to keep others from reading it.
    hint_key_mode(file: Text);
    /// A key is never overwritten.
    hint_key_elsewhere();
    /// How to have pseudonyms instead.
    hint_pseudonymise(column: Text);
}
