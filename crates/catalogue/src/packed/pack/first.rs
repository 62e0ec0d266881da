//! Which of a term's records come first.

use crate::packed::bytes::put_number;
use crate::packed::term::EARLY;

/// Numbers of records in order, each with whether the word stands in the title.
pub(super) type Found = [(u32, bool)];

/// The same, to add to.
pub(super) type FoundList = Vec<(u32, bool)>;

/// The spellings of a word, each with its records.
pub(super) type Forms = [(String, FoundList)];

/// Spellings count among the early cards while there are no more of these.
const EARLY_OF_ALL: usize = 4 * EARLY;

/// The records with the word in their title, then the others.
pub(super) fn titled_first(found: &Found) -> impl Iterator<Item = (u32, bool)> {
    let titled = found.iter().filter(|(_, in_title)| *in_title);
    titled.chain(found.iter().filter(|(_, in_title)| !*in_title)).copied()
}

/// The first records of a word and of its most frequent spellings, by their numbers, and whether those
/// of each spelling are among them.
pub(super) fn early(found: &Found, forms: &Forms) -> (Vec<(u32, bool)>, Vec<bool>) {
    let first = |found: &Found| titled_first(found).take(EARLY).map(|(number, _)| number).collect::<Vec<_>>();
    let mut early = first(found);
    let mut covered = vec![forms.len() == 1; forms.len()];
    let mut frequent: Vec<usize> = (0..forms.len()).filter(|_| forms.len() > 1).collect();
    frequent.sort_by_key(|&at| std::cmp::Reverse(forms[at].1.len()));
    for at in frequent {
        let own = first(&forms[at].1);
        if early.len() + own.len() > EARLY_OF_ALL {
            break;
        }
        early.extend(own);
        covered[at] = true;
    }
    early.sort_unstable();
    early.dedup();
    (early.into_iter().filter_map(|number| find(found, number)).collect(), covered)
}

/// A record among others, if it is one of them.
pub(super) fn find(found: &Found, number: u32) -> Option<(u32, bool)> {
    found.binary_search_by_key(&number, |own| own.0).ok().map(|at| found[at])
}

/// Which spellings a record has, as the places of these, doubled, plus one for those in its title; nothing
/// where there is one only.
pub(super) fn forms_of(number: u32, forms: &Forms) -> Vec<u8> {
    let mut places = Vec::new();
    for (at, (_, found)) in forms.iter().enumerate().filter(|_| forms.len() > 1) {
        if let Some((_, in_title)) = find(found, number) {
            put_number(&mut places, at << 1 | usize::from(in_title));
        }
    }
    places
}
