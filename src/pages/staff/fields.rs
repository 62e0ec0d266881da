//! What the fields of a record are called, for a person.

use crate::languages::{Language, Words, own_name, texts};
use crate::site::Site;

/// The fields of an exhibit that a column may be, and whether they have a language.
const FIELDS: [(&str, &Words, bool); 26] = [
    ("id", &texts::STAFF_ID, false),
    ("inventory_number", &texts::INVENTORY_NUMBER, false),
    ("title", &texts::STAFF_TITLE, true),
    ("description", &texts::STAFF_DESCRIPTION, true),
    ("object_type", &texts::OBJECT_TYPE, true),
    ("makers", &texts::MAKER, true),
    ("date", &texts::DATE, false),
    ("date.from", &texts::STAFF_FIRST_YEAR, false),
    ("date.to", &texts::STAFF_LAST_YEAR, false),
    ("period", &texts::PERIOD, true),
    ("culture", &texts::CULTURE, true),
    ("materials", &texts::MATERIAL, true),
    ("techniques", &texts::TECHNIQUE, true),
    ("dimensions", &texts::DIMENSIONS, true),
    ("findspot", &texts::FINDSPOT, true),
    ("provenance", &texts::PROVENANCE, true),
    ("credit_line", &texts::CREDIT_LINE, true),
    ("physical_description", &texts::PHYSICAL_DESCRIPTION, true),
    ("plain_description", &texts::PLAIN_LANGUAGE, true),
    ("subjects", &texts::SUBJECTS, true),
    ("museum", &texts::MUSEUM, false),
    ("media", &texts::STAFF_PICTURES, false),
    ("rights", &texts::RIGHTS, false),
    ("notes", &texts::NOTES, true),
    ("sources", &texts::SOURCES, false),
    ("sources.url", &texts::STAFF_SOURCE_ADDRESS, false),
];

/// What a field is called; its code if it has no other name. «title.kk» is the title in Kazakh.
pub(super) fn field_name(site: Site, field: &str) -> String {
    let known =
        |name: &str| FIELDS.iter().find(|(own, ..)| *own == name).map(|(_, words, _)| site.say(words));
    let parted = || {
        let (root, part) = field.split_once('.')?;
        let part = Language::tagged(part).map_or_else(|| part.to_owned(), |own| own_name(own).to_owned());
        Some(format!("{} · {part}", known(root)?))
    };
    known(field).or_else(parted).unwrap_or_else(|| field.to_owned())
}

/// All that a column may be: codes, in the languages of the portal where a field has one.
pub(super) fn choices(site: Site) -> Vec<String> {
    let languages = &site.settings().languages;
    let tags: Vec<&str> = languages.iter().filter(|own| !own.is_made()).map(|own| own.tag()).collect();
    let of = |(field, _, has_language): &(&str, &Words, bool)| {
        let own = tags.iter().filter(|_| *has_language).map(|tag| format!("{field}.{tag}"));
        [(*field).to_owned()].into_iter().chain(own).collect::<Vec<_>>()
    };
    FIELDS.iter().flat_map(of).collect()
}
