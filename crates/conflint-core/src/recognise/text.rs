//! Bytes to text: byte order marks, UTF-16, and files that are not text.

use std::io::{Cursor, Read};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use crate::json::Feed;

/// Files that are not text, by how they begin.
const BINARY: [(&[u8], &str); 3] = [
    (
        b"PK\x03\x04",
        "a saved plan in Terraform's own binary format; run `terraform show -json PLANFILE > plan.json` and give that",
    ),
    (b"\0GITCRYPT\0", "encrypted by git-crypt; run `git-crypt unlock` first"),
    (b"\x1f\x8b", "compressed by gzip; unpack it first"),
];

/// The text as UTF-8, without byte order mark; UTF-16, as PowerShell writes it, is converted.
///
/// # Errors
/// Where it cannot be read or the bytes are not text, with what they are and what to do.
pub(super) fn decoded<'s>(mut source: impl Read + Send + 's) -> Result<Feed<'s>, String> {
    let mut start = Vec::new();
    source.by_ref().take(16).read_to_end(&mut start).map_err(|error| error.to_string())?;
    if let Some((_, what)) = BINARY.iter().find(|(begin, _)| start.starts_with(begin)) {
        return Err((*what).to_owned());
    }
    if let Some((encoding, mark)) = utf_16(&start) {
        source.read_to_end(&mut start).map_err(|error| error.to_string())?;
        let (text, malformed) = encoding.decode_without_bom_handling(&start[mark..]);
        return match malformed {
            true => Err("not valid UTF-16; write it as UTF-8".to_owned()),
            false => Ok(Feed::new(Cursor::new(text.into_owned()))),
        };
    }
    if start.starts_with(b"\xef\xbb\xbf") {
        start.drain(..3);
    }
    Ok(Feed::new(Cursor::new(start).chain(source)))
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
