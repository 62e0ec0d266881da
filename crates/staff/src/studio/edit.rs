//! Changing one field in a connector's text, so that all else stays as the person wrote it.

use super::mapping::{joined, mapping};
use serde_json::Value;

/// How far each level stands in, where nothing tells.
const STEP: &str = "  ";

/// What only the answer with one record has stands here, beside the fields that all answers have.
const OF_ONE: &str = "fields_of_one";

/// The text with a field taken from a path, among those of all records of a kind or, where they are listed, of what only an answer with
/// one has. The text is JSON.
///
/// # Errors
/// If it has no place for fields of such records, in words.
pub(super) fn put(
    text: &str,
    (kind, is_one): (&str, bool),
    field: &str,
    path: &str,
) -> Result<String, &'static str> {
    let missing = "there are no «fields» for such records to write into";
    let is_object = |own: &Member| text[own.value.0..].starts_with('{');
    let own = member(text, start(text), kind).filter(is_object).ok_or(missing)?;
    let all = member(text, own.value.0, "fields").filter(is_object).ok_or(missing)?;
    if !is_one || member(text, own.value.0, "list").is_none() {
        return put_into(text, all.value.0, field, path);
    }
    if let Some(of_one) = member(text, own.value.0, OF_ONE).filter(is_object) {
        return put_into(text, of_one.value.0, field, path);
    }
    let beside = format!(",\n{}\"{OF_ONE}\": ", indent(text, all.name));
    let end = all.value.1;
    let with = format!("{}{beside}{{}}{}", &text[..end], &text[end..]);
    put_into(&with, end + beside.len(), field, path)
}

/// The text with a field in the object that begins at a place.
fn put_into(text: &str, fields: usize, field: &str, path: &str) -> Result<String, &'static str> {
    let root = field.split('.').next().unwrap_or(field);
    let is = mapping(field, path);
    if let Some(Member { name, value }) = member(text, fields, root) {
        let was = serde_json::from_str(&text[value.0..value.1]).unwrap_or_default();
        let written = laid_out(&joined(was, is), indent(text, name));
        return Ok(format!("{}{written}{}", &text[..value.0], &text[value.1..]));
    }
    let last = members(text, fields).last();
    let (at, joint, stand) = match &last {
        Some(own) => (own.value.1, ",", indent(text, own.name).to_owned()),
        None => (fields + 1, "", format!("{}{STEP}", indent(text, fields))),
    };
    let written = format!("{joint}\n{stand}{}: {}", Value::from(root), laid_out(&is, &stand));
    let end = if last.is_none() { format!("\n{}", indent(text, fields)) } else { String::new() };
    Ok(format!("{}{written}{end}{}", &text[..at], &text[at..]))
}

/// A value on lines of its own, as far in as what it belongs to.
fn laid_out(value: &Value, stand: &str) -> String {
    let one = value.to_string();
    const SHORT: usize = 72;
    if one.len() <= SHORT {
        return one.replace("\":", "\": ").replace(",\"", ", \"");
    }
    format!("{value:#}").replace('\n', &format!("\n{stand}"))
}

/// The space before the first thing on the line of a place.
fn indent(text: &str, at: usize) -> &str {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let own = &text[line..];
    &own[..own.len() - own.trim_start_matches([' ', '\t']).len()]
}

/// A member of an object: where its name begins, and where its value begins and ends.
struct Member {
    name: usize,
    value: (usize, usize),
}

fn start(text: &str) -> usize {
    skip(text, if text.starts_with('\u{feff}') { 3 } else { 0 })
}

fn member(text: &str, object: usize, name: &str) -> Option<Member> {
    members(text, object).find(|own| {
        let end = ended(text, own.name);
        serde_json::from_str::<String>(&text[own.name..end]).is_ok_and(|own| own == name)
    })
}

