//! Tables as text: quotes must be right, rows of one width, and the first row names the columns.

use std::collections::BTreeMap;

use super::super::arguments::MAX_ELEMENTS;
use super::super::{Arguments, Outcome};
use crate::value::{ObjectType, Type, Value};

pub(super) fn result_type(_: &Arguments<'_>) -> Outcome<Type> {
    Ok(Type::Dynamic)
}

pub(super) fn csvdecode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let mut rows = Rows { rest: arguments.text(0), line: 0 };
    let Some(header) = rows.next().transpose()? else { return Err("missing header line".into()) };
    let mut columns = BTreeMap::new();
    for name in &header {
        if columns.insert(smol_str::SmolStr::new(name), Type::String).is_some() {
            return Err(format!("duplicate column name {name:?}").into());
        }
    }
    let ty = Type::Object(ObjectType { attributes: columns, ..ObjectType::default() }.into());
    let mut items = Vec::new();
    for row in rows {
        let row = row?;
        if row.len() != header.len() {
            return Err("wrong number of fields".into());
        }
        let cells = header.iter().zip(row).map(|(name, cell)| (name.into(), Value::from(cell.as_str())));
        items.push(Value::object(cells));
        if items.len() > MAX_ELEMENTS {
            return Ok(arguments.beyond_limit(Type::List(ty.into())));
        }
    }
    Ok(Value::list(ty, items))
}

/// The rows that are not empty.
struct Rows<'t> {
    rest: &'t str,
    line: usize,
}

impl Iterator for Rows<'_> {
    type Item = Result<Vec<String>, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            match self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix('\n')) {
                Some(rest) => self.rest = rest,
                None => return Some(self.row()),
            }
            self.line += 1;
        }
    }
}

enum End {
    Field,
    Row,
}

impl Rows<'_> {
    fn row(&mut self) -> Result<Vec<String>, String> {
        let mut cells = Vec::new();
        self.line += 1;
        loop {
            let (cell, end) = match self.rest.strip_prefix('"') {
                Some(rest) => {
                    self.rest = rest;
                    self.quoted()?
                }
                None => self.plain()?,
            };
            cells.push(cell);
            if let End::Row = end {
                return Ok(cells);
            }
        }
    }

    fn plain(&mut self) -> Result<(String, End), String> {
        let at = self.rest.find([',', '\n']).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(at);
        let end = if rest.starts_with(',') { End::Field } else { End::Row };
        let cell = match end {
            End::Field => cell,
            End::Row => cell.strip_suffix('\r').unwrap_or(cell),
        };
        if cell.contains('"') {
            return Err(format!("CSV parse error on line {}: bare \" in non-quoted-field", self.line));
        }
        self.rest = rest.get(1..).unwrap_or("");
        Ok((cell.to_owned(), end))
    }

    fn quoted(&mut self) -> Result<(String, End), String> {
        let wrong =
            || format!("CSV parse error on line {}: extraneous or missing \" in quoted-field", self.line);
        let mut cell = String::new();
        loop {
            let at = self.rest.find('"').ok_or_else(wrong)?;
            cell.push_str(&self.rest[..at]);
            let rest = &self.rest[at + 1..];
            if let Some(rest) = rest.strip_prefix('"') {
                cell.push('"');
                self.rest = rest;
                continue;
            }
            let end = if rest.starts_with(',') { End::Field } else { End::Row };
            let after = [",", "\r\n", "\n"].iter().find_map(|mark| rest.strip_prefix(mark));
            self.rest = match after {
                Some(rest) => rest,
                None if matches!(rest, "" | "\r") => "",
                None => return Err(wrong()),
            };
            return Ok((cell.replace("\r\n", "\n"), end));
        }
    }
}
