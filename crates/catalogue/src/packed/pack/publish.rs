//! Making a catalogue whose blocks are written the one that is shown.

use super::writer::write_whole;
use super::{PackError, Standing};
use crate::packed::manifest::Manifest;
use crate::packed::order::Qualities;
use std::collections::BTreeSet;
use std::path::Path;

/// The blocks of the catalogue that stands in a folder, one path to a line: those that were packed
/// first and, after an empty line, those of the changes since.
pub(super) const LIST: &str = "blocks.txt";
pub(super) const MANIFEST: &str = "manifest.txt";

/// Makes the new catalogue the one that is shown; it has these blocks besides those of the one that it
/// changes. The blocks of the one before stay for those who are reading it; those of older ones go.
pub(super) fn publish(
    folder: &Path,
    manifest: &Manifest,
    qualities: &[(&str, Qualities)],
    standing: Option<&Standing>,
    written: &BTreeSet<String>,
) -> Result<(), PackError> {
    let before = std::fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let qualities = qualities.iter().map(|(kind, qualities)| qualities_text(kind, qualities));
    let text = manifest.text() + &qualities.collect::<String>();
    write_whole(&folder.join(MANIFEST), text.as_bytes())?;
    let mut list: String = standing.iter().flat_map(|standing| &standing.packed).map(line).collect();
    if standing.is_some() {
        list.push('\n');
    }
    list.extend(written.iter().map(line));
    write_whole(&folder.join(LIST), list.as_bytes())?;
    let kept: BTreeSet<&str> = before.lines().chain(list.lines()).collect();
    for path in blocks_in(folder).iter().filter(|path| !kept.contains(path.as_str())) {
        // One that stays does no harm.
        let _ = std::fs::remove_file(folder.join(path));
    }
    Ok(())
}

fn line(path: &String) -> String {
    format!("{path}\n")
}

/// The paths of the blocks that were packed first.
pub(super) fn packed_first(list: &str) -> impl Iterator<Item = &str> {
    list.lines().take_while(|path| !path.is_empty())
}

/// Reads a line that [`qualities_text`] wrote.
pub(super) fn read_qualities(line: &str) -> Option<(String, Qualities)> {
    let (kind, counts) = line.split_once("-qualities ")?;
    let count = |word: &str| {
        let (quality, count) = word.split_once(':')?;
        Some((quality.parse().ok()?, count.parse().ok()?))
    };
    Some((kind.to_owned(), counts.split(' ').map(count).collect::<Option<_>>()?))
}

/// A line of the manifest for who adds to the catalogue: how many records there are of each quality.
fn qualities_text(kind: &str, qualities: &Qualities) -> String {
    let counts: String = qualities.iter().map(|(quality, count)| format!(" {quality}:{count}")).collect();
    if counts.is_empty() { counts } else { format!("{kind}-qualities{counts}\n") }
}

/// The paths of all blocks in a folder.
fn blocks_in(folder: &Path) -> Vec<String> {
    let names = |folder: &Path| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect::<Vec<_>>()
    };
    let is_shelf = |name: &String| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    let shelves = names(folder).into_iter().filter(is_shelf);
    let blocks = shelves.flat_map(|shelf| {
        let blocks = names(&folder.join(&shelf)).into_iter().filter(|name| name.ends_with(".pack"));
        blocks.map(|name| format!("{shelf}/{name}")).collect::<Vec<_>>()
    });
    blocks.collect()
}
