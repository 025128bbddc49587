//! The tree as text with all brackets, for tests of what belongs to what.

use super::{Expression, ExpressionKind, ObjectItem, ObjectKey, Step, TemplatePart};

/// How to write a tree.
pub struct Shape {
    /// Numbers only as close as an `f64`, text beside sequences without blanks.
    pub loose: bool,
}

impl Shape {
    /// The tree as text.
    pub fn of(&self, expression: &Expression) -> String {
        use ExpressionKind::*;
        match &expression.kind {
            Null => "null".into(),
            Bool(value) => value.to_string(),
            Number(word) => self.number(word),
            Name(name) => name.to_string(),
            String(text) => format!("{text:?}"),
            Template(parts) => format!("t{}", self.parts(parts)),
            Wrapped(inner) => format!("w({})", self.of(inner)),
            Parentheses(inner) => format!("p({})", self.of(inner)),
            Tuple(items) => format!("[{}]", self.list(items)),
            Object(items) => {
                format!("{{{}}}", items.iter().map(|item| self.item(item)).collect::<Vec<_>>().join(", "))
            }
            For(_) => self.for_expression(expression),
            Steps { base, steps } => format!("{}{}", self.of(base), self.steps(steps)),
            Call { name, arguments, spread } => {
                format!("{}({}{})", name.name, self.list(arguments), if *spread { "..." } else { "" })
            }
            Unary(operator, inner) => format!("{operator:?}({})", self.of(inner)),
            Binary(operator, sides) => format!("({} {operator:?} {})", self.of(&sides.0), self.of(&sides.1)),
            Conditional(arms) => {
                format!("({} ? {} : {})", self.of(&arms.0), self.of(&arms.1), self.of(&arms.2))
            }
        }
    }

    fn number(&self, word: &str) -> String {
        if self.loose { format!("{:?}", word.parse::<f64>().unwrap_or(f64::NAN)) } else { word.to_owned() }
    }

    fn item(&self, item: &ObjectItem) -> String {
        match &item.key {
            ObjectKey::Name(name) => format!("{}: {}", name.name, self.of(&item.value)),
            ObjectKey::Expression(key) => format!("({}): {}", self.of(key), self.of(&item.value)),
        }
    }

    fn for_expression(&self, expression: &Expression) -> String {
        let ExpressionKind::For(parts) = &expression.kind else { return String::new() };
        let key = parts.key.as_ref().map(|key| format!("{}, ", key.name)).unwrap_or_default();
        let left = parts.result_key.as_ref().map(|key| format!("{} => ", self.of(key))).unwrap_or_default();
        let group = if parts.group { "..." } else { "" };
        let condition =
            parts.condition.as_ref().map(|test| format!(" if {}", self.of(test))).unwrap_or_default();
        let (value, collection) = (&parts.value.name, self.of(&parts.collection));
        format!("for({key}{value} in {collection} : {left}{}{group}{condition})", self.of(&parts.result))
    }

    fn list(&self, items: &[Expression]) -> String {
        items.iter().map(|item| self.of(item)).collect::<Vec<_>>().join(", ")
    }

    fn steps(&self, steps: &[Step]) -> String {
        let step = |step: &Step| match step {
            Step::Attribute(name) => format!(".{}", name.name),
            Step::LegacyIndex(number) => format!(".<{}>", self.number(&number.name)),
            Step::Index(key, _) => format!("[{}]", self.of(key)),
            Step::Splat { each, .. } => format!("*({})", self.steps(each)),
        };
        steps.iter().map(step).collect()
    }

    fn parts(&self, parts: &[TemplatePart]) -> String {
        let part = |part: &TemplatePart| match part {
            TemplatePart::Literal(text) if self.loose => {
                let text: String = text.split_whitespace().collect();
                (!text.is_empty()).then(|| format!("{text:?}"))
            }
            part => Some(self.part(part)),
        };
        format!("<{}>", parts.iter().filter_map(part).collect::<Vec<_>>().join(" "))
    }

    fn part(&self, part: &TemplatePart) -> String {
        match part {
            TemplatePart::Literal(text) => format!("{text:?}"),
            TemplatePart::Interpolation(inner) => format!("${}", self.of(inner)),
            TemplatePart::If { condition, then, otherwise } => {
                format!("if {} {} else {}", self.of(condition), self.parts(then), self.parts(otherwise))
            }
            TemplatePart::For { key, value, collection, body } => {
                let key = key.as_ref().map(|key| format!("{}, ", key.name)).unwrap_or_default();
                format!("for {key}{} in {} {}", value.name, self.of(collection), self.parts(body))
            }
        }
    }
}
