//! Which columns are the items of a survey, and which items make a sub-index.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Survey;
use super::answers::{Answer, Scale, answer};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// A block of items, as `[[survey.block]]` has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct BlockOf {
    /// The id of its column in the output.
    pub name: String,
    /// The headings of its items.
    pub items: Vec<String>,
    /// Those of them that are put the other way round: the highest answer is the worst.
    pub reversed: Vec<String>,
}

/// A column of the file, as far as the survey needs to see it.
pub struct Seen<'a> {
    /// Its heading.
    pub heading: &'a str,
    /// Values from the head of the file.
    pub values: &'a [String],
    /// Whether it is known to be something else, such as the unit or the sex.
    pub taken: bool,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The heading of its column.
    pub heading: String,
    /// Whether the highest answer is the worst.
    pub reversed: bool,
}

/// Some items with an index of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The id of its column in the output.
    pub name: String,
    /// Positions among the items.
    pub items: Vec<usize>,
}

/// What a survey asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// All items, each once.
    pub items: Vec<Item>,
    /// The sub-indexes.
    pub blocks: Vec<Block>,
    /// The scale of all items.
    pub scale: Scale,
    /// Whether these are taken for the nine statements of HME.
    pub hme: bool,
}

/// The sub-indexes of HME, each of three statements, in the order in which they are asked.
pub const HME: [&str; 3] = ["motivation", "leadership", "steering"];
const NINE: usize = 9;

/// Columns that the table has whatever the blocks.
pub(super) const OWN: [&str; 9] = [
    "unit",
    "sex",
    "invited",
    "answered",
    "response_rate",
    "index",
    "index_previous",
    "change",
    "sex_difference",
];

impl Survey {
    /// Finds the items among the columns of a file.
    ///
    /// Named blocks or items go first. Without them it looks for the nine of HME: the columns numbered 1 to 9 with one
    /// word before the number (`q1`, `Fråga 1`, `F01`), if there is no tenth, or else the only run of nine columns side
    /// by side whose values lie on the scale.
    ///
    /// # Errors
    /// When a named column is not there, a block has no item or a name that cannot be used, or no nine columns can be
    /// told to be those of HME.
    pub fn plan(&self, file: &str, columns: &[Seen]) -> Result<Plan, Failure> {
        let mut plan = Plan {
            items: Vec::new(),
            blocks: Vec::new(),
            scale: self.scale,
            hme: false,
        };
        if !self.items.is_empty() {
            for heading in listed(&self.items, columns) {
                plan.add(&heading, false, file, columns)?;
            }
            return Ok(plan);
        }
        for block in &self.block {
            self.check_block(block, &plan)?;
            let mut items = Vec::new();
            for heading in &block.items {
                let reversed = block.reversed.contains(heading);
                items.push(plan.add(heading, reversed, file, columns)?);
            }
            plan.blocks.push(Block {
                name: block.name.clone(),
                items,
            });
        }
        if plan.blocks.is_empty() {
            let nine = numbered(columns).or_else(|| side_by_side(columns, self));
            let nine = nine.ok_or_else(|| no_items(file, columns))?;
            plan.hme = self.scale == Scale::USUAL;
            plan.items.extend(nine.into_iter().map(|heading| Item {
                heading,
                reversed: false,
            }));
            plan.blocks
                .extend((0..).zip(HME).map(|(third, name)| Block {
                    name: name.to_owned(),
                    items: (3 * third..3 * third + 3).collect(),
                }));
        }
        Ok(plan)
    }

    fn check_block(&self, block: &BlockOf, plan: &Plan) -> Result<(), Failure> {
        let refused =
            |cause: String| Failure::input(Phrase::fail_setting("[[survey.block]]", cause));
        let name = block.name.as_str();
        if name.trim().is_empty()
            || OWN.contains(&name)
            || plan.blocks.iter().any(|known| known.name == name)
        {
            return Err(refused(format!("name = {name:?}")));
        }
        if block.items.is_empty() {
            return Err(refused(format!("{name}: items = []")));
        }
        match block
            .reversed
            .iter()
            .find(|item| !block.items.contains(item))
        {
            Some(stray) => Err(refused(format!("{name}: reversed = [{stray:?}]"))
                .did_you_mean(stray, block.items.iter().map(String::as_str))),
            None => Ok(()),
        }
    }
}

