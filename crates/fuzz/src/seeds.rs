//! What the targets begin with: the fixtures of the repository, each in the shape of the target that it is for.

use std::path::{Path, PathBuf};

/// Begins the line before a file of the target `check`; its path follows.
const SEPARATOR: &str = "=== ";

/// Larger seeds slow every run down and find nothing more.
const LARGEST: usize = 32 << 10;

const EVERYTHING: &str = r#"
deployment "a" {
  root      = "infra/team-a"
  var_files = ["prod.tfvars"]
  state     = "team-a.tfstate"
  plan      = "plan.json"
  workspace = "prod"
  variables = { size = 3, names = ["x", null, true], text = "a${1 + 1}" }
}
scope "acme" {
  provider = "mypurecloud/genesyscloud"
  match    = [{ aws_region = "us-east-1", oauthclient_id = "a" }, { aws_region = "us-east-1" }]
}
rule "missing-parent" {
  level = "off"
}
catalog = ["acme.catalog.hcl"]
"#;

/// The files that the bytes of the target `check` hold.
pub fn files(text: &str) -> Vec<(&str, &str)> {
    let mut files = Vec::new();
    for part in text.strip_prefix(SEPARATOR).unwrap_or(text).split("\n=== ") {
        let (path, content) = part.split_once('\n').unwrap_or((part, ""));
        files.push((path.trim(), content));
    }
    files
}

/// All seeds of the targets, made from the fixtures: target, name and content.
pub fn all() -> Vec<(&'static str, String, Vec<u8>)> {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let mut seeds = Vec::new();
    for path in below(&testdata) {
        let Ok(content) = std::fs::read(&path) else { continue };
        let name = path.strip_prefix(&testdata).unwrap_or(&path).to_string_lossy().replace(['/', '\\'], "-");
        match name.rsplit_once('.').map(|(_, extension)| extension) {
            Some("jsonl") => lines(&name, &content, &mut seeds),
            _ => seeds.extend(targets(&name, &content).map(|target| (target, name.clone(), content.clone()))),
        }
    }
    for kind in ["agree", "rules", "load"] {
        seeds.extend(cases(&testdata.join(kind)).into_iter().map(|(name, text)| ("check", name, text)));
    }
    seeds.extend(settings());
    seeds.retain(|(_, _, content)| content.len() <= LARGEST);
    seeds
}

/// Every how many entries of the built-in catalogs one is a seed.
const ENTRIES: usize = 40;

/// A `conflint.hcl` with one of everything, and some entries of the built-in catalogs.
fn settings() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut seeds = vec![("settings", "everything.hcl".to_owned(), EVERYTHING.as_bytes().to_vec())];
    let catalogs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conflint-rules/catalog");
    for path in below(&catalogs) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for (number, entry) in text.split("\n\n").enumerate().filter(|(number, _)| number % ENTRIES == 1) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            seeds.push(("settings", format!("{name}-{number}"), entry.as_bytes().to_vec()));
        }
    }
    seeds
}

/// The targets that a fixture is for.
fn targets(name: &str, content: &[u8]) -> impl Iterator<Item = &'static str> {
    let has = |word: &str| content.windows(word.len()).any(|window| window == word.as_bytes());
    let is_json = name.ends_with(".json") || name.ends_with(".tfstate");
    let is_configuration = name.ends_with(".tf.json") || name.ends_with(".tfvars.json");
    [
        ("hcl", name.ends_with(".tf") || name.ends_with(".tfvars")),
        ("settings", name.ends_with(".hcl")),
        ("tf_json", is_configuration),
        ("plan", is_json && has("\"resource_changes\"")),
        (
            "state",
            is_json && !has("\"resource_changes\"") && (has("\"lineage\"") || has("\"format_version\"")),
        ),
        ("inventory", is_json && (content.starts_with(b"[") || has("\"entities\""))),
    ]
    .into_iter()
    .filter(|(_, is_for)| *is_for)
    .map(|(target, _)| target)
}

/// Lines of cases: expressions, and small files.
fn lines(name: &str, content: &[u8], seeds: &mut Vec<(&'static str, String, Vec<u8>)>) {
    let lines = content.split(|byte| *byte == b'\n');
    for (number, line) in lines.enumerate() {
        let Ok(serde_json::Value::Object(case)) = serde_json::from_slice(line) else { continue };
        let texts =
            [("expr", "expression"), ("text", if name.contains("json_cases") { "tf_json" } else { "hcl" })];
        for (member, target) in texts {
            if let Some(text) = case.get(member).and_then(|text| text.as_str()) {
                seeds.push((target, format!("{name}-{number}"), text.as_bytes().to_vec()));
            }
        }
    }
}

/// The cases below a folder, each with all its files in one text.
fn cases(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let holds_files = |path: &PathBuf| below(path).iter().any(|file| file.parent() == Some(path));
    let mut cases = Vec::new();
    for case in folders(folder)
        .into_iter()
        .flat_map(|case| if holds_files(&case) { vec![case] } else { folders(&case) })
    {
        let mut text = String::new();
        for file in below(&case) {
            let path = file.strip_prefix(&case).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            if let (false, Ok(content)) = (path.ends_with(".snap"), std::fs::read_to_string(&file)) {
                text += &format!("{SEPARATOR}{path}\n{}\n", content.trim_end());
            }
        }
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        cases.push((name, text.into_bytes()));
    }
    cases
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// All files below a folder, sorted.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = folders(folder).iter().flat_map(|folder| below(folder)).collect();
    let Ok(entries) = std::fs::read_dir(folder) else { return files };
    files.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()));
    files.sort();
    files
}
