//! What a schema cannot say: whether the values make sense.

use crate::fault::{Finding, LISTS};
use crate::media::Media;
use crate::place::Path;
use crate::references::{Identifiers, scenes};
use crate::words::shown;
use catalogue::model::{Address, Day, Schedule};
use serde_json::Value;

/// What does not make sense in the records of a catalogue.
pub fn faults(json: &Value, identifiers: &Identifiers, media: &Media) -> Vec<Finding> {
    let mut findings = Vec::new();
    for list in LISTS {
        for (index, record) in json[list].as_array().into_iter().flatten().enumerate() {
            let path = Path::default().name(list).number(index);
            findings.extend(unaddressable(&path, record));
            match list {
                "tours" => findings.extend(scenes(&path, record)),
                "stories" => findings.extend(days(&path, record)),
                _ => {}
            }
            walk(&path, record, &mut |path, value| {
                findings.extend(value_fault(list, path, value, identifiers));
                findings.extend(media.faults(path, value));
            });
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

fn value_fault(list: &str, path: &Path, value: &Value, identifiers: &Identifiers) -> Option<Finding> {
    let names = path.names();
    let field = names.strip_prefix(list)?.strip_prefix('.')?;
    match (field, value) {
        ("date" | "founded", Value::Object(_)) => years(path, value),
        ("hours.osm", Value::String(text)) => hours(path, text),
        ("sources", Value::String(text)) if text.contains("://") => source(path, text),
        (_, Value::String(id)) => identifiers.lost(list, field, path, id),
        _ => None,
    }
}

/// An identifier that cannot stand in an address, as `catalogue::file` has it.
fn unaddressable(path: &Path, record: &Value) -> Option<Finding> {
    let id = record["id"].as_str()?;
    let wrong = format!("the identifier «{id}» cannot stand in an address");
    let right = "an identifier of letters, digits and hyphens, such as golden-man";
    (id.trim().is_empty() || id == "." || id == "..").then(|| Finding::new(path.name("id"), wrong, right))
}

fn years(path: &Path, date: &Value) -> Option<Finding> {
    let year = |name: &str| date[name].as_i64();
    if let Some(name) = ["from", "to"].into_iter().find(|name| year(name) == Some(0)) {
        return Some(Finding::new(path.name(name), "there is no year 0", "-1 for 1 BCE, 1 for 1 CE"));
    }
    // JSON Schema takes 5.0 to be whole, the reader does not.
    if let Some(name) = ["from", "to"].into_iter().find(|name| date[name].is_number() && year(name).is_none())
    {
        let wrong = format!("{} is not a year", shown(&date[name]));
        return Some(Finding::new(
            path.name(name),
            wrong,
            "a whole number without a decimal point; -400 is 400 BCE",
        ));
    }
    let (from, to) = (year("from")?, year("to")?);
    let wrong = format!("the first year, {from}, is after the last, {to}");
    (from > to).then(|| Finding::new(path.name("from"), wrong, "the earlier year in `from`; 400 BCE is -400"))
}

fn hours(path: &Path, text: &str) -> Option<Finding> {
    let error = text.parse::<Schedule>().err()?;
    Some(Finding::new(
        path.clone(),
        error.to_string(),
        "weekdays and times, such as Tu-Su 10:00-18:00; Mo off; all else in words in `text`",
    ))
}

/// The reader takes a plain source with `://` in it to be an address.
fn source(path: &Path, text: &str) -> Option<Finding> {
    let wrong = format!("{} is not an address that can be followed", shown(&text.into()));
    let right = "the address by itself, or an object with `title` and `url`";
    Address::new(text).href().is_none().then(|| Finding::new(path.clone(), wrong, right))
}

/// The days of a story that are not in the calendar, or in the wrong order.
fn days(path: &Path, story: &Value) -> Vec<Finding> {
    let day = |name: &str| story[name].as_str().map(|text| (text, text.parse::<Day>()));
    let wrong = ["start", "end"].into_iter().filter_map(|name| {
        let (text, error) = (day(name)?.0, day(name)?.1.err()?);
        Some(Finding::new(
            path.name(name),
            format!("«{text}» is not a day in the calendar"),
            error.to_string(),
        ))
    });
    let mut findings: Vec<_> = wrong.collect();
    if let (Some((start_text, Ok(start))), Some((end_text, Ok(end)))) = (day("start"), day("end"))
        && ends_first(&start, &end)
    {
        let wrong = format!("the last day, {end_text}, is before the first, {start_text}");
        findings.push(Finding::new(path.name("end"), wrong, "a day not before `start`"));
    }
    findings
}

/// Compares only what is known of both days.
fn ends_first(start: &Day, end: &Day) -> bool {
    let (Some(start_year), Some(end_year)) = (start.year, end.year) else { return false };
    let month = start.month.zip(end.month);
    let day = start.day.zip(end.day);
    let first = (start_year, month.map(|both| both.0), month.and(day).map(|both| both.0));
    let last = (end_year, month.map(|both| both.1), month.and(day).map(|both| both.1));
    last < first
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(json: Value) -> Vec<String> {
        faults(&json, &Identifiers::default(), &Media::default())
            .iter()
            .map(|found| found.path.to_string())
            .collect()
    }

    #[test]
    fn years_are_in_order_and_never_0() {
        let exhibits = [
            json!({"from": 5, "to": 4}),
            json!({"from": 0}),
            json!({"to": 0}),
            json!({"to": 5.0}),
            json!({"from": -5, "to": -5}),
            json!("5–4"),
        ];
        let exhibits = exhibits.map(|date| json!({"id": "a", "date": date}));
        let wrong =
            ["exhibits[0].date.from", "exhibits[1].date.from", "exhibits[2].date.to", "exhibits[3].date.to"];
        assert_eq!(fields(json!({"exhibits": exhibits})), wrong);
    }

    #[test]
    fn hours_and_sources_that_cannot_be_read_are_found() {
        let museum = json!({"id": "a", "hours": {"osm": "Jan-Mar 10:00-18:00"}, "sources": ["see https://a.kz, p. 5", "https://a.kz", "words"]});
        assert_eq!(fields(json!({"museums": [museum]})), ["museums[0].hours.osm", "museums[0].sources[0]"]);
    }

    #[test]
    fn days_are_in_the_calendar_and_in_order() {
        let story =
            |start: &str, end: &str| fields(json!({"stories": [{"id": "a", "start": start, "end": end}]}));
        assert_eq!(story("2019-02-30", "2019-03-01"), ["stories[0].start"]);
        assert_eq!(story("2019-12-18", "2019-12-17"), ["stories[0].end"]);
        assert_eq!(story("2019-12-18", "2018"), ["stories[0].end"]);
        for (start, end) in
            [("2019-12-18", "2019"), ("2019-12", "2019-12-01"), ("XXXX-12", "2018"), ("2019", "2019")]
        {
            assert!(story(start, end).is_empty(), "{start} {end}");
        }
    }

    #[test]
    fn identifiers_can_stand_in_an_address() {
        let regions = ["", " ", ".", "..", "a/ә %"].map(|id| json!({ "id": id }));
        assert_eq!(fields(json!({"regions": regions})).len(), 4);
    }
}
