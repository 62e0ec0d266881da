//! An answer as a tree that a page can show: however large it is, no more than a person looks through.

use catalogue::json::Value;
use catalogue::shortened;
use serde_json::json;

/// As many items of a list are shown, …
const ITEMS: usize = 20;
/// … members of an object, …
const MEMBERS: usize = 200;
/// … letters of a text, …
const LETTERS: usize = 160;
/// … and parts in all.
const PARTS: usize = 4_000;

/// The tree: of each part its `name` (the key, or the number from 1), its `place` as [`super::place`] reads it, what `type` it is (`object`,
/// `list`, `text`, `number`, `truth`, `null`, `deep`), what it `said`, how many parts it has (`size`), and the `parts` that are shown.
pub(super) fn told(whole: &Value) -> serde_json::Value {
    let mut left = PARTS;
    part(whole, "", &mut Vec::new(), &mut left)
}

fn part(
    value: &Value,
    name: &str,
    place: &mut Vec<serde_json::Value>,
    left: &mut usize,
) -> serde_json::Value {
    *left = left.saturating_sub(1);
    let (kind, said, size) = match value {
        Value::Null => ("null", "null".to_owned(), 0),
        Value::Bool(truth) => ("truth", truth.to_string(), 0),
        Value::Number(number) => ("number", number.to_string(), 0),
        Value::Text(text) => ("text", shortened(text, LETTERS).into_owned(), 0),
        Value::TooDeep => ("deep", String::new(), 0),
        Value::List(items) => ("list", String::new(), items.len()),
        Value::Object(members) => ("object", String::new(), members.len()),
    };
    let mut parts = Vec::new();
    let mut add = |value: &Value, name: &str, step: serde_json::Value| {
        if *left == 0 {
            return;
        }
        place.push(step);
        parts.push(part(value, name, place, left));
        place.pop();
    };
    match value {
        Value::List(items) => {
            let items = items.iter().take(ITEMS).enumerate();
            items.for_each(|(at, item)| add(item, &(at + 1).to_string(), at.into()));
        }
        Value::Object(members) => {
            members
                .iter()
                .take(MEMBERS)
                .for_each(|(name, value)| add(value, &shortened(name, LETTERS), name.as_str().into()));
        }
        _ => {}
    }
    let place = serde_json::Value::from(place.as_slice()).to_string();
    json!({ "name": name, "place": place, "type": kind, "said": said, "size": size, "parts": parts })
}
