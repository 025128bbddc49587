//! Texts that can be read once.

use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

/// A text that is read while it comes, and once: of a large one only a part is in memory at any time.
#[derive(Clone)]
pub struct Stream(Arc<Mutex<Option<Source>>>);

type Source = Box<dyn Read + Send>;

impl Stream {
    /// Of what this gives.
    pub fn new(source: impl Read + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::new(source)))))
    }

    /// The source; absent where somebody has taken it before.
    pub(super) fn take(&self) -> Option<Source> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl PartialEq for Stream {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Stream {}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stream")
    }
}
