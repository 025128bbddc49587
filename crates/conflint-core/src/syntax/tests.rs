use super::shape::Shape;
use super::*;

const SOURCE: SourceId = SourceId(0);

fn shape(expression: &Expression) -> String {
    Shape { loose: false }.of(expression)
}

/// The file without its errors, which must be none.
fn read(text: &str) -> Body {
    let parsed = parse(SOURCE, text);
    assert_eq!(parsed.errors, [], "{text}");
    parsed.body
}

fn expression(text: &str) -> ExpressionKind {
    let (expression, errors) = parse_expression(SOURCE, text);
    assert_eq!(errors, [], "{text}");
    expression.unwrap().kind
}

fn shape_of(text: &str) -> String {
    let (expression, errors) = parse_expression(SOURCE, text);
    assert_eq!(errors, [], "{text}");
    shape(&expression.unwrap())
}

#[test]
fn reads_attributes_and_blocks() {
    let body = read("a = 1 # one\nresource \"x\" y {\n  b = \"c\"\n  inner { d = 2 }\n}\n");
    assert_eq!(body.attributes[0].name.name, "a");
    let block = &body.blocks[0];
    assert_eq!(block.kind.name, "resource");
    assert_eq!(block.labels.iter().map(|label| label.name.as_str()).collect::<Vec<_>>(), ["x", "y"]);
    assert_eq!(block.body.attributes[0].value.kind, ExpressionKind::String("c".into()));
    assert_eq!(block.body.blocks[0].body.attributes[0].name.name, "d");
}

#[test]
fn binds_operators_by_precedence_from_left_to_right() {
    assert_eq!(shape_of("1 + 2 * 3 - 4"), "((1 Add (2 Multiply 3)) Subtract 4)");
    assert_eq!(shape_of("a || b && c == d"), "(a Or (b And (c Equal d)))");
    assert_eq!(shape_of("-a.b + !c"), "(Negate(a.b) Add Not(c))");
    assert_eq!(shape_of("a ? b : c ? d : e"), "(a ? b : (c ? d : e))");
    assert_eq!(shape_of("a ? b ? 1 : 2 : c"), "(a ? (b ? 1 : 2) : c)");
    assert_eq!(shape_of("1 < 2 == 3 >= 4"), "((1 Less 2) Equal (3 GreaterOrEqual 4))");
}

#[test]
fn reads_steps() {
    assert_eq!(shape_of("a.b[0].1.c"), "a.b[0].<1>.c");
    assert_eq!(shape_of("a.*.b.0[1]"), "a*(.b.<0>)[1]");
    assert_eq!(shape_of("a[*].b[0][*].c"), "a*(.b[0]*(.c))");
    assert_eq!(shape_of("f(a...)"), "f(a...)");
    assert_eq!(shape_of("provider::x::y(1, 2,)[0]"), "provider::x::y(1, 2)[0]");
}

#[test]
fn reads_collections() {
    assert_eq!(shape_of("[1, \"a\", [],]"), "[1, \"a\", []]");
    assert_eq!(
        shape_of("{a = 1, \"b\" : 2\n 3 = 4\n (c) = 5, null = 6, 1.50 = 7}"),
        "{a: 1, (\"b\"): 2, 3: 4, (p(c)): 5, null: 6, (1.50): 7}"
    );
    assert_eq!(shape_of("[for x in y : x if x != 1]"), "for(x in y : x if (x NotEqual 1))");
    assert_eq!(shape_of("{for k, v in y :\n k =>\n v...}"), "for(k, v in y : k => v...)");
}

