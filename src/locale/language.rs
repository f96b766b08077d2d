//! The languages that there is wording in.

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language of the output.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Swedish.
    Sv,
    /// Norwegian Bokmål.
    Nb,
    /// Finnish.
    Fi,
    /// Danish.
    Da,
}

impl Language {
    /// Every language once.
    pub const ALL: &[Language] = &[
        Language::En,
        Language::Sv,
        Language::Nb,
        Language::Fi,
        Language::Da,
    ];

    /// The BCP 47 code: `en`, `sv`, `nb`, `fi`, `da`.
    pub const fn id(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Sv => "sv",
            Language::Nb => "nb",
            Language::Fi => "fi",
            Language::Da => "da",
        }
    }

    /// The language that the environment asks for, from the values of `LC_ALL`, `LC_MESSAGES` and `LANG`.
    ///
    /// The first that is set decides, as POSIX has it, whether or not there is wording in its language; `None` where
    /// there is none, as for `C` and `de_DE.UTF-8`. All Norwegian is served in Bokmål.
    ///
    /// ```
    /// use paritet::locale::Language;
    ///
    /// assert_eq!(Language::from_environment(None, None, Some("nn_NO.UTF-8")), Some(Language::Nb));
    /// assert_eq!(Language::from_environment(Some("C"), None, Some("sv_SE.UTF-8")), None);
    /// ```
    pub fn from_environment(
        all: Option<&str>,
        messages: Option<&str>,
        lang: Option<&str>,
    ) -> Option<Language> {
        let value = [all, messages, lang]
            .into_iter()
            .flatten()
            .find(|value| !value.is_empty())?;
        let code = value
            .split(['_', '-', '.', '@'])
            .next()?
            .to_ascii_lowercase();
        match code.as_str() {
            "en" => Some(Language::En),
            "sv" => Some(Language::Sv),
            "nb" | "no" | "nn" => Some(Language::Nb),
            "fi" => Some(Language::Fi),
            "da" => Some(Language::Da),
            _ => None,
        }
    }

    /// The wording, in the syntax of Fluent.
    pub(super) const fn source(self) -> &'static str {
        match self {
            Language::En => wording!("en"),
            Language::Sv => wording!("sv"),
            Language::Nb => wording!("nb"),
            Language::Fi => wording!("fi"),
            Language::Da => wording!("da"),
        }
    }
}

/// What all share of a language, then what one question alone needs.
macro_rules! wording {
    ($language:literal) => {
        concat!(
            include_str!(concat!($language, ".ftl")),
            include_str!(concat!($language, "/anonymity.ftl")),
            include_str!(concat!($language, "/salary_mapping.ftl")),
            include_str!(concat!($language, "/representation.ftl")),
            include_str!(concat!($language, "/adjusted.ftl")),
            include_str!(concat!($language, "/decompose.ftl")),
            include_str!(concat!($language, "/overtime.ftl")),
            include_str!(concat!($language, "/recruitment.ftl")),
            include_str!(concat!($language, "/survey.ftl")),
            include_str!(concat!($language, "/working_conditions.ftl")),
            include_str!(concat!($language, "/key_ratios.ftl")),
            include_str!(concat!($language, "/pseudonymise.ftl")),
            include_str!(concat!($language, "/duties.ftl")),
            include_str!(concat!($language, "/report.ftl")),
            include_str!(concat!($language, "/indicators.ftl")),
            include_str!(concat!($language, "/reporting.ftl")),
            include_str!(concat!($language, "/nordic.ftl")),
            include_str!(concat!($language, "/logib.ftl")),
            include_str!(concat!($language, "/question.ftl")),
            include_str!(concat!($language, "/pictures.ftl")),
            include_str!(concat!($language, "/html.ftl")),
            include_str!(concat!($language, "/workbook.ftl")),
            include_str!(concat!($language, "/plan.ftl")),
        )
    };
}
use wording;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Language;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let from = Language::from_environment;
        assert_eq!(
            from(Some("fi_FI.UTF-8"), Some("sv_FI"), Some("en_US")),
            Some(Language::Fi)
        );
        assert_eq!(
            from(Some(""), Some("sv_FI@euro"), Some("en_US")),
            Some(Language::Sv)
        );
        assert_eq!(from(None, None, Some("da")), Some(Language::Da));
        assert_eq!(from(None, None, Some("EN-gb")), Some(Language::En));
        assert_eq!(from(None, Some("de_DE.UTF-8"), Some("sv_SE.UTF-8")), None);
        assert_eq!(from(None, None, Some("POSIX")), None);
        assert_eq!(from(None, None, None), None);
    }

    #[test]
    fn one_code_everywhere() {
        use clap::ValueEnum;
        for language in Language::ALL {
            assert_eq!(
                language.to_possible_value().unwrap().get_name(),
                language.id()
            );
            assert_eq!(
                serde_json::to_string(language).unwrap(),
                format!("\"{}\"", language.id())
            );
        }
        assert_eq!(Language::ALL.len(), Language::value_variants().len());
    }
}
