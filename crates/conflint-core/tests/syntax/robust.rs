//! Broken and hostile text: no panic, spans in bounds.

use conflint_core::source::SourceId;
use conflint_core::syntax::{
    expression_in_string, json_literal, parse, parse_expression, parse_json, parse_template,
};

use super::mutate::{Random, mutate};
use super::{cases, corpus, hostile, spans};

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

#[test]
fn hostile_texts_have_spans_in_bounds() {
    for text in hostile::native() {
        let parsed = parse(SOURCE, &text);
        let _ = (parse_template(SOURCE, &text), parse_json(SOURCE, &text), parse_expression(SOURCE, &text));
        spans::check(&text, &parsed);
        drop(parsed.clone());
    }
    for text in hostile::json() {
        let parsed = parse_json(SOURCE, &text);
        spans::check(&text, &parsed);
        let _ = parsed.body.with_blocks(&[("a", 1)]);
    }
}
