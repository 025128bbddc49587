use std::collections::BTreeMap;

use conflint_core::addr::InstanceKey;
use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::Action;
use smol_str::SmolStr;

use super::handover::{Handover, Kind, late};
use super::ordering::depend_on;
use super::words;
use crate::finding::{Finding, Fix, Severity, Subject, Verdict};
use crate::rule::{Judge, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "identity-handover",
    summary: "a name goes from one instance to another before it is surely free",
    severity: Severity::Error,
    docs: include_str!("identity_handover.md"),
    check,
};

fn check(judge: &Judge<'_>) -> Vec<Finding> {
    let (sure, doubtful): (Vec<Handover<'_>>, Vec<Handover<'_>>) =
        late(judge, Kind::Pass).into_iter().partition(|handover| handover.verdict > Verdict::Possible);
    let chains = [sure, doubtful].into_iter().flat_map(chains);
    chains.filter_map(|chain| finding(judge, &chain)).collect()
}

/// Handovers that hang together by their instances.
fn chains(handovers: Vec<Handover<'_>>) -> Vec<Vec<Handover<'_>>> {
    let mut leaders: BTreeMap<InstanceId, InstanceId> = BTreeMap::new();
    for handover in &handovers {
        let (a, b) = (leader(&mut leaders, handover.from), leader(&mut leaders, handover.to));
        leaders.insert(a.max(b), a.min(b));
    }
    let mut chains: BTreeMap<InstanceId, Vec<Handover<'_>>> = BTreeMap::new();
    for handover in handovers {
        chains.entry(leader(&mut leaders, handover.to)).or_default().push(handover);
    }
    chains.into_values().collect()
}

fn leader(leaders: &mut BTreeMap<InstanceId, InstanceId>, of: InstanceId) -> InstanceId {
    let mut here = of;
    while let Some(next) = leaders.get(&here).copied().filter(|next| *next != here) {
        // Halving the way keeps it short.
        if let Some(far) = leaders.get(&next).copied() {
            leaders.insert(here, far);
        }
        here = next;
    }
    leaders.entry(here).or_insert(here);
    here
}

fn finding(judge: &Judge<'_>, chain: &[Handover<'_>]) -> Option<Finding> {
    let first = chain.first()?;
    let mut parties: Vec<InstanceId> = chain.iter().flat_map(|h| [h.to, h.from]).collect();
    parties.sort();
    parties.dedup();
    Some(Finding {
        rule: RULE.name.into(),
        severity: RULE.severity,
        verdict: chain.iter().map(|handover| handover.verdict).max()?,
        outcome: words::outcome(first.taker.outcome()),
        message: message(judge, chain, parties.len()),
        help: help(judge, chain, parties.len()),
        identity: Some(words::identity(judge, first.taker)),
        subjects: subjects(judge, chain),
        fixes: in_order(judge, chain).into_iter().collect(),
    })
}

fn message(judge: &Judge<'_>, chain: &[Handover<'_>], parties: usize) -> String {
    let address = |id: InstanceId| judge.instance(id).address.to_string();
    let [first, ..] = chain else { return String::new() };
    let key = words::key(first.taker);
    match (chain.len(), parties) {
        (1, _) if first.order == Order::After => {
            format!("{} takes {key} before {} has given it up", address(first.to), address(first.from))
        }
        (1, _) => {
            format!("{} takes {key} from {}, in no certain order", address(first.to), address(first.from))
        }
        (2, 2) => format!(
            "{} and {} swap {key} and {}",
            address(first.to),
            address(first.from),
            words::key(chain[1].taker)
        ),
        _ => format!("{parties} instances pass {key} and others on to each other, in no certain order"),
    }
}

fn help(judge: &Judge<'_>, chain: &[Handover<'_>], parties: usize) -> SmolStr {
    let Some(first) = chain.first() else { return SmolStr::default() };
    let giver = judge.instance(first.from);
    let cure = if is_shift(judge, chain) {
        "use for_each with a key of its own for each element, so that an element that goes does not rename the others".to_owned()
    } else if chain.len() == 2 && parties == 2 {
        "rename in two applies, through a name that nobody has; or swap the addresses with moved blocks instead of the names".to_owned()
    } else if first.from.deployment != first.to.deployment {
        "apply the one that gives the name up first, and then plan the other".to_owned()
    } else if giver.action == Action::CreateThenDelete {
        format!(
            "{} is destroyed last because of create_before_destroy: take another name, or apply in two steps",
            giver.address
        )
    } else if giver.action == Action::Delete {
        format!("destroy {} in an apply of its own first, or take another name", giver.address)
    } else {
        format!(
            "add depends_on = [{}] to the one that takes the name, or rename in two applies",
            giver.address.resource
        )
    };
    words::help(&cure, &words::consequence(first.taker), first.taker)
}

/// `depends_on`, where one takes what another one gives up by an update.
fn in_order(judge: &Judge<'_>, chain: &[Handover<'_>]) -> Option<Fix> {
    let [only] = chain else { return None };
    let updates = judge.instance(only.from).action == Action::Update;
    (updates && only.order == Order::Unordered).then(|| depend_on(judge, only.to, only.from)).flatten()
}

/// Whether the indexes of a list have moved.
fn is_shift(judge: &Judge<'_>, chain: &[Handover<'_>]) -> bool {
    let indexed = |id: InstanceId| matches!(judge.instance(id).address.key, Some(InstanceKey::Index(_)));
    chain.iter().all(|handover| {
        let same =
            judge.instance(handover.from).address.config() == judge.instance(handover.to).address.config();
        same && indexed(handover.from) && indexed(handover.to)
    })
}

fn subjects(judge: &Judge<'_>, chain: &[Handover<'_>]) -> Vec<Subject> {
    let mut parts: BTreeMap<InstanceId, Vec<String>> = BTreeMap::new();
    let mut arguments: BTreeMap<InstanceId, Vec<&str>> = BTreeMap::new();
    let mut order = Vec::new();
    for handover in chain {
        for (id, claim, verb) in
            [(handover.to, handover.taker, "takes"), (handover.from, handover.giver, "gives up")]
        {
            if !parts.contains_key(&id) {
                order.push(id);
            }
            parts.entry(id).or_default().push(format!("{verb} {}", words::key(claim)));
            arguments.entry(id).or_default().extend(words::arguments(claim));
        }
    }
    order
        .into_iter()
        .map(|id| {
            let label = parts.get(&id).map(|parts| words::list(parts)).unwrap_or_default();
            judge.subject(id, arguments.remove(&id).unwrap_or_default(), label)
        })
        .collect()
}
