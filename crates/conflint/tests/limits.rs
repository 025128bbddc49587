//! Each limit of docs/limits.md is reached, and its message is the one that stands there.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;

use support::Folder;

/// The messages of the document's tables, and of its prose.
fn documented() -> BTreeSet<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/limits.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| ") && line.matches(" | ").count() == 3);
    let mut messages: BTreeSet<String> = rows.filter_map(|row| code(row.rsplit(" | ").next()?)).collect();
    let (_, prose) = text.split_once("## Where files are read").unwrap();
    messages.extend(["\"../../outside.txt\" cannot be read here", OUTSIDE].map(str::to_owned));
    assert!(messages.iter().rev().all(|message| !message.is_empty()));
    for said in ["\"../../outside.txt\" cannot be read here", OUTSIDE] {
        assert!(prose.contains(&format!("`{said}`")), "{said}");
    }
    messages
}

const OUTSIDE: &str = "which lies outside of the repository: name that folder to read it, too";

/// The code in a cell of a table.
fn code(cell: &str) -> Option<String> {
    let cell = cell.trim().trim_end_matches('|').trim();
    let inner = match cell.strip_prefix("``` ") {
        Some(long) => long.strip_suffix(" ```")?,
        None => cell.strip_prefix('`')?.strip_suffix('`')?,
    };
    Some(inner.replace("``", "`"))
}

/// Checks that an input says something, and ends with this status.
fn says(files: &[(&str, &str)], arguments: &str, status: i32, message: &str, left: &mut BTreeSet<String>) {
    let folder = Folder::new(files);
    let run = folder.run(&format!("check -v --format full {arguments}"));
    let both = run.to_string() + &folder.run(&format!("show {arguments}")).stdout;
    // Lines of a report for people are broken.
    let said = |text: &str| text.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
    let shown: String = both.chars().take(3_000).collect();
    assert!(said(&both).contains(&said(message)), "{message}: {shown}");
    assert_eq!(run.status, status, "{message}: {shown}");
    assert!(left.remove(message), "docs/limits.md does not say {message:?}");
}

/// A name for a resource that nothing is known of.
fn named(expression: &str) -> String {
    format!("resource \"genesyscloud_auth_division\" \"a\" {{\n  name = {expression}\n}}\n")
}

fn repeated(count: &str) -> String {
    format!(
        "resource \"genesyscloud_auth_division\" \"a\" {{\n  count = {count}\n  name = \"x${{count.index}}\"\n}}\n"
    )
}

#[test]
fn every_limit_is_said_as_documented() {
    let mut left = documented();
    assert!(left.len() > 25, "{left:?}");
    settings(&mut left);
    text(&mut left);
    values(&mut left);
    blocks(&mut left);
    assert!(left.is_empty(), "nothing reaches these limits: {left:#?}");
}

fn settings(left: &mut BTreeSet<String>) {
    let message = "there are more than 10000 instances of one block, or 200000 in all";
    says(&[("main.tf", &repeated("10001"))], "", 0, message, left);
    let message = "there are more than 10 instances of one block, or 15 in all";
    let few = "limits {\n  instances = 15\n  instances_of_block = 10\n}\n";
    let two = repeated("9") + &repeated("9").replace("\"a\"", "\"b\"").replace('x', "y");
    says(&[("main.tf", &two), ("conflint.hcl", few)], "", 0, message, left);
    let message = "evaluation needs more than 1000 steps";
    let long = named("join(\"\", [for i in range(1000) : \"${i}\"])");
    says(&[("main.tf", &long), ("conflint.hcl", "limits {\n  steps = 1000\n}\n")], "", 0, message, left);
}

fn text(left: &mut BTreeSet<String>) {
    let mut text = |file: &str, content: &str, message: &str| {
        let arguments = if file.ends_with("plan.json") { file } else { "" };
        says(&[(file, content), ("other.tf", "locals {}\n")], arguments, 2, message, left);
    };
    text("main.tf", &format!("# {}", " ".repeat(16 << 20)), "cannot be read: larger than 16 MiB");
    text("main.tf", &named(&"[".repeat(300)), "this is nested deeper than 200 levels; take it apart");
    let long = named(&format!("{}1", "1 + ".repeat(2_000)));
    text("main.tf", &long, "this expression has more than 1000 levels; name parts of it in `locals`");
    text("main.tf", &named(&format!("x{}", ".y".repeat(2_000))), "this reference has more than 1000 steps");
    let directives = named(&format!("\"{}\"", "%{if a}".repeat(300)));
    text("main.tf", &directives, "directives are nested too deeply here; take the template apart");
    let number = "`1e99999999999` is not a number, or too large; if it is text, put it in quotes";
    text("main.tf", &named("1e99999999999"), number);
    let errors = "there are too many errors; what follows is not read before they are mended";
    text("main.tf", &"a = \n".repeat(200), errors);
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    let change = "\"address\": \"a_b.c\", \"mode\": \"managed\", \"type\": \"a_b\", \"name\": \"c\", \"provider_name\": \"x\"";
    let plan = format!(
        "{{\"format_version\": \"1.2\", \"resource_changes\": [{{{change}, \"change\": {{\"actions\": [\"create\"], \"after\": \
         {{\"name\": {deep}}}}}}}]}}"
    );
    text("plan.json", &plan, "recursion limit exceeded");
    let settings = format!("catalog = {}{}\n", "[".repeat(20), "]".repeat(20));
    text("conflint.hcl", &settings, "this is nested deeper than 12 levels");
}

