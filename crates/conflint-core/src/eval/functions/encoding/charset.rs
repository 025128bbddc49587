//! Character sets by their IANA names.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::Encoding;

use super::super::arguments::wrong;
use super::super::{Arguments, Outcome};
use crate::value::{CauseKind, Type, Value};

/// How texts are written and read in a character set.
enum Charset {
    Utf8,
    Latin1,
    Utf16 {
        big: bool,
        mark: bool,
    },
    Other(&'static Encoding),
    /// There is one, but not here.
    Absent,
}

fn charset(name: &str) -> Option<Charset> {
    let name = name.to_ascii_lowercase();
    Some(match name.as_str() {
        "utf-8" | "utf8" | "csutf8" => Charset::Utf8,
        "iso-8859-1" | "iso_8859-1:1987" | "iso-ir-100" | "iso_8859-1" | "latin1" | "l1" | "ibm819"
        | "cp819" | "csisolatin1" => Charset::Latin1,
        "utf-16" | "csutf16" => Charset::Utf16 { big: true, mark: true },
        "utf-16be" | "csutf16be" => Charset::Utf16 { big: true, mark: false },
        "utf-16le" | "csutf16le" => Charset::Utf16 { big: false, mark: false },
        name if ABSENT.contains(&name) => Charset::Absent,
        name => Charset::Other(other(name)?),
    })
}

/// Character sets that Terraform has and the library has not.
const ABSENT: &[&str] = &[
    "ibm037",
    "cp037",
    "ibm437",
    "cp437",
    "437",
    "ibm850",
    "cp850",
    "850",
    "ibm852",
    "cp852",
    "852",
    "ibm855",
    "cp855",
    "855",
    "ibm00858",
    "ccsid00858",
    "cp00858",
    "ibm860",
    "cp860",
    "860",
    "ibm862",
    "cp862",
    "862",
    "ibm863",
    "cp863",
    "863",
    "ibm865",
    "cp865",
    "865",
    "ibm1047",
    "ibm-1047",
    "ibm01140",
    "ccsid01140",
    "cp01140",
    "hz-gb-2312",
];

/// Names under which IANA knows them; the library also knows names that only browsers use.
fn other(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label(name.as_bytes())
}

pub(super) fn textencodebase64(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (text, name) = (arguments.text(0), arguments.text(1));
    let bytes = match find(name)? {
        Charset::Absent => return Ok(absent(arguments, name)),
        Charset::Utf8 => Some(text.as_bytes().to_vec()),
        Charset::Latin1 => text.chars().map(|c| u8::try_from(c).ok()).collect(),
        Charset::Utf16 { big, mark } => Some(to_utf16(text, big, mark)),
        Charset::Other(encoding) => {
            let (bytes, _, failed) = encoding.encode(text);
            (!failed).then(|| bytes.into_owned())
        }
    };
    match bytes {
        Some(bytes) => Ok(arguments.string(STANDARD.encode(bytes))),
        None => {
            wrong(0, format!("the given string contains characters that cannot be represented in {name}"))
        }
    }
}

pub(super) fn textdecodebase64(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (text, name) = (arguments.text(0), arguments.text(1));
    let charset = find(name)?;
    let Some(bytes) = super::from_base64(text) else {
        return wrong(0, "the given value has an invalid base64 symbol");
    };
    let text = match charset {
        Charset::Absent => return Ok(absent(arguments, name)),
        Charset::Utf8 => String::from_utf8(bytes).ok(),
        Charset::Latin1 => Some(bytes.into_iter().map(char::from).collect()),
        Charset::Utf16 { big, mark } => from_utf16(&bytes, big, mark),
        Charset::Other(encoding) => {
            let (text, failed) = encoding.decode_without_bom_handling(&bytes);
            (!failed).then(|| text.into_owned())
        }
    };
    match text.filter(|text| !text.contains('\u{fffd}')) {
        Some(text) => Ok(arguments.string(text)),
        None => wrong(0, format!("the given string contains symbols that are not defined for {name}")),
    }
}

fn find(name: &str) -> Outcome<Charset> {
    let unsupported = "is not a supported IANA encoding name or alias in this Terraform version";
    charset(name).map_or_else(|| wrong(1, format!("{name:?} {unsupported}")), Ok)
}

fn absent(arguments: &Arguments<'_>, name: &str) -> Value {
    let function = arguments.function.name;
    arguments.withheld(Type::String, CauseKind::Function, format!("{function}({name:?})"))
}

fn to_utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn from_utf16(bytes: &[u8], big: bool, mark: bool) -> Option<String> {
    let (bytes, big) = match bytes {
        [0xfe, 0xff, rest @ ..] if mark => (rest, true),
        [0xff, 0xfe, rest @ ..] if mark => (rest, false),
        other => (other, big),
    };
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let unit = |pair: &[u8]| match pair {
        [a, b] if big => u16::from_be_bytes([*a, *b]),
        [a, b] => u16::from_le_bytes([*a, *b]),
        _ => 0,
    };
    String::from_utf16(&pairs.map(unit).collect::<Vec<_>>()).ok()
}
