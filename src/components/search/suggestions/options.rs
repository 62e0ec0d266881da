//! The options of the list, by kind.

use super::Suggestions;
use crate::components::element::{Element, div, span, strong, view};
use crate::components::text::language_of;
use crate::languages::{Words, texts};
use catalogue::model::Text;
use catalogue::search::typed_pieces;
use catalogue::{Suggested, Suggestion};
use leptos::prelude::*;

/// The identifier of the option at a place.
pub(super) fn id_of(at: usize) -> String {
    format!("suggestion-{at}")
}

impl Suggestions {
    pub(super) fn options(self) -> AnyView {
        let found = self.found.get();
        let group = |kind: Suggested| {
            let own = found.iter().enumerate().filter(|(_, suggestion)| suggestion.of == kind);
            let options: Vec<Element> = own.map(|(at, suggestion)| self.option(at, suggestion)).collect();
            (!options.is_empty()).then(|| self.group(kind, options))
        };
        view(Suggested::ALL.map(group))
    }

    fn group(self, kind: Suggested, options: Vec<Element>) -> Element {
        let name = self.site.say(name_of(kind));
        // Titles need no word that says what they are.
        let word = (kind != Suggested::Exhibit)
            .then(|| span().class("suggested").attribute("aria-hidden", "true").child(name.as_str()));
        div().attribute("role", "group").attribute("aria-label", name).child((word, options))
    }

    fn option(self, at: usize, suggestion: &Suggestion) -> Element {
        let is_active = move || if self.active.get() == Some(at) { "true" } else { "false" };
        div()
            .id(id_of(at))
            .attribute("role", "option")
            .attribute_from("aria-selected", is_active)
            .on("click", move |_| self.choose(at))
            .child(self.label(&suggestion.label))
    }

    /// The label in the reader's language, with what was typed of it.
    fn label(self, label: &Text) -> Option<Element> {
        let reading = self.site.language.read(label)?;
        let typed = self.words.get_untracked();
        let piece = |(piece, is_typed): (&str, bool)| match is_typed {
            true => view(strong().child(piece)),
            false => view(piece),
        };
        let pieces: Vec<AnyView> = typed_pieces(&reading.text, &typed).into_iter().map(piece).collect();
        Some(span().attribute("lang", language_of(&reading)).attribute("dir", "auto").child(pieces))
    }
}

fn name_of(kind: Suggested) -> &'static Words {
    match kind {
        Suggested::Exhibit => &texts::EXHIBITS,
        Suggested::Museum => &texts::SUGGESTED_MUSEUM,
        Suggested::Maker => &texts::SUGGESTED_MAKER,
        Suggested::Subject => &texts::SUGGESTED_SUBJECT,
        Suggested::Place => &texts::SUGGESTED_PLACE,
    }
}
