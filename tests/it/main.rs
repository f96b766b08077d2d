//! Integration tests: the program as a user meets it. One binary, so that it is linked once.
#![allow(clippy::unwrap_used)]

mod architecture;
mod cli;
mod demo;
mod hostile;
mod intake;
mod pay_gap;
mod pseudonymise;
mod readme;
mod support;
