//! The fields of objects, under the names of either version, and leniently: where the standards
//! differ on whether one value or a list of them stands somewhere, both are read.

use crate::json::{FromJson, Value, Wrong};
use crate::model::{Address, Rights};
use std::slice;

/// The names of a field; of several that are there the first counts.
pub(super) type Names = &'static [&'static str];

/// An identifier: `@id` was its name until 3.0 (Presentation API 3.0, section 4.8).
pub(super) const ID: Names = &["id", "@id"];
/// A type, likewise.
pub(super) const TYPE: Names = &["type", "@type"];

/// A field of an object. Of two of one name the last counts, as everywhere in this crate.
pub(super) fn field<'a>(value: &'a Value, names: &[&str]) -> Option<&'a Value> {
    let Value::Object(fields) = value else { return None };
    let named = |name: &&str| fields.iter().rev().find(|(own, _)| own == name);
    names.iter().find_map(named).map(|(_, value)| value)
}

/// A field's values: those of a list, or the one that stands there by itself.
pub(super) fn several<'a>(value: &'a Value, names: &[&str]) -> &'a [Value] {
    match field(value, names) {
        None | Some(Value::Null) => &[],
        Some(Value::List(items)) => items,
        Some(one) => slice::from_ref(one),
    }
}

/// The texts among a field's values.
pub(super) fn texts<'a>(value: &'a Value, names: &[&str]) -> impl Iterator<Item = &'a str> + use<'a> {
    several(value, names).iter().filter_map(|item| match item {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

/// The first text among a field's values.
pub(super) fn text<'a>(value: &'a Value, names: &[&str]) -> Option<&'a str> {
    texts(value, names).next()
}

/// The contexts of a document or a service (Presentation API 3.0, section 4.6).
pub(super) fn contexts(value: &Value) -> impl Iterator<Item = &str> {
    texts(value, &["@context"])
}

/// The address of a thing, if it is one that may be followed.
pub(super) fn address(value: &Value) -> Option<Address> {
    let address = Address::new(text(value, ID)?);
    address.href().is_some().then_some(address)
}

/// A list that must be there.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> Result<&'a [Value], Wrong> {
    match field(value, &[name]) {
        Some(Value::List(items)) => Ok(items),
        Some(other) => Err(Wrong::expected("a list", other).inside(name)),
        None => Err(Wrong::new("the field is missing").inside(name)),
    }
}

/// A width or a height, which must be there.
pub(super) fn length(value: &Value, name: &str) -> Result<u32, Wrong> {
    let read = match field(value, &[name]) {
        Some(found) => u32::from_json(found.clone()),
        None => Err(Wrong::new("the field is missing")),
    };
    let positive = |length| if length > 0 { Ok(length) } else { Err(Wrong::new("expected more than 0")) };
    read.and_then(positive).map_err(|wrong| wrong.inside(name))
}

/// A width and a height.
pub(super) fn size(value: &Value) -> Result<(u32, u32), Wrong> {
    Ok((length(value, "width")?, length(value, "height")?))
}

/// A licence or a statement of rights (Presentation API 3.0, section 3.1, and 2.1, section 3.2).
pub(super) fn rights(value: &Value) -> Rights {
    text(value, &["rights", "license"]).map(Rights::new).unwrap_or_default()
}
