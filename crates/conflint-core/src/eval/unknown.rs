//! What stands for the result of an operation that cannot be computed yet.

use super::{Scope, fingerprint, references, steps};
use crate::syntax::Expression;
use crate::value::{Symbol, Type, Unknown, Value};

/// The result of an operation on values of which one is unknown. The marks are the caller's business.
pub(super) fn pending(ty: Type, operation: &str, operands: &[&Value]) -> Value {
    let operands = operands.iter().map(|operand| operand.unmark_deep().0).collect();
    Value::pending(ty, operation, operands)
}

/// The result of an expression that could not be evaluated to its end, because of these values: equal wherever the same is
/// written about the same values.
pub(super) fn like(expression: &Expression, scope: &Scope<'_>, ty: Type, because: &[Value]) -> Value {
    let fingerprint = fingerprint::of(expression);
    let mut operands = Vec::new();
    let _: Result<(), ()> = references::visit(expression, &mut |root, path, span| {
        let path = steps::fixed(path);
        let value = steps::path(root, path, span, scope).unwrap_or(Value::Null(Type::Dynamic));
        operands.push(value.unmark_deep().0);
        Ok(())
    });
    let mut causes: Vec<_> = because.iter().flat_map(Value::causes).collect();
    if causes.is_empty() {
        causes = operands.iter().flat_map(Value::causes).collect();
    }
    causes.extend(fingerprint.causes);
    let symbol =
        fingerprint.repeats.then(|| Symbol::apply(format!("expression {:x}", fingerprint.hash), operands));
    Unknown { symbol: symbol.flatten(), ..Unknown::new(ty, causes) }.into()
}
