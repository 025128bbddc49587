//! Making values.

use std::sync::Arc;

use smol_str::SmolStr;
use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use super::{
    Attributes, Cause, CauseKind, Elements, MapElements, Number, Symbol, SymbolKind, Type, Unknown, Value,
};

impl Value {
    /// A string, brought into normal form C as Terraform does.
    pub fn string(text: impl Into<SmolStr>) -> Value {
        let text = text.into();
        if text.is_ascii() {
            return Value::String(text);
        }
        match is_nfc_quick(text.chars()) {
            unicode_normalization::IsNormalized::Yes => Value::String(text),
            _ => Value::String(text.nfc().collect::<String>().into()),
        }
    }

    /// `[a, b]`.
    pub fn tuple(items: impl IntoIterator<Item = Value>) -> Value {
        Value::Tuple(Arc::new(items.into_iter().collect()))
    }

    /// A list. The elements must be of the type.
    pub fn list(element: Type, items: Vec<Value>) -> Value {
        Value::List(Arc::new(Elements { element, items }))
    }

    /// `{a = b}`.
    pub fn object(attributes: impl IntoIterator<Item = (SmolStr, Value)>) -> Value {
        Value::Object(Arc::new(attributes.into_iter().collect()))
    }

    /// A map. The elements must be of the type.
    pub fn map(element: Type, items: Attributes) -> Value {
        Value::Map(Arc::new(MapElements { element, items }))
    }

    /// A value that is not known for one reason, without symbol.
    pub fn unknown(ty: Type, cause: Cause) -> Value {
        Unknown::new(ty, vec![cause]).into()
    }

    /// A value that is not known for one reason, but is whatever this reference is: equal to itself wherever it is used.
    /// `address` is the full address and path: `module.a.var.env`.
    pub fn reference(ty: Type, cause: Cause, address: impl Into<SmolStr>) -> Value {
        let symbol = Symbol::new(SymbolKind::Reference(address.into()));
        Unknown { symbol: Some(symbol), ..Unknown::new(ty, vec![cause]) }.into()
    }

    /// What an instance has of its repetition (`each.key`, `count.index`), where it is not known how often and over what it is
    /// repeated: one stands for all. Repetitions over one value have the same keys, others have their `address` to tell them
    /// apart.
    pub fn repeated(ty: Type, cause: Cause, over: &Value, address: impl Into<SmolStr>) -> Value {
        let (over, _) = over.unmark_deep();
        let symbol = Symbol::apply(cause.name.clone(), vec![over])
            .unwrap_or_else(|| Symbol::new(SymbolKind::Reference(address.into())));
        Unknown { symbol: Some(symbol), ..Unknown::new(ty, vec![cause]) }.into()
    }

    /// An object of which only these attributes are known: a resource. Any other attribute is unknown for this cause, and
    /// is whatever `address.name` is.
    pub fn open_object(attributes: Attributes, cause: Cause, address: impl Into<SmolStr>) -> Value {
        let symbol = Symbol::new(SymbolKind::Reference(address.into()));
        let refinement = super::Refinement { not_null: true, ..super::Refinement::default() };
        let attributes = Some(Arc::new(attributes));
        let (symbol, refinement) = (Some(symbol), refinement.held());
        Unknown { symbol, refinement, attributes, ..Unknown::new(Type::Dynamic, vec![cause]) }.into()
    }
}

impl Unknown {
    /// Of this type, for these reasons, and nothing else is known of it. At most eight causes are kept, in their order.
    pub fn new(ty: Type, mut causes: Vec<Cause>) -> Self {
        causes.sort();
        causes.dedup();
        causes.truncate(8);
        Self { ty, refinement: None, causes, symbol: None, attributes: None }
    }
}

impl Cause {
    /// A cause without a place.
    pub fn new(kind: CauseKind, name: impl Into<SmolStr>) -> Self {
        Self { kind, name: name.into(), span: None }
    }

    /// A cause at a place.
    pub fn at(kind: CauseKind, name: impl Into<SmolStr>, span: crate::source::Span) -> Self {
        Self { kind, name: name.into(), span: Some(span) }
    }
}

impl From<Attributes> for Value {
    fn from(attributes: Attributes) -> Self {
        Value::Object(Arc::new(attributes))
    }
}

impl From<Unknown> for Value {
    fn from(unknown: Unknown) -> Self {
        Value::Unknown(Arc::new(unknown))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Number(value.into())
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Self {
        Value::Number(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::string(value)
    }
}
