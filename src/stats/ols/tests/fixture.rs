//! The staff and models of `testdata/expected/ols.R`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::stats::absorb::Absorbed;
use crate::stats::expected;
use crate::stats::ols::{Columns, Design, Grouping};

/// Columns by name.
pub(in crate::stats) struct Frame(BTreeMap<String, Vec<f64>>);

impl Frame {
    /// The columns of one section of R's file, and a constant named `1`.
    pub(in crate::stats) fn of(section: &Value) -> Self {
        let column = |(name, values): (&String, &Value)| {
            let values = expected::numbers(values).into_iter().flatten();
            (name.clone(), values.collect::<Vec<f64>>())
        };
        let mut columns: BTreeMap<_, _> = section.as_object().unwrap().iter().map(column).collect();
        let rows = columns.values().next().unwrap().len();
        columns.insert("1".into(), vec![1.0; rows]);
        Self(columns)
    }

    pub(in crate::stats) fn put(&mut self, name: &str, values: &Value) {
        let values = expected::numbers(values).into_iter().flatten();
        self.0.insert(name.into(), values.collect());
    }

    pub(in crate::stats) fn column(&self, name: &str) -> &[f64] {
        &self.0[name]
    }

    pub(in crate::stats) fn codes(&self, name: &str) -> Vec<u32> {
        self.column(name).iter().map(|&code| code as u32).collect()
    }

    /// Runs `check` with `outcome` on the columns `terms`, the columns `factors` absorbed.
    pub(in crate::stats) fn with_design<T>(
        &self,
        outcome: &str,
        terms: &[&str],
        weight: Option<&str>,
        factors: &[&str],
        check: impl FnOnce(&dyn Design) -> T,
    ) -> T {
        let columns: Vec<&[f64]> = terms.iter().map(|name| self.column(name)).collect();
        let weights = weight.map(|name| self.column(name));
        let design = Columns::new(&columns, self.column(outcome), weights).unwrap();
        if factors.is_empty() {
            return check(&design);
        }
        let codes: Vec<Vec<u32>> = factors.iter().map(|name| self.codes(name)).collect();
        let groupings = codes.iter().map(|codes| Grouping::new(codes, 100).unwrap());
        let groupings: Vec<Grouping<'_>> = groupings.collect();
        check(&Absorbed::new(&design, &groupings).unwrap())
    }
}

/// Runs `check` on every model of R's file: its record, its design, the columns of its terms, and
/// its clusters.
pub(in crate::stats) fn with_models(check: impl Fn(&Value, &dyn Design, &[usize], Grouping<'_>)) {
    let file = expected::ols_r();
    let staff = Frame::of(&file["staff"]);
    let swiss = Frame::of(&file["swiss"]);
    let constant = ["1", "tenure", "age", "woman"];
    let swiss_terms: Vec<&str> = ["1"]
        .into_iter()
        .chain(
            file["swiss"]
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str),
        )
        .filter(|name| !["outcome", "cluster"].contains(name))
        .collect();
    for record in expected::records(&file, "models") {
        let name = record["name"].as_str().unwrap();
        let (frame, outcome) = match name {
            "logib" => (&swiss, "outcome"),
            _ => (&staff, "pay"),
        };
        let terms: &[&str] = match name {
            "logib" => &swiss_terms,
            "aliased" => &["1", "tenure", "age", "both", "woman"],
            "plain" | "weighted" => &constant,
            _ => &constant[1..],
        };
        let weight = name.ends_with("weighted").then_some("weight");
        let factors: &[&str] = match name {
            "units" | "units weighted" => &["unit"],
            "units and titles" | "units and titles weighted" => &["unit", "title"],
            _ => &[],
        };
        let clusters = frame.codes("cluster");
        let clusters = Grouping::new(&clusters, 20).unwrap();
        let places: Vec<usize> = (0..terms.len()).collect();
        frame.with_design(outcome, terms, weight, factors, |design| {
            check(record, design, &places, clusters);
        });
    }
}
