//! Texts that many findings have alike are held once.

use std::cell::RefCell;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use smol_str::SmolStr;

/// So many texts are remembered on each thread, each in the one slot that it may have.
const SLOTS: usize = 256;

thread_local! {
    static REMEMBERED: RefCell<Vec<SmolStr>> = RefCell::new(vec![SmolStr::default(); SLOTS]);
}

/// The text, and whoever had the same lately has the same.
pub(crate) fn shared(text: &str) -> SmolStr {
    let slot = FixedState::default().hash_one(text) as usize % SLOTS;
    REMEMBERED.with_borrow_mut(|remembered| {
        let known = &mut remembered[slot];
        if known != text {
            *known = text.into();
        }
        known.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one() {
        let long = "a text that is too long to lie in the handle itself";
        let (one, other) = (shared(long), shared(&[long].concat()));
        assert_eq!((one.as_str(), one.as_ptr()), (long, other.as_ptr()));
        let texts: Vec<String> = (0..10 * SLOTS).map(|n| format!("{n}")).collect();
        assert!(texts.iter().all(|text| shared(text) == text.as_str()));
    }
}
