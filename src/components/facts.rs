//! A list of facts: what each is called, and what it is.

use crate::components::element::{dd, div, dl, dt, span, view};
use crate::components::text::{shown, shown_briefly};
use crate::languages::Words;
use crate::site::Site;
use catalogue::model::Text;
use leptos::prelude::*;

/// Facts in order; those that a record lacks are left out.
#[derive(Default)]
pub struct Facts(Vec<(AnyView, AnyView)>);

impl Facts {
    /// Adds a fact, if there is one.
    pub fn add(mut self, name: &'static Words, fact: Option<AnyView>) -> Self {
        self.0.extend(fact.map(|fact| (view(Site::here().say(name)), fact)));
        self
    }

    /// Adds a text, if there is one.
    pub fn text(self, name: &'static Words, text: Option<&Text>) -> Self {
        self.add(name, text.filter(|text| !text.is_blank()).map(shown))
    }

    /// Adds a fact that comes with a name of its own.
    pub fn told(mut self, name: &Text, fact: &Text) -> Self {
        self.0.push((shown_briefly(name), shown(fact)));
        self
    }

    /// Adds several of one kind as a list, if there is one at least.
    pub fn list(self, name: &'static Words, facts: Vec<AnyView>) -> Self {
        let several = !facts.is_empty();
        let list = || facts.into_iter().map(|fact| span().class("one-of").child(fact)).collect::<Vec<_>>();
        self.add(name, several.then(|| view(list())))
    }

    /// The list.
    pub fn view(self) -> AnyView {
        let rows = self.0.into_iter().map(|(name, fact)| div().child((dt().child(name), dd().child(fact))));
        view(dl().class("facts").child(rows.collect::<Vec<_>>()))
    }
}
