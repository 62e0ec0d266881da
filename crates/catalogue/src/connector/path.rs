//! Where in an answer something stands: JMESPath, and texts with such paths in them.

use super::expression;
use super::node::{self, Node};
use crate::json::{FromJson, Value, Wrong};
use jmespath::{Context, DEFAULT_RUNTIME, ast::Ast, interpret};

/// The longest path. Nobody writes a longer one, and its parser nests as deep as its text does.
const LONGEST: usize = 1_000;

/// What a path starts from.
#[derive(Clone)]
pub(super) struct Here {
    /// The record, or whatever part of it is being looked at.
    pub(super) item: Node,
    /// The whole answer, for paths that start with `$`.
    pub(super) answer: Node,
}

impl Here {
    /// The same answer, another part of it.
    pub(super) fn at(&self, item: Node) -> Self {
        Self { item, answer: self.answer.clone() }
    }
}

/// A JMESPath expression (<https://jmespath.org/specification.html>), read from the record; one
/// that starts with `$.` is read from the root of the answer.
#[derive(Clone, Debug)]
pub(super) struct Path {
    text: String,
    tree: Ast,
    from_root: bool,
}

impl Path {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("a path of more than {LONGEST} characters"));
        }
        let (inner, from_root) = match text.strip_prefix('$') {
            Some("") => ("@", true),
            Some(rest) => (rest.strip_prefix('.').unwrap_or(rest), true),
            None => (text, false),
        };
        let tree = jmespath::parse(inner).map_err(|error| {
            format!("«{text}» is no JMESPath: {}, at character {}", error.reason, error.column + 1)
        })?;
        if let Some(name) = expression::unknown_function(&tree) {
            return Err(format!("«{text}»: JMESPath has no function «{name}»"));
        }
        Ok(Self { text: text.to_owned(), tree, from_root })
    }

    /// The thing itself.
    pub(super) fn whole() -> Self {
        Self { text: "@".to_owned(), tree: Ast::Identity { offset: 0 }, from_root: false }
    }

    /// The field of this name, which must be one that needs no quotation marks.
    pub(super) fn usual(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            tree: Ast::Field { name: name.to_owned(), offset: 0 },
            from_root: false,
        }
    }

    /// What stands there. A function that is given what it cannot take finds nothing.
    pub(super) fn find(&self, here: &Here) -> Node {
        let start = if self.from_root { &here.answer } else { &here.item };
        let mut context = Context::new(&self.text, &DEFAULT_RUNTIME);
        interpret(start, &self.tree, &mut context).unwrap_or_else(|_| node::null())
    }
}

impl FromJson for Path {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        Self::read(&String::from_json(value)?).map_err(Wrong::new)
    }

    fn blank() -> Self {
        Self::whole()
    }
}

/// A text with paths in braces: `{config.iiif_url}/{image_id}/full/843,/0/default.jpg`. Doubled
/// braces stand for themselves.
#[derive(Clone, Debug, Default)]
pub(super) struct Template(Vec<Piece>);

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Hole(Path),
}

impl Template {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut left = text;
        while let Some(at) = left.find(['{', '}']) {
            let (before, from) = left.split_at(at);
            plain.push_str(before);
            let brace = from.get(..1).unwrap_or_default();
            let after = from.get(1..).unwrap_or_default();
            left = match after.strip_prefix(brace) {
                Some(rest) => {
                    plain.push_str(brace);
                    rest
                }
                None if brace == "}" => return Err(format!("a brace too many in «{text}»")),
                None => {
                    let end = hole_end(after).ok_or_else(|| format!("a brace is not closed in «{text}»"))?;
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    pieces.push(Piece::Hole(Path::read(after.get(..end).unwrap_or_default().trim())?));
                    after.get(end + 1..).unwrap_or_default()
                }
            };
        }
        plain.push_str(left);
        pieces.push(Piece::Text(plain));
        pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
        Ok(Self(pieces))
    }

    /// The template, if its holes name nothing but what is known; `within` are known names and what
    /// may be in them.
    pub(super) fn that_names(self, known: &[&str], within: &[(&str, &[&str])]) -> Result<Self, Wrong> {
        let paths =
            self.0.iter().filter_map(|piece| if let Piece::Hole(path) = piece { Some(path) } else { None });
        let unknown = paths.filter_map(|path| expression::unknown_name(&path.tree, known, within)).next();
        match unknown.map(str::to_owned) {
            Some(name) => {
                let within: String = within
                    .iter()
                    .map(|(outer, names)| format!("; in «{outer}» {}", names.join(", ")))
                    .collect();
                Err(Wrong::new(format!(
                    "there is no «{name}» to put in; there are {}{within}",
                    known.join(", ")
                )))
            }
            None => Ok(self),
        }
    }

    /// The text with its holes filled, each by `write`; `None` if there is nothing for one of them.
    pub(super) fn fill(&self, here: &Here, write: impl Fn(&str) -> String) -> Option<String> {
        let mut filled = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Hole(path) => {
                    let found = path.find(here);
                    if node::is_missing(&found) {
                        return None;
                    }
                    filled.push_str(&write(&node::as_text(&found)?));
                }
            }
        }
        Some(filled)
    }

    /// The path of a template that is one hole and nothing else.
    pub(super) fn lone(&self) -> Option<&Path> {
        match self.0.as_slice() {
            [Piece::Hole(path)] => Some(path),
            _ => None,
        }
    }

    /// The value itself where there is nothing but one hole, else the filled text.
    pub(super) fn value(&self, here: &Here) -> Node {
        let filled = || self.fill(here, str::to_owned).map_or_else(node::null, node::text);
        self.lone().map_or_else(filled, |path| path.find(here))
    }
}

