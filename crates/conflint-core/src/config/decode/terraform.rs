//! The `terraform` block.

use std::collections::BTreeSet;

use super::{Decoder, text};
use crate::config::module::{Backend, RequiredProvider};
use crate::config::traversal::ProviderName;
use crate::syntax::{Attribute, Block, Expression, ExpressionKind, ObjectItem, ObjectKey};

impl Decoder<'_> {
    pub(super) fn terraform(&mut self, block: Block) {
        for nested in block.body.blocks {
            match nested.kind.name.as_str() {
                "required_providers" => {
                    for entry in &nested.body.attributes {
                        self.required_provider(entry);
                    }
                }
                "backend" | "cloud" => self.backend(nested),
                _ => {}
            }
        }
    }

    fn backend(&mut self, block: Block) {
        if self.module.backend.is_some() {
            self.refuse(block.header, "a configuration has one backend or cloud block");
            return;
        }
        let kind = block.labels.into_iter().next().unwrap_or(block.kind);
        self.module.backend = Some(Backend { kind, body: block.body, header: block.header });
    }

    fn required_provider(&mut self, entry: &Attribute) {
        let mut provider = RequiredProvider::default();
        if let ExpressionKind::Object(items) = &entry.value.kind {
            provider.source = member(items, "source").and_then(text);
            let aliases = member(items, "configuration_aliases").map(|value| &value.kind);
            if let Some(ExpressionKind::Tuple(names)) = aliases {
                provider.aliases = names.iter().filter_map(ProviderName::parse).collect::<BTreeSet<_>>();
            }
        }
        self.module.required_providers.insert(entry.name.name.clone(), provider);
    }
}

fn member<'a>(items: &'a [ObjectItem], name: &str) -> Option<&'a Expression> {
    let is = |item: &&ObjectItem| match &item.key {
        ObjectKey::Name(ident) => ident.name == name,
        ObjectKey::Expression(key) => text(key).as_deref() == Some(name),
    };
    items.iter().rev().find(is).map(|item| &item.value)
}
