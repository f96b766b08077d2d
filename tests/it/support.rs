//! Running the program and reading what it says.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.stdout.clone()).unwrap()
    }

    /// The same, held to exit status 0.
    pub(crate) fn ok(self) -> Run {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self
    }

    /// The same, held to exit status 2 with a message.
    pub(crate) fn refused(self) -> Run {
        assert_eq!(self.code, Some(2), "{}{}", self.out(), self.err);
        assert!(self.err.starts_with("error: "), "{}", self.err);
        self
    }

    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, Some(0), "{}", self.err);
        serde_json::from_slice(&self.stdout).unwrap()
    }

    /// Standard error must hold this.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Run {
        assert!(self.err.contains(text), "{text:?} is not in:\n{}", self.err);
        self
    }

    /// Standard output must hold this.
    #[track_caller]
    pub(crate) fn shows(self, text: &str) -> Run {
        let out = String::from_utf8_lossy(&self.stdout);
        assert!(out.contains(text), "{text:?} is not in:\n{out}");
        self
    }
}

/// The program in an environment that says nothing.
pub(crate) fn paritet() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paritet"));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("PARITET_") || name.starts_with("LC_") {
            command.env_remove(name.as_ref());
        }
    }
    for name in [
        "LANG",
        "LANGUAGE",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "FORCE_COLOR",
        "COLUMNS",
        "TERM",
        "RAYON_NUM_THREADS",
        "SOURCE_DATE_EPOCH",
    ] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

/// Runs a command line.
pub(crate) fn run<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Run {
    finish(paritet().args(arguments))
}

/// Runs a command to its end.
pub(crate) fn finish(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        stdout: output.stdout,
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs a command line with something on standard input.
pub(crate) fn run_with_stdin(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = paritet()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input); // the program may stop reading early
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Run {
        code: output.status.code(),
        stdout: output.stdout,
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder that vanishes with the test.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file and gives its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names in the folder, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Runs a command line in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        finish(paritet().args(arguments).current_dir(self.0.path()))
    }
}

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file or folder of the public data sets; tells where it skips.
pub(crate) fn realdata(name: &str) -> Option<PathBuf> {
    let folder = match std::env::var_os("PARITET_REALDATA") {
        Some(folder) => PathBuf::from(folder),
        None => root().join("../shared/realdata"),
    };
    let path = folder.join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: no {} (set PARITET_REALDATA)", path.display());
    None
}

/// The rows of a table of the JSON output.
pub(crate) fn rows<'a>(document: &'a Value, table: &str) -> &'a Vec<Value> {
    document["tables"]
        .as_array()
        .unwrap()
        .iter()
        .find(|found| found["id"] == table)
        .unwrap()["rows"]
        .as_array()
        .unwrap()
}

/// The values of the row of a group in the pay-gap table; of all staff for `None`.
pub(crate) fn group<'a>(document: &'a Value, name: Option<&str>) -> &'a Value {
    let found = rows(document, "pay_gap").iter().find(|row| match name {
        None => row["role"] == "total",
        Some(name) => row["role"] == "part" && row["values"]["group"] == name,
    });
    &found.unwrap_or_else(|| panic!("no row {name:?}"))["values"]
}

/// Numbers that differ by rounding only.
#[track_caller]
pub(crate) fn close(found: &Value, expected: f64, relative: f64) {
    let number = found.as_f64().unwrap_or_else(|| panic!("{found}"));
    let error = (number - expected).abs();
    assert!(
        error <= relative * expected.abs().max(1e-300),
        "{number} is not {expected}"
    );
}
