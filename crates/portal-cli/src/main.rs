//! `portal`: checks the files of a museum portal, and writes the JSON Schema of their format.

mod check;
mod fault;
mod load;
mod media;
mod place;
mod references;
mod schema;
mod sense;
mod shape;
mod twice;
mod words;

use crate::media::Files;
use clap::{Parser, Subcommand};
use std::{io::Write, path::PathBuf, process::ExitCode};

/// Checks the files of a museum portal, and writes the JSON Schema of their format.
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
    },
    /// Writes catalogue.schema.json and portal.schema.json.
    Schema {
        /// The folder to write them in.
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let (text, code) = match Arguments::parse().command {
        Command::Check { files, media, online } => {
            let report = check::check(&files, Files::new(media, online));
            (report.to_string(), report.exit_code())
        }
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
