//! `portal search`: looks into a packed catalogue as the portal does.

use catalogue::language::Language;
use catalogue::packed::{Code, Folder, Packed};
use catalogue::{Catalogue, Query, Reason};
use clap::Args;
use futures_executor::block_on;
use futures_util::StreamExt;
use std::path::PathBuf;
use std::rc::Rc;

/// Where to look, and for what.
#[derive(Args)]
pub struct Search {
    /// The folder of a packed catalogue.
    folder: PathBuf,
    /// The words; without any, the first records are shown.
    words: Vec<String>,
    /// The language of titles: kk, kk-Latn, kk-Arab, ru, en.
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
    let found = block_on(async {
        match Packed::open(Rc::new(Folder(search.folder.clone())), Code::here()).await {
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
