//! JSON: the text into values (and back), and values into what they stand for, with errors that name
//! the field.
//!
//! Serde and `serde_json` would do both, at a price that every visitor pays: without them, and
//! without the number and case tables that came along, the main wasm went from 187 KB to 131 KB
//! (after brotli). Their errors, besides, know a line but no field.

mod locate;
mod parse;
mod write;

pub use locate::position_of;
pub use parse::{DEEPEST, FileError, Value, parse};

use std::fmt;

/// A value that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where it stands in what was read: `date.from`, `materials[2].label`; empty for the whole.
    pub field: String,
    /// What is wrong with it.
    pub why: String,
}

impl Wrong {
    /// What is wrong with a value as a whole.
    pub fn new(why: impl Into<String>) -> Self {
        Self { field: String::new(), why: why.into() }
    }

    pub(crate) fn expected(what: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
            Value::TooDeep => "something nested too deep",
        };
        Self::new(format!("expected {what}, found {found}"))
    }

    /// The same, said by the list that the value is in.
    pub fn inside_item(self, at: usize) -> Self {
        self.inside(&format!("[{at}]"))
    }

    /// The same, said by the object whose field the value is.
    pub fn inside(mut self, parent: &str) -> Self {
        let joint = if self.field.is_empty() || self.field.starts_with('[') { "" } else { "." };
        self.field = format!("{parent}{joint}{}", self.field);
        self
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.field.as_str() {
            "" => formatter.write_str(&self.why),
            field => write!(formatter, "{field}: {}", self.why),
        }
    }
}

impl std::error::Error for Wrong {}

/// A type that is read from JSON.
pub trait FromJson: Sized {
    /// Whether a field of this type must be there.
    const REQUIRED: bool = true;

    /// What the fields of a struct are called; none for what is no struct.
    const FIELDS: &'static [&'static str] = &[];

    /// Reads a value.
    ///
    /// # Errors
    /// If it is of another shape; the error names the field.
    fn from_json(value: Value) -> Result<Self, Wrong>;

    /// Reads a value to where a [`blank`](Self::blank) one stands. What is large is read so, for
    /// it need not be moved from one place to another.
    ///
    /// # Errors
    /// Those of [`from_json`](Self::from_json); half of the value may have been read.
    fn fill(&mut self, value: Value) -> Result<(), Wrong> {
        *self = Self::from_json(value)?;
        Ok(())
    }

    /// What stands for a field that is not there.
    fn blank() -> Self;
}

/// Reads a value whose [`fill`](FromJson::fill) says how.
pub(crate) fn filled<T: FromJson>(value: Value) -> Result<T, Wrong> {
    let mut read = T::blank();
    read.fill(value)?;
    Ok(read)
}

/// Where a field of a struct is read to. One function reads the fields of all structs, whatever
/// their types; one for each type is much code.
pub(crate) trait Place {
    /// Reads the field's value, if it is there.
    fn read(&mut self, value: Option<Value>) -> Result<(), Wrong>;
}

impl<T: FromJson> Place for T {
    fn read(&mut self, value: Option<Value>) -> Result<(), Wrong> {
        match value {
            Some(value) => self.fill(value),
            None if T::REQUIRED => Err(Wrong::new("the field is missing")),
            None => Ok(()),
        }
    }
}

/// The fields of an object that are still to be read, and the first mistake among those that were.
pub struct Fields {
    left: Vec<(String, Value)>,
    wrong: Option<Wrong>,
}

impl Fields {
    /// The fields of an object; that it is one is asked at the [`end`](Self::end).
    pub fn of(value: Value) -> Self {
        match value {
            Value::Object(left) => Self { left, wrong: None },
            other => Self { left: Vec::new(), wrong: Some(Wrong::expected("an object", &other)) },
        }
    }

    /// Reads the field of this name; a blank stands for it where that cannot be done.
    pub fn take<T: FromJson>(&mut self, name: &str) -> T {
        let mut read = T::blank();
        self.fill(&[name], &mut [&mut read]);
        read
    }

