//! The only place with wording: phrases and labels in five languages, numbers as regions write them.
//!
//! The words stand in one file per language, in the syntax of Project Fluent. The name of a message is the id of its
//! [`Phrase`], or [`Label::message_id`]. A message gets each argument `x` of its phrase as text to show, in the variable
//! `$x`. To choose between wordings it also has `$x_n`, the number of a count and the length of a text. `$x_short` is a
//! percentage without the decimal where that is zero.

mod language;
mod numbers;
#[cfg(test)]
mod tests;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::model::phrase::{Argument, Label, Phrase};

pub use language::Language;
pub use numbers::UnknownLocale;

use numbers::Numbers;

/// Words in one language and numbers in the way of one region.
///
/// ```
/// use paritet::locale::{Language, Locale};
/// use paritet::model::phrase::Phrase;
///
/// let swedish = Locale::new(Language::Sv, None)?;
/// let verdict = Phrase::verdict_women_less(0.0537, 3730, 5481);
/// assert_eq!(
///     swedish.phrase(&verdict),
///     "Kvinnors medellön är 5,4\u{a0}% lägre än mäns (3\u{a0}730 kvinnor, 5\u{a0}481 män)."
/// );
/// // English words, numbers as in Sweden.
/// let mixed = Locale::new(Language::En, Some("sv-SE"))?;
/// assert_eq!(mixed.percent(-0.0537, 1), "−5,4\u{a0}%");
/// # Ok::<(), paritet::locale::UnknownLocale>(())
/// ```
pub struct Locale {
    language: Language,
    numbers: Numbers,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Words in `language`, numbers as in the region of the BCP 47 tag `numbers`, or else as the language has them.
    ///
    /// # Errors
    ///
    /// `numbers` is not a tag, or of a language that is not supported for numbers: European ones are.
    pub fn new(language: Language, numbers: Option<&str>) -> Result<Locale, UnknownLocale> {
        Ok(Locale {
            language,
            numbers: Numbers::new(numbers.unwrap_or(language.id()))?,
            bundle: bundle(language),
        })
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence. Its id, if there is no wording for it.
    pub fn phrase(&self, phrase: &Phrase) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in phrase.arguments() {
            match argument {
                Argument::Count(count) => {
                    arguments.set(*name, self.count(*count));
                    arguments.set(format!("{name}_n"), *count);
                }
                Argument::Percent(fraction) => {
                    arguments.set(*name, self.percent(*fraction, 1));
                    arguments.set(
                        format!("{name}_short"),
                        self.numbers.percent_short(*fraction),
                    );
                }
                Argument::Number(number) => arguments.set(*name, self.number(*number, 1)),
                Argument::Exact(number) => arguments.set(*name, self.exact(*number)),
                Argument::Text(text) => {
                    arguments.set(*name, text.as_str());
                    arguments.set(format!("{name}_n"), text.chars().count());
                }
                Argument::Word(label) => arguments.set(*name, self.label(label)),
            }
        }
        self.message(phrase.id(), Some(&arguments))
            .unwrap_or_else(|| phrase.id().to_owned())
    }

    /// A heading, word or text.
    ///
    /// A column or word without wording of its own has that of the field of the same id. What has no wording at all,
    /// such as a column of the input that people are grouped by, is written as it is.
    pub fn label(&self, label: &Label) -> String {
        self.wording(label).unwrap_or_else(|| {
            let id = label.message_id();
            id.split_once('_')
                .map_or(id.as_str(), |(_, own)| own)
                .to_owned()
        })
    }

    /// Whether there is wording for a label.
    pub fn has(&self, label: &Label) -> bool {
        self.wording(label).is_some()
    }

    /// A whole number.
    pub fn count(&self, count: u64) -> String {
        self.numbers.count(count)
    }

    /// A number with this many decimals, rounded half away from zero; money has no decimals.
    pub fn number(&self, number: f64, decimals: u8) -> String {
        self.numbers.number(number, decimals)
    }

    /// A number with the decimals that it has.
    pub fn exact(&self, number: f64) -> String {
        let text = number.to_string();
        let decimals = text
            .split_once('.')
            .map_or(0, |(_, decimals)| decimals.len());
        self.number(number, decimals as u8)
    }

    /// A fraction in per cent, with this many decimals: 0.123 is `12.3%` in English and `12,3 %` in Swedish.
    pub fn percent(&self, fraction: f64, decimals: u8) -> String {
        self.numbers.percent(fraction, decimals)
    }

    /// What stands between whole number and decimals.
    pub fn decimal_mark(&self) -> char {
        self.numbers.decimal_mark()
    }

    fn wording(&self, label: &Label) -> Option<String> {
        let own = self.message(&label.message_id(), None);
        match label {
            Label::Column(id) => own.or_else(|| self.field(id)),
            Label::Word(id) => own.or_else(|| self.field(id)),
            _ => own,
        }
    }

    fn field(&self, id: &str) -> Option<String> {
        self.message(&format!("field_{id}"), None)
    }

    fn message(&self, id: &str, arguments: Option<&FluentArgs>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // An error is a variable that is not there: a fault in a language file, which the tests find.
        let text = self
            .bundle
            .format_pattern(pattern, arguments, &mut Vec::new());
        Some(text.into_owned())
    }
}

/// The messages of a language. Errors of syntax and doubles are left to the tests.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language
        .id()
        .parse::<LanguageIdentifier>()
        .unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // Marks around arguments for right-to-left text: no language here needs them, and they would stand in files.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(language.source().to_owned())
        .unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
