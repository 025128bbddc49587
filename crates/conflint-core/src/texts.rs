//! Texts that come again and again, and then share their memory.

use std::cell::RefCell;

use smol_str::SmolStr;

/// Texts up to this length take no memory of their own.
const SHORT: usize = 23;

/// Longer texts hardly come twice.
const LONG: usize = 512;

/// So many texts are remembered, each in the one slot that it may have.
const SLOTS: usize = 512;

thread_local! {
    static REMEMBERED: RefCell<Vec<SmolStr>> = RefCell::new(vec![SmolStr::default(); SLOTS]);
}

/// The text, in the memory of an equal one that this thread has met lately.
pub fn shared(text: &str) -> SmolStr {
    if !(SHORT + 1..=LONG).contains(&text.len()) {
        return SmolStr::new(text);
    }
    REMEMBERED.with_borrow_mut(|remembered| {
        let there = &mut remembered[slot(text.as_bytes())];
        if there != text {
            *there = SmolStr::new(text);
        }
        there.clone()
    })
}

/// Length, beginning, middle and end tell enough: what meets in a slot is compared.
fn slot(text: &[u8]) -> usize {
    let part = |from: usize| {
        text.get(from..from + 8).and_then(|part| part.try_into().ok()).map_or(0, u64::from_le_bytes)
    };
    let parts = [part(0), part(text.len() / 2), part(text.len().saturating_sub(8))];
    let mixed = parts.iter().fold(text.len() as u64, |mixed, part| {
        (mixed.rotate_left(23) ^ part).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    });
    (mixed >> 40) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one() {
        let text = "arn:aws:iam::123456789012:role/reader";
        let (one, other) = (shared(text), shared(text));
        assert_eq!(one.as_ptr(), other.as_ptr());
        for length in [0, 1, SHORT, SHORT + 1, LONG, LONG + 1] {
            let (a, b) = ("a".repeat(length), "b".repeat(length));
            assert_eq!((shared(&a).as_str(), shared(&b).as_str()), (a.as_str(), b.as_str()));
        }
    }
}
