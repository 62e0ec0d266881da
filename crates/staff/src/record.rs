//! A record that was read: how it is inspected, and what it is called.

use catalogue::file::{Lost, read_one};
use catalogue::json::{Fields, parse};
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Text, Tour};
use inspection::{Inspection, Seen};
use sources::KINDS;

/// Reads a record of a kind, by its place in [`KINDS`], in the portal's own form, and does something with it.
///
/// # Errors
/// Why it is none, in words.
pub(crate) fn with<T>(kind: usize, json: &[u8], work: impl FnOnce(Seen) -> T) -> Result<T, String> {
    match KINDS.get(kind).copied() {
        Some("museums") => read_one::<Museum>(json).map(|own| work(Seen::from(&own))),
        Some("tours") => read_one::<Tour>(json).map(|own| work(Seen::from(&own))),
        Some("stories") => read_one::<Story>(json).map(|own| work(Seen::from(&own))),
        Some("regions") => read_one::<Region>(json).map(|own| work(Seen::from(&own))),
        _ => read_one::<Exhibit>(json).map(|own| work(Seen::from(&own))),
    }
}

/// Notes a record that could not be read.
pub(crate) fn lose(inspection: &mut Inspection, kind: usize, index: usize, why: &str) {
    let list = KINDS.get(kind).copied().unwrap_or("exhibits");
    inspection.lose(list, &Lost { index, id: None, why: why.to_owned() });
}

/// What a record is called for who reads a language; nothing if it is called nothing.
pub(crate) fn title(json: &[u8], language: Language) -> Option<String> {
    let mut fields = Fields::of(parse(json).ok()?);
    let [title, name] = ["title", "name"].map(|name| fields.take::<Option<Text>>(name));
    let read = language.read(&title.or(name)?).map(|read| read.text.into_owned());
    read.filter(|text| !text.is_empty())
}