impl Plan {
    /// The position of an item, which is added if it is new.
    fn add(
        &mut self,
        heading: &str,
        reversed: bool,
        file: &str,
        columns: &[Seen],
    ) -> Result<usize, Failure> {
        let Some(found) = find(heading, columns) else {
            let headings = || columns.iter().map(|column| column.heading);
            return Err(Failure::input(Phrase::fail_unknown_column(file, heading))
                .cause(Phrase::cause_candidates(
                    headings().collect::<Vec<_>>().join(", "),
                ))
                .did_you_mean(heading, headings()));
        };
        let known = self.items.iter().position(|item| item.heading == found);
        Ok(known.unwrap_or_else(|| {
            self.items.push(Item {
                heading: found.to_owned(),
                reversed,
            });
            self.items.len() - 1
        }))
    }
}

fn find<'a>(heading: &str, columns: &[Seen<'a>]) -> Option<&'a str> {
    let headings = || columns.iter().map(|column| column.heading);
    let wanted = heading.trim().to_lowercase();
    headings()
        .find(|known| *known == heading)
        .or_else(|| headings().find(|known| known.trim().to_lowercase() == wanted))
}

/// The headings of a flag: one with a comma in it, or several between commas.
fn listed(texts: &[String], columns: &[Seen]) -> Vec<String> {
    let of_text = |text: &String| match find(text, columns) {
        Some(whole) => vec![whole.to_owned()],
        None => text
            .split(',')
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect(),
    };
    texts.iter().flat_map(of_text).collect()
}

/// The columns with the numbers 1 to 9 after the same word, where there is no tenth.
fn numbered(columns: &[Seen]) -> Option<Vec<String>> {
    let numbered: Vec<(String, usize, &str)> = columns
        .iter()
        .filter_map(|column| {
            number_of(column.heading).map(|(word, number)| (word, number, column.heading))
        })
        .collect();
    let mut words: Vec<&str> = numbered.iter().map(|(word, _, _)| word.as_str()).collect();
    words.sort_unstable();
    words.dedup();
    let nine = |word: &&str| {
        let mut own: Vec<(usize, &str)> = numbered
            .iter()
            .filter(|(other, _, _)| other == word)
            .map(|(_, number, heading)| (*number, *heading))
            .collect();
        own.sort_unstable();
        let complete = own.iter().map(|(number, _)| *number).eq(1..=NINE);
        complete.then(|| {
            own.into_iter()
                .map(|(_, heading)| heading.to_owned())
                .collect()
        })
    };
    let mut found = words.iter().filter_map(nine);
    found.next().filter(|_| found.next().is_none())
}

