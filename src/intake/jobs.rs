//! The job file and the plan of factors.

use super::heading::normalise;
use super::listing::Listing;
use super::source::Source;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::job_evaluation::{Factors, number};
use crate::study::jobs::{Contradiction, Dominance, Job, Jobs};

const JOB: &[&str] = &["job", "jobb", "befattning", "stilling", "tehtävä"];
const BAND: &[&str] = &["band", "bånd", "likvärdighetsband"];
const POINTS: &[&str] = &["points"];
const GROUP: &[&str] = &["group", "equal_work", "grupp"];
const DOMINANCE: &[&str] = &["dominance", "dominans", "kjønnsdominans", "kønsdominans"];
const MERGE: &[&str] = &["merge_into", "slås ihop med", "yhdistetään"];
const FACTOR: &[&str] = &["factor", "faktor", "tekijä"];
const LEVEL: &[&str] = &["level", "nivå", "niveau", "taso"];
const WEIGHT: &[&str] = &["weight", "vikt", "vekt", "vægt", "paino"];

/// What cells of the override mean, as they are compared.
const WORDS: &[(Dominance, &[&str])] = &[
    (
        Dominance::Female,
        &[
            "female_dominated",
            "female",
            "f",
            "k",
            "kvinnodominerat",
            "kvinnedominert",
            "kvindedomineret",
            "naisvaltainen",
        ],
    ),
    (
        Dominance::Male,
        &[
            "male_dominated",
            "male",
            "m",
            "mansdominerat",
            "mannsdominert",
            "mandsdomineret",
            "miesvaltainen",
        ],
    ),
    (
        Dominance::Mixed,
        &["mixed", "blandat", "blandet", "sekoittunut", "tasainen"],
    ),
];

