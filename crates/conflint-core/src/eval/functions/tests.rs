use std::collections::BTreeSet;

use super::*;
use crate::eval::{Data, evaluate};
use crate::source::SourceId;
use crate::syntax::parse_expression;
use crate::value::{CauseKind, Equality, Marks, Type, compare};

/// All built-in functions of Terraform 1.11 but `try` and `can`, which are the evaluator's.
const TERRAFORM: &str = "abs abspath alltrue anytrue base64decode base64encode base64gzip base64sha256 base64sha512 \
    basename bcrypt ceil chomp chunklist cidrhost cidrnetmask cidrsubnet cidrsubnets coalesce coalescelist compact concat \
    contains csvdecode dirname distinct element endswith ephemeralasnull file filebase64 filebase64sha256 filebase64sha512 \
    fileexists filemd5 fileset filesha1 filesha256 filesha512 flatten floor format formatdate formatlist indent index \
    issensitive join jsondecode jsonencode keys length log lookup lower matchkeys max md5 merge min nonsensitive one \
    parseint pathexpand plantimestamp pow range regex regexall replace reverse rsadecrypt sensitive setintersection \
    setproduct setsubtract setunion sha1 sha256 sha512 signum slice sort split startswith strcontains strrev substr sum \
    templatefile templatestring textdecodebase64 textencodebase64 timeadd timecmp timestamp title tobool tolist tomap \
    tonumber toset tostring transpose trim trimprefix trimspace trimsuffix upper urlencode uuid uuidv5 values yamldecode \
    yamlencode zipmap";

struct Module;

impl Data for Module {
    fn variable(&self, name: &str) -> Option<Value> {
        let name = format!("var.{name}");
        let cause = crate::value::Cause::new(CauseKind::Variable, name.as_str());
        Some(Value::reference(Type::String, cause, name))
    }
}