/// A number or a truth is a template too: one without holes.
impl FromJson for Template {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let text = match &value {
            Value::Number(_) | Value::Bool(_) => node::as_text(&node::node(value)).unwrap_or_default(),
            _ => String::from_json(value)?,
        };
        Self::read(&text).map_err(Wrong::new)
    }

    fn blank() -> Self {
        Self::default()
    }
}

/// Where the brace that was opened is closed: not within a quotation, nor a brace of the path's own.
fn hole_end(text: &str) -> Option<usize> {
    let mut open = 1_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(mark), _) if mark == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '{') => open += 1,
            (None, '}') => open -= 1,
            (None, _) => {}
        }
        if open == 0 {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    fn here(item: &str, answer: &str) -> Here {
        let node = |json: &str| node::node(parse(json.as_bytes()).unwrap());
        Here { item: node(item), answer: node(answer) }
    }

    #[test]
    fn a_path_starts_at_the_record_or_at_the_answer() {
        let here = here(r#"{"a": [{"b": 5}]}"#, r#"{"config": {"url": "u"}}"#);
        assert_eq!(node::as_text(&Path::read("a[0].b").unwrap().find(&here)).unwrap(), "5");
        assert_eq!(node::as_text(&Path::read("$.config.url").unwrap().find(&here)).unwrap(), "u");
        assert!(node::is_missing(&Path::read("length(c)").unwrap().find(&here)));
    }

    #[test]
    fn a_wrong_path_says_so() {
        let why = Path::read("a[").unwrap_err();
        assert!(why.starts_with("«a[» is no JMESPath: ") && why.ends_with("at character 3"), "{why}");
        assert!(Path::read(&"a".repeat(1001)).is_err());
    }

    #[test]
    fn what_nests_as_deep_as_a_path_may_be_long_is_read() {
        let nothing = here("{}", "{}");
        for (text, end) in
            [("(", ")"), ("!", ""), ("[", "]"), ("a.", "a"), ("a[?", "]"), ("{a:", "}"), ("a||", "a")]
        {
            let count = LONGEST / (text.len() + end.len());
            let close = if end == "a" { end.to_owned() } else { end.repeat(count) };
            let path = format!("{}{}{close}", text.repeat(count), if end == "a" { "" } else { "a" });
            // Whether it is a path or none: it is no crash.
            let _ = Path::read(path.get(..LONGEST).unwrap_or(&path)).map(|path| path.find(&nothing));
        }
    }

    #[test]
    fn a_template_is_filled_or_is_nothing() {
        let here = here(r#"{"id": 7, "name": "a b", "none": ""}"#, r#"{"base": "https://m.kz"}"#);
        let fill = |text: &str| Template::read(text).unwrap().fill(&here, |text| text.replace(' ', "%20"));
        assert_eq!(fill("{$.base}/{id}/{name}").as_deref(), Some("https://m.kz/7/a%20b"));
        assert_eq!(fill("{$.base}/{none}"), None);
        assert_eq!(fill("{{id}}").as_deref(), Some("{id}"));
        assert_eq!(fill("{id && 'a}b' || `{\"c\": 1}`}").as_deref(), Some("a}b"));
        assert_eq!(Template::read("{id}").unwrap().value(&here).to_string(), "7");
        for wrong in ["{id", "id}", "{}", "{a[}"] {
            assert!(Template::read(wrong).is_err(), "{wrong}");
        }
    }
}
