//! Secrets in scripts, comments and whatever else is written into a text: what stands behind a name that says so.

use std::ops::Range;

use crate::secret::{is_secret_argument, is_told_elsewhere};

/// The places of values behind names of secrets: `NAME=value`, `--name value`, `"name": "value"`. Each ends with its line.
pub(super) fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut end, mut read) = (0, 0);
    for piece in text.split_inclusive(|c| !is_of_name(c)) {
        let name = piece.trim_end_matches(|c| !is_of_name(c));
        let (start, after) = (end, end + name.len());
        end += piece.len();
        // What stands in a value is part of it.
        if start < read || name.len() < 5 {
            continue;
        }
        let (Some(before), Some(rest)) = (text.get(..start), text.get(after..)) else { continue };
        let Some(behind) = behind(before, name, rest) else { continue };
        read = after + behind.place.end;
        if behind.is_secret {
            found.push(after + behind.place.start..read);
        }
    }
    found
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

fn is_secret_name(name: &str) -> bool {
    is_secret_argument(&name.replace('-', "_"))
}

/// What stands behind the name of a secret.
struct Behind {
    /// Where, in what follows the name.
    place: Range<usize>,
    is_secret: bool,
}

/// The value that the name is given, if it is given one and is one of a secret.
fn behind(before: &str, name: &str, rest: &str) -> Option<Behind> {
    let closed = rest.trim_start_matches('\\').strip_prefix(QUOTES);
    let around = before.chars().next_back().filter(|c| QUOTES.contains(c) && closed.is_none());
    let open = closed.unwrap_or(rest);
    let sign = open.trim_start_matches(BLANKS);
    let behind_sign = sign.trim_start_matches(['=', ':']);
    let is_given = behind_sign.len() < sign.len();
    let is_option = name.starts_with('-') && sign.len() < open.len();
    if !is_given && !is_option || !is_secret_name(name) {
        return None;
    }
    let value = behind_sign.trim_start_matches(BLANKS);
    let is_spaced = is_given && value.len() < behind_sign.len();
    let value = value.trim_start_matches('\\');
    let from = rest.len() - value.len();
    let (length, plain) = match value.chars().next().filter(|c| QUOTES.contains(c)) {
        Some(own) => {
            let inner = value.get(1..)?;
            let length = inner.find([own, '\n']).unwrap_or(inner.len());
            (1 + length + usize::from(inner.get(length..)?.starts_with(own)), inner.get(..length)?)
        }
        None => {
            let ends = |c: char| match around {
                Some(quote) => c == quote || c == '\n',
                None => c.is_whitespace() || END_OF_WORD.contains(&c),
            };
            let length = value.find(ends).unwrap_or(value.len());
            (length, value.get(..length)?)
        }
    };
    let is_expression = is_spaced && plain.len() == length && is_expression(plain);
    Some(Behind { place: from..from + length, is_secret: !is_told_elsewhere(plain) && !is_expression })
}

const QUOTES: [char; 2] = ['"', '\''];
const BLANKS: [char; 2] = [' ', '\t'];
const END_OF_WORD: [char; 8] = [';', '&', '|', '"', '\'', '`', ')', ','];

/// Whether it is computed: `var.token`, `file("token")`, `[`.
fn is_expression(value: &str) -> bool {
    let name = value.len() - value.trim_start_matches(is_of_name).len();
    value.get(name..).is_some_and(|rest| rest.starts_with(['.', '(', '[', '{', '<']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        secrets(text).into_iter().for_each(|place| bytes[place].fill(b'*'));
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_is_given_to_names_of_secrets_is_found() {
        for (text, expected) in [
            ("export DB_PASSWORD=abc; terraform apply", "export DB_PASSWORD=***; terraform apply"),
            ("apply -var db_password=a.c -lock=false", "apply -var db_password=*** -lock=false"),
            ("apply -var \"password=a b\" x", "apply -var \"password=***\" x"),
            ("apply -var='password=a b' x", "apply -var='password=***' x"),
            ("PASSWORD='a b' apply", "PASSWORD=***** apply"),
            ("az login --client-secret abc --tenant t", "az login --client-secret *** --tenant t"),
            ("{\"token\": \"abc\"}", "{\"token\": *****}"),
            ("\"{\\\"token\\\":\\\"abc\\\"}\"", "\"{\\\"token\\\":\\******}\""),
            ("# db_password = \"é\"", "# db_password = ****"),
            ("PASSWORD=\"abc\nx", "PASSWORD=****\nx"),
            ("password = abc", "password = ***"),
            ("password: abc", "password: ***"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "password = var.password",
            "token = file(\"token\")",
            "tokens = [",
            "secrets = {",
            "private_key = <<EOF",
            "password = null",
            "password = \"${var.password}\"",
            "-lock=false -var secret_id=5 # the token is elsewhere",
            "TOKEN=$TOKEN",
            "a token",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn a_value_is_read_once() {
        let secrets = |again: &str| secrets(&again.repeat(100_000)).len();
        let given = ["token=", "token=$", "token='", "token_ttl=", "token ", "token\\"];
        assert_eq!(given.map(secrets), [1, 0, 50_000, 0, 0, 0]);
        assert_eq!(["token=\"$", "--token "].map(secrets), [0, 50_000]);
    }
}
