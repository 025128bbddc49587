//! Names that say that what they stand for is a secret.

const WORDS: [&str; 9] = [
    "secret",
    "password",
    "passwd",
    "passphrase",
    "token",
    "private_key",
    "credentials",
    "api_key",
    "connection_string",
];

/// Whether an attribute of this name likely holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// What may follow the word in an argument that holds the secret itself: `secret_id` and `token_ttl` do not.
const ENDINGS: [&str; 8] = ["", "s", "_wo", "_string", "_data", "_binary", "_base64", "_value"];

/// More words for arguments: `secret_key` ends with none of the others.
const KEYS: [&str; 2] = ["secret_key", "access_key"];

/// Whether somebody who writes an argument of this name writes a secret. Configuration says what is sensitive, so that
/// the names that only look like it are left out.
pub(crate) fn is_secret_argument(name: &str) -> bool {
    let words = |name: &[u8]| WORDS.iter().chain(&KEYS).any(|word| without(name, word).is_some());
    ENDINGS.iter().filter_map(|ending| without(name.as_bytes(), ending)).any(words)
}

/// What stands before this ending, in letters of whatever case.
fn without<'n>(name: &'n [u8], ending: &str) -> Option<&'n [u8]> {
    let (before, end) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
    end.eq_ignore_ascii_case(ending.as_bytes()).then_some(before)
}

/// What is no secret under whatever name: switches, permissions, and secrets that are passed on.
const HARMLESS: [&str; 8] = ["", "null", "true", "false", "none", "read", "write", "inherit"];

/// Whether a value only says where the secret is, or that there is none: `$TOKEN`, `${{ secrets.TOKEN }}`, `null`.
pub(crate) fn is_told_elsewhere(value: &str) -> bool {
    value.starts_with('$') || HARMLESS.contains(&value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_only_look_secret_are_none() {
        for name in [
            "password",
            "oauthclient_secret",
            "access_token",
            "secret_string",
            "DB_PASSWORD",
            "tokens",
            "secret_key",
        ] {
            assert!(is_secret_argument(name), "{name}");
        }
        for name in
            ["secret_id", "token_ttl", "password_policy", "name", "", "key", "access_key_id", "secret_name"]
        {
            assert!(!is_secret_argument(name), "{name}");
        }
    }
}
