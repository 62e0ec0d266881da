//! The made-up records, and what they can be narrowed down by.

use catalogue::file::{Record, read};
use catalogue::model::{Exhibit, Term};
use catalogue::search::typed_pieces;
use catalogue::years::{BARS, Histogram, Years};
use catalogue::{Facet, FacetValue, Field, Query};
use std::sync::Arc;

/// The made-up records of one kind. A test reads them all, so that none is lost.
pub(super) fn records<R: Record>() -> Vec<Arc<R>> {
    let file = read::<R>(include_bytes!("specimens.json")).unwrap_or_default();
    file.records.into_iter().map(Arc::new).collect()
}

/// What exhibits are narrowed down by.
pub(super) const FIELDS: [Field; 2] = [Field::ObjectType, Field::Material];

/// What an exhibit has of a field.
fn terms(exhibit: &Exhibit, field: Field) -> Vec<&Term> {
    match field {
        Field::ObjectType => exhibit.object_type.iter().collect(),
        Field::Material => exhibit.materials.iter().collect(),
        _ => Vec::new(),
    }
}

pub(super) fn is_titled(exhibit: &Exhibit, words: &str) -> bool {
    let has = |text: &str| typed_pieces(text, words).iter().any(|(_, typed)| *typed);
    words.is_empty() || exhibit.title.iter().any(|title| has(title.text))
}

pub(super) fn fits(exhibit: &Exhibit, query: &Query, but: Option<Field>) -> bool {
    let fits = |field: Field| {
        let mut chosen = query.chosen(field).peekable();
        let own = terms(exhibit, field);
        but == Some(field)
            || chosen.peek().is_none()
            || chosen.any(|key| own.iter().any(|term| term.key() == key))
    };
    is_titled(exhibit, &query.text) && FIELDS.into_iter().all(fits)
}

pub(super) fn facet(all: &[Arc<Exhibit>], query: &Query, field: Field) -> Facet {
    let mut values: Vec<FacetValue> = Vec::new();
    for exhibit in all.iter().filter(|own| fits(own, query, Some(field))) {
        for term in terms(exhibit, field) {
            match values.iter_mut().find(|value| value.key == term.key()) {
                Some(value) => value.count += 1,
                None => values.push(FacetValue {
                    key: term.key().to_owned(),
                    label: term.label.clone(),
                    count: 1,
                    chosen: query.chosen(field).any(|key| key == term.key()),
                }),
            }
        }
    }
    values.sort_by_key(|value| usize::MAX - value.count);
    Facet { field, exact: true, values }
}

pub(super) fn histogram(exhibits: &[Arc<Exhibit>]) -> Histogram {
    let mut counts = vec![0; BARS];
    for (from, to) in exhibits.iter().filter_map(|own| own.date.as_ref()?.span()) {
        for bar in (Years { from: Some(from), to: Some(to) }).bars() {
            counts[bar] += 1;
        }
    }
    Histogram { exact: true, counts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalogue::model::{Museum, Story, Tour};

    #[test]
    fn every_specimen_is_a_record() {
        fn lost<R: Record>() -> Vec<String> {
            let file = read::<R>(include_bytes!("specimens.json")).unwrap();
            assert!(!file.records.is_empty(), "{}", R::LIST);
            file.lost.into_iter().map(|lost| lost.why).collect()
        }
        assert_eq!([lost::<Exhibit>(), lost::<Museum>(), lost::<Tour>(), lost::<Story>()].concat(), [""; 0]);
    }
}
