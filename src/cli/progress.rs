//! A sign of life on standard error while long work goes on.

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use indicatif::ProgressBar;

use super::options::Options;
use crate::model::phrase::Label;

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often the sign moves.
const TICK: Duration = Duration::from_millis(120);

/// Shows a spinner until it is dropped.
pub(super) struct Progress {
    done: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Starts if it is wanted and standard error is a terminal; `at` says what is being worked at.
    pub(super) fn start(options: &Options, at: &Label) -> Progress {
        let unwanted = options.sinks.quiet || options.sinks.no_progress;
        if unwanted || !std::io::stderr().is_terminal() {
            return Progress {
                done: None,
                thread: None,
            };
        }
        let at = options.locale().map(|locale| locale.label(at));
        let (done, wait) = channel();
        let thread = spawn(move || {
            if wait.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let spinner = ProgressBar::new_spinner().with_message(at.unwrap_or_default());
            while wait.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                spinner.tick();
            }
            spinner.finish_and_clear();
        });
        Progress {
            done: Some(done),
            thread: Some(thread),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(thread) = self.thread.take() {
            // It only draws; should it have failed, nothing is lost.
            let _ = thread.join();
        }
    }
}
