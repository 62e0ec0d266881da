//! Reading a profile.

use super::{Area, Profile, Requirement};
use crate::nearest;
use crate::parts::{FIELDS, fields};
use crate::rule::{Rule, Severity};
use catalogue::json::{Fields, FromJson, Value, Wrong, parse};
use catalogue::model::Text;
use std::collections::HashMap;
use std::sync::Arc;

pub(super) fn profile(json: &[u8]) -> Result<Profile, Wrong> {
    let mut object = Fields::of(parse(json).map_err(|error| Wrong::new(error.to_string()))?);
    let name: Text = object.take("name");
    let _editors_schema: Option<String> = object.take("$schema");
    let about = object.take("about");
    let languages: Vec<String> = object.take("languages");
    let required: Value = object.take("required");
    let rules: Value = object.take("rules");
    let area: Value = object.take("area");
    let smallest: Option<u32> = object.take("smallest_picture");
    let heaviest: Option<u32> = object.take("heaviest_picture");
    object.end_strict(())?;
    Ok(Profile {
        name: filled(name).map_err(|wrong| wrong.inside("name"))?,
        about,
        languages,
        required: requirements(required).map_err(|wrong| wrong.inside("required"))?,
        severities: severities(rules).map_err(|wrong| wrong.inside("rules"))?,
        area: area_of(area).map_err(|wrong| wrong.inside("area"))?,
        smallest_picture: smallest.unwrap_or(800),
        heaviest_picture: heaviest.unwrap_or(3 * 1024 * 1024).into(),
    })
}

fn filled(text: Text) -> Result<Arc<Text>, Wrong> {
    if text.is_blank() { Err(Wrong::new("the text is empty")) } else { Ok(Arc::new(text)) }
}

/// The members of an object, each read by `read`; an error names the member.
fn members<T>(value: Value, read: impl Fn(&str, Value) -> Result<T, Wrong>) -> Result<Vec<T>, Wrong> {
    let members = match value {
        Value::Null => Vec::new(),
        Value::Object(members) => members,
        _ => return Err(Wrong::new("expected an object")),
    };
    let named = |(name, value): (String, Value)| read(&name, value).map_err(|wrong| wrong.inside(&name));
    members.into_iter().map(named).collect()
}

fn severities(rules: Value) -> Result<HashMap<Rule, Option<Severity>>, Wrong> {
    let severities = members(rules, |name, value| {
        let codes = Rule::ALL.iter().map(|rule| rule.code());
        let rule = Rule::coded(name).ok_or_else(|| unknown("rule", name, codes))?;
        let word = String::from_json(value)?;
        Ok((rule, if word == "off" { None } else { Some(severity(&word)?) }))
    });
    Ok(severities?.into_iter().collect())
}

fn severity(word: &str) -> Result<Severity, Wrong> {
    let known = Severity::ALL.into_iter().find(|severity| severity.code() == word);
    known.ok_or_else(|| Wrong::new(format!("«{word}» is none of error, warning, hint, off")))
}

fn requirements(required: Value) -> Result<Vec<Requirement>, Wrong> {
    let lists = members(required, |name, value| {
        let lists = FIELDS.map(|(list, _)| list);
        let list = lists.into_iter().find(|list| *list == name);
        let list = list.ok_or_else(|| unknown("list", name, lists.into_iter()))?;
        let items = Vec::<Value>::from_json(value)?.into_iter().enumerate();
        let read = |(at, item)| requirement(list, item).map_err(|wrong: Wrong| wrong.inside_item(at));
        items.map(read).collect::<Result<Vec<_>, Wrong>>()
    });
    Ok(lists?.into_iter().flatten().collect())
}

/// The name of a field; or an object with several, what the standard calls them, and how grave it is.
fn requirement(list: &'static str, item: Value) -> Result<Requirement, Wrong> {
    let (names, called, word) = match item {
        Value::Text(name) => (vec![name], None, None),
        item => {
            let mut object = Fields::of(item);
            let read = (object.take("fields"), object.take("called"), object.take("severity"));
            object.end_strict(read)?
        }
    };
    if names.is_empty() {
        return Err(Wrong::new("there is no field to be filled").inside("fields"));
    }
    for name in &names {
        known_field(list, name)?;
    }
    let called: Option<Text> = called;
    let word: Option<String> = word;
    Ok(Requirement {
        list,
        called: Arc::new(called.unwrap_or_else(|| Text::new("und", names.join(", ")))),
        severity: word.map_or(Ok(Severity::Error), |word| severity(&word))?,
        fields: names,
    })
}

/// Only the first name is looked at: what it holds may be a list of anything.
fn known_field(list: &str, name: &str) -> Result<(), Wrong> {
    let known = fields(list);
    let first = name.split('.').next().unwrap_or_default();
    let is_known = known.contains(&first);
    if is_known { Ok(()) } else { Err(unknown("field", first, known.iter().copied())) }
}

fn unknown<'a>(what: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Wrong {
    let perhaps =
        nearest(name, known).map_or_else(String::new, |near| format!("; perhaps «{near}» is meant"));
    Wrong::new(format!("there is no {what} «{name}»{perhaps}"))
}

fn area_of(area: Value) -> Result<Option<Area>, Wrong> {
    if area == Value::Null {
        return Ok(None);
    }
    let mut object = Fields::of(area);
    let name: Text = object.take("name");
    let pairs: Vec<Vec<f64>> = object.take("corners");
    object.end_strict(())?;
    let corner = |(at, pair): (usize, Vec<f64>)| match pair[..] {
        [longitude, latitude] if longitude.abs() <= 180.0 && latitude.abs() <= 90.0 => {
            Ok((longitude, latitude))
        }
        _ => Err(Wrong::new("expected a longitude and a latitude").inside_item(at).inside("corners")),
    };
    let corners = pairs.into_iter().enumerate().map(corner).collect::<Result<Vec<_>, Wrong>>()?;
    if corners.len() < 2 {
        return Err(Wrong::new("expected two corners of a box, or more").inside("corners"));
    }
    Ok(Some(Area { name: filled(name).map_err(|wrong| wrong.inside("name"))?, corners }))
}
