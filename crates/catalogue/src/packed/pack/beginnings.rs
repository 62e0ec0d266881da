//! The beginnings of words, for those who are still typing.

use super::first::{Found, FoundList};
use crate::packed::lookup::BEGINNING;
use roaring::RoaringBitmap;

/// A beginning of more keys than this is a term of its own.
const MANY_KEYS: usize = 24;
/// The beginnings of the word at hand, the shortest first. Words come in their order.
#[derive(Default)]
pub(super) struct Beginnings(Vec<Beginning>);

struct Beginning {
    letters: String,
    keys: usize,
    all: RoaringBitmap,
    in_title: RoaringBitmap,
}

impl Beginnings {
    /// Takes the next word, and gives the beginnings of many words that end before it, each with its
    /// records.
    pub(super) fn word(&mut self, key: &str, found: &Found) -> Vec<(String, FoundList)> {
        let ends = key.char_indices().skip(1).map(|(at, _)| at).chain([key.len()]).take(BEGINNING);
        let own: Vec<&str> = ends.map(|end| &key[..end]).collect();
        let shared = self.0.iter().zip(&own).take_while(|(open, own)| open.letters == **own).count();
        let ended = self.close(shared);
        for letters in own.into_iter().skip(shared).map(str::to_owned) {
            let (all, in_title) = (RoaringBitmap::new(), RoaringBitmap::new());
            self.0.push(Beginning { letters, keys: 0, all, in_title });
        }
        if let Some(longest) = self.0.last_mut() {
            longest.keys += 1;
            longest.all.extend(found.iter().map(|(number, _)| *number));
            longest
                .in_title
                .extend(found.iter().filter(|(_, in_title)| *in_title).map(|(number, _)| *number));
        }
        ended
    }

    /// The beginnings of many words that are still open.
    pub(super) fn end(&mut self) -> Vec<(String, FoundList)> {
        self.close(0)
    }

    /// Ends the beginnings of more than so many letters.
    fn close(&mut self, letters: usize) -> Vec<(String, FoundList)> {
        let mut ended = Vec::new();
        while self.0.len() > letters
            && let Some(done) = self.0.pop()
        {
            if let Some(shorter) = self.0.last_mut() {
                shorter.keys += done.keys;
                shorter.all |= &done.all;
                shorter.in_title |= &done.in_title;
            }
            if done.keys > MANY_KEYS {
                let found = done.all.iter().map(|number| (number, done.in_title.contains(number)));
                ended.push((done.letters, found.collect()));
            }
        }
        ended
    }
}
