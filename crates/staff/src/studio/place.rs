//! The way to a place in an answer, as a connector has it: from the record that it is in, or from the root of the answer.

use super::mapping::is_several;
use crate::paths::quoted;
use catalogue::json::Value;
use serde_json::Value as Json;

/// A step on the way.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    At(usize),
    Any,
}

/// The JMESPath of a place (a JSON list of keys and numbers) for a field. What stands within a record is found from the
/// record, wherever the connector says that records stand.
pub(super) fn path(whole: &Value, connector: &str, kind: &str, field: &str, place: &str) -> String {
    let steps = read(place);
    let connector: Json = serde_json::from_str(connector).unwrap_or_default();
    let own = &connector[kind];
    let of_list = own["list"].is_object().then(|| way(&own["list"]["items"]));
    let within = match of_list {
        Some(None) => None,
        Some(Some(way)) if leads_to_list(whole, &way) => within(whole, &way, &steps),
        // An answer without the list is that with one record.
        _ => {
            let of_one = own["one"].is_object().then(|| way(&own["one"]["item"])).flatten();
            of_one.and_then(|way| within(whole, &way, &steps))
        }
    };
    let several = is_several(field);
    match within {
        Some(rest) => written(whole, &steps, rest, several),
        None => match written(whole, &steps, 0, several).as_str() {
            "@" => "$".to_owned(),
            path => format!("$.{path}"),
        },
    }
}

fn read(place: &str) -> Vec<Step> {
    let steps: Vec<Json> = serde_json::from_str(place).unwrap_or_default();
    let step = |step: Json| match step {
        Json::String(key) => Some(Step::Key(key)),
        other => other.as_u64().map(|at| Step::At(at as usize)),
    };
    steps.into_iter().filter_map(step).collect()
}

/// The way to records; one that is left out leads to the whole answer.
fn way(path: &Json) -> Option<Vec<Step>> {
    match path {
        Json::Null => Some(Vec::new()),
        path => steps_of(path.as_str()?),
    }
}

fn leads_to_list(whole: &Value, way: &[Step]) -> bool {
    let end = way.iter().position(|step| *step == Step::Any).unwrap_or(way.len());
    matches!(way.get(..end).and_then(|way| found(whole, way)), Some(Value::List(_)))
}

/// The steps of a path that is one way and nothing else; nothing for one that chooses or reckons.
fn steps_of(path: &str) -> Option<Vec<Step>> {
    let mut left = path.trim().strip_prefix('$').unwrap_or(path.trim());
    let mut steps = Vec::new();
    while !left.is_empty() {
        if let Some(rest) = left.strip_prefix("[]").or_else(|| left.strip_prefix("[*]")) {
            steps.push(Step::Any);
            left = rest;
        } else if let Some(rest) = left.strip_prefix('[') {
            let (number, rest) = rest.split_once(']')?;
            steps.push(Step::At(number.parse().ok()?));
            left = rest;
        } else if let Some(rest) = left.strip_prefix('.').or_else(|| left.strip_prefix('@')) {
            left = rest;
        } else if left.starts_with('"') {
            let mut texts = serde_json::Deserializer::from_str(left).into_iter::<String>();
            steps.push(Step::Key(texts.next()?.ok()?));
            left = left.get(texts.byte_offset()..)?;
        } else {
            let end = left.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
            let (name, rest) = left.split_at(end.unwrap_or(left.len()));
            if name.is_empty() {
                return None;
            }
            steps.push(Step::Key(name.to_owned()));
            left = rest;
        }
    }
    Some(steps)
}

/// How many steps lead to the record that a place is in; nothing if it is in none.
fn within(whole: &Value, way: &[Step], place: &[Step]) -> Option<usize> {
    let fits =
        |(own, step): (&Step, &Step)| own == step || (*own == Step::Any && matches!(step, Step::At(_)));
    if place.len() < way.len() || !way.iter().zip(place).all(fits) {
        return None;
    }
    let is_list = matches!(found(whole, &place[..way.len()])?, Value::List(_));
    match place.get(way.len()) {
        Some(Step::At(_)) if is_list => Some(way.len() + 1),
        None if is_list => None,
        _ => Some(way.len()),
    }
}

