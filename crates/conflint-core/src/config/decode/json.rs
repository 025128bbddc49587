//! JSON has no blocks: where Terraform expects one, an object stands for it, or a list of objects, and labels are keys.

use crate::syntax::{Body, SyntaxError};

/// A kind of block, and what may stand in it.
pub(super) struct Kind {
    name: &'static str,
    labels: usize,
    inner: &'static [Kind],
}

const fn kind(name: &'static str, labels: usize, inner: &'static [Kind]) -> Kind {
    Kind { name, labels, inner }
}

pub(super) static FILE: [Kind; 13] = [
    kind("resource", 2, &RESOURCE),
    kind("data", 2, &RESOURCE),
    kind("ephemeral", 2, &RESOURCE),
    kind("provider", 1, &PROVIDER),
    kind("variable", 1, &VARIABLE),
    kind("output", 1, &CONDITIONS),
    kind("module", 1, &[]),
    kind("check", 1, &CHECK),
    kind("locals", 0, &[]),
    kind("terraform", 0, &TERRAFORM),
    kind("moved", 0, &[]),
    kind("removed", 0, &REMOVED),
    kind("import", 0, &[]),
];
static RESOURCE: [Kind; 5] = [
    kind("lifecycle", 0, &CONDITIONS),
    kind("provisioner", 1, &[]),
    kind("connection", 0, &[]),
    kind("dynamic", 1, &DYNAMIC),
    kind("_", 0, &PROVIDER),
];
static PROVIDER: [Kind; 1] = [kind("dynamic", 1, &DYNAMIC)];
static DYNAMIC: [Kind; 1] = [kind("content", 0, &PROVIDER)];
static CONDITIONS: [Kind; 2] = [kind("precondition", 0, &[]), kind("postcondition", 0, &[])];
static VARIABLE: [Kind; 1] = [kind("validation", 0, &[])];
static CHECK: [Kind; 2] = [kind("data", 2, &RESOURCE), kind("assert", 0, &[])];
static REMOVED: [Kind; 1] = [kind("lifecycle", 0, &[])];
static TERRAFORM: [Kind; 4] = [
    kind("required_providers", 0, &[]),
    kind("backend", 1, &[]),
    kind("cloud", 0, &[]),
    kind("provider_meta", 1, &[]),
];

/// The body of a JSON file, with blocks where Terraform expects them. What cannot be one is an error.
pub(super) fn with_blocks(body: &Body, kinds: &'static [Kind], errors: &mut Vec<SyntaxError>) -> Body {
    let names: Vec<(&str, usize)> = kinds.iter().map(|kind| (kind.name, kind.labels)).collect();
    let (body, refused) = body.with_blocks(&names);
    errors.extend(refused);
    let mut body = body.into_owned();
    for block in &mut body.blocks {
        let inner = kinds.iter().find(|kind| block.kind.name == kind.name).map_or(&[][..], |kind| kind.inner);
        block.body = with_blocks(&block.body, inner, errors);
    }
    body
}
