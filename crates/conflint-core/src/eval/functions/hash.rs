//! Hashes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

use super::arguments::wrong;
use super::function::string;
use super::{Arguments, Function, Kind, Outcome};
use crate::value::{CauseKind, Type, Value};

pub(super) const TABLE: &[Function] = &[
    Function::new("base64sha256", &[string("str")], Kind::String, base64sha256),
    Function::new("base64sha512", &[string("str")], Kind::String, base64sha512),
    Function::new("md5", &[string("str")], Kind::String, md5),
    Function::new("rsadecrypt", &[string("ciphertext"), string("privatekey")], Kind::String, rsadecrypt),
    Function::new("sha1", &[string("str")], Kind::String, sha1),
    Function::new("sha256", &[string("str")], Kind::String, sha256),
    Function::new("sha512", &[string("str")], Kind::String, sha512),
    Function::new("uuidv5", &[string("namespace"), string("name")], Kind::String, uuidv5),
];

/// The hash in hexadecimal digits.
pub(super) fn hex<D: Digest>(data: &[u8]) -> Value {
    Value::String(to_hex(&D::digest(data)).into())
}

/// The hash in base 64.
pub(super) fn base64<D: Digest>(data: &[u8]) -> Value {
    Value::String(STANDARD.encode(D::digest(data)).into())
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn base64sha256(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(base64::<Sha256>(arguments.text(0).as_bytes()))
}

fn base64sha512(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(base64::<Sha512>(arguments.text(0).as_bytes()))
}

fn md5(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(hex::<Md5>(arguments.text(0).as_bytes()))
}

fn sha1(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(hex::<Sha1>(arguments.text(0).as_bytes()))
}

fn sha256(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(hex::<Sha256>(arguments.text(0).as_bytes()))
}

fn sha512(arguments: &Arguments<'_>) -> Outcome<Value> {
    Ok(hex::<Sha512>(arguments.text(0).as_bytes()))
}

/// Secrets are not deciphered here.
fn rsadecrypt(arguments: &Arguments<'_>) -> Outcome<Value> {
    let text = arguments.text(0);
    if super::encoding::from_base64(text).is_none() {
        return wrong(0, format!("failed to decode input {text:?}: cipher text must be base64-encoded"));
    }
    if !arguments.text(1).contains("-----BEGIN ") {
        return wrong(1, "failed to parse key: no key found");
    }
    Ok(arguments.withheld(Type::String, CauseKind::Function, "rsadecrypt"))
}

fn uuidv5(arguments: &Arguments<'_>) -> Outcome<Value> {
    let namespace = match arguments.text(0) {
        "dns" => 0x10,
        "url" => 0x11,
        "oid" => 0x12,
        "x500" => 0x14,
        other => match parse_uuid(other) {
            Some(namespace) => return Ok(uuid_of(&namespace, arguments.text(1))),
            None => {
                return Err(
                    "uuidv5() doesn't support namespaces other than dns, url, oid, x500 and UUIDs".into()
                );
            }
        },
    };
    let mut known =
        [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];
    known[3] = namespace;
    Ok(uuid_of(&known, arguments.text(1)))
}

fn uuid_of(namespace: &[u8; 16], name: &str) -> Value {
    let digest = Sha1::new().chain_update(namespace).chain_update(name).finalize();
    let mut bytes: Vec<u8> = digest.iter().copied().take(16).collect();
    bytes[6] = bytes[6] & 0x0f | 0x50;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = to_hex(&bytes);
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    Value::String(parts.join("-").into())
}

fn parse_uuid(text: &str) -> Option<[u8; 16]> {
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let text = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text);
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    if groups != [8, 4, 4, 4, 12] && groups != [32] || text.contains('+') {
        return None;
    }
    u128::from_str_radix(&text.replace('-', ""), 16).ok().map(u128::to_be_bytes)
}
