//! Real Terraform as the judge of what is valid. Ignored by default because it needs `terraform` on the PATH:
//!
//! `CONFLINT_CORPUS=dir:dir CONFLINT_MUTANTS=20000 CONFLINT_SEED=1 cargo test -p conflint-core --test syntax -- --ignored judge --nocapture`

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use conflint_core::source::SourceId;
use conflint_core::syntax;

use super::corpus;
use super::mutate::{Random, mutate};

/// Files in one run of Terraform.
const BATCH: usize = 2_000;

#[test]
#[ignore = "needs terraform on the PATH and minutes"]
fn judge_agrees_on_mutants() {
    if !terraform_is_here() {
        eprintln!("terraform is not on the PATH: skipped");
        return;
    }
    let seeds = seeds();
    let wanted = number("CONFLINT_MUTANTS").unwrap_or(2_000);
    let mut random = Random(number("CONFLINT_SEED").unwrap_or(1) as u64);
    let mut texts: Vec<String> = seeds.clone();
    texts.extend((0..wanted).map(|i| mutate(&seeds[i % seeds.len()], &mut random)));
    let mut differences = Vec::new();
    let mut refused = 0;
    for batch in texts.chunks(BATCH) {
        let verdicts = accepted_by_terraform(batch);
        for (text, accepted) in batch.iter().zip(verdicts) {
            refused += usize::from(!accepted);
            let ours = syntax::parse(SourceId(0), text);
            if ours.errors.is_empty() != accepted {
                let first = ours.errors.first().map(|error| format!("{error:?}")).unwrap_or_default();
                differences.push(serde_json::json!({"text": text, "accepted": accepted, "ours": first}));
            }
        }
    }
    eprintln!("{} texts, {refused} refused, {} differences", texts.len(), differences.len());
    if let Ok(path) = std::env::var("CONFLINT_DIFFERENCES") {
        let lines: Vec<String> = differences.iter().map(ToString::to_string).collect();
        fs::write(path, lines.join("\n")).unwrap();
    }
    assert!(differences.is_empty(), "{:#?}", &differences[..differences.len().min(10)]);
}

#[test]
#[ignore = "needs terraform on the PATH"]
fn judge_agrees_on_the_cases() {
    if !terraform_is_here() {
        eprintln!("terraform is not on the PATH: skipped");
        return;
    }
    let cases = super::cases::cases();
    let texts: Vec<String> = cases.iter().map(|case| case.text.clone()).collect();
    for (case, accepted) in cases.iter().zip(accepted_by_terraform(&texts)) {
        assert_eq!(case.accepted, accepted, "{:?}", case.text);
    }
}

/// What `~` and `<<-` leave of text, compared by value.
#[test]
#[ignore = "needs terraform on the PATH"]
fn judge_agrees_on_templates() {
    if !terraform_is_here() {
        eprintln!("terraform is not on the PATH: skipped");
        return;
    }
    let mut random = Random(number("CONFLINT_SEED").unwrap_or(1) as u64);
    let mut templates: Vec<String> = (0..4_000).map(|_| template(&mut random)).collect();
    let file = |text: &String| format!("a = {text}\n");
    let accepted = accepted_by_terraform(&templates.iter().map(file).collect::<Vec<_>>());
    let mut accepted = accepted.into_iter();
    templates.retain(|_| accepted.next().unwrap_or(false));
    assert!(templates.len() > 500);
    for (template, theirs) in templates.iter().zip(values(&templates)) {
        let parsed = syntax::parse(SourceId(0), &file(template));
        assert_eq!(parsed.errors, [], "{template:?}");
        assert_eq!(text_of(&parsed.body.attributes[0].value), theirs, "{template:?}");
    }
}

fn template(random: &mut Random) -> String {
    const PIECES: &[&str] = &[
        "x",
        "y z",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "%\r\n",
        "$$\r\n",
        "%\r\r\n",
        "\n  ",
        "\n    ",
        "\n \n",
        "${1}",
        "${~ 2 }",
        "${3 ~}",
        "${~4~}",
        "$",
        "%",
        "$${",
        "%%{",
        "%{ if true }",
        "%{ if true ~}",
        "%{~ if true ~}",
        "%{ else }",
        "%{~ else ~}",
        "%{ endif }",
        "%{ endif ~}",
        "%{~ endif }",
        "\u{a0}",
        "\u{2003}",
        "%{ for v in [5] }",
        "%{ endfor ~}",
        "${\"a\"}",
        "${<<-Z\n    q\n      r\n  Z\n}",
    ];
    let text: String = (0..1 + random.below(12)).map(|_| PIECES[random.below(PIECES.len())]).collect();
    match random.below(3) {
        0 => format!(
            "\"{}\"",
            text.replace("\r\n", "\\r\\n").replace('\n', "\\n").replace("<<-Z\\n", "<<-Z\n")
        ),
        1 => format!("<<E\n{text}\nE\n"),
        _ => format!("<<-E\n{text}\n  E\n"),
    }
}

