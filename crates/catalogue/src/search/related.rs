//! What is like an exhibit.

use super::sort;
use crate::model::{Exhibit, Term};
use std::sync::Arc;

/// The exhibits most like `one`. What shares nothing with it but its museum is not like it.
pub(crate) fn related(one: &Exhibit, all: &[Arc<Exhibit>], most: usize) -> Vec<Arc<Exhibit>> {
    let others = all.iter().enumerate().filter(|(_, other)| other.id != one.id);
    let mut alike: Vec<(Vec<u8>, usize)> = others
        .map(|(at, other)| (likeness(one, other), at))
        .filter(|(likeness, _)| *likeness > SAME_MUSEUM)
        .map(|(likeness, at)| (vec![u8::MAX - likeness], at))
        .collect();
    sort(&mut alike);
    alike.into_iter().take(most).filter_map(|(_, at)| all.get(at).cloned()).collect()
}

const SAME_MUSEUM: u8 = 1;

fn likeness(one: &Exhibit, other: &Exhibit) -> u8 {
    let term = |one: &Option<Term>, other: &Option<Term>| {
        one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one.key() == other.key())
    };
    let findspot = one.findspot.as_ref().zip(other.findspot.as_ref());
    let maker = one.makers.iter().any(|maker| other.makers.iter().any(|own| own.name == maker.name));
    [
        (maker, 5),
        (findspot.is_some_and(|(one, other)| one.name == other.name), 4),
        (term(&one.object_type, &other.object_type), 4),
        (term(&one.culture, &other.culture), 2),
        (term(&one.period, &other.period), 1),
        (one.museum.is_some() && one.museum == other.museum, SAME_MUSEUM),
    ]
    .into_iter()
    .filter_map(|(shared, weight)| shared.then_some(weight))
    .sum()
}
