//! Making a catalogue whose blocks are written the one that is shown.

use super::change::Change;
use super::manifest_lines::{MANIFEST, qualities_text};
use super::place::{Place, names_in, shelves_in};
use super::site::is_of_site;
use super::writer::write_whole;
use super::{PackError, Report, Site, Standing};
use crate::packed::block::Name;
use crate::packed::manifest::{END, Manifest};
use std::path::Path;

impl Change<'_> {
    /// Makes the new catalogue the one that is shown; it has the blocks that are written besides those
    /// of the one that it changes. The blocks of the one before stay for those who are reading it; those
    /// of older ones go.
    pub(super) fn publish(
        self,
        place: &Place,
        manifest: &Manifest,
        site: Option<&Site>,
    ) -> Result<Report, PackError> {
        let folder = place.folder();
        let Self { standing, synonyms, mut writer, mut report, qualities, .. } = self;
        // One that cannot be read is nobody's.
        let before = Standing::open(folder).ok().flatten();
        let synonyms = writer.put(synonyms.text().as_bytes().to_vec());
        let list: String = writer.written.iter().flat_map(|path| [path, "\n"]).collect();
        let list = writer.put(list.into_bytes());
        writer.end()?;
        let pages = site.map_or(Ok(Vec::new()), |site| site.write(folder, manifest, place.scratch()))?;
        let lists = standing.map(|standing| standing.packed_list).into_iter().chain([list]);
        let lists: Vec<String> = lists.map(Name::text).collect();
        let mut text = manifest.text();
        text += &format!("synonyms {}\nblocks {}\n", synonyms.text(), lists.join(" "));
        text.extend(qualities.iter().map(|(kind, qualities)| qualities_text(kind, qualities)));
        text += END.trim_start();
        write_whole(&folder.join(MANIFEST), text.as_bytes())?;
        show_pages(place, &pages)?;
        let mut kept = writer.keep();
        kept.extend(standing.iter().flat_map(|standing| &standing.packed).cloned());
        report.files = kept.len() + 1;
        kept.extend(before.iter().flat_map(|before| before.packed.iter().chain(&before.changes)).cloned());
        for path in blocks_in(folder).iter().filter(|path| !kept.contains(*path)) {
            // One that stays does no harm.
            let _ = std::fs::remove_file(folder.join(path));
        }
        Ok(report)
    }
}

/// Puts the sitemaps and feeds, which are written, in the place of those that were there.
fn show_pages(place: &Place, names: &[String]) -> Result<(), PackError> {
    let folder = place.folder();
    for name in names {
        let file = folder.join(name);
        std::fs::rename(place.scratch().join(name), &file)
            .map_err(|error| PackError::refused(&file, error))?;
    }
    for name in names_in(folder).iter().filter(|name| is_of_site(name) && !names.contains(name)) {
        // One that stays tells of pages that are gone, which search engines notice.
        let _ = std::fs::remove_file(folder.join(name));
    }
    Ok(())
}

/// The paths of all blocks in a folder.
fn blocks_in(folder: &Path) -> Vec<String> {
    let blocks = shelves_in(folder).into_iter().flat_map(|shelf| {
        let blocks = names_in(&folder.join(&shelf)).into_iter().filter(|name| name.ends_with(".pack"));
        blocks.map(|name| format!("{shelf}/{name}")).collect::<Vec<_>>()
    });
    blocks.collect()
}
