//! Large catalogs: what is right in them is read when it is asked for, and it makes no difference.

use std::fmt::Write as _;

use fastrand::Rng;

use super::super::outline::in_shares;
use super::super::plain::counting;
use super::*;

const SOURCE: SourceId = SourceId(0);
const BLOCKS: &str = include_str!("blocks.txt");

fn many(types: usize) -> String {
    (0..types).fold(String::new(), |mut text, n| {
        let key = "identity \"name\" { key = [\"project_id\", \"name\"] }";
        write!(text, "resource \"acme_{n}\" {{\n  scope = \"org\"\n  {key}\n  status = 409\n}}\n\n").unwrap();
        text
    })
}

/// Faults, and all entries and providers.
type Read = (Vec<Fault>, Vec<String>);

/// What is read at once, and in shares of so many bytes.
fn both(text: &str, bytes: usize) -> [Read; 2] {
    let entries = |catalog: &Catalog| {
        let own: BTreeSet<&str> =
            catalog.entries.keys().map(SmolStr::as_str).chain(catalog.unread.types()).collect();
        let mut shown: Vec<String> =
            own.into_iter().map(|name| format!("{:?}", catalog.entry(name))).collect();
        shown.push(format!("{:?}", catalog.providers));
        shown
    };
    let (mut whole, mut pieces) = (Catalog::builtin(), Catalog::builtin());
    let faults = match in_shares(SOURCE, text, bytes) {
        Some(found) => pieces.lay_pieces(SOURCE, text, found),
        None => pieces.lay_whole(SOURCE, text),
    };
    [(whole.lay_whole(SOURCE, text), entries(&whole)), (faults, entries(&pieces))]
}

fn same(text: &str, bytes: usize) -> [Read; 2] {
    let [whole, pieces] = both(text, bytes);
    assert_eq!(whole, pieces, "in shares of {bytes} bytes:\n{text}");
    [whole, pieces]
}

/// Blocks of all kinds, right and wrong.
fn blocks() -> Vec<&'static str> {
    BLOCKS.split("---\n").collect()
}

#[test]
fn in_pieces_the_compiled_in_catalogs_are_what_they_are_as_a_whole() {
    for file in &builtin::FILES {
        same(file.text, 10_000);
        let found: Vec<Piece> = in_shares(SOURCE, file.text, 10_000).unwrap().into_iter().flatten().collect();
        let plain = found.iter().filter(|piece| matches!(piece, Piece::Plain { .. })).count();
        assert!(plain * 10 >= file.types().count() * 9, "{}: {plain} of {}", file.prefix, found.len());
    }
}

#[test]
fn types_are_read_when_they_are_asked_for() {
    let mut catalog = Catalog::builtin();
    assert_eq!(catalog.overlay(SOURCE, "own.hcl", &many(5_000)), []);
    assert_eq!((catalog.entries.len(), catalog.unread.asked()), (0, 0));
    for name in ["acme_0", "acme_4999"] {
        assert_eq!(catalog.entry(name).unwrap().status, Some(409));
    }
    assert_eq!((catalog.entries.len(), catalog.unread.asked()), (0, 2));
    assert!(catalog.entry("acme_5000").is_none());
    assert_eq!(catalog.types().iter().filter(|name| name.starts_with("acme_")).count(), 5_000);
    // What comes later counts for what was read already, too.
    let later = "resource \"acme_0\" {\n  status = 400\n}\n";
    assert_eq!(catalog.overlay(SOURCE, "later.hcl", later), []);
    let entry = catalog.entry("acme_0").unwrap();
    assert_eq!((entry.status, entry.scope, entry.identities.len()), (Some(400), Scope::Org, 1));
}

