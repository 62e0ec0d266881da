//! What can stand within an element, and in an attribute.

use super::Element;
use leptos::prelude::*;

/// What can stand within an element: elements, texts, views, several of them, or perhaps nothing.
pub trait Content {
    /// Adds itself to the parts of a view.
    fn add_to(self, parts: &mut Vec<AnyView>);
}

/// A view of some content.
pub fn view(content: impl Content) -> AnyView {
    let mut parts = Vec::new();
    content.add_to(&mut parts);
    one(parts)
}

/// A view of nothing.
pub fn nothing() -> AnyView {
    one(Vec::new())
}

fn one(mut parts: Vec<AnyView>) -> AnyView {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            parts.extend(last);
            parts.into_any()
        }
    }
}

impl Content for AnyView {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self);
    }
}

impl Content for Element {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self.into_any());
    }
}

impl Content for String {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        parts.push(self.into_any());
    }
}

impl Content for &str {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        self.to_owned().add_to(parts);
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        if let Some(content) = self {
            content.add_to(parts);
        }
    }
}

impl<C: Content> Content for Vec<C> {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        for content in self {
            content.add_to(parts);
        }
    }
}

impl<C: Content, const N: usize> Content for [C; N] {
    fn add_to(self, parts: &mut Vec<AnyView>) {
        for content in self {
            content.add_to(parts);
        }
    }
}

macro_rules! content_of_tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Content),*> Content for ($($part,)*) {
            #[allow(non_snake_case, reason = "a type's name names its value")]
            fn add_to(self, parts: &mut Vec<AnyView>) {
                let ($($part,)*) = self;
                $($part.add_to(parts);)*
            }
        }
    )*};
}
content_of_tuples! { (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) (A B C D E F G H I) }

/// What can be the text of an attribute. `true` is an attribute without text, `false` is none.
pub trait AttributeText {
    /// The text; `None` for no attribute.
    fn text(self) -> Option<String>;
}

impl AttributeText for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl AttributeText for &str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl AttributeText for u32 {
    fn text(self) -> Option<String> {
        Some(self.to_string())
    }
}

impl AttributeText for bool {
    fn text(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn text(self) -> Option<String> {
        self?.text()
    }
}
