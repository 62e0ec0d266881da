//! `portal try-connector`: what a connector makes of an API's answers.

mod network;
mod table;

use catalogue::connector::{Connected, Connector, Made, Mapped, Part};
use catalogue::json::position_of;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Story, Tour};
use catalogue::{Field, Query};
use clap::{Args, ValueEnum};
use futures_executor::block_on;
use network::Network;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fmt, fs};

/// How many records are asked for of a live API.
const PAGE: usize = 24;

/// What to try a connector on.
#[derive(Args)]
pub struct Trial {
    /// The connector.
    connector: PathBuf,
    /// A saved answer with a list. Without saved answers the API itself is asked.
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// A saved answer with one record.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// The headers of the saved list, «Name: value» on each line.
    #[arg(long, value_name = "FILE", requires = "list")]
    headers: Option<PathBuf>,
    /// The kind of record.
    #[arg(long, value_enum, default_value = "exhibits")]
    kind: Kind,
    /// Words to search for.
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["list", "record"])]
    query: Option<String>,
    /// The page, from 1.
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["list", "record"])]
    page: Option<usize>,
    /// A value to narrow down by: museum, region, kind, type, period, culture, material.
    #[arg(long, value_name = "FIELD=VALUE", conflicts_with_all = ["list", "record"])]
    filter: Vec<String>,
    /// One record, by its identifier.
    #[arg(long, value_name = "ID", conflicts_with_all = ["list", "record", "query", "page", "filter"])]
    id: Option<String>,
    /// A key for the API, in the place of the connector's.
    #[arg(long, value_name = "KEY", conflicts_with_all = ["list", "record"])]
    key: Option<String>,
    /// Prints the records in the portal's own JSON, and nothing else.
    #[arg(long)]
    json: bool,
}

/// A kind of record.
#[derive(Clone, Copy, ValueEnum)]
pub enum Kind {
    Exhibits,
    Museums,
    Tours,
    Stories,
}

/// What is printed, and how the program ends: 0 if every record has all it needs, 1 if one does
/// not, 2 if there is nothing to look at.
pub struct Outcome {
    /// For the standard output.
    pub text: String,
    /// For the standard error output.
    pub trouble: String,
    /// The program's end.
    pub code: u8,
}

impl Outcome {
    fn failed(trouble: impl fmt::Display) -> Self {
        Self { text: String::new(), trouble: trouble.to_string(), code: 2 }
    }
}

/// Tries a connector.
pub fn try_connector(trial: &Trial) -> Outcome {
    let outcome = match trial.kind {
        Kind::Exhibits => run::<Exhibit>(trial),
        Kind::Museums => run::<Museum>(trial),
        Kind::Tours => run::<Tour>(trial),
        Kind::Stories => run::<Story>(trial),
    };
    outcome.unwrap_or_else(Outcome::failed)
}

fn run<R: Mapped + Serialize>(trial: &Trial) -> Result<Outcome, String> {
    let connector = read_connector(&trial.connector)?;
    let mut identifiers = 0;
    let part = match (&trial.list, &trial.record) {
        (None, None) => live::<R>(trial, connector)?,
        (list, record) => {
            let mut part = Part { exact: false, ..Part::default() };
            if let Some(path) = list {
                let listed = connector
                    .read_list::<R>(&read(path)?, &headers(trial.headers.as_deref())?)
                    .map_err(|why| at(path, why))?;
                identifiers = listed.identifiers.len();
                part.total = listed.total.unwrap_or(listed.records.len().max(listed.identifiers.len()));
                part.exact = listed.total.is_some();
                part.made.extend(listed.records);
            }
            if let Some(path) = record {
                part.made.push(connector.read_one(&read(path)?).map_err(|why| at(path, why))?);
            }
            part
        }
    };
    let whole = !part.made.is_empty() && part.made.iter().all(|made| made.record.is_ok());
    // What is printed as JSON says nothing of what is not in it.
    let (text, trouble) = match trial.json {
        true => (json(&part.made), table::losses(&part).trim_end().to_owned()),
        false => (table::table(&part, trial, identifiers), String::new()),
    };
    Ok(Outcome { text, trouble, code: u8::from(!whole) })
}

/// A connector out of a file; an error names the line and the column.
pub fn read_connector(path: &Path) -> Result<Connector, String> {
    let bytes = read(path)?;
    Connector::read(&bytes).map_err(|wrong| match wrong.field.as_str() {
        "" => at(path, wrong.why.clone()),
        field => {
            let (line, column) = position_of(&bytes, field);
            format!("{}, line {line}, column {column}: {wrong}", path.display())
        }
    })
}

fn live<R: Mapped>(trial: &Trial, connector: Connector) -> Result<Part<R>, String> {
    let connected = Connected::new(connector, Rc::new(Network::default()), trial.key.clone());
    if let Some(id) = &trial.id {
        let made =
            block_on(connected.made_one(id, Language::default())).map_err(|failure| failure.to_string())?;
        let made: Vec<Made<R>> = made.into_iter().collect();
        return Ok(Part { total: made.len(), made, ..Part::default() });
    }
    let filter = |text: &String| {
        let (name, value) =
            text.split_once('=').ok_or_else(|| format!("--filter {text}: expected FIELD=VALUE"))?;
        let field =
            Field::named(name).ok_or_else(|| format!("--filter {text}: there is no field «{name}»"))?;
        Ok::<_, String>((field, value.to_owned()))
    };
    let query = Query {
        text: trial.query.clone().unwrap_or_default(),
        filters: trial.filter.iter().map(filter).collect::<Result<_, _>>()?,
        skip: trial.page.unwrap_or(1).saturating_sub(1) * PAGE,
        take: Some(PAGE),
        ..Query::default()
    };
    block_on(connected.made(&query)).map_err(|failure| failure.to_string())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| at(path, error.to_string()))
}

fn at(path: &Path, why: String) -> String {
    format!("{}: {why}", path.display())
}

fn headers(path: Option<&Path>) -> Result<Vec<(String, String)>, String> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let text = String::from_utf8_lossy(&read(path)?).into_owned();
    let header = |line: &str| {
        line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
    };
    Ok(text.lines().filter_map(header).collect())
}

/// The records as a file of the portal's own.
fn json<R: Mapped + Serialize>(made: &[Made<R>]) -> String {
    let records: Vec<&R> = made.iter().filter_map(|made| made.record.as_ref().ok()).collect();
    let file = serde_json::json!({ R::LIST: records });
    serde_json::to_string_pretty(&file).map_or_else(|error| error.to_string(), |text| text + "\n")
}
