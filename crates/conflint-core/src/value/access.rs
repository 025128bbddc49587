//! Looking into values.

use std::sync::Arc;

use smol_str::SmolStr;

use super::{Cause, CauseKind, ObjectType, Summary, Symbol, SymbolKind, Type, Unknown, Value};

impl Value {
    /// The type; marks do not matter.
    pub fn ty(&self) -> Type {
        match self {
            Value::Null(ty) => ty.clone(),
            Value::Bool(_) => Type::Bool,
            Value::Number(_) => Type::Number,
            Value::String(_) => Type::String,
            Value::Tuple(items) => Type::Tuple(items.iter().map(Value::ty).collect::<Vec<_>>().into()),
            Value::List(list) => Type::List(list.element.clone().into()),
            Value::Set(set) => Type::Set(set.element.clone().into()),
            Value::Object(attributes) => {
                let attributes = attributes.iter().map(|(name, value)| (name.clone(), value.ty())).collect();
                Type::Object(ObjectType { attributes, ..ObjectType::default() }.into())
            }
            Value::Map(map) => Type::Map(map.element.clone().into()),
            Value::Unknown(unknown) => unknown.ty.clone(),
            Value::Marked(marked) => marked.value.ty(),
        }
    }

    /// Whether the other one has the same type; told without building either, and at once where parts are shared.
    pub(crate) fn is_like(&self, other: &Value) -> bool {
        let all = |a: &[Value], b: &[Value]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_like(b));
        match (self.unmarked(), other.unmarked()) {
            (Value::Bool(_), Value::Bool(_))
            | (Value::Number(_), Value::Number(_))
            | (Value::String(_), Value::String(_)) => true,
            (Value::Tuple(a), Value::Tuple(b)) => Arc::ptr_eq(a, b) || all(a, b),
            (Value::Object(a), Value::Object(b)) => {
                let parts = || {
                    a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.0 == b.0 && a.1.is_like(b.1))
                };
                Arc::ptr_eq(a, b) || parts()
            }
            (Value::List(a), Value::List(b)) | (Value::Set(a), Value::Set(b)) => a.element == b.element,
            (Value::Map(a), Value::Map(b)) => a.element == b.element,
            (Value::Null(_) | Value::Unknown(_), _) | (_, Value::Null(_) | Value::Unknown(_)) => {
                self.ty() == other.ty()
            }
            _ => false,
        }
    }

    /// The type without what tuples and objects are made of: enough to tell kinds apart, however large the value is.
    pub(crate) fn outline(&self) -> Type {
        match self.unmarked() {
            Value::Tuple(_) => Type::Tuple(Vec::new().into()),
            Value::Object(_) => Type::Object(ObjectType::default().into()),
            other => other.ty(),
        }
    }

    /// Whether it is null, marked or not.
    pub fn is_null(&self) -> bool {
        matches!(self.unmarked(), Value::Null(_))
    }

    /// Whether it is not known itself, marked or not; what is inside of a known one may be unknown.
    pub fn is_unknown(&self) -> bool {
        matches!(self.unmarked(), Value::Unknown(_))
    }

    /// Whether nothing in it is unknown.
    pub fn is_wholly_known(&self) -> bool {
        !self.summary().has(Summary::UNKNOWN)
    }

    /// The text of a known string, marked or not.
    pub fn as_str(&self) -> Option<&SmolStr> {
        match self.unmarked() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A known `bool`, marked or not.
    pub fn as_bool(&self) -> Option<bool> {
        match self.unmarked() {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// What is directly inside of a known collection or structure.
    pub fn children(&self) -> std::slice::Iter<'_, Value> {
        match self.unmarked() {
            Value::Tuple(items) => items.iter(),
            Value::List(list) | Value::Set(list) => list.items.iter(),
            Value::Object(attributes) => attributes.values(),
            Value::Map(map) => map.items.values(),
            _ => [].iter(),
        }
    }

    /// The attribute of a known object, or the element of a known map.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self.unmarked() {
            Value::Object(attributes) => attributes.get(name),
            Value::Map(map) => map.items.get(name),
            _ => None,
        }
    }

    /// What `.name` is: the attribute of an object, the element of a map, and for what is not known an unknown that is told
    /// by the same symbol wherever the same step is made; with the marks of the whole. Absent where there is no such
    /// attribute, or there can be none.
    pub fn attribute(&self, name: &str) -> Option<Value> {
        let value = match self.unmarked() {
            Value::Unknown(unknown) => unknown.attribute(self.unmarked(), name)?,
            _ => self.get(name)?.clone(),
        };
        Some(value.with_marks(self.marks()))
    }

    /// What `[key]` is, where that cannot be looked up yet: unknown, and told by the same symbol wherever the same step is made.
    pub(crate) fn element(&self, ty: Type, key: &Value) -> Value {
        if let (Value::Unknown(unknown), Some(name)) = (self.unmarked(), key.as_str())
            && let Some(Value::Unknown(found)) = unknown.attribute(self.unmarked(), name)
        {
            return Unknown { ty, ..Arc::unwrap_or_clone(found) }.into();
        }
        let (value, key) = (self.unmark_deep().0, key.unmark_deep().0);
        if let (Value::Unknown(unknown), Value::Number(number)) = (&value, &key)
            && let Some(SymbolKind::Reference(address)) = unknown.symbol.as_ref().map(|symbol| &symbol.kind)
        {
            let symbol = Some(Symbol::new(SymbolKind::Reference(format!("{address}[{number}]").into())));
            return Unknown { symbol, ..Unknown::new(ty, unknown.causes.clone()) }.into();
        }
        Value::pending(ty, "[]", vec![value, key])
    }

    /// Why it, or something in it, is not known: at most eight causes, the ones most worth telling first.
    pub fn causes(&self) -> Vec<Cause> {
        let mut causes = Vec::new();
        self.collect_causes(&mut causes);
        causes.sort();
        causes.dedup();
        causes.truncate(8);
        causes
    }

    fn collect_causes(&self, causes: &mut Vec<Cause>) {
        if let Value::Unknown(unknown) = self.unmarked() {
            causes.extend(unknown.causes.iter().cloned());
        }
        for child in self.children().filter(|child| !child.is_wholly_known()) {
            child.collect_causes(causes);
        }
    }
}

impl Unknown {
    fn attribute(&self, whole: &Value, name: &str) -> Option<Value> {
        if let Some(value) = self.attributes.as_ref().and_then(|attributes| attributes.get(name)) {
            return Some(value.clone());
        }
        let ty = match &self.ty {
            Type::Dynamic => Type::Dynamic,
            Type::Object(object) => object.attributes.get(name)?.clone(),
            Type::Map(element) => (**element).clone(),
            _ => return None,
        };
        let symbol = match self.symbol.as_ref().map(|symbol| &symbol.kind) {
            Some(SymbolKind::Reference(address)) => {
                Some(Symbol::new(SymbolKind::Reference(format!("{address}.{name}").into())))
            }
            _ => Symbol::apply(format!(".{name}"), vec![whole.clone()]),
        };
        Some(Unknown { symbol, ..Unknown::new(ty, self.causes_of(name)) }.into())
    }

    /// What is known after apply is the attribute, not the whole resource.
    fn causes_of(&self, name: &str) -> Vec<Cause> {
        let mut causes = self.causes.clone();
        for cause in causes.iter_mut().filter(|cause| cause.kind == CauseKind::AfterApply) {
            if self.attributes.is_some() {
                cause.name = format!("{}.{name}", cause.name).into();
            }
        }
        causes
    }
}
