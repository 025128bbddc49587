//! The command line: what is said where, and the exit status.
#![allow(clippy::expect_used)]

mod support;

use support::Folder;

const DIVISIONS: &str = "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n\n\
                         resource \"genesyscloud_auth_division\" \"b\" {\n  name = \"Sales\"\n}\n";

fn divisions() -> Folder {
    Folder::new(&[("main.tf", DIVISIONS)])
}

#[test]
fn exit_statuses_are_the_contract() {
    let folder = divisions();
    for (arguments, status) in [
        ("check", 1),
        ("check .", 1),
        ("check --fail-on error", 1),
        ("check --exit-zero", 0),
        ("check --ignore duplicate-identity", 0),
        ("check --select missing-parent", 0),
        ("check nowhere", 2),
        ("check nowhere --exit-zero", 2),
        ("check --no-such-option", 2),
        ("check --format no-such-format", 2),
        ("check --select no-such-rule", 2),
        ("check --var nothing", 2),
        ("check --unsafe-fixes", 2),
        ("check --format json --format sarif", 2),
        ("check --output x --output y", 2),
        ("check --config nowhere.hcl", 2),
        ("check --output nowhere/report.json", 2),
        ("explain no-such-rule", 2),
        ("catalog no_such_type", 2),
        ("no-such-command", 2),
        ("", 2),
        ("--help", 0),
        ("--version", 0),
        ("check --help", 0),
        ("rules", 0),
        ("explain duplicate-identity", 0),
        ("catalog genesyscloud_auth_division", 0),
        ("catalog auth_div", 0),
        ("completions bash", 0),
        ("man", 0),
        ("show", 0),
        ("show nowhere", 2),
        ("graph", 0),
        ("graph nowhere", 2),
    ] {
        let run = folder.run(arguments);
        assert_eq!(run.status, status, "conflint {arguments}\n{run}");
    }
}

#[test]
fn show_tells_the_way_of_a_value_where_more_is_asked() {
    let folder = Folder::new(&[
        (
            "main.tf",
            "variable \"team\" {\n  default = \"Sales\"\n}\n\nmodule \"m\" {\n  source = \"./m\"\n  name   = var.team\n}\n",
        ),
        (
            "m/main.tf",
            "variable \"name\" {}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = var.name\n}\n",
        ),
    ]);
    assert!(!folder.run("show").stdout.contains("main.tf"));
    let way = folder.run("show -v").stdout;
    let places: Vec<&str> =
        way.lines().filter_map(|line| line.trim().split_once(' ')).map(|(first, _)| first).collect();
    let places: Vec<&str> = places.into_iter().filter(|place| place.contains(".tf:")).collect();
    assert_eq!(places, ["m/main.tf:4:3", "main.tf:7:3", "main.tf:2:3"], "{way}");
}

#[test]
fn several_reports_in_one_run() {
    let folder = divisions();
    let run =
        folder.run("check --format json --output a.json --format concise --format sarif --output b.sarif");
    assert_eq!(run.stdout.lines().count(), 1, "{run}");
    let report: serde_json::Value = serde_json::from_str(&folder.read("a.json")).expect("JSON");
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(1));
    assert!(folder.read("b.sarif").contains("\"2.1.0\""));
}

#[test]
fn what_is_said_counts_before_the_settings() {
    let folder = divisions();
    folder.write("conflint.hcl", "rule \"duplicate-identity\" {\n  level = \"off\"\n}\n");
    assert_eq!(folder.run("check").status, 0);
    assert_eq!(folder.run("check --select duplicate-identity").status, 1);
    folder.write("conflint.hcl", "rule \"duplicate-identity\" {\n  level = \"info\"\n}\n");
    assert_eq!(folder.run("check").status, 0);
    assert_eq!(folder.run("check --fail-on info").status, 1);
    assert!(folder.run("check --min-severity warning").stdout.starts_with("No conflicts"));
    folder.write("conflint.hcl", "rules {}\n");
    assert_eq!(folder.run("check").status, 2);
}

#[test]
fn settings_are_found_above() {
    let folder = Folder::new(&[("a/b/main.tf", DIVISIONS)]);
    folder.write("conflint.hcl", "rule \"duplicate-identity\" {\n  level = \"off\"\n}\n");
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_conflint"))
        .arg("check")
        .current_dir(folder.path().join("a/b"))
        .status()
        .expect("it runs");
    assert_eq!(run.code(), Some(0));
}

#[test]
fn a_baseline_accepts_what_is_there() {
    let folder = divisions();
    assert_eq!(folder.run("check --write-baseline known.json").status, 0);
    assert_eq!(folder.run("check --baseline known.json").status, 0);
    folder.write("main.tf", DIVISIONS.replace("Sales", "Other"));
    assert_eq!(folder.run("check --baseline known.json").status, 0, "values do not matter");
    folder.write("more.tf", DIVISIONS.replace("\"a\"", "\"c\"").replace("\"b\"", "\"d\""));
    assert_eq!(folder.run("check --baseline known.json").status, 1, "others do");
    folder.write("main.tf", "");
    folder.write("more.tf", "");
    let run = folder.run("check --baseline known.json --format concise");
    assert_eq!(run.status, 0, "{run}");
    assert!(run.stdout.contains("info[unused-ignore] 1 entry of known.json matched nothing"), "{run}");
    folder.write("bad.tf", "resource {");
    folder.run("check --baseline known.json --fix");
    assert!(folder.read("known.json").contains("duplicate-identity"), "what cannot be read may have it");
    folder.write("bad.tf", "");
    let run = folder.run("check --baseline known.json --fix --format concise");
    assert_eq!(run.status, 0, "{run}");
    assert!(!run.stdout.contains("unused-ignore"), "{run}");
    assert!(!folder.read("known.json").contains("duplicate-identity"), "{run}");
    assert_eq!(folder.run("check --baseline known.json --format concise").stdout.matches("info").count(), 0);
}

