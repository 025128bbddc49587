//! Nothing outside of the analysed tree is read: not by functions, not by modules, not through links.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

mod support;

use std::os::unix::fs::symlink;

use support::{Folder, Run};

const OUTSIDE: &str = "Elsewhere";

/// A repository with links that lead out of it, beside a folder that is none of its business.
fn folder(main: &str) -> Folder {
    let main = format!(
        "{main}\nresource \"genesyscloud_auth_division\" \"a\" {{\n  name = local.name\n}}\n\n\
         resource \"genesyscloud_auth_division\" \"b\" {{\n  name = local.name\n}}\n"
    );
    let folder = Folder::new(&[
        ("repository/.git/HEAD", ""),
        ("repository/infra/main.tf", &main),
        ("repository/infra/inside.txt", "Inside"),
        ("repository/shared.txt", "Shared"),
        ("repository/modules/m/main.tf", "output \"name\" {\n  value = \"Module\"\n}\n"),
        ("outside/secret.txt", OUTSIDE),
        ("outside/main.tf", "output \"name\" {\n  value = \"Elsewhere\"\n}\n"),
    ]);
    let link = |to: &str, at: &str| symlink(folder.path().join(to), folder.path().join(at)).unwrap();
    link("outside/secret.txt", "repository/infra/link.txt");
    link("outside", "repository/infra/linked");
    link("repository/shared.txt", "repository/infra/inner.txt");
    link("repository/infra", "repository/infra/circle");
    folder
}

fn check(name: &str) -> Run {
    folder(&format!("locals {{\n  name = {name}\n}}\n"))
        .run("check repository/infra -v --min-verdict possible")
}

#[test]
fn files_outside_are_not_read() {
    for name in [
        "file(\"../../outside/secret.txt\")",
        "file(\"link.txt\")",
        "file(\"/etc/hostname\")",
        "file(\"linked/secret.txt\")",
        "file(\"${path.module}/../../outside/secret.txt\")",
        "file(\"circle/circle/link.txt\")",
        "templatefile(\"link.txt\", {})",
        "templatefile(\"../../outside/secret.txt\", {})",
        "base64decode(filebase64(\"link.txt\"))",
        "filemd5(\"link.txt\")",
        "tolist(fileset(\"../../outside\", \"*.txt\"))[0]",
        "tolist(fileset(\"linked\", \"*\"))[0]",
        "tolist(fileset(\".\", \"linked/*.txt\"))[0]",
        "fileexists(\"../../outside/secret.txt\") ? \"Elsewhere\" : \"no\"",
    ] {
        let run = check(name);
        assert!(!run.stdout.contains("with name \""), "{name}: {run}");
        assert!(!run.stdout.contains("proved"), "{name}: {run}");
    }
    let absolute = folder("locals {\n  name = file(var.path)\n}\nvariable \"path\" {}\n");
    let path = absolute.path().join("outside/secret.txt");
    let run = absolute.run(&format!("check repository/infra -v --var path={}", path.display()));
    assert!(!run.stdout.contains(&format!("\"{OUTSIDE}\"")), "{run}");
}

#[test]
fn files_inside_are_read_wherever_the_links_lead() {
    for (name, wanted) in [
        ("file(\"inside.txt\")", "Inside"),
        ("file(\"../shared.txt\")", "Shared"),
        ("file(\"inner.txt\")", "Shared"),
        ("file(\"circle/circle/inside.txt\")", "Inside"),
    ] {
        let run = check(name);
        assert!(run.stdout.contains(&format!("\"{wanted}\"")), "{name}: {run}");
    }
}

#[test]
fn modules_outside_are_not_read_unless_named() {
    for source in ["../../outside", "./linked"] {
        let main =
            format!("module \"m\" {{\n  source = \"{source}\"\n}}\nlocals {{\n  name = module.m.name\n}}\n");
        let folder = folder(&main);
        let run = folder.run("check repository/infra -v --min-verdict possible");
        assert!(!run.stdout.contains(&format!("\"{OUTSIDE}\"")), "{source}: {run}");
        assert!(run.stdout.contains("lies outside of the repository"), "{source}: {run}");
        let run = folder.run("check repository/infra outside -v");
        assert!(run.stdout.contains(&format!("\"{OUTSIDE}\"")), "{source}: {run}");
    }
    let main = "module \"m\" {\n  source = \"../modules/m\"\n}\nlocals {\n  name = module.m.name\n}\n";
    let run = folder(main).run("check repository/infra");
    assert!(run.stdout.contains("\"Module\""), "{run}");
}

#[test]
fn links_in_a_circle_end() {
    let folder = Folder::new(&[("a/main.tf", "locals {\n  all = fileset(\".\", \"**\")\n}\n")]);
    symlink(folder.path().join("a"), folder.path().join("a/b")).unwrap();
    symlink("self", folder.path().join("a/self")).unwrap();
    symlink("self.tf", folder.path().join("a/self.tf")).unwrap();
    let run = folder.run("check . --format concise");
    assert_eq!(run.status, 2, "{run}");
    assert!(run.stdout.contains("a/self.tf: problem: cannot be read"), "{run}");
}
