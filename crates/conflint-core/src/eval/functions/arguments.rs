//! What a function is given, and what it may answer.

use super::{Call, Function};
use crate::value::{Cause, CauseKind, Number, Symbol, Type, Unknown, Value};

/// Strings of more bytes, and collections of more elements, are not made.
pub(super) use crate::eval::budget::{ELEMENTS as MAX_ELEMENTS, TEXT as MAX_STRING};

/// What a function answers.
pub(super) type Outcome<T> = Result<T, Failure>;

/// Why a function refuses its arguments.
pub(super) enum Failure {
    /// One argument, counted from 0, is wrong.
    Argument(usize, String),
    /// It fails as a whole.
    Call(String),
    /// The file of this path is not there.
    Absent(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Failure::Call(message)
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        Failure::Call(message.into())
    }
}

/// Says that one argument, counted from 0, is wrong.
pub(super) fn wrong<T>(argument: usize, message: impl Into<String>) -> Outcome<T> {
    Err(Failure::Argument(argument, message.into()))
}

/// The arguments of a call: as many as the parameters want, converted to their types.
pub(super) struct Arguments<'a> {
    pub call: &'a Call<'a>,
    pub function: &'static Function,
    pub values: Vec<Value>,
}

static ABSENT: Value = Value::Null(Type::Dynamic);

impl Arguments<'_> {
    pub(super) fn len(&self) -> usize {
        self.values.len()
    }

    /// An argument, counted from 0.
    pub(super) fn get(&self, index: usize) -> &Value {
        self.values.get(index).unwrap_or(&ABSENT)
    }

    /// An argument whose parameter is a string, and which is known.
    pub(super) fn text(&self, index: usize) -> &str {
        self.get(index).as_str().map_or("", |text| text.as_str())
    }

    /// An argument whose parameter is a number, and which is known.
    pub(super) fn number(&self, index: usize) -> Number {
        as_number(self.get(index))
    }

    /// A number that must be whole.
    pub(super) fn whole(&self, index: usize) -> Outcome<i64> {
        self.number(index).as_i64().ok_or_else(|| NOT_WHOLE.into())
    }

    /// The elements of an argument that is a known list, set or tuple.
    pub(super) fn items(&self, index: usize) -> &[Value] {
        items(self.get(index))
    }

    /// The result is not known, because an argument or something in it is not.
    pub(super) fn pending(&self, ty: Type) -> Value {
        self.told_not_null(Value::pending(ty, self.function.name, self.values.clone()))
    }

    /// Of a result whose type is not known either, Terraform does not say that it is not null.
    fn told_not_null(&self, value: Value) -> Value {
        if self.function.never_null && !is_dynamic(&value) { value.never_null() } else { value }
    }

    /// The result is larger than what is made here.
    pub(super) fn beyond_limit(&self, ty: Type) -> Value {
        let text = MAX_STRING >> 20;
        let made =
            format!("{}() makes more than {text} MiB of text or {MAX_ELEMENTS} elements", self.function.name);
        self.withheld(ty, CauseKind::Limit, made)
    }

    /// The result is not known here for one reason, but is the same whenever the arguments are.
    pub(super) fn withheld(&self, ty: Type, kind: CauseKind, name: impl Into<smol_str::SmolStr>) -> Value {
        let cause = Cause::at(kind, name, self.call.span);
        let symbol = Symbol::apply(self.function.name, self.values.clone());
        let unknown = Unknown::new(ty, vec![cause]);
        self.told_not_null(Unknown { symbol, ..unknown }.into())
    }

    /// A string, unless it is too long.
    pub(super) fn string(&self, text: impl Into<smol_str::SmolStr>) -> Value {
        let text = text.into();
        if text.len() > MAX_STRING { self.beyond_limit(Type::String) } else { Value::string(text) }
    }
}

pub(super) const NOT_WHOLE: &str =
    "value must be a whole number, between -9223372036854775808 and 9223372036854775807 inclusive";

/// Whether nothing is known of the type.
pub(super) fn is_dynamic(value: &Value) -> bool {
    match value.unmarked() {
        Value::Null(ty) => *ty == Type::Dynamic,
        Value::Unknown(unknown) => unknown.ty == Type::Dynamic,
        _ => false,
    }
}

/// A known number, marked or not.
pub(super) fn as_number(value: &Value) -> Number {
    match value.unmarked() {
        Value::Number(number) => number.clone(),
        _ => 0i64.into(),
    }
}

/// The elements of a known list, set or tuple, marked or not.
pub(super) fn items(value: &Value) -> &[Value] {
    match value.unmarked() {
        Value::Tuple(items) => items,
        Value::List(list) | Value::Set(list) => &list.items,
        _ => &[],
    }
}
