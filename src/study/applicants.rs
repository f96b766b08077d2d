//! Applicants: how many of each group and sex reached each stage of a selection.

use std::collections::BTreeMap;

use super::groups::Groups;
use super::tally::tally;
use super::workforce::{SEX, Workforce};
use crate::model::people::Sex;

/// How many applied, then how many reached each stage, of one sex.
pub type Reached = Vec<u64>;

/// The applicants of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stratum {
    /// The member of each column grouped by; the empty word is a blank cell.
    pub members: Vec<String>,
    /// Women.
    pub women: Reached,
    /// Men.
    pub men: Reached,
    /// Recorded as neither.
    pub other: Reached,
}

/// The applicants of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicants {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The names of the stages, first to last; that of applying is not among them.
    pub stages: Vec<String>,
    /// The groups, by label; one of all applicants where nothing is grouped by.
    pub strata: Vec<Stratum>,
    /// Rows that are counted.
    pub used: u64,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows that do not tell how far the applicant came, or how many there were.
    pub stage_unknown: u64,
}

/// A column that tells how far an applicant came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Its name in the workforce.
    pub column: String,
    /// What each of its words says: the furthest stage reached, 0 for the application alone; `None` says nothing.
    pub stage: Vec<Option<usize>>,
}

/// Why a table of counts cannot be read as stages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCounts {
    /// A column is missing or holds no numbers.
    Column(String),
    /// More people are in this column than in the one before it.
    Grows(String),
}

/// The column of furthest stages, which no heading can be.
const FURTHEST: &str = "furthest stage\n";

impl Applicants {
    /// Counts rows of one applicant each: the furthest stage that any of the columns tells is how far they came.
    ///
    /// `None` if a column is missing or holds no words.
    ///
    /// ```
    /// use paritet::study::{applicants::{Applicants, Telling}, workforce::Workforce};
    ///
    /// let mut people = Workforce::new(3);
    /// people.add_labels("sex", vec![vec![0, 0, 1]], vec!["woman".into(), "man".into()]);
    /// people.add_labels("outcome", vec![vec![1, 2, 2]], vec!["".into(), "hired".into(), "rejected".into()]);
    /// let outcome = Telling { column: "outcome".into(), stage: vec![None, Some(1), Some(0)] };
    /// let counted = Applicants::of_words(&people, &[], vec!["hired".into()], &[outcome]).unwrap();
    /// assert_eq!(counted.strata[0].women, [2, 1]);
    /// assert_eq!(counted.strata[0].men, [1, 0]);
    /// ```
    pub fn of_words(
        workforce: &Workforce,
        by: &[String],
        stages: Vec<String>,
        columns: &[Telling],
    ) -> Option<Applicants> {
        let furthest = furthest(workforce, columns)?;
        let told = (0..=stages.len()).map(|stage| stage.to_string());
        let mut rows = workforce.clone();
        rows.add_labels(
            FURTHEST,
            vec![furthest],
            [String::new()].into_iter().chain(told).collect(),
        );
        let keys: Vec<&str> = by
            .iter()
            .map(String::as_str)
            .chain([SEX, FURTHEST])
            .collect();
        let mut counted = Applicants::none(by, stages);
        let mut strata = Strata::default();
        for combination in tally(&rows, &keys)? {
            let (key, members) = (
                &combination.members[by.len()..],
                &combination.members[..by.len()],
            );
            let reached = key[1].parse::<usize>().ok();
            counted.add(&mut strata, members, &key[0], reached, combination.rows);
        }
        Some(counted.with(strata))
    }

