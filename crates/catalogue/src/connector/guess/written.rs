//! Values of JSON, written down.

use crate::json::Value;
use crate::shortened;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value as JSON, with the members of objects in their order.
pub(super) struct Written<'a>(pub(super) &'a Value);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null | Value::TooDeep => serializer.serialize_unit(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(&Written(item)))?;
                list.end()
            }
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, &Written(value)))?;
                map.end()
            }
        }
    }
}

/// A piece of a value, short enough for a table.
pub(super) fn piece(value: &Value) -> String {
    const LONGEST: usize = 200;
    let written = match value {
        Value::Text(text) => text.clone(),
        other => serde_json::to_string(&Written(other)).unwrap_or_default(),
    };
    shortened(&written, LONGEST).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connector::node;

    #[test]
    fn a_node_and_a_value_are_written_alike() {
        let value = crate::json::parse(br#"{"b":[1,2.5,null,true],"a":{"c":"d"}}"#).unwrap();
        assert_eq!(piece(&value), r#"{"b":[1,2.5,null,true],"a":{"c":"d"}}"#);
        assert_eq!(node::node(value).to_string(), r#"{"a":{"c":"d"},"b":[1,2.5,null,true]}"#);
    }
}
