//! Plain words for what a schema asks.

use catalogue::shortened;
use inspection::nearest;
use serde_json::Value;

/// A value as it stands in the file, cut if it is long.
pub fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    shortened(&value.to_string(), MOST).into_owned()
}

/// That a value is not of the type that the schema wants.
pub fn not_a(value: &Value, schema: &Value) -> String {
    let kind = match value {
        Value::Null => return "null stands where a value is needed".into(),
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    let wanted = types(schema);
    if wanted.is_empty() || matches!(value, Value::Array(_) | Value::Object(_)) {
        return format!("{} is {kind}, which cannot stand here", shown(value));
    }
    format!("{} is not {wanted}", shown(value))
}

/// That a value is not one of the words that may stand there.
pub fn not_among(value: &Value) -> String {
    format!("{} is not one of the words that may stand here", shown(value))
}

/// What may stand there: the type, and what the schema says of it.
pub fn form(schema: &Value) -> String {
    let fields: Vec<_> =
        schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    let kind = match fields.is_empty() {
        true => types(schema),
        false => format!("an object with the fields {}", fields.join(", ")),
    };
    // Where a schema has a form of its own, its description says the type and more.
    let says_all = schema.get("pattern").is_some() || schema.get("propertyNames").is_some();
    described(if says_all { "" } else { &kind }, schema)
}

/// What may stand there, followed by what the schema says of it.
pub fn described(kind: &str, schema: &Value) -> String {
    match (kind, schema["description"].as_str().unwrap_or_default()) {
        (kind, "") => kind.to_owned(),
        (kind, description) if kind.is_empty() || description.contains(kind) => lower(description),
        (kind, description) => format!("{kind}: {}", lower(description)),
    }
}

/// A description as the middle of a sentence.
fn lower(description: &str) -> String {
    let text = description.trim_end_matches('.');
    let mut rest = text.chars();
    // A capital after the first is an abbreviation's: WGS 84.
    match (rest.next(), rest.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(rest).collect()
        }
        _ => text.to_owned(),
    }
}

/// The numbers that may stand there.
pub fn range(schema: &Value) -> String {
    let kind = match (schema.get("minimum"), schema.get("maximum")) {
        (Some(least), Some(most)) => format!("a number from {least} to {most}"),
        (Some(least), None) => format!("a number not less than {least}"),
        (None, Some(most)) => format!("a number not more than {most}"),
        (None, None) => "a number".into(),
    };
    described(&kind, schema)
}

/// Whether a schema is a choice between fixed words.
pub fn is_choice_of_words(schema: &Value) -> bool {
    choices(schema).next().is_some()
}

/// The words that may stand there, the likeliest being named.
pub fn options(schema: &Value, value: &Value) -> String {
    let known: Vec<_> = choices(schema).collect();
    let nearest = nearest(value.as_str().unwrap_or_default(), known.iter().copied());
    format!("one of {}{}", known.join(", "), question(nearest))
}

/// The fields that there are, the likeliest being named.
pub fn known_fields(schema: &Value, name: &str) -> String {
    let fields = || schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    match nearest(name, fields()) {
        Some(near) => format!(
            "«{near}», if that is what is meant; the fields are {}",
            fields().collect::<Vec<_>>().join(", ")
        ),
        None => format!("one of the fields {}", fields().collect::<Vec<_>>().join(", ")),
    }
}

/// «Did you mean», if there is anything to be meant.
fn question(nearest: Option<&str>) -> String {
    nearest.map_or(String::new(), |near| format!("; perhaps «{near}» is meant"))
}

/// The fixed words of a schema, written either as `enum` or as `oneOf` of `const`.
fn choices(schema: &Value) -> impl Iterator<Item = &str> {
    let list = |keyword: &str| schema[keyword].as_array().into_iter().flatten();
    list("enum").chain(list("oneOf").map(|option| &option["const"])).filter_map(Value::as_str)
}

/// The types of a schema in words, without `null`: that a field may be empty goes without saying.
fn types(schema: &Value) -> String {
    let names: Vec<_> = match &schema["type"] {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    };
    let word = |name: &&str| match *name {
        "integer" => Some("a whole number"),
        "number" => Some("a number"),
        "string" => Some("a text"),
        "boolean" => Some("true or false"),
        "array" => Some("a list"),
        "object" => Some("an object"),
        _ => None,
    };
    names.iter().filter_map(word).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn types_are_in_words() {
        assert_eq!(types(&json!({"type": ["integer", "null"]})), "a whole number");
        assert_eq!(types(&json!({"type": ["string", "object"]})), "a text or an object");
    }

    #[test]
    fn a_long_value_is_cut_between_letters() {
        assert_eq!(shown(&json!("қ".repeat(100))).chars().count(), 61);
    }
}