    /// Reads fields to their places, in order.
    pub(crate) fn fill(&mut self, names: &[&str], places: &mut [&mut dyn Place]) {
        for (name, place) in names.iter().zip(places) {
            let value = self.remove(name);
            if let Err(wrong) = place.read(value)
                && self.wrong.is_none()
            {
                self.wrong = Some(wrong.inside(name));
            }
        }
    }

    /// Of two fields of one name the last counts, as in browsers (RFC 8259, section 4).
    fn remove(&mut self, name: &str) -> Option<Value> {
        let mut found = None;
        while let Some(at) = self.left.iter().rposition(|(own, _)| own == name) {
            let (_, value) = self.left.swap_remove(at);
            found = found.or(Some(value));
        }
        found
    }

    /// What was read, if nothing was wrong with it.
    ///
    /// # Errors
    /// The first mistake; it names the field.
    pub fn end<T>(self, read: T) -> Result<T, Wrong> {
        self.wrong.map_or(Ok(read), Err)
    }

    /// The same, where a field that nobody has asked for is a mistake.
    ///
    /// # Errors
    /// The first mistake; it names the field.
    pub fn end_strict<T>(mut self, read: T) -> Result<T, Wrong> {
        if let Some((name, _)) = self.left.first().filter(|_| self.wrong.is_none()) {
            self.wrong = Some(Wrong::new("there is no such field").inside(name));
        }
        self.end(read)
    }
}

/// Reads a struct from an object with fields of the same names. Unknown fields are skipped, so
/// that a newer catalogue can be read; `strict` refuses them, and may be missing itself.
macro_rules! from_json {
    ($type:ident { $($field:ident),* $(,)? }) => {
        $crate::json::from_json!(@ $type { $($field),* } end true);
    };
    (strict $type:ident { $($field:ident),* $(,)? }) => {
        $crate::json::from_json!(@ $type { $($field),* } end_strict false);
    };
    (@ $type:ident { $($field:ident),* } $end:ident $required:literal) => {
        impl $crate::json::FromJson for $type {
            const REQUIRED: bool = $required;
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn from_json(value: $crate::json::Value) -> Result<Self, $crate::json::Wrong> {
                $crate::json::filled(value)
            }

            fn fill(&mut self, value: $crate::json::Value) -> Result<(), $crate::json::Wrong> {
                let mut fields = $crate::json::Fields::of(value);
                fields.fill(&[$(stringify!($field)),*], &mut [$(&mut self.$field),*]);
                fields.$end(())
            }

            fn blank() -> Self {
                Self { $($field: $crate::json::FromJson::blank()),* }
            }
        }
    };
}
pub(crate) use from_json;

/// Reads an enumeration from the words that stand for its values; the first is the usual one.
macro_rules! from_words {
    ($type:ident { $first:literal => $usual:ident $(, $word:literal => $value:ident)* $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn from_json(value: $crate::json::Value) -> Result<Self, $crate::json::Wrong> {
                let $crate::json::Value::Text(word) = value else {
                    return Err($crate::json::Wrong::new(concat!("expected one of ", $first $(, ", ", $word)*)));
                };
                match word.as_str() {
                    $first => Ok(Self::$usual),
                    $($word => Ok(Self::$value),)*
                    _ => Err($crate::json::Wrong::new(concat!("expected one of ", $first $(, ", ", $word)*))),
                }
            }

            const REQUIRED: bool = false;

            fn blank() -> Self {
                Self::$usual
            }
        }
    };
}
pub(crate) use from_words;

/// Any value at all.
impl FromJson for Value {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        Ok(value)
    }

    fn blank() -> Self {
        Self::Null
    }
}

/// The members of an object, in order.
#[cfg(feature = "connector")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Members<T>(pub(crate) Vec<(String, T)>);

#[cfg(feature = "connector")]
impl<T: FromJson> FromJson for Members<T> {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        let Value::Object(members) = value else { return Err(Wrong::expected("an object", &value)) };
        let read = |(name, value): (String, Value)| match T::from_json(value) {
            Ok(read) => Ok((name, read)),
            Err(wrong) => Err(wrong.inside(&name)),
        };
        members.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    fn blank() -> Self {
        Self(Vec::new())
    }
}

