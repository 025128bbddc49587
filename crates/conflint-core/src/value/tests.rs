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
    let symbol = impure("uuid", Some(span()));
    let uuid: Value = Unknown { symbol: Some(symbol), ..Unknown::new(Type::String, Vec::new()) }.into();
    assert_eq!(compare(&uuid, &uuid), Equality::Undecided);
    let symbol = impure("plantimestamp", None);
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

#[test]
fn attributes_of_an_open_object_are_known_or_told_by_its_address() {
    let known = [("cidr".into(), Value::from("10.0.0.0/8"))].into_iter().collect();
    let cause = Cause::new(CauseKind::AfterApply, "aws_vpc.main");
    let vpc = Value::open_object(known, cause, "module.a.aws_vpc.main");
    assert_eq!(vpc.attribute("cidr").unwrap().as_str().unwrap(), "10.0.0.0/8");
    let id = vpc.attribute("id").unwrap();
    assert_eq!(compare(&id, &vpc.attribute("id").unwrap()), Equality::Same);
    assert_eq!(id.causes()[0].to_string(), "aws_vpc.main.id is known after apply");
    let Value::Unknown(unknown) = id else { panic!() };
    let SymbolKind::Reference(address) = &unknown.symbol.as_ref().unwrap().kind else { panic!() };
    assert_eq!(address, "module.a.aws_vpc.main.id");
}

#[test]
fn attributes_of_what_is_not_known_are_told_by_their_step() {
    let object = ObjectType { attributes: [("a".into(), Type::Number)].into(), ..ObjectType::default() };
    let cause = Cause::new(CauseKind::Variable, "var.x");
    let symbol = Symbol::apply("f", vec![variable("var.x")]);
    let value: Value = Unknown { symbol, ..Unknown::new(Type::Object(object.into()), vec![cause]) }.into();
    assert_eq!(value.attribute("a").unwrap().ty(), Type::Number);
    assert_eq!(compare(&value.attribute("a").unwrap(), &value.attribute("a").unwrap()), Equality::Same);
    assert!(value.attribute("b").is_none());
    assert!(Value::from("x").attribute("a").is_none());
}

#[test]
fn repetitions_over_one_value_have_the_same_keys() {
    let key = |over: &Value, address: &str| {
        Value::repeated(Type::String, Cause::new(CauseKind::Repetition, "each.key"), over, address)
    };
    let names = variable("var.names");
    assert_eq!(compare(&key(&names, "a.each.key"), &key(&names, "b.each.key")), Equality::Same);
    let others = variable("var.others");
    assert_eq!(compare(&key(&names, "a.each.key"), &key(&others, "b.each.key")), Equality::Undecided);
    let nameless = Value::unknown(Type::Dynamic, Cause::new(CauseKind::Data, "data.x.y"));
    assert_eq!(compare(&key(&nameless, "a.each.key"), &key(&nameless, "b.each.key")), Equality::Undecided);
    assert_eq!(compare(&key(&nameless, "a.each.key"), &key(&nameless, "a.each.key")), Equality::Same);
}

#[test]
fn what_is_known_of_a_value_may_be_enough_to_know_it() {
    let list = |least, most| {
        let cause = Cause::new(CauseKind::Variable, "var.list");
        let name = format!("var.list{least}to{most}");
        Value::reference(Type::List(Type::String.into()), cause, name).refined(|refinement| {
            refinement.not_null = true;
            refinement.min_length = Some(least);
            refinement.max_length = Some(most);
        })
    };
    let Value::List(two) = list(2, 2) else { panic!() };
    assert_eq!(two.items.len(), 2);
    assert!(two.items.iter().all(Value::is_unknown));
    assert_eq!(compare(&two.items[0], &two.items[1]), Equality::Undecided);
    assert!(list(0, 0).is_wholly_known());
    assert!(list(0, 1).is_unknown());
    let many = list(1 << 40, 1 << 40);
    assert!(many.is_unknown());
    assert_eq!(compare(&list(0, 1), &list(2, 3)), Equality::Different);
    assert_eq!(compare(&list(0, 2), &list(2, 3)), Equality::Undecided);
}

#[test]
fn sets_with_unknown_elements_are_compared_by_what_is_known() {
    let set = |items: Vec<Value>| Value::set(Type::String, items);
    let (x, y) = (variable("var.x"), variable("var.y"));
    let ax = set(vec!["a".into(), x.clone()]);
    assert_eq!(compare(&ax, &set(vec![x.clone(), "a".into()])), Equality::Same);
    assert_eq!(compare(&ax, &set(vec!["a".into(), y])), Equality::Undecided);
    assert_eq!(compare(&ax, &set(vec!["b".into()])), Equality::Different);
    assert_eq!(compare(&ax, &set(vec!["a".into()])), Equality::Undecided);
    let prefixed = text(["p-".into(), x]);
    assert_eq!(compare(&set(vec![prefixed.clone()]), &set(vec!["q".into()])), Equality::Different);
    assert_eq!(compare(&set(vec![prefixed]), &set(vec!["p-1".into()])), Equality::Undecided);
}

#[test]
fn functions_that_keep_values_apart_are_compared_by_their_arguments() {
    let call = |function: &str, argument: Value| Value::pending(Type::String, function, vec![argument]);
    let name = |tail: &str| text([variable("var.env"), tail.into()]);
    assert_eq!(compare(&call("sha256", name("-a")), &call("sha256", name("-b"))), Equality::Different);
    assert_eq!(compare(&call("sha256", name("-a")), &call("sha256", name("-a"))), Equality::Same);
    assert_eq!(compare(&call("trimspace", name("-a")), &call("trimspace", name("-b"))), Equality::Undecided);
    assert_eq!(compare(&call("lower", name("-A")), &call("lower", name("-b"))), Equality::Different);
    assert_eq!(compare(&call("lower", name("-A")), &call("lower", name("-a"))), Equality::Same);
    assert_eq!(compare(&call("lower", name("-É")), &call("lower", name("-b"))), Equality::Undecided);
}

#[test]
fn texts_of_the_same_pieces_differ_in_length() {
    let a = text(["x".into(), variable("var.x"), variable("var.y")]);
    let b = text([variable("var.y"), "xx".into(), variable("var.x")]);
    assert_eq!(compare(&a, &b), Equality::Different);
    assert_eq!(compare(&a, &variable("var.x")), Equality::Undecided);
    assert_eq!(compare(&text(["long".into(), variable("var.x")]), &"long".into()), Equality::Undecided);
    assert_eq!(compare(&text(["long".into(), variable("var.x")]), &"lon".into()), Equality::Different);
}

#[test]
fn pieces_are_joined_without_end_in_sight() {
    let mut value = variable("var.x");
    for _ in 0..60 {
        value = text([value.clone(), "-".into(), value]);
    }
    let Value::Unknown(unknown) = value else { panic!() };
    assert!(unknown.symbol.is_none());
}

#[test]
#[cfg(target_pointer_width = "64")]
fn a_value_takes_no_more_room_than_a_short_text() {
    assert_eq!(size_of::<Value>(), size_of::<SmolStr>());
}

fn impure(function: &str, site: Option<crate::source::Span>) -> Symbol {
    Symbol::new(SymbolKind::Impure(ImpureCall { function: function.into(), site }.into()))
}
