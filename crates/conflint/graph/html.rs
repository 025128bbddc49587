//! The graph as a page that needs nothing else: style, script and data are in it.

use super::model::Drawing;

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
/// Parts of one script, in their order.
const SCRIPT: &[&str] = &[
    include_str!("page/model.js"),
    include_str!("page/tree.js"),
    include_str!("page/boxes.js"),
    include_str!("page/lines.js"),
    include_str!("page/detail.js"),
    include_str!("page/start.js"),
];

/// The page.
pub fn html(drawing: &Drawing) -> serde_json::Result<String> {
    // Inside of a script element only `<` can end it; in JSON it stands in strings alone.
    let data = serde_json::to_string(drawing)?.replace('<', "\\u003c");
    let script = SCRIPT.concat();
    let mut out = String::with_capacity(PAGE.len() + STYLE.len() + script.len() + data.len());
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        out.push_str(match name {
            "style" => STYLE,
            "script" => &script,
            "data" => &data,
            _ => "",
        });
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}
