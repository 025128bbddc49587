//! Values with a beginning and an end: numbers, dates, blocks of addresses.

use std::net::IpAddr;

use conflint_core::value::Value;
use smol_str::SmolStr;

use crate::catalog::{Attribute, Range};
use crate::claim::{Found, find, is_secret, known_text, text_at};

/// What is counted. Ranges of different units never overlap.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) enum Unit {
    /// Numbers, such as phone numbers; those with leading zeros by their length.
    Number(u8),
    /// Instants.
    Time,
    /// Addresses of version 4.
    V4,
    /// Addresses of version 6.
    V6,
}

/// A stretch with both ends.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Stretch {
    /// What is counted.
    pub unit: Unit,
    /// The first that belongs to it.
    pub first: i128,
    /// The last that belongs to it.
    pub last: i128,
    /// As written: `10.0.0.0/16`, `+1317 to +1318`.
    pub text: SmolStr,
    /// Whether it must not be shown.
    pub secret: bool,
}

impl Stretch {
    /// As written, or `(sensitive)` where this one or the one that it meets is.
    pub fn shown(&self, beside: &Stretch) -> &str {
        if self.secret || beside.secret { "(sensitive)" } else { &self.text }
    }

    /// Whether both are one stretch, however they are written.
    pub fn equals(&self, other: &Stretch) -> bool {
        (self.unit, self.first, self.last) == (other.unit, other.first, other.last)
    }

    /// Whether both have something in common.
    pub fn overlaps(&self, other: &Stretch) -> bool {
        self.unit == other.unit && self.first <= other.last && other.first <= self.last
    }
}

/// The stretches that an object has: one, or one for each block of addresses.
pub(crate) fn stretches(object: &Value, range: &Range) -> Vec<Stretch> {
    if let Some(cidr) = &range.cidr {
        let Found::Values(values) = find(object, cidr) else { return Vec::new() };
        return values.iter().filter_map(|value| block(&known_text(value)?, is_secret(value))).collect();
    }
    let end = |attribute: &Option<Attribute>| text_at(object, attribute.as_ref()?);
    let (Some((start, hidden)), Some((end, too))) = (end(&range.start), end(&range.end)) else {
        return Vec::new();
    };
    stretch(&start, &end, hidden || too).into_iter().collect()
}

/// From a first to a last value.
pub(crate) fn stretch(start: &str, end: &str, secret: bool) -> Option<Stretch> {
    let (unit, first) = point(start, false)?;
    let (other, last) = point(end, true)?;
    let text = || format!("{start} to {end}").into();
    (unit == other && first <= last).then(|| Stretch { unit, first, last, text: text(), secret })
}

/// One value, as the beginning or the end of a range.
pub(crate) fn point(text: &str, is_end: bool) -> Option<(Unit, i128)> {
    instant(text, is_end).map(|at| (Unit::Time, at)).or_else(|| number(text))
}

fn number(text: &str) -> Option<(Unit, i128)> {
    let text = text.trim().trim_start_matches("tel:");
    let digits: String = text.chars().filter(|c| !matches!(c, '+' | ' ' | '-' | '(' | ')' | '.')).collect();
    let all = !digits.is_empty() && digits.len() <= 30 && digits.chars().all(|c| c.is_ascii_digit());
    let zeros = if digits.starts_with('0') { digits.len() as u8 } else { 0 };
    let value = digits.parse().ok().filter(|_| all)?;
    Some((Unit::Number(zeros), value))
}

/// Nanoseconds since 1970; a day without time begins at midnight and ends before the next. Without offset it is UTC.
fn instant(text: &str, is_end: bool) -> Option<i128> {
    const DAY: i128 = 86_400_000_000_000;
    let text = text.trim();
    if text.len() == 10 {
        let date: jiff::civil::Date = text.parse().ok()?;
        let midnight = utc(date.at(0, 0, 0, 0))?;
        return Some(if is_end { midnight + DAY - 1 } else { midnight });
    }
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Some(at.as_nanosecond());
    }
    let at: jiff::civil::DateTime = text.parse().ok()?;
    utc(at)
}

fn utc(at: jiff::civil::DateTime) -> Option<i128> {
    Some(at.to_zoned_datetime(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_nanosecond())
}

fn block(text: &str, secret: bool) -> Option<Stretch> {
    let (address, length) = text.split_once('/')?;
    let length: u32 = length.parse().ok()?;
    let (unit, address, bits) = match address.parse().ok()? {
        IpAddr::V4(address) => (Unit::V4, u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (Unit::V6, u128::from(address), 128),
    };
    let free = bits - (length <= bits).then_some(length)?;
    let mask = if free == 128 { u128::MAX } else { (1u128 << free) - 1 };
    // The upper half of version 6 would be negative: both ends move down together.
    let shift = |value: u128| if unit == Unit::V6 { (value ^ (1 << 127)) as i128 } else { value as i128 };
    Some(Stretch {
        unit,
        first: shift(address & !mask),
        last: shift(address | mask),
        text: text.into(),
        secret,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(a: (&str, &str), b: (&str, &str)) -> bool {
        stretch(a.0, a.1, false).unwrap().overlaps(&stretch(b.0, b.1, false).unwrap())
    }

    #[test]
    fn ends_belong_to_the_range() {
        assert!(meet(("+13175550100", "+13175550199"), ("+13175550199", "+13175550299")));
        assert!(!meet(("+13175550100", "+13175550199"), ("+13175550200", "+13175550299")));
        assert!(meet(("2026-10-01", "2026-10-15"), ("2026-10-15", "2026-10-31")));
        assert!(!meet(("2026-10-01", "2026-10-14"), ("2026-10-15", "2026-10-31")));
    }

    #[test]
    fn days_and_instants_compare() {
        assert!(meet(("2026-10-01", "2026-10-15"), ("2026-10-15T22:00:00Z", "2026-10-31T00:00:00Z")));
        assert!(!meet(("2026-10-01", "2026-10-15"), ("2026-10-16T00:00:00Z", "2026-10-31T00:00:00Z")));
        assert!(meet(("2026-10-01T00:00:00+02:00", "2026-10-02"), ("2026-09-30", "2026-09-30")));
    }

    #[test]
    fn numbers_with_leading_zeros_are_others() {
        assert!(!meet(("0100", "0199"), ("100", "199")));
        assert!(meet(("1000", "1999"), ("1500", "2500")));
        assert_eq!(stretch("9", "1", false), None);
        assert_eq!(stretch("a", "b", false), None);
    }

    #[test]
    fn blocks_of_addresses_overlap_when_one_holds_the_other() {
        let block = |text| block(text, false).unwrap();
        assert!(block("10.0.0.0/16").overlaps(&block("10.0.4.0/24")));
        assert!(!block("10.0.0.0/24").overlaps(&block("10.0.1.0/24")));
        assert!(block("0.0.0.0/0").overlaps(&block("255.255.255.255/32")));
        assert!(block("::/0").overlaps(&block("ffff::/16")));
        assert!(!block("2001:db8::/33").overlaps(&block("2001:db8:8000::/33")));
        assert!(!block("::/0").overlaps(&block("10.0.0.0/8")));
    }
}
