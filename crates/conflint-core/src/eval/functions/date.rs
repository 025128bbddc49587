//! Dates and times.

mod duration;
mod format;
mod timestamp;

use super::function::string;
use super::{Arguments, Function, Kind, Outcome};
use crate::value::Value;

use timestamp::Timestamp;

pub(super) const TABLE: &[Function] = &[
    Function::new("formatdate", &[string("format"), string("time")], Kind::String, formatdate),
    Function::new("timeadd", &[string("timestamp"), string("duration")], Kind::String, timeadd).maybe_null(),
    Function::new("timecmp", &[string("timestamp_a"), string("timestamp_b")], Kind::Number, timecmp),
];

fn formatdate(arguments: &Arguments<'_>) -> Outcome<Value> {
    let time = timestamp(arguments, 1)?;
    Ok(arguments.string(format::format(arguments.text(0), &time)?))
}

/// The time without fractions of seconds, if it is one.
pub(super) fn checked(text: &str) -> Option<String> {
    Timestamp::parse(text).map(|time| time.to_string())
}

fn timestamp(arguments: &Arguments<'_>, index: usize) -> Outcome<Timestamp> {
    Timestamp::parse(arguments.text(index))
        .ok_or_else(|| format!("not a valid RFC3339 timestamp: {:?}", arguments.text(index)).into())
}

fn timeadd(arguments: &Arguments<'_>) -> Outcome<Value> {
    let time = timestamp(arguments, 0)?;
    let duration = duration::parse(arguments.text(1))
        .ok_or_else(|| format!("time: invalid duration {:?}", arguments.text(1)))?;
    Ok(arguments.string(time.plus(duration).to_string()))
}

fn timecmp(arguments: &Arguments<'_>) -> Outcome<Value> {
    let (a, b) = (timestamp(arguments, 0)?, timestamp(arguments, 1)?);
    Ok((a.instant().cmp(&b.instant()) as i64).into())
}
