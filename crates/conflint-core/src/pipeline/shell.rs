//! Calls of Terraform in shell scripts.

use smol_str::SmolStr;

use super::Call;
use crate::source::Span;

/// What calls Terraform.
const PROGRAMS: [&str; 3] = ["terraform", "tofu", "terragrunt"];
/// Words that may stand before a command.
const BEFORE: [&str; 12] = ["!", "&&", "||", "|", ";", "do", "else", "exec", "if", "sudo", "then", "time"];

/// The calls in a script as it stands in a file, `span` being its place.
pub(super) fn calls(text: &str, span: Span) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = end_of_command(text, start);
        let line = &text[start..end];
        if !line.trim_start().trim_start_matches("- ").starts_with('#') {
            calls.extend(in_line(line, span, start));
        }
        start = end + 1;
    }
    calls
}

/// The end of the line, or of the last one of those that a backslash continues.
fn end_of_command(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        end += text[end..].find('\n').unwrap_or(text.len() - end);
        if end >= text.len() || !text[start..end].trim_end_matches('\r').ends_with('\\') {
            return end.min(text.len());
        }
        end += 1;
    }
}

fn in_line(line: &str, span: Span, offset: usize) -> Vec<Call> {
    let words = words(line);
    let mut calls = Vec::new();
    for (at, (position, word)) in words.iter().enumerate() {
        let before = words[..at].iter().rev().map(|(_, word)| *word).find(|word| !is_assignment(word));
        if !is_program(word) || !before.is_none_or(begins) {
            continue;
        }
        let rest = words[at + 1..].iter().take_while(|(_, word)| !ends(word));
        let rest: Vec<&str> = rest.map(|(_, word)| bare(word)).filter(|word| *word != "\\").collect();
        let named = rest.iter().position(|word| !word.starts_with('-') && !is_wrapper(word));
        let Some(command) = named.and_then(|named| rest.get(named)) else { continue };
        let at = |position: usize| span.start + u32::try_from(offset + position).unwrap_or(0);
        calls.push(Call {
            program: program(word).into(),
            command: (*command).into(),
            arguments: rest.iter().filter(|word| *word != command).map(|word| SmolStr::from(*word)).collect(),
            span: Span::new(span.source, at(*position), at(line.trim_end().len())),
        });
    }
    calls
}

/// The words with their places.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(begin)) => {
                words.push((begin, &line[begin..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// `terragrunt run-all apply`, `terragrunt run apply`.
fn is_wrapper(word: &str) -> bool {
    matches!(word, "run-all" | "run" | "--")
}

fn is_program(word: &str) -> bool {
    PROGRAMS.contains(&program(word))
}

/// The program's name: of `"$(/usr/bin/terraform` it is `terraform`.
fn program(word: &str) -> &str {
    let word = bare(word);
    let word = word.rsplit(['(', '`', '/']).next().unwrap_or(word);
    bare(word)
}

fn bare(word: &str) -> &str {
    word.trim_matches(['"', '\'', ')', '`', ';'])
}

fn is_assignment(word: &str) -> bool {
    let name = word.split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        || word == "env"
}

/// Whether a command may begin after this word.
fn begins(word: &str) -> bool {
    BEFORE.contains(&word) || word == "-" || word == "run:" || word == "|-" || word.ends_with([';', '(', ':'])
}

fn ends(word: &str) -> bool {
    matches!(word, "&&" | "||" | "|" | ";" | "#" | ">" | ">>" | "2>&1" | "then")
}
