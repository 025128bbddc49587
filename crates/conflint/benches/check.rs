//! A whole check, from texts in memory to the report, by shape of the configuration.
#![allow(clippy::unwrap_used)]

use conflint_core::analysis::{Input, Request, analyse};
use conflint_core::source::Memory;
use conflint_rules::catalog::Catalog;
use conflint_rules::{check, report, rules};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

#[allow(dead_code)]
mod shapes;

fn main() {
    divan::main();
}

fn report_on(files: &Memory) -> usize {
    let catalog = Catalog::builtin();
    let mut request = Request::default();
    request.paths.push(Input::Path(".".into()));
    let analysis = analyse(files, request, &catalog);
    let report = check(&analysis, &catalog, rules::ALL);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    report::json(&report, &analysis.sources).map_or(0, |text| text.len())
}

fn bench(bencher: Bencher, make: fn(usize) -> shapes::Files, number: usize) {
    let files = make(number);
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let files = Memory::new(files);
    bencher.counter(ItemsCount::new(number)).counter(BytesCount::new(bytes)).bench(|| report_on(&files));
}

#[divan::bench(args = [10, 100])]
fn roots(bencher: Bencher, number: usize) {
    bench(bencher, shapes::roots::roots, number);
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 10)]
fn distinct(bencher: Bencher, number: usize) {
    bench(bencher, shapes::many::distinct, number);
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 10)]
fn same(bencher: Bencher, number: usize) {
    bench(bencher, shapes::many::same, number);
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 10)]
fn pairs(bencher: Bencher, number: usize) {
    bench(bencher, shapes::many::pairs, number);
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 10)]
fn networks(bencher: Bencher, number: usize) {
    bench(bencher, shapes::many::networks, number);
}
