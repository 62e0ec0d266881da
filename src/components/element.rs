//! HTML elements, all of one type.
//!
//! Leptos's own `view!` gives every tag and every attribute a type, and compiles the making of each
//! anew. Here an element is data and its making is compiled once, which keeps the wasm small; see
//! `docs/architecture.md` for the figures.
//!
//! ```no_run
//! use leptos::prelude::AnyView;
//! use museum_portal::components::element::{a, li, ul, view};
//!
//! let links = ["museums", "tours"].map(|page| li().child(a().href(page).child(page)));
//! let shown: AnyView = view(ul().class("ways").child(links));
//! ```

mod content;
mod render;

pub use crate::web::events::{Handler, listen};
pub use content::{AttributeText, Content, nothing, view};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// An element that is still to be made. It is handed on at every step, which takes less code for the address of it.
pub struct Element(Box<Parts>);

/// What an element is to be made of.
struct Parts {
    tag: &'static str,
    namespace: Option<&'static str>,
    attributes: Vec<(&'static str, Attribute)>,
    listeners: Vec<(&'static str, Handler)>,
    made: Option<Made>,
    children: Vec<AnyView>,
}

/// What is given the node of an element.
type Made = Box<dyn FnOnce(&web_sys::Element) + Send>;

/// What an attribute or a property says.
enum Attribute {
    Fixed(String),
    Changing(Box<dyn Fn() -> Option<String> + Send>),
    Property(Box<dyn Fn() -> JsValue + Send>),
}

impl Element {
    fn new(tag: &'static str, namespace: Option<&'static str>) -> Self {
        let (attributes, listeners, children) = (Vec::new(), Vec::new(), Vec::new());
        Self(Box::new(Parts { tag, namespace, attributes, listeners, made: None, children }))
    }

    /// Sets an attribute; none where there is no text for it.
    pub fn attribute(mut self, name: &'static str, text: impl AttributeText) -> Self {
        self.0.attributes.extend(text.text().map(|text| (name, Attribute::Fixed(text))));
        self
    }

    /// Sets an attribute that follows the signals that `text` reads.
    pub fn attribute_from<T: AttributeText>(
        mut self,
        name: &'static str,
        text: impl Fn() -> T + Send + 'static,
    ) -> Self {
        self.0.attributes.push((name, Attribute::Changing(Box::new(move || text().text()))));
        self
    }

    /// Sets a property of the element's object, as `value`, that follows the signals that it reads.
    pub fn property<T: Into<JsValue>>(
        mut self,
        name: &'static str,
        value: impl Fn() -> T + Send + 'static,
    ) -> Self {
        self.0.attributes.push((name, Attribute::Property(Box::new(move || value().into()))));
        self
    }

    /// Sets the classes.
    pub fn class(self, names: &'static str) -> Self {
        self.attribute("class", names)
    }

    /// Sets the identifier.
    pub fn id(self, id: impl AttributeText) -> Self {
        self.attribute("id", id)
    }

    /// Sets the address that a link leads to.
    pub fn href(self, href: impl AttributeText) -> Self {
        self.attribute("href", href)
    }

    /// Runs a handler when an event happens.
    pub fn on(mut self, event: &'static str, handler: impl FnMut(Event) + Send + 'static) -> Self {
        self.0.listeners.push((event, Box::new(handler)));
        self
    }

    /// Gives the element's node to whoever has to watch it, before it stands in the document.
    pub fn made(mut self, take: impl FnOnce(&web_sys::Element) + Send + 'static) -> Self {
        self.0.made = Some(Box::new(take));
        self
    }

    /// Adds what stands within the element.
    pub fn child(mut self, content: impl Content) -> Self {
        content.add_to(&mut self.0.children);
        self
    }
}

/// An identifier made of what it is of: HTML lets no spaces stand in one, and a catalogue's identifiers may have some.
pub fn identifier(of: &str, name: &str) -> String {
    let letters = of.chars().chain([':']).chain(name.chars());
    letters.map(|letter| if letter.is_ascii_whitespace() { '\u{a0}' } else { letter }).collect()
}

macro_rules! elements {
    ($namespace:expr; $($name:ident $tag:literal)*) => {$(
        #[doc = concat!("A new element `", $tag, "`.")]
        pub fn $name() -> Element {
            Element::new($tag, $namespace)
        }
    )*};
}

/// A new element of any other name.
pub fn element(tag: &'static str) -> Element {
    Element::new(tag, None)
}

elements! { None;
    a "a" article "article" bdi "bdi" br "br" button "button" code "code" dd "dd" details "details" div "div"
    dl "dl" dt "dt" fieldset "fieldset" figcaption "figcaption" figure "figure" footer "footer"
    form "form" h1 "h1" h2 "h2" h3 "h3" header "header" img "img" input "input" label "label"
    legend "legend" li "li" main "main" nav "nav" ol "ol" option "option" output "output" p "p" section "section"
    select "select" small "small" span "span" strong "strong" summary "summary" ul "ul"
}

elements! { Some("http://www.w3.org/2000/svg"); path "path" svg "svg" svg_a "a" svg_title "title" svg_use "use" }

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn no_identifier_has_a_space_that_html_knows() {
        let id = identifier("listed", "а/ә %?#\tb\nc");
        assert_eq!(id, "listed:а/ә\u{a0}%?#\u{a0}b\u{a0}c");
        assert!(!id.contains(|letter: char| letter.is_ascii_whitespace()));
    }
}
