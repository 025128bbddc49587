//! Small things that are said in several places.

pub use conflint_rules::report::{is_obeyed, plain};

/// `1 error`, `2 errors`.
pub fn count(number: usize, noun: &str) -> String {
    let noun = match (number, noun.strip_suffix('y')) {
        (1, _) => noun.to_owned(),
        (_, Some(stem)) => format!("{stem}ies"),
        (_, None) => format!("{noun}s"),
    };
    format!("{number} {noun}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_follow_their_number() {
        assert_eq!(count(1, "identity"), "1 identity");
        assert_eq!(count(0, "identity"), "0 identities");
        assert_eq!(count(2, "error"), "2 errors");
    }
}
