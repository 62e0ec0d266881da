//! Texts that stand around another one.

/// What stands before a mark where it comes first, and after it; nothing where it does not come.
///
/// The standard library's [`str::split_once`] searches for a text in a way that is quick in long ones, and a kilobyte of wasm.
///
/// ```
/// use catalogue::around;
/// assert_eq!(around("{ә} {} — {}", "{}"), Some(("{ә} ", " — {}")));
/// assert_eq!(around("https:/", "://"), None);
/// ```
pub fn around<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let mut places = text.char_indices();
    places.find_map(|(at, _)| Some((text.get(..at)?, text.get(at..)?.strip_prefix(mark)?)))
}

/// A text with a value in the place of a mark, where that comes first.
///
/// ```
/// use catalogue::put;
/// assert_eq!(put("{key}: {} — {}", "{}", "«ә»"), "{key}: «ә» — {}");
/// assert_eq!(put("—", "{}", "a"), "—");
/// ```
pub fn put(text: &str, mark: &str, value: &str) -> String {
    around(text, mark).map_or_else(|| text.to_owned(), |(before, after)| [before, value, after].concat())
}
