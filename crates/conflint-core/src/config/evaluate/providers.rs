//! Which provider configuration looks after a resource, and what it says.

use std::rc::Rc;
use std::sync::Arc;

use smol_str::SmolStr;

use super::asking::{Asking, Name};
use super::place::Place;
use super::state::ModuleState;
use super::written::Written;
use super::{Evaluation, full};
use crate::config::module::Module;
use crate::config::traversal::ProviderName;
use crate::instance::{Instance, Provider};
use crate::value::{Cause, CauseKind, Type, Value};

/// What `terraform_data` belongs to.
const BUILTIN: &str = "terraform.io/builtin/terraform";

impl Evaluation<'_> {
    /// The provider configuration that a module instance knows under this name.
    pub(super) fn provider(&self, state: &Rc<ModuleState>, name: &ProviderName) -> Arc<Provider> {
        let asking = || Asking::new(state, Name::Provider(name.clone()), None);
        let source = || source(self.module(state), &name.name);
        let fallback = |cause| {
            Arc::new(Provider::new(source(), name.alias.clone(), Value::unknown(Type::Dynamic, cause)))
        };
        self.once(&state.providers, name, asking, fallback, || match self.handed_down(state, name) {
            Some((parent, theirs)) => self.provider(&parent, &theirs),
            None => Arc::new(self.own_provider(state, name, source())),
        })
    }

    /// Where the caller hands the configuration down: by `providers`, or because it is the default one.
    fn handed_down(
        &self,
        state: &ModuleState,
        name: &ProviderName,
    ) -> Option<(Rc<ModuleState>, ProviderName)> {
        let parent = self.state(state.parent?);
        let caller = self.module(&parent);
        let call = caller.calls.get(&state.address.0.last()?.name)?;
        if let Some(theirs) = call.providers.get(name) {
            return Some((parent, theirs.clone()));
        }
        let module = self.module(state);
        if name.alias.is_some() || module.providers.contains_key(name) {
            return None;
        }
        let theirs = local_name(caller, &source(module, &name.name), &name.name);
        let theirs = theirs.unwrap_or_else(|| name.name.clone());
        Some((parent, ProviderName::default_of(theirs)))
    }

    /// Gives an object of a state the provider configuration that the state names only.
    pub fn configure(&self, object: &mut Instance) {
        let root = self.root();
        let module = self.module(&root);
        let source = &object.provider.source;
        let last = source.rsplit('/').next().unwrap_or(source);
        let name = local_name(module, source, last).unwrap_or_else(|| last.into());
        let name = ProviderName { name, alias: object.provider.alias.clone() };
        if module.providers.contains_key(&name) {
            object.provider = self.provider(&root, &name);
        }
    }

    fn own_provider(&self, state: &Rc<ModuleState>, name: &ProviderName, source: SmolStr) -> Provider {
        let alias = match (&name.alias, state.address.is_root()) {
            (alias, true) => alias.clone(),
            // Not the root's: told apart from the root's by its module.
            (alias, false) => Some(full(state, alias.as_deref().unwrap_or("default"))),
        };
        let config = match self.module(state).providers.get(name) {
            Some(block) => {
                let place = Place::in_module(self, state);
                self.body(&block.body, &place, &mut Written::default()).into()
            }
            None if name.alias.is_none() => Value::object([]),
            None => Value::unknown(
                Type::Dynamic,
                Cause::new(CauseKind::Error, format!("provider {name} is not configured")),
            ),
        };
        Provider::new(source, alias, config)
    }
}

/// The provider that a module means by a local name.
pub(crate) fn source(module: &Module, name: &str) -> SmolStr {
    let written = module.required_providers.get(name).and_then(|required| required.source.as_ref());
    match written {
        Some(source) => without_host(source),
        None if name == "terraform" => BUILTIN.into(),
        None => format!("hashicorp/{name}").into(),
    }
}

/// `registry.terraform.io/hashicorp/aws` and `aws` are `hashicorp/aws`.
fn without_host(source: &str) -> SmolStr {
    let source = source.to_lowercase();
    let public = ["registry.terraform.io/", "registry.opentofu.org/"];
    let source = public.iter().find_map(|host| source.strip_prefix(host)).unwrap_or(&source);
    if source.contains('/') { source.into() } else { format!("hashicorp/{source}").into() }
}

/// The name by which a module knows a provider: of several the one that it configures, else `preferred`.
pub(crate) fn local_name(module: &Module, wanted: &str, preferred: &str) -> Option<SmolStr> {
    let configured = module.providers.keys().filter(|name| name.alias.is_none()).map(|name| &name.name);
    let mut names = configured.chain(module.required_providers.keys().filter(|name| *name == preferred));
    let first = names.find(|name| source(module, name) == wanted);
    first.or_else(|| module.required_providers.keys().find(|name| source(module, name) == wanted)).cloned()
}

/// The provider configuration that a resource names, or the default one of its type.
pub(crate) fn name_for(kind: &str, written: Option<&ProviderName>) -> ProviderName {
    let implied = || ProviderName::default_of(kind.split('_').next().unwrap_or(kind));
    written.cloned().unwrap_or_else(implied)
}