#[cfg(feature = "connector")]
impl<T> Members<T> {
    /// The members whose names are known.
    ///
    /// # Errors
    /// If one is not; the error names it.
    pub(crate) fn known<K>(self, known: impl Fn(&str) -> Option<K>) -> Result<Vec<(K, T)>, Wrong> {
        let named = |(name, value): (String, T)| match known(&name) {
            Some(key) => Ok((key, value)),
            None => Err(Wrong::new("there is no such field").inside(&name)),
        };
        self.0.into_iter().map(named).collect()
    }
}

impl FromJson for bool {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Bool(truth) => Ok(truth),
            other => Err(Wrong::expected("true or false", &other)),
        }
    }

    fn blank() -> Self {
        false
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Text(text) => Ok(text),
            other => Err(Wrong::expected("a text", &other)),
        }
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl FromJson for f64 {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(Wrong::expected("a number", &other)),
        }
    }

    fn blank() -> Self {
        0.0
    }
}

impl FromJson for i64 {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        // Up to here every whole number is exact.
        const MOST: f64 = 9_007_199_254_740_992.0;
        match value {
            Value::Number(number) if number.abs() <= MOST && (number as Self) as f64 == number => {
                Ok(number as Self)
            }
            other => Err(Wrong::expected("a whole number", &other)),
        }
    }

    fn blank() -> Self {
        0
    }
}

impl FromJson for u32 {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let number = i64::from_json(value)?;
        Self::try_from(number).map_err(|_| Wrong::new("expected a whole number from 0 to 4294967295"))
    }

    fn blank() -> Self {
        0
    }
}

/// A list that is read to. One function reads all of them, whatever they are of.
trait List {
    /// One more item, still to be read.
    fn another(&mut self) -> Option<&mut dyn Place>;
}

impl<T: FromJson> List for Vec<T> {
    fn another(&mut self) -> Option<&mut dyn Place> {
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn Place)
    }
}

fn fill_list(list: &mut dyn List, value: Value) -> Result<(), Wrong> {
    let Value::List(items) = value else { return Err(Wrong::expected("a list", &value)) };
    for (at, item) in items.into_iter().enumerate() {
        let Some(place) = list.another() else { break };
        place.read(Some(item)).map_err(|wrong| wrong.inside_item(at))?;
    }
    Ok(())
}

impl<T: FromJson> FromJson for Option<T> {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        filled(value)
    }

    fn fill(&mut self, value: Value) -> Result<(), Wrong> {
        if matches!(value, Value::Null) { Ok(()) } else { self.insert(T::blank()).fill(value) }
    }

    fn blank() -> Self {
        None
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        filled(value)
    }

    fn fill(&mut self, value: Value) -> Result<(), Wrong> {
        fill_list(self, value)
    }

    fn blank() -> Self {
        Self::new()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Reads a value out of a text, for tests.
    pub(crate) fn read<T: FromJson>(json: &str) -> Result<T, Wrong> {
        T::from_json(parse(json.as_bytes()).expect("a test's JSON"))
    }

    #[derive(Debug)]
    struct Pair {
        name: String,
        years: Vec<Option<i64>>,
    }
    from_json!(Pair { name, years });

    #[test]
    fn errors_name_the_field() {
        let field = |json| read::<Vec<Pair>>(json).unwrap_err().to_string();
        assert_eq!(field(r#"[{"name": "a"}, {}]"#), "[1].name: the field is missing");
        assert_eq!(
            field(r#"[{"name": "a", "years": [1, null, "x"]}]"#),
            "[0].years[2]: expected a whole number, found a text"
        );
        assert_eq!(field("{}"), "expected a list, found an object");
        let pair: Pair = read(r#"{"name": "a", "later": 1}"#).unwrap();
        assert_eq!((pair.name.as_str(), pair.years.len()), ("a", 0));
    }
}
