//! A record that was read: how it is inspected, and what it is called.

use catalogue::file::{Lost, read_one};
use catalogue::json::{Fields, parse};
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Text, Tour};
use inspection::{Files, Inspection};
use sources::KINDS;

/// Inspects a record of a kind, by its place in [`KINDS`], in the portal's own form.
///
/// # Errors
/// Why it is none, in words; the inspection has noted it then.
pub(crate) fn inspect(
    inspection: &mut Inspection,
    kind: usize,
    json: &[u8],
    index: usize,
) -> Result<(), String> {
    let files = Files::default();
    let read = match KINDS.get(kind).copied() {
        Some("museums") => read_one::<Museum>(json).map(|record| inspection.add(&record, &files)),
        Some("tours") => read_one::<Tour>(json).map(|record| inspection.add(&record, &files)),
        Some("stories") => read_one::<Story>(json).map(|record| inspection.add(&record, &files)),
        Some("regions") => read_one::<Region>(json).map(|record| inspection.add(&record, &files)),
        _ => read_one::<Exhibit>(json).map(|record| inspection.add(&record, &files)),
    };
    read.inspect_err(|why| lose(inspection, kind, index, why))
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
