//! A word on standard error that the work goes on, where somebody looks at it and it takes long.

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Nobody waits for an answer that comes at once.
const EVERY: Duration = Duration::from_secs(1);

/// Says once a second what is being done, until it is dropped. Only on a terminal.
pub struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// Begins to say it.
    pub fn new(what: &'static str, is_quiet: bool) -> Self {
        if is_quiet || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let (done, waits) = channel();
        let teller = std::thread::spawn(move || {
            let mut seconds = 0;
            while waits.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                seconds += 1;
                tell(&line(what, seconds));
            }
            if seconds > 0 {
                tell(CLEAR);
            }
        });
        Self(Some((done, teller)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((done, teller)) = self.0.take() {
            drop(done);
            // A teller that panicked has nothing left to say.
            let _ = teller.join();
        }
    }
}

/// To the beginning of the line, and nothing on it.
const CLEAR: &str = "\r\x1b[K";

fn line(what: &str, seconds: u32) -> String {
    format!("{CLEAR}{what} ({seconds} s)")
}

/// Whoever cannot be told needs no word.
fn tell(text: &str) {
    let mut stderr = std::io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_takes_the_place_of_the_one_before() {
        assert_eq!(line("reading", 12), "\r\x1b[Kreading (12 s)");
    }

    #[test]
    fn nothing_is_said_where_nobody_looks() {
        assert!(Progress::new("reading", true).0.is_none());
        assert!(std::io::stderr().is_terminal() || Progress::new("reading", false).0.is_none());
    }
}
