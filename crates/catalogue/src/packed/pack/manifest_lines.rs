//! The lines of a manifest that only who changes the catalogue reads.

use crate::packed::block::Name;
use crate::packed::order::Qualities;

/// The file that the manifest stands in.
pub(super) const MANIFEST: &str = "manifest.txt";

/// The name of the block with the synonyms.
pub(super) fn read_synonyms(text: &str) -> Option<Name> {
    text.lines().find_map(|line| Name::parse(line.strip_prefix("synonyms ")?))
}

/// The names of the lists of blocks: of those that were packed first and those of the changes since.
pub(super) fn read_lists(text: &str) -> Vec<Name> {
    let names = text.lines().find_map(|line| line.strip_prefix("blocks "));
    names.unwrap_or_default().split(' ').filter_map(Name::parse).collect()
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
pub(super) fn qualities_text(kind: &str, qualities: &Qualities) -> String {
    let counts: String = qualities.iter().map(|(quality, count)| format!(" {quality}:{count}")).collect();
    if counts.is_empty() { counts } else { format!("{kind}-qualities{counts}\n") }
}
