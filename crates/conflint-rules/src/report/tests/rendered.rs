//! Markdown as a service renders it: whatever names hold, tables keep their cells, and nothing becomes markup.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::*;

/// Parts of text that mean something to Markdown or HTML.
const PARTS: &[&str] = &[
    "<",
    ">",
    "|",
    "`",
    "``",
    "*",
    "**",
    "_",
    "[",
    "](",
    ")",
    "!",
    "#",
    "~~",
    "@",
    "&",
    "&lt;",
    "\\",
    "\n",
    "\n\n",
    "\t",
    " ",
    "- ",
    "+ ",
    "1. ",
    "> ",
    "---",
    "===",
    ":",
    "<b>",
    "</details>",
    "<!--",
    "-->",
    "</summary>",
    "<img src=x>",
    "\"",
    "'",
    "$",
    "a",
    "é",
    "\r",
    "```\n",
    "    ",
    "<a@b.c>",
    "<http://a>",
    "{",
    "}",
    "\\|",
    "==",
];

fn text(random: &mut fastrand::Rng) -> String {
    (0..random.usize(1..8)).map(|_| PARTS[random.usize(..PARTS.len())]).collect()
}

/// What is left of a text when only words count.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn markdown_renders_names_as_text() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..2000 {
        let (message, help, path) = (text(&mut random), text(&mut random), text(&mut random));
        let (address, label) = (text(&mut random), text(&mut random));
        let mut sources = Sources::new();
        let source = sources.add(&path, "a = 1\n");
        let places = [None, Some(Span::new(source, 0, 5))];
        let subjects = places.map(|span| subject(Some(&address), &label, span)).to_vec();
        let mut told = finding(Severity::Error, &message, subjects);
        told.help = help.into();
        told.subjects.rotate_left(random.usize(..2));
        let problems = vec![Problem::with(&path, &message)];
        let report = Report { findings: vec![told.clone(), told], problems, ..Report::default() };
        let page = markdown(&report, &sources);
        judge(&page, &message);
    }
}

fn judge(page: &str, message: &str) {
    let (mut cells, mut rows, mut cell, mut details) = (0, 0, String::new(), 0);
    for event in Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Html(html) => {
                let inner = html
                    .trim()
                    .strip_prefix("<details><summary>")
                    .and_then(|rest| rest.strip_suffix("</summary>"));
                assert!(
                    html.trim() == "</details>" || inner.is_some_and(|inner| !inner.contains('<')),
                    "{html}\n{page}"
                );
                details += 1;
            }
            Event::InlineHtml(html) => panic!("{html}\n{page}"),
            Event::Start(
                Tag::Link { .. } | Tag::Image { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough,
            ) => {
                panic!("markup in\n{page}")
            }
            Event::Start(Tag::CodeBlock(_) | Tag::BlockQuote(_)) => panic!("a block in\n{page}"),
            Event::Start(Tag::TableCell) => cell.clear(),
            Event::Text(part) | Event::Code(part) => cell.push_str(&part),
            Event::End(TagEnd::TableCell) => cells += 1,
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                rows += 1;
                assert_eq!(cells, 4 * rows, "{page}");
                if rows > 1 {
                    assert_eq!(words(&cell), words(&plain(message)), "{page}");
                }
            }
            _ => {}
        }
    }
    assert_eq!((rows, details), (3, 4), "{page}");
}