#[track_caller]
fn value(text: &str) -> Value {
    let (expression, errors) = parse_expression(SourceId(0), text);
    assert!(errors.is_empty(), "{text}: {errors:?}");
    evaluate(&expression.unwrap(), &Scope::new(&Module)).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn is_beyond_limit(text: &str) {
    let value = value(text);
    assert!(value.is_unknown(), "{text}");
    assert_eq!(value.causes()[0].kind, CauseKind::Limit, "{text}");
}

#[test]
fn every_function_is_there_once() {
    let names: Vec<&str> =
        TABLES.iter().flat_map(|table| table.iter()).map(|function| function.name).collect();
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(names.len(), distinct.len());
    let missing: Vec<&str> = TERRAFORM.split_whitespace().filter(|name| !distinct.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn tables_are_in_order() {
    for table in TABLES {
        assert!(table.is_sorted_by_key(|function| function.name), "{}", table[0].name);
    }
}

#[test]
fn what_would_be_too_large_is_not_made() {
    is_beyond_limit("join(\"\", [for i in range(1024) : format(\"%2000d\", i)])");
    is_beyond_limit("replace(format(\"%1000000d\", 0), \" \", \"xxxxxxxxxx\")");
    is_beyond_limit("replace(format(\"%100000d\", 0), \"/ /\", \"xxxxxxxxxxxxxxxxxxxx\")");
    is_beyond_limit("setproduct(range(1000), range(1000), range(1000))");
    is_beyond_limit("format(\"%999999999d\", 1)");
    is_beyond_limit("format(\"%.999999999f\", 1)");
    is_beyond_limit("indent(1000000000, \"\\n\\n\")");
    is_beyond_limit("split(\"\", format(\"%100000d\", 0))");
    is_beyond_limit("tostring(pow(10, 300) * 1e400000000)");
    is_beyond_limit("regex(\"(((a{100}){100}){100})\", \"a\")");
    is_beyond_limit("parseint(format(\"%05000d\", 1), 62)");
    is_beyond_limit("jsondecode(join(\"\", [for i in range(1000) : \"[\"]))");
}

#[test]
fn aliases_that_multiply_are_not_followed() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\\n");
    for i in 1..20 {
        let uses = vec![format!("*a{}", i - 1); 9].join(", ");
        text.push_str(&format!("a{i}: &a{i} [{uses}]\\n"));
    }
    is_beyond_limit(&format!("yamldecode(\"{text}\")"));
}

#[test]
fn work_is_paid_for() {
    let call = "sha512(format(\"%100000d\", 1))";
    assert!(value(call).is_wholly_known());
    let (expression, _) = parse_expression(SourceId(0), call);
    let scope = Scope::new(&Module);
    // Enough for the call, but not for what it goes through.
    while scope.budget().spend(1_000) && scope.budget().left() > 1_000 {}
    let value = evaluate(&expression.unwrap(), &scope).unwrap();
    assert_eq!(value.causes()[0].kind, CauseKind::Limit);
}

#[test]
fn impure_functions_say_so() {
    for (call, equal) in [
        ("timestamp()", Equality::Same),
        ("plantimestamp()", Equality::Same),
        ("uuid()", Equality::Undecided),
        ("bcrypt(\"a\")", Equality::Undecided),
    ] {
        let (a, b) = (value(call), value(call));
        assert_eq!(a.causes()[0].kind, CauseKind::Impure, "{call}");
        assert_eq!(compare(&a, &b), equal, "{call}");
    }
    let through = value("upper(substr(uuid(), 0, 8))");
    assert_eq!(through.causes()[0].kind, CauseKind::Impure);
    assert_eq!(compare(&through, &through), Equality::Undecided);
}

#[test]
fn functions_of_other_providers_are_not_known() {
    let call = "provider::aws::arn_parse(\"x\", sensitive(\"y\"))";
    let parsed = value(call);
    assert_eq!(parsed.causes()[0].kind, CauseKind::Function);
    assert!(parsed.is_sensitive());
    assert_eq!(compare(&parsed, &value(call)), Equality::Same);
}

#[test]
fn functions_of_the_builtin_provider() {
    let text = |call: &str| value(call).as_str().unwrap().to_string();
    let object = "{a = 1, \"b c\" = [true, null], d = {e = \"x\"}, f = [{g = 1}]}";
    assert_eq!(
        text(&format!("provider::terraform::encode_expr({object})")),
        "{\n  a     = 1\n  \"b c\" = [true, null]\n  d = {\n    e = \"x\"\n  }\n  f = [{\n    g = 1\n  }]\n}"
    );
    assert_eq!(
        text("provider::terraform::encode_expr(\"a\\n\\\"b\\\" $${x} %%{y} \\\\ é \\u0001\")"),
        "\"a\\n\\\"b\\\" $${x} %%{y} \\\\ é \\u0001\""
    );
    assert_eq!(
        text("provider::terraform::encode_tfvars({a = 1, bc = \"x\", d = {e = [1]}})"),
        "a  = 1\nbc = \"x\"\nd = {\n  e = [1]\n}\n"
    );
    let decoded = value("provider::terraform::decode_tfvars(\"a = [1, {b = null}]\\nc = 1 + 1\")");
    assert_eq!(decoded.to_json(), serde_json::json!({"a": [1, {"b": null}], "c": 2}));
    for refused in ["a = b", "a = ", "b {}", "a = 1\\na = 2"] {
        let call = format!("can(provider::terraform::decode_tfvars(\"{refused}\"))");
        assert_eq!(value(&call).as_bool(), Some(false), "{refused}");
    }
}

#[test]
fn functions_of_opentofu() {
    assert_eq!(value("urldecode(\"a%2Fb+c%C3%A9\")").as_str().unwrap(), "a/b cé");
    assert_eq!(value("cidrcontains(\"10.0.0.0/8\", \"10.1.2.3\")").as_bool(), Some(true));
    assert_eq!(value("cidrcontains(\"10.0.0.0/16\", \"10.0.0.0/8\")").as_bool(), Some(false));
    assert_eq!(value("cidrcontains(\"fd00::/8\", \"fd12::/16\")").as_bool(), Some(true));
}

#[test]
fn texts_of_unknown_pieces_are_equal_however_they_are_joined() {
    let template = value("\"a-${var.x}-b\"");
    for other in [
        "format(\"a-%s-b\", var.x)",
        "format(\"%s-%[1]s-b\", \"a\") == \"\" ? \"\" : join(\"-\", [\"a\", var.x, \"b\"])",
        "join(\"-\", [\"a\", var.x, \"b\"])",
        "join(\"\", [\"a-\", var.x, \"-b\"])",
        "format(\"%s%s\", \"a-\", \"${var.x}-b\")",
        "formatlist(\"a-%s-b\", [var.x])[0]",
        "tostring(\"a-${var.x}-b\")",
    ] {
        assert_eq!(compare(&template, &value(other)), Equality::Same, "{other}");
    }
    assert_eq!(compare(&template, &value("format(\"a-%s-c\", var.x)")), Equality::Different);
    assert_eq!(
        compare(&value("lower(\"A-${var.x}\")"), &value("lower(\"B-${var.x}\")")),
        Equality::Different
    );
    assert_eq!(compare(&value("sha256(var.x)"), &value("sha256(var.x)")), Equality::Same);
    assert_eq!(compare(&value("sha256(var.x)"), &value("sha256(var.y)")), Equality::Undecided);
}

#[test]
fn marks_go_through_functions() {
    let marks = |text: &str| value(text).marks();
    assert_eq!(marks("upper(sensitive(\"a\"))"), Marks::SENSITIVE);
    assert_eq!(marks("keys({a = sensitive(1)})"), Marks::NONE);
    assert_eq!(marks("jsonencode({a = sensitive(1)})"), Marks::SENSITIVE);
    assert_eq!(marks("upper(sensitive(var.x))"), Marks::SENSITIVE);
}

/// Values that are odd in one way or another.
const ODD: [&str; 12] = [
    "null",
    "var.x",
    "\"é\u{301}%[1]s/{*$\"",
    "\"10.0.0.0/8\"",
    "\"2020-02-29T00:00:00Z\"",
    "-1",
    "1e300 * 1e300",
    "0.5",
    "[]",
    "[var.x, null, \"b\"]",
    "{a = [1], \"\" = sensitive(\"x\")}",
    "toset([\"a\", var.x])",
];

#[test]
fn no_call_panics() {
    let odd: Vec<Value> = ODD.iter().map(|text| value(text)).collect();
    let span = Span::new(SourceId(0), 0, 1);
    for function in TABLES.iter().flat_map(|table| table.iter()) {
        let scope = Scope::new(&Module);
        let try_with = |arguments: &[Value]| {
            let _ = call(&Call { name: function.name, arguments, span, scope: &scope });
        };
        try_with(&[]);
        for a in &odd {
            try_with(std::slice::from_ref(a));
            for b in &odd {
                try_with(&[a.clone(), b.clone()]);
                if function.parameters.len() > 2 || function.variadic.is_some() {
                    odd.iter().for_each(|c| try_with(&[a.clone(), b.clone(), c.clone()]));
                }
            }
        }
    }
}
