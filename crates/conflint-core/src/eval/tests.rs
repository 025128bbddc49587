use std::rc::Rc;

use smol_str::SmolStr;

use super::*;
use crate::source::SourceId;
use crate::syntax::parse_expression;
use crate::value::{Cause, CauseKind, Equality, Marks, compare};

use template::Template;

mod properties;

fn parse(text: &str) -> Expression {
    let (expression, errors) = parse_expression(SourceId(0), text);
    assert!(errors.is_empty(), "{text}: {errors:?}");
    expression.unwrap()
}

/// Variables without values; `l…` are lists of strings, `b…` bools, `n…` numbers, `d…` anything, all others strings.
struct Inputs;

impl Data for Inputs {
    fn variable(&self, name: &str) -> Option<Value> {
        let ty = match name.as_bytes().first() {
            Some(b'l') => Type::List(Type::String.into()),
            Some(b'b') => Type::Bool,
            Some(b'n') => Type::Number,
            Some(b'd') => Type::Dynamic,
            _ => Type::String,
        };
        let name = format!("var.{name}");
        Some(Value::reference(ty, Cause::new(CauseKind::Variable, name.as_str()), name.as_str()))
    }

    fn module(&self, name: &str) -> Option<Value> {
        (name == "m").then(|| Value::object([("a".into(), "whole".into())]))
    }

    fn module_output(&self, name: &str, output: &str) -> Option<Value> {
        (name == "m").then(|| Value::object([(output.into(), "one".into())]))
    }

    fn resource(&self, resource: &crate::addr::Resource) -> Option<Value> {
        let known = [("cidr".into(), Value::from("10.0.0.0/8"))].into_iter().collect();
        let address = resource.to_string();
        Some(Value::open_object(known, Cause::new(CauseKind::AfterApply, address.as_str()), address))
    }
}

