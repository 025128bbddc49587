//! JSON strings: escapes undone first, then read as templates.

use std::borrow::Cow;

use smol_str::SmolStr;

use super::reader::{Reader, Strings};
use crate::syntax::origin::Origin;
use crate::syntax::parser::Parser;
use crate::syntax::work::looked_at;
use crate::syntax::{Expression, ExpressionKind};

/// A string with its escapes undone.
struct Unescaped<'a> {
    text: Cow<'a, str>,
    /// At each offset in the text (left) the source goes on at another one (right).
    jumps: Vec<(u32, u32)>,
}

impl<'a> Reader<'a> {
    pub(super) fn string_value(&mut self) -> Option<Expression> {
        let start = self.pos;
        let string = self.string()?;
        let kind = self.string_kind(&string);
        Some(Expression { kind, span: self.span(start, self.pos) })
    }

    fn string_kind(&mut self, string: &Unescaped<'_>) -> ExpressionKind {
        let text = string.text.as_ref();
        looked_at(text.len());
        let literal = || ExpressionKind::String(SmolStr::new(text));
        if self.strings == Strings::Literal || !(text.contains("${") || text.contains("%{")) {
            return literal();
        }
        let mut parser = Parser::new(text, Origin::Unescaped(self.source, &string.jumps));
        parser.depth = self.depth;
        let template = parser.bare_template();
        let (comments, errors) = parser.finish();
        self.comments.extend(comments);
        self.errors.extend(errors);
        template.map_or_else(literal, |template| template.kind)
    }

    /// The string that begins here.
    fn string(&mut self) -> Option<Unescaped<'a>> {
        let open = self.pos;
        let mut start = open + 1;
        let mut done = String::new();
        let mut jumps = vec![(0, start as u32)];
        self.pos = start;
        loop {
            let rest = self.text.get(self.pos..).unwrap_or("");
            let plain = rest.bytes().position(|b| matches!(b, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
            looked_at(plain + 1);
            self.pos += plain;
            let before = self.text.get(start..self.pos).unwrap_or("");
            match self.text.as_bytes().get(self.pos) {
                Some(b'"') => {
                    self.pos += 1;
                    let text = if done.is_empty() { before.into() } else { (done + before).into() };
                    return Some(Unescaped { text, jumps });
                }
                Some(b'\\') => {
                    done.push_str(before);
                    done.push(self.escape()?);
                    start = self.pos;
                    jumps.push((done.len() as u32, start as u32));
                }
                Some(b'\n' | b'\r') | None => {
                    self.error(
                        open,
                        self.pos,
                        "this string is not closed on its line; add `\"`, or write `\\n`",
                    );
                    return None;
                }
                Some(byte) => {
                    let message = format!("write `\\u{byte:04x}` for this control character");
                    self.error(self.pos, self.pos + 1, message);
                    return None;
                }
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let c = match self.text.as_bytes().get(self.pos + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_unit(),
            _ => {
                self.error(
                    self.pos,
                    self.pos + 1,
                    "JSON has no such escape sequence; write `\\\\` for a backslash",
                );
                return None;
            }
        };
        self.pos += 2;
        Some(c)
    }

    /// `\uXXXX`, two of them where they are a surrogate pair; half a pair is U+FFFD.
    fn code_unit(&mut self) -> Option<char> {
        let Some(first) = self.hex(self.pos) else {
            self.error(self.pos, self.pos + 2, "`\\u` must be followed by 4 hexadecimal digits");
            return None;
        };
        self.pos += 6;
        let pair = match self.hex(self.pos) {
            Some(second) => char::decode_utf16([first, second]).next().and_then(Result::ok),
            None => None,
        };
        let single = char::from_u32(u32::from(first));
        if single.is_none() && pair.is_some() {
            self.pos += 6;
        }
        Some(single.or(pair).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if all { u16::from_str_radix(digits, 16).ok() } else { None }
    }
}
