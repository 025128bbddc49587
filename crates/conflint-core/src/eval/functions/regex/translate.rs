//! Go's syntax of regular expressions, written so that the `regex` crate means the same by it.

use std::iter::Peekable;
use std::str::Chars;

/// Go takes no more repetitions.
const MAX_REPEAT: u32 = 1_000;

/// A pattern in the syntax of the `regex` crate.
pub(super) struct Translated {
    pub pattern: String,
    /// The names of the groups; the pattern itself has none, as Go's may have any, and twice.
    pub names: Vec<Option<String>>,
}

/// The same pattern in the syntax of the `regex` crate.
///
/// # Errors
/// What Go refuses and the crate would take; other errors are the crate's to find.
pub(super) fn translate(pattern: &str) -> Result<Translated, String> {
    let mut translator =
        Translator { rest: pattern.chars().peekable(), out: String::new(), names: Vec::new() };
    translator.all()?;
    Ok(Translated { pattern: translator.out, names: translator.names })
}

struct Translator<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
    names: Vec<Option<String>>,
}

impl Translator<'_> {
    fn all(&mut self) -> Result<(), String> {
        let mut repeated = false;
        while let Some(c) = self.rest.next() {
            let mut repeats = false;
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '*' | '+' | '?' => {
                    self.repeat(c, repeated)?;
                    repeats = true;
                }
                '{' => match self.counted() {
                    Some(text) => {
                        self.count(&text, repeated)?;
                        repeats = true;
                    }
                    None => self.out.push_str("\\{"),
                },
                '}' | ']' | '&' | '~' | '-' | '#' | '<' | '>' => self.literal(c),
                c => self.out.push(c),
            }
            repeated = repeats;
        }
        Ok(())
    }

    fn literal(&mut self, c: char) {
        self.out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
    }

    fn repeat(&mut self, operator: char, repeated: bool) -> Result<(), String> {
        if repeated {
            return Err(format!("invalid nested repetition operator: `{operator}`"));
        }
        self.out.push(operator);
        self.lazy();
        Ok(())
    }

    fn lazy(&mut self) {
        if self.rest.next_if_eq(&'?').is_some() {
            self.out.push('?');
        }
    }

    /// `n}`, `n,}` or `n,m}` after the brace, which is a repetition; anything else is only a brace.
    fn counted(&mut self) -> Option<String> {
        let mut ahead = self.rest.clone();
        let mut text = String::new();
        loop {
            match ahead.next()? {
                '}' => break,
                c if c.is_ascii_digit() || c == ',' => text.push(c),
                _ => return None,
            }
        }
        let (from, to) = text.split_once(',').unwrap_or((&text, ""));
        let is_number = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|digit| digit.is_ascii_digit())
                && (text == "0" || !text.starts_with('0'))
        };
        if !is_number(from) || !(to.is_empty() || is_number(to)) {
            return None;
        }
        self.rest = ahead;
        Some(text)
    }

    fn count(&mut self, text: &str, repeated: bool) -> Result<(), String> {
        let mut bounds = text.split(',').filter(|bound| !bound.is_empty()).map(str::parse::<u32>);
        if !bounds.all(|bound| bound.is_ok_and(|bound| bound <= MAX_REPEAT)) {
            return Err(format!("invalid repeat count: `{{{text}}}`"));
        }
        if repeated {
            return Err(format!("invalid nested repetition operator: `{{{text}}}`"));
        }
        self.out.push_str(&format!("{{{text}}}"));
        self.lazy();
        Ok(())
    }

    /// What follows `(`: flags that Go has not are refused.
    fn group(&mut self) -> Result<(), String> {
        self.out.push('(');
        if self.rest.next_if_eq(&'?').is_none() {
            self.names.push(None);
            return Ok(());
        }
        if self.rest.next_if_eq(&'P').is_some() {
            return match self.rest.next_if_eq(&'<') {
                Some(_) => self.name(),
                None => Err("invalid or unsupported Perl syntax: `(?P`".into()),
            };
        }
        if self.rest.next_if_eq(&'<').is_some() {
            return self.name();
        }
        self.out.push('?');
        for c in self.rest.by_ref() {
            match c {
                'i' | 'm' | 's' | 'U' | '-' => self.out.push(c),
                ':' | ')' => {
                    self.out.push(c);
                    return Ok(());
                }
                c => return Err(format!("invalid or unsupported Perl syntax: `(?{c}`")),
            }
        }
        Err("missing closing )".into())
    }

    fn name(&mut self) -> Result<(), String> {
        let mut name = String::new();
        loop {
            match self.rest.next() {
                Some('>') if !name.is_empty() => break,
                Some(c) if c == '_' || c.is_ascii_alphanumeric() => name.push(c),
                _ => return Err(format!("invalid named capture: `(?P<{name}`")),
            }
        }
        self.names.push(Some(name));
        Ok(())
    }

    fn escape(&mut self) -> Result<(), String> {
        let Some(c) = self.rest.next() else { return Err("trailing backslash at end of expression".into()) };
        match c {
            'b' => self.out.push_str("(?-u:\\b)"),
            'B' => self.out.push_str("(?-u:\\B)"),
            'A' => self.out.push_str("\\A"),
            'z' => self.out.push_str("\\z"),
            'Q' => self.quoted(),
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => self.out.push_str(perl_class(c)),
            'p' | 'P' => self.property(c)?,
            c => {
                let c = self.character(c)?;
                self.literal(c);
            }
        }
        Ok(())
    }

    /// Everything up to `\E` stands for itself.
    fn quoted(&mut self) {
        while let Some(c) = self.rest.next() {
            if c == '\\' && self.rest.next_if_eq(&'E').is_some() {
                return;
            }
            self.literal(c);
        }
    }

    fn property(&mut self, letter: char) -> Result<(), String> {
        let mut name = String::new();
        match self.rest.next() {
            Some('{') => loop {
                match self.rest.next() {
                    Some('}') => break,
                    Some(c) => name.push(c),
                    None => return Err("invalid character class range".into()),
                }
            },
            Some(c) => name.push(c),
            None => return Err("invalid character class range".into()),
        }
        let name = match name.strip_prefix('^') {
            Some(name) => {
                self.out.push_str(if letter == 'p' { "\\P" } else { "\\p" });
                name
            }
            None => {
                self.out.push('\\');
                self.out.push(letter);
                &name
            }
        };
        if !name.chars().all(|c| c.is_ascii_alphabetic() || c == '_') {
            return Err(format!("invalid character class range: `\\{letter}{{{name}}}`"));
        }
        self.out.push_str(&format!("{{{name}}}"));
        Ok(())
    }

    /// The character that an escape stands for.
    fn character(&mut self, c: char) -> Result<char, String> {
        let wrong = || format!("invalid escape sequence: `\\{c}`");
        Ok(match c {
            'a' => '\u{7}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\u{b}',
            'x' => self.hexadecimal().ok_or_else(wrong)?,
            '0' => self.octal(0),
            '1'..='7' if matches!(self.rest.peek(), Some('0'..='7')) => {
                self.octal(u32::from(c) - u32::from('0'))
            }
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => c,
            _ => return Err(wrong()),
        })
    }

    fn octal(&mut self, mut value: u32) -> char {
        for _ in 0..2 {
            match self.rest.next_if(|c| matches!(c, '0'..='7')) {
                Some(c) => value = value * 8 + u32::from(c) - u32::from('0'),
                None => break,
            }
        }
        char::from_u32(value).unwrap_or('\0')
    }

    fn hexadecimal(&mut self) -> Option<char> {
        let mut digits = String::new();
        if self.rest.next_if_eq(&'{').is_some() {
            loop {
                match self.rest.next()? {
                    '}' => break,
                    c => digits.push(c),
                }
            }
        } else {
            digits.push(self.rest.next()?);
            digits.push(self.rest.next()?);
        }
        if !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return None;
        }
        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
    }

    /// A class in brackets; `[` and the operators on sets of the crate are characters like others.
    fn class(&mut self) -> Result<(), String> {
        self.out.push('[');
        if self.rest.next_if_eq(&'^').is_some() {
            self.out.push('^');
        }
        let mut first = true;
        loop {
            let missing = || "missing closing ]".to_owned();
            match self.rest.next().ok_or_else(missing)? {
                ']' if !first => break,
                '[' if self.rest.peek() == Some(&':') => self.posix()?,
                '-' if !first && self.rest.peek() != Some(&']') && self.dash_is_range() => self.out.push('-'),
                '\\' => self.escape_in_class()?,
                c => self.in_class(c),
            }
            first = false;
        }
        self.out.push(']');
        Ok(())
    }

    /// Between two characters the dash makes a range.
    fn dash_is_range(&self) -> bool {
        !self.out.ends_with(']') && !self.out.ends_with('}')
    }

    fn in_class(&mut self, c: char) {
        if matches!(c, '[' | ']' | '&' | '~' | '-' | '^' | '\\' | '#') {
            self.out.push('\\');
        }
        self.out.push(c);
    }

    fn escape_in_class(&mut self) -> Result<(), String> {
        let Some(c) = self.rest.next() else { return Err("missing closing ]".into()) };
        match c {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => self.out.push_str(perl_class(c)),
            'p' | 'P' => self.property(c)?,
            c => {
                let c = self.character(c)?;
                self.in_class(c);
            }
        }
        Ok(())
    }

    fn posix(&mut self) -> Result<(), String> {
        let mut ahead = self.rest.clone();
        let name: String = ahead.by_ref().take_while(|c| *c != ']').collect();
        if !name.ends_with(':') || name.len() < 3 {
            self.in_class('[');
            return Ok(());
        }
        self.rest = ahead;
        self.out.push_str(&format!("[{name}]"));
        Ok(())
    }
}

/// Go's classes are of ASCII only.
fn perl_class(letter: char) -> &'static str {
    match letter {
        'd' => "[0-9]",
        'D' => "[^0-9]",
        's' => "[\\t\\n\\x0C\\r ]",
        'S' => "[^\\t\\n\\x0C\\r ]",
        'w' => "[0-9A-Za-z_]",
        _ => "[^0-9A-Za-z_]",
    }
}
