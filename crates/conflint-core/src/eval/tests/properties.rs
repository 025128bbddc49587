use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// What the variables are.
struct Assigned<'a>(&'a BTreeMap<String, Value>);

impl Data for Assigned<'_> {
    fn variable(&self, name: &str) -> Option<Value> {
        self.0.get(name).cloned()
    }
}

const NAMES: [&str; 7] = ["s", "t", "n", "n2", "b", "l", "d"];

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "a", "b", "a-", "-a", "ab", "1", "true", "e", "é", "\u{301}", "x-y"])
        .prop_map(str::to_owned)
}

fn nullable(ty: Type, value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(Value::Null(ty)), 6 => value].boxed()
}

fn string() -> BoxedStrategy<Value> {
    nullable(Type::String, text().prop_map(Value::string))
}

fn number() -> BoxedStrategy<Value> {
    nullable(Type::Number, (-2i64..4).prop_map(Value::from))
}

fn list() -> BoxedStrategy<Value> {
    let items = prop::collection::vec(text().prop_map(Value::string), 0..3);
    nullable(Type::List(Type::String.into()), items.prop_map(|items| Value::list(Type::String, items)))
}

fn anything() -> BoxedStrategy<Value> {
    let object = (text(), string()).prop_map(|(name, value)| Value::object([(name.into(), value)]));
    prop_oneof![string(), number(), list(), object].boxed()
}

/// A value for each variable.
fn assignment() -> impl Strategy<Value = BTreeMap<String, Value>> {
    let bools = nullable(Type::Bool, any::<bool>().prop_map(Value::from));
    (string(), string(), number(), number(), bools, list(), anything()).prop_map(|(s, t, n, m, b, l, d)| {
        NAMES.iter().map(|name| (*name).to_owned()).zip([s, t, n, m, b, l, d]).collect()
    })
}

fn leaf() -> BoxedStrategy<String> {
    prop_oneof![
        4 => prop::sample::select(NAMES.to_vec()).prop_map(|name| format!("var.{name}")),
        2 => text().prop_map(|text| format!("\"{text}\"")),
        1 => prop::sample::select(vec!["0", "1", "2.5", "true", "false", "null", "[]", "{}"]).prop_map(str::to_owned),
    ]
    .boxed()
}

/// Text of an expression.
fn expression() -> BoxedStrategy<String> {
    leaf()
        .prop_recursive(4, 24, 3, |inner| {
            let operator =
                prop::sample::select(vec!["==", "!=", "&&", "||", "<", ">=", "+", "-", "*", "/", "%"]);
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("\"${{{a}}}-${{{b}}}\"")),
                (text(), inner.clone()).prop_map(|(text, a)| format!("\"{text}${{{a}}}\"")),
                (inner.clone(), text()).prop_map(|(a, text)| format!("\"${{{a}}}{text}\"")),
                (inner.clone(), operator, inner.clone()).prop_map(|(a, op, b)| format!("({a} {op} {b})")),
                (inner.clone(), inner.clone(), inner.clone())
                    .prop_map(|(c, a, b)| format!("({c} ? {a} : {b})")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("[{a}, {b}]")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{a = {a}, b = {b}}}")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{({a}) = {b}}}")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("[for k, v in {a} : [v, {b}]]")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("[for k, v in {a} : k if v == {b}]")),
                inner.clone().prop_map(|a| format!("{{for k, v in {a} : v => k...}}")),
                inner.clone().prop_map(|a| format!("({a})[*]")),
                inner.clone().prop_map(|a| format!("({a}).a")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a})[{b}]")),
                inner.clone().prop_map(|a| format!("!({a})")),
                inner.clone().prop_map(|a| format!("\"%{{ if {a} }}x%{{ else }}y%{{ endif }}\"")),
                inner.prop_map(|a| format!("\"%{{ for x in {a} }}<${{x}}>%{{ endfor }}\"")),
            ]
        })
        .boxed()
}

