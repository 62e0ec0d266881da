//! Which field of the portal's each column of a table is likely to be.
//!
//! What headings are called is two tables: the catalogue's own, with the keys of APIs in some twenty languages, and
//! [`headings`], with what only tables of museums say. What was matched is a suggestion: a person changes it, and it becomes a
//! connector.

mod connector;
mod headings;
mod language;
mod likeness;
mod values;

pub use connector::connector;

use crate::columns::Columns;
use crate::item::Row;
use likeness::Meaning;
use serde_json::Value;

/// Which field a column is likely to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The column, counted from 0.
    pub column: usize,
    /// Its place, as JMESPath has it: by its key a connector finds it.
    pub path: String,
    /// The portal's field, as columns of the portal's own tables are called: `date`, `title.kk`, `date.from`, `sources.url`.
    /// None: the column is left out.
    pub field: Option<String>,
    /// What stands between the things in a cell, of fields of which there are several; nothing if there is
    /// one in each cell.
    pub separator: Option<String>,
    /// How sure that is, in percent.
    pub certainty: u8,
}

/// How sure a row's cells must be to be names of columns.
const NAMED: f64 = 0.9;

/// Whether a row names columns: most of its cells are the names of fields.
pub(crate) fn is_heading(cells: &[String]) -> bool {
    let filled = || cells.iter().filter(|cell| !cell.trim().is_empty());
    let is_name = |cell: &&String| {
        let meanings = likeness::exact(&language::apart(cell).0);
        meanings.iter().any(|meaning| meaning.sure >= NAMED)
    };
    filled().filter(is_name).count() * 2 >= filled().count().max(1)
}

/// Less sure than this, a column is left to the person.
const LEAST: f64 = 0.5;

/// Suggests a field for each column, by its heading and by what stands in some rows below it. No two columns get the same
/// field, unless there may be several of it.
pub fn suggest(columns: &Columns, rows: &[Row]) -> Vec<Matched> {
    let readings: Vec<_> = (0..columns.names.len()).map(|at| reading(columns, at, rows)).collect();
    let mut wishes: Vec<(usize, &Meaning)> = readings
        .iter()
        .enumerate()
        .flat_map(|(at, own)| own.meanings.iter().map(move |one| (at, one)))
        .collect();
    // The surest choose first; of the same, the one further left.
    wishes.sort_by(|(a, one), (b, other)| other.sure.total_cmp(&one.sure).then(a.cmp(b)));
    let mut fields: Vec<Option<(String, f64)>> = vec![None; readings.len()];
    for (at, meaning) in wishes {
        let field = readings.get(at).map(|own| own.field(meaning.field)).unwrap_or_default();
        let is_taken = |other: &Option<(String, f64)>| other.as_ref().is_some_and(|(own, _)| *own == field);
        let is_free = headings::is_several(meaning.field) || !fields.iter().any(is_taken);
        if let Some(place) = fields.get_mut(at).filter(|place| place.is_none() && is_free) {
            *place = Some((field, meaning.sure));
        }
    }
    identify(&mut fields, &readings);
    let chosen = fields.into_iter().zip(&readings).enumerate();
    chosen.map(|(column, (field, own))| matched(columns, column, field, own, rows)).collect()
}

/// Without anything better, the number of a row is what it is known by.
fn identify(fields: &mut [Option<(String, f64)>], readings: &[Reading]) {
    let is_known = |(name, _): &(String, f64)| name == "id" || name == "inventory_number";
    if fields.iter().flatten().any(is_known) {
        return;
    }
    let is_number = |own: &Reading| own.meanings.iter().any(|meaning| meaning.field.is_empty());
    let number = readings.iter().position(is_number).and_then(|at| fields.get_mut(at));
    if let Some(number) = number {
        *number = Some(("id".to_owned(), LEAST));
    }
}

fn matched(
    columns: &Columns,
    column: usize,
    field: Option<(String, f64)>,
    reading: &Reading,
    rows: &[Row],
) -> Matched {
    let (field, sure) = match field {
        Some((field, _)) if field.is_empty() => (None, reading.sure_of_nothing()),
        Some((field, sure)) => (Some(field), sure),
        None => (None, 0.0),
    };
    let name = field.as_deref().map(|field| field.split('.').next().unwrap_or_default());
    let separator = name.and_then(|name| values::separator(name, column, rows));
    let certainty = (sure.clamp(0.0, 1.0) * 100.0).round() as u8;
    Matched { column, path: quoted(&columns.key(column)), field, separator, certainty }
}

/// A key as JMESPath has it: a quoted identifier is a text of JSON.
fn quoted(key: &str) -> String {
    Value::from(key).to_string()
}

impl Matched {
    /// Takes the column for the field that a person says, or for none; the rows are some of those below it.
    pub fn choose(&mut self, field: Option<&str>, rows: &[Row]) {
        let name = field.map(|field| field.split('.').next().unwrap_or_default());
        self.separator = name.and_then(|name| values::separator(name, self.column, rows));
        self.field = field.map(str::to_owned);
        self.certainty = CHOSEN;
    }
}

/// What a person says is certain.
const CHOSEN: u8 = 100;

/// What a column's heading and its cells say.
struct Reading {
    meanings: Vec<Meaning>,
    /// The language of its texts, as far as it is known.
    language: Option<&'static str>,
    /// Whether the cells have addresses.
    has_addresses: bool,
}

impl Reading {
    /// The field with the language or the part that the column has of it.
    fn field(&self, name: &str) -> String {
        match name {
            "from" | "to" => format!("date.{name}"),
            "sources" if self.has_addresses => "sources.url".to_owned(),
            name if headings::is_text(name) => match self.language {
                Some(language) => format!("{name}.{language}"),
                None => name.to_owned(),
            },
            name => name.to_owned(),
        }
    }

    fn sure_of_nothing(&self) -> f64 {
        self.meanings.first().map_or(0.0, |meaning| meaning.sure)
    }
}

fn reading(columns: &Columns, at: usize, rows: &[Row]) -> Reading {
    let name = columns.names.get(at).map(String::as_str).unwrap_or_default();
    let (heading, said) = language::apart(name);
    let mut meanings = likeness::meanings(&heading);
    if values::has_twice(at, rows) {
        meanings.iter_mut().filter(|meaning| meaning.field == "id").for_each(|meaning| meaning.sure *= 0.5);
    }
    meanings.retain(|meaning| meaning.sure >= LEAST);
    let language = said.or_else(|| values::language(at, rows, &heading));
    Reading { meanings, language, has_addresses: values::has_addresses(at, rows) }
}
