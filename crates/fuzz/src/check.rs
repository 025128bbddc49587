//! The whole way: files in memory, analysis, rules, and every report.

use std::path::Path;

use conflint_core::analysis::{Analysis, Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;
use conflint_rules::claim::Claims;
use conflint_rules::report::{self, Report};
use conflint_rules::rules;

use crate::colors::Style;
use crate::command::fix::{Changes, Trust};
use crate::command::graph::{dot, html, json as graph_json, mermaid, model::Drawing};
use crate::command::graphical;
use crate::command::settings::Settings;
use crate::command::show::{json as show_json, listing::Listing, table};
use crate::seeds::files;
use crate::words::is_obeyed;

/// Takes the bytes apart into files, checks them all together, and writes every report.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let files = files(text);
    let memory = Memory::new(files.iter().copied());
    let mut request = Request::default();
    request.paths = vec![Input::Path("".into())];
    let documents = files.iter().map(|(path, _)| Path::new(path)).filter(|path| is_document(path));
    request.paths.extend(documents.map(|path| Input::Path(path.to_owned())));
    if let Ok(settings) = Settings::find(Some(Path::new("conflint.hcl")), &memory) {
        request.deployments = settings.deployments();
    }
    judge(&memory, request);
}

/// JSON files inside of a folder are only read where they are named.
fn is_document(path: &Path) -> bool {
    let name = path.to_str().unwrap_or_default();
    name.ends_with(".tfstate")
        || name.ends_with(".json") && !name.ends_with(".tf.json") && !name.ends_with(".tfvars.json")
}

/// Judges what the request names, and tells it in every way.
pub fn judge(files: &Memory, request: Request) {
    let catalog = Catalog::builtin();
    let analysis = analyse(files, request, &catalog);
    let report = conflint_rules::check(&analysis, &catalog, rules::ALL);
    tell(&report, &analysis);
    draw(&report, &analysis);
    list(&analysis, &catalog);
    for trust in [Trust::Safe, Trust::Unsafe] {
        let changes = Changes::of(&report.findings, trust, &analysis.sources);
        let _ = changes.diff(files);
    }
}

fn tell(report: &Report, analysis: &Analysis) {
    let sources = &analysis.sources;
    let json = report::json(report, sources).expect("a report is JSON");
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
    for json in [
        report::sarif(report, sources, rules::ALL),
        report::gitlab(report, sources),
        report::rdjson(report, sources),
    ] {
        let json: Result<serde_json::Value, _> = serde_json::from_str(&json.expect("a report is JSON"));
        assert!(json.is_ok(), "{json:?}");
    }
    let style = Style { colors: false, width: 100 };
    for text in [
        report::concise(report, sources),
        report::github(report, sources),
        report::junit(report, sources, rules::ALL),
        report::checkstyle(report, sources),
        report::markdown(report, sources),
        graphical::report(report, sources, style),
    ] {
        is_plain(&text);
    }
}

fn draw(report: &Report, analysis: &Analysis) {
    let drawing = Drawing::new(&analysis.graph, &report.findings, &analysis.sources);
    is_plain(&dot::dot(&drawing));
    is_plain(&mermaid::mermaid(&drawing));
    assert!(graph_json::json(&drawing).is_ok());
    assert!(html::html(&drawing).is_ok());
}

fn list(analysis: &Analysis, catalog: &Catalog) {
    let claims = Claims::new(&analysis.graph, catalog, &analysis.inventory);
    let listing = Listing::new(&analysis.graph, catalog, &claims).with_ways(analysis);
    is_plain(&table::table(&listing));
    assert!(show_json::json(&listing).is_ok());
}

/// Text for people and for XML has nothing that a terminal would obey.
fn is_plain(text: &str) {
    let obeyed = text.char_indices().find(|(_, c)| is_obeyed(*c) && *c != '\r');
    assert!(obeyed.is_none(), "{obeyed:?} in {text:?}");
}