fn found<'a>(whole: &'a Value, place: &[Step]) -> Option<&'a Value> {
    place.iter().try_fold(whole, |value, step| match (value, step) {
        (Value::Object(members), Step::Key(key)) => {
            members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
        }
        (Value::List(items), Step::At(at)) => items.get(*at),
        _ => None,
    })
}

/// The steps from one on as JMESPath. Of a field of several things, every item of a list counts and not only this one.
fn written(whole: &Value, place: &[Step], from: usize, several: bool) -> String {
    let mut path = String::new();
    for (at, step) in place.iter().enumerate().skip(from) {
        match step {
            Step::Key(key) => {
                let joint = if path.is_empty() { "" } else { "." };
                path.push_str(joint);
                path.push_str(&quoted(key));
            }
            Step::At(number) if !several => path.push_str(&format!("[{number}]")),
            // A list of plain values is taken whole.
            Step::At(_) if at + 1 == place.len() && !is_object(found(whole, place)) => {}
            _ => path.push_str("[]"),
        }
    }
    if path.is_empty() { "@".to_owned() } else { path }
}

fn is_object(value: Option<&Value>) -> bool {
    matches!(value, Some(Value::Object(_)))
}

#[cfg(test)]
mod tests {
    use super::path;
    use catalogue::json::parse;

    const ANSWER: &str = r#"{"meta": {"iiif": "https://a.kz"}, "data": [{"title": "Bowl", "a b": {"c": 1},
        "makers": [{"name": "A"}], "tags": ["x", "y"]}]}"#;

    fn of(items: &str, field: &str, place: &str) -> String {
        let connector =
            format!(r#"{{"exhibits": {{"list": {{"items": {items}}}, "one": {{"ask": "{{id}}"}}}}}}"#);
        path(&parse(ANSWER.as_bytes()).unwrap(), &connector, "exhibits", field, place)
    }

    #[test]
    fn a_place_within_a_record_is_found_from_it() {
        assert_eq!(of(r#""data""#, "title", r#"["data", 0, "title"]"#), "title");
        assert_eq!(of(r#""data[]""#, "title", r#"["data", 0, "a b", "c"]"#), r#""a b".c"#);
        assert_eq!(of(r#""$.data[*]""#, "title", r#"["data", 0]"#), "@");
    }

    #[test]
    fn a_place_around_the_records_is_found_from_the_root() {
        assert_eq!(of(r#""data""#, "rights", r#"["meta", "iiif"]"#), "$.meta.iiif");
        assert_eq!(of(r#""data[?title]""#, "title", r#"["data", 0, "title"]"#), "$.data[0].title");
    }

    #[test]
    fn of_a_field_of_several_things_all_items_count() {
        assert_eq!(of(r#""data""#, "makers", r#"["data", 0, "makers", 0, "name"]"#), "makers[].name");
        assert_eq!(of(r#""data""#, "title", r#"["data", 0, "makers", 0, "name"]"#), "makers[0].name");
        assert_eq!(of(r#""data""#, "materials.en", r#"["data", 0, "tags", 1]"#), "tags");
        assert_eq!(of(r#""data""#, "title", r#"["data", 0, "tags", 1]"#), "tags[1]");
    }

    #[test]
    fn an_answer_that_is_one_record_is_its_own() {
        let whole = parse(br#"{"object": {"__proto__": {"t": 1}}}"#).unwrap();
        let connector = r#"{"exhibits": {"one": {"ask": "", "item": "object"}}}"#;
        let place = r#"["object", "__proto__", "t"]"#;
        assert_eq!(path(&whole, connector, "exhibits", "title", place), "__proto__.t");
    }
}
