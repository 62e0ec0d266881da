//! `portal pages`: pages that say what they are about before any program runs.

use catalogue::packed::pack::{Pages, Site};
use catalogue::portal::Portal;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::{Path, PathBuf};

/// Where, and for which site.
#[derive(Args)]
pub struct Making {
    /// The folder of the built portal, dist/, with the packed catalogues that its portal.json names.
    built: PathBuf,
    /// The address that it is published at, https://museum.kz/.
    #[arg(long, value_name = "ADDRESS")]
    site: String,
}

/// Writes the pages; gives what to print, and how the program ends: 0 if every record has its pages, 1 if some have none,
/// 2 if nothing could be written.
pub fn pages(making: &Making) -> (String, u8) {
    match written(making) {
        Ok(pages) => (told(&pages), u8::from(!pages.left_out.is_empty())),
        Err(why) => {
            eprintln!("{why}");
            (String::new(), 2)
        }
    }
}

fn written(making: &Making) -> Result<Pages, String> {
    catalogue::language::learn();
    let settings = making.built.join("portal.json");
    let failed = |why: String| format!("{}: {why}", settings.display());
    let bytes = std::fs::read(&settings).map_err(|error| failed(error.to_string()))?;
    let portal = Portal::read(&bytes).map_err(|wrong| failed(wrong.to_string()))?;
    let folders = folders(&portal, &making.built);
    if folders.is_empty() {
        return Err(failed(
            "no catalogue of this portal is packed in its folder; nothing was written".to_owned(),
        ));
    }
    let bar = ProgressBar::new_spinner();
    // The template is the program's own; one that is wrong is shown as the usual one.
    bar.set_style(
        ProgressStyle::with_template("{spinner} {human_pos} pages")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let mut all = Pages::default();
    for folder in folders {
        let site = Site::new(&making.site, &portal, &folder)?;
        let pages = site
            .write_pages(&folder, &making.built, &mut |done| bar.set_position((all.pages + done) as u64))
            .map_err(|error| error.to_string())?;
        all.pages += pages.pages;
        all.bytes += pages.bytes;
        all.left_out.extend(pages.left_out);
    }
    bar.finish_and_clear();
    Ok(all)
}

/// The folders of the packed catalogues that stand on the site itself.
fn folders(portal: &Portal, built: &Path) -> Vec<PathBuf> {
    let packed = portal.catalogues.iter().filter_map(|source| source.packed.as_ref());
    let own = packed.filter(|address| !address.is_outside()).filter_map(|address| address.href());
    own.map(|href| built.join(href.trim_matches('/'))).collect()
}

/// How many losses are told.
const TOLD: usize = 10;

fn told(pages: &Pages) -> String {
    let mut text = format!("{} pages, {} KB\n", pages.pages, pages.bytes / 1000);
    for id in pages.left_out.iter().take(TOLD) {
        text += &format!("left out: {id}: no file can be called so\n");
    }
    if pages.left_out.len() > TOLD {
        text += &format!("left out: {} more\n", pages.left_out.len() - TOLD);
    }
    text
}