/// A template of a few pieces, so that two of them have much in common.
fn template() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec!["e", "é", "\u{301}", "\u{323}", "${var.s}", "${var.t}"]);
    prop::collection::vec(piece, 1..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

/// Texts that may become another character together with their neighbours.
fn combining() -> impl Strategy<Value = BTreeMap<String, Value>> {
    let text = || {
        prop::sample::select(vec!["", "e", "é", "\u{301}", "\u{323}"])
            .prop_map(|text: &str| Value::from(text))
    };
    (text(), text()).prop_map(|(s, t)| [("s".to_owned(), s), ("t".to_owned(), t)].into())
}

/// A set or list of a few elements.
fn elements() -> impl Strategy<Value = String> {
    let element = prop::sample::select(vec!["\"a\"", "\"b\"", "var.s", "var.t", "\"a${var.s}\"", "null"]);
    let around = prop::sample::select(vec!["toset([", "tolist(["]);
    (around, prop::collection::vec(element, 0..4))
        .prop_map(|(around, elements)| format!("{around}{}])", elements.join(", ")))
}

/// What is said of two expressions is not contradicted by what they become.
fn check_equality(a: &str, b: &str, inputs: &dyn Data) -> Result<(), TestCaseError> {
    let before = evaluated(a, &Inputs).zip(evaluated(b, &Inputs));
    let after = evaluated(a, inputs).zip(evaluated(b, inputs));
    if let (Some(before), Some(after)) = (before, after) {
        let (said, is) = (compare(&before.0, &before.1), compare(&after.0, &after.1));
        let contradicts = said != Equality::Undecided && said != is;
        prop_assert!(!contradicts, "{}\n{}\nsaid {:?}, is {:?}: {:?}", a, b, said, is, after);
        prop_assert_eq!(compare(&before.1, &before.0), said);
    }
    Ok(())
}

fn evaluated(text: &str, data: &dyn Data) -> Option<Value> {
    let (expression, _) = parse_expression(SourceId(0), text);
    evaluate(&expression?, &Scope::new(data)).ok()
}

/// Whether what is known of a value holds for what it has become.
fn holds(known: &Value, become_: &Value) -> bool {
    let known = known.unmarked();
    let become_ = become_.unmarked();
    let Value::Unknown(unknown) = known else {
        let children: Vec<&Value> = known.children().collect();
        let others: Vec<&Value> = become_.children().collect();
        let is_set = matches!(known, Value::Set(_));
        return match children.is_empty() {
            true => compare(known, become_) == Equality::Same,
            false if is_set => others.len() <= children.len(),
            false => children.len() == others.len() && children.iter().zip(others).all(|(a, b)| holds(a, b)),
        };
    };
    let range = unknown.refinement();
    let own = become_.range();
    let within = |low: &Option<u64>, high: &Option<u64>| match (low, high) {
        (Some(low), Some(high)) => low <= high,
        _ => true,
    };
    (!range.not_null || !become_.is_null())
        && (become_.is_null() || unknown.ty == Type::Dynamic || same_shape(&unknown.ty, &become_.ty()))
        && range
            .prefix
            .as_ref()
            .is_none_or(|prefix| become_.as_str().is_none_or(|text| text.starts_with(prefix.as_str())))
        && within(&range.min_length, &own.max_length)
        && within(&own.min_length, &range.max_length)
}

/// Whether a type is what was said of it.
fn same_shape(said: &Type, ty: &Type) -> bool {
    match (said, ty) {
        (Type::Dynamic, _) | (_, Type::Dynamic) => true,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => {
            same_shape(a, b)
        }
        (Type::Tuple(a), Type::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same_shape(a, b))
        }
        (Type::Object(a), Type::Object(b)) => {
            a.attributes.keys().eq(b.attributes.keys())
                && a.attributes.values().zip(b.attributes.values()).all(|(a, b)| same_shape(a, b))
        }
        (a, b) => a == b,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_known_holds_for_every_value_of_what_is_not(text in expression(), inputs in assignment()) {
        if let (Some(known), Some(value)) = (evaluated(&text, &Inputs), evaluated(&text, &Assigned(&inputs))) {
            prop_assert!(holds(&known, &value), "{}\nknown {:?}\nvalue {:?}", text, known, value);
        }
    }

    #[test]
    fn equality_holds_for_every_value_of_what_is_not_known(
        a in expression(),
        b in expression(),
        inputs in assignment(),
    ) {
        check_equality(&a, &b, &Assigned(&inputs))?;
        check_equality(&a, &a, &Assigned(&inputs))?;
    }

    #[test]
    fn equality_of_texts_holds(a in template(), b in template(), inputs in combining()) {
        check_equality(&a, &b, &Assigned(&inputs))?;
    }

    #[test]
    fn equality_of_collections_holds(a in elements(), b in elements(), inputs in assignment()) {
        check_equality(&a, &b, &Assigned(&inputs))?;
    }

    #[test]
    fn equal_hashes_are_equal_values(a in expression(), b in expression()) {
        if let (Some(a), Some(b)) = (evaluated(&a, &Inputs), evaluated(&b, &Inputs))
            && compare(&a, &b) == Equality::Same
            && a.key_hash().is_some()
            && b.key_hash().is_some()
        {
            prop_assert_eq!(a.key_hash(), b.key_hash());
        }
    }

    #[test]
    fn no_text_makes_evaluation_fail_badly(text in "[\\[\\]{}()a-c0-2.,:=?!*+\"$% \n-]{0,40}") {
        let (expression, _) = parse_expression(SourceId(0), &text);
        if let Some(expression) = expression {
            let _ = value_of(&expression, &Scope::new(&Inputs));
        }
    }
}
