//! How cells show their numbers: which are dates, and which have noughts before them.

use super::archive::Archive;
use super::xml::{Element, Node, Xml};
use crate::fault::What;
use std::collections::BTreeMap;

/// How a number is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// As a number.
    #[default]
    Number,
    /// With so many digits at least.
    Digits(usize),
    /// As a year.
    Year,
    /// As a month of a year.
    Month,
    /// As a day, with the time where there is one.
    Day,
    /// As a time of day.
    Time,
    /// As a number of hours.
    Duration,
}

/// The formats of cells, by the number that a cell gives.
pub(crate) fn read(archive: &Archive<'_>, part: &str) -> Result<Vec<Format>, What> {
    let mut xml = Xml::new(archive.read(part)?);
    let mut codes = BTreeMap::new();
    let mut formats = Vec::new();
    let mut is_within = false;
    while let Some(node) = xml.next().map_err(|_| archive.wrong(part))? {
        match node {
            Node::Open(element) if element.name == "numFmt" => {
                let code = element.get("formatCode").map(of_code);
                codes.extend(number(&element, "numFmtId").zip(code));
            }
            Node::Open(element) if element.name == "cellXfs" => is_within = true,
            Node::Close(name) if name == "cellXfs" => is_within = false,
            Node::Open(element) if element.name == "xf" && is_within => {
                let id = number(&element, "numFmtId").unwrap_or_default();
                formats.push(codes.get(&id).copied().unwrap_or_else(|| built_in(id)));
            }
            _ => {}
        }
    }
    Ok(formats)
}

fn number(element: &Element, name: &str) -> Option<u32> {
    element.get(name)?.parse().ok()
}

/// The formats that have no code (ECMA-376 part 1, 18.8.30; those of the Far East too).
fn built_in(id: u32) -> Format {
    match id {
        17 => Format::Month,
        14..=16 | 22 | 27..=31 | 34..=36 | 50..=58 => Format::Day,
        18..=21 | 32 | 33 | 45 | 47 => Format::Time,
        46 => Format::Duration,
        _ => Format::Number,
    }
}

/// What a code shows: `dd.mm.yyyy`, `[$-419]d mmmm yyyy;@`, `0000`.
fn of_code(code: &str) -> Format {
    let mut letters = String::new();
    let mut rest = code.chars();
    while let Some(letter) = rest.next() {
        match letter {
            ';' => break,
            '\\' | '_' | '*' => drop(rest.next()),
            '"' => drop(rest.by_ref().find(|letter| *letter == '"')),
            '[' => {
                let within: String = rest.by_ref().take_while(|letter| *letter != ']').collect();
                let small = within.to_ascii_lowercase();
                if !small.is_empty() && ["h", "m", "s"].iter().any(|unit| small.replace(unit, "").is_empty())
                {
                    return Format::Duration;
                }
            }
            letter => letters.push(letter.to_ascii_lowercase()),
        }
    }
    let has = |unit: char| letters.contains(unit);
    match () {
        () if letters.contains("general") => Format::Number,
        () if has('d') => Format::Day,
        () if has('h') || has('s') => {
            if has('y') {
                Format::Day
            } else {
                Format::Time
            }
        }
        () if has('y') => {
            if has('m') {
                Format::Month
            } else {
                Format::Year
            }
        }
        () if has('m') => Format::Month,
        () if letters.len() > 1 && letters.chars().all(|letter| letter == '0') => {
            Format::Digits(letters.len())
        }
        () => Format::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_what_a_number_is() {
        for (code, format) in [
            ("General", Format::Number),
            ("0.00", Format::Number),
            ("#,##0 \"dm\"", Format::Number),
            ("[Red]0;0", Format::Number),
            ("0.0E+00", Format::Number),
            ("0\\d", Format::Number),
            ("0", Format::Number),
            ("0000", Format::Digits(4)),
            ("dd.mm.yyyy", Format::Day),
            ("[$-419]d\\ mmmm\\ yyyy\\ \"г.\";@", Format::Day),
            ("yyyy-mm-dd hh:mm", Format::Day),
            ("yyyy", Format::Year),
            ("mmm yy", Format::Month),
            ("h:mm AM/PM", Format::Time),
            ("[h]:mm:ss", Format::Duration),
        ] {
            assert_eq!(of_code(code), format, "{code}");
        }
    }
}
