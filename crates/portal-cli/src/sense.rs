//! What neither a schema can say nor the rules for records, because such records are never read: whether
//! identifiers can stand in an address, and days in the calendar. And what is wrong with models and documents.

use crate::fault::{Finding, LISTS};
use crate::media::Media;
use crate::place::Path;
use catalogue::model::Day;
use serde_json::Value;

/// What does not make sense in the records of a catalogue.
pub fn faults(json: &Value, media: &Media) -> Vec<Finding> {
    let mut findings = Vec::new();
    for list in LISTS {
        for (index, record) in json[list].as_array().into_iter().flatten().enumerate() {
            let path = Path::default().name(list).number(index);
            findings.extend(unaddressable(&path, record));
            if list == "stories" {
                findings.extend(days(&path, record));
            }
            walk(&path, record, &mut |path, value| findings.extend(media.faults(path, value)));
        }
    }
    findings
}

fn walk(path: &Path, value: &Value, visit: &mut impl FnMut(&Path, &Value)) {
    visit(path, value);
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| walk(&path.number(index), item, visit))
        }
        Value::Object(fields) => fields.iter().for_each(|(name, field)| walk(&path.name(name), field, visit)),
        _ => {}
    }
}

/// An identifier that cannot stand in an address, as `catalogue::file` has it.
fn unaddressable(path: &Path, record: &Value) -> Option<Finding> {
    let id = record["id"].as_str()?;
    let wrong = format!("the identifier «{id}» cannot stand in an address");
    let right = "an identifier of letters, digits and hyphens, such as golden-man";
    (id.trim().is_empty() || id == "." || id == "..").then(|| Finding::new(path.name("id"), wrong, right))
}

/// The days of a story that are not in the calendar.
fn days(path: &Path, story: &Value) -> Vec<Finding> {
    let wrong = ["start", "end"].into_iter().filter_map(|name| {
        let text = story[name].as_str()?;
        let error = text.parse::<Day>().err()?;
        Some(Finding::new(
            path.name(name),
            format!("«{text}» is not a day in the calendar"),
            error.to_string(),
        ))
    });
    wrong.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(json: Value) -> Vec<String> {
        faults(&json, &Media::default()).iter().map(|found| found.path.to_string()).collect()
    }

    #[test]
    fn days_are_in_the_calendar() {
        let story =
            |start: &str, end: &str| fields(json!({"stories": [{"id": "a", "start": start, "end": end}]}));
        assert_eq!(story("2019-02-30", "2019-03-01"), ["stories[0].start"]);
        assert_eq!(story("2019-02-28", "2019-13"), ["stories[0].end"]);
        assert!(story("2019-12-18", "XXXX-12").is_empty());
    }

    #[test]
    fn identifiers_can_stand_in_an_address() {
        let regions = ["", " ", ".", "..", "a/ә %"].map(|id| json!({ "id": id }));
        assert_eq!(fields(json!({"regions": regions})).len(), 4);
    }
}
