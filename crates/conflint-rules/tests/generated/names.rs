//! Names that objects could have, each given out once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::kinds::Style;
use crate::rng::Rng;

const TEAMS: &[&str] = &[
    "Sales",
    "Support",
    "Billing",
    "Claims",
    "Orders",
    "Refunds",
    "Onboarding",
    "Payroll",
    "Fraud",
    "Loans",
    "Field Service",
    "Back Office",
    "Zürich",
    "Café",
    "Help Desk",
    "R&D",
    "Travel",
    "Logistics",
    "Returns",
];
const PLACES: &[&str] =
    &["EMEA", "APAC", "North", "South", "Tier One", "Tier Two", "Night Shift", "VIP", "Öst", "2nd Line"];
const THINGS: &[&str] = &[
    "orders", "billing", "audit", "events", "api", "web", "search", "ingest", "reports", "cache", "images",
    "queue", "jobs", "metrics", "users", "carts",
];
const STAGES: &[&str] = &["prod", "dev", "test", "stage", "eu", "us", "blue", "green", "v2", "main"];
const PEOPLE: &[&str] = &["ana", "bo", "chen", "dora", "eli", "fay", "gus", "hana", "ivo", "jun"];

/// The names of one case.
#[derive(Debug, Default)]
pub(crate) struct Names {
    given: RefCell<BTreeMap<String, String>>,
}

impl Names {
    /// The name of a label: nothing else in this case has it, whatever its case.
    pub(crate) fn of(&self, label: &str, rng: &mut Rng, style: Style) -> String {
        if let Some(name) = self.given.borrow().get(label) {
            return name.clone();
        }
        let is_taken = |name: &str| {
            self.given.borrow().values().any(|other| other.to_lowercase() == name.to_lowercase())
        };
        let mut name = make(rng, style);
        for number in 2.. {
            if !is_taken(&name) {
                break;
            }
            name = numbered(&make(rng, style), style, number);
        }
        self.given.borrow_mut().insert(label.to_owned(), name.clone());
        name
    }
}

fn make(rng: &mut Rng, style: Style) -> String {
    let thing = *rng.pick(THINGS);
    let stage = *rng.pick(STAGES);
    match style {
        Style::Words => words(rng),
        Style::Slug => format!("{thing}-{stage}"),
        Style::Letters => format!("acme{thing}{stage}"),
        Style::Path => format!("{stage}/{thing}"),
        Style::LogGroup => format!("/aws/lambda/{thing}-{stage}"),
        Style::Alias => format!("alias/{thing}-{stage}"),
        Style::Email => format!("{}.{}@acme.example", rng.pick(PEOPLE), rng.pick(PEOPLE)),
        Style::Domain => format!("{thing}-{stage}.acme.example"),
        Style::Cidr => format!("10.{}.{}.0/24", rng.below(200), rng.below(200)),
        Style::AzureScope => {
            format!("/subscriptions/11111111-0000-4000-8000-000000000001/resourceGroups/{thing}-{stage}")
        }
    }
}

fn words(rng: &mut Rng) -> String {
    let team = *rng.pick(TEAMS);
    match rng.below(10) {
        0..=3 => team.to_owned(),
        4 => format!("{team} \"{}\"", rng.pick(PLACES)),
        5 => format!("{team} {}", 1 + rng.below(9)),
        _ => format!("{team} {}", rng.pick(PLACES)),
    }
}

fn numbered(name: &str, style: Style, number: usize) -> String {
    match style {
        Style::Words => format!("{name} No {number}"),
        Style::Slug | Style::Path | Style::LogGroup | Style::Alias | Style::AzureScope => {
            format!("{name}-{number}")
        }
        Style::Letters => format!("{name}{number}"),
        Style::Email => format!("x{number}.{name}"),
        Style::Domain => format!("n{number}.{name}"),
        Style::Cidr => format!("172.16.{number}.0/24"),
    }
}

/// The same name in another case; the same where it has no letters.
pub(crate) fn other_case(rng: &mut Rng, name: &str) -> String {
    let swapped: String = name
        .chars()
        .map(|c| if c.is_lowercase() { c.to_uppercase().to_string() } else { c.to_lowercase().to_string() })
        .collect();
    let choices = [name.to_uppercase(), name.to_lowercase(), swapped];
    let others: Vec<&String> = choices.iter().filter(|other| *other != name).collect();
    if others.is_empty() { name.to_owned() } else { (*rng.pick(&others)).clone() }
}
