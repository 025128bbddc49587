use super::*;

mod large;

#[test]
fn the_compiled_in_facts_have_no_fault() {
    for file in &builtin::FILES {
        let faults = Catalog::default().overlay(SourceId(0), file.prefix, file.text);
        assert_eq!(faults, [], "{}", file.prefix);
        assert!(file.types().count() > 0, "{}", file.prefix);
    }
}

#[test]
fn some_providers_have_no_remote_side() {
    assert_eq!(Catalog::default().overlay(SourceId(0), "utility.hcl", builtin::UTILITY), []);
    let mut catalog = Catalog::builtin();
    for source in
        ["registry.terraform.io/hashicorp/random", "terraform.io/builtin/terraform", "aztfmod/azurecaf"]
    {
        assert!(catalog.is_local(source), "{source}");
    }
    for source in ["registry.terraform.io/hashicorp/aws", "hashicorp/google-beta", "acme/naming", "random"] {
        assert!(!catalog.is_local(source), "{source}");
    }
    let types = ["random_pet", "terraform_data", "azurecaf_name", "aws_vpc", "naming_name", ""];
    let locals = |catalog: &Catalog| types.map(|name| catalog.is_local_type(name));
    assert_eq!(locals(&catalog), [true, true, true, false, false, false]);
    let own = "provider \"acme/naming\" {\n  local = true\n}\nprovider \"hashicorp/random\" {\n  local = false\n}\n";
    assert_eq!(catalog.overlay(SourceId(0), "own.hcl", own), []);
    assert!(catalog.is_local("acme/naming") && !catalog.is_local("hashicorp/random"));
    assert_eq!(locals(&catalog), [false, true, true, false, true, false]);
}

/// Two objects without the argument that says where they belong are in one place only if their providers are.
#[test]
fn nothing_is_unique_everywhere_that_may_not_say_where_it_belongs() {
    let catalog = Catalog::builtin();
    for entry in catalog.types().into_iter().filter_map(|name| catalog.entry(name)) {
        for identity in entry.identities.iter().filter(|identity| identity.scope == Scope::Everywhere) {
            let place = |attribute: &&Attribute| matches!(attribute.as_str(), "parent" | "project");
            let open = identity.optional.iter().find(place);
            assert_eq!(open, None, "{} {}", entry.resource_type, identity.label);
            let may_be_unsaid =
                |key: &Attribute| identity.optional.contains(key) && !entry.generated.contains(key);
            let is_vague = !identity.key.is_empty() && identity.key.iter().all(may_be_unsaid);
            assert!(!is_vague, "{} {}", entry.resource_type, identity.label);
        }
    }
}

#[test]
fn own_facts_lie_over_ours_field_by_field() {
    let mut catalog = Catalog::builtin();
    let before = catalog.entry("genesyscloud_auth_division").unwrap().clone();
    let text = "resource \"genesyscloud_auth_division\" {\n  notes = \"ours\"\n}\n";
    assert_eq!(catalog.overlay(SourceId(0), "own.hcl", text), []);
    let after = catalog.entry("genesyscloud_auth_division").unwrap();
    assert_eq!(after.notes.as_deref(), Some("ours"));
    assert_eq!(after.identities.len(), before.identities.len());
}

#[test]
fn text_of_several_lines_may_be_a_heredoc() {
    let mut catalog = Catalog::builtin();
    let text = "resource \"acme_thing\" {\n  notes = <<-EOT\n    one\n      two\n  EOT\n}\n";
    assert_eq!(catalog.overlay(SourceId(0), "own.hcl", text), []);
    assert_eq!(catalog.entry("acme_thing").unwrap().notes.as_deref(), Some("one\n  two\n"));
}

#[test]
fn an_unknown_field_is_a_problem_with_its_place() {
    let text = "resource \"acme_thing\" {\n  scop = \"org\"\n}\n";
    let problems = Catalog::builtin().overlay(SourceId(0), "own.hcl", text);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].message.contains("`scope`"), "{}", problems[0].message);
    assert_eq!(problems[0].span.map(|span| &text[span.start as usize..span.end as usize]), Some("scop"));
}

#[test]
fn a_fault_inside_of_a_character_has_a_place() {
    let text = "I=[\u{d692}";
    let problems = Catalog::builtin().overlay(SourceId(0), "own.hcl", text);
    let span = problems[0].span.unwrap();
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{problems:?}");
}

#[test]
fn what_never_closes_is_refused_at_once() {
    let problems =
        Catalog::builtin().overlay(SourceId(0), "own.hcl", &format!("a = {}", "{b%c%{".repeat(60)));
    assert!(!problems.is_empty());
    let deep = format!("a = {}1{}\n", "{b = ".repeat(60), "}".repeat(60));
    let problems = Catalog::builtin().overlay(SourceId(0), "own.hcl", &deep);
    assert_eq!(problems[0].message, "this is nested deeper than 12 levels");
}
