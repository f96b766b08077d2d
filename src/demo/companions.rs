//! The files beside the payroll export: job evaluation, applicants, staff survey, population, plan, settings and guide.

use super::dice::Dice;
use super::jobs::{Job, UNITS};
use super::population::{Person, THIS_YEAR};
use super::truth::{GroupTruth, Truth};
use crate::model::people::Sex;

/// Job evaluation: one line per job.
pub(super) fn evaluation(jobs: &[Job]) -> String {
    let lines = jobs.iter().map(|job| {
        let Job {
            title,
            equal_work,
            band,
            points,
            ..
        } = job;
        format!("{title};{equal_work};{band};{points}")
    });
    lined("Befattning;Lika arbete;Band;Poäng", lines)
}

/// An advert: number, unit, and how many women and men reached each of [`STAGES`].
type Advert = (&'static str, &'static str, [usize; 4], [usize; 4]);

const STAGES: [&str; 4] = ["Ansökt", "Urval", "Intervju", "Anställd"];

/// Women are hired at the higher rate in each advert and at half the men's rate over all: they apply where
/// there are many applicants for each post (Simpson's paradox).
const ADVERTS: [Advert; 5] = [
    (
        "2025-014 Brandman",
        "Räddningstjänsten",
        [24, 14, 8, 5],
        [150, 75, 45, 27],
    ),
    (
        "2025-021 Socialsekreterare",
        "Socialförvaltningen",
        [190, 50, 20, 8],
        [52, 12, 5, 2],
    ),
    (
        "2025-033 Systemutvecklare",
        "Kommunledningskontoret",
        [30, 16, 9, 5],
        [96, 48, 26, 15],
    ),
    (
        "2025-047 Enhetschef",
        "Vård- och omsorgsförvaltningen",
        [88, 22, 9, 4],
        [46, 11, 5, 2],
    ),
    (
        "2025-052 Ingenjör",
        "Tekniska förvaltningen",
        [20, 10, 6, 4],
        [70, 35, 20, 13],
    ),
];

/// Applicants: one line per person with the last stage reached.
pub(super) fn applicants() -> String {
    let lines = ADVERTS.iter().flat_map(|(advert, unit, women, men)| {
        [("Kvinna", women), ("Man", men)]
            .into_iter()
            .flat_map(move |(sex, reached)| {
                (0..reached[0]).map(move |place| {
                    let passed = reached.iter().filter(|count| place < **count).count();
                    format!("{advert};{unit};{sex};{}", STAGES[passed - 1])
                })
            })
    });
    lined("Annons;Förvaltning;Kön;Steg", lines)
}

/// Staff survey: one line per answer to nine items of 1 to 5, with the number invited in the unit.
pub(super) fn survey(people: &[Person]) -> String {
    let mut dice = Dice::new(9);
    let mut lines = Vec::new();
    for (place, (_, unit)) in UNITS.iter().enumerate() {
        let here =
            |p: &&Person| p.unit == *unit && p.fault.is_none() && p.years.contains(&THIS_YEAR);
        let invited: Vec<&Person> = people.iter().filter(here).collect();
        let agreement = 72 + 5 * (place as u32 % 3);
        let mut answers: Vec<String> = Vec::new();
        for person in &invited {
            if dice.chance(73) {
                let sex = match person.sex {
                    Sex::Woman => "Kvinna",
                    Sex::Man => "Man",
                    _ => "Vill ej uppge",
                };
                let items = answers_of(&mut dice, agreement);
                answers.push(format!("{unit};{};{sex};{items}", invited.len()));
            }
        }
        dice.shuffle(&mut answers);
        lines.append(&mut answers);
    }
    lined("Förvaltning;Inbjudna;Kön;q1;q2;q3;q4;q5;q6;q7;q8;q9", lines)
}

/// Nine answers: 1 and one more for each of four chances of `agreement` per cent; one in fifty is left blank.
///
/// The items on meaningful work and on known goals (q1, q7) stand above the others, the one on the
/// manager's appreciation (q4) below.
fn answers_of(dice: &mut Dice, agreement: u32) -> String {
    const LEAN: [i32; 9] = [12, 2, -2, -6, 4, 0, 8, -4, 6];
    let answer = |lean: i32| {
        let chance = agreement.saturating_add_signed(lean);
        let points = 1 + (0..4).filter(|_| dice.chance(chance)).count();
        if dice.chance(2) {
            String::new()
        } else {
            points.to_string()
        }
    };
    LEAN.map(answer).join(";")
}

/// The population of Ekvik, to compare with.
pub(super) const POPULATION: &str = include_str!("files/befolkning.csv");
/// Goals, measures and targets.
pub(super) const PLAN: &str = include_str!("files/plan.csv");
/// The smallest settings file.
pub(super) const SETTINGS: &str = include_str!("files/paritet.toml");

/// What to run and what is built in, with the figures of `truth` filled in.
pub(super) fn guide(truth: &Truth) -> String {
    let mut groups: Vec<&GroupTruth> = truth
        .groups
        .iter()
        .filter(|g| g.mean_gap.is_some())
        .collect();
    groups.sort_by_key(|g| std::cmp::Reverse(g.women + g.men));
    let rows: Vec<String> = groups
        .into_iter()
        .map(|group| row(group.job, group))
        .collect();
    let left_out: usize = truth.left_out.iter().map(|reason| reason.rows).sum();
    include_str!("files/lasmig.md")
        .replace("{all}", &row("Samtliga", &truth.all))
        .replace("{groups}", &rows.join("\n"))
        .replace("{left_out}", &left_out.to_string())
        .replace("{overtime_women}", &decimal(truth.overtime_hours_women, 2))
        .replace("{overtime_men}", &decimal(truth.overtime_hours_men, 2))
}

fn row(name: &str, group: &GroupTruth) -> String {
    let per_cent = |gap: Option<f64>| gap.map_or("–".to_owned(), |gap| decimal(gap * 100.0, 2));
    let (mean, median) = (per_cent(group.mean_gap), per_cent(group.median_gap));
    format!(
        "| {name} | {} | {} | {mean} | {median} |",
        group.women, group.men
    )
}

/// A number with a decimal comma and the minus sign of print; nothing is ever minus nought.
fn decimal(number: f64, places: usize) -> String {
    format!("{:.places$}", number + 0.0)
        .replace('.', ",")
        .replace('-', "\u{2212}")
}

fn lined(header: &str, lines: impl IntoIterator<Item = String>) -> String {
    let mut text = header.to_owned() + "\n";
    for line in lines {
        text += &line;
        text.push('\n');
    }
    text
}
