//! How a connector fills a field from one place.

use catalogue::connector::Connector;
use catalogue::json::FromJson;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Story, Tour};
use serde_json::{Value, json};

/// Fields of which there are several things.
const SEVERAL: [&str; 7] = ["makers", "materials", "techniques", "subjects", "media", "notes", "sources"];

/// Whether there are several things of a field.
pub(super) fn is_several(field: &str) -> bool {
    field.split('.').next().is_some_and(|root| SEVERAL.contains(&root))
}

/// The mapping of a field from a path. Of a plain value becomes the first part of a field; `title.kk` is the title in Kazakh, `date.from`
/// a part of the date.
pub(super) fn mapping(field: &str, path: &str) -> Value {
    match field.split_once('.') {
        None => path.into(),
        Some((root, tag)) if Language::tagged(tag).is_some() => match is_several(root) {
            true => json!({ "path": path, "do": [{ "language": tag }] }),
            false => json!({ "languages": { tag: path } }),
        },
        Some((_, part)) => json!({ part: path }),
    }
}

/// What was there with what is to be there: the other languages of a text stay, and the other parts of a date.
pub(super) fn joined(was: Value, is: Value) -> Value {
    match (was, is) {
        (Value::Object(was), Value::Object(is)) if is_parted(&is) && is_parted(&was) => {
            let mut both = was;
            for (name, value) in is {
                let value = match both.remove(&name) {
                    Some(old) => joined(old, value),
                    None => value,
                };
                both.insert(name, value);
            }
            Value::Object(both)
        }
        (Value::String(text), Value::Object(mut is)) if is.contains_key("from") || is.contains_key("to") => {
            is.insert("text".to_owned(), text.into());
            Value::Object(is)
        }
        (_, is) => is,
    }
}

/// Whether an object has parts with places of their own, and is not one place with what is done there.
fn is_parted(mapping: &serde_json::Map<String, Value>) -> bool {
    !["path", "all", "template", "constant", "zip", "follow", "do", "each"]
        .iter()
        .any(|name| mapping.contains_key(*name))
}

/// The fields of such records that a connector can fill.
pub(super) fn fields(kind: &str) -> Vec<&'static str> {
    let (title, all) = match kind {
        "museums" => ("name", Museum::FIELDS),
        "tours" => ("title", Tour::FIELDS),
        "stories" => ("title", Story::FIELDS),
        _ => ("title", Exhibit::FIELDS),
    };
    let can = |field: &&str| {
        let connector = json!({
            "name": "", "base": "/",
            kind: { "list": { "ask": "" }, "fields": { "id": "a", title: "a", *field: "a" } },
        });
        Connector::read(connector.to_string().as_bytes()).is_ok()
    };
    all.iter().copied().filter(can).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_and_the_parts_of_a_field_come_together() {
        let put = |was: Value, field: &str| joined(was, mapping(field, "p"));
        assert_eq!(put(json!("t"), "title"), json!("p"));
        assert_eq!(
            put(json!({"languages": {"ru": "r"}}), "title.kk"),
            json!({"languages": {"kk": "p", "ru": "r"}})
        );
        assert_eq!(put(json!("t"), "title.kk"), json!({"languages": {"kk": "p"}}));
        assert_eq!(put(json!("when"), "date.from"), json!({"from": "p", "text": "when"}));
        assert_eq!(
            put(json!({"text": "w", "to": "z"}), "date.from"),
            json!({"from": "p", "text": "w", "to": "z"})
        );
        assert_eq!(put(json!({"path": "m", "do": ["trim"]}), "materials"), json!("p"));
    }

    #[test]
    fn every_kind_has_fields_to_choose() {
        assert!(fields("exhibits").contains(&"materials"), "{:?}", fields("exhibits"));
        assert!(fields("museums").contains(&"location"), "{:?}", fields("museums"));
        assert!(["tours", "stories"].iter().all(|kind| fields(kind).contains(&"summary")));
    }
}
