//! The verbs of `formatdate`.

use super::super::arguments::wrong;
use super::super::{Failure, Outcome};
use super::timestamp::Timestamp;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

pub(super) fn format(format: &str, time: &Timestamp) -> Outcome<String> {
    let mut out = String::new();
    let mut rest = format;
    while let Some(first) = rest.chars().next() {
        if first == '\'' {
            rest = quoted(&rest[1..], &mut out)?;
            continue;
        }
        let end = rest.find(|c| c != first).unwrap_or(rest.len());
        let (verb, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_alphabetic() {
            out.push_str(&write_verb(verb, time)?);
        } else {
            out.push_str(verb);
        }
    }
    Ok(out)
}

/// Text in single quotes, in which two of them are one, as two of them are where nothing stands between.
fn quoted<'f>(text: &'f str, out: &mut String) -> Outcome<&'f str> {
    if let Some(rest) = text.strip_prefix('\'') {
        out.push('\'');
        return Ok(rest);
    }
    let mut rest = text;
    loop {
        let Some(at) = rest.find('\'') else { return wrong(0, "unterminated literal '") };
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('\'') {
            Some(after) => {
                out.push('\'');
                rest = after;
            }
            None => return Ok(rest),
        }
    }
}

fn write_verb(verb: &str, time: &Timestamp) -> Outcome<String> {
    let Timestamp { year, month, day, hour, minute, second, .. } = *time;
    let month_name = MONTHS.get(month as usize - 1).copied().unwrap_or("");
    let day_name = DAYS.get(time.weekday()).copied().unwrap_or("");
    let twelve = (hour + 11) % 12 + 1;
    Ok(match verb {
        "YY" => format!("{:02}", year % 100),
        "YYYY" => format!("{year:04}"),
        "M" => month.to_string(),
        "MM" => format!("{month:02}"),
        "MMM" => month_name[..3].to_owned(),
        "MMMM" => month_name.to_owned(),
        "D" => day.to_string(),
        "DD" => format!("{day:02}"),
        "EEE" => day_name[..3].to_owned(),
        "EEEE" => day_name.to_owned(),
        "h" => hour.to_string(),
        "hh" => format!("{hour:02}"),
        "H" => twelve.to_string(),
        "HH" => format!("{twelve:02}"),
        "AA" => if hour < 12 { "AM" } else { "PM" }.to_owned(),
        "aa" => if hour < 12 { "am" } else { "pm" }.to_owned(),
        "m" => minute.to_string(),
        "mm" => format!("{minute:02}"),
        "s" => second.to_string(),
        "ss" => format!("{second:02}"),
        "Z" if time.offset == 0 => "Z".to_owned(),
        "ZZZ" if time.offset == 0 => "UTC".to_owned(),
        "Z" | "ZZZZZ" => offset(time, ":"),
        "ZZZ" | "ZZZZ" => offset(time, ""),
        _ => return Err(unknown_verb(verb)),
    })
}

fn offset(time: &Timestamp, separator: &str) -> String {
    let sign = if time.offset < 0 { '-' } else { '+' };
    format!("{sign}{:02}{separator}{:02}", time.offset.abs() / 60, time.offset.abs() % 60)
}

fn unknown_verb(verb: &str) -> Failure {
    let hint = match verb.chars().next() {
        Some('Y') => ": year must either be \"YY\" or \"YYYY\"",
        Some('M') => ": month must be \"M\", \"MM\", \"MMM\", or \"MMMM\"",
        Some('D') => ": day of month must either be \"D\" or \"DD\"",
        Some('E') => ": day of week must either be \"EEE\" or \"EEEE\"",
        Some('h') => ": 24-hour must either be \"h\" or \"hh\"",
        Some('H') => ": 12-hour must either be \"H\" or \"HH\"",
        Some('A' | 'a') => ": must be \"AA\" or \"aa\"",
        Some('m') => ": minute must either be \"m\" or \"mm\"",
        Some('s') => ": second must either be \"s\" or \"ss\"",
        Some('Z') => ": timezone must be Z, ZZZZ, or ZZZZZ",
        _ => "",
    };
    Failure::Argument(0, format!("invalid date format verb {verb:?}{hint}"))
}
