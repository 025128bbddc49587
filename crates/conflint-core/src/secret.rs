//! What says of itself that it is a secret: names, and addresses with a password.

use std::ops::Range;

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

/// The places of passwords in addresses: `postgres://name:password@host`. Who is alone there is a token, if the scheme is
/// that of the web.
pub(crate) fn credentials(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("://").filter_map(|(at, sign)| {
        let start = at + sign.len();
        let rest = text.get(start..)?;
        let ends =
            |c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`' | '\\');
        let authority = rest.get(..rest.find(ends).unwrap_or(rest.len()))?;
        let (user, _) = authority.rsplit_once('@')?;
        let from = match user.split_once(':') {
            Some((name, _)) => name.len() + 1,
            None if is_web(text.get(..at)?) => 0,
            None => return None,
        };
        (!is_told_elsewhere(user.get(from..)?)).then_some(start + from..start + user.len())
    })
}

fn is_web(before: &str) -> bool {
    before.ends_with("http") || before.ends_with("https")
}

/// A text for people, with `*` for the passwords in it.
pub(crate) fn without_credentials(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for place in credentials(text) {
        out.push_str(text.get(out.len()..place.start).unwrap_or_default());
        out.extend(std::iter::repeat_n('*', place.len()));
    }
    out.push_str(text.get(out.len()..).unwrap_or_default());
    out
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

    #[test]
    fn passwords_in_addresses_are_hidden() {
        for (text, expected) in [
            (
                "git::https://oauth2:abc@github.com/a/b.git?ref=v1",
                "git::https://oauth2:***@github.com/a/b.git?ref=v1",
            ),
            ("https://abc@github.com, postgres://u:p@q@h/d", "https://***@github.com, postgres://u:***@h/d"),
            ("ssh://git@github.com/a", "ssh://git@github.com/a"),
            (
                "https://example.com/a:b@c https://${var.u}:${var.p}@h",
                "https://example.com/a:b@c https://${var.u}:${var.p}@h",
            ),
            ("amqp://:é@h", "amqp://:**@h"),
            ("://://a:b@://", "://://a:*@://"),
        ] {
            assert_eq!(without_credentials(text), expected);
        }
    }
}
