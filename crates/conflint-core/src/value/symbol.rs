//! What unknown values would be: equal symbols are equal values.

use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::quality::{FixedState, FoldHasher};
use smol_str::SmolStr;

use super::{Application, ImpureCall, Summary, Symbol, SymbolKind, Type, Unknown, Value};

/// Texts of more pieces are given up likewise.
const MAX_PIECES: usize = 1_024;

/// Deeper symbols are given up: they cost more than they tell.
const MAX_DEPTH: u32 = 64;

/// What contents are hashed with: the same in every run.
pub(crate) type ContentHasher = FoldHasher<'static>;

pub(crate) fn content_hasher() -> ContentHasher {
    FixedState::default().build_hasher()
}

impl Symbol {
    /// The symbol of this form.
    pub fn new(kind: SymbolKind) -> Self {
        let mut hasher = content_hasher();
        let (depth, repeats) = match &kind {
            SymbolKind::Reference(name) => {
                (0u8, name).hash(&mut hasher);
                (0, true)
            }
            SymbolKind::Impure(call) => {
                let ImpureCall { function, site } = &**call;
                (1u8, function, site).hash(&mut hasher);
                (0, site.is_none())
            }
            SymbolKind::Apply(application) => {
                let Application { operation, operands } = &**application;
                (2u8, operation).hash(&mut hasher);
                (hash_all(operands, &mut hasher), operands.iter().all(Value::repeats))
            }
            SymbolKind::Concat(pieces) => {
                3u8.hash(&mut hasher);
                (hash_all(pieces, &mut hasher), pieces.iter().all(Value::repeats))
            }
        };
        Self { hash: hasher.finish(), depth, repeats, kind }
    }

    /// A pure operation on these operands; absent where one of them has no symbol, or the whole is too deep.
    pub fn apply(operation: impl Into<SmolStr>, operands: Vec<Value>) -> Option<Self> {
        let told = operands.iter().all(Value::is_told);
        let symbol = told.then(|| {
            let application = Application { operation: operation.into(), operands };
            Self::new(SymbolKind::Apply(Arc::new(application)))
        })?;
        (symbol.depth <= MAX_DEPTH).then_some(symbol)
    }

    /// Pieces of a string, joined: nested ones are flattened and literals merged, so that equal texts have equal symbols.
    /// Known pieces must be strings. Absent where one of them has no symbol, or the whole is too deep or has too many pieces.
    pub fn concat(pieces: impl IntoIterator<Item = Value>) -> Option<Self> {
        let mut flat = Vec::new();
        let mut literal = String::new();
        for piece in pieces {
            for piece in inner_pieces(piece.unmarked()) {
                if !piece.is_told() {
                    return None;
                }
                match piece {
                    Value::String(text) => literal.push_str(text),
                    unknown => {
                        push_literal(&mut flat, &mut literal);
                        flat.push(unknown.clone());
                    }
                }
            }
            if flat.len() > MAX_PIECES {
                return None;
            }
        }
        push_literal(&mut flat, &mut literal);
        if let [Value::Unknown(only)] = flat.as_slice() {
            return only.symbol.clone();
        }
        let symbol = Self::new(SymbolKind::Concat(Arc::new(flat)));
        (symbol.depth <= MAX_DEPTH).then_some(symbol)
    }
}

fn inner_pieces(piece: &Value) -> &[Value] {
    if let Value::Unknown(unknown) = piece
        && let Some(SymbolKind::Concat(inner)) = unknown.symbol.as_ref().map(|symbol| &symbol.kind)
    {
        return inner;
    }
    std::slice::from_ref(piece)
}

fn push_literal(flat: &mut Vec<Value>, literal: &mut String) {
    if !literal.is_empty() {
        flat.push(Value::string(std::mem::take(literal)));
    }
}

fn hash_all(values: &[Value], hasher: &mut ContentHasher) -> u32 {
    values.len().hash(hasher);
    let depth = |value: &Value| {
        value.hash_into(hasher);
        value.summary().symbol_depth()
    };
    values.iter().map(depth).max().unwrap_or(0) + 1
}

impl Value {
    /// A hash that is equal for values that are equal when known, or surely come out equal: unknown parts count by their
    /// symbol. Absent where a part is unknown without a symbol. Marks do not matter.
    pub fn key_hash(&self) -> Option<u64> {
        if !self.is_told() {
            return None;
        }
        let mut hasher = content_hasher();
        self.hash_into(&mut hasher);
        Some(hasher.finish())
    }

    fn is_told(&self) -> bool {
        !self.summary().has(Summary::UNTOLD)
    }

    pub(crate) fn hash_into(&self, hasher: &mut ContentHasher) {
        match self {
            Value::Null(_) => 0u8.hash(hasher),
            Value::Bool(value) => (1u8, value).hash(hasher),
            Value::Number(number) => (2u8, number).hash(hasher),
            Value::String(text) => (3u8, text).hash(hasher),
            Value::Tuple(items) => hash_items(4, items, hasher),
            Value::List(list) => hash_items(5, &list.items, hasher),
            Value::Set(set) => hash_items(6, &set.items, hasher),
            Value::Object(attributes) => (7u8, attributes.content_hash()).hash(hasher),
            Value::Map(map) => (8u8, map.items.content_hash()).hash(hasher),
            Value::Unknown(unknown) => (9u8, unknown.symbol.as_ref().map(|symbol| symbol.hash)).hash(hasher),
            Value::Marked(marked) => marked.value.hash_into(hasher),
        }
    }

    /// What a pure operation gives that cannot be computed because of these operands: unknown for their reasons, with their
    /// marks, and equal wherever the same is done to the same.
    pub fn pending(ty: Type, operation: impl Into<SmolStr>, operands: Vec<Value>) -> Value {
        let marks =
            operands.iter().fold(super::Marks::NONE, |marks, operand| marks.union(operand.marks_deep()));
        let causes = operands.iter().flat_map(Value::causes).collect();
        let symbol = Symbol::apply(operation, operands);
        Value::from(Unknown { symbol, ..Unknown::new(ty, causes) }).with_marks(marks)
    }
}

fn hash_items(kind: u8, items: &[Value], hasher: &mut ContentHasher) {
    (kind, items.len()).hash(hasher);
    for item in items {
        item.hash_into(hasher);
    }
}
