//! The people of Ekvik: pay by construction, everything else by seeded draws.

use std::ops::RangeInclusive;

use super::dice::Dice;
use super::jobs::Job;
use crate::model::people::Sex;

/// The year of the export, taken out on 1 March.
pub(super) const THIS_YEAR: i32 = 2026;
/// The year of the earlier export.
pub(super) const LAST_YEAR: i32 = 2025;

/// What is wrong with a row that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The pay reads `saknas`.
    PayMissing,
    /// The pay has two decimal commas.
    TwoDecimalMarks,
    /// The pay has the letter O in place of a nought.
    LetterInPay,
    /// The working time is 0 per cent.
    NoWorkingTime,
    /// The row is a position without a holder.
    Vacant,
}

/// Which diagonal the pay of [`super::jobs::BLOCKS`] lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Diagonal {
    /// As published in the demo.
    Main,
    /// Swapped: other pay for each person, the same sums.
    Anti,
}

/// One employment.
pub(super) struct Person<'a> {
    /// Employment number, printed with six digits.
    pub(super) number: u32,
    /// The job held.
    pub(super) job: &'a Job,
    /// Sex as recorded.
    pub(super) sex: Sex,
    /// Administration.
    pub(super) unit: &'static str,
    /// Year of birth.
    pub(super) born: i32,
    /// First day of employment: year, month, day.
    pub(super) hired: (i32, u32, u32),
    /// Form of employment.
    pub(super) contract: &'static str,
    /// Working time in per cent of full time.
    pub(super) percent: u32,
    /// Whether a part-timer wants to work more.
    pub(super) wants_more: bool,
    /// Full-time monthly pay in whole kronor, at [`THIS_YEAR`].
    pub(super) pay: i64,
    /// Fixed supplement in kronor a month, as paid.
    pub(super) supplement: i64,
    /// The exports in which the person stands.
    pub(super) years: RangeInclusive<i32>,
    /// Why the row cannot be used, if so.
    pub(super) fault: Option<Fault>,
}

impl Person<'_> {
    /// Full-time monthly pay in kronor in the given year; the general rise was 3 per cent.
    pub(super) fn pay_in(&self, year: i32) -> i64 {
        match year {
            LAST_YEAR => (self.pay * 100 + 51) / 103,
            _ => self.pay,
        }
    }

    /// Monthly pay as paid, in öre: exact, because whole kronor times whole per cent are öre.
    pub(super) fn paid_in(&self, year: i32) -> i64 {
        self.pay_in(year) * i64::from(self.percent)
    }
}

/// Everybody in either export, in the order of the employment number.
pub(super) fn population(jobs: &[Job], diagonal: Diagonal) -> Vec<Person<'_>> {
    let mut dice = Dice::new(0);
    let mut people: Vec<Person> = jobs
        .iter()
        .flat_map(|job| holders(&mut dice, job, diagonal))
        .collect();
    let latest =
        |title: &'static str| move |p: &&mut Person| p.job.title == title && p.sex == Sex::Woman;
    if let Some(joiner) = people
        .iter_mut()
        .filter(latest("Bibliotekarie"))
        .max_by_key(|p| p.hired)
    {
        joiner.hired = (LAST_YEAR, 10, 1);
        joiner.years = THIS_YEAR..=THIS_YEAR;
    }
    people.extend(extra(
        &mut dice,
        jobs,
        "Planarkitekt",
        Sex::Woman,
        |leaver| {
            leaver.years = LAST_YEAR..=LAST_YEAR;
        },
    ));
    for (fault, title, sex) in FAULTS {
        people.extend(extra(&mut dice, jobs, title, sex, |person| {
            person.fault = Some(fault)
        }));
    }
    dice.shuffle(&mut people);
    let mut number = 417;
    for person in &mut people {
        number += 3 + dice.below(40);
        person.number = number;
    }
    people
}

const FAULTS: [(Fault, &str, Sex); 5] = [
    (Fault::PayMissing, "Undersköterska", Sex::Woman),
    (Fault::TwoDecimalMarks, "Lokalvårdare", Sex::Man),
    (Fault::LetterInPay, "Barnskötare", Sex::Woman),
    (Fault::NoWorkingTime, "Administratör", Sex::Woman),
    (Fault::Vacant, "Sjuksköterska", Sex::Unknown),
];

/// One more person outside the construction, at the median of the job, changed by `change`.
fn extra<'a>(
    dice: &mut Dice,
    jobs: &'a [Job],
    title: &str,
    sex: Sex,
    change: impl FnOnce(&mut Person),
) -> Option<Person<'a>> {
    let job = jobs.iter().find(|job| job.title == title)?;
    let mut person = person(dice, job, sex, 0);
    (person.percent, person.wants_more) = (100, false);
    person.pay = job.centre(sex).1;
    change(&mut person);
    Some(person)
}

