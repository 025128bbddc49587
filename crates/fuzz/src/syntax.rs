//! Text to trees.

use conflint_core::source::SourceId;
use conflint_core::syntax::{
    ExpressionKind, Parsed, expression_in_string, json_literal, parse, parse_expression, parse_json,
    parse_json_literal, parse_template,
};

#[path = "../../conflint-core/tests/syntax/spans.rs"]
mod spans;

const SOURCE: SourceId = SourceId(0);

/// Reads HCL as a file, as an expression and as a template; every span lies where it should.
pub fn hcl(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let parsed = parse(SOURCE, text);
    spans::check(text, &parsed);
    drop(parsed.clone());
    for (_, errors) in [parse_expression(SOURCE, text), parse_template(SOURCE, text)] {
        for error in errors {
            assert!(text.get(error.span.start as usize..error.span.end as usize).is_some(), "{error:?}");
        }
    }
}

/// Labels of blocks, as deep as Terraform's schema of files knows them.
const BLOCKS: [(&str, usize); 8] = [
    ("resource", 2),
    ("data", 2),
    ("module", 1),
    ("provider", 1),
    ("variable", 1),
    ("locals", 0),
    ("terraform", 0),
    ("moved", 0),
];

/// Reads `.tf.json` and `.tfvars.json`, and asks the body for its blocks.
pub fn tf_json(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let parsed = parse_json(SOURCE, text);
    spans::check(text, &parsed);
    let _ = parse_json_literal(SOURCE, text);
    let (body, errors) = parsed.body.with_blocks(&BLOCKS);
    let parsed = Parsed { body: body.into_owned(), comments: Vec::new(), errors };
    for attribute in parsed.body.blocks.iter().flat_map(|block| &block.body.attributes) {
        let _ = json_literal(text, &attribute.value);
        if let ExpressionKind::String(_) = attribute.value.kind {
            let _ = expression_in_string(&attribute.value);
        }
    }
    for block in &parsed.body.blocks {
        let _ =
            block.body.with_blocks(&[("lifecycle", 0), ("provisioner", 1), ("dynamic", 1), ("backend", 1)]);
    }
}
