#![cfg_attr(feature = "libfuzzer", no_main)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| conflint_fuzz::check(data));

/// Without libFuzzer nothing runs: this lets tests be linked.
#[cfg(not(feature = "libfuzzer"))]
fn main() {}
