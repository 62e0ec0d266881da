//! Web addresses that came from a catalogue.

use crate::around;
use crate::json::{FromJson, Value, Wrong};
use serde::Serialize;

/// A web address as the source wrote it.
///
/// Nothing from a catalogue is trusted: the text can only be had through [`Address::href`], which
/// gives it out if following it cannot run anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        description = "An address that starts with https:// or http://, or one relative to the portal: img/a.jpg. No spaces in it.",
        extend("pattern" = PATTERN)
    )
)]
pub struct Address(String);

/// What [`Address::href`] gives out, said once more for JSON Schema; a test holds the two together.
#[cfg(feature = "schema")]
const PATTERN: &str = concat!(
    r"^([hH][tT][tT][pP][sS]?://[^\s\u0000-\u001f\u007f-\u009f]+",
    r"|(?!//|$)[^\s\u0000-\u001f\u007f-\u009f\\/?#:]*([/?#][^\s\u0000-\u001f\u007f-\u009f\\]*)?)$"
);

impl FromJson for Address {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        String::from_json(value).map(Self)
    }

    fn blank() -> Self {
        Self(String::new())
    }
}

impl Address {
    /// An address as the source wrote it.
    pub fn new(address: impl Into<String>) -> Self {
        Self(address.into())
    }

    /// The address of something that the browser holds already: `blob:`, which the program itself has made. A catalogue that
    /// writes such a one would have to guess it, and nobody can (W3C File API, section 8.1).
    pub fn held(address: &str) -> Self {
        Self(format!("\0{address}"))
    }

    /// The address, if it is `http:`, `https:` or relative to the portal; otherwise `None`.
    ///
    /// Whitespace and control characters are refused, since browsers drop some of them while
    /// they look for a scheme (WHATWG URL, section 4.4, basic URL parser).
    pub fn href(&self) -> Option<&str> {
        let address = self.0.as_str();
        if address.is_empty() || address.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return if address.starts_with(HELD) { address.get(1..) } else { None };
        }
        (self.is_outside() || is_relative(address)).then_some(address)
    }

    /// The address as the source wrote it, to tell a person what is wrong with it; never to be followed.
    pub fn written(&self) -> &str {
        &self.0
    }

    /// Whether the address leads to another host.
    pub fn is_outside(&self) -> bool {
        has_scheme(&self.0, "https://") || has_scheme(&self.0, "http://")
    }

    /// The host's name, for a person to read; `None` for an address that does not lead outside.
    pub fn host(&self) -> Option<&str> {
        self.href().filter(|_| self.is_outside())?;
        let (_, rest) = around(&self.0, "//")?;
        let authority = before_path(rest);
        let name = authority.bytes().rposition(|byte| byte == b'@').map_or(0, |at| at + 1);
        let host = authority.get(name..)?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    }
}

/// How the address begins of something that the browser holds.
const HELD: &str = "\0blob:";

fn has_scheme(address: &str, scheme: &str) -> bool {
    address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        && address.len() > scheme.len()
}

/// Neither a scheme nor another host: `img/a.jpg`, `/img/a.jpg`, but not `javascript:…`, `//host`.
fn is_relative(address: &str) -> bool {
    !before_path(address).contains(':') && !address.starts_with("//") && !address.contains('\\')
}

fn before_path(address: &str) -> &str {
    address.split(['/', '?', '#', '\\']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_cannot_run_are_given_out() {
        for good in ["https://kazmuseum.kz", "HTTP://a.kz/б?c#d", "img/a.jpg", "/img/a:b.jpg", "?a=b"] {
            assert_eq!(Address::new(good).href(), Some(good));
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "//evil.example/a",
            "\\\\evil.example",
            "/\\evil.example",
            "blob:x",
            "",
            "https://",
            "\u{1}javascript:alert(1)",
        ] {
            assert_eq!(Address::new(bad).href(), None, "{bad:?}");
        }
    }

    #[test]
    fn what_the_browser_holds_is_given_out_and_nothing_else_is_held() {
        let own = "blob:https://portal.kz/6e1c";
        assert_eq!(Address::held(own).href(), Some(own));
        assert!(!Address::held(own).is_outside());
        for bad in ["javascript:alert(1)", "data:text/html,<script>", "https://a.kz", " blob:x", ""] {
            assert_eq!(Address::held(bad).href(), None, "{bad:?}");
        }
    }

    #[test]
    fn the_host_is_named_without_disguise() {
        assert_eq!(Address::new("https://www.kazmuseum.kz/kz").host(), Some("kazmuseum.kz"));
        assert_eq!(Address::new("https://museum.kz@evil.example/").host(), Some("evil.example"));
        assert_eq!(Address::new("img/a.jpg").host(), None);
    }
}
