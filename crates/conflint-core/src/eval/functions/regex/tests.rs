use super::*;

fn matches(pattern: &str, text: &str) -> Option<String> {
    match compile(pattern) {
        Compiled::Pattern(pattern) => pattern.regex.find(text).map(|found| found.as_str().to_owned()),
        Compiled::TooLarge => panic!("too large"),
        Compiled::Wrong(message) => panic!("{message}"),
    }
}

fn is_refused(pattern: &str) -> bool {
    matches!(compile(pattern), Compiled::Wrong(_))
}

#[test]
fn classes_are_of_ascii() {
    assert_eq!(matches(r"\d", "x٣4").unwrap(), "4");
    assert_eq!(matches(r"\w+", "é_a1").unwrap(), "_a1");
    assert_eq!(matches(r"[^\W]+", "é_a1").unwrap(), "_a1");
    assert_eq!(matches(r"[\D]", "1٣").unwrap(), "٣");
}

#[test]
fn operators_of_the_crate_are_characters() {
    assert_eq!(matches(r"[a&&b]+", "&a&b").unwrap(), "&a&b");
    assert_eq!(matches(r"[a[b]+", "[ba").unwrap(), "[ba");
    assert_eq!(matches(r"a{,2}", "a{,2}").unwrap(), "a{,2}");
    assert_eq!(matches(r"a{x", "a{x").unwrap(), "a{x");
    assert_eq!(matches(r"[]a]+", "a]").unwrap(), "a]");
    assert_eq!(matches(r"[^]a]+", "a]b").unwrap(), "b");
    assert_eq!(matches(r"[a-]+", "a-").unwrap(), "a-");
    assert_eq!(matches(r"\<a\>", "<a>").unwrap(), "<a>");
}

#[test]
fn escapes_are_go_s() {
    assert_eq!(matches(r"\Qa.b\E.", "a.bc").unwrap(), "a.bc");
    assert_eq!(matches(r"\x41\x{42}\103", "ABC").unwrap(), "ABC");
    assert_eq!(matches(r"[[:alpha:]]+", "1ab").unwrap(), "ab");
    assert_eq!(matches(r"\p{Greek}+", "aβγ").unwrap(), "βγ");
    assert_eq!(matches(r"\pN", "a1").unwrap(), "1");
}

#[test]
fn what_go_refuses_is_refused() {
    for pattern in [
        "a**", "a*+", "a{2}{3}", "a{1001}", "(?x)a", "(?=a)", r"\C", r"\1", r"\Z", "(", "[", "a)", r"\",
        "(?P=n)", "*",
    ] {
        assert!(is_refused(pattern), "{pattern}");
    }
}

#[test]
fn large_programs_are_not_used() {
    assert!(matches!(compile("(((a{100}){100}){100}){10}"), Compiled::TooLarge));
}
