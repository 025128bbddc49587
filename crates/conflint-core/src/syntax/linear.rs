//! Reading takes work that is linear in the text: bytes that are looked at are counted.

use super::work::counting::of;
use super::*;
use super::{hostile, limits};

const SOURCE: SourceId = SourceId(0);

/// How often each byte may be looked at: some times where it is read, more where it is looked over after errors. Were
/// anything quadratic, it would be thousands of times.
const OFTEN: usize = 4 * limits::RECOVERY;

fn check(what: &str, text: &str, work: usize) {
    // Some work after errors is free, so that short texts are read to their end.
    let most = OFTEN * text.len() + (2 << 20);
    let begin: String = text.chars().take(40).collect();
    assert!(work <= most, "{what} looks at {work} bytes of {}: {begin:?}", text.len());
    assert!(work > 0, "nothing is counted");
}

#[test]
fn native_syntax_is_read_in_linear_time() {
    for text in hostile::native() {
        check("parse", &text, of(|| parse(SOURCE, &text)));
        check("parse_item", &text, of(|| parse_item(SOURCE, &text, 0, 12)));
        check("parse_template", &text, of(|| parse_template(SOURCE, &text)));
        check("parse_expression", &text, of(|| parse_expression(SOURCE, &text)));
        check("parse_json", &text, of(|| parse_json(SOURCE, &text)));
    }
}

#[test]
fn json_is_read_in_linear_time() {
    for text in hostile::json() {
        check("parse_json", &text, of(|| parse_json(SOURCE, &text)));
    }
}
