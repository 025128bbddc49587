use conflint_core::pipeline::{Call, Concurrency, Job};
use conflint_core::source::Span;

use crate::finding::{Finding, Outcome, Severity, Subject, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "unserialized-apply",
    summary: "pipeline jobs that may apply side by side, without the lock or without a refresh",
    severity: Severity::Warning,
    docs: include_str!("unserialized_apply.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    judge.analysis.pipeline.jobs.iter().flat_map(|job| findings(judge, job)).collect()
}

fn findings(judge: &Judge<'_>, job: &Job) -> Vec<Finding> {
    let name = &job.name;
    let mut out = Vec::new();
    if let Some(apply) = job.calls.iter().find(|call| changes(call)) {
        let is_serial = job.concurrency.as_ref().is_some_and(keeps_apart);
        if !is_serial {
            let command = format!("{} {}", apply.program, apply.command);
            out.push(finding(
                judge,
                (apply.span, format!("job {name} calls it here")),
                Outcome::Conflict,
                format!("two runs of job {name} may call {command} at one time"),
                side_by_side(judge, job),
            ));
        }
    }
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
    let subject = Subject {
        deployment: judge.analysis.sources.path(span.source).into(),
        address: None,
        label,
        span: Some(span),
        trail: Vec::new(),
    };
    Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: Verdict::Likely,
        outcome,
        message,
        help,
        identity: None,
        subjects: vec![subject],
        fixes: Vec::new(),
    }
}
