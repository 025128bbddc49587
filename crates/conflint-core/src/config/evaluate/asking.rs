//! Names that are being computed: what needs itself is found out by them.

use std::fmt;

use smol_str::SmolStr;

use super::state::{ModuleState, StateId};
use super::{Evaluation, full};
use crate::addr::Resource;
use crate::config::traversal::ProviderName;
use crate::source::Span;
use crate::value::{Cause, CauseKind};

/// A name that is being computed.
pub(super) struct Asking<'a> {
    pub state: StateId,
    pub what: Name<'a>,
    pub span: Option<Span>,
}

/// Something that a module instance has a name for.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Name<'a> {
    Variable(&'a str),
    Local(&'a str),
    Output(&'a str),
    Resource(&'a Resource),
    Provider(ProviderName),
    /// The instances of a call.
    Call(&'a str),
    /// The outputs of a call, or one of them.
    Called(&'a str, Option<SmolStr>),
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Variable(name) => write!(f, "var.{name}"),
            Name::Local(name) => write!(f, "local.{name}"),
            Name::Output(name) => f.write_str(name),
            Name::Resource(resource) => resource.fmt(f),
            Name::Provider(name) => write!(f, "provider.{name}"),
            Name::Call(name) => write!(f, "module.{name} itself"),
            Name::Called(name, None) => write!(f, "module.{name}"),
            Name::Called(name, Some(output)) => write!(f, "module.{name}.{output}"),
        }
    }
}

impl<'a> Asking<'a> {
    pub fn new(state: &ModuleState, what: Name<'a>, span: Option<Span>) -> Self {
        Self { state: state.id, what, span }
    }
}

impl Evaluation<'_> {
    /// The name with that of its module instance, as people write it.
    pub(super) fn asked(&self, asking: &Asking<'_>) -> SmolStr {
        full(&self.state(asking.state), &asking.what)
    }

    /// Tells of names that need each other in a circle.
    pub(super) fn circle(&self, asking: &Asking<'_>) -> Cause {
        let busy = self.busy.borrow();
        let is_same = |other: &Asking<'_>| other.state == asking.state && other.what == asking.what;
        let from = busy.iter().position(is_same).unwrap_or(0);
        let around = &busy[from..];
        let mut names: Vec<SmolStr> = around.iter().map(|other| self.asked(other)).collect();
        names.push(self.asked(asking));
        // One circle is met from several sides: its first place in the text stands for it.
        let span = around.iter().filter_map(|other| other.span).min();
        let message = format!("these values need each other in a circle: {}", names.join(" needs "));
        drop(busy);
        let is_new = self.notes.borrow_mut().told.insert((span, "circle".to_owned()));
        if let Some(span) = span.filter(|_| is_new) {
            self.refuse(span, &message);
        }
        Cause { kind: CauseKind::Cycle, name: self.asked(asking), span: asking.span }
    }
}
