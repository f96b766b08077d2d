//! The figures, exactly and with nothing withheld.

use std::collections::BTreeMap;

use super::{GroupConditions, LeaveUnit, Measure, Outcome, WorkingConditions, band};
use crate::measures::by_sex::{
    BySex, Group, MeanOf, Side, WorkingTime, cohorts, fits, leave, of_amounts, of_words, part_of,
};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::study::numbers::Numbers;
use crate::study::workforce::{Workforce, class_of};

impl WorkingConditions {
    /// Computes the figures of all groups and of all staff.
    ///
    /// `by` names columns of words of the workforce; several are crossed, and none gives all staff only. Only the
    /// measures are there whose columns the workforce has. People whose cell is blank have no part in a measure;
    /// those recorded as neither woman nor man are in the cohort only.
    ///
    /// # Errors
    /// When the file has no sex or no person, or lacks a column of `by`.
    pub fn compute(&self, workforce: &Workforce, by: &[String]) -> Result<Outcome, Failure> {
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let (mut cohorts, sex_unknown) = cohorts(workforce, by).ok_or_else(|| {
            Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"))
        })?;
        let all = cohorts.remove(&None).unwrap_or_default();
        if all.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let mut found = Found {
            workforce,
            by,
            measures: BTreeMap::new(),
            blank_is_none: Vec::new(),
        };
        found.part_time();
        found.contracts();
        found.leave(
            Field::ParentalLeave,
            Measure::ParentalLeave,
            MeanOf::ThoseWithAny,
        );
        found.leave(Field::SickLeave, Measure::SickLeave, MeanOf::Everybody);
        found.leave(Field::AbsenceDays, Measure::Absence, MeanOf::Everybody);
        let other_unit = found.of_time(self.leave_unit);
        found.ages();
        found.measures.retain(|measure, sides| {
            let any = |test: fn(&Side) -> bool| sides[&None].iter().any(test);
            match measure {
                Measure::OtherContract => any(|side| side.with > 0),
                _ => any(|side| side.of > 0),
            }
        });
        let group = |members: Group, cohort: Cohort| GroupConditions {
            figures: found.figures(&members, cohort),
            members,
            cohort,
        };
        Ok(Outcome {
            by: by.to_vec(),
            all: group(None, all),
            groups: cohorts
                .into_iter()
                .filter(|(_, cohort)| cohort.all() > 0)
                .map(|(members, cohort)| group(members, cohort))
                .collect(),
            sex_unknown,
            blank_is_none: found.blank_is_none,
            other_unit,
            leave_unit: self.leave_unit,
        })
    }
}

/// The measures as they are found.
struct Found<'a> {
    workforce: &'a Workforce,
    by: &'a [String],
    measures: BTreeMap<Measure, BySex<Side>>,
    blank_is_none: Vec<Field>,
}

