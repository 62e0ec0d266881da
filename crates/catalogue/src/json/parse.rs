//! A parser of JSON (RFC 8259).
//!
//! `serde_json` is the library for this, and tests compare the two; in the browser it weighed 16 KB
//! (after brotli) more than this page of code, which besides loses one record, not a whole file,
//! to a value that is nested too deep.

use std::fmt;

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its members in order.
    Object(Vec<(String, Value)>),
    /// What is nested deeper than [`DEEPEST`], and was skipped.
    TooDeep,
}

/// How deep lists and objects may be nested: far deeper than any record is.
pub const DEEPEST: usize = 100;

/// A text that is no JSON, or JSON of another shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// The line, from 1.
    pub line: usize,
    /// The column, in bytes from 1.
    pub column: usize,
    /// What is wrong there.
    pub why: String,
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "line {}, column {}: {}", self.line, self.column, self.why)
    }
}

impl std::error::Error for FileError {}

/// Parses a text. A byte order mark before it is skipped, as section 8.1 allows.
///
/// # Errors
/// If it is no JSON to its very end.
pub fn parse(bytes: &[u8]) -> Result<Value, FileError> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut parser = Parser { bytes, at: 0 };
    let parsed = parser.value(0).and_then(|value| {
        parser.skip_space();
        if parser.at < bytes.len() { Err("something follows the end of the JSON") } else { Ok(value) }
    });
    parsed.map_err(|why| parser.error(why))
}

pub(super) struct Parser<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

pub(super) type Parsed<T> = Result<T, &'static str>;

const CUT_SHORT: &str = "the file ends too soon";

