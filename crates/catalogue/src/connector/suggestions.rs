//! What an API suggests to somebody who types.

use super::asking::Ask;
use super::mapping::Mapping;
use super::node;
use super::path::{Here, Path};
use super::reader::Reader;
use super::shape::SUGGESTION;
use super::source::Reading;
use crate::json::{Fields, FromJson, Value, Wrong};
use crate::model::Text;
use crate::{Suggested, Suggestion};

/// How an API is asked what somebody may be looking for, and where it says so.
#[derive(Clone, Debug)]
pub(super) struct Suggestions {
    pub(super) ask: Ask,
    items: Path,
    fields: Mapping,
}

impl Suggestions {
    pub(super) fn read(value: Value, reader: &Reader) -> Result<Option<Self>, Wrong> {
        if value == Value::Null {
            return Ok(None);
        }
        let mut fields = Fields::of(value);
        let mapping: Value = fields.take("fields");
        let known = check_kind(&mapping);
        let read = Self {
            ask: fields.take("ask"),
            items: fields.take::<Option<_>>("items").unwrap_or_else(Path::whole),
            fields: Mapping::read(mapping, SUGGESTION).map_err(|wrong| wrong.inside("fields"))?,
        };
        known.map_err(|wrong| wrong.inside("of").inside("fields"))?;
        let suggestions = fields.end_strict(read)?;
        if !suggestions.fields.has("label") {
            let why = "the field is missing: nothing is suggested without it";
            return Err(Wrong::new(why).inside("label").inside("fields"));
        }
        if !suggestions.ask.searches(reader) {
            let why = "what is typed is not asked for: put «{query}» into it";
            return Err(Wrong::new(why).inside("ask"));
        }
        Ok(Some(suggestions))
    }

    /// The suggestions of an answer; one without a label, or of an unknown kind, is left out.
    pub(super) fn of_answer(&self, answer: &Here, reader: &Reader) -> Vec<Suggestion> {
        // A suggestion is not worth another answer.
        let reading = Reading::new(reader, &[]);
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for item in node::items(&self.items.find(answer)) {
            let made = suggestion(self.fields.make(&answer.at(item), &reading));
            let is_there = |made: &Suggestion| {
                suggestions.iter().any(|own| own.of == made.of && own.label == made.label)
            };
            if let Some(made) = made.filter(|made| !is_there(made)) {
                suggestions.push(made);
            }
        }
        suggestions
    }
}

/// A kind that is always the same is one of those that there are.
fn check_kind(mapping: &Value) -> Result<(), Wrong> {
    let Value::Object(fields) = mapping else { return Ok(()) };
    let of = fields.iter().find(|(name, _)| name == "of").map(|(_, value)| value);
    let Some(Value::Object(source)) = of else { return Ok(()) };
    match source.as_slice() {
        [(name, Value::Text(word))] if name == "constant" && Suggested::named(word).is_none() => {
            let names = Suggested::ALL.map(Suggested::name).join(", ");
            Err(Wrong::new(format!("expected one of {names}")).inside("constant"))
        }
        _ => Ok(()),
    }
}

fn suggestion(made: Vec<(String, Value)>) -> Option<Suggestion> {
    let (mut label, mut of, mut id) = (None, Some(Suggested::Exhibit), None);
    for (name, value) in made {
        match (name.as_str(), value) {
            ("label", value) => label = Text::from_json(value).ok(),
            ("of", Value::Text(word)) => of = Suggested::named(&word),
            ("id", Value::Text(word)) => id = Some(word),
            _ => {}
        }
    }
    Some(Suggestion { of: of?, label: label.filter(|label| !label.is_blank())?, id })
}
