//! Names of the Terraform language: what an access path begins with.

use smol_str::SmolStr;

use super::EvalError;
use crate::addr::{Resource, ResourceMode};
use crate::source::Span;
use crate::syntax::{Ident, Step};

/// Something that an expression refers to, and where it does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// What is referred to.
    pub referent: Referent,
    /// The whole access path: `aws_vpc.main[0].id`.
    pub span: Span,
}

/// What can be referred to.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Referent {
    /// `var.name`.
    Variable(SmolStr),
    /// `local.name`.
    Local(SmolStr),
    /// `module.name`, and the output where one is named: `module.name[0].id`.
    Module {
        /// The call.
        name: SmolStr,
        /// The output, where it is the only one that is looked at.
        output: Option<SmolStr>,
    },
    /// `aws_vpc.main`, `data.aws_vpc.main`, `ephemeral.aws_secret.main`. The iterator of a dynamic block looks alike:
    /// `setting.value` is a resource of type `setting` to whoever does not know the iterators around.
    Resource(Resource),
    /// `each.key`, `each.value`.
    Each(SmolStr),
    /// `count.index`.
    Count,
    /// `path.module`, `path.root`, `path.cwd`.
    Path(SmolStr),
    /// `terraform.workspace`, `terraform.applying`.
    Terraform(SmolStr),
    /// `self`.
    SelfObject,
}

/// What an access path begins with, and how many of its steps name it.
///
/// # Errors
/// When Terraform has nothing of this form.
pub(super) fn referent(root: &SmolStr, steps: &[Step], span: Span) -> Result<(Referent, usize), EvalError> {
    let one = |what: fn(SmolStr) -> Referent| Ok((what(named(root, steps.first(), span)?), 1));
    match root.as_str() {
        "var" => one(Referent::Variable),
        "local" => one(Referent::Local),
        "each" => one(Referent::Each),
        "path" => one(Referent::Path),
        "terraform" => one(Referent::Terraform),
        "count" => match named(root, steps.first(), span)?.as_str() {
            "index" => Ok((Referent::Count, 1)),
            other => Err(EvalError::at(span, format!("The \"count\" object has no attribute \"{other}\"."))),
        },
        "module" => {
            let name = named(root, steps.first(), span)?;
            Ok((Referent::Module { name, output: output(steps) }, 1))
        }
        "self" => Ok((Referent::SelfObject, 0)),
        "data" => resource(ResourceMode::Data, root, steps, span),
        "ephemeral" => resource(ResourceMode::Ephemeral, root, steps, span),
        "resource" => resource(ResourceMode::Managed, root, steps, span),
        "template" | "lazy" | "arg" => Err(EvalError::at(span, format!("The name \"{root}\" is reserved."))),
        kind => match steps.first() {
            Some(Step::Attribute(name)) => Ok((managed(root, &name.name), 1)),
            _ => Err(EvalError::at(
                span,
                format!(
                    "The name of a resource must follow its type \"{kind}\"; text is written between quotes."
                ),
            )),
        },
    }
}

fn named(root: &str, step: Option<&Step>, span: Span) -> Result<SmolStr, EvalError> {
    match step {
        Some(Step::Attribute(name)) => Ok(name.name.clone()),
        _ => Err(EvalError::at(
            span,
            format!("The \"{root}\" object cannot be used itself, only its attributes."),
        )),
    }
}

/// The output that follows `module.name`, also behind an index.
fn output(steps: &[Step]) -> Option<SmolStr> {
    match steps.get(1..)? {
        [Step::Attribute(Ident { name, .. }), ..]
        | [Step::Index(..) | Step::LegacyIndex(_), Step::Attribute(Ident { name, .. }), ..] => {
            Some(name.clone())
        }
        _ => None,
    }
}

fn resource(
    mode: ResourceMode,
    root: &str,
    steps: &[Step],
    span: Span,
) -> Result<(Referent, usize), EvalError> {
    match steps {
        [Step::Attribute(kind), Step::Attribute(name), ..] => {
            let resource = Resource { mode, kind: kind.name.clone(), name: name.name.clone() };
            Ok((Referent::Resource(resource), 2))
        }
        _ => Err(EvalError::at(span, format!("Type and name of a resource must follow \"{root}\"."))),
    }
}

fn managed(kind: &SmolStr, name: &SmolStr) -> Referent {
    Referent::Resource(Resource { mode: ResourceMode::Managed, kind: kind.clone(), name: name.clone() })
}
