//! A catalog of one's own.

use std::fmt::Write as _;

use super::Files;

/// A root module of four types, `conflint.hcl`, and the catalog that it names: so many types in ten services, in which all that
/// the catalogs of providers hold is about as frequent as it is there.
pub fn catalog(number: usize) -> Files {
    let mut text =
        "# The facts of our own provider.\n\nprovider \"acme/acme\" {\n  names_account = [\"tenant\"]\n  \
                    org           = [\"endpoint\", \"tenant\"]\n  sensitive     = [\"token\"]\n}\n"
            .to_owned();
    (0..number).for_each(|n| entry(&mut text, n));
    let blocks = (0..number.min(4)).map(|n| {
        format!(
            "resource \"{}\" \"this\" {{\n  name       = \"main\"\n  project_id = \"p1\"\n}}\n\n",
            kind(n)
        )
    });
    let root =
        "terraform {\n  required_providers {\n    acme = { source = \"acme/acme\" }\n  }\n}\n\n".to_owned();
    Vec::from([
        ("conflint.hcl".to_owned(), "catalog = [\"acme.catalog.hcl\"]\n".to_owned()),
        ("acme.catalog.hcl".to_owned(), text),
        ("main.tf".to_owned(), root + &blocks.collect::<String>()),
    ])
}

fn kind(n: usize) -> String {
    const SERVICES: [&str; 10] = [
        "network",
        "compute",
        "storage",
        "identity",
        "messaging",
        "monitoring",
        "database",
        "registry",
        "gateway",
        "routing",
    ];
    format!("acme_{}_object_{n}", SERVICES[n % 10])
}

fn entry(text: &mut String, n: usize) {
    let kind = kind(n);
    let outcome = ["conflict", "unknown", "conflict", "overwrite"][n % 4];
    write!(text, "\nresource \"{kind}\" {{\n  scope   = \"org\"\n  outcome = \"{outcome}\"\n").unwrap();
    if outcome == "conflict" {
        text.push_str("  status  = 409\n");
    }
    match n % 5 {
        0 => text.push_str(
            "  identity \"name\" {\n    key       = [\"project_id\", \"name\"]\n    fold_case = true\n  }\n",
        ),
        1 => text.push_str("  identity \"one\" { singleton = true }\n"),
        _ => text.push_str("  identity \"name\" { key = [\"project_id\", \"name\"] }\n"),
    }
    text.push_str("  force_new          = [\"project_id\", \"settings.location\", \"labels[].key\"]\n");
    text.push_str("  force_new_complete = true\n");
    if n.is_multiple_of(3) {
        text.push_str("  parent \"project_id\" { types = [\"acme_project\"] }\n");
    }
    if n.is_multiple_of(2) {
        writeln!(
            text,
            "  references = {{ owner_id = \"acme_user\", target_id = [\"acme_group\", \"{kind}\"] }}"
        )
        .unwrap();
    }
    if n.is_multiple_of(20) {
        writeln!(
            text,
            "  # Found by trying.\n  help = \"Give it another name, or import it: \\\"terraform import\\\"\""
        )
        .unwrap();
    }
    writeln!(text, "  import_id  = \"{{project_id}}/{{name}}\"\n  confidence = \"medium\"").unwrap();
    writeln!(text, "  sources    = [\"internal/service/objects:Create{n}\", \"API description: POST /v1/objects/{n} 409\"]\n}}").unwrap();
}
