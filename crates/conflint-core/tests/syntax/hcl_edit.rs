//! The same texts read by `hcl-edit`. Every difference is listed with its cause in `testdata/syntax/hcl_edit.jsonl`,
//! so that the day it has caught up, or we have fallen behind, is seen.

use std::collections::BTreeMap;
use std::fs;

use conflint_core::source::SourceId;
use conflint_core::syntax::{self, BinaryOperator, UnaryOperator};
use hcl::edit::expr::{Expression, ObjectKey, TraversalOperator};
use hcl::edit::structure::Body;
use hcl::edit::template::{Directive, Element, Template};
use serde::{Deserialize, Serialize};

use super::shape::Shape;
use super::{cases, corpus};

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
struct Known {
    text: String,
    /// What hcl-edit does: `refuses`, `accepts`, or `reads` it otherwise.
    theirs: String,
    cause: String,
}

#[test]
fn differs_from_hcl_edit_only_where_known() {
    let path = corpus::testdata().join("hcl_edit.jsonl");
    let known: BTreeMap<String, Known> = fs::read_to_string(&path)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Known>(line).unwrap())
        .map(|known| (known.text.clone(), known))
        .collect();
    let files = corpus::texts().into_iter().map(|(_, text)| text);
    let texts = cases::cases().into_iter().map(|case| case.text).chain(files);
    let mut found = BTreeMap::new();
    for text in texts {
        if let Some(theirs) = difference(&text) {
            let cause = known.get(&text).map_or("unknown", |known| known.cause.as_str()).to_owned();
            found.insert(text.clone(), Known { text, theirs: theirs.to_owned(), cause });
        }
    }
    if std::env::var_os("CONFLINT_UPDATE").is_some() {
        let lines: String =
            found.values().map(|known| serde_json::to_string(known).unwrap() + "\n").collect();
        return fs::write(&path, lines).unwrap();
    }
    let unknown: Vec<_> = found.values().filter(|found| known.get(&found.text) != Some(found)).collect();
    let gone: Vec<_> = known.values().filter(|known| !found.contains_key(&known.text)).collect();
    assert!(unknown.is_empty() && gone.is_empty(), "new: {unknown:#?}\nno longer: {gone:#?}");
}

fn difference(text: &str) -> Option<&'static str> {
    let ours = syntax::parse(SourceId(0), text);
    match (ours.errors.is_empty(), hcl::edit::parser::parse_body(text)) {
        (true, Err(_)) => Some("refuses"),
        (false, Ok(_)) => Some("accepts"),
        (false, Err(_)) => None,
        (true, Ok(theirs)) => (our_body(&ours.body) != their_body(&theirs)).then_some("reads"),
    }
}

fn our_body(body: &syntax::Body) -> String {
    let loose = Shape { loose: true };
    let mut items: Vec<(u32, String)> = Vec::new();
    for attribute in &body.attributes {
        items.push((
            attribute.span.start,
            format!("{} = {}", attribute.name.name, loose.of(&attribute.value)),
        ));
    }
    for block in &body.blocks {
        let labels: Vec<&str> = block.labels.iter().map(|label| label.name.as_str()).collect();
        items.push((
            block.span.start,
            format!("{} {labels:?} {{{}}}", block.kind.name, our_body(&block.body)),
        ));
    }
    items.sort();
    items.into_iter().map(|(_, item)| item).collect::<Vec<_>>().join("; ")
}

fn their_body(body: &Body) -> String {
    let item = |item: &hcl::edit::structure::Structure| {
        if let Some(attribute) = item.as_attribute() {
            return format!("{} = {}", attribute.key.as_str(), theirs(&attribute.value));
        }
        let block = item.as_block().unwrap();
        let labels: Vec<&str> = block.labels.iter().map(|label| label.as_str()).collect();
        format!("{} {labels:?} {{{}}}", block.ident.as_str(), their_body(&block.body))
    };
    body.iter().map(item).collect::<Vec<_>>().join("; ")
}

fn theirs(expression: &Expression) -> String {
    match expression {
        Expression::Null(_) => "null".into(),
        Expression::Bool(value) => value.to_string(),
        Expression::Number(number) => match number.as_f64().unwrap_or(f64::NAN) {
            // The sign before a literal is read as part of it.
            negative if negative.is_sign_negative() => format!("Negate({:?})", -negative),
            number => format!("{number:?}"),
        },
        Expression::String(text) => format!("{:?}", text.as_str()),
        Expression::Array(items) => format!("[{}]", list(items.iter())),
        Expression::Object(items) => {
            let item = |(key, value): (&ObjectKey, &hcl::edit::expr::ObjectValue)| {
                format!("{}: {}", object_key(key), theirs(value.expr()))
            };
            format!("{{{}}}", items.iter().map(item).collect::<Vec<_>>().join(", "))
        }
        Expression::StringTemplate(parts) => match parts.as_single_element() {
            Some(Element::Interpolation(inner)) => format!("w({})", theirs(&inner.expr)),
            _ => template(parts),
        },
        Expression::HeredocTemplate(heredoc) => template(&heredoc.template),
        Expression::Parenthesis(inner) => format!("p({})", theirs(inner.inner())),
        Expression::Variable(name) => name.as_str().to_owned(),
        Expression::Conditional(arms) => {
            format!(
                "({} ? {} : {})",
                theirs(&arms.cond_expr),
                theirs(&arms.true_expr),
                theirs(&arms.false_expr)
            )
        }
        Expression::FuncCall(call) => {
            let spread = if call.args.expand_final() { "..." } else { "" };
            let mut name: Vec<&str> = call.name.namespace.iter().map(|name| name.as_str()).collect();
            name.push(call.name.name.as_str());
            format!("{}({}{spread})", name.join("::"), list(call.args.iter()))
        }
        Expression::Traversal(path) => {
            let operators: Vec<&TraversalOperator> =
                path.operators.iter().map(|operator| &**operator).collect();
            format!("{}{}", theirs(&path.expr), steps(&operators))
        }
        Expression::UnaryOp(unary) => format!("{:?}({})", our_unary(unary), theirs(&unary.expr)),
        Expression::BinaryOp(binary) => {
            format!("({} {:?} {})", theirs(&binary.lhs_expr), our_binary(binary), theirs(&binary.rhs_expr))
        }
        Expression::ForExpr(parts) => {
            let key =
                parts.intro.key_var.as_ref().map(|key| format!("{}, ", key.as_str())).unwrap_or_default();
            let left = parts.key_expr.as_ref().map(|key| format!("{} => ", theirs(key))).unwrap_or_default();
            let group = if parts.grouping { "..." } else { "" };
            let condition =
                parts.cond.as_ref().map(|cond| format!(" if {}", theirs(&cond.expr))).unwrap_or_default();
            let (value, collection) = (parts.intro.value_var.as_str(), theirs(&parts.intro.collection_expr));
            format!(
                "for({key}{value} in {collection} : {left}{}{group}{condition})",
                theirs(&parts.value_expr)
            )
        }
    }
}

