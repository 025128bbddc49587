//! Reports.

use std::process::Command;

use super::{judge, root, run, samples};
use crate::tools::tool;

/// Writes each sample's report to a file of this name in its folder, and hands over that folder's command.
fn each(format: &str, file: &str, mut check: impl FnMut(&std::path::Path)) {
    for (folder, arguments) in samples() {
        folder.run(&format!("check . {arguments} --format {format} --output {file}"));
        check(folder.path());
    }
}

#[test]
fn microsofts_sarif_multitool_finds_nothing_to_say() {
    let path = "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool";
    let Some(multitool) = judge(path, "SARIF by Microsoft's validator") else { return };
    // npm was not allowed to run the script that would do this.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&multitool, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    each("sarif", "conflint.sarif", |folder| {
        let mut command = Command::new(&multitool);
        command.args(["validate", "conflint.sarif", "--rule-kind", "Sarif;Gh"]);
        let said = run(command.current_dir(folder).env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), 0);
        assert!(said.contains("Analysis completed successfully."), "{said}");
        assert!(!said.contains("error "), "{said}");
    });
}

#[test]
fn rdformat_validator_takes_reviewdogs_format() {
    let path = "node_modules/@umbrelladocs/rdformat-validator/bin/rdformat-validator.js";
    let Some(validator) = judge(path, "rdjson by rdformat-validator") else { return };
    let Some(node) = tool(&["node"], "rdjson by rdformat-validator") else { return };
    each("rdjson", "conflint.json", |folder| {
        let mut command = Command::new(&node);
        command.arg(&validator).args(["--strict", "conflint.json"]).current_dir(folder);
        assert!(run(&mut command, 0).contains("All files are valid"));
    });
}

#[test]
fn junit_follows_the_schema_of_jenkins() {
    let Some(xmllint) = tool(&["xmllint"], "JUnit by the schema of Jenkins") else { return };
    let schema = root().join("crates/conflint/tests/judges/data/junit-10.xsd");
    each("junit", "junit.xml", |folder| {
        let mut command = Command::new(&xmllint);
        run(command.args(["--noout", "--schema"]).arg(&schema).arg("junit.xml").current_dir(folder), 0);
    });
}

#[test]
fn checkstyle_follows_its_document_type() {
    let Some(xmllint) = tool(&["xmllint"], "Checkstyle by a document type") else { return };
    let dtd = root().join("crates/conflint/tests/judges/data/checkstyle.dtd");
    each("checkstyle", "checkstyle.xml", |folder| {
        let mut command = Command::new(&xmllint);
        run(command.args(["--noout", "--dtdvalid"]).arg(&dtd).arg("checkstyle.xml").current_dir(folder), 0);
    });
}

#[test]
fn a_judge_can_say_no() {
    let Some(xmllint) = tool(&["xmllint"], "whether a judge can say no") else { return };
    let folder = crate::support::Folder::new(&[("x.xml", "<testsuites><testcase/></testsuites>")]);
    let schema = root().join("crates/conflint/tests/judges/data/junit-10.xsd");
    run(
        Command::new(xmllint)
            .args(["--noout", "--schema"])
            .arg(schema)
            .arg("x.xml")
            .current_dir(folder.path()),
        3,
    );
}
