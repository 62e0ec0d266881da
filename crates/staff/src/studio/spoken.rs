//! What readers say in English, in the language of the page.

use catalogue::language::Language;
use serde_json::Value;
use sources::said;

/// The members that say why something is wrong.
const REASONS: [&str; 3] = ["why", "wrong", "failed"];

/// What is told, with its reasons in a language.
pub(super) fn spoken(told: Value, language: Language) -> Value {
    match told {
        Value::Array(items) => items.into_iter().map(|item| spoken(item, language)).collect(),
        Value::Object(members) => {
            let member = |(name, value): (String, Value)| {
                let value = match value {
                    Value::String(why) if REASONS.contains(&name.as_str()) => said(&why, language).into(),
                    other => spoken(other, language),
                };
                (name, value)
            };
            Value::Object(members.into_iter().map(member).collect())
        }
        other => other,
    }
}
