//! Broken and hostile text: no panic, spans in bounds, linear time.

use std::time::{Duration, Instant};

use conflint_core::source::SourceId;
use conflint_core::syntax::{
    expression_in_string, json_literal, parse, parse_expression, parse_json, parse_template,
};

use super::mutate::{Random, mutate};
use super::{cases, corpus, spans};

const SOURCE: SourceId = SourceId(0);

#[test]
fn mutants_have_spans_in_bounds() {
    let mut seeds: Vec<String> = corpus::texts().into_iter().map(|(_, text)| text).collect();
    seeds.extend(cases::cases().into_iter().map(|case| case.text));
    let mut random = Random(7);
    for i in 0..20_000 {
        let text = mutate(&seeds[i % seeds.len()], &mut random);
        spans::check(&text, &parse(SOURCE, &text));
        let _ = (parse_expression(SOURCE, &text), parse_template(SOURCE, &text));
    }
}

#[test]
fn mutants_of_json_have_spans_in_bounds() {
    let seed = r#"{"//": "c", "resource": {"a": {"b": {"c": "x\n\u00e9${var.\u0062}\t%{ if c }d%{ endif }", "d": [1, -2.5e3, true, null]}}},
        "locals": [{"x": "$${y}", "z": "\ud83d\ude00", "${w}": {"e": "f"}}], "variable": {"v": {"default": "aws_vpc.main[\"k\"]"}}}"#;
    let mut random = Random(8);
    for _ in 0..10_000 {
        let text = mutate(seed, &mut random);
        let parsed = parse_json(SOURCE, &text);
        spans::check(&text, &parsed);
        let (body, errors) = parsed.body.with_blocks(&[("resource", 2), ("locals", 0), ("variable", 1)]);
        let parsed = conflint_core::syntax::Parsed { body: body.into_owned(), comments: Vec::new(), errors };
        for block in &parsed.body.blocks {
            for attribute in &block.body.attributes {
                json_literal(&text, &attribute.value);
                expression_in_string(&attribute.value);
            }
        }
    }
}

/// Hundreds of kilobytes of anything take well under a second where time is linear, and minutes where it is quadratic.
#[test]
fn hostile_text_takes_linear_time() {
    let many = |piece: &str| piece.repeat(300_000 / piece.len());
    let item = |before: &str, piece: &str, after: &str| format!("a = {before}{}{after}\n", many(piece));
    let texts = [
        item("[", "1, ", "]"),
        item("[", "\"a\", ", "]"),
        item("[", "x.y, ", "]"),
        item("[", "{a=1},", "]"),
        item("{", "a = 1,", "}"),
        item("{", "a = 1\n", "}"),
        item("\"", "a", "\""),
        item("\"", "$", "\""),
        item("\"", "$${", "\""),
        item("\"", "\\n", "\""),
        item("\"", "${a}", "\""),
        item("\"", "%{if a}%{endif}", "\""),
        item("\"", "%{if a}", "\""),
        item("<<A\n", "b\n", "A"),
        item("<<A\n", "b${c}\n", "A"),
        item("<<-A\n", "  $\n", "A"),
        item("<<A\n", "b", "\nA"),
        item("<<A\n", "b\n", ""),
        item("", "1 + ", "1"),
        item("x", ".y", ""),
        item("x", "[*]", ""),
        item("x", "[0]", ""),
        item("", "-", "1"),
        item("", "(", ""),
        item("", "[\n", ""),
        item("", "{\n", ""),
        item("", "\"${", ""),
        item("", "f(", ""),
        item("", "1.", ""),
        item("", "x::", ""),
        many(" "),
        many("\n"),
        many("#"),
        many("# x\n"),
        many("/**/"),
        many("/*"),
        many("a {\n"),
        many("a {}\n"),
        many("a = 1\n"),
        many("a \"b\" "),
        many("}\n"),
        many("\"\n"),
        many("a = <<A\n"),
        many("a = <<A\nx\nA\n"),
        many("a = (\n"),
        many("a = [\n}"),
        many("a = \"${\n"),
        many("a = {\nb = [\n"),
        many("é"),
        many("\u{feff}"),
        many("“"),
        (0..20_000).map(|i| format!("a{i} = {i}\n")).collect(),
        (0..20_000).map(|i| format!("a = <<A{i}\n")).collect(),
        (0..20_000).map(|i| format!("a = [<<A{i}\n")).collect(),
        (0..190).map(|i| format!("{}a = \"${{<<A{i}\n", "  ".repeat(i))).collect(),
    ];
    for text in texts {
        let begin = Instant::now();
        let parsed = parse(SOURCE, &text);
        let _ = (parse_template(SOURCE, &text), parse_json(SOURCE, &text), parse_expression(SOURCE, &text));
        spans::check(&text, &parsed);
        drop(parsed.clone());
        let took = begin.elapsed();
        assert!(took < Duration::from_secs(10), "{took:?}: {:?}", text.chars().take(40).collect::<String>());
    }
}

#[test]
fn hostile_json_takes_linear_time() {
    let many = |piece: &str| piece.repeat(300_000 / piece.len());
    for (before, piece, after) in [
        ("[", "1,", "1]"),
        ("{", "\"a\": 1,", "\"b\": 2}"),
        ("{\"a\": \"", "${b}", "\"}"),
        ("{\"a\": \"", "\\n", "${b}\"}"),
        ("{\"a\": \"", "\\n${b}", "\"}"),
        ("{\"a\": \"", "\\", "\"}"),
        ("", "[", ""),
        ("", "{\"a\":", ""),
        ("", "{", ""),
        ("{\"a\": ", "-", "}"),
        ("", " ", ""),
        ("", "\"", ""),
    ] {
        let text = format!("{before}{}{after}", many(piece));
        let begin = Instant::now();
        let parsed = parse_json(SOURCE, &text);
        spans::check(&text, &parsed);
        let _ = parsed.body.with_blocks(&[("a", 1)]);
        let took = begin.elapsed();
        assert!(took < Duration::from_secs(10), "{took:?}: {before}{piece}");
    }
}
