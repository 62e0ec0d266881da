//! What the address of an answer says of how the API is asked.

use super::likeness::Names;
use super::literals::text;
use crate::json::Value;

/// An address in its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Asked {
    /// What all addresses of the API have in common; it ends with `/`.
    pub(super) base: String,
    /// What follows, up to the question mark.
    pub(super) path: String,
    pub(super) parameters: Vec<(String, String)>,
}

impl Asked {
    /// The parts of a whole address; nothing of a relative one.
    pub(super) fn of(address: &str) -> Option<Self> {
        let address = address.split('#').next()?.trim();
        let scheme = ["https://", "http://"].into_iter().find(|scheme| address.starts_with(scheme))?;
        let (place, query) = address.split_once('?').unwrap_or((address, ""));
        let host_end = place.get(scheme.len()..)?.find('/').map(|at| at + scheme.len());
        let end = place.rfind('/').filter(|_| host_end.is_some());
        let (base, path) = match end {
            Some(end) => (place.get(..=end)?.to_owned(), place.get(end + 1..)?.to_owned()),
            None => (format!("{place}/"), String::new()),
        };
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        };
        let parameters = query.split('&').filter(|part| !part.is_empty()).map(pair).collect();
        Some(Self { base, path, parameters })
    }

    /// What a parameter is for, by its name.
    pub(super) fn meaning(name: &str, names: &Names) -> Option<&'static str> {
        let like = names.envelope(name);
        let of_asking = like.into_iter().filter(|(thing, _)| {
            matches!(*thing, "page" | "skip" | "take" | "query" | "language" | "cursor")
        });
        of_asking
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .filter(|(_, sure)| *sure >= 0.85)
            .map(|(thing, _)| thing)
    }

    /// The number that a parameter of this meaning has.
    pub(super) fn number(&self, meaning: &str, names: &Names) -> Option<i64> {
        let found = self.parameters.iter().find(|(name, _)| Self::meaning(name, names) == Some(meaning));
        found.and_then(|(_, value)| value.parse().ok())
    }

    /// The parameters with places for what is asked for; what has no such meaning stays. A key is
    /// left out, for a connector is public.
    pub(super) fn templates(&self, names: &Names) -> (Vec<(String, Value)>, Vec<String>) {
        let (mut templates, mut keys) = (Vec::new(), Vec::new());
        for (name, value) in &self.parameters {
            if is_key(name) {
                keys.push(name.clone());
                continue;
            }
            let template = match Self::meaning(name, names) {
                Some(meaning) => format!("{{{meaning}}}"),
                None => value.replace('{', "{{").replace('}', "}}"),
            };
            templates.push((name.clone(), text(template)));
        }
        (templates, keys)
    }
}

/// Whether a parameter is a key, which must not be written down.
fn is_key(name: &str) -> bool {
    let lower = name.to_lowercase().replace(['_', '-', '.'], "");
    [
        "key",
        "apikey",
        "accesstoken",
        "token",
        "wskey",
        "authtoken",
        "clientid",
        "clientsecret",
        "appkey",
        "password",
    ]
    .contains(&lower.as_str())
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_apart() {
        let asked = Asked::of(
            "https://api.museum.kz/v1/objects?page=2&per_page=20&q=bowl&filter=a%20b{c}&api_key=s3cret",
        )
        .unwrap();
        assert_eq!((asked.base.as_str(), asked.path.as_str()), ("https://api.museum.kz/v1/", "objects"));
        let names = Names::new(Default::default());
        let (templates, keys) = asked.templates(&names);
        let templates: Vec<_> =
            templates.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        assert_eq!(
            templates,
            [
                ("page", text("{page}")),
                ("per_page", text("{take}")),
                ("q", text("{query}")),
                ("filter", text("a b{{c}}"))
            ]
        );
        assert_eq!(keys, ["api_key"]);
        assert_eq!(asked.number("page", &names), Some(2));
        assert_eq!(Asked::of("https://museum.kz").unwrap().base, "https://museum.kz/");
        assert_eq!(Asked::of("/objects?page=2"), None);
    }
}
