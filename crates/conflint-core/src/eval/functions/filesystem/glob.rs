//! Patterns of file names: `*`, `**`, `?`, `[a-z]`, `{a,b}`.

use std::cell::RefCell;
use std::sync::{Arc, Weak};

use regex::{Regex, RegexBuilder};

use crate::value::{Type, Value};

/// Alternatives within alternatives.
const MAX_DEPTH: usize = 20;
const MAX_PROGRAM: usize = 1 << 20;

/// Of longer listings is not remembered what matches.
const MAX_REMEMBERED: usize = 1024;

/// A pattern of paths with `/`.
pub(super) struct Glob {
    regex: Regex,
    /// The files that were asked about last, and those of them that match: a module that is called often asks the same.
    last: RefCell<Option<(Weak<[String]>, Value)>>,
}

impl Glob {
    /// # Errors
    /// When the pattern is not one.
    pub(super) fn new(pattern: &str) -> Result<Self, String> {
        let mut translator =
            Translator { rest: pattern.chars().collect(), at: 0, out: "^(?s:".to_owned(), depth: 0 };
        translator.all()?;
        translator.out.push_str(")$");
        let built = RegexBuilder::new(&translator.out).size_limit(MAX_PROGRAM).build();
        built
            .map(|regex| Self { regex, last: RefCell::default() })
            .map_err(|_| "syntax error in pattern".to_owned())
    }

    /// Those of the files that match, as a set.
    pub(super) fn among(&self, files: &Arc<[String]>) -> Value {
        let is_of = |last: &Weak<[String]>| last.upgrade().is_some_and(|last| Arc::ptr_eq(&last, files));
        if let Some((_, found)) = self.last.borrow().as_ref().filter(|(last, _)| is_of(last)) {
            return found.clone();
        }
        let matching = files.iter().filter(|file| !file.is_empty() && self.matches(file));
        let found = Value::set(Type::String, matching.map(|file| file.as_str().into()).collect());
        if files.len() <= MAX_REMEMBERED {
            *self.last.borrow_mut() = Some((Arc::downgrade(files), found.clone()));
        }
        found
    }

    fn matches(&self, path: &str) -> bool {
        self.regex.is_match(path)
    }
}

struct Translator {
    rest: Vec<char>,
    at: usize,
    out: String,
    depth: usize,
}

fn broken<T>() -> Result<T, String> {
    Err("syntax error in pattern".into())
}

impl Translator {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.get(self.at).copied();
        self.at += usize::from(next.is_some());
        next
    }

    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn literal(&mut self, c: char) {
        self.out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
    }

    fn all(&mut self) -> Result<(), String> {
        while let Some(c) = self.next() {
            match c {
                '*' => self.star(),
                '?' => self.out.push_str("[^/]"),
                '[' => self.class()?,
                '{' if self.depth < MAX_DEPTH => {
                    self.depth += 1;
                    self.out.push_str("(?:");
                }
                '{' => return broken(),
                '}' if self.depth > 0 => {
                    self.depth -= 1;
                    self.out.push(')');
                }
                ',' if self.depth > 0 => self.out.push('|'),
                '\\' => match self.next() {
                    Some(c) => self.literal(c),
                    None => return broken(),
                },
                c => self.literal(c),
            }
        }
        if self.depth > 0 { broken() } else { Ok(()) }
    }

    /// `**` between slashes is any number of folders, none too; elsewhere it is `*`.
    fn star(&mut self) {
        let opens = self.at < 2 || matches!(self.rest.get(self.at - 2), Some('/' | '{' | ','));
        if !(opens && self.peek() == Some('*')) {
            while self.peek() == Some('*') {
                self.at += 1;
            }
            self.out.push_str("[^/]*");
            return;
        }
        match self.rest.get(self.at + 1) {
            Some('/') => {
                self.at += 2;
                self.out.push_str("(?:[^/]+/)*");
            }
            None | Some('}' | ',') => {
                self.at += 1;
                self.out.push_str(".*");
            }
            Some(_) => {
                self.at += 1;
                self.out.push_str("[^/]*");
            }
        }
    }

    fn class(&mut self) -> Result<(), String> {
        self.out.push('[');
        if self.peek() == Some('^') {
            self.at += 1;
            self.out.push_str("^/");
        }
        let mut empty = true;
        loop {
            match self.next() {
                None => return broken(),
                Some(']') if !empty => break,
                Some('-') if empty => return broken(),
                Some('-') => self.out.push('-'),
                Some('\\') => match self.next() {
                    Some(c) => self.literal(c),
                    None => return broken(),
                },
                Some(c @ ('[' | ']' | '^' | '&' | '~')) => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                Some(c) => self.out.push(c),
            }
            empty = false;
        }
        self.out.push(']');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn matches(pattern: &str, yes: &[&str], no: &[&str]) {
        let glob = Glob::new(pattern).unwrap();
        for path in yes {
            assert!(glob.matches(path), "{pattern} {path}");
        }
        for path in no {
            assert!(!glob.matches(path), "{pattern} {path}");
        }
    }

    #[test]
    fn stars_stay_within_a_folder_but_two() {
        matches("*.tf", &["a.tf", ".tf"], &["a/b.tf", "a.tfx"]);
        matches("**", &["a", "a/b/c"], &[]);
        matches("**/*.tf", &["a.tf", "a/b/c.tf"], &["a/b/c"]);
        matches("a/**/b", &["a/b", "a/x/b", "a/x/y/b"], &["ab", "a/xb"]);
        matches("a**", &["ab"], &["a/b"]);
    }

    #[test]
    fn alternatives_and_classes() {
        matches("*.{txt,md}", &["a.txt", "b.md"], &["c.rs"]);
        matches("{a,b/**}", &["a", "b/c/d"], &["b", "c"]);
        matches("[ab]?", &["ax", "b1"], &["cx", "a", "a/"]);
        matches("[^a-c]", &["d"], &["a", "/"]);
        matches("a\\*", &["a*"], &["ab"]);
    }

    #[test]
    fn broken_patterns() {
        for pattern in ["[", "{a", "[]", "a\\", "[-a]"] {
            assert!(Glob::new(pattern).is_err(), "{pattern}");
        }
    }
}
