//! `portal pack`: records into a packed catalogue.

use crate::connect::read_connector;
use crate::records::{self, Sourced};
use catalogue::packed::pack::{KINDS, Lost, PackError, Packing, Report, Site, Synonyms};
use catalogue::portal::Portal;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What to pack, and where.
#[derive(Args)]
pub struct Pack {
    /// The files: the portal's own JSON, NDJSON, CSV or XLSX with an exhibit on each line, compressed or
    /// not (gzip, xz, zstd); - is the standard input.
    #[arg(required_unless_present = "take")]
    files: Vec<PathBuf>,
    /// The folder of the packed catalogue. One that is there stays until all is packed.
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Adds the records to the catalogue in the folder, in the place of those with the same
    /// identifiers; without it the catalogue will have no others.
    #[arg(long)]
    add: bool,
    /// Takes a record from the catalogue in the folder: its kind and identifier, as in
    /// exhibits/kz-0042. May be said several times; what is in the files is added.
    #[arg(long, value_name = "KIND/ID", value_parser = taken)]
    take: Vec<Taken>,
    /// A connector whose «fields» say where those of the portal stand, if the records have another
    /// shape.
    ///
    /// A line or a row is read as an answer with one record, by «one.item» and «fields_of_one»; any
    /// other JSON as a list, by «list» and «fields».
    #[arg(long, value_name = "FILE")]
    connector: Option<PathBuf>,
    /// Words and names that mean the same: a group on each line, with commas between. Whoever looks for
    /// one finds the records of the others too. «Гурьев => Атырау» is in one direction only.
    /// A catalogue that is changed keeps those that it was packed with.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["add", "take"])]
    synonyms: Option<PathBuf>,
    /// The address of the portal's site, https://museum.kz/: then there are sitemaps and feeds in the folder too.
    #[arg(long, value_name = "ADDRESS", requires = "settings")]
    site: Option<String>,
    /// The portal.json of that site, for its title, its languages and what it calls this catalogue.
    #[arg(long, value_name = "FILE", requires = "site")]
    settings: Option<PathBuf>,
    /// How many things are sorted in memory before the disk is used, in thousands; a thousand of
    /// them take some 200 KB.
    #[arg(long, value_name = "THOUSANDS", default_value_t = 1000)]
    memory: usize,
    /// Every record that was left out, and why; without it, the first ten of them.
    #[arg(long)]
    verbose: bool,
}

/// Packs; gives what to print, and how the program ends: 0 if all records were packed, 1 if some were
/// lost, 2 if nothing was packed; then the folder is as it was.
pub fn pack(pack: &Pack) -> (String, u8) {
    let (text, why) = match packed(pack) {
        Ok(report) if report.files > 0 => {
            return (told(&report, pack.verbose), u8::from(!report.lost.is_empty()));
        }
        Ok(report) => (losses(&report, pack.verbose), NOTHING.to_owned()),
        Err(why) => (String::new(), why),
    };
    eprintln!("{text}{why}");
    (String::new(), 2)
}

const NOTHING: &str = "there is no record in these files that can be packed; nothing was changed";

