//! The records of all files, inspected by the rules that the staff's room has too.

use crate::fault::{self, Fault, LISTS};
use crate::load::File;
use crate::media::Media;
use catalogue::file::{self, FileError, Lost, Record};
use catalogue::json::Wrong;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use inspection::{Files, Inspection, Known, Profile, Report, Rule, SHIPPED, Seen};

/// The profile of that name, or in that file.
///
/// # Errors
/// If there is none, or it is wrong.
pub fn profile(name: &str) -> Result<Profile, String> {
    let read = Profile::named(name).unwrap_or_else(|| {
        let names = SHIPPED.map(|(name, _)| name).join(", ");
        let why = |error| format!("{error}; a profile is a file, or one of {names}");
        std::fs::read(name).map_err(why).map_or_else(|why| Err(Wrong::new(why)), |json| Profile::read(&json))
    });
    read.map_err(|wrong| format!("{name}: {wrong}"))
}

/// The language of that tag.
///
/// # Errors
/// If there is none.
pub fn language(tag: &str) -> Result<Language, String> {
    Language::tagged(tag).ok_or_else(|| Language::ALL.map(Language::tag).join(", "))
}

/// Inspects the catalogues among these files, all of them together; and says of each file why its lists
/// cannot be read, if they cannot.
pub fn inspect(files: &[File], profile: Profile, media: &Media) -> (Report, Vec<Option<FileError>>) {
    let mut inspection = Inspection::new(profile, known(files));
    let mut errors = Vec::new();
    for file in files {
        inspection.open(&file.name);
        let added = if file.is_catalogue() { add_all(&mut inspection, file, media) } else { Ok(()) };
        errors.push(added.err());
    }
    (inspection.end(), errors)
}

/// What each file holds, of records that cannot be read too: their references are not lost.
fn known(files: &[File]) -> Known {
    let mut known = Known::default();
    for file in files.iter().filter(|file| file.is_catalogue()) {
        for list in LISTS {
            let Some(records) = file.json[list].as_array() else { continue };
            known.add(list, records.iter().filter_map(|record| record["id"].as_str()));
        }
    }
    known
}

fn add_all(inspection: &mut Inspection, file: &File, media: &Media) -> Result<(), FileError> {
    add::<Museum>(inspection, file, media)?;
    add::<Exhibit>(inspection, file, media)?;
    add::<Tour>(inspection, file, media)?;
    add::<Story>(inspection, file, media)?;
    add::<Region>(inspection, file, media)
}

fn add<R: Record>(inspection: &mut Inspection, file: &File, media: &Media) -> Result<(), FileError>
where
    for<'r> Seen<'r>: From<&'r R>,
{
    let read = file::read::<R>(&file.bytes)?;
    read.lost.iter().for_each(|lost: &Lost| inspection.lose(R::LIST, lost));
    for record in &read.records {
        let mut files = Files::default();
        Seen::from(record).media(&mut |shown| media.know(shown, &mut files));
        inspection.add(record, &files);
    }
    Ok(())
}

/// The faults of one file that the rules found, each with whether it is only that the record is unreadable.
pub fn faults(report: &Report, at: usize, language: Language) -> impl Iterator<Item = (Fault, bool)> + '_ {
    let names = &report.names;
    report.faults.iter().filter_map(move |found| {
        let record = names.records.get(found.record as usize).filter(|record| record.file as usize == at)?;
        let fault = Fault {
            file: names.file(record).to_owned(),
            record: Some(fault::Record {
                list: record.list,
                index: record.index as usize,
                id: (!record.id.is_empty()).then(|| record.id.to_string()),
            }),
            field: found.field.to_string(),
            wrong: found.wrong(names, language),
            right: found.right(names, language),
        };
        Some((fault, found.rule == Rule::Unreadable))
    })
}
