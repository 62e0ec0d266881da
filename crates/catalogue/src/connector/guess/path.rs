//! Ways to places, written as JMESPath.

use super::place::Step;
use std::fmt::Write;

/// Whether a way can be written as a path, and a little more with it: connectors take none that is
/// longer than 1000 characters.
pub(super) fn is_short_enough(steps: &[Step]) -> bool {
    const LONGEST: usize = 900;
    write(steps).len() <= LONGEST
}

/// The path; of the thing itself, `@`.
pub(super) fn write(steps: &[Step]) -> String {
    let mut path = String::new();
    for (at, step) in steps.iter().enumerate() {
        let joint = if path.is_empty() { "" } else { "." };
        let _ = match step {
            Step::Key(key) | Step::Language(key) => write!(path, "{joint}{}", name(key)),
            Step::Any => write!(path, "{joint}*"),
            // A list is what a path leads to anyway, unless it leads to lists within a list.
            Step::Each if at + 1 == steps.len() && !steps.iter().take(at).any(is_projection) => Ok(()),
            Step::Each => write!(path, "[]"),
            Step::First => write!(path, "[0]"),
            Step::Labelled(key, language, said) => {
                // Of lists within a list first one is made.
                let flat = if steps.iter().take(at).any(is_projection) { "[] | " } else { "" };
                write!(path, "{flat}[?{}]", labelled(key, language.as_deref(), said))
            }
        };
    }
    if path.is_empty() { "@".to_owned() } else { path }
}

fn is_projection(step: &Step) -> bool {
    matches!(step, Step::Each | Step::Any | Step::Labelled(..))
}

fn labelled(key: &str, language: Option<&str>, said: &str) -> String {
    let key = key.split('.').fold(String::new(), |path, part| match (path.as_str(), part.parse::<usize>()) {
        ("", _) => name(part),
        (_, Ok(at)) => format!("{path}[{at}]"),
        _ => format!("{path}.{}", name(part)),
    });
    let said = format!("'{}'", said.replace('\\', "\\\\").replace('\'', "\\'"));
    match language {
        None => format!("{key}=={said}"),
        Some(code) => format!("contains({key}.{} || `[]`, {said})", name(code)),
    }
}

/// A name in a path: in quotation marks if it has other letters than JMESPath takes without.
pub(super) fn name(key: &str) -> String {
    let starts = key.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    if starts && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
        key.to_owned()
    } else {
        serde_json::Value::String(key.to_owned()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connector::node;
    use crate::connector::path::{Here, Path};
    use crate::json::parse;

    #[test]
    fn what_is_written_leads_there() {
        let key = |key: &str| Step::Key(key.to_owned());
        let labelled = |language: Option<&str>, said: &str| {
            Step::Labelled("label".to_owned(), language.map(str::to_owned), said.to_owned())
        };
        let json = r#"{"o:title": "a", "l": [{"t": ["b", "c"]}, {"t": ["d"]}], "m": {"7": {"u": "e"}},
            "p": [{"label": "It's", "value": "f"}, {"label": "x", "value": "g"}],
            "s": [{"f": [{"label": "y", "value": "l"}]}, {"f": [{"label": "x", "value": "j"}, {"label": "x", "value": "k"}]}],
            "q": [{"label": {"en": ["Date"]}, "value": "h"}, {"label": {"kk": ["i"]}, "value": "i"}]}"#;
        let item = node::node(parse(json.as_bytes()).unwrap());
        let here = Here { answer: item.clone(), item };
        for (steps, path, found) in [
            (vec![key("o:title")], "\"o:title\"", r#""a""#),
            (vec![key("l"), Step::Each, key("t"), Step::Each], "l[].t[]", r#"["b","c","d"]"#),
            (vec![key("m"), Step::Any, key("u")], "m.*.u", r#"["e"]"#),
            (vec![key("p"), labelled(None, "It's"), key("value")], r"p[?label=='It\'s'].value", r#"["f"]"#),
            (
                vec![key("s"), Step::Each, key("f"), labelled(None, "x"), key("value")],
                "s[].f[] | [?label=='x'].value",
                r#"["j","k"]"#,
            ),
            (
                vec![key("q"), labelled(Some("en"), "Date"), key("value")],
                "q[?contains(label.en || `[]`, 'Date')].value",
                r#"["h"]"#,
            ),
        ] {
            assert_eq!(write(&steps), path);
            assert_eq!(Path::read(path).unwrap().find(&here).to_string(), found, "{path}");
        }
        assert_eq!(write(&[key("l"), Step::Each]), "l");
        assert_eq!(write(&[]), "@");
    }
}
