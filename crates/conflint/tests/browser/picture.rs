//! The picture in the README is one of the page as it is now.
//!
//! `CONFLINT_DOCS=update cargo test --test browser` takes it anew. Pixels differ between versions of a browser and its
//! fonts, so what is compared is the page that it was taken of.

use std::path::Path;

use base64::Engine;
use sha2::{Digest, Sha256};

use super::{CENTRE, graph, opened};

#[test]
fn the_picture_is_of_this_page() {
    let html = graph(CENTRE, "html", &[]);
    let hash: String = Sha256::digest(html.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    if std::env::var("CONFLINT_DOCS").is_ok_and(|value| value == "update") {
        let Some((mut page, _folder)) = opened(&html, "#conflict=2") else { return };
        let bytes = base64::engine::general_purpose::STANDARD.decode(page.picture()).unwrap();
        std::fs::write(docs.join("graph.png"), bytes).unwrap();
        std::fs::write(docs.join("graph.png.page"), format!("{hash}\n")).unwrap();
    }
    let taken = std::fs::read_to_string(docs.join("graph.png.page")).unwrap();
    assert!(
        taken.trim() == hash,
        "docs/graph.png shows another page: CONFLINT_DOCS=update cargo test --test browser"
    );
    let png = std::fs::read(docs.join("graph.png")).unwrap();
    assert!(png.starts_with(b"\x89PNG\r\n"));
}