/// The holders of one job, each sex with its own pay ladder.
fn holders<'a>(dice: &mut Dice, job: &'a Job, diagonal: Diagonal) -> Vec<Person<'a>> {
    let mut all = Vec::new();
    for (sex, count) in job.people {
        let first = all.len();
        all.extend((0..count).map(|place| person(dice, job, sex, first + place)));
        let group = &mut all[first..];
        match job.block_row() {
            Some(row) => pay_on_diagonal(group, row, diagonal),
            None => pay_by_service(dice, group),
        }
    }
    all
}

/// Draws one person; members of a block differ in nothing but pay, so that a regression cannot tell either.
fn person<'a>(dice: &mut Dice, job: &'a Job, sex: Sex, place: usize) -> Person<'a> {
    let of_sex = |women, men| if sex == Sex::Woman { women } else { men };
    let born = 1960 + dice.below(44) as i32;
    let from = (born + 20).max(1986);
    let hired_year = LAST_YEAR - 1 - dice.low((LAST_YEAR - from) as u32) as i32;
    let part_timer = dice.chance(of_sex(job.part_time, job.part_time / 3));
    let mut person = Person {
        number: 0,
        job,
        sex,
        unit: job.units[place % job.units.len()],
        born,
        hired: (hired_year, 1 + dice.below(12), dice.pick([1, 1, 1, 15])),
        contract: "Tillsvidare",
        percent: if part_timer {
            dice.pick([50, 60, 70, 75, 75, 80, 80, 85, 90])
        } else {
            100
        },
        wants_more: part_timer && dice.chance(of_sex(34, 26)),
        pay: 0,
        supplement: 0,
        years: LAST_YEAR..=THIS_YEAR,
        fault: None,
    };
    if job.block_row().is_some() {
        (person.born, person.hired) = (1984, (2016, 8, 15));
    } else if hired_year > 2020 && !job.manager {
        person.contract = contract(dice);
    }
    if dice.chance(job.supplement) {
        person.supplement = 500 + 250 * i64::from(dice.low(11));
    }
    person
}

fn contract(dice: &mut Dice) -> &'static str {
    match dice.below(100) {
        0..64 => "Tillsvidare",
        64..84 => "Vikariat",
        84..95 => "Särskild visstidsanställning",
        _ => "Provanställning",
    }
}

/// Two persons per sex, one in each unit: `a b` in the first job of the block, `b a` in the second.
fn pay_on_diagonal(group: &mut [Person], row: usize, diagonal: Diagonal) {
    let turn = usize::from(diagonal == Diagonal::Anti);
    for (place, person) in group.iter_mut().enumerate() {
        let (_, centre) = person.job.centre(person.sex);
        let high = (place + row + turn).is_multiple_of(2);
        person.pay = centre
            + if high {
                person.job.spread
            } else {
                -person.job.spread
            };
    }
}

/// Hands out a pay ladder, roughly in the order of service.
fn pay_by_service(dice: &mut Dice, group: &mut [Person]) {
    let Some(first) = group.first() else { return };
    let (mean, median) = first.job.centre(first.sex);
    let rungs = ladder(dice, group.len(), mean, median, first.job.spread);
    let mut order: Vec<(i32, usize)> = (0..group.len())
        .map(|place| (group[place].hired.0 + dice.below(16) as i32, place))
        .collect();
    order.sort_unstable_by(|a, b| b.cmp(a));
    for ((_, place), rung) in order.into_iter().zip(rungs) {
        group[place].pay = rung;
    }
}

/// `count` amounts, ascending, whose mean and median are exactly the given ones.
///
/// Pairs stand at equal distance on both sides of the median; an odd one stands on it. Where the mean
/// is another, the outer amounts on that side move outwards, so the median stays. Needs four amounts
/// for that; with fewer the mean is the median.
fn ladder(dice: &mut Dice, count: usize, mean: i64, median: i64, spread: i64) -> Vec<i64> {
    const STEP: i64 = 50;
    let steps = (spread / STEP) as u32;
    let mut distances: Vec<i64> = (0..count / 2)
        .map(|_| {
            if steps == 0 {
                0
            } else {
                STEP * i64::from(1 + dice.low(steps))
            }
        })
        .collect();
    distances.sort_unstable();
    let mut below: Vec<i64> = distances.iter().map(|d| median - d).collect();
    let mut above: Vec<i64> = distances.iter().map(|d| median + d).collect();
    let mut surplus = count as i64 * (mean - median);
    let side = if surplus > 0 { &mut above } else { &mut below };
    let outer = side.get_mut(1..).unwrap_or_default();
    let outer_count = outer.len() as i64;
    for (amount, left) in outer.iter_mut().zip((1..=outer_count).rev()) {
        let share = surplus / left;
        *amount += share;
        surplus -= share;
    }
    below.reverse();
    below.extend((count % 2 == 1).then_some(median));
    below.append(&mut above);
    below
}