impl Found<'_> {
    fn figures(&self, group: &Group, cohort: Cohort) -> BTreeMap<Measure, [Side; 2]> {
        let both = cohort.women + cohort.men;
        let staff = [cohort.women, cohort.men].map(|n| Side::members(n, both));
        let nobody = [Side::amounts(&[], MeanOf::Everybody); 2];
        let measured = self.measures.iter().map(|(measure, sides)| {
            let sides = sides.get(group).copied().unwrap_or(nobody);
            (*measure, sides)
        });
        [(Measure::Staff, staff)]
            .into_iter()
            .chain(measured)
            .collect()
    }

    fn add<T>(&mut self, measure: Measure, found: &BySex<T>, side: impl Fn(&T) -> Side) {
        let sides = found
            .iter()
            .map(|(group, sides)| (group.clone(), sides.each_ref().map(&side)));
        self.measures.insert(measure, sides.collect());
    }

    /// Part time, and who of them wants more hours.
    fn part_time(&mut self) {
        let Some(time) = self.workforce.field(Field::FtePercent) else {
            return;
        };
        let wishes = class_of(Field::WantsMoreHours);
        let asked = self.workforce.has(&wishes);
        let mut by = self.by.to_vec();
        by.extend(asked.then_some(wishes));
        let Some(found) = of_amounts(self.workforce, &by, time, |shares| WorkingTime::of(shares))
        else {
            return;
        };
        if !asked {
            return self.add(Measure::PartTime, &found, WorkingTime::part_time);
        }
        let mut joined = BySex::<WorkingTime>::from([(None, Default::default())]);
        for (group, sides) in found {
            let Some((wish, group)) = group.as_deref().and_then(<[String]>::split_last) else {
                continue; // all staff: without the wishes
            };
            let group = (!self.by.is_empty()).then(|| Some(group.to_vec()));
            for group in [None].into_iter().chain(group) {
                let known = joined.entry(group).or_default();
                for (known, more) in known.iter_mut().zip(sides) {
                    known.add(more, wish);
                }
            }
        }
        self.add(Measure::PartTime, &joined, WorkingTime::part_time);
        self.add(
            Measure::InvoluntaryPartTime,
            &joined,
            WorkingTime::involuntary,
        );
    }

    fn contracts(&mut self) {
        let forms = class_of(Field::ContractType);
        let Some(found) = of_words(self.workforce, self.by, &forms) else {
            return;
        };
        for (measure, form) in [
            (Measure::Temporary, "temporary"),
            (Measure::OtherContract, "other"),
        ] {
            self.add(measure, &found, |forms| {
                let known = forms.iter().filter(|(form, _)| !form.is_empty());
                let with = forms.get(form).copied().unwrap_or(0);
                Side::members(with, known.map(|(_, n)| n).sum())
            });
        }
    }

    fn leave(&mut self, field: Field, measure: Measure, mean: MeanOf) {
        let Some(amounts) = self.amounts(field) else {
            return;
        };
        let side = |amounts: &mut [f64]| Side::amounts(amounts, mean);
        let found = of_amounts(self.workforce, self.by, &amounts, side);
        self.measures.extend(found.map(|found| (measure, found)));
    }

    /// Sick leave of ordinary time, and long sick leave of all sick leave. Whether ordinary time is more than a year has
    /// in the unit of leave, and was set aside.
    fn of_time(&mut self, unit: LeaveUnit) -> bool {
        let Some(sick) = self.amounts(Field::SickLeave) else {
            return false;
        };
        if let Some(long) = self.amounts(Field::LongSickLeave) {
            self.part_of(Measure::LongSickLeave, &long, &sick);
        }
        let Some(ordinary) = self.workforce.field(Field::OrdinaryTime) else {
            return false;
        };
        let fits = fits(ordinary, unit);
        if fits {
            self.part_of(Measure::SickLeaveRate, &sick, ordinary);
        }
        !fits
    }

    fn part_of(&mut self, measure: Measure, part: &Numbers, whole: &Numbers) {
        let shares = part_of(self.workforce, self.by, part, whole);
        self.measures.extend(shares.map(|shares| (measure, shares)));
    }

    fn ages(&mut self) {
        let Some(ages) = self.workforce.field(Field::Age) else {
            return;
        };
        let Some(found) = of_amounts(self.workforce, self.by, ages, |ages| Bands::of(ages)) else {
            return;
        };
        let bands = [Measure::AgeTo29, Measure::Age30To49, Measure::AgeFrom50];
        for (band, measure) in bands.into_iter().enumerate() {
            self.add(measure, &found, |bands| bands.side(band));
        }
    }

    /// A column of leave; one that only lists those who had some has nought for the others.
    fn amounts(&mut self, field: Field) -> Option<Numbers> {
        let (amounts, listed) = leave(self.workforce, field)?;
        if listed && !self.blank_is_none.contains(&field) {
            self.blank_is_none.push(field);
        }
        Some(amounts)
    }
}

/// People by age band.
struct Bands([u64; 3]);

impl Bands {
    fn of(ages: &[f64]) -> Bands {
        let mut bands = [0; 3];
        for age in ages {
            bands[band(*age)] += 1;
        }
        Bands(bands)
    }

    fn side(&self, band: usize) -> Side {
        Side::members(self.0[band], self.0.iter().sum())
    }
}