impl Parser<'_> {
    pub(super) fn error(&self, why: &str) -> FileError {
        let before = self.bytes.get(..self.at).unwrap_or(self.bytes);
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        FileError { line, column: before.len() - line_start + 1, why: why.to_owned() }
    }

    pub(super) fn peek(&self) -> Parsed<u8> {
        self.bytes.get(self.at).copied().ok_or(CUT_SHORT)
    }

    fn next(&mut self) -> Parsed<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Ok(byte)
    }

    pub(super) fn skip_space(&mut self) {
        while matches!(self.peek(), Ok(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    pub(super) fn value(&mut self, depth: usize) -> Parsed<Value> {
        self.skip_space();
        match self.peek()? {
            b'{' | b'[' if depth == DEEPEST => self.skip_nested(),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.text().map(Value::Text),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            _ => Err("expected a value"),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Parsed<Value> {
        for &expected in word.as_bytes() {
            if self.peek()? != expected {
                return Err("expected a value");
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Parsed<Value> {
        self.at += 1;
        let mut items = Vec::new();
        if self.closes(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if !self.goes_on(b']')? {
                return Ok(Value::List(items));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Parsed<Value> {
        self.at += 1;
        let mut members: Vec<(String, Value)> = Vec::new();
        if self.closes(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_space();
            if self.peek()? != b'"' {
                return Err("expected the name of a field, in double quotes");
            }
            let name = self.text()?;
            self.skip_space();
            if self.peek()? != b':' {
                return Err("expected a colon");
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            members.push((name, value));
            if !self.goes_on(b'}')? {
                return Ok(Value::Object(members));
            }
        }
    }

    pub(super) fn closes(&mut self, end: u8) -> bool {
        self.skip_space();
        let closes = self.peek() == Ok(end);
        self.at += usize::from(closes);
        closes
    }

    /// Whether a comma, and not the end, follows.
    pub(super) fn goes_on(&mut self, end: u8) -> Parsed<bool> {
        self.skip_space();
        match self.peek()? {
            b',' => {
                self.at += 1;
                Ok(true)
            }
            byte if byte == end => {
                self.at += 1;
                Ok(false)
            }
            _ => Err("expected a comma or the end of the list or object"),
        }
    }

    /// Skips a list or an object without recursion; within it only brackets and strings count.
    fn skip_nested(&mut self) -> Parsed<Value> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.text()?;
                    continue;
                }
                b'[' | b'{' => open += 1,
                b']' | b'}' => open -= 1,
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Ok(Value::TooDeep);
            }
        }
    }

    pub(super) fn text(&mut self) -> Parsed<String> {
        self.at += 1;
        let mut text = Vec::new();
        loop {
            match self.next()? {
                b'"' => return String::from_utf8(text).map_err(|_| "the text is not UTF-8"),
                b'\\' => {
                    let mut buffer = [0; 4];
                    text.extend_from_slice(self.escape()?.encode_utf8(&mut buffer).as_bytes());
                }
                0..=0x1F => {
                    self.at -= 1;
                    return Err("a control character must be escaped");
                }
                byte => text.push(byte),
            }
        }
    }

    fn escape(&mut self) -> Parsed<char> {
        Ok(match self.next()? {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode_escape()?,
            _ => return Err("there is no such escape"),
        })
    }

    /// `\u` and four digits; two of them where UTF-16 needs a pair (section 7).
    fn unicode_escape(&mut self) -> Parsed<char> {
        let first = self.four_digits()?;
        if !(0xD800..0xE000).contains(&first) {
            return char::from_u32(first).ok_or("there is no such character");
        }
        if self.next()? != b'\\' || self.next()? != b'u' {
            return Err("half a character: the other half of the pair must follow");
        }
        let second = self.four_digits()?;
        if first >= 0xDC00 || !(0xDC00..0xE000).contains(&second) {
            return Err("half a character: the two halves do not fit");
        }
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
            .ok_or("there is no such character")
    }

    fn four_digits(&mut self) -> Parsed<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = char::from(self.next()?).to_digit(16).ok_or("expected four hexadecimal digits")?;
            code = code * 16 + digit;
        }
        Ok(code)
    }

    /// Exact for up to 15 digits and small exponents, which is every year and coordinate; others
    /// are as near as a multiplication brings them.
    fn number(&mut self) -> Parsed<f64> {
        let negative = self.peek()? == b'-';
        self.at += usize::from(negative);
        let mut digits = Digits::default();
        if self.peek()? == b'0' {
            self.at += 1;
        } else {
            self.digits(&mut digits)?;
        }
        let mut exponent = digits.left_out;
        if self.peek() == Ok(b'.') {
            self.at += 1;
            let before = digits.taken;
            let left_out = digits.left_out;
            self.digits(&mut digits)?;
            exponent = left_out - (digits.taken - before);
        }
        if matches!(self.peek(), Ok(b'e' | b'E')) {
            self.at += 1;
            let down = self.peek()? == b'-';
            self.at += usize::from(matches!(self.peek()?, b'-' | b'+'));
            let mut power = Digits::default();
            self.digits(&mut power)?;
            let power = i32::try_from(power.value).unwrap_or(i32::MAX / 4).min(100_000);
            exponent += if down { -power } else { power };
        }
        let mantissa = digits.value as f64;
        let size = match exponent {
            ..0 => mantissa / 10_f64.powi(-exponent),
            _ => mantissa * 10_f64.powi(exponent),
        };
        // Zero times a power too large for a number is no number.
        let size = if digits.value == 0 { 0.0 } else { size };
        if size.is_finite() {
            Ok(if negative { -size } else { size })
        } else {
            Err("the number is too large")
        }
    }

    fn digits(&mut self, digits: &mut Digits) -> Parsed<()> {
        if !self.peek()?.is_ascii_digit() {
            return Err("expected a digit");
        }
        while let Ok(byte @ b'0'..=b'9') = self.peek() {
            digits.add(byte - b'0');
            self.at += 1;
        }
        Ok(())
    }
}

/// The first digits of a number, as many as fit.
#[derive(Default)]
struct Digits {
    value: u64,
    taken: i32,
    left_out: i32,
}

impl Digits {
    fn add(&mut self, digit: u8) {
        match self.value.checked_mul(10).and_then(|value| value.checked_add(u64::from(digit))) {
            Some(value) if self.left_out == 0 => {
                self.value = value;
                self.taken = self.taken.saturating_add(1);
            }
            _ => self.left_out = self.left_out.saturating_add(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What serde_json makes of the same text.
    fn by_serde(value: &serde_json::Value) -> Value {
        use serde_json::Value as Serde;
        match value {
            Serde::Null => Value::Null,
            Serde::Bool(truth) => Value::Bool(*truth),
            Serde::Number(number) => Value::Number(number.as_f64().unwrap()),
            Serde::String(text) => Value::Text(text.clone()),
            Serde::Array(items) => Value::List(items.iter().map(by_serde).collect()),
            Serde::Object(members) => {
                Value::Object(members.iter().map(|(name, value)| (name.clone(), by_serde(value))).collect())
            }
        }
    }

    #[test]
    fn values_are_as_serde_json_has_them() {
        for text in [
            "null",
            " true ",
            "false",
            "0",
            "-0",
            "12",
            "-400",
            "51.18",
            "71.446",
            "0.5",
            "-200000000",
            "1e3",
            "1.5E-2",
            "12e+2",
            "123456789012345",
            "[]",
            "{}",
            "[1, [2, {\"a\": null}]]",
            r#"{"a": "б", "қ": [true, "\u049b\n\t\"\\\/\b\f\r"]}"#,
            r#""\ud83d\ude00 😀""#,
            "\"\"",
            "[ ]",
            "{ }",
            "0.0000001",
            "9007199254740991",
        ] {
            assert_eq!(
                parse(text.as_bytes()).unwrap(),
                by_serde(&serde_json::from_str(text).unwrap()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_serde_json_refuses_is_refused() {
        for text in [
            "",
            " ",
            "nul",
            "tru",
            "truth",
            "01",
            "1.",
            ".5",
            "-",
            "+1",
            "1e",
            "--1",
            "[1,]",
            "[1 2]",
            "[",
            "{\"a\"}",
            "{\"a\":}",
            "{a: 1}",
            "{\"a\": 1,}",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud83d\"",
            "\"\\ud83dx\"",
            "\"\\ude00\"",
            "\"a\nb\"",
            "1 2",
            "]",
            "{]",
            "[}",
            "'a'",
            "1e999",
        ] {
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "serde_json: {text}");
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(parse(b"\"\xff\"").is_err());
    }

    #[test]
    fn errors_say_where() {
        let error = parse(b"{\n  \"a\": tru\n}").unwrap_err();
        assert_eq!((error.line, error.column, error.why.as_str()), (2, 11, "expected a value"));
        assert_eq!(parse(b"[1,").unwrap_err().why, CUT_SHORT);
    }

    #[test]
    fn what_is_too_deep_is_skipped_and_the_rest_is_read() {
        let deep = format!("{}\"]\"{}", "[".repeat(100_000), "]".repeat(100_000));
        let Value::List(items) = parse(format!("[{deep}, 1]").as_bytes()).unwrap() else { panic!("a list") };
        assert_eq!(items.last(), Some(&Value::Number(1.0)));
        assert!(parse(&deep.as_bytes()[..deep.len() - 1]).is_err());
    }
}
