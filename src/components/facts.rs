//! A list of facts: what each is called, and what it is.

use crate::components::element::{Element, dd, div, dl, dt, span, view};
use crate::components::text::{shown, shown_briefly};
use crate::languages::Words;
use crate::site::Site;
use catalogue::model::Text;
use leptos::prelude::*;

/// Facts in order; those that a record lacks are left out.
pub struct Facts(Element);

impl Default for Facts {
    fn default() -> Self {
        Self(dl().class("facts"))
    }
}

impl Facts {
    /// Adds a fact, if there is one.
    pub fn add(self, name: &'static Words, fact: Option<AnyView>) -> Self {
        match fact {
            Some(fact) => self.row(dt().child(Site::here().say(name)), fact),
            None => self,
        }
    }

    /// Adds a text, if there is one.
    pub fn text(self, name: &'static Words, text: Option<&Text>) -> Self {
        self.add(name, text.filter(|text| !text.is_blank()).map(shown))
    }

    /// Adds a fact that comes with a name of its own.
    pub fn told(self, name: &Text, fact: &Text) -> Self {
        self.row(dt().child(shown_briefly(name)), shown(fact))
    }

    /// Adds several of one kind as a list, if there is one at least.
    pub fn list(self, name: &'static Words, facts: Vec<AnyView>) -> Self {
        let several = !facts.is_empty();
        let list = || facts.into_iter().map(|fact| span().class("one-of").child(fact)).collect::<Vec<_>>();
        self.add(name, several.then(|| view(list())))
    }

    /// The list.
    pub fn view(self) -> AnyView {
        view(self.0)
    }

    fn row(self, name: Element, fact: AnyView) -> Self {
        Self(self.0.child(div().child((name, dd().child(fact)))))
    }
}
