//! Bytes as text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::super::{Arguments, Outcome};
use crate::value::{CauseKind, Type, Value};

/// What `base64decode` takes: line breaks anywhere, and whatever bits are left over at the end.
pub(in super::super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_allow_trailing_bits(true)
            .with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
    );
    LENIENT.decode(text.replace(['\n', '\r'], "")).ok()
}

pub(super) fn base64decode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    let bytes = from_base64(text).ok_or_else(|| format!("failed to decode base64 data {text:?}"))?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(arguments.string(text)),
        Err(_) => Err("the result of decoding the provided string is not valid UTF-8".into()),
    }
}

pub(super) fn base64encode(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.string(STANDARD.encode(arguments.text(0))))
}

/// Which bytes come out of compression is for the compressor to say.
pub(super) fn base64gzip(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(arguments.withheld(Type::String, CauseKind::Function, "base64gzip"))
}

pub(super) fn urlencode(arguments: &Arguments<'_>) -> Outcome<Value> {
    let mut encoded = String::new();
    for byte in arguments.text(0).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(byte.into()),
            b' ' => encoded.push('+'),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(arguments.string(encoded))
}
