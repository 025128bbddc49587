//! Findings: what a rule says of one or more instances. Plain data.

use std::fmt;

use conflint_core::named::Named;
use conflint_core::source::Span;
use serde::Serialize;
use smol_str::SmolStr;

/// When it hurts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Hygiene.
    Info,
    /// An apply can fail or do the harm, given something outside of the input: another writer, a retry, a later edit.
    Warning,
    /// This apply will fail or do the silent harm that the outcome names.
    Error,
}

/// How sure.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Cannot tell.
    Possible,
    /// Equal by symbol, or the scope is presumably the same.
    Likely,
    /// Values known and equal.
    Proved,
}

/// What will happen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The API refuses.
    Conflict,
    /// Create takes over the existing object: two blocks own it.
    Adoption,
    /// The last writer wins.
    Overwrite,
    /// The optimistic lock refuses the write.
    StaleLock,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Possible => "possible",
            Verdict::Likely => "likely",
            Verdict::Proved => "proved",
        })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Outcome::Conflict => "conflict",
            Outcome::Adoption => "adoption",
            Outcome::Overwrite => "overwrite",
            Outcome::StaleLock => "stale-lock",
        })
    }
}

/// A rule's statement about one or more instances.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The rule's name.
    pub rule: SmolStr,
    /// When it hurts.
    pub severity: Severity,
    /// How sure.
    pub verdict: Verdict,
    /// What will happen.
    pub outcome: Outcome,
    /// One sentence without a final full stop.
    pub message: String,
    /// What to do about it, in words a release engineer understands.
    pub help: SmolStr,
    /// What the instances want, where the rule is about an identity.
    pub identity: Option<IdentityText>,
    /// Whom it is about. Exactly one is primary; it comes first.
    pub subjects: Vec<Subject>,
    /// Edits that cure it.
    pub fixes: Vec<Fix>,
}

/// An identity in words; sensitive values are `(sensitive)`, unknown ones say what they are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct IdentityText {
    /// The resource type.
    #[serde(rename = "type")]
    pub kind: SmolStr,
    /// Where it must be unique.
    pub scope: SmolStr,
    /// Its attributes and their values.
    pub key: Named<serde_json::Value>,
}

/// One party of a finding.
#[derive(Clone, PartialEq, Debug)]
pub struct Subject {
    /// The deployment's name.
    pub deployment: SmolStr,
    /// The instance's address, where it is one.
    pub address: Option<String>,
    /// What is to be said at its place.
    pub label: String,
    /// Its place; absent where the input was not HCL.
    pub span: Option<Span>,
    /// The header of the block that it is written in; absent where the input was not configuration.
    pub block: Option<Span>,
    /// How its value came there: source places from the argument back to the literal.
    pub trail: Vec<Trail>,
}

/// One step on a value's way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trail {
    /// Where.
    pub span: Span,
    /// What happens there.
    pub text: String,
}

/// Edits that cure a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What it does, as an imperative.
    pub title: String,
    /// Whether it keeps the meaning of everything else, so that it may be applied unseen.
    pub safe: bool,
    /// What to replace by what; places do not overlap.
    pub edits: Vec<Edit>,
}

/// One replacement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced.
    pub place: Place,
    /// What comes there.
    pub text: String,
}

/// Where an edit goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// A range of a source text.
    Span(Span),
    /// A file that may not exist yet, by path: the text goes to its end.
    File(SmolStr),
}

impl Finding {
    /// A number that stays the same while the finding is about the same things, wherever their lines go. Made of names
    /// and addresses only: no value goes into it.
    pub fn fingerprint(&self) -> String {
        let mut parts = vec![self.rule.to_string()];
        if let Some(identity) = &self.identity {
            parts.push(identity.kind.to_string());
            parts.extend(identity.key.keys().map(SmolStr::to_string));
        }
        let mut subjects: Vec<String> = self
            .subjects
            .iter()
            .map(|s| format!("{}:{}", s.deployment, s.address.as_deref().unwrap_or_default()))
            .collect();
        subjects.sort();
        subjects.dedup();
        parts.extend(subjects);
        short_hash(&parts.join("\n"))
    }
}

fn short_hash(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}
