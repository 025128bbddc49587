//! Where an expression is evaluated: what names stand for, and what is left to spend.

use std::rc::Rc;

use smol_str::SmolStr;

use super::{Budget, Data, Folder};
use crate::value::Value;

/// Where an expression is evaluated: what names stand for, the variables of `for` around it, and the budget.
#[derive(Clone)]
pub struct Scope<'a> {
    data: &'a dyn Data,
    frame: Option<&'a Frame<'a>>,
    budget: Rc<Budget>,
    template: bool,
    knowledge: Knowledge,
    sketch: bool,
}

/// How much is told of what depends on unknown values.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Knowledge {
    /// Whatever no value of the unknown parts could contradict: `false && var.x` is false, `var.x == var.x` true.
    #[default]
    Sound,
    /// What Terraform 1.11 tells, which is less.
    Terraform,
}

impl Knowledge {
    pub(super) fn goes_further(self) -> bool {
        self == Knowledge::Sound
    }
}

/// The variables of one `for`.
pub(crate) struct Frame<'a> {
    names: Vec<(SmolStr, Value)>,
    outer: Option<&'a Frame<'a>>,
}

impl<'a> Scope<'a> {
    /// A scope with a budget of its own.
    pub fn new(data: &'a dyn Data) -> Self {
        Self::with_budget(data, Rc::default())
    }

    /// A scope that shares a budget with others.
    pub fn with_budget(data: &'a dyn Data, budget: Rc<Budget>) -> Self {
        Self { data, frame: None, budget, template: false, knowledge: Knowledge::default(), sketch: false }
    }

    /// The scope, telling no more than this.
    #[must_use]
    pub fn knowing(self, knowledge: Knowledge) -> Self {
        Self { knowledge, ..self }
    }

    /// The scope of a template of its own: with other names, but the same budget.
    pub(super) fn of_template(data: &'a dyn Data, around: &Scope<'_>) -> Self {
        let Scope { budget, knowledge, .. } = around;
        Self {
            data,
            frame: None,
            budget: budget.clone(),
            template: true,
            knowledge: *knowledge,
            sketch: around.sketch,
        }
    }

    /// The scope of an expression in error, of which only the type is wanted.
    pub(super) fn sketch(&self) -> Self {
        Self { sketch: true, ..self.clone() }
    }

    /// Whether only types are wanted. What is in error inside of what is in error is not looked into: that would take twice
    /// as long with each level.
    pub(super) fn is_sketch(&self) -> bool {
        self.sketch
    }

    pub(super) fn knowledge(&self) -> Knowledge {
        self.knowledge
    }

    pub(crate) fn data(&self) -> &'a dyn Data {
        self.data
    }

    pub(crate) fn budget(&self) -> &Rc<Budget> {
        &self.budget
    }

    /// What files may be read.
    pub(crate) fn folder(&self) -> Option<&'a dyn Folder> {
        self.data.folder()
    }

    /// Whether this is inside of `templatefile` or `templatestring`, where neither may be called again.
    pub(crate) fn is_template(&self) -> bool {
        self.template
    }

    /// The innermost variable of `for` with this name.
    pub(crate) fn lookup(&self, name: &str) -> Option<&'a Value> {
        let mut frame = self.frame;
        while let Some(here) = frame {
            if let Some((_, value)) = here.names.iter().rev().find(|(known, _)| known == name) {
                return Some(value);
            }
            frame = here.outer;
        }
        None
    }

    /// Variables to put around an inner expression.
    pub(crate) fn frame(&self, names: Vec<(SmolStr, Value)>) -> Frame<'a> {
        Frame { names, outer: self.frame }
    }

    /// The scope of an inner expression.
    pub(crate) fn within<'b>(&self, frame: &'b Frame<'b>) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope { frame: Some(frame), ..self.clone() }
    }
}