fn value(text: &str) -> Value {
    evaluate(&parse(text), &Scope::new(&Inputs)).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn equality(a: &str, b: &str) -> Equality {
    compare(&value(a), &value(b))
}

#[test]
fn equal_expressions_over_equal_unknowns_are_equal() {
    for same in [
        "var.env",
        "\"${var.env}-logs\"",
        "[for x in var.list : \"${x}!\"]",
        "{for x in var.list : x => 1 if x != \"a\"}",
        "var.b ? \"a\" : var.env",
        "\"%{ for x in var.list }${x}%{ endfor }-\"",
        "\"%{ if var.b }a%{ endif }-\"",
        "var.list[*]",
        "var.d[*].id",
        "var.d.a[0].b",
        "var.list[var.n]",
        "var.n + 1",
        "!var.b",
        "var.n < 3",
        "{(var.env) = 1}",
        "try(var.d.x, \"a\")",
        "aws_vpc.main.id",
        "aws_vpc.main[*].id",
    ] {
        assert_eq!(equality(same, same), Equality::Same, "{same}");
    }
    assert_eq!(equality("\"${var.env}-logs\"", "\"${\"${var.env}-\"}logs\""), Equality::Same);
    assert_eq!(equality("aws_vpc.main.id", "aws_vpc.main[\"id\"]"), Equality::Same);
}

#[test]
fn what_may_be_equal_is_undecided() {
    for (a, b) in [
        ("var.env", "var.other"),
        ("[for x in var.list : x]", "[for x in var.list : \"${x}!\"]"),
        ("var.n + 1", "var.n + 2"),
        ("\"a${var.env}\"", "\"${var.env}a\""),
        ("\"e${var.env}\"", "\"é\""),
        ("var.list[0]", "var.list[1]"),
        ("var.env", "null"),
        ("\"${var.env}\"", "\"\""),
    ] {
        assert_eq!(equality(a, b), Equality::Undecided, "{a} and {b}");
        assert_eq!(equality(b, a), Equality::Undecided, "{b} and {a}");
    }
}

#[test]
fn what_cannot_be_equal_is_different() {
    for (a, b) in [
        ("\"a-${var.env}\"", "\"b-${var.env}\""),
        ("\"${var.env}-a\"", "\"${var.env}-b\""),
        ("\"${var.env}-1\"", "\"${var.env}-10\""),
        ("\"a-${var.env}\"", "\"a\""),
        ("\"a${var.env}\"", "null"),
        ("\"x${var.env}y${var.other}\"", "\"${var.other}z${var.env}\""),
        ("var.b ? 1 : 2", "3"),
        ("!var.b", "null"),
    ] {
        assert_eq!(equality(a, b), Equality::Different, "{a} and {b}");
        assert_eq!(equality(b, a), Equality::Different, "{b} and {a}");
    }
}

#[test]
fn known_attributes_of_a_resource_are_known() {
    assert_eq!(value("aws_vpc.main.cidr").as_str().unwrap(), "10.0.0.0/8");
    assert_eq!(value("aws_vpc.main[\"cidr\"]").as_str().unwrap(), "10.0.0.0/8");
    assert_eq!(value("(aws_vpc.main[*].cidr)[0]").as_str().unwrap(), "10.0.0.0/8");
    assert_eq!(value("aws_vpc.main == null").as_bool(), Some(false));
    assert_eq!(value("aws_vpc.main.id").causes()[0].to_string(), "aws_vpc.main.id is known after apply");
}

#[test]
fn one_output_of_a_module_is_asked_for_alone() {
    assert_eq!(value("module.m.b").as_str().unwrap(), "one");
    assert_eq!(value("module.m").to_json()["a"], "whole");
}

#[test]
fn more_is_told_than_terraform_tells() {
    let scope = || Scope::new(&Inputs);
    let tells =
        |text: &str, knowledge| evaluate(&parse(text), &scope().knowing(knowledge)).unwrap().as_bool();
    for (text, known) in [
        ("false && var.b", false),
        ("var.b || true", true),
        ("var.env == var.env", true),
        ("\"${var.env}-a\" != \"${var.env}-b\"", true),
    ] {
        assert_eq!(tells(text, Knowledge::Sound), Some(known), "{text}");
        assert_eq!(tells(text, Knowledge::Terraform), None, "{text}");
    }
}

#[test]
fn errors_become_unknown_values_that_say_why() {
    let unknown = value_of(&parse("[1][2]"), &Scope::new(&Inputs));
    let cause = &unknown.causes()[0];
    assert_eq!(cause.kind, CauseKind::Error);
    assert_eq!(cause.name, "There is no element 2: the collection has 1.");
    assert!(cause.span.is_some());
}

#[test]
fn names_that_nothing_declares_are_errors_wherever_they_stand() {
    for text in ["local.x", "true ? 1 : local.x", "try(local.x, 1)", "[for x in [] : local.y]", "each.key"] {
        assert!(evaluate(&parse(text), &Scope::new(&Inputs)).is_err(), "{text}");
    }
}

#[test]
fn references_are_found_in_every_corner() {
    let text = "[for k, v in var.a : \"${k}${local.b}%{ if each.value }${data.c.d[0].e}%{ endif }\" \
                if module.f[count.index].g == { (path.root) = f(v.x, aws_vpc.h[*].i) }.j]";
    let found = references(&parse(text)).into_iter().map(|reference| reference.referent);
    let names: Vec<String> = found
        .map(|referent| match referent {
            Referent::Variable(name) => format!("var.{name}"),
            Referent::Local(name) => format!("local.{name}"),
            Referent::Module { name, output } => format!("module.{name}.{}", output.unwrap_or_default()),
            Referent::Resource(resource) => resource.to_string(),
            other => format!("{other:?}"),
        })
        .collect();
    let wanted = [
        "var.a",
        "local.b",
        "Each(\"value\")",
        "data.c.d",
        "module.f.g",
        "Count",
        "Path(\"root\")",
        "aws_vpc.h",
    ];
    assert_eq!(names, wanted);
}

/// Local values that refer to one another: `local.n7` to `local.n6`, and so on.
struct Chain {
    text: fn(u32) -> String,
    budget: Rc<Budget>,
    known: std::cell::RefCell<std::collections::HashMap<SmolStr, Value>>,
}

impl Chain {
    fn new(text: fn(u32) -> String) -> Self {
        Self { text, budget: Rc::default(), known: Default::default() }
    }

    fn scope(&self) -> Scope<'_> {
        Scope::with_budget(self, self.budget.clone())
    }

    fn value(&self, text: &str) -> Value {
        value_of(&parse(text), &self.scope())
    }
}

impl Data for Chain {
    fn local(&self, name: &str) -> Option<Value> {
        if let Some(value) = self.known.borrow().get(name) {
            return Some(value.clone());
        }
        let number: u32 = name.strip_prefix('n')?.parse().ok()?;
        let value = value_of(&parse(&(self.text)(number)), &self.scope());
        self.known.borrow_mut().insert(name.into(), value.clone());
        Some(value)
    }
}

#[track_caller]
fn is_limit(value: &Value) {
    let kinds: Vec<CauseKind> = value.causes().iter().map(|cause| cause.kind).collect();
    assert!(value.is_unknown() && kinds.contains(&CauseKind::Limit), "{value:?}");
}

