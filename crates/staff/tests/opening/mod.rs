//! Opening files as the page does.

#![allow(dead_code, reason = "each file of tests needs some of it")]

use serde_json::{Value, json};
use staff::Room;

/// Opens a file in pieces; gives the summary and all records.
pub fn opened(name: &str, bytes: &[u8]) -> (Value, Value) {
    settled(&json!({ "language": "en" }), name, bytes)
}

/// The same, where something was settled before.
pub fn settled(settings: &Value, name: &str, bytes: &[u8]) -> (Value, Value) {
    let mut room = room(settings, name, bytes);
    (of(&room.summary()), of(&room.list("", 0, 100)))
}

/// The room that a file was opened in.
pub fn room(settings: &Value, name: &str, bytes: &[u8]) -> Room {
    let mut room = Room::new(&settings.to_string());
    room.begin(name);
    for piece in bytes.chunks(7) {
        if !room.push(piece) {
            break;
        }
    }
    room.end();
    room
}

/// What a text of JSON says.
pub fn of(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// A record of a list, as it stands in the portal's own form.
pub fn record(list: &Value, at: usize) -> Value {
    of(list["records"][at]["json"].as_str().unwrap_or_else(|| panic!("no record at {at}: {list}")))
}

/// A record of a list by its identifier.
pub fn identified(list: &Value, id: &str) -> Value {
    let records = (0..list["records"].as_array().unwrap().len()).map(|at| record(list, at));
    records.into_iter().find(|record| record["id"] == id).unwrap_or_else(|| panic!("no «{id}»: {list}"))
}
