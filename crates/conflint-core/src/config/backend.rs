//! Where a state is kept.

use smol_str::SmolStr;

use super::inputs::Nothing;
use super::module::Module;
use crate::eval::{Scope, value_of};
use crate::source::Span;
use crate::value::Value;

/// A `backend` or `cloud` block.
#[derive(Clone, Debug)]
pub struct Backend {
    /// `s3`; `cloud` for a `cloud` block.
    pub kind: SmolStr,
    /// The arguments and blocks, an object. What is not written as a literal is unknown.
    pub config: Value,
    /// The block's type and label.
    pub span: Span,
}

pub(super) fn backend(module: &Module) -> Option<Backend> {
    let written = module.backend.as_ref()?;
    let nothing = Nothing;
    let value = |attribute: &crate::syntax::Attribute| {
        (attribute.name.name.clone(), value_of(&attribute.value, &Scope::new(&nothing)))
    };
    let blocks = written.body.blocks.iter().map(|block| {
        let object = Value::object(block.body.attributes.iter().map(value));
        (block.kind.name.clone(), Value::tuple([object]))
    });
    let config = Value::object(written.body.attributes.iter().map(value).chain(blocks));
    Some(Backend { kind: written.kind.name.clone(), config, span: written.header })
}
