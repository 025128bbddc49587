//! Identities that one instance gives up and another one takes in the same apply.

use conflint_core::graph::{InstanceId, Order};
use conflint_core::instance::Action;
use conflint_core::value::Value;
use smol_str::SmolStr;

use super::meeting::{Meeting, verdict};
use crate::catalog::{Confidence, Outcome};
use crate::claim::{Claim, Holder, is, known_text, scalar_text, text_at};
use crate::finding::Verdict;
use crate::rule::Judge;

/// An identity that goes from one instance to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Handover<'a> {
    /// Who gives it up.
    pub giver: &'a Claim<'a>,
    /// Who takes it.
    pub taker: &'a Claim<'a>,
    /// The giver's instance.
    pub from: InstanceId,
    /// The taker's instance.
    pub to: InstanceId,
    /// When the identity is free, seen from the moment in which it is needed.
    pub order: Order,
    /// How sure it is that both mean one identity.
    pub verdict: Verdict,
}

/// What kind of handover it is: each is told by a rule of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The giver is what a failed apply left behind.
    Leftover,
    /// One object goes and the same comes at another address.
    Move,
    /// Anything else: names that are swapped, shifted or passed on.
    Pass,
}

impl Handover<'_> {
    /// The kind of the handover.
    pub fn kind(&self, judge: &Judge<'_>) -> Kind {
        let (giver, taker) = (judge.instance(self.from), judge.instance(self.to));
        if giver.special().deposed.is_some() || giver.tainted {
            return Kind::Leftover;
        }
        let moves = giver.action == Action::Delete && taker.action == Action::Create;
        let alike = giver.address.resource.kind == taker.address.resource.kind;
        if moves && alike && self.from.deployment == self.to.deployment { Kind::Move } else { Kind::Pass }
    }
}

/// The handovers of a kind that come too late or race. Those of names that stay taken after delete are not among them:
/// no order helps them.
pub(crate) fn late<'a>(judge: &Judge<'a>, kind: Kind) -> Vec<Handover<'a>> {
    let harmful = |handover: &Handover<'_>| {
        handover.order != Order::Before
            && handover.kind(judge) == kind
            && !is_harmless(handover.giver, judge, handover.from)
            && quarantine(judge, handover.giver, handover.from)
                .is_none_or(|verdict| verdict == Verdict::Possible)
    };
    let mut all = handovers(judge);
    all.retain(harmful);
    for handover in all.iter_mut().filter(|handover| handover.order == Order::Undecided) {
        let sure = if may_be_ordered(judge, handover) { Verdict::Possible } else { Verdict::Likely };
        handover.verdict = handover.verdict.min(sure);
    }
    all
}

/// Whether a local value, which a plan does not show, may make the taker wait for the giver: then what the taker has of it is
/// not known yet, or holds something that the giver has.
fn may_be_ordered(judge: &Judge<'_>, handover: &Handover<'_>) -> bool {
    let (giver, taker) = (judge.instance(handover.from), judge.instance(handover.to));
    let (Some(wanted), Some(Value::Object(kept))) = (&taker.after, &giver.after) else { return false };
    let own: Vec<SmolStr> = kept.values().filter_map(known_text).filter(|text| text.len() > 2).collect();
    let mut hidden = taker.references.iter().filter(|(_, name)| !name.contains('.') || !names_resource(name));
    hidden.any(|(path, _)| {
        let root = path.split('.').next().unwrap_or(path);
        let Some(value) = wanted.get(root) else { return false };
        !value.is_wholly_known()
            || known_text(value).is_some_and(|text| own.iter().any(|own| text.contains(own.as_str())))
    })
}

/// Whether a reference shows what it refers to.
fn names_resource(reference: &str) -> bool {
    !["local.", "var.", "module.", "each.", "count."].iter().any(|prefix| reference.starts_with(prefix))
}

/// All handovers, in the order in which the takers come.
pub(crate) fn handovers<'a>(judge: &Judge<'a>) -> Vec<Handover<'a>> {
    let mut out: Vec<Handover<'_>> = judge
        .meetings
        .iter()
        .filter(|meeting| meeting.is_identity())
        .flat_map(|meeting| of_meeting(judge, meeting))
        .collect();
    out.sort_by_key(|handover| (handover.to, handover.from));
    out.dedup_by_key(|handover| (handover.to, handover.from));
    out
}

fn of_meeting<'a>(judge: &Judge<'a>, meeting: &Meeting<'a>) -> Vec<Handover<'a>> {
    let (givers, takers) = (meeting.givers(), meeting.takers());
    let (Some(giver), Some(taker)) = (givers.first(), takers.first()) else { return Vec::new() };
    // All pairs would be too many where a whole list changes hands.
    let to_first = givers.iter().map(|giver| (*giver, *taker));
    let from_first = takers.iter().skip(1).map(|taker| (*giver, *taker));
    to_first.chain(from_first).filter_map(|(giver, taker)| handover(judge, giver, taker)).collect()
}

fn handover<'a>(judge: &Judge<'a>, giver: &'a Claim<'a>, taker: &'a Claim<'a>) -> Option<Handover<'a>> {
    let (Holder::Instance(from), Holder::Instance(to)) = (giver.holder, taker.holder) else { return None };
    if from == to {
        return None;
    }
    let order = judge.analysis.graph.handover(from, to);
    Some(Handover { giver, taker, from, to, order, verdict: verdict(judge, &[taker, giver]) })
}

/// Whether nothing is lost when the identity is taken before it is free.
pub(crate) fn is_harmless(giver: &Claim<'_>, judge: &Judge<'_>, from: InstanceId) -> bool {
    let Some(identity) = giver.identity() else { return true };
    let refused = matches!(identity.outcome, Outcome::Conflict | Outcome::StaleLock | Outcome::Unknown);
    // A default that moves takes the mark off the old one by itself; a destroy that leaves the object undoes nothing.
    let destroyed = !matches!(judge.instance(from).action, Action::Update);
    !refused && (!identity.when.is_empty() || destroyed && giver.entry.destroy_keeps_object)
}

/// How sure it is that the identity of the destroyed object stays taken; absent where the object is not destroyed, or its
/// identity is free at once.
pub(crate) fn quarantine(judge: &Judge<'_>, giver: &Claim<'_>, from: InstanceId) -> Option<Verdict> {
    let (entry, instance) = (giver.entry, judge.instance(from));
    let destroys =
        matches!(instance.action, Action::Delete | Action::DeleteThenCreate | Action::CreateThenDelete);
    let refuses = matches!(giver.outcome(), Outcome::Conflict | Outcome::Unknown);
    let stays = entry.held_after_delete.is_some() || entry.destroy_keeps_object;
    let object = instance.before.as_ref()?;
    if !destroys || !stays || !refuses {
        return None;
    }
    if entry.free_when.iter().any(|(attribute, wanted)| is(object, attribute, wanted)) {
        return None;
    }
    let sure = !entry.held_when.is_empty()
        && entry.held_when.iter().all(|(attribute, wanted)| {
            text_at(object, attribute).is_some_and(|(text, _)| text == scalar_text(wanted))
        });
    let low = entry.held_confidence == Confidence::Low && !sure;
    Some(if low { Verdict::Possible } else { giver.verdict })
}
