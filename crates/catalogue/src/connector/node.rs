//! Values as JMESPath sees them.

use crate::json::{Value, parse};
use crate::shortened;
use jmespath::{Rcvar, Variable};
use std::collections::BTreeMap;

/// A value that costs nothing to share.
pub(super) type Node = Rcvar;

/// Nothing.
pub(super) fn null() -> Node {
    Node::new(Variable::Null)
}

/// A text.
pub(super) fn text(text: impl Into<String>) -> Node {
    Node::new(Variable::String(text.into()))
}

/// A list.
pub(super) fn list(items: Vec<Node>) -> Node {
    Node::new(Variable::Array(items))
}

/// An object.
pub(super) fn object<K: Into<String>>(fields: impl IntoIterator<Item = (K, Node)>) -> Node {
    Node::new(Variable::Object(fields.into_iter().map(|(name, value)| (name.into(), value)).collect()))
}

/// A number; whole ones stay whole, so that they are written without a point.
pub(super) fn number(number: f64) -> Node {
    const MOST: f64 = 9_007_199_254_740_992.0;
    let whole = (number.fract() == 0.0 && number.abs() <= MOST).then(|| (number as i64).into());
    let number = whole.or_else(|| serde_json::Number::from_f64(number));
    Node::new(number.map_or(Variable::Null, Variable::Number))
}

/// The number that a text is: as JSON writes them, or with a plus, noughts before it, or no digit on one side of the point. The standard
/// library's own reader brings tables of 10 KB.
pub(super) fn number_in(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, size) = text.strip_prefix('-').map_or(("", text), |size| ("-", size));
    let size = if sign.is_empty() { size.strip_prefix('+').unwrap_or(size) } else { size };
    let is_digit = |letter: char| letter.is_ascii_digit();
    if !size.strip_prefix('.').unwrap_or(size).starts_with(is_digit) {
        return None;
    }
    let digits = size.strip_suffix('.').unwrap_or(size).trim_start_matches('0');
    let nought = if digits.starts_with(is_digit) { "" } else { "0" };
    match parse([sign, nought, digits].concat().as_bytes()) {
        Ok(Value::Number(number)) => Some(number),
        _ => None,
    }
}

/// A value of JSON. What is nested too deep is nothing.
pub(super) fn node(value: Value) -> Node {
    match value {
        Value::Null | Value::TooDeep => null(),
        Value::Bool(truth) => Node::new(Variable::Bool(truth)),
        Value::Number(value) => number(value),
        Value::Text(value) => text(value),
        Value::List(items) => list(items.into_iter().map(node).collect()),
        Value::Object(fields) => object(fields.into_iter().map(|(name, value)| (name, node(value)))),
    }
}

/// The same value as the rest of the crate knows it.
pub(super) fn value(node: &Variable) -> Value {
    match node {
        Variable::Null | Variable::Expref(_) => Value::Null,
        Variable::Bool(truth) => Value::Bool(*truth),
        Variable::Number(number) => number.as_f64().map_or(Value::Null, Value::Number),
        Variable::String(text) => Value::Text(text.clone()),
        Variable::Array(items) => Value::List(items.iter().map(|item| value(item)).collect()),
        Variable::Object(fields) => {
            Value::Object(fields.iter().map(|(name, field)| (name.clone(), value(field))).collect())
        }
    }
}

/// Whether there is nothing in it: `null`, a blank text, `[]` or `{}`, as APIs write that
/// something is not known.
pub(super) fn is_missing(node: &Variable) -> bool {
    match node {
        Variable::Null | Variable::Expref(_) => true,
        Variable::String(text) => text.trim().is_empty(),
        Variable::Array(items) => items.iter().all(|item| is_missing(item)),
        Variable::Object(fields) => fields.is_empty(),
        Variable::Bool(_) | Variable::Number(_) => false,
    }
}

/// A single value as a text; `None` for a list, an object, or nothing.
pub(super) fn as_text(node: &Variable) -> Option<String> {
    match node {
        Variable::String(text) => Some(text.clone()),
        Variable::Number(number) => Some(number.to_string()),
        Variable::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// The items of a list; of anything else that is not missing, the thing itself.
pub(super) fn items(node: &Node) -> Vec<Node> {
    match &**node {
        Variable::Array(items) => items.iter().filter(|item| !is_missing(item)).cloned().collect(),
        other if is_missing(other) => Vec::new(),
        _ => vec![node.clone()],
    }
}

/// The members of an object; none of anything else.
pub(super) fn members(node: &Variable) -> Option<&BTreeMap<String, Node>> {
    match node {
        Variable::Object(fields) => Some(fields),
        _ => None,
    }
}

/// A piece of a value, short enough to be shown in a message.
pub(super) fn piece(node: &Variable) -> String {
    const LONGEST: usize = 120;
    shortened(&node.to_string(), LONGEST).into_owned()
}

#[cfg(test)]
mod tests {
    use super::number_in;

    #[test]
    fn numbers_are_those_that_the_standard_library_reads() {
        let texts = "0 7 007 -3 +4 .5 -.25 5. -0 12.50 1e3 1.5e-3 2E+2 43.238949 76.889709 1234567890123";
        let wrong = "- + . -. e 1e a 1a 1-2 1.2.3 0x1 --1 +-1 1,5 ..5 5..";
        for text in texts.split_whitespace().chain(wrong.split_whitespace()) {
            assert_eq!(number_in(text), text.parse().ok(), "{text}");
        }
        assert_eq!((number_in(" 8 "), number_in(""), number_in("inf")), (Some(8.0), None, None));
    }
}