/// The templates as Terraform evaluates them.
fn values(templates: &[String]) -> Vec<String> {
    let folder = empty_folder();
    let items: String = templates.iter().map(|text| format!("\"|${{(\n{text}\n)}}\",\n")).collect();
    fs::write(folder.join("main.tf"), format!("locals {{\n  all = [{items}]\n}}\n")).unwrap();
    fs::write(folder.join("line"), "base64encode(jsonencode(local.all))\n").unwrap();
    let output = Command::new("terraform")
        .arg("console")
        .current_dir(&folder)
        .stdin(fs::File::open(folder.join("line")).unwrap())
        .output()
        .unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let encoded = text.trim().trim_matches('"');
    let inner = base64::engine::general_purpose::STANDARD.decode(encoded).unwrap();
    let values: Vec<String> = serde_json::from_slice(&inner).unwrap();
    values.into_iter().map(|value| value[1..].to_owned()).collect()
}

/// A template of literals as text.
fn text_of(expression: &syntax::Expression) -> String {
    use syntax::ExpressionKind::*;
    match &expression.kind {
        Number(text) | String(text) => text.to_string(),
        Wrapped(inner) => text_of(inner),
        Template(parts) => parts_text(parts),
        other => panic!("{other:?}"),
    }
}

fn parts_text(parts: &[syntax::TemplatePart]) -> String {
    let part = |part: &syntax::TemplatePart| match part {
        syntax::TemplatePart::Literal(text) => text.to_string(),
        syntax::TemplatePart::Interpolation(inner) => text_of(inner),
        syntax::TemplatePart::If { then, .. } => parts_text(then),
        syntax::TemplatePart::For { body, .. } => parts_text(body),
    };
    parts.iter().map(part).collect()
}

/// Whole files, accepted cases, and the expressions of `CONFLINT_EXPRESSIONS` (lines of JSON with `expr`) as attributes.
fn seeds() -> Vec<String> {
    let mut seeds: Vec<String> = corpus::texts().into_iter().map(|(_, text)| text).collect();
    seeds.extend(super::cases::cases().into_iter().filter(|case| case.accepted).map(|case| case.text));
    let path = std::env::var("CONFLINT_EXPRESSIONS").unwrap_or_default();
    for line in fs::read_to_string(path).unwrap_or_default().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        seeds.extend(line["expr"].as_str().map(|expr| format!("a = {expr}\n")));
    }
    seeds
}

fn terraform_is_here() -> bool {
    Command::new("terraform").arg("version").output().is_ok()
}

fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

/// One run of `terraform fmt` over a folder with all the texts; its messages name the files that it cannot read.
fn accepted_by_terraform(texts: &[String]) -> Vec<bool> {
    let folder = empty_folder();
    for (i, text) in texts.iter().enumerate() {
        fs::write(folder.join(format!("m{i}.tf")), text).unwrap();
    }
    let output = Command::new("terraform")
        .args(["fmt", "-check", "-list=false", "-no-color"])
        .arg(&folder)
        .env("TF_CLI_CONFIG_FILE", folder.join("none"))
        .output()
        .unwrap();
    let said =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(!said.contains("panic"), "{said}");
    let refused: HashSet<usize> = said.lines().filter_map(named).collect();
    fs::remove_dir_all(&folder).unwrap();
    (0..texts.len()).map(|i| !refused.contains(&i)).collect()
}

/// `on /tmp/x/m12.tf line 3` names 12.
fn named(line: &str) -> Option<usize> {
    let (_, after) = line.split_once(" on ")?;
    let path = after.split_once(" line ")?.0;
    Path::new(path).file_stem()?.to_str()?.strip_prefix('m')?.parse().ok()
}

fn empty_folder() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("conflint-judge-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}
