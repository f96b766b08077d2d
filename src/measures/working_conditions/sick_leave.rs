//! Sick leave as Swedish employers state it in the annual report: seven shares, each of the group's own ordinary time.

use std::collections::BTreeMap;

use super::{Measure, Outcome, band};
use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::measures::by_sex::{leave, quotient};
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::stats::moments::Moments;
use crate::study::groups::{Amounts, Groups};
use crate::study::numbers::{Numbers, where_both};
use crate::study::workforce::Workforce;

/// The id of the table.
const TABLE: &str = "sick_leave";
/// The column of age bands, and the bands.
const BAND: &str = "age_band";
const BANDS: [&str; 4] = ["age_to_29", "age_30_to_49", "age_from_50", "age_unknown"];

/// Time of some people.
#[derive(Clone)]
struct Time {
    sum: f64,
    behind: Contributions,
}

impl Time {
    fn of(amounts: &[f64]) -> Time {
        Time {
            sum: Moments::of(amounts).sum().unwrap_or(0.0),
            behind: Contributions::of_some(amounts),
        }
    }
}

/// Time of everybody, women, men, and others or unknown.
type BySexes = [Time; 4];

/// The share of ordinary time of all, of women, of men and of each age band, and the part of long sick leave in all of it.
///
/// `None` unless `outcome` has the share of ordinary time. People without a recorded sex are part of the whole; a band
/// of unknown ages is there if there is anybody in it.
pub fn sick_leave(workforce: &Workforce, outcome: &Outcome) -> Option<Draft> {
    outcome.all.figures.get(&Measure::SickLeaveRate)?;
    let ordinary = workforce.field(Field::OrdinaryTime)?;
    let (sick, _) = leave(workforce, Field::SickLeave)?;
    let staff = with_bands(workforce);
    let by = staff.has(BAND).then(|| BAND.to_owned());
    let by = by.as_slice();
    let (bands, all) = times(&staff, by, &where_both(&sick, ordinary))?;
    let (wholes, whole) = times(&staff, by, &where_both(ordinary, &sick))?;
    let columns = [("measure", Kind::Word), ("share", Kind::Share)];
    let columns = columns.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(TABLE, columns.to_vec());
    let rate =
        |sick: &BySexes, whole: &BySexes, sex: usize| quotient(sick[sex].sum, whole[sex].sum);
    let mut total = row(None, "total", "days_sick_leave", Over::All, &all);
    if all[3].behind.n > 0 {
        total = total.contributed("days_sick_leave", Over::Others, all[3].behind);
    }
    draft.push(figure(
        total,
        rate(&all, &whole, 0),
        "days_sick_leave",
        Over::All,
    ));
    if let Some((long, _)) = leave(workforce, Field::LongSickLeave) {
        let (_, part) = times(&staff, &[], &where_both(&long, &sick))?;
        let (_, of) = times(&staff, &[], &where_both(&sick, &long))?;
        let row = row(
            None,
            "long_sick_leave",
            "days_long_sick_leave",
            Over::All,
            &part,
        );
        draft.push(figure(
            row,
            rate(&part, &of, 0),
            "days_long_sick_leave",
            Over::All,
        ));
    }
    for (word, over, sex) in [("women", Over::Women, 1), ("men", Over::Men, 2)] {
        let row = row(None, word, "days_sick_leave", over, &all);
        draft.push(figure(
            row,
            rate(&all, &whole, sex),
            "days_sick_leave",
            over,
        ));
    }
    for word in BANDS {
        let (Some(sick), Some(whole)) = (bands.get(word), wholes.get(word)) else {
            continue;
        };
        let row = row(Some(word), word, "days_sick_leave", Over::All, sick);
        draft.push(figure(
            row,
            rate(sick, whole, 0),
            "days_sick_leave",
            Over::All,
        ));
    }
    draft.note(Phrase::sick_leave_shares());
    Some(draft)
}

/// The same people with a column of age bands, if ages are known.
fn with_bands(workforce: &Workforce) -> Workforce {
    let mut staff = workforce.clone();
    let Some(ages) = workforce
        .field(Field::Age)
        .filter(|ages| ages.null_count() < ages.len())
    else {
        return staff;
    };
    const UNKNOWN: u32 = BANDS.len() as u32 - 1;
    let place = |age: Option<f64>| age.map_or(UNKNOWN, |age| band(age) as u32);
    let bands = ages.iter().map(place).collect();
    staff.add_labels(BAND, vec![bands], BANDS.map(str::to_owned).to_vec());
    staff
}

/// Time of each group and of all.
fn times(
    staff: &Workforce,
    by: &[String],
    time: &Numbers,
) -> Option<(BTreeMap<String, BySexes>, BySexes)> {
    let mut groups = Groups::of(staff, by, time)?;
    let (parts, (_, all)) = groups.map(|members, amounts| {
        let Amounts {
            women,
            men,
            other,
            unknown,
        } = amounts;
        let others = [&*other, &*unknown].concat();
        let everybody = [&*women, &*men, &others[..]].concat();
        let times = [&everybody[..], women, men, &others].map(Time::of);
        let member = members.and_then(<[String]>::first);
        (member.cloned().unwrap_or_default(), times)
    });
    Some((parts.into_iter().collect(), all))
}

fn row(
    band: Option<&str>,
    word: &'static str,
    amount: &'static str,
    over: Over,
    time: &BySexes,
) -> Row {
    let at: Coordinates = vec![(BAND.to_owned(), band.map(str::to_owned))];
    let place = match over {
        Over::Women => 1,
        Over::Men => 2,
        _ => 0,
    };
    let [all, women, men, other] = time.each_ref().map(|time| time.behind.n);
    debug_assert!(women + men + other == all, "sexes of {word}");
    let cohort = Cohort { women, men, other };
    Row::part(at, cohort)
        .label(Value::Word(word))
        .contributed(amount, over, time[place].behind)
}

fn figure(row: Row, share: Option<f64>, amount: &'static str, over: Over) -> Row {
    let origin = Origin {
        statistic: Statistic::GapOfMeans,
        amount,
        over,
    };
    row.figure(Value::number(share), origin)
}
