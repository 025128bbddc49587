use super::*;
use crate::plan::tests::text;

#[test]
fn real_states_are_read() {
    insta::glob!("../../../../testdata/states", "*.json", |path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        insta::with_settings!({snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!("state", text(&read(name, &std::fs::read(path).unwrap())));
        });
    });
}
