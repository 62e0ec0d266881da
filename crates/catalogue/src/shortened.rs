//! Texts that are too long to be shown whole.

use std::borrow::Cow;

/// A text, or its first letters with an ellipsis if it has more than so many.
///
/// ```
/// assert_eq!(catalogue::shortened("қобыз", 3), "қоб…");
/// assert_eq!(catalogue::shortened("қобыз", 5), "қобыз");
/// ```
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}
