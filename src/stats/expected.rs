//! Numbers of other programs that the tests of this folder are held against.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

/// R's figures; the file names its version.
pub(super) fn r() -> Value {
    parse(include_str!("../../testdata/expected/stats_r.json"))
}

/// Figures of SciPy and mpmath; the file names their versions.
pub(super) fn python() -> Value {
    parse(include_str!("../../testdata/expected/stats_py.json"))
}

/// R's figures of counts, shares and ranks; the file names its version.
pub(super) fn counts_r() -> Value {
    parse(include_str!("../../testdata/expected/counts_r.json"))
}

/// Figures of statsmodels and mpmath; the file names their versions.
pub(super) fn counts_python() -> Value {
    parse(include_str!("../../testdata/expected/counts_py.json"))
}

/// Figures of pyCANON and SciPy; the file names their versions.
pub(super) fn anonymity_python() -> Value {
    parse(include_str!("../../testdata/expected/anonymity_py.json"))
}

/// R's figures of regressions; the file names its versions.
pub(super) fn ols_r() -> Value {
    parse(include_str!("../../testdata/expected/ols_r.json"))
}

/// Figures of pyfixest; the file names its version.
pub(super) fn ols_python() -> Value {
    parse(include_str!("../../testdata/expected/ols_py.json"))
}

/// R's figures of decompositions; the file names its versions.
pub(super) fn decompose_r() -> Value {
    parse(include_str!("../../testdata/expected/decompose_r.json"))
}

/// The records of one section.
pub(super) fn records<'a>(file: &'a Value, section: &str) -> &'a [Value] {
    let records = file[section].as_array().expect("a section is a list");
    assert!(!records.is_empty());
    records
}

/// One number of a record.
pub(super) fn number(record: &Value, key: &str) -> f64 {
    record[key].as_f64().expect("a number")
}

/// A list of numbers; null is `None`.
pub(super) fn numbers(list: &Value) -> Vec<Option<f64>> {
    let list = list.as_array().expect("a list");
    list.iter().map(Value::as_f64).collect()
}

/// A list of counts.
pub(super) fn whole_numbers(list: &Value) -> Vec<u64> {
    let list = list.as_array().expect("a list");
    let count = |value: &Value| value.as_u64().expect("a whole number");
    list.iter().map(count).collect()
}

/// The sample a record names under `key`.
pub(super) fn sample(file: &Value, record: &Value, key: &str) -> Vec<f64> {
    let name = record[key].as_str().expect("the name of a sample");
    numbers(&file["samples"][name])
        .into_iter()
        .flatten()
        .collect()
}

/// Fails unless `got` is within `relative` of `want`, or both are nothing.
#[track_caller]
pub(super) fn assert_close(got: Option<f64>, want: Option<f64>, relative: f64) {
    let close = match (got, want) {
        (Some(got), Some(want)) => (got - want).abs() <= relative * want.abs(),
        (None, None) => true,
        _ => false,
    };
    assert!(close, "got {got:?}, expected {want:?} within {relative:e}");
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the expected values are JSON")
}

/// A folder or file of the public data sets, which are not part of the project; says so where it
/// is missing.
pub(super) fn real_data(name: &str) -> Option<PathBuf> {
    let folder = env::var_os("PARITET_REALDATA").unwrap_or("../shared/realdata".into());
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join(name);
    if path.exists() {
        return Some(path);
    }
    let missing = format!("skipped: no {} (set PARITET_REALDATA)\n", path.display());
    io::stderr().write_all(missing.as_bytes()).ok();
    None
}
