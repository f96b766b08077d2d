//! A dimension of a benchmark: its members, their names, and which of them hold others.

use super::{Measure, band};

/// What a dimension is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its members are groups of people.
    Category,
    /// Its members are points or periods of time.
    Time,
    /// Its members are different figures, each with its own measure.
    Contents(Vec<Measure>),
}

/// One way in which the people of a table are divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// Its name in the table.
    pub name: String,
    /// Other names: its code, its name in other languages, the id of a canonical field.
    pub aliases: Vec<String>,
    /// The members in the order of the table.
    pub labels: Vec<String>,
    /// The code of each member; empty where the table has none.
    pub codes: Vec<String>,
    /// Further lists of labels, each as long as `labels`: other languages, canonical words. An empty text is none.
    pub other_labels: Vec<Vec<String>>,
    /// What it is for.
    pub role: Role,
    /// The member that holds all the others.
    pub total: Option<usize>,
    /// Members that may hold others; only the user can tell.
    pub doubtful: Vec<usize>,
    /// The member that holds each one, as in a classification; empty where there is none.
    pub parents: Vec<Option<usize>>,
}

impl Dimension {
    /// A dimension of categories, with nothing known but its labels.
    pub fn new(name: impl Into<String>, labels: Vec<String>) -> Dimension {
        Dimension {
            name: name.into(),
            aliases: Vec::new(),
            labels,
            codes: Vec::new(),
            other_labels: Vec::new(),
            role: Role::Category,
            total: None,
            doubtful: Vec::new(),
            parents: Vec::new(),
        }
    }

    /// Whether it has this name; case does not matter.
    pub fn is_called(&self, name: &str) -> bool {
        let name = fold(name);
        self.names().any(|known| fold(known) == name)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .map(String::as_str)
    }

    /// The members that a word means: by label, else by code, else by a label in another language, else by the label
    /// without the code in front of it. Case does not matter.
    pub fn members(&self, word: &str) -> Vec<usize> {
        let word = fold(word);
        let with = |labels: &[String], same: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let members = labels.iter().enumerate();
            let members = members.filter(|(_, label)| !label.is_empty() && same(label));
            members.map(|(member, _)| member).collect()
        };
        let is = |label: &str| fold(label) == word;
        let ends = |label: &str| {
            let rest = label.trim().split_once(' ');
            rest.is_some_and(|(code, rest)| {
                code.bytes().any(|byte| byte.is_ascii_digit()) && fold(rest) == word
            })
        };
        let mut lists = vec![with(&self.labels, &is), with(&self.codes, &is)];
        lists.extend(self.other_labels.iter().map(|labels| with(labels, &is)));
        lists.push(with(&self.labels, &ends));
        let found = lists.into_iter().find(|members| !members.is_empty());
        found.unwrap_or_default()
    }

    /// The ages or other numbers that a member stands for, by its label or else its code.
    pub(super) fn band(&self, member: usize) -> Option<band::Band> {
        let code = || self.codes.get(member).and_then(|code| band::read(code));
        band::read(&self.labels[member]).or_else(code)
    }

    /// Whether all lists fit its members.
    pub(super) fn is_whole(&self) -> bool {
        let size = self.labels.len();
        let contents = match &self.role {
            Role::Contents(measures) => measures.len() == size,
            Role::Category | Role::Time => true,
        };
        let inside = |member: &usize| *member < size;
        contents
            && (self.codes.is_empty() || self.codes.len() == size)
            && (self.parents.is_empty() || self.parents.len() == size)
            && self.other_labels.iter().all(|labels| labels.len() == size)
            && self
                .parents
                .iter()
                .flatten()
                .chain(&self.total)
                .chain(&self.doubtful)
                .all(inside)
    }

    /// The same with some members only, in their order.
    pub(super) fn with(&self, members: &[usize]) -> Dimension {
        let pick = |labels: &[String]| -> Vec<String> {
            let picked = members.iter().filter_map(|member| labels.get(*member));
            picked.cloned().collect()
        };
        let mut places = vec![None; self.labels.len()];
        for (place, member) in members.iter().enumerate() {
            places[*member] = Some(place);
        }
        let place = |member: usize| places[member];
        let parent = |member: usize| {
            let mut above = self.parents.get(member).copied().flatten();
            for _ in 0..self.parents.len() {
                match above {
                    Some(ancestor) if place(ancestor).is_none() => {
                        above = self.parents.get(ancestor).copied().flatten();
                    }
                    found => return found.and_then(place),
                }
            }
            None // a circle
        };
        let role = match &self.role {
            Role::Contents(measures) => {
                let kept = members.iter().filter_map(|member| measures.get(*member));
                Role::Contents(kept.copied().collect())
            }
            other => other.clone(),
        };
        Dimension {
            name: self.name.clone(),
            aliases: self.aliases.clone(),
            labels: pick(&self.labels),
            codes: pick(&self.codes),
            other_labels: self
                .other_labels
                .iter()
                .map(|labels| pick(labels))
                .collect(),
            role,
            total: self.total.and_then(place),
            doubtful: self.doubtful.iter().copied().filter_map(place).collect(),
            parents: match self.parents.is_empty() {
                true => Vec::new(),
                false => members.iter().map(|member| parent(*member)).collect(),
            },
        }
    }
}

/// The form in which names and labels are compared.
fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}
