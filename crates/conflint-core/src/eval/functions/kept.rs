//! What was made of texts, kept because the same texts come again: many modules read the same files, and a module that is
//! called often reads its own each time.

use std::cell::RefCell;
use std::convert::Infallible;
use std::thread::LocalKey;

use foldhash::HashMap;
use smol_str::SmolStr;

/// Texts of so many bytes are kept; then all are forgotten.
const MAX_BYTES: usize = 4 << 20;
/// Each is taken to be as long as this at least.
const MIN_BYTES: usize = 1024;

/// What was made, by text. Each thread keeps its own.
pub(super) struct Kept<T> {
    by_text: HashMap<SmolStr, T>,
    bytes: usize,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { by_text: HashMap::default(), bytes: 0 }
    }
}

/// What is made of the text: nothing but the text may decide what that is.
pub(super) fn of<T: Clone>(
    kept: &'static LocalKey<RefCell<Kept<T>>>,
    text: &str,
    make: impl FnOnce() -> T,
) -> T {
    let Ok(made) = try_of(kept, text, || Ok::<T, Infallible>(make()));
    made
}

/// What is made of the text: nothing but the text may decide what that is.
///
/// # Errors
/// Those of `make`; they are not kept.
pub(super) fn try_of<T: Clone, E>(
    kept: &'static LocalKey<RefCell<Kept<T>>>,
    text: &str,
    make: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    if let Some(known) = kept.with_borrow(|kept| kept.by_text.get(text).cloned()) {
        return Ok(known);
    }
    let made = make()?;
    kept.with_borrow_mut(|kept| kept.insert(text, made.clone()));
    Ok(made)
}

impl<T> Kept<T> {
    fn insert(&mut self, text: &str, made: T) {
        let bytes = text.len().max(MIN_BYTES);
        if self.bytes + bytes > MAX_BYTES {
            self.by_text.clear();
            self.bytes = 0;
        }
        self.bytes += bytes;
        self.by_text.insert(text.into(), made);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_of_a_text_is_made_once() {
        thread_local! {
            static LENGTHS: RefCell<Kept<usize>> = RefCell::default();
        }
        let mut made = 0;
        for text in ["a", "bc", "a", "bc"] {
            let length = of(&LENGTHS, text, || {
                made += 1;
                text.len()
            });
            assert_eq!(length, text.len());
        }
        assert_eq!(made, 2);
        assert_eq!(try_of(&LENGTHS, "d", || Err("no")), Err("no"));
        assert_eq!(try_of(&LENGTHS, "d", || Ok::<_, ()>(1)), Ok(1));
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let mut kept = Kept::default();
        let long = "x".repeat(MAX_BYTES / 2);
        kept.insert(&long, 1);
        kept.insert(&long[1..], 2);
        assert_eq!(kept.by_text.len(), 2);
        kept.insert("short", 3);
        assert_eq!(kept.by_text.len(), 1);
    }
}
