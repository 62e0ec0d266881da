//! Reading the portal's own JSON, record by record.

use crate::json::{FromJson, Place, Value, parse};
use crate::model::{Exhibit, Museum, Region, Story, Tour};

pub use crate::json::FileError;

/// A file of the portal's own JSON: any of the five lists.
///
/// This type writes the format down for the schema; reading goes record by record, through
/// [`read`], so that one bad record does not cost the others.
#[derive(Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields, default))]
#[cfg_attr(
    feature = "schema",
    schemars(
        title = "A file of a museum catalogue",
        description = "Museums, exhibits, tours, stories and regions: any of the five lists, in one file or in several."
    )
)]
pub struct CatalogueFile {
    /// Where the schema of this file is; for editors.
    #[cfg_attr(feature = "schema", schemars(rename = "$schema"))]
    pub schema: String,
    /// Museums.
    pub museums: Vec<Museum>,
    /// Exhibits.
    pub exhibits: Vec<Exhibit>,
    /// Tours.
    pub tours: Vec<Tour>,
    /// News, events and exhibitions.
    pub stories: Vec<Story>,
    /// Regions.
    pub regions: Vec<Region>,
}

/// A kind of record that has a list of its own in a file.
pub trait Record: FromJson + Clone + 'static {
    /// The name of its list.
    const LIST: &'static str;

    /// The record's identifier.
    fn id(&self) -> &str;
}

macro_rules! record {
    ($($record:ident $list:literal),*) => {$(
        impl Record for $record {
            const LIST: &'static str = $list;

            fn id(&self) -> &str {
                &self.id
            }
        }
    )*};
}
record!(Museum "museums", Exhibit "exhibits", Tour "tours", Story "stories", Region "regions");

/// The good records of one list of a file, and what was wrong with the others.
#[derive(Clone, Debug)]
pub struct Read<R> {
    /// The records that could be read, in the file's order.
    pub records: Vec<R>,
    /// The records that could not.
    pub lost: Vec<Lost>,
}

impl<R> Default for Read<R> {
    fn default() -> Self {
        Self { records: Vec::new(), lost: Vec::new() }
    }
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Its place in the list, from 0.
    pub index: usize,
    /// Its identifier, if it has one.
    pub id: Option<String>,
    /// What is wrong with it.
    pub why: String,
}

/// Reads one list of a file. A file without that list has no such records.
///
/// # Errors
/// If the file is not JSON to its end, or is not an object whose list is a list. A record that is
/// wrong is no error: it is counted among [`Read::lost`]. So is one whose identifier cannot stand
/// in an address.
///
/// ```
/// use catalogue::{file, model::Region};
/// let file = br#"{"regions": [{"id": "KZ-10", "name": "Abai"}, {"id": "KZ-11"}]}"#;
/// let read = file::read::<Region>(file)?;
/// assert_eq!(read.records.len(), 1);
/// assert_eq!(read.lost[0].why, "name: the field is missing");
/// # Ok::<(), file::FileError>(())
/// ```
pub fn read<R: Record>(bytes: &[u8]) -> Result<Read<R>, FileError> {
    let mut read = Read::default();
    for (index, value) in list(bytes, R::LIST)?.into_iter().enumerate() {
        let id = id_of(&value);
        match one(value) {
            Ok(record) => read.records.push(record),
            Err(why) => read.lost.push(Lost { index, id, why }),
        }
    }
    Ok(read)
}

/// Reads one record that stands by itself, such as a line of an NDJSON file.
///
/// # Errors
/// If it is not JSON, or not such a record.
pub fn read_one<R: Record>(bytes: &[u8]) -> Result<R, String> {
    one(parse(bytes).map_err(|error| error.to_string())?)
}

fn one<R: Record>(value: Value) -> Result<R, String> {
    let mut record = R::blank();
    fill(&mut record, value)?;
    check_id(record.id())?;
    Ok(record)
}

/// Compiled once for all records.
fn fill(record: &mut dyn Place, value: Value) -> Result<(), String> {
    record.read(Some(value)).map_err(|wrong| wrong.to_string())
}

