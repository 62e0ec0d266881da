//! Writing JSON (RFC 8259).

use super::Value;

impl Value {
    /// The text of this value, on one line.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Null | Self::TooDeep => text.push_str("null"),
            Self::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => text.push_str(&decimal(*number)),
            Self::Text(own) => write_text(own, text),
            Self::List(items) => {
                let item = |item: &Self, text: &mut String| item.write(text);
                write_all(items, ['[', ']'], text, &item);
            }
            Self::Object(members) => {
                let member = |(name, value): &(String, Self), text: &mut String| {
                    write_text(name, text);
                    text.push(':');
                    value.write(text);
                };
                write_all(members, ['{', '}'], text, &member);
            }
        }
    }
}

fn write_all<T>(all: &[T], [open, close]: [char; 2], text: &mut String, one: &dyn Fn(&T, &mut String)) {
    text.push(open);
    for (at, part) in all.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        one(part, text);
    }
    text.push(close);
}

fn write_text(own: &str, text: &mut String) {
    text.push('"');
    for letter in own.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            '\0'..='\x1f' => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
                let code = u32::from(letter);
                text.push_str("\\u00");
                text.extend([digit(code / 16), digit(code % 16)]);
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}

/// A number to its millionths, which is 11 cm of a degree: Rust's own code for it weighs 10 KB in the wasm.
fn decimal(number: f64) -> String {
    let millionths = (number * 1e6).round() as i64;
    let (whole, part) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    let sign = if millionths < 0 { "-" } else { "" };
    let digits = (1_000_000 + part).to_string();
    let part = digits.get(1..).unwrap_or_default().trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    [sign, &whole.to_string(), point, part].concat()
}

#[cfg(test)]
mod tests {
    use super::super::{Value, parse};

    #[test]
    fn what_is_written_is_read_again() {
        let texts = ["", "Қобыз", "a\"b\\c/d", "\u{0}\u{1f}\n\r\t\u{7f}", "</script>", "😀", "\u{2028}"];
        let texts = texts.map(|text| Value::Text(text.to_owned()));
        let numbers = [0.0, -0.5, 43.238949, -179.999999, 1969.0, 1e6].map(Value::Number);
        let list =
            texts.into_iter().chain(numbers).chain([Value::Null, Value::Bool(true), Value::Bool(false)]);
        let list = Value::List(list.collect());
        let empty = [Value::List(Vec::new()), Value::Object(Vec::new())].map(|own| ("\"".to_owned(), own));
        let value = Value::Object([vec![("a".to_owned(), list)], empty.to_vec()].concat());
        let text = value.to_json();
        assert_eq!(parse(text.as_bytes()).unwrap(), value);
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }

    #[test]
    fn numbers_have_no_more_digits_than_they_need() {
        for (number, text) in [(43.25, "43.25"), (-0.000_001, "-0.000001"), (7.0, "7"), (-0.000_000_1, "0")] {
            assert_eq!(Value::Number(number).to_json(), text);
        }
    }
}
