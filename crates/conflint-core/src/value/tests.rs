use super::*;

fn variable(name: &str) -> Value {
    Value::reference(Type::String, Cause::new(CauseKind::Variable, name), name)
}

fn text(pieces: impl IntoIterator<Item = Value>) -> Value {
    let pieces: Vec<Value> = pieces.into_iter().collect();
    let causes = pieces.iter().flat_map(Value::causes).collect();
    Unknown { symbol: Symbol::concat(pieces), ..Unknown::new(Type::String, causes) }.into()
}

#[test]
fn equal_symbols_are_equal_values() {
    let logs = || text([variable("var.env"), "-logs".into()]);
    assert_eq!(compare(&logs(), &logs()), Equality::Same);
    let parts = text([text([variable("var.env"), "-".into()]), "logs".into()]);
    assert_eq!(compare(&logs(), &parts), Equality::Same);
}

#[test]
fn different_ends_are_different_values() {
    let a = text(["a-".into(), variable("var.x")]);
    let b = text(["b-".into(), variable("var.x")]);
    assert_eq!(compare(&a, &b), Equality::Different);
    assert_eq!(compare(&a, &"b-1".into()), Equality::Different);
    assert_eq!(compare(&a, &"a-1".into()), Equality::Undecided);
    let c = text([variable("var.x"), "-1".into()]);
    let d = text([variable("var.x"), "-2".into()]);
    assert_eq!(compare(&c, &d), Equality::Different);
}

#[test]
fn what_is_not_told_is_undecided() {
    assert_eq!(compare(&variable("var.x"), &variable("var.y")), Equality::Undecided);
    let nameless = Value::unknown(Type::String, Cause::new(CauseKind::AfterApply, "id"));
    assert_eq!(compare(&nameless, &nameless), Equality::Undecided);
}

#[test]
fn one_call_of_uuid_never_equals_itself() {
    let symbol = Symbol::new(SymbolKind::Impure { function: "uuid".into(), site: Some(span()) });
    let uuid: Value = Unknown { symbol: Some(symbol), ..Unknown::new(Type::String, Vec::new()) }.into();
    assert_eq!(compare(&uuid, &uuid), Equality::Undecided);
    let symbol = Symbol::new(SymbolKind::Impure { function: "plantimestamp".into(), site: None });
    let now: Value = Unknown { symbol: Some(symbol), ..Unknown::new(Type::String, Vec::new()) }.into();
    assert_eq!(compare(&now, &now), Equality::Same);
}

fn span() -> crate::source::Span {
    crate::source::Span::new(crate::source::SourceId(0), 1, 2)
}

#[test]
fn marks_are_found_and_taken_off_at_any_depth() {
    let secret = Value::from("x").with_marks(Marks::SENSITIVE);
    let object = Value::object([("a".into(), Value::tuple([secret]))]);
    assert!(!object.is_sensitive());
    let (plain, marks) = object.unmark_deep();
    assert_eq!(marks, Marks::SENSITIVE);
    assert!(plain.marks_deep().is_empty());
    assert_eq!(compare(&plain, &object), Equality::Same);
}
