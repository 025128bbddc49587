use std::collections::BTreeMap;

use conflint_core::pipeline::{Call, Concurrency, Job};
use conflint_core::source::{SourceId, Span};

use crate::finding::{Finding, Outcome, Severity, Subject, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "unserialized-apply",
    summary: "pipeline jobs that may apply side by side, without the lock or without a refresh",
    severity: Severity::Warning,
    docs: include_str!("unserialized_apply.md"),
    check,
};

/// A job, and its first call that changes something.
type Applying<'a> = (&'a Job, &'a Call);

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let jobs = &judge.analysis.pipeline.jobs;
    let mut side_by_side: BTreeMap<(SourceId, Option<&str>), Vec<Applying<'_>>> = BTreeMap::new();
    for job in jobs.iter().filter(|job| !job.concurrency.as_ref().is_some_and(keeps_apart)) {
        if let Some(apply) = job.calls.iter().find(|call| changes(call)) {
            let group = job.concurrency.as_ref().map(|concurrency| concurrency.group.as_str());
            side_by_side.entry((job.span.source, group)).or_default().push((job, apply));
        }
    }
    let unserialized = side_by_side.into_values().filter_map(|jobs| unserialized(judge, &jobs));
    unserialized.chain(jobs.iter().flat_map(|job| careless(judge, job))).collect()
}

/// Jobs of one file that lack the same thing are told as one: one group for the whole file mends them all.
fn unserialized(judge: &Judge<'_>, jobs: &[Applying<'_>]) -> Option<Finding> {
    let (first, apply) = jobs.first()?;
    let which = match jobs {
        [_] => format!("job {}", first.name),
        _ => format!("{} jobs", jobs.len()),
    };
    let mut told = finding(
        judge,
        (apply.span, format!("job {} calls it here", first.name)),
        Outcome::Conflict,
        format!("two runs of {which} may call {} {} at one time", apply.program, apply.command),
        side_by_side(judge, first),
    );
    let others = jobs.iter().skip(1);
    told.subjects.extend(
        others.map(|(job, call)| subject(judge, call.span, format!("job {} calls it here", job.name))),
    );
    Some(told)
}

/// Calls that leave out what keeps them from harm.
fn careless(judge: &Judge<'_>, job: &Job) -> Vec<Finding> {
    let name = &job.name;
    let mut out = Vec::new();
    for call in &job.calls {
        if flag(call, "lock") && (changes(call) || call.command == "plan") {
            out.push(finding(
                judge,
                (call.span, "without the lock".to_owned()),
                Outcome::Overwrite,
                format!("job {name} calls {} {} with -lock=false", call.program, call.command),
                "take -lock=false out, and give the lock time with -lock-timeout=5m. Otherwise another apply may run at the same \
                 time, and one of both states is lost"
                    .to_owned(),
            ));
        }
        if flag(call, "refresh") && (changes(call) || call.command == "plan") {
            out.push(finding(
                judge,
                (call.span, "without a refresh".to_owned()),
                Outcome::StaleLock,
                format!("job {name} calls {} {} with -refresh=false", call.program, call.command),
                "take -refresh=false out. Otherwise the plan knows objects and their versions as the last apply left them: what \
                 somebody else has created or changed since is refused with 409"
                    .to_owned(),
            ));
        }
    }
    out
}

fn side_by_side(judge: &Judge<'_>, job: &Job) -> String {
    let path = judge.analysis.sources.path(job.span.source);
    let is_gitlab = path.ends_with(".gitlab-ci.yml");
    let cure = match (&job.concurrency, is_gitlab) {
        (Some(concurrency), _) => {
            format!("take what is new in every run out of the group {:?}", concurrency.group.as_str())
        }
        (None, true) => "give the job a resource_group".to_owned(),
        (None, false) => {
            "give the workflow or the job a concurrency group, with cancel-in-progress: false".to_owned()
        }
    };
    format!(
        "{cure}. Otherwise both runs create the same objects, or one of them fails at the state's lock or with a stale plan"
    )
}

/// Whether the call changes what exists.
fn changes(call: &Call) -> bool {
    matches!(call.command.as_str(), "apply" | "destroy")
}

/// `-lock=false`, `--lock=false`.
fn flag(call: &Call, name: &str) -> bool {
    call.arguments.iter().any(|argument| {
        let argument = argument.trim_start_matches('-');
        argument.strip_prefix(name).is_some_and(|rest| matches!(rest, "=false" | "=0"))
    })
}

/// Whether two runs are in one group: what is new in every run makes a new group each time.
fn keeps_apart(concurrency: &Concurrency) -> bool {
    let new = [
        "run_id",
        "run_number",
        "run_attempt",
        "github.sha",
        "CI_PIPELINE_ID",
        "CI_JOB_ID",
        "CI_COMMIT_SHA",
        "CI_COMMIT_SHORT_SHA",
    ];
    !new.iter().any(|name| concurrency.group.contains(name))
}

fn finding(
    judge: &Judge<'_>,
    (span, label): (Span, String),
    outcome: Outcome,
    message: String,
    help: String,
) -> Finding {
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Likely,
        outcome,
        message,
        help: help.into(),
        identity: None,
        subjects: vec![subject(judge, span, label)],
        fixes: Vec::new(),
    }
}

fn subject(judge: &Judge<'_>, span: Span, label: String) -> Subject {
    let deployment = judge.analysis.sources.path(span.source).into();
    Subject { deployment, address: None, label, span: Some(span), block: None, trail: Vec::new() }
}
