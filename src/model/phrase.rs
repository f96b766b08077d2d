//! Every sentence and label as a typed id with its arguments. The wording is in `locale`.

/// An argument of a phrase; its kind decides how it is written in a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A whole number.
    Count(u64),
    /// A fraction that is written as per cent.
    Percent(f64),
    /// A number that is written with one decimal.
    Number(f64),
    /// A number, such as one of a law, with the decimals that it has.
    Exact(f64),
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
    /// The title of a question, by the section of its settings.
    Question(&'static str),
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
            Label::Question(id) => format!("question_{id}"),
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
    (@type Number) => { f64 };
    (@type Exact) => { f64 };
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
    /// A file holds what the tables withhold.
    attack_written(file: Text);
    /// Groups not shown in this view.
    more_groups(count: Count);
    /// A column could be a part of pay, and all pay is compared.
    fail_unsettled_pay(file: Text, column: Text);
    /// How to say that a column is no pay.
    hint_excluded(column: Text);
    /// Shares of full time were made of weekly hours.
    full_time_of_hours(hours: Number);
    /// The figures come from the built-in municipality.
    demo_data();
    /// An earlier publication told already what must not be known.
    too_late();
    /// No record of earlier publications was given.
    no_record();
    /// Small groups are shown as one.
    groups_merged(count: Count, minimum: Count, women: Count, men: Count, groups: Text);
    /// Small groups could be shown as one.
    merge_proposed(count: Count, women: Count, men: Count);

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
    /// An earlier report was written for fewer readers than this one.
    fail_other_readers(file: Text, theirs: Word, ours: Word);
    /// People are to be grouped or chosen by their pay, for others to see.
    fail_by_pay(column: Text);
    /// Only the employer's own analysts may.
    hint_internal();
    /// Two questions of a report for others tell the same pay in two ways.
    fail_pay_twice(one: Word, other: Word);
    /// What to do about it.
    hint_pay_twice();
    /// A table of overtime tells pay in another way than the rest of the report.
    overtime_gap_elsewhere();
    /// A file is no report of this program.
    fail_no_report(file: Text);
    /// An earlier report is not about an earlier day.
    fail_not_earlier(file: Text, then: Text, now: Text);
    /// How to get last year's report for the readers of this one.
    hint_same_readers();
    /// The gap of all staff then and now.
    changes_of_all(earlier: Percent, now: Percent);
    /// In how many groups the gap, whomever it favours, has grown and shrunk.
    changes_of_groups(groups: Count, wider: Count, narrower: Count);
    /// Groups that only one of two years tells of.
    changes_not_compared(count: Count);
    /// A template of a document cannot be used.
    fail_template(cause: Text);
    /// A workbook cannot be written.
    fail_workbook(cause: Text);
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
    /// A statistical table breaks its own format: the line and the keyword.
    fail_table_format(file: Text, line: Count, keyword: Text);
    /// It cannot be told which members of a dimension of a benchmark to take.
    fail_benchmark_dimension(dimension: Text);
    /// Two rows of a benchmark are about the same people.
    fail_benchmark_repeated(file: Text, line: Count);
    /// No file was named.
    fail_no_file();
    /// A file stands there that another program wrote.
    fail_exists(file: Text);
    /// A file is no record of what was published.
    fail_record(file: Text);
    /// A file that the run reads is named as an output.
    fail_is_input(file: Text);
    /// Two outputs have one place.
    fail_file_twice(file: Text);
    /// Of what was about to be written, a withheld figure could be worked out.
    fail_leak(table: Word);
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
    /// How many cells or values are expected, and how many there are.
    cause_number_of_values(expected: Count, found: Count);
    /// A band of ages is partly inside a range.
    cause_straddles(band: Text);
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
    /// Choose members of a dimension of a benchmark.
    hint_benchmark_where(dimension: Text, member: Text);
    /// Close the file in the program that has it open.
    hint_file_open();
    /// What to do about a record that cannot be read.
    hint_record();
    /// A leak is a mistake of the program, and what helps until it is mended.
    hint_leak();
    /// Report the fault.
    hint_report_bug();

    // Representation
    /// A group is a smaller part of all staff than of the benchmark; so many are fewer than expected.
    verdict_share_below(group: Word, share: Percent, benchmark: Percent, people: Count);
    /// A group is a larger part of all staff than of the benchmark; so many are more than expected.
    verdict_share_above(group: Word, share: Percent, benchmark: Percent, people: Count);
    /// A group is as large a part of all staff as of the benchmark, to the nearest person.
    verdict_share_even(group: Word, share: Percent, benchmark: Percent);
    /// The share of all staff or of the benchmark is withheld or undefined.
    verdict_share_none(group: Word);
    /// How many groups each rule of thumb flags, and in how many the rules disagree.
    verdict_rules(groups: Count, eighty: Count, whole: Count, sd: Count, disagree: Count);
    /// How many hires must be of the group to reach a share, and the chance of it.
    verdict_target(group: Word, hires: Count, needed: Count, goal: Percent, chance: Percent);
    /// A share is reached whoever is hired.
    verdict_target_met(group: Word, goal: Percent);
    /// More hires of the group are needed than there are hires.
    verdict_target_out(group: Word, hires: Count, needed: Count, goal: Percent);
    /// Source, table, title and period of a benchmark.
    benchmark_source(source: Text);
    /// The conditions that a benchmark was cut by.
    benchmark_cut(conditions: Text);
    /// The single members that a benchmark is about, and the latest of several periods.
    benchmark_about(members: Text);
    /// Dimensions of a benchmark whose parts were summed.
    benchmark_summed(dimensions: Text);
    /// Totals of a benchmark, which stand beside their parts.
    benchmark_totals(totals: Text);
    /// Cells of a benchmark without a value.
    benchmark_missing(count: Count);
    /// The benchmark has people too young or too old to work.
    benchmark_ages(dimension: Text);
    /// The benchmark is of another year than the staff.
    benchmark_year(benchmark: Text, staff: Text);
    /// How intervals and tests of shares were made.
    share_tests(level: Percent);
    /// What the rules of thumb are.
    share_rules();
    /// The benchmark is weighted to the employer's structure of these columns.
    share_weighted(columns: Word);
    /// People whose stratum the benchmark does not have.
    share_without_stratum(count: Count);
    /// The test over all categories.
    share_fit();
    /// People whose category the benchmark does not have.
    share_without_category(count: Count);
    /// How segregation was measured.
    segregation_method();
    /// How the recruitment plan was worked out.
    target_method();
    /// No benchmark was named.
    fail_no_benchmark();
    /// Name a benchmark.
    hint_no_benchmark();
    /// Say which day the staff is counted on.
    hint_reference_date();
    // Recruitment
    /// Women reach the last stage at a lower rate; `ratio` is the lower rate over the higher.
    selection_women_lower(stage: Text, women: Percent, men: Percent, ratio: Percent);
    /// Men reach the last stage at a lower rate.
    selection_men_lower(stage: Text, women: Percent, men: Percent, ratio: Percent);
    /// Both reach the last stage at the same rate.
    selection_equal(stage: Text, rate: Percent);
    /// The rates of women and men cannot be compared or shown.
    selection_not_compared();
    /// The lower rate is below four fifths of the higher.
    below_four_fifths();
    /// The same, and would not be with one person of the other sex.
    below_four_fifths_by_one();
    /// Women have the lower rate over all and the higher odds within groups; the higher rate in so many of them.
    simpson_women(higher: Count, groups: Count);
    /// Men have the lower rate over all and the higher odds within groups.
    simpson_men(higher: Count, groups: Count);
    /// Within groups the difference has the same direction as over all, in so many of them.
    same_within_groups(same: Count, groups: Count);
    /// Where the stages were read, and their names.
    stages_read(columns: Text, stages: Text);
    /// How rates and ratios are made.
    selection_rates();
    /// How tests and odds ratios of a stage are made.
    selection_tests();
    /// How the figures within groups are made.
    selection_within(column: Word, level: Percent);
    /// Applicants recorded as neither woman nor man.
    applicants_other(count: Count);
    /// No column tells how far applicants came.
    fail_no_stages(file: Text);
    /// A column has words that are no known stages.
    fail_stage_words(file: Text, column: Text);
    /// More people in a later stage than in the one before it.
    fail_stage_grows(file: Text, column: Text);
    /// The words in question.
    cause_stage_words(words: Text);
    /// A word does not occur.
    cause_not_in_column(column: Text);
    /// How to name the column.
    hint_stage_column();
    /// How to name the stages.
    hint_stages();
    /// How to name what is a pass.
    hint_passed();
    // Survey
    /// The index of all answers, where it is not known how many were invited.
    verdict_survey(name: Word, index: Number, answered: Count);
    /// The index of all answers and the response rate.
    verdict_survey_invited(name: Word, index: Number, answered: Count, invited: Count, rate: Percent);
    /// No index can be shown.
    verdict_survey_none();
    /// The blocks with the highest and the lowest index.
    verdict_survey_blocks(highest: Word, high: Number, lowest: Word, low: Number);
    /// The index is higher than in the survey before.
    verdict_survey_up(change: Number);
    /// The index is lower than in the survey before; `change` is positive.
    verdict_survey_down(change: Number);
    /// The index is that of the survey before.
    verdict_survey_same();
    /// The index of women is higher than that of men.
    verdict_survey_women_higher(difference: Number);
    /// The index of women is lower than that of men; `difference` is positive.
    verdict_survey_women_lower(difference: Number);
    /// Women and men have the same index.
    verdict_survey_sexes_equal();
    /// How HME is computed.
    survey_hme();
    /// How an index is computed from answers on a scale.
    survey_index(low: Text, high: Text);
    /// Items that are put the other way round.
    survey_reversed(items: Text);
    /// Numbers that are not on the scale.
    survey_off_scale(count: Count, low: Text, high: Text);
    /// Words that stand for no answer.
    survey_words(count: Count);
    /// People neither woman nor man, or of unknown sex.
    survey_others(count: Count);
    /// Groups in which more answered than were invited.
    survey_too_many(count: Count);
    /// What the change is from.
    survey_previous(file: Text);
    /// Groups that the survey before does not have.
    survey_new_groups(count: Count);
    /// The items cannot be told.
    fail_no_items(file: Text);
    /// An item has no answers on the scale, or too many words.
    fail_no_answers(file: Text, column: Text);
    /// The rows of a unit have different numbers of invited people.
    fail_invited_differs(file: Text, unit: Text);
    /// A unit of the survey is not in the file of those invited.
    fail_not_invited(file: Text, unit: Text);
    /// Name the items.
    hint_items();
    /// Say which scale it is.
    hint_scale();
    /// Say what the words of the answers stand for.
    hint_answers(block: Text);
    /// Where to say how many were invited.
    hint_invited();
    // Working conditions
    /// Shares of all women and men in part time.
    verdict_part_time(women: Percent, men: Percent);
    /// Shares of all women and men who work part-time and want more hours.
    verdict_involuntary(women: Percent, men: Percent);
    /// Shares of all women and men with a temporary contract.
    verdict_temporary(women: Percent, men: Percent);
    /// None of these shares can be shown.
    verdict_no_conditions();
    /// Of what the shares are.
    shares_within_sex();
    /// Whose leave is averaged, and in which unit.
    means_of_leave(unit: Word);
    /// A blank was taken for nought, because no cell of the column says nought.
    blank_is_none(field: Word);
    /// Ordinary time is more than a year has in the unit of leave.
    ordinary_time_unit(unit: Word);
    /// The day that ages were taken for, and the column they come from.
    ages_taken(date: Text, column: Text);
    /// There are births and no day to take ages for.
    ages_without_date(column: Text);
    /// Fields that the file does not have.
    measures_missing(fields: Text);
    /// Of what the shares of sick leave are.
    sick_leave_shares();

    // Key ratios
    /// How many of the ratios are shown.
    verdict_key_ratios(shown: Count, all: Count);
    /// How many of the employer's own targets are met.
    verdict_targets(met: Count, set: Count);
    /// Which ratios are differences and which quotients.
    key_ratio_signs();
    /// Which job groups count as balanced, and how large they must be.
    key_ratio_balance(minimum: Count);
    /// Which of several definitions a ratio has.
    key_ratio_definition(ratio: Count, definition: Word);
    /// Where earlier values were read.
    earlier_from(file: Text);
    /// Fields without which ratios cannot be computed.
    ratios_missing(fields: Text);
    /// The questions on active work are not answered.
    no_answers();
    /// Points of an index are the owner's.
    points_as_entered();
    // Overtime
    /// Women's part of the hours of women and men, and their part of the staff.
    verdict_overtime_hours(share: Percent, staff: Percent);
    /// The same of overtime pay.
    verdict_overtime_pay(share: Percent, staff: Percent);
    /// Neither part can be shown.
    verdict_overtime_none();
    /// How many have any overtime.
    verdict_overtime_any(women: Percent, men: Percent);
    /// How many are over the first limit of the law, in hours.
    verdict_overtime_over(count: Count, limit: Count);
    /// What is measured, from which column, as the sum for which period.
    overtime_source(field: Word, column: Text, period: Word);
    /// Blanks are no overtime.
    overtime_blank_zero(count: Count);
    /// Blanks are overtime that is not known.
    overtime_blank_missing(count: Count);
    /// Cells that cannot be read are taken for no overtime too.
    overtime_unreadable(count: Count);
    /// There are amounts below nought.
    overtime_corrections();
    /// How the figures are made.
    overtime_method();
    /// People who are neither women nor men, or whose sex is not known, are among all.
    overtime_others(count: Count);
    /// Without a country there are no limits.
    overtime_no_preset();
    /// The law of the country has no limit for a sum over the period.
    overtime_no_limit(preset: Text, period: Word);
    /// Which limit the column of persons over it is about.
    overtime_over(limit: Count, rule: Word);
    /// Limits hold for any such period in a row.
    overtime_rolling();
    /// What classes of hours are.
    overtime_classes();
    /// Hours beyond part time may be among the overtime.
    overtime_part_time();
    /// What is tested, and what the sign means.
    overtime_test();
    /// Overtime pay is added to the pay of the same period.
    overtime_added(pay: Word, source: Word);
    /// Overtime pay is taken from total pay.
    overtime_in_total(pay: Word);
    /// Overtime pay of the period cannot be added to the pay.
    overtime_no_effect(pay: Word, period: Word);
    /// Blank cells can mean two things.
    fail_overtime_blank(file: Text, column: Text);
    /// How many blanks, and no 0.
    cause_overtime_blank(count: Count);
    /// Blank is none.
    hint_overtime_zero();
    /// Blank is not known.
    hint_overtime_missing();
    // Anonymity
    /// Every class is large enough.
    anonymity_met(k: Count, required: Count);
    /// Rows are in classes that are too small.
    anonymity_missed(below: Count, records: Count, k: Count, required: Count);
    /// The same where their number is not shown.
    anonymity_nearly_met(k: Count, required: Count);
    /// Some class has too few different values of a sensitive column.
    diversity_missed(column: Text, l: Count, required: Count);
    /// Columns that name people.
    direct_identifiers(count: Count);
    /// What a change to a column comes to.
    change_helps(column: Text, change: Word, k: Count, below: Count);
    /// The same where the number of rows is not shown.
    change_helps_most(column: Text, change: Word, k: Count);
    /// The columns that classes are made of.
    anonymity_of(columns: Text);
    /// Sensitive numbers stand in bands.
    sensitive_bands();
    /// What the figures cannot say.
    anonymity_limits();
    /// What the gain of a change is.
    anonymity_gain(required: Count);
    /// What minimal sample uniques are.
    sample_uniques();
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
    /// How to make a key.
    hint_key_new();
    /// How to keep others from reading it.
    hint_key_mode(file: Text);
    /// A key is never overwritten.
    hint_key_elsewhere();
    /// How to have pseudonyms instead.
    hint_pseudonymise(column: Text);
    // Report
    /// What the document of a law's tables is called: Sweden's.
    report_se(of: Text);
    /// The same of Norway.
    report_no(of: Text);
    /// The same of Finland.
    report_fi(of: Text);
    /// The same of Denmark.
    report_dk(of: Text);
    /// The same of the Union.
    report_eu(of: Text);
    /// The same of the United Kingdom.
    report_uk(of: Text);
    /// The same of Ireland.
    report_ie(of: Text);
    /// What a report is called that no law asks for.
    report_of(of: Text);
    // Duties
    /// What the law demands of an employer of this size.
    duties_headcount(headcount: Count, date: Text);
    /// The law of the country demands nothing of an employer of this size.
    duties_none(headcount: Count, date: Text);
    /// Only the directive is known, and not the act of the state that carries it out.
    duties_directive(date: Text, reference: Text);
    /// Sweden: pay survey.
    duty_se_survey(every: Word, due: Text, reference: Text);
    /// Sweden: the pay survey in writing.
    duty_se_survey_documentation(from: Count, due: Text, reference: Text);
    /// Sweden: all work on active measures in writing.
    duty_se_measures_documentation(from: Count, due: Text, reference: Text);
    /// Norway: active work.
    duty_no_activity(reference: Text);
    /// Norway: equality statement.
    duty_no_statement(from: Count, every: Word, reference: Text);
    /// Norway: mapping of pay and involuntary part-time.
    duty_no_pay_mapping(from: Count, every: Word, reference: Text);
    /// Norway: both in the public sector.
    duty_no_public(reference: Text);
    /// Norway: both on request.
    duty_no_on_request(from: Count, to: Count, reference: Text);
    /// Finland: equality plan with pay survey.
    duty_fi_plan(from: Count, every: Word, reference: Text);
    /// Finland: the pay survey more seldom, by agreement.
    duty_fi_agreed_survey(every: Word, reference: Text);
    /// Denmark: pay statistics by sex.
    duty_dk_statistics(from: Count, minimum: Count, digits: Count, year: Text, due: Text, reference: Text);
    /// The directive: first report.
    duty_eu_report_first(from: Count, due: Text, year: Text, every: Word, reference: Text);
    /// The directive: a later report.
    duty_eu_report_next(from: Count, due: Text, year: Text, every: Word, reference: Text);
    /// The directive: joint pay assessment.
    duty_eu_assessment(difference: Percent, months: Count, reference: Text);
    /// The directive: answers to workers.
    duty_eu_answer(months: Count, every: Word, reference: Text);
    /// United Kingdom: gender pay gap report.
    duty_uk_report(sector: Word, from: Count, snapshot: Text, due: Text, reference: Text);
    /// Ireland: gender pay gap report.
    duty_ie_report(from: Count, first: Text, last: Text, months: Count, due: Text, reference: Text);

    // Indicators
    /// What base pay is.
    pay_level_base(source: Word);
    /// What counts as base pay too.
    pay_level_more_base(columns: Text);
    /// What counts as complementary or variable.
    pay_level_variable(columns: Text);
    /// Nothing counts as complementary or variable.
    pay_level_no_variable();
    /// What counts as no pay.
    pay_level_excluded(columns: Text);
    /// Blank cells beside base pay are none.
    pay_level_blank(count: Count);
    /// Complementary or variable pay is taken over those who have some.
    variable_over_recipients();
    /// It is taken over all workers.
    variable_over_all();
    /// Who was hired in the year counts with a whole one.
    part_year_whole();
    /// Who was hired in the year counts with the days since.
    part_year_actual();
    /// Annual pay is divided by the hours paid.
    hours_paid_in_year();
    /// It is divided by the hours of the week.
    hours_of_week();
    /// It is divided by the share of full time.
    hours_of_share(hours: Number);
    /// The file has no hours.
    hours_of_full_time(hours: Number);
    /// How quartile bands are cut.
    quartile_ties();
    /// There are too few for quartile bands.
    quartiles_few(count: Count, least: Count);
    /// Who else is in the quartile bands.
    bands_other(count: Count);
    /// From which difference a category is to be explained.
    category_line(difference: Percent, pay: Word, reference: Text);
    /// What is shown is not for everybody.
    edition_not_public();
    /// It must be said over whom complementary or variable pay is taken.
    fail_variable_base(file: Text);
    /// Why: some have none.
    cause_variable_base(count: Count);
    /// How to take those who have some.
    hint_variable_recipients();
    /// How to take all.
    hint_variable_all();
    /// It must be said what the year of those is who were hired in it.
    fail_part_year(file: Text);
    /// Why: there are such people.
    cause_part_year(count: Count);
    /// How to take a whole year.
    hint_part_year_whole();
    /// How to take the days since the hire.
    hint_part_year_actual();
    /// Hours paid and agreed hours are both there.
    fail_which_hours(file: Text);
    /// How to take hours paid.
    hint_hours_paid();
    /// How to take agreed hours.
    hint_hours_agreed();
    /// It must be said whether a field is pay.
    fail_is_it_pay(file: Text, field: Word);
    /// How to say what a column counts as.
    hint_component(column: Text);
    /// It must be said what time amounts are for.
    fail_component_period(file: Text, column: Text);
    /// How to say it.
    hint_component_period(column: Text, part: Text);
    // Salary mapping
    /// How many groups of equal work there are, and how many are female-dominated.
    verdict_equal_work(groups: Count, dominated: Count);
    /// In how many groups with a gap women's mean is below men's.
    verdict_equal_work_gaps(groups: Count, below: Count);
    /// How many pairs of groups are listed.
    verdict_pairs(equal: Count, lower: Count);
    /// From which share of women on work is female-dominated.
    dominance_at_least(share: Percent);
    /// Above which share of women work is female-dominated.
    dominance_more_than(share: Percent);
    /// Groups whose dominance the job file says otherwise than the numbers.
    dominance_overridden(count: Count);
    /// Jobs that the job file does not have.
    jobs_unlisted(count: Count, jobs: Text);
    /// Small groups that were joined.
    groups_joined(count: Count, groups: Text);
    /// Small groups that could be joined with others.
    groups_could_join(count: Count, groups: Text);
    /// How groups are compared with each other.
    pairs_method();
    /// Groups that cannot be compared with others.
    groups_without_band(count: Count);
    /// No group can be compared with others.
    no_bands();
    /// What became of the rows of the file of actions.
    actions_changed(new: Count, kept: Count, moved: Count, vanished: Count);
    /// How far the actions have come, and what those to do cost.
    actions_status(done: Count, late: Count, open: Count, cost: Count);
    /// Dates of the file of actions that are no dates.
    actions_unreadable(count: Count);
    /// The file of actions is for the employer alone.
    actions_internal();
    /// A cell of the job file or of the plan of factors is not what its column holds.
    fail_job_cell(file: Text, column: Text, job: Text);
    /// Of a job or level different things are said.
    fail_job_twice(file: Text, job: Text);
    /// The jobs of a group are not alike.
    fail_job_group(file: Text, group: Text);
    /// No job of the staff file is in the job file.
    fail_no_job_listed(file: Text, column: Text);
    /// There are points and no bands.
    fail_no_band_width(file: Text);
    /// How to make bands of points.
    hint_band_width();

    // The reports of the United Kingdom and Ireland
    /// Who was paid a bonus.
    verdict_bonus_paid(women: Percent, men: Percent);
    /// How many women and men are behind the figures of bonus, and how many behind those of hourly pay.
    who_is_compared(relevant: Count, full: Count);
    /// How pay of a pay period becomes pay of an hour.
    hourly_of_pay_period(month: Exact, year: Exact, reference: Text);
    /// Amounts are for a week.
    weekly_pay_period(days: Count);
    /// How pay of a year becomes pay of an hour.
    hourly_of_year(months: Count, reference: Text);
    /// What ordinary pay is.
    ordinary_pay(source: Word);
    /// What ordinary pay is, with columns beside base pay.
    ordinary_pay_and(source: Word, columns: Text);
    /// Hours are those of each person's week.
    weekly_hours(weeks: Count, reference: Text);
    /// Hours are the share of full time.
    weekly_hours_of_share(hours: Number);
    /// The file has no hours.
    weekly_hours_of_full_time(hours: Number);
    /// How many weeks a year has.
    weeks_of_year(weeks: Exact, reference: Text);
    /// What bonus is.
    bonus_columns(columns: Text, months: Count, reference: Text);
    /// The file has no bonus.
    bonus_missing();
    /// What is neither ordinary pay nor bonus.
    no_remuneration(columns: Text);
    /// How bonus paid in the pay period counts.
    period_bonus_spread();
    /// The file does not tell it.
    period_bonus_missing();
    /// The file does not tell who is paid less because of leave.
    leave_not_known();
    /// On which days the law reads pay, where the day of the file is another.
    snapshot_of_law(day: Text, days: Text);
    /// The day of the file is not known.
    snapshot_not_known();
    /// How pay quarters are cut.
    pay_quarters();
    /// For how long a report stays published.
    duty_kept(years: Count, reference: Text);
    /// What the report must say beside its figures.
    duty_reasons(reference: Text);
    /// It must be said whether a column is ordinary pay.
    fail_is_it_ordinary(file: Text, field: Word);
    /// How to say it.
    hint_is_it_ordinary(column: Text);
    /// It is not known how long bonus of the pay period is for.
    fail_bonus_months(file: Text);
    /// How to say it.
    hint_bonus_months();
    /// It is not known on which day people must be employed.
    fail_no_snapshot(file: Text);
    // Nordic statutory tables
    /// How many groups of one sex are compared with another.
    verdict_one_sex(groups: Count);
    /// How many codes of occupation are told.
    verdict_codes(told: Count, codes: Count);
    /// What columns beside base pay are paid for.
    pay_parts_columns(columns: Text);
    /// Over whom the mean of a part is.
    pay_parts_mean();
    /// There is nothing beside base pay.
    pay_parts_none();
    /// Columns that are no pay.
    pay_parts_excluded(columns: Text);
    /// Pay beside base pay is brought to full time.
    beside_full_time();
    /// Pay beside base pay is as paid.
    beside_as_paid();
    /// What cash benefits are, and what is not among them.
    cash_benefits();
    /// Which balance is stated how often.
    balance_time();
    /// Who is in the total of the balance beside women and men.
    balance_other(count: Count);
    /// People in the balance who are in no figure of pay.
    balance_without_pay(count: Count);
    /// How often pay is stated.
    pay_by_level_time();
    /// Which conditions are stated how often.
    conditions_time();
    /// What the shares and weeks of conditions are of.
    conditions_method();
    /// How many days of leave are a week.
    leave_week(days: Count);
    /// The law names no smallest group.
    no_number_in_law(minimum: Count);
    /// What groups of one sex are compared with.
    one_sex_method();
    /// Groups of one sex whose demands are not known.
    one_sex_without(count: Count);
    /// Which codes are told.
    codes_told(digits: Count, minimum: Count, reference: Text);
    /// Codes with too few women or men.
    codes_untold(count: Count, people: Count);
    /// It must be said whether the pension contribution is pay.
    fail_pension(file: Text);
    /// How to say what a column is paid for.
    hint_pay_part(column: Text);
    /// How to say what time its amounts are for.
    hint_pay_part_period(column: Text);
    /// It must be said what pay beside base pay counts as in part time.
    fail_beside_base(file: Text);
    /// Why: some in part time have some.
    cause_beside_base(count: Count);
    /// How to bring it to full time.
    hint_beside_full_time();
    /// How to take it as paid.
    hint_beside_as_paid();
    /// It must be said how many days of leave are a week.
    fail_leave_week(file: Text);
    /// How to say that leave is in working days.
    hint_leave_week_working();
    /// How to say that leave is in calendar days.
    hint_leave_week_calendar();

    // The adjusted gap
    /// Women have less than men who are alike in the terms.
    verdict_adjusted_less(gap: Percent);
    /// Women have more; `gap` is positive.
    verdict_adjusted_more(gap: Percent);
    /// Equal to the printed precision.
    verdict_adjusted_equal();
    /// The gap is withheld or does not exist.
    verdict_adjusted_none();
    /// An interval that does not hold nought.
    reading_interval(low: Percent, high: Percent);
    /// An interval that holds nought.
    reading_uncertain(low: Percent, high: Percent);
    /// The gap without and with the terms.
    reading_raw(raw: Percent, gap: Percent);
    /// How often the sign changes on the path.
    reading_flips(flips: Count);
    /// The part of the staff that is in cells with both sexes.
    reading_overlap(share: Percent);
    /// What an unexplained difference is not.
    reading_unexplained();
    /// The model as it was written.
    model_written(model: Text);
    /// What the gap of a model of logarithms is.
    gap_of_logarithms();
    /// What the gap of a model of amounts is.
    gap_of_amounts();
    /// Which standard errors.
    errors_of_rows(cov: Word, level: Percent);
    /// Standard errors by clusters.
    errors_clustered(column: Text, clusters: Count, level: Percent);
    /// So few clusters that they mislead.
    few_clusters(clusters: Count);
    /// The base level of each factor.
    bases(levels: Text);
    /// Factors without coefficients.
    absorbed(factors: Text);
    /// Columns that were dropped.
    aliased(columns: Text);
    /// Rows without something the model needs.
    rows_lack(count: Count, column: Text);
    /// How gaps of groups are drawn together.
    groups_shrunk();
    /// What the p-values of the lines are.
    lines_tested();
    /// When a model is shown to others.
    model_closed(minimum: Count);
    /// Where a model cannot be understood.
    cause_model(place: Count);
    /// A power or logarithm of words.
    fail_words_in_model(file: Text, column: Text);
    /// A column of numbers with words among them.
    fail_mixed_in_model(file: Text, column: Text);
    /// What to do with it.
    hint_factor(column: Text);
    /// There is no fit.
    fail_model(file: Text);
    /// Sex is written as a term.
    cause_sex_in_model();
    /// By which column rows are weighted.
    rows_weighted(column: Text);
    /// When a decomposition by groups is shown beside that by a model.
    groups_not_beside();
    /// One sex is missing.
    cause_one_sex();
    /// No degrees of freedom.
    cause_too_many_parameters();
    /// HC2 and HC3 with leverage 1.
    cause_leverage();
    /// What to take instead.
    hint_hc1();
    /// Fewer than two clusters.
    cause_clusters();
    /// No finite solution.
    cause_not_finite();
    // Swiss standard model
    /// The model has no such option.
    cause_fixed_model();
    /// Births or entries need the reference month.
    fail_logib_month(column: Text);
    /// Nothing says the hours of a week of full time in some rows.
    fail_logib_week(file: Text, count: Count);
    /// How to say them.
    hint_logib_week();
    /// Fewer rows than the model takes.
    fail_logib_few(file: Text, count: Count, minimum: Count);
    /// Women or men are missing.
    fail_logib_one_sex(file: Text);
    /// How many of the rows a check leaves out, and how many are not of the population.
    cause_logib_left_out(invalid: Count, outside: Count);
    /// Other things equal, women are paid less.
    verdict_logib_less(gap: Percent, women: Count, men: Count);
    /// Other things equal, women are paid more; `gap` is positive.
    verdict_logib_more(gap: Percent, women: Count, men: Count);
    /// The rating of a difference that may be chance.
    verdict_logib_1();
    /// The rating of one within the target value.
    verdict_logib_2();
    /// The rating of one within the limit value.
    verdict_logib_3();
    /// The rating of one above it.
    verdict_logib_4();
    /// What the model is.
    logib_method();
    /// The codes that others are compared with.
    logib_base(level: Count, position: Count);
    /// Hours of a week of full time.
    logib_full_time(hours: Exact);
    /// Whose sign the gap has, and how it is corrected.
    logib_sign();
    /// Which figure the rating is of.
    logib_rating_cut();
    /// What a check does to a row.
    logib_checks_lines();
    /// No row fails a check.
    logib_checks_none();
    /// Why figures of the model are closed.
    logib_closed(minimum: Count);

    // What a pay gap consists of
    /// The geometric mean of women's pay is below that of men's.
    verdict_split_less(gap: Percent);
    /// It is above; `gap` is positive.
    verdict_split_more(gap: Percent);
    /// They are equal to the printed precision.
    verdict_split_equal();
    /// The difference is withheld.
    verdict_split_none();
    /// What the two parts are of the difference.
    reading_shares(explained: Percent, unexplained: Percent);
    /// The explained part goes against the difference.
    reading_against();
    /// The explained part is larger than the difference.
    reading_beyond();
    /// What the three parts are of the difference.
    reading_three(endowments: Percent, coefficients: Percent, interaction: Percent);
    /// The part that is not explained may have either sign.
    reading_either_way();
    /// The gap of means, and with standard weights.
    reading_standard(gap: Percent, standard: Percent);
    /// The model of each sex.
    split_model(model: Text);
    /// What values are of.
    split_of_logarithms();
    /// What values are of.
    split_of_amounts();
    /// What values are of; `order` is that of the quantile.
    split_of_log_quantiles(order: Percent);
    /// What values are of.
    split_of_quantiles(order: Percent);
    /// Whose coefficients value the characteristics.
    split_reference(reference: Word);
    /// What the three parts are.
    three_parts();
    /// Factors whose detail does not depend on a base level.
    levels_normalised(factors: Text);
    /// How standard errors are computed.
    split_errors(level: Percent);
    /// How they are computed where the models share rows.
    split_errors_robust(level: Percent);
    /// How many resamples are behind them.
    split_of_resamples(usable: Count, drawn: Count, level: Percent);
    /// The same where clusters are drawn.
    split_of_clusters(usable: Count, drawn: Count, clusters: Count, column: Text, level: Percent);
    /// Levels of a factor that were made one.
    levels_merged(levels: Count, factor: Text);
    /// Levels of a factor that one sex only has.
    levels_of_one_sex(levels: Count, factor: Text);
    /// Levels of a factor with too few women or men.
    levels_of_few(levels: Count, factor: Text, minimum: Count);
    /// Columns that say what others say of one sex.
    split_aliased(columns: Text);
    /// When figures of a decomposition may be seen.
    split_closed(minimum: Count);
    /// What the two parts by groups are.
    parts_by_group();
    /// What the standard gap is.
    standard_weighting();
    /// Groups of one sex are in neither part.
    one_sex_in_parts(groups: Count);
    /// When the parts over all groups may be seen.
    parts_withheld();

    // What is to be seen in charts
    /// Rows of a table that are withheld and so not drawn.
    picture_withheld(count: Count);
    /// Rows of a table that a chart has no room for.
    picture_left(count: Count);
    /// The group with the widest gap.
    picture_widest(group: Text, gap: Percent);
    /// How many groups have a gap of at least `line` in either direction.
    picture_above(above: Count, groups: Count, line: Percent);
    /// What a hollow mark means.
    picture_hollow(minimum: Count);
    /// Women's share in the lowest and the highest band.
    picture_bands(lowest: Percent, highest: Percent);
    /// The pair that is widest apart: pay by that of the job compared with.
    picture_pair(job: Text, ratio: Percent, compared: Text);
    /// How many shares differ from the benchmark by more than chance.
    picture_differ(differ: Count, groups: Count);
    /// How many shares are outside a corridor.
    picture_corridor(outside: Count, groups: Count, low: Percent, high: Percent);
    /// What the colours and hatches of a decomposition mean.
    picture_steps();
    /// How many of those who applied reach the last stage.
    picture_stage(stage: Text, women: Percent, men: Percent);
    /// How the lines of pay against points are made.
    pay_by_points();
    /// What a thick line means.
    picture_wider();
    /// The line of one sex: how much more pay for a point, and how well the line fits.
    picture_slope(people: Text, slope: Text, fit: Text);
    /// Those without overtime are not drawn, and how many they are.
    picture_without_overtime(women: Percent, men: Percent);
    /// The same where that is not shown.
    picture_only_overtime();

    // Documents
    /// Groups to look at first that are not listed.
    more_to_look_at(count: Count);
    /// Rows of a table that stand in its section.
    rows_shown(shown: Count, all: Count);
    // Workbooks
    /// More groups that need attention stand on a sheet.
    more_on_sheet(count: Count, sheet: Text);
    /// What the sheet of actions is for.
    fill_in_actions();
    /// What stands for a withheld figure.
    sign_withheld();
    /// What stands where there is no figure.
    sign_undefined();
    /// What stands for a small count.
    sign_below();
    /// What the numbers in cells are.
    numbers_in_cells();
    // The equality plan
    /// A cell of a plan is not what its column holds.
    fail_plan_cell(file: Text, line: Count, column: Text);
    /// A target is about a table that this run does not have.
    fail_plan_table(file: Text, line: Count, table: Text);
    /// A target is about a column that its table does not have.
    fail_plan_column(file: Text, line: Count, table: Text, column: Text);
    /// A target is about several rows.
    fail_plan_rows(file: Text, line: Count, target: Text);
    /// How to write a target.
    hint_plan_target();
    /// The question that makes a table.
    hint_plan_question(question: Text);
    /// The columns that can tell rows apart.
    hint_plan_rows(columns: Text);
    /// How goals are followed up.
    plan_method();
    /// There is no row that a target is about.
    plan_row_missing(target: Text);
    /// The same, and the label that it may mean.
    plan_row_near(target: Text, name: Text);
    /// No goal has a target.
    verdict_no_targets();
    /// How many targets cannot be told.
    verdict_targets_untold(count: Count);

    // The gate
    /// There is nothing to object to.
    check_passed();
    /// How many objections there are.
    check_failed(count: Count);
    /// How many objections are accepted.
    check_accepted(count: Count);
    /// A figure, what it is and what it is to be.
    check_said(what: Text, actual: Text, wanted: Text);
    /// A figure that cannot be told.
    check_untold(what: Text, wanted: Text);
    /// A figure has moved.
    check_moved(what: Text, earlier: Text, actual: Text, most: Text);
    /// The share of people left out.
    check_left_out(share: Text, most: Text);
    /// The errors of the files.
    check_errors(errors: Text, most: Text);
    /// No date is known.
    check_no_date();
    /// It had been accepted until a day.
    check_expired(day: Text, reason: Text);
    /// Where a code is explained.
    check_explain(code: Text);
    /// What does not fit.
    check_more(count: Count);
    /// How acceptances were written.
    check_written(count: Count, file: Text);
    /// A reason is needed.
    hint_reason();
    /// What a figure is to be.
    wanted_at_most(number: Text);
    /// What a figure is to be.
    wanted_less(number: Text);
    /// What a figure is to be.
    wanted_at_least(number: Text);
    /// What a figure is to be.
    wanted_more(number: Text);
    /// What a figure is to be.
    wanted_within(number: Text);
    /// What a gap is to be.
    wanted_below(number: Text);
}
