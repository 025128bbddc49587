//! Bytes to text: byte order marks, UTF-16, and files that are not text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// Files that are not text, by how they begin.
const BINARY: [(&[u8], &str); 3] = [
    (
        b"PK\x03\x04",
        "a saved plan in Terraform's own binary format; run `terraform show -json PLANFILE > plan.json` and give that",
    ),
    (b"\0GITCRYPT\0", "encrypted by git-crypt; run `git-crypt unlock` first"),
    (b"\x1f\x8b", "compressed by gzip; unpack it first"),
];

/// The text without byte order mark; UTF-16, as PowerShell writes it, is converted.
///
/// # Errors
/// Where the bytes are not text, with what they are and what to do.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some((_, what)) = BINARY.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err((*what).to_owned());
    }
    if let Some((encoding, mark)) = utf_16(bytes) {
        let (text, malformed) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return if malformed { Err("not valid UTF-16; write it as UTF-8".to_owned()) } else { Ok(text) };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim_ascii().is_empty() => {
            Err("the file is empty; did the command that wrote it fail?".to_owned())
        }
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => Err(format!("not UTF-8 text (byte {}); write it as UTF-8", error.valid_up_to())),
    }
}

/// Which UTF-16 it is, and the length of its mark. JSON begins with an ASCII character, which shows the order without one.
fn utf_16(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    match bytes {
        [0xff, 0xfe, ..] => Some((UTF_16LE, 2)),
        [0xfe, 0xff, ..] => Some((UTF_16BE, 2)),
        [b'{' | b'[', 0, ..] => Some((UTF_16LE, 0)),
        [0, b'{' | b'[', ..] => Some((UTF_16BE, 0)),
        _ => None,
    }
}
