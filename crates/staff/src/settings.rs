//! What a person has settled: the profile, a connector, and what columns are.

use catalogue::connector::Connector;
use catalogue::json::{Wrong, position_of};
use catalogue::language::Language;
use inspection::{Profile, SHIPPED};
use serde_json::{Value, json};
use sources::said;
use std::collections::HashMap;

/// The profile that is taken where none is chosen, or where the chosen one is wrong.
const USUAL: &str = "kazakhstan";

/// What a person has settled.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) language: Language,
    pub(crate) profile: Option<Profile>,
    /// The connector that tables and JSON in a shape of its own are read by, instead of one that is guessed.
    pub(crate) connector: Option<Connector>,
    /// For each file by its name: the fields that its columns were said to be, blank for none.
    pub(crate) columns: HashMap<String, Chosen>,
    /// The same in words, and what is wrong with it.
    pub(crate) told: Value,
}

/// The fields that columns were said to be, by the keys of the columns; blank for none.
pub(crate) type Chosen = HashMap<String, String>;

impl Settings {
    /// Reads them. What is wrong with a profile or a connector is told, and the usual ones take their places.
    pub(crate) fn read(json: &str) -> Self {
        let given: Value = serde_json::from_str(json).unwrap_or_default();
        let text = |name: &str, member: &str| given[name][member].as_str().map(str::to_owned);
        let language = given["language"].as_str().and_then(Language::tagged).unwrap_or_default();
        let name = text("profile", "name").unwrap_or_else(|| USUAL.to_owned());
        let own = text("profile", "text");
        let read = match &own {
            Some(own) => Profile::read(own.as_bytes()).map_err(|wrong| placed(own, &wrong)),
            None => shipped(&name).ok_or_else(|| format!("there is no profile «{name}»")),
        };
        let (profile, wrong) = match read {
            Ok(profile) => (Some(profile), None),
            Err(why) => (shipped(USUAL), Some(said(&why, language))),
        };
        let connector = text("connector", "text");
        let connected = connector
            .as_ref()
            .map(|own| Connector::read(own.as_bytes()).map_err(|wrong| placed(own, &wrong)));
        let called =
            profile.as_ref().and_then(|own| language.read(&own.name).map(|own| own.text.into_owned()));
        let told = json!({
            "profile": { "name": name, "own": own.is_some(), "called": called, "wrong": wrong },
            "connector": connected.as_ref().map(|read| json!({
                "name": text("connector", "name"),
                "wrong": read.as_ref().err().map(|why| said(why, language)),
            })),
        });
        let columns = serde_json::from_value(given["columns"].clone()).unwrap_or_default();
        Self { language, profile, connector: connected.and_then(Result::ok), columns, told }
    }
}

fn shipped(name: &str) -> Option<Profile> {
    // Those that are shipped can be read: their crate's own tests say so.
    Profile::named(name).and_then(Result::ok)
}

/// What is wrong with a file of settings, and where.
fn placed(json: &str, wrong: &Wrong) -> String {
    // What is no JSON tells its place by itself.
    if wrong.field.is_empty() {
        return wrong.to_string();
    }
    let (line, column) = position_of(json.as_bytes(), &wrong.field);
    format!("line {line}, column {column}: {wrong}")
}

/// What a file is that has no records but says how they are to be read: `connector`, `profile`, or nothing.
pub(crate) fn sort(bytes: &[u8]) -> &'static str {
    let Ok(Value::Object(members)) = serde_json::from_slice(bytes) else { return "" };
    let has = |names: &[&str]| names.iter().any(|name| members.contains_key(*name));
    match () {
        () if has(&["base"]) && has(&["exhibits", "museums", "tours", "stories"]) => "connector",
        () if has(&["name"]) && has(&["required", "rules", "smallest_picture", "heaviest_picture"]) => {
            "profile"
        }
        () => "",
    }
}

/// The profiles that are shipped, as they are called in a language: a JSON list of `name` and `called`.
pub(crate) fn profiles(language: Language) -> Value {
    let called = |(name, _): &(&str, &str)| {
        let own = shipped(name)?;
        let called = language.read(&own.name)?.text.into_owned();
        Some(json!({ "name": name, "called": called }))
    };
    SHIPPED.iter().filter_map(called).collect()
}