fn values(left: &mut BTreeSet<String>) {
    let large = "x".repeat((1 << 20) + 1);
    let brackets = "[".repeat(300);
    let aliases: String =
        (1..7).map(|n| format!("a{n}: &a{n} [{}]\\n", vec![format!("*a{}", n - 1); 10].join(","))).collect();
    let chain: String = (0..500).map(|n| format!("  l{n} = local.l{}\n", n + 1)).collect();
    let digits = "9".repeat(5_000);
    for (expression, more, message) in [
        (
            "replace(join(\"\", range(1000)), \"/./\", join(\"\", range(1000)))",
            "",
            "replace() makes more than 1 MiB of text or 65536 elements",
        ),
        (
            "setproduct(range(1000), range(1000))",
            "",
            "setproduct() makes more than 1 MiB of text or 65536 elements",
        ),
        (
            "[for a in range(1000) : [for b in range(1000) : [a, b]]]",
            "",
            "a value is larger than 1 MiB of text, 65536 elements, 1048576 parts or 200 levels",
        ),
        ("format(\"%1000000000d\", 1)", "", "\"%1000000000d\" makes more than 1 MiB of text"),
        ("\"x${1e400000000}\"", "", "a number is beyond 2^16384, too large or too small to be text"),
        (&format!("parseint(\"{digits}\", 62)"), "", "a number has more than 4096 digits of base 62"),
        ("regex(\"(((a{1000}){1000}){1000})\", \"a\")", "", "a regular expression is larger than 256 KiB"),
        (&format!("jsondecode(\"{brackets}\")"), "", "a JSON text is nested deeper than 127 levels"),
        (
            &format!("yamldecode(\"a0: &a0 [1,2,3,4,5,6,7,8,9]\\n{aliases}\")"),
            "",
            "a YAML text has more than 200000 nodes or 200 levels",
        ),
        (
            "local.l0",
            &format!("locals {{\n{chain}  l500 = \"x\"\n}}\n"),
            "more than 400 names need each other in a row",
        ),
        ("file(\"large.txt\")", "", "\"large.txt\" cannot be read here"),
        ("range(1e9)", "", "more than 1024 values were generated"),
        ("file(\"../../outside.txt\")", "", "\"../../outside.txt\" cannot be read here"),
    ] {
        let main = named(expression) + more;
        says(
            &[("a/b/main.tf", &main), ("a/b/large.txt", &large), ("outside.txt", "x"), ("a/.git/HEAD", "")],
            "a/b",
            0,
            message,
            left,
        );
    }
}

fn blocks(left: &mut BTreeSet<String>) {
    let circle = [
        ("main.tf", "module \"a\" {\n  source = \"./a\"\n}\n"),
        ("a/main.tf", "module \"b\" {\n  source = \"../a\"\n}\n"),
    ];
    says(&circle, "", 2, "modules call each other in a circle", left);
    let levels: Vec<(String, String)> = (0..120)
        .map(|n| (format!("{}main.tf", "m/".repeat(n)), "module \"m\" {\n  source = \"./m\"\n}\n".to_owned()))
        .chain([(format!("{}main.tf", "m/".repeat(120)), named("\"x\""))])
        .collect();
    let levels: Vec<(&str, &str)> =
        levels.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    says(&levels, "", 0, "more than 20000 calls of modules, 1000000 blocks in them or 100 levels", left);
    let dynamic = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"x\"\n  dynamic \"tag\" {\n    for_each = \
                   setproduct(range(150), range(150))\n    content {}\n  }\n}\n";
    says(
        &[("main.tf", dynamic)],
        "",
        0,
        "dynamic \"tag\" makes more than 10000 blocks, or all together more than 200000",
        left,
    );
    let outside = [
        ("a/.git/HEAD", ""),
        ("a/main.tf", "module \"m\" {\n  source = \"../b\"\n}\n"),
        ("b/main.tf", "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"x\"\n}\n"),
    ];
    says(&outside, "a", 0, OUTSIDE, left);
}