    /// Sums rows that stand for many applicants: the first column has how many applied, each further one how many
    /// reached the stage. A row with a count that is missing, negative or no whole number has no part.
    ///
    /// # Errors
    /// When a column is missing, or in some row greater than the one before it.
    pub fn of_counts(
        workforce: &Workforce,
        by: &[String],
        columns: &[String],
    ) -> Result<Applicants, NotCounts> {
        let counts = whole_rows(workforce, columns)?;
        let stages = columns.iter().skip(1).cloned().collect();
        let mut counted = Applicants::none(by, stages);
        let mut strata = Strata::default();
        for (stage, counts) in counts.into_iter().enumerate() {
            let mut rows = workforce.emptied(workforce.rows());
            rows.add_numbers(FURTHEST, vec![counts]);
            let numbers = rows.numbers(FURTHEST).cloned();
            let column = || NotCounts::Column(columns[stage].clone());
            let mut groups =
                Groups::of(workforce, by, &numbers.ok_or_else(column)?).ok_or_else(column)?;
            counted.sex_unknown = groups.sex_unknown;
            counted.stage_unknown = groups.missing;
            let (sums, _) = groups.map(|members, amounts| {
                let sum = |counts: &[f64]| counts.iter().sum::<f64>() as u64;
                let rows = amounts.cohort().all();
                let members = members.unwrap_or_default().to_vec();
                (
                    members,
                    rows,
                    [sum(amounts.women), sum(amounts.men), sum(amounts.other)],
                )
            });
            counted.used = sums.iter().map(|(_, rows, _)| rows).sum();
            for (members, _, [women, men, other]) in sums {
                let stratum = counted.stratum(&mut strata, &members);
                stratum.women[stage] = women;
                stratum.men[stage] = men;
                stratum.other[stage] = other;
            }
        }
        Ok(counted.with(strata))
    }

    /// Everybody, whatever the group.
    pub fn pooled(&self) -> Stratum {
        let mut all = self.empty(&[]);
        for stratum in &self.strata {
            add(&mut all.women, &stratum.women);
            add(&mut all.men, &stratum.men);
            add(&mut all.other, &stratum.other);
        }
        all
    }

    fn none(by: &[String], stages: Vec<String>) -> Applicants {
        Applicants {
            by: by.to_vec(),
            stages,
            strata: Vec::new(),
            used: 0,
            sex_unknown: 0,
            stage_unknown: 0,
        }
    }

    fn empty(&self, members: &[String]) -> Stratum {
        let nobody = vec![0; self.stages.len() + 1];
        Stratum {
            members: members.to_vec(),
            women: nobody.clone(),
            men: nobody.clone(),
            other: nobody,
        }
    }

    fn stratum<'a>(&self, strata: &'a mut Strata, members: &[String]) -> &'a mut Stratum {
        let stratum = strata.entry(members.to_vec());
        stratum.or_insert_with(|| self.empty(members))
    }

    fn add(
        &mut self,
        strata: &mut Strata,
        members: &[String],
        sex: &str,
        furthest: Option<usize>,
        rows: u64,
    ) {
        let Some(furthest) = furthest else {
            self.stage_unknown += rows;
            return;
        };
        if sex == Sex::Unknown.id() {
            self.sex_unknown += rows;
            return;
        }
        self.used += rows;
        let stratum = self.stratum(strata, members);
        let reached = match sex {
            _ if sex == Sex::Woman.id() => &mut stratum.women,
            _ if sex == Sex::Man.id() => &mut stratum.men,
            _ => &mut stratum.other,
        };
        reached[..=furthest]
            .iter_mut()
            .for_each(|count| *count += rows);
    }

    fn with(mut self, strata: Strata) -> Applicants {
        self.strata = strata.into_values().collect();
        self
    }
}

type Strata = BTreeMap<Vec<String>, Stratum>;

fn add(all: &mut [u64], part: &[u64]) {
    all.iter_mut()
        .zip(part)
        .for_each(|(all, part)| *all += part);
}

/// For each row the furthest stage that a column tells, plus one; 0 where none tells any.
fn furthest(workforce: &Workforce, columns: &[Telling]) -> Option<Vec<u32>> {
    let mut furthest = vec![0_u32; workforce.rows()];
    for telling in columns {
        let (codes, _) = workforce.labels(&telling.column)?;
        let stage = |code: &u32| telling.stage.get(*code as usize).copied().flatten();
        let codes = codes
            .downcast_iter()
            .flat_map(|chunk| chunk.values().iter());
        for (furthest, code) in furthest.iter_mut().zip(codes) {
            *furthest = (*furthest).max(stage(code).map_or(0, |stage| stage as u32 + 1));
        }
    }
    Some(furthest)
}