fn list(bytes: &[u8], name: &str) -> Result<Vec<Value>, FileError> {
    let wrong = |why: String| FileError { line: 1, column: 1, why };
    let Value::Object(lists) = parse(bytes)? else {
        return Err(wrong("expected an object with lists of records".to_owned()));
    };
    match lists.into_iter().rev().find(|(own, _)| own == name) {
        None => Ok(Vec::new()),
        Some((_, Value::List(records))) => Ok(records),
        Some(_) => Err(wrong(format!("«{name}» is not a list"))),
    }
}

pub(crate) fn check_id(id: &str) -> Result<(), String> {
    // Browsers take «.» and «..» out of a path even when they are percent-encoded (WHATWG URL, 4.1).
    match id.trim() {
        "" | "." | ".." => Err(format!("the identifier «{id}» cannot stand in an address")),
        _ => Ok(()),
    }
}

fn id_of(record: &Value) -> Option<String> {
    let Value::Object(fields) = record else { return None };
    match fields.iter().find(|(name, _)| name == "id") {
        Some((_, Value::Text(id))) => Some(id.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bad_record_does_not_cost_the_others() {
        let records: Vec<String> = (0..1000)
            .map(|number| match number {
                500 => r#"{"id": "r500", "name": 5}"#.to_owned(),
                _ => format!(r#"{{"id": "r{number}", "name": "N"}}"#),
            })
            .collect();
        let file = format!(r#"{{"regions": [{}]}}"#, records.join(","));
        let read = read::<Region>(file.as_bytes()).unwrap();
        assert_eq!(read.records.len(), 999);
        assert_eq!((read.lost[0].index, read.lost[0].id.as_deref()), (500, Some("r500")));
        assert!(read.lost[0].why.contains("expected a text"), "{}", read.lost[0].why);
    }

    #[test]
    fn a_file_cut_short_says_where() {
        let error = read::<Region>(b"{\"regions\": [\n{\"id\": \"a\", \"na").unwrap_err();
        assert_eq!(error.line, 2);
        assert_eq!(error.why, "the file ends too soon");
    }

    #[test]
    fn deep_nesting_is_lost_not_crashed_on() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let file = format!(
            r#"{{"regions": [{deep}, {{"id": "a", "name": "A", "x": {deep}}}, {{"id": "b", "name": "B"}}]}}"#
        );
        let read = read::<Region>(file.as_bytes()).unwrap();
        assert_eq!(read.records.last().unwrap().id, "b");
        assert!(super::read::<Region>(deep.as_bytes()).is_err());
    }

    #[test]
    fn identifiers_that_cannot_be_addressed_are_lost() {
        let file = r#"{"regions": [{"id": "a", "name": "A"}, {"id": "..", "name": "C"}, {"id": " ", "name": "D"}, {"id": "а/ә %", "name": "E"}]}"#;
        let read = read::<Region>(file.as_bytes()).unwrap();
        assert_eq!(read.records.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), ["a", "а/ә %"]);
        assert_eq!(read.lost.len(), 2);
    }

    #[test]
    fn a_record_by_itself_is_read_or_says_what_is_wrong() {
        assert_eq!(read_one::<Region>(br#"{"id": "a", "name": "A"}"#).unwrap().id, "a");
        let why = |json: &str| read_one::<Region>(json.as_bytes()).unwrap_err();
        assert_eq!(why(r#"{"id": "a"}"#), "name: the field is missing");
        assert_eq!(why(r#"{"id": ".", "name": "A"}"#), "the identifier «.» cannot stand in an address");
        assert_eq!(why("{"), "line 1, column 2: the file ends too soon");
    }

    #[test]
    fn a_byte_order_mark_is_skipped_and_a_missing_list_is_empty() {
        assert!(read::<Region>("\u{feff}{}".as_bytes()).unwrap().records.is_empty());
        assert!(read::<Region>(br#"{"regions": {}}"#).is_err());
        assert!(read::<Region>(b"[]").is_err());
        assert!(read::<Region>(b"").is_err());
    }
}
