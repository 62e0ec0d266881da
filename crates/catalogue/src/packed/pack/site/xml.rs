//! Texts in XML 1.0.

/// A text as it stands in an element or an attribute. Characters that XML cannot have (section 2.2) go.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => written.push(letter),
        }
    }
    written
}

/// An element of the head with one attribute left to fill; nothing if there is nothing to say.
pub(super) fn tag(begin: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("<{begin}=\"{}\">\n", escaped(value)) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_ends_an_element() {
        assert_eq!(super::escaped("a<b>&\"c\"\u{0}\u{1b}\nқ"), "a&lt;b&gt;&amp;&quot;c&quot;\nқ");
    }
}
