//! Which characters make up identifiers and white space.

use super::work::looked_at;

const START: u8 = 1;
const CONTINUE: u8 = 2;

const ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        let letter = (byte as u8).is_ascii_alphabetic() || byte as u8 == b'_';
        let inside = letter || (byte as u8).is_ascii_digit() || byte as u8 == b'-';
        table[byte] = if letter { START } else { 0 } | if inside { CONTINUE } else { 0 };
        byte += 1;
    }
    table
};

/// Whether an identifier begins here.
pub(super) fn starts_identifier(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(byte) if byte.is_ascii() => is(*byte, START),
        _ => text.chars().next().is_some_and(starts),
    }
}

/// Bytes of the identifier that begins here; 0 where none does.
pub(super) fn identifier_length(text: &str) -> usize {
    if !starts_identifier(text) {
        return 0;
    }
    let mut length = text.bytes().position(|byte| !is(byte, CONTINUE)).unwrap_or(text.len());
    while let Some(rest) = text.get(length..) {
        match rest.chars().next() {
            Some(c) if continues(c) => length += c.len_utf8(),
            _ => break,
        }
    }
    looked_at(length);
    length
}

fn is(byte: u8, class: u8) -> bool {
    ASCII.get(usize::from(byte)).is_some_and(|found| found & class != 0)
}

fn starts(c: char) -> bool {
    unicode_ident::is_xid_start(c) || c == '_' || only_start(c) || only_id(c)
}

fn continues(c: char) -> bool {
    unicode_ident::is_xid_continue(c) && !only_xid(c) || c == '-' || only_id(c)
}

/// HCL knows `ID_Start` and `ID_Continue` of an early Unicode, which are `XID_Start` and `XID_Continue` but for these.
/// Letters that came to Unicode later are taken too.
fn only_id(c: char) -> bool {
    matches!(
        c,
        '\u{37A}' | '\u{309B}'..='\u{309C}' | '\u{FC5E}'..='\u{FC63}' | '\u{FDFA}'..='\u{FDFB}' | '\u{FE70}'
            | '\u{FE72}' | '\u{FE74}' | '\u{FE76}' | '\u{FE78}' | '\u{FE7A}' | '\u{FE7C}' | '\u{FE7E}'
    )
}

fn only_start(c: char) -> bool {
    matches!(c, '\u{E33}' | '\u{EB3}' | '\u{FF9E}' | '\u{FF9F}')
}

fn only_xid(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{30FB}' | '\u{FF65}')
}
