//! Values as JMESPath sees them.

use crate::json::Value;
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
    let written = node.to_string();
    match written.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", written.get(..end).unwrap_or_default()),
        None => written,
    }
}
