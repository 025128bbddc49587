use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::value::RawValue;

use super::*;
use crate::addr::{ConfigObject, Dependency, ObjectName};
use crate::value::{Equality, Value, compare};

mod hostile;
mod written;

/// The result as lines of text for snapshots: sensitive and unknown parts are told apart by their brackets.
pub(crate) fn text(lowered: &Lowered) -> String {
    let mut out = String::new();
    lowered.instances.iter().for_each(|instance| write_instance(&mut out, "", instance));
    lowered.drift.iter().for_each(|instance| write_instance(&mut out, "drift: ", instance));
    for Dependency { from, to } in &lowered.dependencies {
        writeln!(out, "{} waits for {}", object(from), object(to)).unwrap();
    }
    for (place, cause) in &lowered.unresolved {
        writeln!(out, "unresolved {place}: {cause}").unwrap();
    }
    for problem in &lowered.problems {
        writeln!(out, "problem {}: {}", problem.file.as_deref().unwrap_or(""), problem.message).unwrap();
    }
    out
}

fn object(ConfigObject { module, name }: &ConfigObject) -> String {
    let name = match name {
        ObjectName::Resource(resource) => resource.to_string(),
        ObjectName::Variable(name) => format!("var.{name}"),
        ObjectName::Local(name) => format!("local.{name}"),
        ObjectName::Output(name) => format!("output.{name}"),
        ObjectName::Provider(name) => format!("provider.{name}"),
        ObjectName::Open => "open".to_owned(),
        ObjectName::Close => "close".to_owned(),
    };
    if module.0.is_empty() { name } else { format!("{module}.{name}") }
}

fn write_instance(out: &mut String, what: &str, instance: &Instance) {
    write!(out, "{what}{} {}", instance.action.name(), instance.address).unwrap();
    let alias = instance.provider.alias.iter().map(|alias| format!(".{alias}")).collect::<String>();
    write!(out, " by {}{alias} {}", instance.provider.source, show(&instance.provider.config)).unwrap();
    if instance.tainted {
        out.push_str(" tainted");
    }
    for (name, value) in [
        ("deposed", instance.special().deposed.clone()),
        ("was", instance.special().previous_address.as_ref().map(|address| address.to_string().into())),
        ("because", instance.special().action_reason.clone()),
        ("import", instance.special().import.as_ref().map(|import| show(&import.id).into())),
        ("identity", instance.special().identity.as_ref().map(|identity| show(identity).into())),
    ] {
        value.iter().for_each(|value| write!(out, " {name}={value}").unwrap());
    }
    if !instance.special().replace_paths.is_empty() {
        write!(out, " replacing {}", instance.special().replace_paths.join(", ")).unwrap();
    }
    out.push('\n');
    let same = matches!((&instance.before, &instance.after), (Some(a), Some(b)) if show(a) == show(b));
    let sides = [("before", &instance.before), ("after", &instance.after)];
    for (name, value) in sides.iter().take(if same { 1 } else { 2 }) {
        value.iter().for_each(|value| writeln!(out, "  {name} {}", show(value)).unwrap());
    }
    for (argument, reference) in instance.references.iter() {
        writeln!(out, "  {argument} refers to {reference}").unwrap();
    }
}

/// A value on one line. Nulls in objects are left out.
pub(crate) fn show(value: &Value) -> String {
    let all = |values: &mut dyn Iterator<Item = String>| values.collect::<Vec<_>>().join(", ");
    match value {
        Value::Marked(marked) if marked.marks.sensitive => "(sensitive)".to_owned(),
        Value::Unknown(unknown) => {
            let causes: Vec<String> = unknown.causes.iter().map(ToString::to_string).collect();
            let told = if unknown.symbol.is_some() { "" } else { "?" };
            format!("<{}{told}>", causes.join("; "))
        }
        Value::Object(attributes) => {
            let mut told = attributes.iter().filter(|(_, value)| !matches!(value, Value::Null(_)));
            let mut told = told.by_ref().map(|(name, value)| format!("{name} = {}", show(value)));
            format!("{{{}}}", all(&mut told))
        }
        Value::Tuple(items) => format!("[{}]", all(&mut items.iter().map(show))),
        other => other.to_json().to_string(),
    }
}

#[test]
fn real_plans_are_read() {
    insta::glob!("../../../../testdata/plans", "*.json", |path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        insta::with_settings!({snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!("plan", text(&read(name, std::fs::File::open(path).unwrap(), &())));
        });
    });
}

#[test]
fn members_may_come_in_any_order() {
    insta::glob!("../../../../testdata/plans", "*.json", |path| {
        let file = std::fs::read_to_string(path).unwrap();
        let mut members: Vec<(String, Box<RawValue>)> =
            serde_json::from_str::<BTreeMap<_, _>>(&file).unwrap().into_iter().collect();
        let expected = text(&read("p", file.as_bytes(), &()));
        for _ in 0..2 {
            members.reverse();
            let member = |(name, value): &(String, Box<RawValue>)| format!("{name:?}:{}", value.get());
            let written: Vec<String> = members.iter().map(member).collect();
            let written = format!("{{{}}}", written.join(","));
            assert_eq!(text(&read("p", written.as_bytes(), &())), expected, "{}", path.display());
        }
    });
}

fn plan(file: &str) -> Lowered {
    let path = format!("{}/../../testdata/plans/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let lowered = read(file, std::fs::File::open(path).unwrap(), &());
    assert_eq!(lowered.problems, []);
    lowered
}

fn after<'l>(lowered: &'l Lowered, address: &str, argument: &str) -> &'l Value {
    let instance = lowered.instances.iter().find(|instance| instance.address.to_string() == address).unwrap();
    instance.after.as_ref().unwrap().get(argument).unwrap()
}

#[test]
fn arguments_that_refer_to_one_unknown_attribute_are_equal() {
    let plan = plan("schedules-overlap-unknown-group");
    let group = |address| after(&plan, address, "user_group_id");
    let (october, same_month) =
        (group("genesyscloud_wfm_schedule.october"), group("genesyscloud_wfm_schedule.same_month"));
    assert_eq!(compare(october, same_month), Equality::Same);
    let id = after(&plan, "genesyscloud_wfm_usergroup.target_group", "id");
    assert_eq!(compare(october, id), Equality::Same);
    let own = after(&plan, "genesyscloud_wfm_schedule.october", "id");
    assert_eq!(compare(october, own), Equality::Undecided);
}
