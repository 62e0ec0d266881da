//! What somebody who types may be looking for. It comes with what finds words.

use super::card::known;
use super::code::Packed;
use super::listing::{EXHIBITS, MUSEUMS};
use crate::language::Language;
use crate::search::suggestions;
use crate::{Answer, Query, Suggestion};
use futures_util::FutureExt;
use futures_util::future::join;

/// From how many exhibits suggestions are taken.
const EXAMINED: usize = 60;

/// What the best of the records that a text finds suggest.
pub(super) fn suggest(
    packed: Packed,
    text: String,
    language: Language,
    most: usize,
) -> Answer<Vec<Suggestion>> {
    async move {
        if text.trim().chars().nth(1).is_none() {
            return Ok(Vec::new());
        }
        let typed = Query { text: text.clone(), unfinished: true, language, ..Query::default() };
        let query = |take| Query { take: Some(take), ..typed.clone() };
        let (exhibits, museums) = (query(EXAMINED), query(most));
        let exhibits = packed.listed(&exhibits, EXHIBITS, false);
        let (exhibits, museums) = join(exhibits, packed.listed(&museums, MUSEUMS, false)).await;
        let (exhibits, museums) = (exhibits?, museums?);
        // What was taken for something else does not begin a word of what was found.
        let understood = exhibits.understood.iter().chain(&museums.understood);
        let text = understood.fold(text.clone(), |text, own| text.replace(&own.typed, &own.taken));
        let exhibits: Vec<_> = exhibits.records.into_iter().filter_map(known).collect();
        let museums: Vec<_> = museums.records.into_iter().filter_map(known).collect();
        Ok(suggestions(&exhibits, &museums, &text, language, most))
    }
    .boxed_local()
}
