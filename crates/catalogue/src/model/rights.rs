//! What may be done with a thing.

use crate::json::{FromJson, Value, Wrong};
use serde::Serialize;

/// The rights in a record or a picture: the URI of a statement, or the word `unknown`.
///
/// The URIs are those of Creative Commons and of RightsStatements.org. Rights are never guessed:
/// a URI that is not known stays as it is, and no URI is [`Statement::Unknown`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        description = "What may be done with it: the URI of a Creative Commons licence or of a RightsStatements.org statement, or the word `unknown`."
    )
)]
#[serde(transparent)]
pub struct Rights(String);

/// A rights statement that the portal has words for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// Nothing is known.
    Unknown,
    /// Creative Commons Zero: given to the public domain.
    Zero,
    /// Public Domain Mark: free of known copyright.
    PublicDomain,
    /// A Creative Commons licence: its elements in order, such as `BY-NC-SA`, and its version.
    Licence(String, String),
    /// A RightsStatements.org statement: its code, such as `InC` or `NoC-US`.
    RightsStatement(String),
    /// Another URI or text.
    Other(String),
}

impl FromJson for Rights {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        String::from_json(value).map(Self)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Default for Rights {
    fn default() -> Self {
        Self("unknown".into())
    }
}

impl Rights {
    /// Rights as the source states them.
    pub fn new(uri: impl Into<String>) -> Self {
        Self(uri.into())
    }

    /// The source's own text.
    pub fn uri(&self) -> &str {
        &self.0
    }

    /// What the URI says.
    pub fn statement(&self) -> Statement {
        let text = self.0.trim();
        if matches!(text, "" | "unknown") {
            return Statement::Unknown;
        }
        let bare = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
        let mut path = bare.split('/');
        let host = path.next().map(|host| host.strip_prefix("www.").unwrap_or(host));
        let known = match (host, path.next(), path.next(), path.next()) {
            (Some("creativecommons.org"), Some("publicdomain"), Some("zero"), _) => Some(Statement::Zero),
            (Some("creativecommons.org"), Some("publicdomain"), Some("mark"), _) => {
                Some(Statement::PublicDomain)
            }
            (Some("creativecommons.org"), Some("licenses"), Some(elements), Some(version)) => {
                Some(Statement::Licence(elements.to_ascii_uppercase(), version.to_owned()))
            }
            (Some("rightsstatements.org"), Some("vocab" | "page"), Some(code), _) if !code.is_empty() => {
                Some(Statement::RightsStatement(code.to_owned()))
            }
            _ => None,
        };
        known.unwrap_or_else(|| Statement::Other(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_recognised_and_never_guessed() {
        let statement = |uri: &str| Rights::new(uri).statement();
        assert_eq!(statement("unknown"), Statement::Unknown);
        assert_eq!(statement("http://creativecommons.org/publicdomain/zero/1.0/"), Statement::Zero);
        assert_eq!(
            statement("https://creativecommons.org/licenses/by-nc-sa/4.0/"),
            Statement::Licence("BY-NC-SA".into(), "4.0".into())
        );
        assert_eq!(
            statement("http://rightsstatements.org/vocab/InC/1.0/"),
            Statement::RightsStatement("InC".into())
        );
        assert_eq!(statement("ask the museum"), Statement::Other("ask the museum".into()));
    }
}