#[test]
fn faults_of_large_catalogs_have_their_places() {
    let mut text = many(5_000);
    let wrong =
        ["acme_7", "acme_2500", "acme_4998"].map(|name| format!("resource \"{name}\" {{\n  scope = "));
    for header in &wrong {
        text = text.replace(header, &format!("{header}7 #"));
    }
    text += "resorce \"acme_x\" {\n}\n";
    let problems = Catalog::builtin().overlay(SOURCE, "own.hcl", &text);
    let places: Vec<(&str, usize)> = problems
        .iter()
        .map(|problem| {
            let (start, end) = problem.span.map(|span| (span.start as usize, span.end as usize)).unwrap();
            (&text[start..end], text[..start].lines().count())
        })
        .collect();
    assert_eq!(places, [("7", 44), ("7", 15_002), ("7", 29_990), ("resorce", 30_000)]);
    assert_eq!(problems[0].message, "this must be a plain string");

    // An error of the syntax is told for the whole.
    let open = text.replacen("409\n}\n", "409\n", 1);
    let problems = Catalog::builtin().overlay(SOURCE, "own.hcl", &open);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].message.contains("never closed"), "{}", problems[0].message);
    assert_eq!(problems[0].span.map(|span| text[..span.start as usize].lines().count()), Some(1));
}

#[test]
fn the_work_grows_as_the_catalog_does() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let work = |text: &str| pool.install(|| counting::of(|| in_shares(SOURCE, text, 4_000).unwrap()));
    let (small, large) = (many(1_000), many(10_000));
    let each = |text: &str| work(text) as f64 / text.len() as f64;
    assert!(each(&small) > 1.0 && each(&large) < 3.0, "{} {}", each(&small), each(&large));
    assert!(each(&large) < each(&small) * 1.1, "{} {}", each(&small), each(&large));
    // However much of it is nothing that a look could take.
    let hostile = many(10_000).replace("409\n", "409 /* x */\n");
    assert!(each(&hostile) < 3.0, "{}", each(&hostile));
}

#[test]
fn what_is_not_plain_is_read_as_before() {
    for block in blocks() {
        same(block, 1 << 20);
    }
    for bytes in [1, 30, 100, 300] {
        same(&BLOCKS.replace("---\n", ""), bytes);
    }
}

/// Pieces of texts that make a difference somewhere.
const ODD: [&str; 40] = [
    "\"", "{", "}", "[", "]", ",", "=", "==", "=>", ":", "\n", "\r\n", "\r", " ", "\t", "#", "//", "/*",
    "*/", "\\", "\\\"", "$", "${", "%{", "$${", "<<A\n", "A\n", "null", "for", "true", "false", "1", "1.5",
    "-1", "\u{e9}", "\u{FEFF}", "name", "[]", "|", ".",
];

/// The text with something odd in it, without something, or with a part of it twice or not at all.
fn spoil(text: &mut String, rng: &mut Rng) {
    let border = |from: usize| (from..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let mut any = || border(rng.usize(0..=text.len()));
    let (one, other) = (any(), any());
    let next = border(one + 1);
    let odd = *rng.choice(&ODD).unwrap();
    match rng.u8(0..4) {
        0 => text.insert_str(one, odd),
        1 => text.replace_range(one..next, ""),
        2 => text.replace_range(one..next, odd),
        _ => *text = format!("{}{}", &text[..one.max(other)], &text[one.min(other)..]),
    }
}

#[test]
fn whatever_is_written_pieces_say_what_the_whole_says() {
    const ROUNDS: usize = 4_000;
    let mut rng = Rng::with_seed(7);
    let mut right = 0;
    for _ in 0..ROUNDS {
        let mut text: String = (0..rng.usize(1..4)).map(|_| *rng.choice(&blocks()).unwrap()).collect();
        (0..rng.usize(0..3)).for_each(|_| spoil(&mut text, &mut rng));
        let [(faults, _), _] = same(&text, rng.usize(1..400));
        right += usize::from(faults.is_empty());
    }
    assert!((ROUNDS / 10..ROUNDS / 2).contains(&right), "{right} of the texts are right");
}
