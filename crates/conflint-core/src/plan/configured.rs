//! `configuration`: read on the way where what stands before it tells enough, else when all is known.

use super::configuration::ProviderConfigs;
use super::index::Index;
use super::modules;
use super::provider::Keys;
use crate::json::{self, Feed, Trouble};

/// The `configuration` of a plan.
#[derive(Default, Debug)]
pub(super) struct Configured {
    /// The text of `provider_config`.
    providers: Option<String>,
    modules: Modules,
    /// What is wrong with it.
    problem: Option<String>,
}

#[derive(Default, Debug)]
enum Modules {
    #[default]
    None,
    Read(Box<(Keys, Index)>),
    /// Which providers there are, or how old the plan is, comes later.
    Text(String),
}

impl Configured {
    /// Takes `configuration`; `format` is the version of the plan's format, where it came before.
    pub(super) fn read(format: Option<&str>, feed: &mut Feed<'_>) -> Result<Option<Self>, Trouble> {
        let first = feed.peek()?;
        if first != Some(b'{') {
            let problem = Some(format!("unexpected data at {}", feed.next_byte()));
            feed.skip()?;
            return Ok((first != Some(b'n')).then(|| Self { problem, ..Self::default() }));
        }
        let mut this = Self::default();
        feed.members(&mut |feed, name| match (name.as_str(), &this.modules) {
            ("provider_config", _) if this.providers.is_none() => {
                this.providers = Some(feed.owned()?);
                Ok(())
            }
            ("root_module", Modules::None) => {
                let configs = this.providers.as_deref().map(configs).and_then(Result::ok);
                this.modules = match configs.and_then(|configs| Keys::new(&configs, format)) {
                    Some(keys) => {
                        let index = modules::read(&keys, feed)?;
                        Modules::Read(Box::new((keys, index)))
                    }
                    None => Modules::Text(feed.owned()?),
                };
                Ok(())
            }
            _ => feed.skip(),
        })?;
        Ok(Some(this))
    }

    /// The text of the provider configurations.
    pub(super) fn providers(&mut self) -> String {
        self.providers.take().unwrap_or_else(|| "{}".to_owned())
    }

    /// What it tells, with these provider configurations and this version of the plan's format.
    pub(super) fn told(self, configs: &ProviderConfigs<'_>, format: &str) -> (Keys, Index) {
        let (keys, mut index) = match self.modules {
            Modules::Read(read) => *read,
            modules => {
                let keys = Keys::of(configs, format);
                let mut index = Index::default();
                if let Modules::Text(text) = modules {
                    index = modules::read(&keys, &mut Feed::new(text.as_bytes())).unwrap_or_default();
                }
                (keys, index)
            }
        };
        index.problems.extend(self.problem);
        (keys, index)
    }
}

/// The provider configurations of a text.
pub(super) fn configs(text: &str) -> Result<ProviderConfigs<'_>, String> {
    serde_json::from_str(text).map_err(|error| json::describe(&error))
}
