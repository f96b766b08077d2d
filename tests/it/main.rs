//! Integration tests: the program as a user meets it. One binary, so that it is linked once.
#![allow(clippy::unwrap_used)]

mod adjusted;
mod anonymity;
mod architecture;
mod attack;
mod benchmark;
mod check;
mod cli;
mod decompose;
mod demo;
mod examples;
mod files;
mod hostile;
mod html;
mod indicators;
mod intake;
mod key_ratios;
mod logib;
mod merge_small;
mod nordic;
mod overtime;
mod pay_gap;
mod pseudonymise;
mod published;
mod readme;
mod recruitment;
mod report;
mod representation;
mod salary_mapping;
mod statutory_reporting;
mod support;
mod survey;
mod templates;
mod working_conditions;
mod xlsx;
