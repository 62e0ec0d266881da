//! `portal`: checks the files of a museum portal, guesses and tries connectors, loads search engines,
//! packs and searches catalogues, makes pages of their records, and writes the JSON Schemas of its formats.

mod check;
mod connect;
mod fault;
mod guess;
mod inspect;
mod load;
mod media;
mod open;
mod opensearch;
mod pack;
mod pages;
mod place;
mod records;
mod schema;
mod search;
mod sense;
mod shape;
mod twice;
mod words;
mod zstd;

use crate::connect::{Outcome, Trial};
use crate::guess::Sample;
use crate::media::Files;
use catalogue::language::Language;
use clap::{Parser, Subcommand};
use std::{io::Write, path::PathBuf, process::ExitCode};

/// Checks the files of a museum portal, guesses and tries connectors, loads search engines, packs and
/// searches catalogues, and writes the JSON Schemas of the formats.
#[derive(Parser)]
#[command(name = "portal", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks catalogue files and portal.json, all of them together.
    ///
    /// Ends with 0 if there is no fault, with 1 if there are faults, and with 2 if a file could
    /// not be read: it is not there, not JSON, cut short.
    Check {
        /// The files. What one refers to is looked for in all of them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The folder that the site's own addresses are relative to: pictures and models are
        /// looked for in it, and looked into.
        #[arg(long, value_name = "FOLDER")]
        media: Option<PathBuf>,
        /// Asks other hosts for the media that stand there.
        #[arg(long)]
        online: bool,
        /// What is asked of records: portal, kazakhstan, edm, linked-art, or a file as docs/staff.md
        /// describes it.
        #[arg(long, value_name = "PROFILE", default_value = "portal", value_parser = inspect::profile)]
        profile: inspection::Profile,
        /// The language in which the faults of records are told: kk, kk-Latn, kk-Arab, ru, en.
        #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = inspect::language)]
        language: Language,
        /// Writes the faults of records to a table (CSV), too.
        #[arg(long, value_name = "FILE")]
        table: Option<PathBuf>,
    },
    /// Shows what a connector makes of an API: of the live one, or of saved answers.
    ///
    /// Ends with 0 if every record has all that it needs, with 1 if one does not or there is none,
    /// and with 2 if the connector is wrong or there was no answer.
    TryConnector(Box<Trial>),
    /// Guesses a first connector from a saved answer of an API.
    ///
    /// The connector goes to the standard output; what was guessed, why, and what must still be
    /// said goes to the standard error output. Ends with 0 if the connector makes every record of
    /// the answer, with 1 if it does not, and with 2 if there is nothing to guess from.
    GuessConnector(Sample),
    /// Loads exhibits into a search engine.
    #[command(subcommand)]
    Load(Engine),
    /// Packs records into a catalogue of static files, which the portal searches without a server.
    ///
    /// Ends with 0 if all records were packed, with 1 if some were left out, and with 2 if nothing
    /// could be packed; then the folder is as it was.
    Pack(pack::Pack),
    /// Writes a page for each record into a built portal, so that messengers, search engines and other sites find what an
    /// address leads to without running the program.
    ///
    /// Ends with 0 if every record has its pages, with 1 if some have none, and with 2 if nothing could be written.
    Pages(pages::Making),
    /// Searches a packed catalogue, as the portal does.
    ///
    /// Ends with 0 if something was found, with 1 if nothing was, and with 2 if the catalogue cannot be read.
    Search(search::Search),
    /// Writes catalogue.schema.json, portal.schema.json and connector.schema.json.
    Schema {
        /// The folder to write them in.
        folder: PathBuf,
    },
}

#[derive(Subcommand)]
enum Engine {
    /// Loads exhibits into an index of OpenSearch, for connectors/opensearch.json.
    ///
    /// Ends with 0 if all were loaded, with 1 if some were lost, and with 2 if nothing could be
    /// loaded; then the index is as it was. A cluster that asks for a password finds what the header
    /// Authorization needs in the environment variable OPENSEARCH_AUTHORIZATION.
    Opensearch(opensearch::Load),
}

fn main() -> ExitCode {
    let (text, code) = match Arguments::parse().command {
        Command::Check { files, media, online, profile, language, table } => {
            let report = check::check(&files, Files::new(media, online), profile, language);
            match table.map_or(Ok(()), |table| report.write_table(&table, language)) {
                Ok(()) => (report.to_string(), report.exit_code()),
                Err(why) => {
                    eprintln!("{why}");
                    (report.to_string(), 2)
                }
            }
        }
        Command::TryConnector(trial) => told(connect::try_connector(&trial)),
        Command::GuessConnector(sample) => told(guess::guess_connector(&sample)),
        Command::Load(Engine::Opensearch(load)) => (String::new(), opensearch::load(&load)),
        Command::Pack(pack) => pack::pack(&pack),
        Command::Pages(making) => pages::pages(&making),
        Command::Search(search) => search::search(&search),
        Command::Schema { folder } => match schema::write(&folder) {
            Ok(()) => (String::new(), 0),
            Err(why) => {
                eprintln!("{why}");
                (String::new(), 2)
            }
        },
    };
    // Whoever stops reading halfway (`portal check … | head`) has seen enough.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::from(code)
}

/// What is left to print when the trouble is told.
fn told(outcome: Outcome) -> (String, u8) {
    if !outcome.trouble.is_empty() {
        eprintln!("{}", outcome.trouble);
    }
    (outcome.text, outcome.code)
}
