//! What there is to choose from.

use crate::components::element::view;
use crate::components::frame::Asked;
use crate::components::listed::Found;
use crate::components::story::kind_name;
use crate::components::text::shown_briefly;
use crate::derived::Derived;
use crate::site::Site;
use catalogue::model::{StoryKind, Text};
use catalogue::years::Histogram;
use catalogue::{Facet, FacetValue, Field};
use leptos::prelude::*;

/// What there is to choose from.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Choice {
    pub(super) facets: Vec<Facet>,
    pub(super) histogram: Option<Histogram>,
}

/// What the last answer gives to choose from; while the next is awaited it stays.
pub(super) type Choices = Derived<Choice>;

pub(super) fn choices(asked: Asked<Found>) -> Choices {
    Derived::new(move |before: Option<&Choice>| {
        let before = before.cloned().unwrap_or_default();
        asked.answer().map_or(before.clone(), |found| Choice {
            facets: found.facets.clone(),
            // Bars are counted last.
            histogram: found.histogram.clone().or(before.histogram),
        })
    })
}

pub(super) fn values_of(facets: &[Facet], field: Field) -> &[FacetValue] {
    facets.iter().find(|facet| facet.field == field).map_or(&[], |facet| &facet.values)
}

/// Kinds of stories have names of the portal's own; all others have the catalogue's.
pub(super) fn value_name(site: Site, field: Field, value: &FacetValue) -> AnyView {
    let undeclared = |text: &Text| text.choose(&[]).is_some_and(|chosen| chosen.language == "und");
    let kinds = [StoryKind::News, StoryKind::Event, StoryKind::Exhibition, StoryKind::Conference];
    let story = kinds
        .into_iter()
        .find(|kind| field == Field::Kind && undeclared(&value.label) && kind.name() == value.key);
    match story {
        Some(kind) => view(site.say(kind_name(kind))),
        None => shown_briefly(&value.label),
    }
}
