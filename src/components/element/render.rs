//! An element as a view of Leptos: how it is made, mounted and taken away.

use super::{Attribute, Element, Parts};
use crate::web::events::listen;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// An element that stands in the document, with all that lives as long as it does.
pub struct Standing {
    node: types::Element,
    /// Never read: an effect stops when it is dropped.
    _effects: Vec<RenderEffect<()>>,
    _children: Vec<AnyViewState>,
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let Parts { tag, namespace, attributes, listeners, made, children } = *self.0;
        let node = Rndr::create_element(tag, namespace);
        let mut effects = Vec::new();
        for (name, attribute) in attributes {
            match attribute {
                Attribute::Fixed(text) => Rndr::set_attribute(&node, name, &text),
                Attribute::Changing(text) => effects.push(follow(node.clone(), name, text)),
                Attribute::Property(value) => {
                    let node = node.clone();
                    effects.push(RenderEffect::new(move |_| Rndr::set_property(&node, name, &value())));
                }
            }
        }
        for (event, handler) in listeners {
            listen(&node, event, handler);
        }
        if let Some(made) = made {
            made(&node);
        }
        let mut children: Vec<AnyViewState> = children.into_iter().map(Render::build).collect();
        for child in &mut children {
            child.mount(&node, None);
        }
        Standing { node, _effects: effects, _children: children }
    }

    fn rebuild(self, old: &mut Standing) {
        let mut new = self.build();
        old.insert_before_this(&mut new);
        old.unmount();
        *old = new;
    }
}

fn follow(
    node: types::Element,
    name: &'static str,
    text: Box<dyn Fn() -> Option<String> + Send>,
) -> RenderEffect<()> {
    RenderEffect::new(move |_| match text() {
        Some(text) => Rndr::set_attribute(&node, name, &text),
        None => Rndr::remove_attribute(&node, name),
    })
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        self.node.unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.node.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.node.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.node.clone()]
    }
}

no_attrs!(Element);

// Leptos asks this of every view. The portal runs in the browser only: no server writes HTML.
impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