/// Reads the job file. With a plan of factors each job has a level of each factor, in a column of its name, and its points are
/// the sum of what these are worth.
///
/// Only the job is needed; group, band, points, override of dominance and merge target are read where they are.
///
/// # Errors
/// When the file cannot be read or has no jobs, a column is missing, a cell is not what it should be, or jobs contradict.
pub fn jobs(source: Source, factors: Option<&Factors>) -> Result<Jobs, Failure> {
    let list = Listing::read(source)?;
    let job = list.needed(JOB, &[Field::JobTitle, Field::JobCode])?;
    let group = list.column(GROUP, &[Field::EqualWorkGroup]);
    let band = list.column(BAND, &[Field::EqualValueGroup, Field::JobLevel]);
    let points = list.column(POINTS, &[Field::JobPoints]);
    let (dominance, merge) = (list.column(DOMINANCE, &[]), list.column(MERGE, &[]));
    let levels = levels(&list, factors)?;
    let mut jobs = Vec::new();
    for row in &list.rows {
        let text = |column: Option<usize>| {
            let cell = row.get(column?)?.trim();
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let Some(name) = text(Some(job)) else {
            continue;
        };
        let amount = |column: Option<usize>| match text(column) {
            None => Ok(None),
            Some(cell) => match number(&cell) {
                Some(amount) => Ok(Some(amount)),
                None => Err(unclear(&list, column, &name)),
            },
        };
        let evaluated = match factors {
            Some(factors) => evaluated(factors, &levels, row, &list, &name)?,
            None => amount(points)?,
        };
        jobs.push(Job {
            group: text(group),
            band: amount(band)?,
            points: evaluated,
            dominance: match text(dominance) {
                None => None,
                Some(cell) => Some(meant(&cell).ok_or_else(|| unclear(&list, dominance, &name))?),
            },
            merge_into: text(merge),
            job: name,
        });
    }
    if jobs.is_empty() {
        return Err(Failure::input(Phrase::fail_empty(list.file.as_str())));
    }
    Jobs::of(jobs).map_err(|found| contradicts(&list.file, found))
}

/// Reads a plan of factors: factor, level and weight in points; a line without a level holds for each numbered step.
///
/// # Errors
/// When the file cannot be read, a column is missing, a weight is no number, or lines contradict.
pub fn factors(source: Source) -> Result<Factors, Failure> {
    let list = Listing::read(source)?;
    let factor = list.needed(FACTOR, &[])?;
    let weight = list
        .column(WEIGHT, &[])
        .map_or_else(|| list.needed(POINTS, &[Field::JobPoints]), Ok)?;
    let level = list.column(LEVEL, &[Field::JobLevel]);
    let mut plan = Factors::default();
    for row in list
        .rows
        .iter()
        .filter(|row| !row[factor].trim().is_empty())
    {
        let name = row[factor].trim();
        let level = level.map(|level| row[level].trim());
        let level = level.filter(|level| !level.is_empty());
        let Some(points) = number(&row[weight]) else {
            return Err(unclear(&list, Some(weight), name));
        };
        if !plan.add(name, level, points) {
            return Err(contradicts(&list.file, Contradiction::Job(name.to_owned())));
        }
    }
    Ok(plan)
}

/// The column of the levels of each factor.
fn levels(list: &Listing, factors: Option<&Factors>) -> Result<Vec<usize>, Failure> {
    let names = factors.iter().flat_map(|factors| factors.names());
    names.map(|name| list.needed(&[name], &[])).collect()
}

/// The points of a job; none where some level is blank.
fn evaluated(
    factors: &Factors,
    levels: &[usize],
    row: &[String],
    list: &Listing,
    job: &str,
) -> Result<Option<f64>, Failure> {
    let mut points = 0.0;
    for (name, column) in factors.names().zip(levels) {
        let level = row[*column].trim();
        if level.is_empty() {
            return Ok(None);
        }
        let worth = factors.points(name, level);
        points += worth.ok_or_else(|| unclear(list, Some(*column), job))?;
    }
    Ok(Some(points))
}

fn meant(cell: &str) -> Option<Dominance> {
    let cell = normalise(cell);
    let is_meant = |words: &&[&str]| words.iter().any(|word| normalise(word) == cell);
    let found = WORDS.iter().find(|(_, words)| is_meant(words));
    found.map(|(dominance, _)| *dominance)
}

/// The failure of a cell that is not what its column holds.
fn unclear(list: &Listing, column: Option<usize>, job: &str) -> Failure {
    let heading = column.and_then(|column| list.headings.get(column));
    let heading = heading.map_or("", String::as_str);
    Failure::input(Phrase::fail_job_cell(list.file.as_str(), heading, job))
}

/// The failure of lines that cannot all be true.
pub fn contradicts(file: &str, found: Contradiction) -> Failure {
    Failure::input(match found {
        Contradiction::Job(job) => Phrase::fail_job_twice(file, job),
        Contradiction::Group(group) => Phrase::fail_job_group(file, group),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(text: &str, plan: Option<&str>) -> Result<Jobs, Failure> {
        let plan = plan.map(|plan| factors(Source::memory("plan.csv", plan.into())).unwrap());
        jobs(Source::memory("jobs.csv", text.into()), plan.as_ref())
    }

    #[test]
    fn the_demo_writes_a_job_file() {
        let files = crate::demo::files();
        let file = files.iter().find(|file| file.name == "befattningar.csv");
        let source = Source::memory("befattningar.csv", file.unwrap().bytes.clone());
        let jobs = jobs(source, None).unwrap();
        assert_eq!(
            jobs.group("Socialsekreterare"),
            Some("Myndighetsutövning socialtjänst")
        );
        let demands = jobs.demands("Myndighetsutövning socialtjänst");
        assert_eq!((demands.band, demands.points), (Some(5.0), Some(378.5)));
    }

    #[test]
    fn overrides_and_targets_are_read_in_any_language() {
        let text = "job,group,band,dominance,merge_into\nA,,3,kvinnodominerat,B\nB,,3,,\n";
        let demands = read(text, None).unwrap().demands("A");
        assert_eq!(demands.dominance, Some(Dominance::Female));
        assert_eq!(demands.merge_into.as_deref(), Some("B"));
        for wrong in ["A,,x,,\n", "A,,3,pink,\n", "A,,3,,\nA,,4,,\n"] {
            let text = format!("job,group,band,dominance,merge_into\n{wrong}");
            assert!(read(&text, None).is_err(), "{wrong}");
        }
    }

    /// By hand: 120 + 3 x 15 = 165 and 80 + 2,5 x 15 = 117.5.
    #[test]
    fn levels_of_factors_become_points() {
        let plan = "Faktor;Nivå;Vikt\nKunskap;A;80\nKunskap;B;120\nAnsträngning;;15\n";
        let text = "Befattning;Kunskap;Ansträngning\nKock;B;3\nVakt;a;2,5\nChef;;4\n";
        let jobs = read(text, Some(plan)).unwrap();
        let points = |job| jobs.demands(job).points;
        assert_eq!(
            [points("Kock"), points("Vakt"), points("Chef")],
            [Some(165.0), Some(117.5), None]
        );
        let unknown = "Befattning;Kunskap;Ansträngning\nKock;C;3\n";
        assert!(read(unknown, Some(plan)).is_err());
        assert!(read("Befattning;Kunskap\nKock;A\n", Some(plan)).is_err());
    }
}
