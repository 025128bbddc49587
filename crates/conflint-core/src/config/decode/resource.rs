//! `resource`, `data`, `ephemeral`, `module` and `provider`.

use std::sync::Arc;

use super::values::conditions;
use super::{Decoder, attribute, provider_name, take, take_blocks};
use crate::addr;
use crate::addr::ResourceMode;
use crate::config::module::{Call, Lifecycle, ProviderBlock, Repetition, Resource};
use crate::config::traversal::{ProviderName, attribute_path};
use crate::instance::IgnoreChanges;
use crate::syntax::{Block, Body, Expression, ExpressionKind, ObjectKey};

impl Decoder<'_> {
    pub(super) fn resource(&mut self, block: Block) {
        let mut body = block.body;
        let mode = match block.kind.name.as_str() {
            "data" => ResourceMode::Data,
            "ephemeral" => ResourceMode::Ephemeral,
            _ => ResourceMode::Managed,
        };
        let mut labels = block.labels.into_iter().map(|label| label.name);
        let (Some(kind), Some(name)) = (labels.next(), labels.next()) else { return };
        let repetition = self.repetition(&mut body);
        let depends_on = self.expressions(&mut body, "depends_on");
        let provider =
            take(&mut body, "provider").and_then(|written| self.provider_reference(&written.value));
        let lifecycle = self.lifecycle(take_blocks(&mut body, "lifecycle"));
        if mode == ResourceMode::Managed {
            take_blocks(&mut body, "connection");
            take_blocks(&mut body, "provisioner");
        }
        // `_ { … }` holds arguments that are called like Terraform's own.
        for escaped in take_blocks(&mut body, "_") {
            body.attributes.extend(escaped.body.attributes);
            body.blocks.extend(escaped.body.blocks);
        }
        let (header, span) = (block.header, block.span);
        let provider = provider.map(Box::new);
        let resource = Resource { repetition, provider, depends_on, lifecycle, body, header, span };
        self.module.resources.insert(addr::Resource { mode, kind, name }, resource);
    }

    pub(super) fn call(&mut self, block: Block) {
        let mut body = block.body;
        let Some(name) = block.labels.into_iter().next() else { return };
        let repetition = self.repetition(&mut body);
        let depends_on = self.expressions(&mut body, "depends_on");
        let source = take(&mut body, "source");
        let providers = take(&mut body, "providers").map(|given| self.provider_map(&given.value));
        take(&mut body, "version");
        if source.is_none() {
            self.refuse(block.header, format!("module.{} has no source", name.name));
        }
        let arguments = body.attributes.into_iter().map(|argument| (argument.name.name.clone(), argument));
        let call = Call {
            source,
            repetition,
            providers: providers.into_iter().flatten().collect(),
            depends_on,
            arguments: arguments.collect(),
            header: block.header,
        };
        self.module.calls.insert(name.name, call);
    }

    pub(super) fn provider(&mut self, block: Block) {
        let Some(name) = provider_name(&block) else { return };
        let mut body = block.body;
        take(&mut body, "alias");
        take(&mut body, "version");
        self.module.providers.insert(name, ProviderBlock { body });
    }

    fn repetition(&mut self, body: &mut Body) -> Repetition {
        match (take(body, "count"), take(body, "for_each")) {
            (Some(count), Some(_)) => {
                self.refuse(count.span, "count and for_each exclude each other: write one of them");
                Repetition::Count(count.into())
            }
            (Some(count), None) => Repetition::Count(count.into()),
            (None, Some(for_each)) => Repetition::ForEach(for_each.into()),
            (None, None) => Repetition::Once,
        }
    }

    fn provider_reference(&mut self, written: &Expression) -> Option<ProviderName> {
        let name = ProviderName::parse(written);
        if name.is_none() {
            self.refuse(written.span, "a provider is named like `aws` or `aws.east`");
        }
        name
    }

    fn provider_map(&mut self, written: &Expression) -> Vec<(ProviderName, ProviderName)> {
        let ExpressionKind::Object(items) = &written.kind else {
            self.refuse(written.span, "`providers` must be written as `{ name = name.alias }`");
            return Vec::new();
        };
        let mut map = Vec::new();
        for item in items {
            let key = match &item.key {
                ObjectKey::Name(name) => ProviderName::parse(&Expression {
                    kind: ExpressionKind::String(name.name.clone()),
                    span: name.span,
                }),
                ObjectKey::Expression(expression) => ProviderName::parse(expression),
            };
            match (key, self.provider_reference(&item.value)) {
                (Some(key), Some(value)) => map.push((key, value)),
                (None, _) => self.refuse(item.value.span, "the provider's name in the module cannot be read"),
                _ => {}
            }
        }
        map
    }

    fn lifecycle(&mut self, blocks: Vec<Block>) -> Arc<Lifecycle> {
        if blocks.is_empty() {
            return Lifecycle::nothing();
        }
        let mut lifecycle = Lifecycle::default();
        for block in blocks {
            let mut body = block.body;
            lifecycle.conditions.extend(conditions(&mut body));
            let written = Arc::make_mut(&mut lifecycle.written);
            written.create_before_destroy = self.constant_bool(&body, "create_before_destroy");
            written.prevent_destroy = self.constant_bool(&body, "prevent_destroy").unwrap_or(false);
            written.ignore_changes = self.ignore_changes(&body);
            lifecycle.triggers = self.expressions(&mut body, "replace_triggered_by");
            written.replace_triggered_by =
                lifecycle.triggers.iter().map(|trigger| self.sources.slice(trigger.span).into()).collect();
        }
        lifecycle.into()
    }

    fn ignore_changes(&mut self, body: &Body) -> IgnoreChanges {
        let Some(written) = attribute(body, "ignore_changes") else { return IgnoreChanges::None };
        let value = &written.value;
        let names = match &value.kind {
            ExpressionKind::Tuple(items) => items.clone(),
            _ if attribute_path(value).as_deref() == Some("all") => return IgnoreChanges::All(value.span),
            _ => {
                self.refuse(value.span, "`ignore_changes` is `all` or a list of arguments");
                return IgnoreChanges::None;
            }
        };
        // Old configurations wrote `["*"]`.
        if let [only] = names.as_slice()
            && super::text(only).as_deref() == Some("*")
        {
            return IgnoreChanges::All(value.span);
        }
        let mut paths = Vec::new();
        for name in names {
            match attribute_path(&name) {
                Some(path) => paths.push((path, name.span)),
                None => self.refuse(name.span, "an argument is named like `tags` or `tags[\"Name\"]`"),
            }
        }
        IgnoreChanges::Paths(paths)
    }
}
