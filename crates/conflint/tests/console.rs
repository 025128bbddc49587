//! Expressions and their answers.

mod support;

use support::Folder;

const MODULE: &str = "variable \"env\" {\n  type = string\n}\n\nvariable \"size\" {\n  default = 3\n}\n\n\
                      locals {\n  name = \"app-${var.env}\"\n}\n";

#[test]
fn each_line_has_its_answer() {
    let folder = Folder::new(&[("infra/main.tf", MODULE)]);
    let lines = "var.size + 1\nlocal.name\n\n[true, \"x\"]\nvar.nothing\n1 +\n{ a = 1 }.a\n";
    let text = folder.run_with("console infra", lines.as_bytes());
    let json = folder.run_with("console infra --format json", lines.as_bytes());
    insta::assert_snapshot!(format!("{text}{json}"));
}

#[test]
fn values_can_be_given() {
    let folder = Folder::new(&[("main.tf", MODULE)]);
    let run = folder.run_with("console --var env=prod", b"local.name\n");
    assert_eq!(run.stdout, "\"app-prod\"\n");
}

#[test]
fn an_expression_of_several_lines_is_a_json_string() {
    let folder = Folder::new::<&str>(&[]);
    let run = folder.run_with("console --format json --input json", b"\"<<EOT\\na\\nEOT\\n\"\nnot json\n");
    insta::assert_snapshot!(run);
}

#[test]
fn a_folder_must_be_there() {
    let folder = Folder::new::<&str>(&[]);
    assert_eq!(folder.run("console nowhere").status, 2);
}
