//! RFC 3339, read strictly.

use std::fmt;

/// A place in time, as a calendar and a clock at some offset show it.
#[derive(Clone, Debug)]
pub(super) struct Timestamp {
    pub year: i64,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
    pub nanosecond: u32,
    /// Minutes east.
    pub offset: i32,
    /// Written as `Z`.
    pub utc: bool,
}

const NANOS: i128 = 1_000_000_000;

impl Timestamp {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut text = Text(text);
        let year = text.number(4)?.into();
        text.mark("-")?;
        let month = text.number(2)?;
        text.mark("-")?;
        let day = text.number(2)?;
        text.mark("T")?;
        let hour = text.number(2)?;
        text.mark(":")?;
        let minute = text.number(2)?;
        text.mark(":")?;
        let second = text.number(2)?;
        let nanosecond = if text.mark(".").is_some() { text.fraction()? } else { 0 };
        let (offset, utc) = text.offset()?;
        let valid = (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        let time = Self { year, month, day, hour, minute, second, nanosecond, offset, utc };
        (valid && text.0.is_empty()).then_some(time)
    }

    /// Nanoseconds since the beginning of 1970 in UTC.
    pub(super) fn instant(&self) -> i128 {
        self.clock() - i128::from(self.offset) * 60 * NANOS
    }

    /// Nanoseconds that calendar and clock show.
    fn clock(&self) -> i128 {
        let seconds = self.days() * 86_400
            + i64::from(self.hour) * 3_600
            + i64::from(self.minute) * 60
            + i64::from(self.second);
        i128::from(seconds) * NANOS + i128::from(self.nanosecond)
    }

    /// The same clock, so many nanoseconds later.
    pub(super) fn plus(&self, nanoseconds: i64) -> Timestamp {
        let clock = self.clock() + i128::from(nanoseconds);
        let (seconds, nanosecond) = (clock.div_euclid(NANOS), clock.rem_euclid(NANOS));
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400) as u32);
        let (year, month, day) = date_of(days as i64);
        Timestamp {
            year,
            month,
            day,
            hour: second / 3_600,
            minute: second / 60 % 60,
            second: second % 60,
            nanosecond: nanosecond as u32,
            ..self.clone()
        }
    }

    /// From 0 for Sunday.
    pub(super) fn weekday(&self) -> usize {
        (self.days() + 4).rem_euclid(7) as usize
    }

    /// Days since the beginning of 1970. The year is taken to begin in March, with the leap day at its end.
    fn days(&self) -> i64 {
        let year = if self.month > 2 { self.year } else { self.year - 1 };
        let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
        let month = i64::from((self.month + 9) % 12);
        let day = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year * 365 + year / 4 - year / 100 + day - 719_468
    }
}

fn date_of(days: i64) -> (i64, u32, u32) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month as u32, day as u32)
}

fn days_in(year: i64, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Timestamp {
    /// Without fractions of seconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second, .. } = self;
        let era = if *year < 0 { "-" } else { "" };
        let year = year.abs();
        write!(f, "{era}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        if self.utc || self.offset == 0 {
            return f.write_str("Z");
        }
        let sign = if self.offset < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", self.offset.abs() / 60, self.offset.abs() % 60)
    }
}

/// What is left to read.
struct Text<'t>(&'t str);

impl Text<'_> {
    fn mark(&mut self, mark: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(mark)?;
        Some(())
    }

    fn number(&mut self, digits: usize) -> Option<u32> {
        let number = self.0.get(..digits)?;
        if !number.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        self.0 = &self.0[digits..];
        number.parse().ok()
    }

    fn fraction(&mut self) -> Option<u32> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at(end);
        if digits.is_empty() {
            return None;
        }
        self.0 = rest;
        format!("{digits:0<9}").get(..9)?.parse().ok()
    }

    fn offset(&mut self) -> Option<(i32, bool)> {
        if self.mark("Z").is_some() {
            return Some((0, true));
        }
        let sign = if self.mark("-").is_some() {
            -1
        } else {
            self.mark("+")?;
            1
        };
        let hours = self.number(2)?;
        self.mark(":")?;
        let minutes = self.number(2)?;
        let total = i32::try_from(hours * 60 + minutes).ok()?;
        (hours < 24 && minutes < 60).then_some((sign * total, false))
    }
}