fn list<'a>(items: impl Iterator<Item = &'a Expression>) -> String {
    items.map(theirs).collect::<Vec<_>>().join(", ")
}

fn object_key(key: &ObjectKey) -> String {
    match key {
        ObjectKey::Ident(name) => name.as_str().to_owned(),
        ObjectKey::Expression(Expression::Variable(name)) => name.as_str().to_owned(),
        ObjectKey::Expression(key @ (Expression::Null(_) | Expression::Bool(_))) => theirs(key),
        ObjectKey::Expression(Expression::Number(number)) if number.as_u64().is_some_and(|n| n < 1 << 53) => {
            number.to_string()
        }
        ObjectKey::Expression(key) => format!("({})", theirs(key)),
    }
}

fn steps(operators: &[&TraversalOperator]) -> String {
    let Some((first, rest)) = operators.split_first() else { return String::new() };
    let each = match first {
        TraversalOperator::AttrSplat(_) => {
            let attribute = |step: &&&TraversalOperator| {
                matches!(step, TraversalOperator::GetAttr(_) | TraversalOperator::LegacyIndex(_))
            };
            rest.iter().take_while(attribute).count()
        }
        TraversalOperator::FullSplat(_) => rest.len(),
        _ => 0,
    };
    let step = match first {
        TraversalOperator::AttrSplat(_) | TraversalOperator::FullSplat(_) => {
            format!("*({})", steps(&rest[..each]))
        }
        TraversalOperator::GetAttr(name) => format!(".{}", name.as_str()),
        TraversalOperator::Index(key) => format!("[{}]", theirs(key)),
        TraversalOperator::LegacyIndex(number) => format!(".<{:?}>", **number as f64),
    };
    step + &steps(&rest[each..])
}

/// As our loose shape: text beside sequences without blanks, because `~` and `<<-` are not applied by the parser.
fn template(parts: &Template) -> String {
    if parts.iter().all(Element::is_literal) {
        let text: String =
            parts.iter().filter_map(|part| part.as_literal()).map(|text| text.as_str()).collect();
        return format!("{text:?}");
    }
    format!("t{}", elements(parts))
}

fn elements(parts: &Template) -> String {
    let part = |part: &Element| match part {
        Element::Literal(text) => {
            let text = text.split_whitespace().collect::<String>();
            (!text.is_empty()).then(|| format!("{text:?}"))
        }
        Element::Interpolation(inner) => Some(format!("${}", theirs(&inner.expr))),
        Element::Directive(directive) => Some(match &**directive {
            Directive::If(parts) => {
                let otherwise =
                    parts.else_expr.as_ref().map_or_else(|| "<>".into(), |parts| elements(&parts.template));
                let (condition, then) = (theirs(&parts.if_expr.cond_expr), elements(&parts.if_expr.template));
                format!("if {condition} {then} else {otherwise}")
            }
            Directive::For(parts) => {
                let parts = &parts.for_expr;
                let key = parts.key_var.as_ref().map(|key| format!("{}, ", key.as_str())).unwrap_or_default();
                let (value, collection) = (parts.value_var.as_str(), theirs(&parts.collection_expr));
                format!("for {key}{value} in {collection} {}", elements(&parts.template))
            }
        }),
    };
    format!("<{}>", parts.iter().filter_map(part).collect::<Vec<_>>().join(" "))
}

fn our_unary(unary: &hcl::edit::expr::UnaryOp) -> UnaryOperator {
    match unary.operator.as_str() {
        "!" => UnaryOperator::Not,
        _ => UnaryOperator::Negate,
    }
}

fn our_binary(binary: &hcl::edit::expr::BinaryOp) -> BinaryOperator {
    use BinaryOperator::*;
    match binary.operator.as_str() {
        "||" => Or,
        "&&" => And,
        "==" => Equal,
        "!=" => NotEqual,
        "<" => Less,
        "<=" => LessOrEqual,
        ">" => Greater,
        ">=" => GreaterOrEqual,
        "+" => Add,
        "-" => Subtract,
        "*" => Multiply,
        "/" => Divide,
        _ => Modulo,
    }
}
