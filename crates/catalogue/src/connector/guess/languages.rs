//! Places that hold one text in several languages.

use super::place::{Form, Place, Step};
use super::value::singles;
use super::words::{language, without_language};
use crate::json::Value;
use std::collections::BTreeMap;

/// Places that are the same but for their language become one.
pub(super) fn with_languages(places: Vec<Place>) -> Vec<Place> {
    let mut together: BTreeMap<Vec<Step>, Vec<(String, Place)>> = BTreeMap::new();
    let mut others = Vec::new();
    for place in places {
        match apart(&place) {
            Some((steps, code)) => together.entry(steps).or_default().push((code, place)),
            None => others.push(place),
        }
    }
    for (steps, mut versions) in together {
        // «title» beside «title_en» is the same text in another language.
        let own = others.iter().position(|place: &Place| place.form == Form::Plain && place.steps == steps);
        if let Some(own) = own.map(|at| others.remove(at)) {
            let letters = language_of_letters(&own.values).unwrap_or("und");
            let is_there = versions.iter().any(|(code, _)| language(code).as_deref() == Some(letters));
            versions.push((if is_there { "und" } else { letters }.to_owned(), own));
        }
        let form = Form::Languages(
            versions.iter().map(|(code, place)| (code.clone(), place.steps.clone())).collect(),
        );
        let mut values: Vec<(usize, &Value)> =
            versions.into_iter().flat_map(|(_, place)| place.values).collect();
        values.sort_by_key(|(record, _)| *record);
        others.push(Place { steps, form, values });
    }
    others
}

/// The way to a place without its language, if it has one.
fn apart(place: &Place) -> Option<(Vec<Step>, String)> {
    if place.form != Form::Plain {
        return None;
    }
    let at = place.steps.iter().rposition(|step| match step {
        Step::Language(_) => true,
        Step::Key(key) => without_language(key).is_some(),
        _ => false,
    })?;
    let (mut steps, code) = (
        place.steps.clone(),
        match place.steps.get(at)? {
            Step::Language(code) => code.clone(),
            Step::Key(key) => without_language(key)?.1,
            _ => return None,
        },
    );
    match steps.get_mut(at) {
        Some(Step::Key(key)) => *key = without_language(key)?.0,
        _ => drop(steps.remove(at)),
    }
    Some((steps, code))
}

/// The language that only these letters write: Kazakh has letters of its own, and Cyrillic without
/// them is taken for Russian.
pub(super) fn language_of_letters(values: &[(usize, &Value)]) -> Option<&'static str> {
    let texts = values.iter().filter(|(_, value)| !matches!(value, Value::Object(_)));
    let texts = texts.flat_map(|(_, value)| singles(value));
    let letters =
        texts.filter_map(|single| if let Value::Text(text) = single { Some(text.chars()) } else { None });
    let (mut all, mut cyrillic, mut kazakh) = (0, 0, 0);
    for letter in letters.flatten().filter(|letter| letter.is_alphabetic()) {
        all += 1;
        cyrillic += usize::from(('\u{400}'..='\u{52f}').contains(&letter));
        kazakh += usize::from("әғқңөұүһӘҒҚҢӨҰҮҺ".contains(letter));
    }
    match () {
        () if cyrillic * 2 < all || cyrillic == 0 => None,
        () if kazakh * 50 > cyrillic => Some("kk"),
        () => Some("ru"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_a_language_or_nothing() {
        let tell = |text: &str| language_of_letters(&[(0, &Value::Text(text.to_owned()))]);
        assert_eq!(tell("Қобыз, ағаш ыдыс"), Some("kk"));
        assert_eq!(tell("Чаша серебряная"), Some("ru"));
        assert_eq!(tell("Silver bowl"), None);
        assert_eq!(tell(""), None);
    }
}