/// The members of the object that begins at a place of JSON.
fn members(text: &str, object: usize) -> impl Iterator<Item = Member> + '_ {
    let mut at = skip(text, object + 1);
    let is_object = text[object..].starts_with('{');
    std::iter::from_fn(move || {
        if !is_object || !text[at..].starts_with('"') {
            return None;
        }
        let name = at;
        let colon = skip(text, ended(text, name));
        let value = skip(text, colon + 1);
        let end = ended(text, value);
        let comma = skip(text, end);
        at = if text[comma..].starts_with(',') { skip(text, comma + 1) } else { comma };
        Some(Member { name, value: (value, end) })
    })
}

fn skip(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    text.len() - rest.trim_start().len()
}

/// Where the value ends that begins at a place of JSON.
fn ended(text: &str, at: usize) -> usize {
    let (mut deep, mut in_text, mut escaped) = (0_usize, false, false);
    for (step, byte) in text.bytes().enumerate().skip(at) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => {
                in_text = !in_text;
                if !in_text && deep == 0 {
                    return step + 1;
                }
            }
            _ if in_text => {}
            b'{' | b'[' => deep += 1,
            b'}' | b']' if deep == 0 => return step,
            b'}' | b']' => {
                deep -= 1;
                if deep == 0 {
                    return step + 1;
                }
            }
            b',' | b' ' | b'\n' | b'\r' | b'\t' if deep == 0 => return step,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::put;

    const TEXT: &str = "{\n    \"name\": \"fields\",\n    \"exhibits\": {\n        \"list\": {\"ask\": \"}\"},\n        \"fields\": {\n            \"id\": \"a\\\"b\",\n            \"title\": [\"x\", \"y\"]\n        }\n    }\n}\n";

    #[test]
    fn only_the_field_changes() {
        let is = put(TEXT, ("exhibits", false), "title", "a.b").unwrap();
        assert_eq!(is, TEXT.replace("[\"x\", \"y\"]", "\"a.b\""));
    }

    #[test]
    fn a_field_that_was_not_there_comes_last() {
        let is = put(TEXT, ("exhibits", false), "date.from", "when").unwrap();
        assert_eq!(
            is,
            TEXT.replace("[\"x\", \"y\"]\n", "[\"x\", \"y\"],\n            \"date\": {\"from\": \"when\"}\n")
        );
        assert_eq!(
            put("{\"museums\":{\"fields\":{}}}", ("museums", false), "name", "n").unwrap(),
            "{\"museums\":{\"fields\":{\n  \"name\": \"n\"\n}}}"
        );
    }

    #[test]
    fn what_only_one_record_has_stands_beside_the_fields_of_all() {
        let one = ("exhibits", true);
        let is = put(TEXT, one, "description", "text").unwrap();
        let beside = "\"y\"]\n        },\n        \"fields_of_one\": {\n          \"description\": \"text\"\n        }\n";
        assert_eq!(is, TEXT.replace("\"y\"]\n        }\n", beside));
        let both = put(&is, one, "title", "name").unwrap();
        let read: serde_json::Value = serde_json::from_str(&both).unwrap();
        let expected = serde_json::json!({"description": "text", "title": "name"});
        assert_eq!(read["exhibits"]["fields_of_one"], expected);
        assert_eq!(read["exhibits"]["fields"]["title"], serde_json::json!(["x", "y"]));
        // Where no list is asked for, there is but one answer.
        let alone = put(r#"{"museums":{"fields":{}}}"#, ("museums", true), "name", "n").unwrap();
        assert!(!alone.contains("fields_of_one"), "{alone}");
    }

    #[test]
    fn names_are_texts_and_not_a_part_of_the_file() {
        let is = put(TEXT, ("exhibits", false), "title", "\"</script>\".\"__proto__\"").unwrap();
        let read: serde_json::Value = serde_json::from_str(&is).unwrap();
        assert_eq!(read["exhibits"]["fields"]["title"], "\"</script>\".\"__proto__\"");
    }

    #[test]
    fn without_fields_there_is_no_place() {
        assert!(put("{\"exhibits\": 5}", ("exhibits", false), "title", "a").is_err());
        assert!(put("[]", ("exhibits", false), "title", "a").is_err());
    }
}