fn packed(pack: &Pack) -> Result<Report, String> {
    let connector = pack.connector.as_deref().map(read_connector).transpose()?;
    let synonyms = pack.synonyms.as_deref().map(read_synonyms).transpose()?;
    if pack.output.is_file() {
        return Err(format!("{}: this is a file; name a folder", pack.output.display()));
    }
    let site = pack.site.as_deref().zip(pack.settings.as_deref());
    let site = site.map(|(address, settings)| read_site(address, settings, &pack.output)).transpose()?;
    let memory = pack.memory.max(1).saturating_mul(1000);
    let changes = pack.add || !pack.take.is_empty();
    let begin = if changes { Packing::change } else { Packing::new };
    let mut packing = begin(&pack.output, memory).map_err(failed)?;
    for (kind, id) in &pack.take {
        packing.take(*kind, id.clone());
    }
    if let Some(synonyms) = synonyms {
        packing.synonyms(synonyms);
    }
    if let Some(site) = site {
        packing.site(site);
    }
    let mut lost = Vec::new();
    let bar = ProgressBar::new_spinner().with_style(style("{spinner} {msg} {human_pos} read"));
    for file in &pack.files {
        bar.set_message(file.display().to_string());
        records::each(file, connector.as_ref(), &mut |Sourced { kind, place, json }| {
            bar.inc(1);
            match json {
                Ok(json) => packing.add(kind, place, json).map_err(failed),
                Err(why) => {
                    lost.push(Lost { place, why });
                    Ok(())
                }
            }
        })?;
    }
    bar.finish_and_clear();
    let bar = ProgressBar::no_length().with_style(style("{msg} {wide_bar} {human_pos}/{human_len}"));
    let mut report = packing
        .finish(&mut |kind, done, all| {
            bar.set_message(kind.to_owned());
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        })
        .map_err(failed)?;
    bar.finish_and_clear();
    report.lost.splice(0..0, lost);
    Ok(report)
}

/// The kind of a record, by its place, and its identifier.
type Taken = (usize, String);

fn taken(text: &str) -> Result<Taken, String> {
    let (kind, id) = text.split_once('/').unwrap_or((text, ""));
    match KINDS.iter().position(|own| *own == kind) {
        Some(at) if !id.is_empty() => Ok((at, id.to_owned())),
        _ => Err(format!("expected {}, a slash and an identifier", KINDS.join(", "))),
    }
}

/// What went wrong, and what to do about it.
fn failed(error: PackError) -> String {
    match error.kind {
        Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) => {
            format!("{error}\nthere is no room for it: free space, or raise the limit, and pack again")
        }
        _ => error.to_string(),
    }
}

fn read_site(address: &str, settings: &Path, folder: &Path) -> Result<Site, String> {
    let failed = |why: String| format!("{}: {why}", settings.display());
    let bytes = std::fs::read(settings).map_err(|error| failed(error.to_string()))?;
    let portal = Portal::read(&bytes).map_err(|wrong| failed(wrong.to_string()))?;
    Site::new(address, &portal, folder)
}

fn read_synonyms(path: &Path) -> Result<Synonyms, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
    text.and_then(|text| Synonyms::read(&text)).map_err(|why| format!("{}: {why}", path.display()))
}

fn style(template: &str) -> ProgressStyle {
    // The templates are the program's own; one that is wrong is shown as the usual one.
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// How many losses are told without being asked.
const TOLD: usize = 10;

fn told(report: &Report, verbose: bool) -> String {
    let mut text = String::new();
    for (kind, packed) in KINDS.iter().zip(report.packed).filter(|(_, packed)| *packed > 0) {
        text += &format!("{packed} {kind}\n");
    }
    for (kind, taken) in KINDS.iter().zip(report.taken).filter(|(_, taken)| *taken > 0) {
        text += &format!("{taken} {kind} taken\n");
    }
    let mut languages: Vec<_> = report.languages.iter().collect();
    languages.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let languages: Vec<String> =
        languages.into_iter().map(|(language, count)| format!("{language} {count}")).collect();
    if !languages.is_empty() {
        text += &format!("titles: {}\n", languages.join(", "));
    }
    text += &format!("{} files\n", report.files);
    if report.changes > 0 {
        text +=
            &format!("{} changes since all was packed; when they are many, pack all again\n", report.changes);
    }
    text + &losses(report, verbose)
}

fn losses(report: &Report, verbose: bool) -> String {
    let mut text = String::new();
    let most = if verbose { usize::MAX } else { TOLD };
    for lost in report.lost.iter().take(most) {
        text += &format!("left out: {}: {}\n", lost.place, lost.why);
    }
    if report.lost.len() > most {
        text += &format!("left out: {} more; --verbose tells all\n", report.lost.len() - most);
    }
    text
}
