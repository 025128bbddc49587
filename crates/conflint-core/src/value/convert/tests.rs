use serde_json::json;

use super::*;
use crate::value::{Equality, Marks, Symbol, SymbolKind, Unknown, compare};

fn list(element: Type) -> Type {
    Type::List(Arc::new(element))
}

fn set(element: Type) -> Type {
    Type::Set(Arc::new(element))
}

fn map(element: Type) -> Type {
    Type::Map(Arc::new(element))
}

fn object(attributes: &[(&str, Type)], optional: &[&str]) -> Type {
    let attributes = attributes.iter().map(|(name, ty)| ((*name).into(), ty.clone())).collect();
    let optional = optional.iter().map(|name| (*name).into()).collect();
    Type::Object(Arc::new(ObjectType { attributes, optional }))
}

fn from_json(json: serde_json::Value) -> Value {
    Value::from_json(&json)
}

#[track_caller]
fn converts(json: serde_json::Value, to: &Type, ty: &str, result: serde_json::Value) {
    let converted = convert(&from_json(json), to).unwrap();
    assert_eq!((converted.ty().to_string().as_str(), converted.to_json()), (ty, result));
}

#[track_caller]
fn refuses(json: serde_json::Value, to: &Type) {
    assert!(convert(&from_json(json), to).is_err());
}

#[test]
fn primitives_convert_to_and_from_strings() {
    converts(json!(1.50), &Type::String, "string", json!("1.5"));
    converts(json!(true), &Type::String, "string", json!("true"));
    converts(json!("1e3"), &Type::Number, "number", json!(1000));
    converts(json!("0"), &Type::Bool, "bool", json!(false));
    converts(json!(null), &Type::String, "string", json!(null));
    refuses(json!("TRUE"), &Type::Bool);
    refuses(json!("x"), &Type::Number);
    refuses(json!(1), &Type::Bool);
    refuses(json!(true), &Type::Number);
    refuses(json!([]), &Type::String);
}

#[test]
fn any_element_type_is_the_one_that_all_share() {
    let any = list(Type::Dynamic);
    converts(json!([]), &any, "list(dynamic)", json!([]));
    converts(json!([1, "a", true]), &any, "list(string)", json!(["1", "a", "true"]));
    converts(json!([[1], ["a"]]), &any, "list(tuple([string]))", json!([["1"], ["a"]]));
    converts(json!([{"a": 1}, {"b": 2}]), &any, "list(map(number))", json!([{"a": 1}, {"b": 2}]));
    converts(
        json!([{"a": 1}, {"a": "x"}]),
        &any,
        "list(object({a: string}))",
        json!([{"a": "1"}, {"a": "x"}]),
    );
    converts(json!([null, 1]), &any, "list(number)", json!([null, 1]));
    converts(json!([null, null]), &any, "list(dynamic)", json!([null, null]));
    converts(json!([[1], []]), &any, "list(list(number))", json!([[1], []]));
    converts(json!([{}, {"a": 1}]), &any, "list(map(number))", json!([{}, {"a": 1}]));
    converts(
        json!([[1, null], [null, "a"]]),
        &any,
        "list(tuple([number, string]))",
        json!([[1, null], [null, "a"]]),
    );
    for refused in
        [json!([1, true]), json!([1, []]), json!([[1, "a"], [true, 2]]), json!([null, [1]]), json!([[], {}])]
    {
        refuses(refused, &any);
    }
}

#[test]
fn sets_hold_each_element_once_in_order() {
    converts(json!([1, "1", true]), &set(Type::Dynamic), "set(string)", json!(["1", "true"]));
    converts(json!([10, 9, 1.5, 9.0]), &set(Type::Dynamic), "set(number)", json!([1.5, 9, 10]));
    converts(json!(["é", "z", "a", "Z"]), &set(Type::String), "set(string)", json!(["Z", "a", "z", "é"]));
    converts(json!([[10], [9], [2]]), &set(Type::Dynamic), "set(tuple([number]))", json!([[10], [2], [9]]));
    converts(json!([null, "a", null]), &set(Type::Dynamic), "set(string)", json!(["a", null]));
}

