//! `conflint.hcl` and catalogs of one's own.

use std::path::Path;

use conflint_core::source::{Memory, SourceId};
use conflint_rules::catalog::Catalog;

use crate::command::settings::Settings;

/// Reads `conflint.hcl`, and the same text as a catalog.
pub fn settings(data: &[u8]) {
    let files = Memory::new([("conflint.hcl", data)]);
    if let Ok(settings) = Settings::find(Some(Path::new("conflint.hcl")), &files) {
        let _ = (settings.deployments(), settings.catalogs().count(), settings.level("singleton"));
        settings.reach(&mut Catalog::builtin());
    }
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut catalog = Catalog::builtin();
    for problem in catalog.overlay(SourceId(0), "acme.catalog.hcl", text) {
        assert!(!problem.message.is_empty());
        if let Some(span) = problem.span {
            assert!(text.get(span.start as usize..span.end as usize).is_some(), "{problem:?}");
        }
    }
}
