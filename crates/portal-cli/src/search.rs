//! `portal search`: looks into a packed catalogue as the portal does.

use catalogue::file::FileError;
use catalogue::language::Language;
use catalogue::packed::{Files, Finder, Packed};
use catalogue::{Answer, Catalogue, Failure, Query, Reason};
use clap::Args;
use flate2::read::GzDecoder;
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Where to look, and for what.
#[derive(Args)]
pub struct Search {
    /// The folder of a packed catalogue.
    folder: PathBuf,
    /// The words; without any, the first records are shown.
    words: Vec<String>,
    /// The language of titles: kk, kk-Latn, ru, en.
    #[arg(long, default_value = "kk")]
    language: String,
    /// How many records to show.
    #[arg(long, default_value_t = 10)]
    take: usize,
}

/// Searches; gives what to print, and how the program ends: 0 if something was found, 1 if not, 2 if
/// the catalogue cannot be read.
pub fn search(search: &Search) -> (String, u8) {
    let Some(language) = Language::tagged(&search.language) else {
        let tags = Language::ALL.map(Language::tag).join(", ");
        eprintln!("--language {}: the languages are {tags}", search.language);
        return (String::new(), 2);
    };
    let query = Query { text: search.words.join(" "), language, take: Some(search.take), ..Query::default() };
    let finder = || std::future::ready(Ok(Finder::new())).boxed_local();
    let found = block_on(async {
        match Packed::open(Rc::new(Folder(search.folder.clone())), finder).await {
            Ok(packed) => packed.exhibits(query).next().await,
            Err(failure) => Some(Err(failure)),
        }
    });
    match found {
        Some(Ok(listing)) => {
            let title = |exhibit: &catalogue::model::Exhibit| {
                language.read(&exhibit.title).map_or_else(String::new, |title| title.text.into_owned())
            };
            let lines = listing.records.iter().map(|exhibit| format!("{}\t{}\n", exhibit.id, title(exhibit)));
            let taken = listing.understood.iter().map(|own| format!("{} → {}\n", own.typed, own.taken));
            let about = if listing.exact { "" } else { "at least " };
            (
                format!(
                    "{about}{} found\n{}{}",
                    listing.total,
                    taken.collect::<String>(),
                    lines.collect::<String>()
                ),
                u8::from(listing.total == 0),
            )
        }
        Some(Err(failure)) => {
            match failure.reason {
                Reason::Status(404) => eprintln!(
                    "{}: the file is not there; is this the folder of a packed catalogue?",
                    failure.address
                ),
                _ => eprintln!("{failure}"),
            }
            (String::new(), 2)
        }
        None => (String::new(), 2),
    }
}

/// A packed catalogue in a folder.
pub struct Folder(pub PathBuf);

impl Files for Folder {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        let file = self.0.join(path);
        std::future::ready(read(&file).map_err(|error| failure(&file, &error))).boxed_local()
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    let bytes = std::fs::read(file)?;
    if file.extension().is_none_or(|extension| extension != "pack") {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked)?;
    Ok(unpacked)
}

fn failure(file: &Path, error: &io::Error) -> Failure {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => Reason::Status(404),
        _ => Reason::Unreadable(FileError { line: 1, column: 1, why: error.to_string() }),
    };
    Failure { address: file.display().to_string(), reason }
}
