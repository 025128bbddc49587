//! Writes configurations of any size to disk, for measurements of the whole program.
//!
//! `cargo bench --bench make -- SHAPE NUMBER FOLDER`; without arguments it says which shapes there are.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

mod shapes;

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let known = |name: &str| shapes::ALL.iter().find(|shape| shape.name == name);
    match arguments.as_slice() {
        [name, number, folder] if known(name).is_some() => {
            let make = known(name).map(|shape| shape.make).unwrap();
            let files = make(number.parse().expect("NUMBER is a number"));
            files.into_iter().for_each(|(path, text)| write(&Path::new(folder).join(path), &text));
        }
        _ => shapes::ALL.iter().for_each(|shape| println!("{:18} {}", shape.name, shape.what)),
    }
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}
