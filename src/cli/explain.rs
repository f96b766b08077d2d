//! `paritet explain`: what a code, a field or a term means. Needs no network.

use clap::{Arg, ArgMatches, Command};

use super::options::{Options, writing_only};
use super::{Outcome, Verb, tools};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::finding::Code;
use crate::model::gate::Gate;
use crate::model::phrase::{Label, Phrase};

pub(super) const VERB: Verb = Verb {
    name: "explain",
    about: "What a finding (PI104), a field, a term or a verb means",
    command,
    run,
};

/// Terms that have an explanation.
pub(super) const TERMS: &[&str] = &[
    "mean_gap",
    "median_gap",
    "women_to_men",
    "p_value",
    "p_adjusted",
    "interval",
    "withheld",
    "profile",
    "fte",
    "equal_work",
    "equal_value",
    "female_dominated",
    "lower_demands",
    "job_evaluation",
    "benchmark",
    "ratio",
    "shortfall",
    "eighty_percent",
    "whole_person",
    "two_sd",
    "odds_ratio",
    "standardisation",
    "dissimilarity",
    "theil_h",
    "impact_ratio",
    "four_fifths",
    "mantel_haenszel",
    "simpsons_paradox",
    "hme",
    "response_rate",
    "part_time",
    "involuntary_part_time",
    "temporary",
    "sick_leave_rate",
    "career_ratio",
    "key_ratios",
    "gini",
    "lorenz",
    "top_decile_share",
    "cliffs_delta",
    "p90",
    "k_anonymity",
    "l_diversity",
    "t_closeness",
    "quasi_identifier",
    "sample_unique",
    "quartile_band",
    "joint_pay_assessment",
    "variable_components",
    "full_pay_employee",
    "snapshot_date",
    "equality_statement",
    "pay_survey",
    "pay_statistics",
    "logib",
    "oaxaca_blinder",
    "endowments",
    "kitagawa",
    "standard_weighting",
];

fn command(command: Command) -> Command {
    writing_only(command, &["lang"]).arg(
        Arg::new("word")
            .value_name("CODE|FIELD|TERM|VERB")
            .help("Without it, everything that can be explained is listed"),
    )
}

fn run(matches: &ArgMatches) -> Outcome {
    let options = Options::of(matches)?;
    let locale = options.locale()?;
    let Some(word) = matches.get_one::<String>("word") else {
        return list(&locale);
    };
    let wanted = word.to_lowercase().replace('-', "_");
    if let Some(code) = codes().find(|code| code.to_lowercase() == wanted) {
        let title = locale.label(&Label::Finding(code));
        let text = locale.label(&Label::Explanation(code));
        return tools::print(format!("{code}: {title}\n\n{text}\n").as_bytes());
    }
    if let Some(term) = TERMS.iter().find(|term| **term == wanted) {
        return tools::print(format!("{}\n", locale.label(&Label::Term(term))).as_bytes());
    }
    if let Some(field) = Field::from_id(&wanted) {
        let headings = crate::intake::mapping::known_headings(field).join(", ");
        return tools::print(
            format!(
                "{}: {}\n\n{headings}\n",
                field.id(),
                locale.label(&Label::Field(field.id()))
            )
            .as_bytes(),
        );
    }
    let mut whole = super::command();
    whole.build();
    if let Some(verb) = whole.find_subcommand_mut(word) {
        return tools::print(verb.render_long_help().to_string().as_bytes());
    }
    let failure = Failure::input(Phrase::fail_no_explanation(word.as_str()));
    Err(failure.did_you_mean(word, everything()).into())
}

/// The codes of findings, and of what a gate says.
fn codes() -> impl Iterator<Item = &'static str> {
    let of_files = Code::ALL.iter().map(|code| code.id());
    of_files.chain(Gate::ALL.iter().map(|code| code.id()))
}

fn everything() -> Vec<&'static str> {
    codes()
        .chain(TERMS.iter().copied())
        .chain(Field::ALL.iter().map(|field| field.id()))
        .collect()
}

fn list(locale: &crate::locale::Locale) -> Outcome {
    let mut text = String::new();
    for code in codes() {
        text += &format!("{code}  {}\n", locale.label(&Label::Finding(code)));
    }
    text.push('\n');
    for term in TERMS {
        text += &format!("{term}\n");
    }
    tools::print(text.as_bytes())
}
