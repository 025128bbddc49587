//! The tree. Comments are beside it, positions are byte spans, names and plain strings are owned and cheap to clone.

use smol_str::SmolStr;

use crate::source::Span;

/// Attributes and blocks between braces, or a whole file.
#[derive(Clone, PartialEq, Debug)]
pub struct Body {
    /// `name = expression`, in source order.
    pub attributes: Vec<Attribute>,
    /// `kind "label" { … }`, in source order.
    pub blocks: Vec<Block>,
    /// Whether it says itself which of its items are blocks.
    pub notation: Notation,
    /// The text between the braces, or the whole file.
    pub span: Span,
}

/// How a body is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notation {
    /// HCL native syntax.
    Native,
    /// JSON: all its items are attributes until [`Body::with_blocks`] is told which are blocks.
    Json,
}

/// A name and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Ident {
    /// The text, escapes undone where it was quoted.
    pub name: SmolStr,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// `name = expression`.
#[derive(Clone, PartialEq, Debug)]
pub struct Attribute {
    /// Left of `=`.
    pub name: Ident,
    /// Right of `=`.
    pub value: Expression,
    /// Both.
    pub span: Span,
}

/// `kind "label" { … }`.
#[derive(Clone, PartialEq, Debug)]
pub struct Block {
    /// The block's type: `resource`.
    pub kind: Ident,
    /// Labels, quoted or bare.
    pub labels: Vec<Ident>,
    /// What is between the braces.
    pub body: Body,
    /// The type and the labels.
    pub header: Span,
    /// From the type to the closing brace.
    pub span: Span,
}

/// An expression and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Expression {
    /// What it is.
    pub kind: ExpressionKind,
    /// Where it stands.
    pub span: Span,
}

/// The forms of an expression.
#[derive(Clone, PartialEq, Debug)]
pub enum ExpressionKind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number as written.
    Number(SmolStr),
    /// A quoted string or heredoc without any sequence, escapes undone.
    String(SmolStr),
    /// A quoted string or heredoc with sequences.
    Template(Vec<TemplatePart>),
    /// `"${x}"`: nothing but one interpolation keeps the type of what is inside.
    Wrapped(Box<Expression>),
    /// `(x)`.
    Parentheses(Box<Expression>),
    /// `[a, b]`.
    Tuple(Vec<Expression>),
    /// `{a = b}`; equal keys are kept, the last one wins when evaluated.
    Object(Vec<ObjectItem>),
    /// `[for …]` or `{for …}`.
    For(Box<ForExpression>),
    /// A bare name: the root of a reference, or a variable of `for`.
    Name(SmolStr),
    /// `x.a[0].*.b`: a base and all steps after it, flat. The base is a `Name` where the whole is a reference.
    Steps {
        /// What the steps begin at.
        base: Box<Expression>,
        /// At least one.
        steps: Vec<Step>,
    },
    /// `f(a, b...)`; the name includes namespaces: `provider::aws::arn_parse`.
    Call {
        /// Which function.
        name: Ident,
        /// What it is given.
        arguments: Vec<Expression>,
        /// Whether the last argument is spread with `...`.
        spread: bool,
    },
    /// `!x`, `-x`.
    Unary(UnaryOperator, Box<Expression>),
    /// `a + b`.
    Binary(BinaryOperator, Box<(Expression, Expression)>),
    /// `c ? a : b`: condition, then, else.
    Conditional(Box<(Expression, Expression, Expression)>),
}

/// One step of an access path.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    /// `.name`.
    Attribute(Ident),
    /// `.0`, the old way to index; the number as written.
    LegacyIndex(Ident),
    /// `[key]`.
    Index(Box<Expression>, Span),
    /// `.*` and the attribute steps after it, or `[*]` and all steps after it: done for each element.
    Splat {
        /// The steps done for each element.
        each: Vec<Step>,
        /// The splat operator and its steps.
        span: Span,
    },
}

/// `key = value` or `key : value` in an object.
#[derive(Clone, PartialEq, Debug)]
pub struct ObjectItem {
    /// Left.
    pub key: ObjectKey,
    /// Right.
    pub value: Expression,
}

/// The key of an object item.
#[derive(Clone, PartialEq, Debug)]
pub enum ObjectKey {
    /// A bare name, keyword or number is text.
    Name(Ident),
    /// Anything else: a string, a template, `(expression)`; a bare `a.b` is an error when evaluated.
    Expression(Expression),
}

/// `[for k, v in c : r if x]` or `{for k, v in c : k => r... if x}`.
#[derive(Clone, PartialEq, Debug)]
pub struct ForExpression {
    /// First of two variables.
    pub key: Option<Ident>,
    /// The only or second variable.
    pub value: Ident,
    /// What is gone through.
    pub collection: Expression,
    /// Left of `=>`: makes it an object.
    pub result_key: Option<Expression>,
    /// What each element becomes.
    pub result: Expression,
    /// `...`: values of one key are grouped.
    pub group: bool,
    /// After `if`.
    pub condition: Option<Expression>,
}

/// A piece of a template; white space is trimmed and indentation removed already.
#[derive(Clone, PartialEq, Debug)]
pub enum TemplatePart {
    /// Text, escapes undone.
    Literal(SmolStr),
    /// `${x}`.
    Interpolation(Expression),
    /// `%{ if c }…%{ else }…%{ endif }`.
    If {
        /// After `if`.
        condition: Expression,
        /// Up to `else` or `endif`.
        then: Vec<TemplatePart>,
        /// After `else`.
        otherwise: Vec<TemplatePart>,
    },
    /// `%{ for k, v in c }…%{ endfor }`.
    For {
        /// First of two variables.
        key: Option<Ident>,
        /// The only or second variable.
        value: Ident,
        /// What is gone through.
        collection: Expression,
        /// Done for each.
        body: Vec<TemplatePart>,
    },
}

/// Operators with one operand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOperator {
    /// `!`
    Not,
    /// `-`
    Negate,
}

/// Operators with two operands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOperator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Modulo,
}

/// A comment, beside the tree.
#[derive(Clone, PartialEq, Debug)]
pub struct Comment {
    /// The text with its markers.
    pub span: Span,
}

/// What the parser made of one text: all that could be read, and what could not.
#[derive(Clone, PartialEq, Debug)]
pub struct Parsed {
    /// What could be read.
    pub body: Body,
    /// All comments in source order.
    pub comments: Vec<Comment>,
    /// What could not be read, in source order.
    pub errors: Vec<SyntaxError>,
}

/// What was wrong with the text, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct SyntaxError {
    /// Where.
    pub span: Span,
    /// What is wrong and what to do.
    pub message: String,
}
