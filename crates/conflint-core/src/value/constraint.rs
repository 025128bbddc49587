//! Type constraints as variables write them: `list(object({a = string, b = optional(number, 3)}))`.

use std::collections::{BTreeMap, BTreeSet};

use smol_str::SmolStr;

use super::{ConversionError, ObjectType, Type, Value, convert};
use crate::eval::{Data, EvalError, Scope, evaluate};
use crate::source::Span;
use crate::syntax::{Expression, ExpressionKind, ObjectItem, ObjectKey, expression_in_string};

mod defaults;

#[cfg(test)]
mod tests;

use defaults::Defaults;

/// A type that values are brought to, and what stands for attributes that are left out.
#[derive(Clone, Debug)]
pub struct Constraint {
    ty: Type,
    defaults: Defaults,
}

impl Constraint {
    /// Everything as it is: a variable without `type`.
    pub fn any() -> Self {
        Self { ty: Type::Dynamic, defaults: Defaults::default() }
    }

    /// What the expression after `type =` says. Text in quotes is read as an expression, as in JSON.
    ///
    /// # Errors
    /// When it is no type constraint.
    pub fn parse(expression: &Expression) -> Result<Self, EvalError> {
        match &expression.kind {
            ExpressionKind::String(_) => {
                let inner = expression_in_string(expression)
                    .ok_or_else(|| EvalError::at(expression.span, "This text is no type."))?;
                read(&inner)
            }
            ExpressionKind::Name(name) if name == "list" => Ok(collection(Type::List, Self::any())),
            ExpressionKind::Name(name) if name == "map" => Ok(collection(Type::Map, Self::any())),
            _ => read(expression),
        }
    }

    /// The type, with its optional attributes.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The value with defaults filled in, as one of the type. Null and unknown values have nothing filled in.
    ///
    /// # Errors
    /// When it cannot be converted.
    pub fn apply(&self, value: &Value) -> Result<Value, ConversionError> {
        convert(&self.defaults.fill(value), &self.ty)
    }
}

fn collection(make: fn(std::sync::Arc<Type>) -> Type, element: Constraint) -> Constraint {
    Constraint { ty: make(element.ty.into()), defaults: Defaults::of_elements(element.defaults) }
}

/// A type within a type. Its nesting is that of the expression, which the parser bounds.
fn read(expression: &Expression) -> Result<Constraint, EvalError> {
    let plain = |ty| Ok(Constraint { ty, defaults: Defaults::default() });
    let refuse = |message: String| Err(EvalError::at(expression.span, message));
    match &expression.kind {
        ExpressionKind::Parentheses(inner) => read(inner),
        ExpressionKind::Name(name) => match name.as_str() {
            "any" => plain(Type::Dynamic),
            "bool" => plain(Type::Bool),
            "number" => plain(Type::Number),
            "string" => plain(Type::String),
            "list" | "set" | "map" | "object" | "tuple" => {
                refuse(format!("{name} needs to be told of what: {name}(…)."))
            }
            "optional" => refuse(OPTIONAL.to_owned()),
            other => refuse(format!("\"{other}\" is no type.")),
        },
        ExpressionKind::Call { name, arguments, spread: false } => match (name.name.as_str(), &**arguments) {
            ("list", [element]) => Ok(collection(Type::List, read(element)?)),
            ("set", [element]) => Ok(collection(Type::Set, read(element)?)),
            ("map", [element]) => Ok(collection(Type::Map, read(element)?)),
            ("list" | "set" | "map", _) => {
                refuse(format!("{} takes one type: that of its elements.", name.name))
            }
            ("tuple", [argument]) => match &argument.kind {
                ExpressionKind::Tuple(elements) => tuple(elements),
                _ => refuse("tuple takes a list of types: tuple([string, number]).".to_owned()),
            },
            ("object", [argument]) => match &argument.kind {
                ExpressionKind::Object(items) => object(items),
                _ => refuse("object takes its attributes: object({name = string}).".to_owned()),
            },
            ("optional", _) => refuse(OPTIONAL.to_owned()),
            (other, _) => refuse(format!("\"{other}\" is no type that is made of others so.")),
        },
        _ => refuse("This is no type.".to_owned()),
    }
}

const OPTIONAL: &str = "Only attributes of an object type can be optional.";

fn tuple(elements: &[Expression]) -> Result<Constraint, EvalError> {
    let elements = elements.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let (types, defaults): (Vec<Type>, Vec<Defaults>) =
        elements.into_iter().map(|element| (element.ty, element.defaults)).unzip();
    Ok(Constraint { ty: Type::Tuple(types.into()), defaults: Defaults::of_tuple(defaults) })
}

fn object(items: &[ObjectItem]) -> Result<Constraint, EvalError> {
    let mut attributes = BTreeMap::new();
    let mut optional = BTreeSet::new();
    let mut values = BTreeMap::new();
    let mut inner = BTreeMap::new();
    for item in items {
        let name = name(&item.key)?;
        let attribute = Attribute::read(&item.value)?;
        if attribute.optional {
            optional.insert(name.clone());
        }
        if let Some(default) = attribute.default {
            values.insert(name.clone(), default);
        }
        inner.insert(name.clone(), attribute.constraint.defaults);
        attributes.insert(name, attribute.constraint.ty);
    }
    let ty = Type::Object(ObjectType { attributes, optional }.into());
    Ok(Constraint { ty, defaults: Defaults::of_object(values.into_iter().collect(), inner) })
}

fn name(key: &ObjectKey) -> Result<SmolStr, EvalError> {
    match key {
        ObjectKey::Name(name) => Ok(name.name.clone()),
        ObjectKey::Expression(key) => match &key.kind {
            ExpressionKind::String(name) => Ok(name.clone()),
            _ => Err(EvalError::at(key.span, "The name of an attribute must be a bare name.")),
        },
    }
}

/// One attribute of an object type.
struct Attribute {
    constraint: Constraint,
    optional: bool,
    default: Option<Value>,
}

impl Attribute {
    fn read(expression: &Expression) -> Result<Self, EvalError> {
        let ExpressionKind::Call { name, arguments, .. } = &expression.kind else {
            return Ok(Self { constraint: read(expression)?, optional: false, default: None });
        };
        if name.name != "optional" {
            return Ok(Self { constraint: read(expression)?, optional: false, default: None });
        }
        match &**arguments {
            [ty] => Ok(Self { constraint: read(ty)?, optional: true, default: None }),
            [ty, default] => {
                let constraint = read(ty)?;
                let default = Some(constant(default, &constraint.ty)?);
                Ok(Self { constraint, optional: true, default })
            }
            _ => Err(EvalError::at(expression.span, "optional takes a type, and maybe a default value.")),
        }
    }
}

/// A default value, which may name nothing.
fn constant(expression: &Expression, ty: &Type) -> Result<Value, EvalError> {
    let value = evaluate(expression, &Scope::new(&Nothing))?;
    convert(&value, ty).map_err(|error| misfit(expression.span, &error))
}

fn misfit(span: Span, error: &ConversionError) -> EvalError {
    EvalError::at(span, format!("The default value does not fit the type: {error}."))
}

/// Declares nothing.
struct Nothing;

impl Data for Nothing {}