/// The counts of each column by row; NaN in all columns where one of them is no count.
fn whole_rows(workforce: &Workforce, columns: &[String]) -> Result<Vec<Vec<f64>>, NotCounts> {
    let numbers = |column: &String| -> Result<Vec<f64>, NotCounts> {
        let numbers = workforce.numbers(column);
        let numbers = numbers.ok_or_else(|| NotCounts::Column(column.clone()))?;
        Ok(numbers
            .iter()
            .map(|number| number.unwrap_or(f64::NAN))
            .collect())
    };
    let mut counts = columns.iter().map(numbers).collect::<Result<Vec<_>, _>>()?;
    for row in 0..workforce.rows() {
        let of_row = counts.iter().map(|column| column[row]);
        if of_row
            .clone()
            .any(|count| !(count >= 0.0 && count.fract() == 0.0))
        {
            counts.iter_mut().for_each(|column| column[row] = f64::NAN);
            continue;
        }
        let grows = of_row
            .clone()
            .zip(of_row.skip(1))
            .position(|(before, after)| after > before);
        if let Some(place) = grows {
            return Err(NotCounts::Grows(columns[place + 1].clone()));
        }
    }
    Ok(counts)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|word| (*word).to_owned()).collect()
    }

    fn people() -> Workforce {
        let mut people = Workforce::new(6);
        let sexes = words(&["woman", "man", "other", "unknown"]);
        people.add_labels(SEX, vec![vec![0, 0, 1], vec![1, 2, 3]], sexes);
        people.add_labels(
            "unit",
            vec![vec![1, 2, 1, 1, 2, 1]],
            words(&["", "North", "East"]),
        );
        people
    }

    #[test]
    fn the_furthest_stage_counts_for_all_before_it() {
        let mut people = people();
        people.add_labels("interview", vec![vec![1, 0, 0, 1, 0, 1]], words(&["", "x"]));
        people.add_labels("hired", vec![vec![0, 1, 0, 0, 0, 1]], words(&["", "x"]));
        let telling = |column: &str, stage| Telling {
            column: column.into(),
            stage: vec![Some(0), Some(stage)],
        };
        let columns = [telling("interview", 1), telling("hired", 2)];
        let stages = words(&["interview", "hired"]);
        let counted = Applicants::of_words(&people, &words(&["unit"]), stages, &columns).unwrap();
        assert_eq!(
            (counted.used, counted.sex_unknown, counted.stage_unknown),
            (5, 1, 0)
        );
        let [east, north] = counted.strata.as_slice() else {
            panic!("two units")
        };
        assert_eq!(east.members, ["East"]);
        assert_eq!((&east.women, &east.other), (&vec![1, 1, 1], &vec![1, 0, 0]));
        assert_eq!((&north.women, &north.men), (&vec![1, 1, 0], &vec![2, 1, 0]));
        assert_eq!(counted.pooled().women, [2, 2, 1]);
    }

    #[test]
    fn counts_are_summed_by_group_and_sex() {
        let mut table = people();
        table.add_numbers("applied", vec![vec![10.0, 20.0, 30.0, 40.0, 5.0, 7.0]]);
        table.add_numbers("hired", vec![vec![1.0, 2.0, 3.0, f64::NAN, 0.0, 7.0]]);
        let columns = words(&["applied", "hired"]);
        let counted = Applicants::of_counts(&table, &[], &columns).unwrap();
        assert_eq!(counted.strata[0].women, [30, 3]);
        assert_eq!(counted.strata[0].men, [30, 3]);
        assert_eq!(counted.strata[0].other, [5, 0]);
        assert_eq!(
            (counted.used, counted.sex_unknown, counted.stage_unknown),
            (4, 1, 1)
        );
        assert_eq!(
            Applicants::of_counts(&table, &[], &words(&["hired", "applied"])),
            Err(NotCounts::Grows("applied".into()))
        );
    }
}
