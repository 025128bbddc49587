//! The page of `conflint graph --format html`, in a real browser, from a file and without network.
#![allow(clippy::unwrap_used)]

mod chromium;
mod picture;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tools.rs"]
mod tools;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use chromium::Page;
use serde_json::Value;
use support::Folder;

/// The graph of a folder below the repository's root.
fn graph(folder: &str, format: &str, more: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_conflint"))
        .args(["graph", folder, "--format", format])
        .args(more)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    String::from_utf8(done.stdout).unwrap()
}

const CENTRE: &str = "examples/08-contact-centre";

fn opened(html: &str, fragment: &str) -> Option<(Page, Folder)> {
    let mut page = Page::new("the page of `conflint graph --format html` in a browser")?;
    let folder = Folder::new(&[("graph.html", html)]);
    page.open(&folder.path().join("graph.html"), fragment);
    Some((page, folder))
}

fn centre() -> Option<(Page, Folder, Value)> {
    let drawing = serde_json::from_str(&graph(CENTRE, "json", &[])).unwrap();
    opened(&graph(CENTRE, "html", &[]), "").map(|(page, folder)| (page, folder, drawing))
}

#[test]
fn conflicts_are_drawn_and_stand_out() {
    let Some((mut page, _folder, drawing)) = centre() else { return };
    let resources = drawing["deployments"][0]["resources"].as_array().unwrap();
    let parties = resources.iter().filter(|node| node["conflicts"] != serde_json::json!([])).count();
    assert_eq!(page.number(".card[title]"), resources.len() as u64);
    assert_eq!(page.number(".card[title].fight"), parties as u64);
    assert_eq!(page.number("#conflicts .finding"), drawing["conflicts"].as_array().unwrap().len() as u64);
    assert_eq!(page.number(".box.module"), 3);
    assert_eq!(page.number("#fights path"), 5, "a line for each conflict");
    let border = |page: &mut Page, card: &str| {
        page.value(&format!("getComputedStyle(document.querySelector('{card}')).borderColor"))
    };
    assert_ne!(border(&mut page, ".card[title].fight"), border(&mut page, ".card[title]:not(.fight)"));
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn the_filter_shows_one_rule_alone() {
    let Some((mut page, _folder, drawing)) = centre() else { return };
    let rule = "overlapping-range";
    page.value(&format!(
        "(() => {{ const e = document.getElementById('rule'); e.value = '{rule}'; \
         e.dispatchEvent(new Event('change')); }})()"
    ));
    let of_rule =
        drawing["conflicts"].as_array().unwrap().iter().filter(|conflict| conflict["rule"] == rule).count();
    assert_eq!(page.number("#conflicts .finding"), of_rule as u64);
    assert_eq!(page.number(".card[title].fight"), 2, "both ranges, and nothing else");
    page.click("#only");
    assert_eq!(page.number(".card[title]"), 2);
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn a_click_leads_to_the_finding_and_its_lines() {
    let Some((mut page, _folder, drawing)) = centre() else { return };
    page.click("[data-conflict='3']");
    let conflict = &drawing["conflicts"][3];
    let detail = page.text("#detail");
    for part in ["message", "help", "rule"] {
        assert!(detail.contains(conflict[part].as_str().unwrap()), "{detail}");
    }
    for party in conflict["parties"].as_array().unwrap() {
        let place = &party["places"][0];
        let (file, line) = (place["file"].as_str().unwrap(), place["line"].as_u64().unwrap());
        assert!(detail.contains(&format!("{file}:{line}")), "{detail}");
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        assert!(detail.contains(text.lines().nth(line as usize - 1).unwrap().trim()), "{detail}");
    }
    assert_eq!(page.number(".card.selected"), 2);
    assert_eq!(page.text("#detail mark"), "start_phone_number = \"+41445550150\"");
    // From the finding to the resource, and back.
    page.click("#detail .link");
    assert!(page.text("#detail").contains("1 instance"));
    page.click("#detail .finding");
    assert_eq!(page.text("#detail h2"), conflict["message"].as_str().unwrap());
    page.click(".card[title]:not(.fight)");
    assert!(page.text("#detail").contains("is waited for by"));
    assert!(page.number("#waits path.strong") > 0);
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn all_of_it_can_be_done_with_keys() {
    let Some((mut page, _folder, drawing)) = centre() else { return };
    let message = |number: usize| drawing["conflicts"][number]["message"].as_str().unwrap().to_owned();
    assert_eq!(page.text("#detail h2"), message(0));
    page.press("j");
    assert_eq!(page.text("#detail h2"), message(1));
    page.press("k");
    page.press("k");
    assert_eq!(page.text("#detail h2"), message(4), "from the first to the last");
    page.press("/");
    for letter in "zurich".chars() {
        page.press(&letter.to_string());
    }
    assert_eq!(page.number(".card[title]"), 1);
    page.press("Escape");
    assert_eq!(page.number(".card[title]"), 15);
    // Every control has its turn, and the second conflict is chosen with Enter.
    let mut seen = Vec::new();
    for _ in 0..60 {
        page.press("Tab");
        let focus = page.value("document.activeElement.dataset.conflict ?? document.activeElement.className");
        if focus == "1" {
            page.press("Enter");
        }
        seen.push(focus.as_str().unwrap().to_owned());
    }
    assert_eq!(page.text("#detail h2"), message(1));
    assert!(seen.iter().any(|class| class.starts_with("card")), "{seen:?}");
    assert!(seen.iter().any(|class| class == "title"), "{seen:?}");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn every_control_has_a_name_and_every_text_can_be_read() {
    let Some((mut page, _folder, _)) = centre() else { return };
    for scheme in ["light", "dark"] {
        page.scheme(scheme);
        let pale = page.value(include_str!("contrast.js"));
        assert_eq!(pale, serde_json::json!([]), "{scheme}");
    }
    let tree = page.call("Accessibility.getFullAXTree", serde_json::json!({}));
    let mut controls = 0;
    for node in tree["nodes"].as_array().unwrap() {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        if ["button", "searchbox", "combobox", "checkbox", "navigation", "complementary"].contains(&role) {
            controls += 1;
            assert!(!node["name"]["value"].as_str().unwrap_or_default().is_empty(), "{node}");
        }
    }
    assert!(controls > 25, "{controls}");
}

#[test]
fn a_large_graph_stays_usable() {
    let mut root = String::new();
    let mut folder = vec![];
    for module in 0..50 {
        writeln!(root, "module \"m{module}\" {{\n  source = \"./m{module}\"\n}}").unwrap();
        let mut text = String::new();
        for number in 0..100 {
            let name = if number == 99 && module % 25 == 7 {
                "Same".to_owned()
            } else {
                format!("{module} {number}")
            };
            writeln!(
                text,
                "resource \"genesyscloud_auth_division\" \"r{number}\" {{\n  name = \"{name}\"\n}}"
            )
            .unwrap();
        }
        folder.push((format!("m{module}/main.tf"), text));
    }
    folder.push(("main.tf".to_owned(), root));
    let files: Vec<(&str, &str)> = folder.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let folder = Folder::new(&files);
    let html = graph(folder.path().to_str().unwrap(), "html", &[]);
    let Some((mut page, _folder)) = opened(&html, "") else { return };
    assert!(page.text("#numbers").contains("1 conflict in 5,000 resource instances"));
    assert_eq!(page.number(".card[title].fight"), 2, "both parties are drawn");
    assert!(page.number("*") < 2500, "what is quiet is folded");
    // What was folded is found, and opened.
    page.press("/");
    for letter in "m42.genesyscloud_auth_division.r17".chars() {
        page.press(&letter.to_string());
    }
    assert_eq!(page.number(".card[title]"), 1);
    page.click(".card[title]");
    assert_eq!(page.text("#detail h2"), "module.m42.genesyscloud_auth_division.r17");
    page.press("Escape");
    page.click("#conflicts .finding");
    assert_eq!(page.number(".card.selected"), 2);
    page.click(".title[aria-expanded=false]");
    assert!(page.number(".card[title]") > 8);
    page.click(".more");
    assert!(page.number(".card[title]") > 100);
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn what_exists_outside_is_drawn_too() {
    let inventory = ["--inventory", "genesyscloud_auth_division=examples/05-exists-already/divisions.json"];
    let html = graph("examples/05-exists-already", "html", &inventory);
    let Some((mut page, _folder)) = opened(&html, "#conflict=0") else { return };
    assert_eq!(page.number(".box.outside .card.outside"), 1);
    assert_eq!(page.number("#fights path"), 1);
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn names_are_never_markup() {
    let evil = "</script><img src=x onerror=alert(1)><b>&amp;\u{202e}{{data}}";
    let text = format!(
        "resource \"genesyscloud_auth_division\" \"a\" {{\n  for_each = toset([\"x\", \"{evil}\"])\n  name = \"{evil}\"\n}}\n"
    );
    let folder = Folder::new(&[("main.tf", text)]);
    let Some((mut page, _folder)) = opened(&graph(folder.path().to_str().unwrap(), "html", &[]), "") else {
        return;
    };
    assert_eq!(page.number("img, #detail b:not(.tag)"), 0);
    assert!(page.text("#detail").contains("<img src=x onerror=alert(1)>"));
    page.click(".card[title]");
    assert!(page.text("#detail").contains("<img src=x onerror=alert(1)>"));
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn nothing_at_all_is_a_page_too() {
    let folder = Folder::new(&[("main.tf", "")]);
    let Some((mut page, _folder)) =
        opened(&graph(folder.path().to_str().unwrap(), "html", &[]), "#conflict=7")
    else {
        return;
    };
    assert!(page.text("#conflicts").contains("No conflicts."));
    page.press("j");
    page.press("Escape");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn a_narrow_window_has_no_column_of_its_own_for_each_part() {
    let Some((mut page, _folder, _)) = centre() else { return };
    page.size(420, 800);
    let wide = page.value("document.documentElement.scrollWidth");
    assert!(wide.as_u64().unwrap() <= 420, "{wide}");
}
