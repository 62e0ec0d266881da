//! The pictures of a first page, which the site asks for before its program can.

use crate::json::{FromJson, Value, parse};
use crate::model::Media;
use crate::packed::term::cards;
use crate::picture::{Picture, Sizes};

/// The pictures of a list of cards, as JSON: for each record the best format and its sizes, or `null`. Nothing if no
/// record has one.
pub(super) fn pictures(list: &[u8]) -> Option<String> {
    let pictures: Vec<Option<Sizes>> = cards(list).map(|card| list.get(card.json).and_then(best)).collect();
    pictures.iter().any(Option::is_some).then(|| serde_json::to_string(&pictures).ok()).flatten()
}

fn best(card: &[u8]) -> Option<Sizes> {
    let Ok(Value::Object(fields)) = parse(card) else { return None };
    let (_, media) = fields.into_iter().find(|(name, _)| name == "media")?;
    let (_, picture) = Picture::first(&Vec::<Media>::from_json(media).ok()?)?;
    Some(picture.sets.into_iter().next().unwrap_or((None, picture.source)))
}
