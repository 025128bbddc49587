//! An entry as lines of text for people.

use std::collections::BTreeMap;
use std::fmt::Display;

use super::attribute::Attribute;
use super::entry::Entry;
use super::parts::{After, Identity, Parent, Range, Write};

impl Entry {
    /// What there is to know, a fact a line: what is not known or not so has no line.
    pub fn describe(&self) -> Vec<String> {
        let mut lines = vec![self.resource_type.to_string()];
        let mut say = |what: &str, text: String| lines.push(format!("  {what}: {text}"));
        let mut say_list = |what: &str, items: String| {
            if !items.is_empty() {
                say(what, items);
            }
        };
        say_list("provider", self.provider.to_string());
        if !self.known {
            say_list("not real", "no known provider version has this type".to_owned());
        }
        say_list("described as", self.described_as.clone().unwrap_or_default());
        say_list("real types for it", list(&self.equivalents));
        say_list("arguments in no known version", list(&self.unknown_attributes));
        for identity in &self.identities {
            say_list("identity", describe_identity(identity));
        }
        say_list("defaults", map(&self.defaults));
        say_list("from the provider", map(&self.from_provider));
        say_list("made up when absent", list(&self.generated));
        for range in &self.ranges {
            say_list("range", describe_range(range));
        }
        for parent in &self.parents {
            say_list("parent", describe_parent(parent));
        }
        for after in &self.after {
            say_list("comes after", describe_after(after));
        }
        for write in &self.writes {
            say_list("also writes", describe_write(write));
        }
        say_list("never beside", list(&self.serial_with));
        let force_new = if self.force_new_complete { "replaced by" } else { "replaced by at least" };
        say_list(force_new, list(&self.force_new));
        say_list("replaced by, says only the documentation", list(&self.force_new_documented));
        say_list("tokens", list(&self.tokens));
        say_list("version sent", self.version_lock.map_or_else(String::new, describe_lock));
        say_list("idempotency keys", list(&self.idempotency_keys));
        say_list("adopts", self.adopts.clone().unwrap_or_default());
        say_list("held after delete", self.held_after_delete.clone().unwrap_or_default());
        say_list("free after delete when", map(&self.free_when));
        say_list("surely held after delete when", map(&self.held_when));
        if self.destroy_keeps_object {
            say_list("destroy", "leaves the object".to_owned());
        }
        say_list("delete waits for", self.delete_blocked_by.join("; "));
        for (attribute, values) in &self.reserved {
            say_list("reserved", format!("{attribute}: {}", values.join(", ")));
        }
        say_list("import id", self.import_id.clone().unwrap_or_default());
        say_list("notes", self.notes.clone().unwrap_or_default());
        say_list("help", self.help.clone().unwrap_or_default());
        say_list("confidence", self.confidence.as_str().to_owned());
        for source in &self.sources {
            say_list("source", source.clone());
        }
        lines
    }
}

fn describe_identity(identity: &Identity) -> String {
    let mut text = match (identity.key.is_empty(), identity.singleton) {
        (true, _) => "one".to_owned(),
        (false, true) => format!("one for each {}", list(&identity.key)),
        (false, false) => list(&identity.key),
    };
    text += &format!(" in {}: {}", identity.scope.as_str(), identity.outcome.as_str());
    let status = identity.status.map(|status| format!("status {status}"));
    let optional =
        (!identity.optional.is_empty()).then(|| format!("{} may be absent", list(&identity.optional)));
    let when = (!identity.when.is_empty()).then(|| format!("when {}", map(&identity.when)));
    let case = identity.fold_case.then(|| "case does not matter".to_owned());
    let namespace = identity.namespace.as_ref().map(|namespace| format!("shared space {namespace}"));
    let sure = Some(format!("confidence {}", identity.confidence.as_str()));
    for part in [status, optional, when, case, namespace, sure, identity.why.clone()].into_iter().flatten() {
        text += "; ";
        text += &part;
    }
    text
}

fn describe_range(range: &Range) -> String {
    let end = |end: &Option<Attribute>| end.as_ref().map_or_else(String::new, Attribute::to_string);
    let within =
        if range.within.is_empty() { String::new() } else { format!(" within {}", list(&range.within)) };
    let what = match &range.cidr {
        Some(cidr) => cidr.to_string(),
        None => format!("{} to {}", end(&range.start), end(&range.end)),
    };
    format!("{what}{within} may not overlap; confidence {}", range.confidence.as_str())
}

fn describe_parent(parent: &Parent) -> String {
    let attribute = parent.attribute.as_ref().map_or("", Attribute::as_str);
    let types = if parent.types.is_empty() { "the same type".to_owned() } else { list(&parent.types) };
    match (&parent.separator, &parent.matches) {
        (Some(separator), _) => format!("{attribute} up to the last {separator}, of {types}"),
        (None, Some(matches)) => format!("{attribute} is {matches} of {types}"),
        (None, None) => format!("{attribute} is the id of {types}"),
    }
}

fn describe_after(after: &After) -> String {
    let attribute =
        after.attribute.as_ref().map(|attribute| format!(" (for {attribute})")).unwrap_or_default();
    let why = after.why.as_ref().map(|why| format!("; {why}")).unwrap_or_default();
    format!("{}{attribute}{why}", after.resource_type)
}

fn describe_write(write: &Write) -> String {
    let through = write.through.as_ref().map(|through| format!(" named by {through}")).unwrap_or_default();
    let inline = write.inline.as_ref().map(|inline| format!(", where it sets {inline}")).unwrap_or_default();
    format!("{}{through}{inline}", write.resource_type)
}

fn describe_lock(lock: super::VersionLock) -> String {
    let read = match lock.read {
        super::LockRead::Write => "read just before the write",
        super::LockRead::State => "from the state",
    };
    format!(
        "{read}, {}",
        if lock.retried { "tried again when refused" } else { "not tried again when refused" }
    )
}

fn list(items: &[impl Display]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn map(items: &BTreeMap<Attribute, impl Display>) -> String {
    items.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(", ")
}
