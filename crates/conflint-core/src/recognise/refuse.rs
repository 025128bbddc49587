//! What to say of texts that are not read: what they are and what to do.

use super::{Document, Members};
use crate::json::{Feed, Trouble};

/// What else Terraform and its relatives write as JSON, by a member that only they have.
const OTHERS: [(&str, &str); 7] = [
    ("@level", LOG),
    ("@message", LOG),
    (
        "function_signatures",
        "what `terraform metadata functions -json` prints; give a plan, a state or an inventory",
    ),
    ("valid", "what `terraform validate -json` prints; give a plan, a state or an inventory"),
    ("provider_selections", "what `terraform version -json` prints; give a plan, a state or an inventory"),
    (
        "encrypted_data",
        "an encrypted OpenTofu state or plan; run `tofu show -json` where the key is, and give that",
    ),
    ("Modules", "a list of installed modules (`modules.json`); give the folder of the root module instead"),
];

const LOG: &str = "the progress log that `terraform plan -json` prints; run `terraform plan -out=plan.bin` and \
    `terraform show -json plan.bin > plan.json`, and give that";

/// Of a JSON text that is neither plan nor state nor inventory.
pub(super) fn unrecognised(document: &Document) -> String {
    let Document::Members(members) = document else { return NOTHING.to_owned() };
    other(members).unwrap_or(NOTHING).to_owned()
}

const NOTHING: &str = "JSON, but neither a plan (`terraform show -json PLANFILE`), nor a state \
    (`terraform state pull` or `terraform show -json`), nor an inventory (an array of objects with `type` and `attributes`)";

fn other(members: &Members) -> Option<&'static str> {
    OTHERS.iter().find(|(member, _)| members.has(member)).map(|(_, what)| *what)
}

/// Of a text that is empty, or blank.
pub(super) const EMPTY: &str = "the file is empty; did the command that wrote it fail?";

/// Of what a wrapper around Terraform prints.
pub(super) const ACTION: &str = "JSON with lines of the `setup-terraform` action around it; set `terraform_wrapper: false` there and write it anew";

/// Of a text that begins as JSON does and does not go on so.
pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Source(error) => error.to_string(),
        Trouble::NotUtf8(offset) => format!("not UTF-8 text (byte {offset}); write it as UTF-8"),
        Trouble::End(place) => {
            format!("JSON that breaks off in line {}; write the file anew, its end is missing", place.line)
        }
        Trouble::Syntax(what, place) => format!("not valid JSON: {what} at {place}"),
    }
}

/// Of a text that goes on behind its first document.
pub(super) fn goes_on(feed: &Feed<'_>, first: &Document) -> String {
    let rest = feed.window();
    if rest.starts_with("::debug::") || rest.contains("\n::debug::") {
        return ACTION.to_owned();
    }
    if let Document::Members(members) = first
        && let Some(what) = other(members)
    {
        return what.to_owned();
    }
    if rest.starts_with(['{', '[']) {
        let line = feed.place().line;
        return format!("more than one JSON document: the second begins in line {line}; give one a file");
    }
    trouble(&feed.wrong("trailing characters"))
}

/// Of a text that does not begin as JSON does.
pub(super) fn not_json(text: &str) -> String {
    let start: String = text.chars().take(1 << 16).collect();
    if ["Terraform will perform", "OpenTofu will perform", "Terraform used the selected", "No changes."]
        .iter()
        .any(|phrase| start.contains(phrase))
    {
        return "the text that `terraform plan` prints for people; run `terraform plan -out=plan.bin` and \
            `terraform show -json plan.bin > plan.json`, and give that"
            .to_owned();
    }
    "not JSON; give a plan (`terraform show -json PLANFILE`), a state or an inventory".to_owned()
}