#[test]
fn maps_and_objects_convert_to_each_other() {
    converts(json!({}), &map(Type::Dynamic), "map(dynamic)", json!({}));
    converts(json!({"a": 1, "b": "x"}), &map(Type::Dynamic), "map(string)", json!({"a": "1", "b": "x"}));
    converts(
        json!({"a": null, "b": [1]}),
        &map(Type::Dynamic),
        "map(tuple([number]))",
        json!({"a": null, "b": [1]}),
    );
    refuses(json!({"a": 1, "b": [1]}), &map(Type::Dynamic));
    let wanted = object(&[("a", Type::String), ("b", Type::Number)], &["b"]);
    converts(
        json!({"a": 1, "c": 2}),
        &wanted,
        "object({a: string, b: number})",
        json!({"a": "1", "b": null}),
    );
    refuses(json!({"b": 1}), &wanted);
    let values = convert(&from_json(json!({"a": 1, "c": 2})), &map(Type::Number)).unwrap();
    assert_eq!(convert(&values, &wanted).unwrap().to_json(), json!({"a": "1", "b": null}));
    let values = convert(&from_json(json!({"b": 1})), &map(Type::Number)).unwrap();
    assert_eq!(convert(&values, &wanted).unwrap_err().message, "map element \"a\" is required");
}

#[test]
fn empty_collections_are_checked_by_type() {
    let lists = convert(&from_json(json!([])), &list(list(Type::String))).unwrap();
    assert!(convert(&lists, &list(Type::Number)).is_err());
    assert_eq!(convert(&lists, &list(Type::Dynamic)).unwrap().ty(), list(list(Type::String)));
    refuses(json!([1]), &Type::Tuple(Arc::new(vec![Type::Number, Type::Number])));
}

#[test]
fn marks_stay_where_they_are_but_sets_take_them() {
    let secret = Value::from("s").with_marks(Marks::SENSITIVE);
    let tuple = Value::tuple([Value::from("a"), secret]);
    let converted = convert(&tuple, &list(Type::String)).unwrap();
    assert!(converted.marks().is_empty() && converted.marks_deep().sensitive);
    assert!(convert(&tuple, &set(Type::String)).unwrap().is_sensitive());
    let whole = from_json(json!([1])).with_marks(Marks::SENSITIVE);
    assert!(convert(&whole, &list(Type::String)).unwrap().is_sensitive());
}

#[test]
fn unknown_values_keep_causes_and_symbol() {
    let cause = Cause::new(CauseKind::Variable, "var.n");
    let number = Value::reference(Type::Number, cause, "var.n");
    let text = convert(&number, &Type::String).unwrap();
    assert_eq!((text.ty(), text.causes().len()), (Type::String, 1));
    assert_eq!(compare(&text, &convert(&number, &Type::String).unwrap()), Equality::Same);
    // "01" and "1" are one number: the way back must not seem to be the text itself.
    let cause = Cause::new(CauseKind::Variable, "var.s");
    let string = Value::reference(Type::String, cause, "var.s");
    let there = convert(&string, &Type::Number).unwrap();
    let back = convert(&there, &Type::String).unwrap();
    assert_eq!(compare(&back, &string), Equality::Undecided);
}

#[test]
fn unknown_collections_keep_what_is_known_of_their_length() {
    let ty = Type::Tuple(Arc::new(vec![Type::Number, Type::String]));
    let symbol = Some(Symbol::new(SymbolKind::Reference("x".into())));
    let tuple: Value = Unknown { symbol, ..Unknown::new(ty, Vec::new()) }.into();
    let Value::Unknown(as_set) = convert(&tuple, &set(Type::Dynamic)).unwrap() else { panic!() };
    assert_eq!((as_set.refinement().min_length, as_set.refinement().max_length), (Some(1), Some(2)));
    assert_eq!(as_set.ty, set(Type::String));
}

#[test]
fn a_resource_becomes_an_object_of_what_is_known_of_it() {
    let known = [("name".into(), Value::from("x"))].into_iter().collect();
    let cause = Cause::new(CauseKind::AfterApply, "a.b");
    let resource = Value::open_object(known, cause, "a.b");
    let converted =
        convert(&resource, &object(&[("id", Type::String), ("name", Type::String)], &[])).unwrap();
    assert_eq!(converted.get("name").unwrap().as_str().unwrap(), "x");
    assert!(converted.get("id").unwrap().is_unknown());
}

#[test]
fn list_of_objects_with_any_parts() {
    let wanted = list(object(&[("a", Type::Dynamic)], &[]));
    converts(
        json!([{"a": 1}, {"a": "x"}]),
        &wanted,
        "list(object({a: string}))",
        json!([{"a": "1"}, {"a": "x"}]),
    );
    refuses(json!([{"a": 1}, {"a": [1]}]), &wanted);
}