#[test]
fn names_that_refer_to_one_another_without_end_are_cut() {
    let chain = Chain::new(|n| format!("local.n{}", n + 1));
    is_limit(&chain.value("local.n0"));
}

#[test]
fn strings_that_double_are_cut() {
    let chain = Chain::new(|n| match n {
        0 => "\"a\"".into(),
        n => format!("\"${{local.n{m}}}${{local.n{m}}}\"", m = n - 1),
    });
    is_limit(&chain.value("local.n60"));
    assert_eq!(chain.value("local.n10").as_str().unwrap().len(), 1024);
}

#[test]
fn values_that_double_are_cut() {
    let chain = Chain::new(|n| match n {
        0 => "1".into(),
        n => format!("[local.n{m}, local.n{m}]", m = n - 1),
    });
    assert!(!chain.value("local.n60").is_wholly_known());
    assert!(chain.value("local.n10").is_wholly_known());
}

#[test]
fn unknown_values_that_double_are_no_work() {
    let chain = Chain::new(|n| match n {
        0 => "[for x in try(local.n999, 1) : x]".into(),
        999 => "nosuch()".into(),
        n => format!(
            "\"${{local.n{m}}}${{local.n{m}}}\" == \"${{local.n{m}}}\" ? \"a\" : local.n{m}",
            m = n - 1
        ),
    });
    let value = chain.value("local.n60");
    assert!(value.is_unknown());
    let _ = compare(&value, &chain.value("local.n59"));
}

#[test]
fn values_that_nest_without_end_are_cut() {
    let chain = Chain::new(|n| match n {
        0 => "1".into(),
        n => format!("{{a = local.n{}}}", n - 1),
    });
    let mut deepest = chain.value("local.n0");
    for n in 1..5_000 {
        deepest = chain.value(&format!("local.n{n}"));
    }
    assert!(!deepest.is_wholly_known());
}

#[test]
fn loops_within_loops_are_cut() {
    let chain = Chain::new(|n| match n {
        0 => "[for i in [1, 2, 3, 4, 5, 6, 7, 8] : i]".into(),
        n => format!("[for i in local.n0 : [for j in local.n{m} : local.n{m}]]", m = n - 1),
    });
    assert!(!chain.value("local.n6").is_wholly_known());
}

#[test]
fn marks_of_for_variables_do_not_outlive_the_element() {
    let secret = Value::from("s").with_marks(Marks::SENSITIVE);
    let variables = [("x".into(), Value::tuple([secret, "t".into()]))].into_iter().collect();
    let (template, _) = crate::syntax::parse_template(SourceId(0), "%{ for i in x }${i}%{ endfor }");
    let rendered = Template::new(template.unwrap(), 0).render(&variables, &Scope::new(&Inputs)).unwrap();
    assert_eq!((rendered.as_str().unwrap().as_str(), rendered.is_sensitive()), ("st", true));
}

#[test]
fn templates_know_only_their_own_names() {
    let (template, _) = crate::syntax::parse_template(SourceId(0), "${x}%{ if false }${y}%{ endif }");
    let variables = [("x".into(), Value::from("a"))].into_iter().collect();
    let error = Template::new(template.unwrap(), 0).render(&variables, &Scope::new(&Inputs)).unwrap_err();
    assert_eq!(error.message, "The template needs a variable \"y\".");
}

#[test]
fn nesting_up_to_the_limits_is_evaluated() {
    let nested = |before: &str, inside: &str, after: &str, depth: usize| {
        value(&format!("{}{inside}{}", before.repeat(depth), after.repeat(depth)))
    };
    assert_eq!(nested("(", "1", ")", 150).to_json(), 1);
    assert_eq!(nested("true ? ", "1", " : 2", 150).to_json(), 1);
    assert_eq!(nested("\"${", "1", "}\"", 90).to_json(), 1);
    assert_eq!(nested("\"%{ if true }", "x", "%{ endif }\"", 1).as_str().unwrap(), "x");
    assert_eq!(nested("try(", "1", ")", 100).to_json(), 1);
    assert!(nested("[", "1", "]", 150).is_wholly_known());
    assert!(nested("[for x in [1] : ", "x", "]", 60).is_wholly_known());
    let sum = format!("1{}", " + 1".repeat(900));
    assert_eq!(value(&sum).to_json(), 901);
}

#[test]
fn errors_within_errors_take_no_longer() {
    let before = "true ? 1 : [".repeat(60);
    let after = "]".repeat(60);
    let scope = Scope::new(&Inputs);
    assert!(evaluate(&parse(&format!("{before}null.a{after}")), &scope).is_err());
    assert_eq!(evaluate(&parse("1 + 1"), &scope).unwrap().to_json(), 2);
}
