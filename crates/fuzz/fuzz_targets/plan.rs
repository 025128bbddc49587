#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| conflint_fuzz::plan(data));