/// The word and the number that a heading begins with: `Fråga 01` and `fråga_1: text` are `fråga` and 1.
fn number_of(heading: &str) -> Option<(String, usize)> {
    let heading = heading.trim().to_lowercase();
    let start = heading.find(|c: char| c.is_ascii_digit())?;
    let (word, rest) = heading.split_at(start);
    let word = word.trim_end_matches([' ', '_', '.', '-']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let ends = rest[digits..]
        .chars()
        .next()
        .is_none_or(|c| !c.is_alphanumeric());
    let one_word = word.chars().all(char::is_alphabetic);
    let number = rest[..digits].parse().ok()?;
    (ends && one_word).then(|| (word.to_owned(), number))
}

/// The only run of nine columns side by side whose values lie on the scale.
fn side_by_side(columns: &[Seen], survey: &Survey) -> Option<Vec<String>> {
    let is_item = |column: &Seen| {
        let answers = column
            .values
            .iter()
            .map(|value| answer(value, &survey.answers));
        let (mut on, mut off) = (0, 0);
        for answer in answers {
            match answer {
                Answer::Number(number)
                    if (f64::from(survey.scale.low)..=f64::from(survey.scale.high))
                        .contains(&number) =>
                {
                    on += 1
                }
                Answer::None => {}
                _ => off += 1,
            }
        }
        !column.taken && on > 10 * off
    };
    let runs: Vec<&[Seen]> = columns
        .split(|column| !is_item(column))
        .filter(|run| !run.is_empty())
        .collect();
    let mut nine = runs.iter().filter(|run| run.len() == NINE);
    let found = nine.next().filter(|_| nine.next().is_none())?;
    Some(
        found
            .iter()
            .map(|column| column.heading.to_owned())
            .collect(),
    )
}

fn no_items(file: &str, columns: &[Seen]) -> Failure {
    let headings: Vec<&str> = columns.iter().map(|column| column.heading).collect();
    Failure::input(Phrase::fail_no_items(file))
        .cause(Phrase::cause_candidates(headings.join(", ")))
        .hint(Phrase::hint_items())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn plan(survey: &Survey, headings: &[&str], values: &[&str]) -> Result<Plan, Failure> {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let columns: Vec<Seen> = headings
            .iter()
            .map(|heading| Seen {
                heading,
                values: &values,
                taken: *heading == "Kön",
            })
            .collect();
        survey.plan("file", &columns)
    }

    #[test]
    fn the_nine_are_known_by_their_numbers() {
        for form in [
            "q#",
            "Q0#",
            "fråga #",
            "Fråga #: Något",
            "F#",
            "#.",
            "Spm_#",
        ] {
            let headings: Vec<String> = [9, 1, 2, 3, 4, 5, 6, 7, 8]
                .iter()
                .map(|number| form.replace('#', &number.to_string()))
                .collect();
            let mut headings: Vec<&str> = headings.iter().map(String::as_str).collect();
            headings.insert(0, "Enhet");
            let plan = plan(&Survey::default(), &headings, &["ja"]).unwrap();
            assert!(plan.hme);
            assert_eq!(
                (&plan.items[8].heading[..], &plan.items[0].heading[..]),
                (headings[1], headings[2])
            );
            assert_eq!(plan.blocks[2].items, [6, 7, 8]);
        }
    }

    #[test]
    fn a_tenth_question_is_not_guessed_at() {
        let headings: Vec<String> = (1..=10).map(|number| format!("q{number}")).collect();
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        let refused = plan(&Survey::default(), &headings, &["3"]).unwrap_err();
        assert_eq!(refused.heading, Phrase::fail_no_items("file"));
    }

    #[test]
    fn the_nine_are_known_by_their_place() {
        let nine = ["a1x", "b", "c", "d", "e", "f", "g", "h", "i"];
        let headings: Vec<&str> = ["Kön"].into_iter().chain(nine).collect();
        let values = ["1", "5", "", "vet ej", "3"];
        let found = plan(&Survey::default(), &headings, &values).unwrap();
        assert_eq!(found.items[0].heading, "a1x");
        assert!(plan(&Survey::default(), &nine, &["1", "6"]).is_err());
    }

    #[test]
    fn blocks_and_lists_are_as_they_were_named() {
        let mut survey = Survey {
            block: vec![BlockOf {
                name: "trust".into(),
                items: vec!["a1".into(), "Lugn, stress".into()],
                reversed: vec!["Lugn, stress".into()],
            }],
            ..Survey::default()
        };
        let headings = ["A1", "Lugn, stress", "x"];
        let found = plan(&survey, &headings, &[]).unwrap();
        assert!(!found.items[0].reversed && found.items[1].reversed && !found.hme);
        survey.block[0].name = "index".into();
        assert!(plan(&survey, &headings, &[]).is_err());
        survey.items = vec!["x, a1".into(), "lugn, stress".into()];
        let found = plan(&survey, &headings, &[]).unwrap();
        let items: Vec<&str> = found
            .items
            .iter()
            .map(|item| item.heading.as_str())
            .collect();
        assert_eq!(items, ["x", "A1", "Lugn, stress"]);
        assert!(found.blocks.is_empty());
        survey.items = vec!["y".into()];
        assert!(plan(&survey, &headings, &[]).is_err());
    }
}
