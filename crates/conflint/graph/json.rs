//! The graph for programs.

use super::model::Drawing;

/// The drawing as JSON, with a final newline.
pub fn json(drawing: &Drawing) -> serde_json::Result<String> {
    serde_json::to_string_pretty(drawing).map(|text| text + "\n")
}