#[test]
fn comments_silence_findings_until_their_last_day() {
    let with = |comment: &str| {
        Folder::new(&[("main.tf", DIVISIONS.replace("resource", &format!("# {comment}\nresource")))])
    };
    let run = with("conflint: ignore[duplicate-identity] for now, until=2999-12-31").run("check");
    assert_eq!(run.status, 0, "{run}");
    assert!(run.stdout.contains("1 finding ignored by comments"), "{run}");
    let run = with("conflint: ignore[duplicate-identity] for now, until=2001-01-01").run("check");
    assert_eq!(run.status, 1, "{run}");
}

#[test]
fn what_can_be_mended_is() {
    let folder = Folder::new(&[(
        "main.tf",
        "resource \"genesyscloud_auth_division\" \"a\" {\n  name = \"Sales\"\n}\n",
    )]);
    folder.write("known.json", "[{\"type\": \"genesyscloud_auth_division\", \"id\": \"d-1\", \"attributes\": {\"name\": \"Sales\"}}]");
    let check = "check --inventory known.json";
    assert_eq!(folder.run(check).status, 1);
    let diff = folder.run(&format!("{check} --diff --unsafe-fixes"));
    insta::assert_snapshot!(diff);
    assert!(!folder.path().join("imports.tf").exists(), "a diff changes nothing");
    assert_eq!(folder.run(&format!("{check} --fix")).status, 1, "an import is not safe");
    let fixed = folder.run(&format!("{check} --fix --unsafe-fixes"));
    assert_eq!(fixed.status, 0, "{fixed}");
    assert!(folder.read("imports.tf").contains("id = \"d-1\""));
    assert_eq!(folder.run(check).status, 0);
}

#[test]
fn quiet_and_verbose() {
    let folder = Folder::new(&[(
        "main.tf",
        "variable \"name\" {}\n\nresource \"genesyscloud_auth_division\" \"a\" {\n  name = upper(var.name)\n}\n",
    )]);
    assert_eq!(folder.run("check -q").stdout, "");
    assert!(folder.run("check -v").status == 0);
    assert_eq!(folder.run("check -q -v").status, 2);
}

#[test]
fn colours_come_only_when_wanted() {
    let folder = divisions();
    assert!(!folder.run("check").stdout.contains('\u{1b}'));
    assert!(folder.run("check --color always").stdout.contains('\u{1b}'));
    assert!(!folder.run("check --color never").stdout.contains('\u{1b}'));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let folder = divisions();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_conflint"))
        .args(["catalog"])
        .current_dir(folder.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it runs");
    drop(child.stdout.take());
    let done = child.wait_with_output().expect("it ends");
    assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), b"".as_slice()));
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let run = |arguments: &str| {
        let root = env!("CARGO_MANIFEST_DIR");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_conflint"));
        let done = command.args(arguments.split(' ')).current_dir(root).output().expect("it runs");
        (done.status.code(), done.stdout, done.stderr)
    };
    // Hundreds of root modules, with findings of every rule, problems, and modules that several call.
    for command in ["check --format json", "check --min-verdict possible", "show --format json"] {
        let one = run(&format!("{command} --threads 1 testdata examples"));
        assert!(one.1.len() > 100_000, "{command}: {} bytes", one.1.len());
        for threads in [2, 8] {
            let several = run(&format!("{command} --threads {threads} testdata examples"));
            assert!(one == several, "{command} --threads {threads}");
        }
    }
}

#[test]
fn facts_of_ones_own_are_laid_over() {
    let folder = Folder::new(&[(
        "main.tf",
        "resource \"tickets_queue\" \"a\" {\n  name = \"x\"\n}\n\nresource \"tickets_queue\" \"b\" {\n  name = \"x\"\n}\n",
    )]);
    assert_eq!(folder.run("check").status, 0);
    folder.write("conflint.hcl", "catalog = [\"own.hcl\"]\n");
    folder.write("own.hcl", "resource \"tickets_queue\" {\n  identity \"name\" { key = [\"name\"] }\n}\n");
    assert_eq!(folder.run("check").status, 1);
    assert!(folder.run("catalog tickets_queue").stdout.contains("identity: name"));
    folder.write("own.hcl", "resource \"tickets_queue\" {\n  identities = [\"name\"]\n}\n");
    let run = folder.run("check --format concise");
    assert_eq!(run.status, 2, "{run}");
    assert!(run.stdout.starts_with("own.hcl:2:3: problem: "), "{run}");
}

#[test]
fn nothing_at_all_is_said_to_be_so() {
    let folder = Folder::new(&[("notes.txt", "")]);
    insta::assert_snapshot!(folder.run("check"));
}

/// The first code block of a document in this language.
fn block(document: &str, language: &str) -> String {
    let path = format!("{}/docs/{document}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the document");
    let (_, rest) = text.split_once(&format!("```{language}\n")).expect("a block");
    rest.split("```").next().expect("its text").to_owned()
}

#[test]
fn facts_and_settings_in_documents_can_be_read() {
    let folder = Folder::new(&[("acme.catalog.hcl", block("catalog.md", "hcl"))]);
    let path = format!("{}/docs/configuration.md", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the document");
    let blocks: Vec<&str> =
        text.split("```hcl\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() > 3);
    folder.write("conflint.hcl", blocks.join("\n"));
    let run = folder.run("catalog tickets_queue");
    assert_eq!(run.status, 0, "{run}");
    assert!(run.stdout.contains("parent: project_id is the id of tickets_project"), "{run}");
    assert_eq!(run.stderr, "");
}
