//! The tables of a run as somebody sees them who wants to know what they withhold.
//!
//! This is for those who audit the program: every printed figure as it stands in the files, and for each withheld one what
//! it is and how many people are behind it. An attack program works out from the printed ones how closely the withheld
//! ones are known.

mod figures;
mod margins;
mod units;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::audit::Texts;
use super::draft::Draft;
use super::linked::bounds::person;
use super::policy::Policy;
use figures::{Figure, Measure, Read, SEX};
use margins::{Left, Members, REST};
use units::{Place, Populations, Unit, Units};

/// Writes a run as input of an attack: dimensions, measures, tables of cells, relations.
pub(super) fn export(drafts: &[Draft], policy: &Policy, printed: &[Texts]) -> Value {
    let mut run = Run::default();
    for (draft, printed) in drafts.iter().zip(printed) {
        let rows = draft.rows.iter().zip(printed);
        let rows = rows.map(|(row, fields)| figures::read(row, &draft.columns, fields, policy));
        run.add(draft, rows.collect());
    }
    run.told(policy)
}

/// A measure of the attack: an amount, its population, how it is made.
type Key = (&'static str, usize, Measure);

/// An amount of a population.
type Amount = (&'static str, usize);

/// All that is known of a run.
#[derive(Default)]
struct Run {
    amounts: BTreeMap<&'static str, Populations>,
    /// Each figure with its table and population; of a quotient those of what it is made of too.
    figures: Vec<(&'static str, Key, [usize; 2], Figure)>,
    sums: BTreeSet<(Place, Vec<Amount>)>,
    /// Members that are everybody together, by table, which of its amounts they are, place and how many those are.
    everybody: BTreeMap<(&'static str, usize, Place, u64), BTreeSet<Amount>>,
    unused: BTreeSet<String>,
}

impl Run {
    fn add(&mut self, draft: &Draft, rows: Vec<Read>) {
        let table = draft.id;
        let mut of_amounts: BTreeMap<&'static str, Vec<Vec<(Place, Unit)>>> = BTreeMap::new();
        for (number, row) in rows.iter().enumerate() {
            for (amount, place, unit) in &row.units {
                let of_rows = of_amounts.entry(amount).or_default();
                of_rows.resize(rows.len(), Vec::new());
                of_rows[number].push((place.clone(), *unit));
            }
        }
        let mut population: BTreeMap<(usize, &'static str), usize> = BTreeMap::new();
        for (amount, of_rows) in of_amounts {
            let populations = self.amounts.entry(amount).or_default();
            let together = populations.add(&of_rows.concat());
            for (number, units) in of_rows.iter().enumerate() {
                let alone = || {
                    populations
                        .add(units)
                        .unwrap_or_else(|| populations.apart(units))
                };
                population.insert((number, amount), together.unwrap_or_else(alone));
            }
        }
        for (number, row) in rows.into_iter().enumerate() {
            let of = |amount| {
                population
                    .get(&(number, amount))
                    .copied()
                    .unwrap_or_default()
            };
            for (amount, place, unit) in row.units.iter().filter(|(.., unit)| unit.members) {
                let partitions = draft.partitions.iter().enumerate();
                for (partition, _) in partitions.filter(|(_, parts)| parts.contains(amount)) {
                    let key = (table, partition, place.clone(), unit.of);
                    let parts = self.everybody.entry(key).or_default();
                    parts.insert((amount, of(amount)));
                }
            }
            for figure in row.figures {
                let made_of = match figure.measure {
                    Measure::Quotient(sum, members) => [of(sum), of(members)],
                    _ => [0; 2],
                };
                let key = (figure.amount, of(figure.amount), figure.measure);
                self.figures.push((table, key, made_of, figure));
            }
            for (amount, place, others) in row.sums {
                let amounts = std::iter::once(amount).chain(others);
                self.sums
                    .insert((place, amounts.map(|a| (a, of(a))).collect()));
            }
            let unused = row.unused.into_iter();
            self.unused
                .extend(unused.map(|column| format!("{table}.{column}")));
        }
    }

    fn told(mut self, policy: &Policy) -> Value {
        let members = self.members();
        let mut told = Told::new(&members, policy.minimum);
        // a withheld sum is left out where the mean is withheld too
        self.figures
            .sort_by_key(|(_, (_, _, measure), ..)| *measure != Measure::Mean);
        for (table, key, made_of, figure) in &self.figures {
            told.figure(table, *key, *made_of, figure, &self.amounts);
        }
        for (amount, populations) in &self.amounts {
            for (number, units) in populations.0.iter().enumerate() {
                let person = person(units.values().map(Unit::contributions), policy);
                let bounds = person.unwrap_or((0.0, 1.0));
                told.population((amount, number), units, bounds, &members);
            }
            told.same(amount, &populations.0);
        }
        for (place, amounts) in &self.sums {
            let terms = amounts.iter().enumerate();
            let terms = terms.map(|(at, key)| (name(*key), if at == 0 { -1 } else { 1 }));
            told.relation(
                "made of",
                terms.map(|(name, coef)| term(name, place, coef)).collect(),
            );
        }
        for ((_, _, place, of), amounts) in &self.everybody {
            let terms = amounts.iter().map(|key| term(name(*key), place, 1));
            told.relations
                .push(json!({"name": "everybody", "terms": terms.collect::<Vec<_>>(), "rhs": of}));
        }
        told.document(&self.unused)
    }

    fn members(&self) -> Members {
        let mut members = Members::new();
        let populations = self.amounts.values().flat_map(|populations| &populations.0);
        let places = populations.flat_map(Units::keys);
        let places = places.chain(self.figures.iter().map(|(.., figure)| &figure.place));
        for (dimension, member) in places.flatten() {
            members
                .entry(dimension.clone())
                .or_default()
                .insert(member.clone());
        }
        members.insert(
            SEX.to_owned(),
            ["woman", "man", "other"].map(str::to_owned).into(),
        );
        members
    }
}

/// The name of a measure: the amount, and a number where it has several populations.
fn name((amount, population): (&str, usize)) -> String {
    match population {
        0 => amount.to_owned(),
        _ => format!("{amount} #{}", population + 1),
    }
}

fn headcount(amount: &str) -> String {
    format!("{amount}: n")
}

fn term(measure: String, at: &Place, coef: i32) -> Value {
    json!({"measure": measure, "at": at, "coef": coef})
}

/// The document as it grows.
struct Told<'a> {
    members: &'a Members,
    /// Fewest people behind a figure that need not be kept from being known.
    minimum: u64,
    measures: Map<String, Value>,
    tables: BTreeMap<(&'a str, String), Vec<Value>>,
    /// What some figure is about, by measure.
    listed: BTreeSet<(String, Place)>,
    /// Those of them that are withheld.
    withheld: BTreeSet<(String, Place)>,
    relations: Vec<Value>,
}

/// The table of what no table prints.
const NOT_PRINTED: &str = "not printed";

impl<'a> Told<'a> {
    fn new(members: &'a Members, minimum: u64) -> Told<'a> {
        Told {
            members,
            minimum,
            measures: Map::new(),
            tables: BTreeMap::new(),
            listed: BTreeSet::new(),
            withheld: BTreeSet::new(),
            relations: Vec::new(),
        }
    }

    fn cell(&mut self, table: &'a str, measure: &str, at: &Place, mut cell: Value) {
        cell["at"] = json!(at);
        if cell.get("suppressed").is_some() {
            self.withheld.insert((measure.to_owned(), at.clone()));
        }
        self.listed.insert((measure.to_owned(), at.clone()));
        let key = (table, measure.to_owned());
        self.tables.entry(key).or_default().push(cell);
    }

    fn relation(&mut self, name: &str, terms: Vec<Value>) {
        self.relations.push(json!({"name": name, "terms": terms}));
    }

    fn figure(
        &mut self,
        table: &'a str,
        (amount, population, measure): Key,
        made_of: [usize; 2],
        figure: &Figure,
        amounts: &BTreeMap<&'static str, Populations>,
    ) {
        let base = name((amount, population));
        let sexes = ["woman", "man"].map(|sex| json!({SEX: sex}));
        let of_means = |kind: &str| {
            let [women, men] = &sexes;
            let of = format!("{base}: mean");
            json!({"kind": kind, "of": of, "numerator": women, "denominator": men})
        };
        let mean = (format!("{base}: mean"), figure.place.clone());
        if figure.printed.is_none() && self.is_told_otherwise(measure, figure, &mean) {
            return;
        }
        let (id, spec) = match measure {
            Measure::Whole => (base.clone(), Value::Null),
            Measure::Mean => (format!("{base}: mean"), Value::Null),
            Measure::Quotient(sum, members) => (
                base.clone(),
                json!({"kind": "mean", "of": name((sum, made_of[0])), "count": name((members, made_of[1]))}),
            ),
            Measure::Quantile(q) => (
                format!("{base}: quantile {q}"),
                json!({"kind": "quantile", "q": q, "of": base, "count": headcount(&base), "method": "type7"}),
            ),
            Measure::Gap => (format!("{base}: gap"), of_means("gap")),
            Measure::Ratio => (format!("{base}: ratio"), of_means("ratio")),
        };
        if !spec.is_null() {
            self.measures.insert(id.clone(), spec);
        }
        let units = amounts
            .get(amount)
            .and_then(|amounts| amounts.0.get(population));
        let unit = units.and_then(|units| units.get(&figure.place));
        let mut cell = match figure.printed {
            Some(printed) => json!({"value": printed}),
            None => json!({"suppressed": true, "truth": figure.truth, "n": figure.people}),
        };
        if let (Some(step), Some(_)) = (figure.step, figure.printed) {
            cell["rounding"] = json!(step);
        }
        let bounded = unit.filter(|unit| unit.members && unit.of < u64::from(u32::MAX));
        if let (Some(unit), None) = (bounded, figure.printed) {
            cell["bounds"] = json!([0, unit.of]);
        }
        self.cell(table, &id, &figure.place, cell);
        if !matches!(measure, Measure::Gap | Measure::Ratio) {
            return;
        }
        for sex in ["woman", "man"] {
            let mut place = figure.place.clone();
            place.insert(SEX.to_owned(), sex.to_owned());
            let id = format!("{base}: mean");
            let unit = units.and_then(|units| units.get(&place));
            let mean = unit.and_then(|unit| Some((unit.mean()?, unit.people)));
            if let (Some((truth, n)), false) =
                (mean, self.listed.contains(&(id.clone(), place.clone())))
            {
                self.cell(
                    NOT_PRINTED,
                    &id,
                    &place,
                    json!({"suppressed": true, "truth": truth, "n": n}),
                );
            }
        }
    }

    /// Whether a withheld figure is the same as another, or about enough people.
    fn is_told_otherwise(&self, measure: Measure, figure: &Figure, mean: &(String, Place)) -> bool {
        match measure {
            Measure::Mean => false,
            Measure::Whole => self.listed.contains(mean),
            // of one person, what the mean tells
            Measure::Quotient(..) => figure.people < 2,
            // order statistics of amounts of which nothing is printed
            Measure::Quantile(_) => self.withheld.contains(mean),
            // an attack cannot be told how many people are behind it
            Measure::Gap | Measure::Ratio => figure.people >= self.minimum,
        }
    }

    /// All that is behind the figures of an amount, whether a table prints it or not.
    fn population(
        &mut self,
        key: (&str, usize),
        units: &Units,
        bounds: (f64, f64),
        members: &Members,
    ) {
        let base = name(key);
        let (mean, count) = (format!("{base}: mean"), headcount(&base));
        let is_members = units.values().any(|unit| unit.members);
        if is_members {
            self.measures.insert(base.clone(), json!({"kind": "count"}));
        } else {
            let spec =
                json!({"kind": "sum", "count": count, "person_bounds": [bounds.0, bounds.1]});
            self.measures.insert(base.clone(), spec);
            self.measures
                .insert(count.clone(), json!({"kind": "count"}));
            let spec = json!({"kind": "mean", "of": base, "count": count});
            self.measures.insert(mean.clone(), spec);
        }
        let mut all = units.clone();
        let left = margins::complete(&mut all, members);
        for (at, unit) in &all {
            if !is_members {
                self.cell(NOT_PRINTED, &count, at, json!({"value": unit.of}));
            }
            let known = [&base, &mean].map(|id| self.listed.contains(&((*id).clone(), at.clone())));
            if known == [false, false] {
                self.cell(NOT_PRINTED, &base, at, secret(unit));
            }
        }
        for left in left {
            self.left(&base, is_members, left);
        }
    }

    /// What a margin over several dimensions leaves of its parts, as a figure of its own.
    fn left(&mut self, base: &str, is_members: bool, left: Left) {
        let rest = format!("{base}: rest");
        let mut spec = self.measures[base].clone();
        if !is_members {
            let count = headcount(&rest);
            spec["count"] = json!(count);
            self.measures
                .insert(count.clone(), json!({"kind": "count"}));
            let of = json!({"value": left.rest.of});
            self.cell(NOT_PRINTED, &count, &left.margin, of);
        }
        self.measures.insert(rest.clone(), spec);
        let rest_of = secret(&left.rest);
        self.cell(NOT_PRINTED, &rest, &left.margin, rest_of);
        let parts = left.parts.iter().map(|part| term(base.to_owned(), part, 1));
        let margin = term(base.to_owned(), &left.margin, -1);
        let ends = [margin, term(rest, &left.margin, 1)];
        self.relation("several dimensions", parts.chain(ends).collect());
    }

    /// The same sum of the same people is one, also in several populations.
    fn same(&mut self, amount: &str, populations: &[Units]) {
        for (number, units) in populations.iter().enumerate().skip(1) {
            for (place, unit) in units
                .iter()
                .filter(|(_, unit)| unit.people > 0 && !unit.members)
            {
                let first = populations[..number].iter();
                let first = first
                    .take_while(|other| !other.get(place).is_some_and(|u| u.is_same(unit)))
                    .count();
                if first < number {
                    let terms = [(first, 1), (number, -1)];
                    let terms =
                        terms.map(|(number, coef)| term(name((amount, number)), place, coef));
                    self.relation("same people", terms.to_vec());
                }
            }
        }
    }

    fn document(self, unused: &BTreeSet<String>) -> Value {
        let mut all = "All".to_owned();
        while self.members.values().any(|members| members.contains(&all)) {
            all.push('*');
        }
        let dimension = |members: &BTreeSet<String>| {
            let members: Vec<&str> = members.iter().map(String::as_str).chain([REST]).collect();
            json!({"total": all, "sums": [[all, members]]})
        };
        let dimensions = self
            .members
            .iter()
            .map(|(id, members)| (id.clone(), dimension(members)));
        let tables = self.tables.into_iter();
        let tables = tables.map(
            |((name, measure), cells)| json!({"name": name, "measure": measure, "cells": cells}),
        );
        json!({
            "dimensions": dimensions.collect::<Map<String, Value>>(),
            "measures": self.measures,
            "tables": tables.collect::<Vec<Value>>(),
            "relations": self.relations,
            "notes": unused.iter().map(|column| format!("not used: {column}")).collect::<Vec<String>>(),
        })
    }
}

/// A sum that no table prints; where nobody is behind it, everybody knows it.
fn secret(unit: &Unit) -> Value {
    match unit.people {
        0 => json!({"value": 0}),
        n => json!({"suppressed": true, "truth": unit.sum, "n": n}),
    }
}
