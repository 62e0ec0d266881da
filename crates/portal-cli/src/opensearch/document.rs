//! An exhibit as a document of the index: the record as it is, and under `search` what it is
//! searched, counted and sorted by.

use catalogue::Field;
use catalogue::language::{Language, sort_key};
use catalogue::model::{Exhibit, Text};
use catalogue::search::{Searchable, Worded};
use serde_json::{Map, Value, json};

/// How many letters of a title are put in order.
const ORDERED: usize = 200;

/// The document of an exhibit; `place` is where it stands among all that are loaded.
///
/// # Errors
/// If the record cannot be written as JSON.
pub(super) fn document(exhibit: &Exhibit, place: usize) -> Result<Value, String> {
    let mut document = serde_json::to_value(exhibit).map_err(|error| error.to_string())?;
    let title: Vec<&str> = versions(exhibit.title()).collect();
    let texts = [exhibit.names(), exhibit.texts()].concat();
    let all: Vec<&str> = title.iter().copied().chain(texts.into_iter().flat_map(versions)).collect();
    let key = |field| exhibit.values(field).first().map(|(key, _)| (*key).to_owned());
    let (from, to) = exhibit.time().unzip();
    document["search"] = json!({
        "place": place,
        "title": title,
        "all": all,
        "museum": key(Field::Museum),
        "type": key(Field::ObjectType),
        "period": key(Field::Period),
        "culture": key(Field::Culture),
        "materials": materials(exhibit),
        "from": from,
        "to": to,
        "order": orders(exhibit.title()),
    });
    Ok(document)
}

fn versions(text: &Text) -> impl Iterator<Item = &str> {
    text.iter().map(|version| version.text)
}

/// The materials, each once: a record counts once for each of its values.
fn materials(exhibit: &Exhibit) -> Vec<Value> {
    let mut keys = Vec::new();
    let mut materials = Vec::new();
    for (key, label) in exhibit.values(Field::Material) {
        if !keys.contains(&key) {
            keys.push(key);
            materials.push(json!({ "key": key, "label": label }));
        }
    }
    materials
}

/// By each language, what puts the title in the order of its alphabet.
fn orders(title: &Text) -> Map<String, Value> {
    let order = |language: Language| {
        let text = language.read(title)?.text;
        let weights = sort_key(language.tag(), &text);
        let order: String = weights.into_iter().take(ORDERED).map(letter).collect();
        Some((language.tag().to_owned(), Value::String(order)))
    };
    Language::ALL.into_iter().filter_map(order).collect()
}

/// A character whose place among the others is the weight's place among weights; the gap that UTF-8
/// has for surrogates is stepped over.
fn letter(weight: u32) -> char {
    const SURROGATES: (u32, u32) = (0xD800, 0x800);
    let code = if weight < SURROGATES.0 { weight } else { weight.saturating_add(SURROGATES.1) };
    char::from_u32(code).unwrap_or(char::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exhibit(json: &str) -> Exhibit {
        catalogue::file::read_one(json.as_bytes()).unwrap()
    }

    #[test]
    fn a_document_is_the_record_with_what_it_is_found_by() {
        let exhibit = exhibit(
            r#"{"id": "a", "title": {"kk": "Қобыз", "en": "Kobyz"}, "museum": "m", "date": {"text": "XIX", "from": 1801, "to": 1900},
                "object_type": {"id": "lute", "label": "Lute"}, "materials": ["wood", {"id": "hair", "label": {"en": "Horsehair"}}, "wood"]}"#,
        );
        let document = document(&exhibit, 7).unwrap();
        assert_eq!(document["title"], json!({"kk": "Қобыз", "en": "Kobyz"}));
        let search = &document["search"];
        assert_eq!(search["title"], json!(["Қобыз", "Kobyz"]));
        assert_eq!(search["all"], json!(["Қобыз", "Kobyz", "Lute", "wood", "Horsehair", "wood"]));
        let materials =
            json!([{"key": "wood", "label": "wood"}, {"key": "hair", "label": {"en": "Horsehair"}}]);
        assert_eq!(search["materials"], materials);
        assert_eq!(
            [&search["place"], &search["from"], &search["to"]],
            [&json!(7), &json!(1801), &json!(1900)]
        );
        assert_eq!(
            [&search["museum"], &search["type"], &search["period"]],
            [&json!("m"), &json!("lute"), &json!(null)]
        );
    }

    #[test]
    fn titles_are_in_the_order_of_each_alphabet() {
        let order = |title: &str, language: &str| {
            let text = Text::new("kk", title);
            orders(&text).get(language).and_then(Value::as_str).map(str::to_owned).unwrap()
        };
        // As it is with their code points, қ would come after я.
        assert!(order("Қобыз", "kk") < order("Нар", "kk"));
        assert!(order("Әшекей", "kk") < order("Балбал", "kk"));
        assert!(order("𝔸", "en") > order("가", "en"));
    }
}
