//! Character sets by their IANA names.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::Encoding;

use super::super::arguments::wrong;
use super::super::{Arguments, Outcome};
use crate::value::{CauseKind, Type, Value};

/// How texts are written and read in a character set.
#[derive(Clone, Copy)]
enum Charset {
    Utf8,
    Ascii,
    Latin1,
    Utf16 {
        big: bool,
        mark: bool,
    },
    /// One that the library has.
    Library(&'static Encoding),
    /// One that it has not.
    Absent,
}

/// The names that Terraform knows, a character set a line, the name that the library knows first.
const NAMES: &str = "\
big5 csbig5
euc-jp cseucpkdfmtjapanese extended_unix_code_packed_format_for_japanese
euc-kr cseuckr
gb18030 csgb18030
gbk cp936 csgbk ms936 windows-936
ibm866 866 cp866 csibm866
iso-2022-jp csiso2022jp
iso-8859-2 csisolatin2 iso-ir-101 iso_8859-2 iso_8859-2:1987 l2 latin2
iso-8859-3 csisolatin3 iso-ir-109 iso_8859-3 iso_8859-3:1988 l3 latin3
iso-8859-4 csisolatin4 iso-ir-110 iso_8859-4 iso_8859-4:1988 l4 latin4
iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso_8859-5 iso_8859-5:1988
iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 \
 iso_8859-6 iso_8859-6-e iso_8859-6-i iso_8859-6:1987
iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7 iso_8859-7:1987
iso-8859-8 csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8-e iso-8859-8-i iso-ir-138 iso_8859-8 \
 iso_8859-8-e iso_8859-8-i iso_8859-8:1988
iso-8859-10 csisolatin6 iso-ir-157 iso_8859-10:1992 l6 latin6
iso-8859-13 csiso885913
iso-8859-14 csiso885914 iso-celtic iso-ir-199 iso_8859-14 iso_8859-14:1998 l8 latin8
iso-8859-15 csiso885915 iso_8859-15 latin-9
iso-8859-16 csiso885916 iso-ir-226 iso_8859-16 iso_8859-16:2001 l10 latin10
koi8-r cskoi8r
koi8-u cskoi8u
macintosh csmacintosh mac
shift_jis csshiftjis ms_kanji
windows-1250 cswindows1250
windows-1251 cswindows1251
windows-1252 cswindows1252
windows-1253 cswindows1253
windows-1254 cswindows1254 csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9 iso_8859-9:1989 l5 latin5
windows-1255 cswindows1255
windows-1256 cswindows1256
windows-1257 cswindows1257
windows-1258 cswindows1258
windows-874 cswindows874
utf-8 csutf8
utf-16 csutf16
utf-16be csutf16be
utf-16le csutf16le
us-ascii ansi_x3.4-1968 ansi_x3.4-1986 cp367 csascii ibm367 iso-ir-6 iso646-us iso_646.irv:1991 us
iso-8859-1 cp819 csisolatin1 ibm819 iso-ir-100 iso_8859-1 iso_8859-1:1987 l1 latin1
absent 437 850 852 855 860 862 863 865 ccsid00858 ccsid01140 cp00858 cp01140 cp037 cp437 cp850 cp852 cp855 cp860 cp862 \
 cp863 cp865 csibm00858 csibm01140 csibm037 csibm1047 csibm855 csibm860 csibm863 csibm865 cspc850multilingual \
 cspc862latinhebrew cspc8codepage437 cspcp852 ebcdic-cp-ca ebcdic-cp-nl ebcdic-cp-us ebcdic-cp-wt ebcdic-us-37+euro \
 hz-gb-2312 ibm-1047 ibm00858 ibm01140 ibm037 ibm1047 ibm437 ibm850 ibm852 ibm855 ibm860 ibm862 ibm863 ibm865 \
 pc-multilingual-850+euro";

fn charset(name: &str) -> Option<Charset> {
    let name = name.to_ascii_lowercase();
    let mut lines = NAMES.lines().map(str::split_whitespace);
    let mut line = lines.find(|names| names.clone().any(|known| known == name))?;
    Some(match line.next()? {
        "utf-8" => Charset::Utf8,
        "us-ascii" => Charset::Ascii,
        "iso-8859-1" => Charset::Latin1,
        "utf-16" => Charset::Utf16 { big: true, mark: true },
        "utf-16be" => Charset::Utf16 { big: true, mark: false },
        "utf-16le" => Charset::Utf16 { big: false, mark: false },
        known => Encoding::for_label(known.as_bytes()).map_or(Charset::Absent, Charset::Library),
    })
}

fn find(name: &str) -> Outcome<Charset> {
    let unsupported = "is not a supported IANA encoding name or alias in this Terraform version";
    charset(name).map_or_else(|| wrong(1, format!("{name:?} {unsupported}")), Ok)
}

pub(super) fn textencodebase64(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (text, name) = (arguments.text(0), arguments.text(1));
    let charset = find(name)?;
    if let Charset::Absent = charset {
        return Ok(absent(arguments));
    }
    match encode(text, charset) {
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
    if let Charset::Absent = charset {
        return Ok(absent(arguments));
    }
    match decode(bytes, charset).filter(|text| !text.contains('\u{fffd}')) {
        Some(text) => Ok(arguments.string(text)),
        None => wrong(0, format!("the given string contains symbols that are not defined for {name}")),
    }
}

fn absent(arguments: &Arguments<'_>) -> Value {
    arguments.withheld(Type::String, CauseKind::Function, arguments.function.name)
}

fn encode(text: &str, charset: Charset) -> Option<Vec<u8>> {
    match charset {
        Charset::Utf8 => Some(text.as_bytes().to_vec()),
        Charset::Ascii => text.is_ascii().then(|| text.as_bytes().to_vec()),
        Charset::Latin1 => text.chars().map(|c| u8::try_from(c).ok()).collect(),
        Charset::Utf16 { big, mark } => Some(to_utf16(text, big, mark)),
        Charset::Library(encoding) => {
            let (bytes, _, failed) = encoding.encode(text);
            (!failed && !text.contains(is_gap)).then(|| bytes.into_owned())
        }
        Charset::Absent => None,
    }
}

fn decode(bytes: Vec<u8>, charset: Charset) -> Option<String> {
    match charset {
        Charset::Utf8 => String::from_utf8(bytes).ok(),
        Charset::Ascii => String::from_utf8(bytes).ok().filter(|text| text.is_ascii()),
        Charset::Latin1 => Some(bytes.into_iter().map(char::from).collect()),
        Charset::Utf16 { big, mark } => from_utf16(&bytes, big, mark),
        Charset::Library(encoding) => {
            let (text, failed) = encoding.decode_without_bom_handling(&bytes);
            (!failed && !text.contains(is_gap)).then(|| text.into_owned())
        }
        Charset::Absent => None,
    }
}

/// Bytes without a meaning are control characters to the library, and wrong to Terraform.
fn is_gap(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_begins_with_a_name_of_the_library() {
        for line in NAMES.lines() {
            let name = line.split_whitespace().next().unwrap();
            let own =
                name == "absent" || name.starts_with("utf-") || ["us-ascii", "iso-8859-1"].contains(&name);
            assert!(own || Encoding::for_label(name.as_bytes()).is_some(), "{name}");
        }
    }
}
