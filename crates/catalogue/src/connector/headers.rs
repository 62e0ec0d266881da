//! The headers of an answer.

/// Headers of an answer, by name.
pub(super) type Headers = [(String, String)];

/// A header, however its name is written (RFC 9110, section 5.1).
pub(super) fn header<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