#[test]
fn reads_templates() {
    assert_eq!(shape_of(r#""a${b}c""#), r#"t<"a" $b "c">"#);
    assert_eq!(shape_of(r#""${b}""#), "w(b)");
    assert_eq!(shape_of(r#""$${b} \n\t\"\\ \u00e9 %%{ $ % $$""#), r#""${b} \n\t\"\\ é %{ $ % $$""#);
    assert_eq!(shape_of(r#""a ${~ b ~} c""#), r#"t<"a" $b "c">"#);
    assert_eq!(
        shape_of(r#""%{ if a }x%{ else }y%{ endif }%{ for v in c }${v}%{ endfor }""#),
        r#"t<if a <"x"> else <"y"> for v in c <$v>>"#
    );
    assert_eq!(shape_of(r#""""#), r#""""#);
}

#[test]
fn reads_heredocs() {
    assert_eq!(shape_of("<<EOT\n a\n$${b}\n  EOT\n"), r#"" a\n${b}\n""#);
    assert_eq!(shape_of("<<-EOT\n    a\n\n      ${b}\n  EOT\n"), r#"t<"a\n\n  " $b "\n">"#);
    assert_eq!(
        shape_of("<<-EOT\n    %{ if a ~}\n    x\n    %{ endif ~}\n  EOT\n"),
        r#"t<if a <"    x\n"> else <>>"#
    );
    assert_eq!(shape_of("[<<A\nx\nA\n, 1]"), r#"["x\n", 1]"#);
    assert_eq!(shape_of("<<EOT\r\na\r\nEOT\r\n"), r#""a\r\n""#);
}

#[test]
fn keeps_what_is_readable_around_errors() {
    let parsed = parse(SOURCE, "a = 1\nb = = 2\nc = 3\nx {\n  d = \"open\n  e = 5\n}\nf = (1\ng = 7\n");
    let names = |body: &Body| body.attributes.iter().map(|a| a.name.name.to_string()).collect::<Vec<_>>();
    assert_eq!(names(&parsed.body), ["a", "c", "g"]);
    assert_eq!(names(&parsed.body.blocks[0].body), ["e"]);
    assert_eq!(parsed.errors.len(), 3, "{:?}", parsed.errors);
}

#[test]
fn a_missing_brace_costs_one_block() {
    let parsed = parse(SOURCE, "a {\n  x = 1\n  in {\n    y = 2\n}\n\nb {\n  z = 3\n}\nc {\n}\n");
    let kinds: Vec<_> = parsed.body.blocks.iter().map(|block| block.kind.name.as_str()).collect();
    assert_eq!(kinds, ["a", "b", "c"]);
    assert_eq!(parsed.body.blocks[0].body.blocks[0].body.attributes[0].name.name, "y");
    assert_eq!(parsed.errors.len(), 1);
    assert_eq!(parsed.errors[0].span, crate::source::Span::new(SOURCE, 2, 3));
}

#[test]
fn names_typographic_quotes() {
    let parsed = parse(SOURCE, "a = “b”\n");
    let expected = "`“` (U+201C) is a typographic quotation mark; write `\"` instead";
    assert_eq!(parsed.errors[0].message, expected);
}

#[test]
fn nothing_overflows_the_stack() {
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("{a=", "}"),
        ("f(", ")"),
        ("x[", "]"),
        ("\"${", "}\""),
        ("-", ""),
        ("a ? ", " : 1"),
    ] {
        for levels in [10, 150, 100_000] {
            let text = format!("a = {}1{}\n", open.repeat(levels), close.repeat(levels));
            let parsed = parse(SOURCE, &text);
            assert_eq!(parsed.errors.is_empty(), levels < 200, "{open} {levels}");
        }
    }
    for chain in ["1 + ", "1 ? 2 : ", "1 || 1 && 1 == 1 < 1 + 1 * "] {
        let text = format!("a = {}1\n", chain.repeat(100_000));
        assert_eq!(parse(SOURCE, &text).errors.len(), 1);
    }
    let blocks = "a {\n".repeat(100_000);
    assert!(!parse(SOURCE, &blocks).errors.is_empty());
}

#[test]
fn expressions_in_strings_point_into_the_string() {
    let body = read("a = [\"aws_vpc.main\"]\n");
    let ExpressionKind::Tuple(items) = &body.attributes[0].value.kind else { panic!() };
    let inner = expression_in_string(&items[0]).unwrap();
    assert_eq!(shape(&inner), "aws_vpc.main");
    assert_eq!(inner.span, crate::source::Span::new(SOURCE, 6, 18));
    assert_eq!(expression("1"), ExpressionKind::Number("1".into()));
}
