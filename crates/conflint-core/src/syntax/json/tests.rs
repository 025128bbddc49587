use super::*;
use crate::source::Span;
use crate::syntax::{ExpressionKind, expression_in_string};

const SOURCE: SourceId = SourceId(0);

fn read(text: &str) -> Body {
    let parsed = parse_json(SOURCE, text);
    assert_eq!(parsed.errors, [], "{text}");
    parsed.body
}

fn names(body: &Body) -> Vec<&str> {
    body.attributes.iter().map(|attribute| attribute.name.name.as_str()).collect()
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

#[test]
fn takes_blocks_apart_by_labels() {
    let text = r#"{"//": "x", "resource": {"a": {"b": {"c": 1}, "d": [{"e": 2}, {"f": 3}]}, "g": null}, "other": true}"#;
    let body = read(text);
    assert_eq!(names(&body), ["resource", "other"]);
    let (body, errors) = body.with_blocks(&[("resource", 2), ("variable", 1)]);
    assert_eq!(errors, []);
    assert_eq!(names(&body), ["other"]);
    let seen: Vec<_> = body
        .blocks
        .iter()
        .map(|block| {
            let labels: Vec<_> = block.labels.iter().map(|label| label.name.as_str()).collect();
            (labels, slice(text, block.header), slice(text, block.body.span), names(&block.body))
        })
        .collect();
    assert_eq!(
        seen,
        [
            (vec!["a", "b"], "\"b\"", "\"c\": 1", vec!["c"]),
            (vec!["a", "d"], "\"d\"", "\"e\": 2", vec!["e"]),
            (vec!["a", "d"], "\"d\"", "\"f\": 3", vec!["f"]),
        ]
    );
}

#[test]
fn takes_arrays_of_objects_anywhere() {
    let body = read(r#"[{"a": [{"x": [{"y": 1}]}, {"z": {"//": 0, "w": 2}}]}, {"b": 1}]"#);
    let (body, errors) = body.with_blocks(&[("a", 1)]);
    assert_eq!(errors, []);
    assert_eq!(names(&body), ["b"]);
    assert_eq!(names(&body.blocks[1].body), ["w"]);
}

#[test]
fn refuses_what_is_no_block() {
    let (_, errors) = read(r#"{"a": {"b": 1}, "c": "d", "e": [1], "f": 1, "f": 2}"#).with_blocks(&[
        ("a", 1),
        ("c", 0),
        ("e", 1),
    ]);
    let messages: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`a` wants an object, or an array of objects, one for each block",
            "`c` wants an object, or an array of objects, one for each block",
            "`e` wants an object, its names are labels of the block",
            "`f` is set already in this body; keep one of them",
        ]
    );
}

#[test]
fn strings_are_templates_with_places_in_the_source() {
    let text = r#"{"a": "x\n\u00e9${var.\u0062}\t%{ if c }d%{ endif }", "${k}": "${v}", "n": -1.5e3}"#;
    let parsed = parse_json(SOURCE, text);
    let ExpressionKind::Template(parts) = &parsed.body.attributes[0].value.kind else { panic!("{parsed:?}") };
    let crate::syntax::TemplatePart::Interpolation(inner) = &parts[1] else { panic!() };
    assert_eq!(slice(text, inner.span), "var.\\u0062");
    assert_eq!(
        slice(text, parsed.body.attributes[0].value.span),
        r#""x\n\u00e9${var.\u0062}\t%{ if c }d%{ endif }""#
    );
    assert_eq!(parsed.errors.len(), 1, "a name of an argument cannot be computed");
}

#[test]
fn strings_can_be_taken_literally() {
    let text = r#"{"a": ["$${x} %{", "${y}"], "b": {"${c}": "\ud83d\ude00\ud83d"}, "d": ["aws_vpc.main"]}"#;
    let parsed = parse_json(SOURCE, text);
    assert_eq!(parsed.errors.len(), 1, "{:?}", parsed.errors);
    let literal = json_literal(text, &parsed.body.attributes[0].value).unwrap();
    let ExpressionKind::Tuple(items) = &literal.kind else { panic!() };
    assert_eq!(items[0].kind, ExpressionKind::String("$${x} %{".into()));
    assert_eq!(items[1].kind, ExpressionKind::String("${y}".into()));
    let literal = parse_json_literal(SOURCE, text);
    assert_eq!(literal.errors, []);
    let ExpressionKind::Object(items) = &literal.body.attributes[1].value.kind else { panic!() };
    assert_eq!(items[0].value.kind, ExpressionKind::String("😀\u{fffd}".into()));
    let ExpressionKind::Tuple(items) = &literal.body.attributes[2].value.kind else { panic!() };
    assert_eq!(slice(text, expression_in_string(&items[0]).unwrap().span), "aws_vpc.main");
}

#[test]
fn keeps_what_was_read_before_an_error() {
    for (text, count) in [
        (r#"{"a": 1, "b": [1, 2"#, 1),
        (r#"{"a": 1, "b": {"c": tru}, "d": 2}"#, 1),
        (r#"{"a": 1 "b": 2}"#, 1),
        (r#"{"a": 1, "b": [2,],}"#, 2),
        (r#"{"a": 1, "b": 01}"#, 1),
        (r#"{"a": 1, "b": "\x"}"#, 1),
        ("{\"a\": 1, \"b\": \"x\n\"}", 1),
        (r#"{"a": 1} x"#, 1),
        ("\u{feff}{\"a\": 1}", 1),
        (
            r#"{"a": 1, // b
            "c": 2}"#,
            1,
        ),
    ] {
        let parsed = parse_json(SOURCE, text);
        assert_eq!(parsed.errors.len(), count, "{text} {:?}", parsed.errors);
        assert_eq!(names(&parsed.body)[0], "a", "{text}");
    }
    for text in ["", "1", "\"a\"", "[1]", "}", "{\"a\" = 1}"] {
        assert_eq!(parse_json(SOURCE, text).errors.len(), 1, "{text}");
    }
}

#[test]
fn nothing_overflows_the_stack() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for levels in [150, 100_000] {
            let text = format!("[{}1{}]", open.repeat(levels), close.repeat(levels));
            let parsed = parse_json(SOURCE, &format!("{{\"a\": {text}}}"));
            assert_eq!(parsed.errors.is_empty(), levels < 200);
        }
    }
}
