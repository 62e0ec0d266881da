//! What a single value is, by the way it is written.

use crate::connector::{convert, node};
use crate::json::Value;

pub(super) fn is_year(number: f64) -> bool {
    number.fract() == 0.0 && number != 0.0 && (-10_000.0..2_101.0).contains(&number)
}

/// The years of a century in words.
pub(super) fn is_century(text: &str) -> bool {
    let made = convert::century(text);
    node::members(&made).is_some_and(|members| members.contains_key("from"))
}

/// A picture, by the end of its address: with an extension, or a request to a IIIF service.
pub(super) fn is_image(lower: &str) -> bool {
    const EXTENSIONS: [&str; 6] = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];
    let path = lower.split(['?', '#']).next().unwrap_or_default();
    EXTENSIONS.iter().any(|extension| path.ends_with(extension))
        && !lower.contains([' ', '\\'])
        && !is_service(lower)
}

/// The base address of a IIIF image service, or its description.
pub(super) fn is_service(lower: &str) -> bool {
    let path = lower.split(['?', '#']).next().unwrap_or_default();
    let is_other = path.contains("manifest") || path.contains("/full/") || path.ends_with(".json");
    path.ends_with("/info.json") || (path.contains("/iiif/") && !is_other)
}

pub(super) fn is_point(value: &Value) -> bool {
    let node = node::node(value.clone());
    matches!(value, Value::Text(_)) && !node::is_missing(&convert::point(&node))
}

pub(super) fn is_recent_day(text: &str) -> bool {
    text.len() == 10 && convert::day(text).is_some_and(|day| day.as_str() >= "1990")
}

/// A moment to the second, as machines note when they did something.
pub(super) fn is_moment(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 16
        && bytes.get(4) == Some(&b'-')
        && bytes.get(7) == Some(&b'-')
        && matches!(bytes.get(10), Some(b'T' | b' '))
        && bytes.get(13) == Some(&b':')
}
