//! Which files of a folder are configuration, and reading them.

use std::collections::BTreeSet;
use std::path::Path;

use crate::source::Files;

/// Larger files are refused.
const MAX_BYTES: u64 = 16 << 20;

/// A file of configuration, by its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FileName {
    pub name: String,
    pub syntax: Syntax,
    /// Laid over what the other files declare.
    pub is_override: bool,
}

/// How a file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Syntax {
    Native,
    Json,
}

/// The configuration files among the names of a folder: those that declare first, then those that override, each by name.
pub(crate) fn configuration_files(names: &[(String, bool)]) -> Vec<FileName> {
    let files: BTreeSet<&str> =
        names.iter().filter(|(_, is_folder)| !is_folder).map(|(name, _)| name.as_str()).collect();
    let mut found: Vec<FileName> = files
        .iter()
        .filter(|name| !is_ignored(name))
        .filter(|name| tofu_name(name).is_none_or(|tofu| !files.contains(tofu.as_str())))
        .filter_map(|name| file_name(name))
        .collect();
    found.sort_by_key(|file| file.is_override);
    found
}

/// Whether a file of this name is configuration.
pub(crate) fn is_configuration(name: &str) -> bool {
    !is_ignored(name) && file_name(name).is_some()
}

/// Editors leave such files behind.
fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name.starts_with('#') && name.ends_with('#')
}

/// The file that OpenTofu reads in the place of this one.
fn tofu_name(name: &str) -> Option<String> {
    let stem = name.strip_suffix(".tf.json").map(|stem| format!("{stem}.tofu.json"));
    stem.or_else(|| name.strip_suffix(".tf").map(|stem| format!("{stem}.tofu")))
}

fn file_name(name: &str) -> Option<FileName> {
    const ENDINGS: [(&str, Syntax); 4] = [
        (".tf.json", Syntax::Json),
        (".tofu.json", Syntax::Json),
        (".tf", Syntax::Native),
        (".tofu", Syntax::Native),
    ];
    let (stem, syntax) =
        ENDINGS.iter().find_map(|(ending, syntax)| Some((name.strip_suffix(ending)?, *syntax)))?;
    let is_override = stem == "override" || stem.ends_with("_override");
    Some(FileName { name: name.to_owned(), syntax, is_override })
}

/// The text of a file, or why there is none, in words for people.
pub(crate) fn read_text(files: &dyn Files, path: &Path) -> Result<String, String> {
    let bytes = files.read_up_to(path, MAX_BYTES).map_err(|error| format!("cannot be read: {error}"))?;
    text_of(bytes)
}

fn text_of(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(b"\0GITCRYPT\0") {
        return Err("is encrypted by git-crypt: unlock the repository first".to_owned());
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("is UTF-16: save it as UTF-8".to_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("is not UTF-8 text: byte {at} is none: save it as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[&str]) -> Vec<String> {
        let listed: Vec<(String, bool)> = files.iter().map(|name| ((*name).to_owned(), false)).collect();
        configuration_files(&listed).into_iter().map(|file| file.name).collect()
    }

    #[test]
    fn overrides_come_last_and_what_editors_leave_is_passed_over() {
        let found =
            names(&["z.tf", "a_override.tf", "override.tf.json", "#b.tf#", ".c.tf", "d.tf~", "b.tf.json"]);
        assert_eq!(found, ["b.tf.json", "z.tf", "a_override.tf", "override.tf.json"]);
    }

    #[test]
    fn tofu_files_stand_for_the_terraform_file_of_their_name() {
        assert_eq!(names(&["main.tf", "main.tofu", "x.tf"]), ["main.tofu", "x.tf"]);
        assert_eq!(names(&["main.tf", "main.tf.json", "main.tofu.json"]), ["main.tf", "main.tofu.json"]);
    }

    #[test]
    fn text_that_is_none_is_told() {
        assert!(text_of(b"\0GITCRYPT\0abc".to_vec()).unwrap_err().contains("git-crypt"));
        assert!(text_of(vec![0xff, 0xfe, b'a', 0]).unwrap_err().contains("UTF-16"));
        assert!(text_of(vec![b'a', 0xc3]).unwrap_err().contains("byte 1"));
    }
}
