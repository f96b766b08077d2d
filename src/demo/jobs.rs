//! What is known by construction: the table of jobs and the twelve administrations of Ekvik.

use std::str::FromStr;

use crate::model::people::Sex;

/// The administrations, by the abbreviation that `jobs.csv` uses.
pub(super) const UNITS: [(&str, &str); 12] = [
    ("VO", "Vård- och omsorgsförvaltningen"),
    ("SO", "Socialförvaltningen"),
    ("FS", "Förskoleförvaltningen"),
    ("GR", "Grundskoleförvaltningen"),
    ("GY", "Gymnasie- och vuxenutbildningsförvaltningen"),
    ("KF", "Kultur- och fritidsförvaltningen"),
    ("TE", "Tekniska förvaltningen"),
    ("SB", "Samhällsbyggnadsförvaltningen"),
    ("MI", "Miljöförvaltningen"),
    ("RT", "Räddningstjänsten"),
    ("KL", "Kommunledningskontoret"),
    ("SE", "Serviceförvaltningen"),
];

/// Two pairs of jobs that share two units, with one woman and one man of each job in each unit.
///
/// The pay of each sex takes two values, laid out along a diagonal: `a b / b a`. The other diagonal,
/// `b a / a b`, has the same sums by job, by unit and by sex and the same set of values, though every
/// single person is paid differently. No figure that is safe to publish can tell the two apart.
pub(super) const BLOCKS: [[&str; 2]; 2] = [
    ["Miljöinspektör", "Bygglovshandläggare"],
    ["Nämndsekreterare", "Upphandlare"],
];

/// One line of `jobs.csv`: a job, its people and the gap built into it.
pub(super) struct Job {
    /// Job title, the group of every figure in [`super::truth`].
    pub(super) title: &'static str,
    /// Label in the form of AID; the codes are invented.
    pub(super) aid: &'static str,
    /// Group of equal work.
    pub(super) equal_work: &'static str,
    /// Band of equal value, 1 (lowest demands) to 11.
    pub(super) band: u32,
    /// Points of job evaluation.
    pub(super) points: u32,
    /// Number of women, men, persons recorded as neither, and persons with a blank.
    pub(super) people: [(Sex, usize); 4],
    /// Full-time pay in kronor: mean and median of the men, or of the women where there are no men.
    pub(super) pay: i64,
    /// Gap between the means, per mille of the men's.
    pub(super) mean_gap: i64,
    /// Gap between the medians, per mille of the men's.
    pub(super) median_gap: i64,
    /// Largest symmetric distance from the median, in kronor.
    pub(super) spread: i64,
    /// Units over which the people are dealt in turn; a unit may occur more than once.
    pub(super) units: Vec<&'static str>,
    /// Women in part-time work, per cent; a third of it among men.
    pub(super) part_time: u32,
    /// Largest unsocial-hours supplement, per cent of pay.
    pub(super) shift: u32,
    /// Persons with any overtime, per cent.
    pub(super) overtime: u32,
    /// Persons with a fixed supplement, per cent.
    pub(super) supplement: u32,
    /// Whether the holders are managers.
    pub(super) manager: bool,
}

impl Job {
    /// Mean and median of full-time pay in kronor for one sex.
    ///
    /// The gaps apply to women where there are men to compare with; everybody else is at `pay`.
    pub(super) fn centre(&self, sex: Sex) -> (i64, i64) {
        let below = |gap: i64| self.pay - self.pay * gap / 1000;
        match sex {
            Sex::Woman => (below(self.mean_gap), below(self.median_gap)),
            _ => (self.pay, self.pay),
        }
    }

    /// Position of the job in its block of two, if it belongs to one of [`BLOCKS`].
    pub(super) fn block_row(&self) -> Option<usize> {
        BLOCKS
            .iter()
            .find_map(|pair| pair.iter().position(|title| *title == self.title))
    }
}

/// The forty jobs, in the order of the table.
pub(super) fn jobs() -> Vec<Job> {
    include_str!("jobs.csv").lines().skip(1).map(job).collect()
}

fn job(line: &'static str) -> Job {
    let mut cells = line.split(';');
    let mut text = || cells.next().unwrap_or_default();
    Job {
        title: text(),
        aid: text(),
        equal_work: text(),
        band: number(text()),
        points: number(text()),
        people: [
            (Sex::Woman, number(text())),
            (Sex::Man, number(text())),
            (Sex::Other, number(text())),
            (Sex::Unknown, number(text())),
        ],
        pay: number(text()),
        mean_gap: number(text()),
        median_gap: number(text()),
        spread: number(text()),
        units: units(text()),
        part_time: number(text()),
        shift: number(text()),
        overtime: number(text()),
        supplement: number(text()),
        manager: text() == "Ja",
    }
}

fn number<T: FromStr>(cell: &str) -> T {
    let Ok(value) = cell.parse() else {
        unreachable!("jobs.csv is compiled in, and a test reads all of it")
    };
    value
}

/// Names of the units behind `TE+SB`; `*` is one of each.
fn units(cell: &str) -> Vec<&'static str> {
    let name = |code: &str| UNITS.iter().find(|unit| unit.0 == code).map(|unit| unit.1);
    match cell {
        "*" => UNITS.iter().map(|unit| unit.1).collect(),
        codes => codes.split('+').filter_map(name).collect(),
    }
}
