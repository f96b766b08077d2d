//! The levels of a factor.

use std::cmp::Ordering;

use hashbrown::HashMap;

use crate::model::table::SMALL_GROUPS;

/// A column of groups over the rows of a sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    /// The column.
    pub name: String,
    /// The level of each row.
    pub codes: Vec<u32>,
    /// The labels, in their order.
    pub labels: Vec<String>,
    /// Women of each level.
    pub women: Vec<u64>,
    /// Men of each level.
    pub men: Vec<u64>,
    /// The level that the others are compared with.
    pub base: usize,
}

impl Levels {
    /// The levels that rows have, by label; those that fewer than `merge_below` have are one.
    pub(super) fn of(
        name: &str,
        codes: &[u32],
        labels: &[String],
        woman: &[bool],
        merge_below: Option<u64>,
    ) -> Levels {
        let mut people = vec![0_u64; labels.len()];
        for code in codes {
            people[*code as usize] += 1;
        }
        let small = |code: usize| merge_below.is_some_and(|least| people[code] < least);
        let mut used: Vec<usize> = (0..labels.len()).filter(|code| people[*code] > 0).collect();
        used.sort_by(|a, b| {
            (small(*a).cmp(&small(*b))).then_with(|| ordered(&labels[*a], &labels[*b]))
        });
        let large = used.iter().filter(|code| !small(**code)).count();
        let mut levels: Vec<String> = used.iter().map(|code| labels[*code].clone()).collect();
        if large < levels.len() {
            levels.truncate(large);
            levels.push(SMALL_GROUPS.to_owned());
        }
        let mut level_of = vec![0_u32; labels.len()];
        for (level, code) in used.iter().enumerate() {
            level_of[*code] = level.min(large) as u32;
        }
        let codes: Vec<u32> = codes.iter().map(|code| level_of[*code as usize]).collect();
        let (mut women, mut men) = (vec![0; levels.len()], vec![0; levels.len()]);
        for (code, is_woman) in codes.iter().zip(woman) {
            let side = if *is_woman { &mut women } else { &mut men };
            side[*code as usize] += 1;
        }
        let most = (0..levels.len())
            .rev()
            .max_by_key(|level| women[*level] + men[*level]);
        Levels {
            name: name.to_owned(),
            codes,
            base: most.unwrap_or_default(),
            labels: levels,
            women,
            men,
        }
    }

    /// Number of levels.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The label of the level that the others are compared with.
    pub fn base_label(&self) -> &str {
        self.labels.get(self.base).map_or("", String::as_str)
    }

    /// The combination of levels of each row, and how many combinations occur.
    pub fn crossed(factors: &[&Levels]) -> (Vec<u32>, usize) {
        let Some((first, others)) = factors.split_first() else {
            return (Vec::new(), 0);
        };
        let mut codes = first.codes.clone();
        let mut count = first.len();
        for levels in others {
            let mut known: HashMap<(u32, u32), u32> = HashMap::new();
            for (code, level) in codes.iter_mut().zip(&levels.codes) {
                let next = known.len() as u32;
                *code = *known.entry((*code, *level)).or_insert(next);
            }
            count = known.len();
        }
        (codes, count)
    }

    /// With the levels that are `small` as one.
    pub(super) fn merged(&self, small: &[bool], woman: &[bool]) -> Levels {
        let first = small.iter().position(|small| *small).unwrap_or_default() as u32;
        let into = |code: u32| if small[code as usize] { first } else { code };
        let codes: Vec<u32> = self.codes.iter().map(|code| into(*code)).collect();
        let mut labels = self.labels.clone();
        labels[first as usize] = SMALL_GROUPS.to_owned();
        Levels::of(&self.name, &codes, &labels, woman, None)
    }

    /// The levels of some rows. Numbers of women and men stay those of all.
    pub(super) fn only(&self, rows: &[usize]) -> Levels {
        Levels {
            codes: rows.iter().map(|row| self.codes[*row]).collect(),
            ..self.clone()
        }
    }
}

/// Numbers by size, before words by their letters.
fn ordered(a: &str, b: &str) -> Ordering {
    let key = |label: &str| label.parse().unwrap_or(f64::INFINITY);
    key(a).total_cmp(&key(b)).then_with(|| a.cmp(b))
}

/// Numbers as words, in the order of the numbers; a missing one is a blank, code 0.
pub(super) fn as_words(numbers: &[f64]) -> (Vec<u32>, Vec<String>) {
    let mut distinct: Vec<f64> = numbers.iter().copied().filter(|n| n.is_finite()).collect();
    distinct.sort_by(f64::total_cmp);
    distinct.dedup();
    let code = |number: &f64| {
        let found = distinct.binary_search_by(|known| known.total_cmp(number));
        found.map_or(0, |place| place as u32 + 1)
    };
    let labels = distinct.iter().map(f64::to_string);
    (
        numbers.iter().map(code).collect(),
        std::iter::once(String::new()).chain(labels).collect(),
    )
}
