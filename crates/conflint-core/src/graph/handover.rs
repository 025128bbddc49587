//! Whether what one instance gives up is free before another one takes it.

use super::{Graph, InstanceId, Order};
use crate::instance::{Action, Instance};

impl Graph {
    /// When `giver` gives up what it has, seen from the moment in which `taker` needs it: `Before` is in time, `After` is
    /// surely too late, and where nothing orders them, they race.
    ///
    /// An update gives up as it happens. A destroy happens before the destroys of all that the object depended on, after
    /// the creation of its own replacement where that comes first, and before the changes of those that depended on it.
    pub fn handover(&self, giver: InstanceId, taker: InstanceId) -> Order {
        if giver.deployment != taker.deployment {
            return Order::Unordered;
        }
        let (gives, takes) = (self.instance(giver), self.instance(taker));
        match gives.action {
            Action::CreateThenDelete => self.destroyed_last(giver, taker),
            Action::Delete if gives.deposed.is_some() => self.destroyed_last(giver, taker),
            Action::Delete if gives.lifecycle.create_before_destroy == Some(true) => {
                if depended(takes, gives) { Order::After } else { Order::Unordered }
            }
            Action::Delete | Action::DeleteThenCreate => self.destroyed_first(giver, taker),
            _ => self.order(giver, taker),
        }
    }

    /// The old object goes after the new one has come, and after all that depends on it has changed.
    fn destroyed_last(&self, giver: InstanceId, taker: InstanceId) -> Order {
        let same = self.instance(giver).address == self.instance(taker).address;
        match self.order(giver, taker) {
            _ if same => Order::After,
            Order::Unordered if depended(self.instance(taker), self.instance(giver)) => Order::After,
            Order::Unordered => Order::Unordered,
            Order::Undecided => Order::Undecided,
            Order::Before | Order::After => Order::After,
        }
    }

    fn destroyed_first(&self, giver: InstanceId, taker: InstanceId) -> Order {
        let (gives, takes) = (self.instance(giver), self.instance(taker));
        if giver == taker || depended(takes, gives) {
            return Order::Before;
        }
        // Old objects go in reverse order, each before its own replacement comes.
        let reversed = takes.action == Action::DeleteThenCreate;
        if reversed && depended(gives, takes) {
            return Order::Before;
        }
        if gives.action == Action::Delete {
            return Order::Unordered;
        }
        match self.order(giver, taker) {
            Order::After if reversed => Order::Before,
            Order::After => Order::Unordered,
            order => order,
        }
    }
}

/// Whether the object of `who` depended on that of `what` when it was last applied.
fn depended(who: &Instance, what: &Instance) -> bool {
    let what = what.address.config();
    who.stored_dependencies.contains(&what) && who.address.config() != what
}
