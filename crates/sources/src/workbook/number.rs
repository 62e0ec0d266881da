//! Numbers of cells in words: as a spreadsheet shows them, and days as ISO 8601 has them.

use super::styles::Format;

/// How many seconds a day has.
const DAY: f64 = 86_400.0;
/// The last day that spreadsheets count, 9999-12-31.
const LAST: f64 = 2_958_466.0;
/// How many days are between 1900 and 1904, the years from which spreadsheets count.
const FROM_1904: f64 = 1462.0;

/// A number as its format shows it; a day as `1969-05-14`, with `T10:30:00` behind it where there is a time.
pub(crate) fn words(number: f64, format: Format, is_1904: bool) -> String {
    let from_1900 = if is_1904 { number + FROM_1904 } else { number };
    let is_day = (-657_434.0..LAST).contains(&from_1900) && (is_1904 || number.floor() != 60.0);
    match format {
        Format::Digits(digits) if number >= 0.0 && number.fract() == 0.0 => {
            format!("{:0>digits$}", plain(number))
        }
        Format::Duration if number >= 0.0 => clock((number * DAY).round(), number),
        Format::Time if (0.0..1.0).contains(&number) => clock((number * DAY).round(), number),
        Format::Year | Format::Month | Format::Day | Format::Time if is_day => day(from_1900, format),
        _ => plain(number),
    }
}

/// With as many digits as spreadsheets show, so that `0.1 + 0.2` is `0.3`.
fn plain(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

fn clock(seconds: f64, number: f64) -> String {
    if seconds >= LAST * DAY {
        return plain(number);
    }
    let seconds = seconds as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match seconds {
        0 => format!("{hours:02}:{minutes:02}"),
        seconds => format!("{hours:02}:{minutes:02}:{seconds:02}"),
    }
}

fn day(number: f64, format: Format) -> String {
    let mut seconds = ((number - number.floor()) * DAY).round() as u64;
    let mut serial = number.floor() as i64;
    if seconds == DAY as u64 {
        (serial, seconds) = (serial + 1, 0);
    }
    // Spreadsheets take 1900 for a leap year: before its March, they are a day behind.
    let days = serial - if (1..60).contains(&serial) { 25_568 } else { 25_569 };
    let (year, month, day) = civil(days);
    match format {
        Format::Year => format!("{year:04}"),
        Format::Month => format!("{year:04}-{month:02}"),
        _ if seconds == 0 => format!("{year:04}-{month:02}-{day:02}"),
        _ => {
            let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
            format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}")
        }
    }
}

/// The year, the month and the day that is so many days after 1970-01-01 (Howard Hinnant, chrono-compatible
/// date algorithms).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let turned = (5 * of_year + 2) / 153;
    let day = of_year - (153 * turned + 2) / 5 + 1;
    let month = if turned < 10 { turned + 3 } else { turned - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        for (number, is_1904, expected) in [
            (1.0, false, "1900-01-01"),
            (59.0, false, "1900-02-28"),
            // A day that spreadsheets have and the calendar has not.
            (60.0, false, "60"),
            (61.0, false, "1900-03-01"),
            (25_337.0, false, "1969-05-14"),
            (45_943.5, false, "2025-10-13T12:00:00"),
            (2_958_465.0, false, "9999-12-31"),
            (2_958_466.0, false, "2958466"),
            (0.0, true, "1904-01-01"),
            (60.0, true, "1904-03-01"),
            (23_875.0, true, "1969-05-14"),
            // As LibreOffice writes what was before.
            (-1.0, false, "1899-12-29"),
        ] {
            assert_eq!(words(number, Format::Day, is_1904), expected);
        }
        assert_eq!(words(25_337.0, Format::Year, false), "1969");
        assert_eq!(words(25_337.0, Format::Month, false), "1969-05");
        assert_eq!(words(0.4375, Format::Time, false), "10:30");
        assert_eq!(words(1.5, Format::Duration, false), "36:00");
    }

    #[test]
    fn numbers_are_as_they_are_shown() {
        for (number, expected) in [
            (1890.0, "1890"),
            (12.5, "12.5"),
            (0.1 + 0.2, "0.3"),
            (-3.0, "-3"),
            (1e15, "1000000000000000"),
            (0.0, "0"),
        ] {
            assert_eq!(words(number, Format::Number, false), expected);
        }
        assert_eq!(words(12.0, Format::Digits(5), false), "00012");
        assert_eq!(words(f64::INFINITY, Format::Day, false), "inf");
        assert_eq!(words(1e300, Format::Duration, false).len(), 301);
    }
}
