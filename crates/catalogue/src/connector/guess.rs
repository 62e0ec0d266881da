//! A first connector for an API that nobody has described, guessed from one of its answers.
//!
//! The names of keys and the kinds of values tell what is what; the names are one table, in
//! `guess/names.rs`. What was guessed is run over the same answer, and only what it fills is told.

mod address;
mod check;
mod choose;
mod draft;
mod envelope;
mod find;
mod fit;
mod found;
mod guessed;
mod language_members;
mod languages;
mod likeness;
mod list;
mod literals;
mod media;
mod names;
mod names_of_kinds;
mod path;
mod place;
mod recognise;
mod records;
mod report;
mod resemblance;
mod rows;
mod score;
mod seen;
mod value;
mod walk;
mod words;
mod write;
mod written;

pub use guessed::Guessed;
pub use records::Records;
pub use report::Guess;

use super::answer::looks_like_html;
use crate::json::{FileError, parse};
use address::Asked;
use draft::Answer;
use find::Held;
use likeness::Names;

/// Guesses a connector for such records from a saved answer; what only the answer with one `record` has, from that.
/// `address` is where the answer came from, or the part that all addresses of the API have in
/// common, which then ends with `/`.
///
/// # Errors
/// If an answer is no JSON, or there is nothing in it that could be a record; in words for a
/// person.
pub fn guess(
    records: Records,
    answer: &[u8],
    record: Option<&[u8]>,
    address: Option<&str>,
) -> Result<Guess, String> {
    let whole = parse(answer).map_err(|error| unreadable(answer, &error))?;
    let asked = match address {
        Some(address) => Some(Asked::of(address).ok_or_else(|| {
            format!("«{address}» is no address: expected one that starts with https:// or http://")
        })?),
        None => None,
    };
    let names = Names::new(records);
    let held = find::find(&whole, &names)?;
    let of_record = |why: String| format!("the answer with one record: {why}");
    let one = match record {
        Some(bytes) => {
            let value = parse(bytes).map_err(|error| of_record(unreadable(bytes, &error)))?;
            Some((bytes, value))
        }
        None => None,
    };
    let one = match &one {
        Some((bytes, value)) => match find::find(value, &names).map_err(of_record)? {
            Held::List(found) | Held::One(found) => Some(Answer { bytes, value, found }),
            Held::Identifiers(..) => return Err(of_record("it has only identifiers".to_owned())),
        },
        None => None,
    };
    Ok(report::report(draft::draft(&whole, answer, held, one, asked.as_ref(), &names)))
}

/// What a key may mean by its name alone, as far as it is known: fields of such records, each with how sure that is, from 0 to
/// 1. Two that are no fields by themselves, `from` and `to`, are the years of a date.
pub fn meanings(records: Records, key: &str) -> Vec<(&'static str, f64)> {
    let meant = Names::new(records).key(key);
    meant.fields.iter().map(|(field, sure)| (*field, *sure)).collect()
}

/// All names that are known: the field, the name in words of small letters, and how sure that makes, from 0 to 1.
pub fn names(records: Records) -> impl Iterator<Item = (&'static str, &'static str, f64)> {
    records.named().flat_map(|named| {
        let names = |(sure, names): &'static (u8, &'static str)| {
            names.split(", ").map(move |name| (name, f64::from(*sure) / 100.0))
        };
        named.names.iter().flat_map(names).map(|(name, sure)| (named.field, name, sure))
    })
}

fn unreadable(answer: &[u8], error: &FileError) -> String {
    let blank = answer.iter().all(u8::is_ascii_whitespace);
    match () {
        () if blank => "the file is empty".to_owned(),
        () if looks_like_html(answer) => {
            "this is a page for people (HTML) or XML, not JSON: ask the API for JSON, and save that answer"
                .to_owned()
        }
        () if error.why.starts_with("something follows") && error.column == 1 => {
            format!("{error}: one JSON value a line (NDJSON)? Put them into one list, parted by commas")
        }
        () => format!("no JSON: {error}"),
    }
}

#[cfg(test)]
mod tests;
