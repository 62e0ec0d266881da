//! What can be done with a value that was found: each verb by its name.

use super::convert;
use super::node::{self, Node};
use super::path::{Here, Path, Template};
use super::reader::{Reader, is_code};
use crate::json::{FromJson, Members, Value, Wrong};

/// Something that is done with a value. Of a list, with each of its items, unless the verb is
/// about lists.
#[derive(Clone, Debug)]
pub(super) enum Verb {
    /// A text into a list, at every separator.
    Split(String),
    /// A list into a text.
    Join(String),
    /// The first item of a list.
    First,
    /// The last item of a list.
    Last,
    /// Space before and after a text goes.
    Trim,
    /// The text of HTML.
    Text,
    /// Every occurrence of a text becomes another.
    Replace(String, String),
    /// A known value becomes another; an unknown one stays, or becomes the last.
    Map(Vec<(String, Node)>, Option<Node>),
    /// A number out of a text.
    Number,
    /// The day of a moment: of ISO 8601, or in seconds or milliseconds since 1970.
    Day,
    /// The years of centuries in words.
    Century,
    /// A point: WKT, GeoJSON, two numbers in a text, an object with latitude and longitude.
    Point,
    /// JSON that stands in a text.
    Json,
    /// The members of an object as a list of `{key, value}`.
    Entries,
    /// The last part of a path or an address.
    LastPart,
    /// A relative address becomes a whole one.
    Url,
    /// The language of a text.
    Language(String),
    /// Rows of a language and a text become one text in several languages.
    Rows(Path, Path),
    /// What a reference refers to: the items of a list that have the same values in some fields.
    Find(Path, Vec<String>),
    /// A text with the value, `{@}`, in it.
    Template(Template),
    /// A path within the value.
    Path(Path),
}

impl FromJson for Verb {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Text(name) => Self::plain(&name).ok_or_else(|| unknown(&name)),
            Value::Object(mut fields) => {
                let otherwise = fields.iter().position(|(name, _)| name == "else");
                let otherwise = otherwise.map(|at| node::node(fields.swap_remove(at).1));
                let mut fields = fields.into_iter();
                match (fields.next(), fields.next()) {
                    (Some((name, given)), None) => {
                        Self::with(&name, given, otherwise).map_err(|wrong| wrong.inside(&name))
                    }
                    _ => Err(Wrong::new("a verb is an object with one name: {\"split\": \";\"}")),
                }
            }
            other => Err(Wrong::expected("a verb", &other)),
        }
    }

    fn blank() -> Self {
        Self::Trim
    }
}

/// The verbs that need nothing but their name.
pub(super) const PLAIN: [(&str, Verb); 12] = [
    ("first", Verb::First),
    ("last", Verb::Last),
    ("trim", Verb::Trim),
    ("text", Verb::Text),
    ("number", Verb::Number),
    ("day", Verb::Day),
    ("century", Verb::Century),
    ("point", Verb::Point),
    ("json", Verb::Json),
    ("entries", Verb::Entries),
    ("last_part", Verb::LastPart),
    ("url", Verb::Url),
];

/// Those that need something more.
const WITH: [&str; 9] = ["split", "join", "replace", "map", "language", "rows", "find", "template", "path"];

fn unknown(name: &str) -> Wrong {
    let plain = PLAIN.iter().map(|(name, _)| *name);
    let names: Vec<&str> = plain.chain(WITH).collect();
    Wrong::new(format!("there is no verb «{name}»; there are {}", names.join(", ")))
}

impl Verb {
    /// The verb of a name that needs nothing else.
    fn plain(name: &str) -> Option<Self> {
        PLAIN.iter().find(|(own, _)| *own == name).map(|(_, verb)| verb.clone())
    }

    fn with(name: &str, given: Value, otherwise: Option<Node>) -> Result<Self, Wrong> {
        if otherwise.is_some() && name != "map" {
            return Err(Wrong::new("only «map» has an «else»"));
        }
        match name {
            "split" => Ok(Self::Split(filled(given)?)),
            "join" => Ok(Self::Join(String::from_json(given)?)),
            "replace" => {
                let [from, to] = pair(given, ["from", "to"])?;
                Ok(Self::Replace(filled(from)?, String::from_json(to)?))
            }
            "map" => {
                let known: Members<Value> = Members::from_json(given)?;
                Ok(Self::Map(
                    known.0.into_iter().map(|(name, value)| (name, node::node(value))).collect(),
                    otherwise,
                ))
            }
            "language" => Ok(Self::Language(filled(given)?)),
            "rows" => {
                let [language, text] = pair(given, ["language", "text"])?;
                Ok(Self::Rows(Path::from_json(language)?, Path::from_json(text)?))
            }
            "find" => {
                let [list, by] = pair(given, ["in", "by"])?;
                Ok(Self::Find(
                    Path::from_json(list)?,
                    Vec::from_json(by).map_err(|wrong| wrong.inside("by"))?,
                ))
            }
            "template" => Template::from_json(given).map(Self::Template),
            "path" => Path::from_json(given).map(Self::Path),
            _ => Err(unknown(name)),
        }
    }

    /// What becomes of a value.
    pub(super) fn apply(&self, found: &Node, here: &Here, reader: &Reader) -> Node {
        match self {
            Self::Join(between) => {
                let texts: Vec<String> =
                    node::items(found).iter().filter_map(|item| node::as_text(item)).collect();
                if texts.is_empty() { node::null() } else { node::text(texts.join(between)) }
            }
            Self::First => node::items(found).first().cloned().unwrap_or_else(node::null),
            Self::Last => node::items(found).last().cloned().unwrap_or_else(node::null),
            Self::Rows(language, text) => {
                let rows = node::items(found).into_iter().map(|row| here.at(row));
                let mut versions: Vec<(String, Vec<Node>)> = Vec::new();
                for row in rows {
                    let code = node::as_text(&language.find(&row)).filter(|code| !code.trim().is_empty());
                    let language =
                        code.map_or_else(|| reader.usual_language(), |code| reader.language_of(&code));
                    let text = text.find(&row);
                    match versions.iter_mut().find(|(own, _)| *own == language) {
                        Some((_, texts)) => texts.push(text),
                        None => versions.push((language, vec![text])),
                    }
                }
                let version = |(language, mut texts): (String, Vec<Node>)| match texts.len() {
                    1 => (language, texts.remove(0)),
                    _ => (language, node::list(texts)),
                };
                node::object(versions.into_iter().map(version))
            }
            // Whose value is a list may be meant as a whole: a pair of numbers, a path's own filter.
            Self::Point => convert::point(found),
            Self::Path(path) => path.find(&here.at(found.clone())),
            _ => match node::items(found).as_slice() {
                [] => node::null(),
                [one] if !matches!(**found, jmespath::Variable::Array(_)) => {
                    self.apply_to_one(one, here, reader)
                }
                several => {
                    let made = several.iter().map(|item| self.apply_to_one(item, here, reader));
                    let made = made.flat_map(|made| match self {
                        Self::Split(_) | Self::Entries | Self::Find(..) => node::items(&made),
                        _ => vec![made],
                    });
                    node::list(made.collect())
                }
            },
        }
    }

    fn apply_to_one(&self, one: &Node, here: &Here, reader: &Reader) -> Node {
        if let (Self::Trim | Self::Text | Self::Replace(..), Some(versions)) = (self, node::members(one))
            && versions.keys().all(|code| is_code(code))
        {
            let changed = versions.iter().map(|(code, text)| (code.clone(), self.apply(text, here, reader)));
            return node::object(changed.filter(|(_, text)| !node::is_missing(text)));
        }
        let on_text =
            |change: &dyn Fn(&str) -> Node| node::as_text(one).map_or_else(node::null, |text| change(&text));
        match self {
            Self::Split(at) => on_text(&|text| {
                node::list(text.split(at.as_str()).map(|part| node::text(part.trim())).collect())
            }),
            Self::Trim => on_text(&|text| node::text(text.trim())),
            Self::Text => on_text(&|text| node::text(crate::html::text_of_html(text))),
            Self::Replace(from, to) => on_text(&|text| node::text(text.replace(from.as_str(), to))),
            Self::Map(known, otherwise) => on_text(&|text| {
                let known = known.iter().find(|(name, _)| name == text).map(|(_, value)| value);
                known.or(otherwise.as_ref()).unwrap_or(one).clone()
            }),
            Self::Number => on_text(&|text| convert::number(text).map_or_else(node::null, node::number)),
            Self::Day => on_text(&|text| convert::day(text).map_or_else(node::null, node::text)),
            Self::Century => on_text(&convert::century),
            Self::Json => {
                on_text(&|text| crate::json::parse(text.as_bytes()).map_or_else(|_| node::null(), node::node))
            }
            Self::LastPart => on_text(&|text| {
                node::text(text.trim_end_matches(['/', '#']).rsplit(['/', '#']).next().unwrap_or_default())
            }),
            Self::Url => on_text(&|text| node::text(reader.resolve(text))),
            Self::Language(tag) => on_text(&|text| node::object([(tag.clone(), node::text(text))])),
            Self::Template(template) => template.value(&here.at(one.clone())),
            Self::Entries => {
                let entries = node::members(one).into_iter().flatten();
                let entry = |(key, value): (&String, &Node)| {
                    node::object([("key", node::text(key)), ("value", value.clone())])
                };
                node::list(entries.map(entry).collect())
            }
            Self::Find(list, by) => {
                let Some(wanted) = node::members(one) else { return node::null() };
                let same = |item: &&Node| {
                    node::members(item).is_some_and(|own| {
                        by.iter().all(|name| own.get(name).is_some() && own.get(name) == wanted.get(name))
                    })
                };
                node::list(node::items(&list.find(here)).iter().filter(same).cloned().collect())
            }
            Self::Join(_) | Self::First | Self::Last | Self::Rows(..) | Self::Point | Self::Path(_) => {
                one.clone()
            }
        }
    }
}

fn filled(value: Value) -> Result<String, Wrong> {
    String::from_json(value)
        .and_then(|text| if text.is_empty() { Err(Wrong::new("the text is empty")) } else { Ok(text) })
}

/// The values of two fields, both of which must be there.
fn pair(value: Value, names: [&str; 2]) -> Result<[Value; 2], Wrong> {
    let Value::Object(fields) = value else {
        return Err(Wrong::expected(&format!("an object with «{}» and «{}»", names[0], names[1]), &value));
    };
    if let Some((name, _)) = fields.iter().find(|(name, _)| !names.contains(&name.as_str())) {
        return Err(Wrong::new("there is no such field").inside(name));
    }
    let field = |name: &str| {
        let found = fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
        found.ok_or_else(|| Wrong::new("the field is missing").inside(name))
    };
    Ok([field(names[0])?, field(names[1])?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{parse, tests::read};

    /// What a verb makes of a value; both as JSON.
    fn made(verb: &str, value: &str) -> String {
        let verb: Verb = read(verb).unwrap();
        let node = |json: &str| node::node(parse(json.as_bytes()).unwrap());
        let answer =
            node(r#"{"included": [{"type": "image", "id": 1, "url": "a.jpg"}, {"type": "text", "id": 1}]}"#);
        let here = Here { item: node(r#"{"own": 5}"#), answer };
        let reader = Reader { base: "https://museum.example/api/".to_owned(), ..Reader::default() };
        verb.apply(&node(value), &here, &reader).to_string()
    }

    #[test]
    fn each_does_what_it_says() {
        for (verb, value, expected) in [
            (r#""trim""#, r#"" a ""#, r#""a""#),
            (r#""text""#, r#""<p>A &amp; B</p>""#, r#""A & B""#),
            (r#""text""#, r#""A &#8211; B""#, r#""A – B""#),
            (r#""text""#, r#"{"kk": "<i>А</i>", "ru": ["<b>Б</b>", ""]}"#, r#"{"kk":"А","ru":["Б"]}"#),
            (r#"{"split": ";"}"#, r#""wool; silk""#, r#"["wool","silk"]"#),
            (r#"{"split": ";"}"#, r#"["a;b", "c"]"#, r#"["a","b","c"]"#),
            (r#"{"join": ", "}"#, r#"["a", "", 5]"#, r#""a, 5""#),
            (r#""first""#, r#"["", "a", "b"]"#, r#""a""#),
            (r#""last""#, r#"["a", "b"]"#, r#""b""#),
            (r#"{"replace": {"from": "http:", "to": "https:"}}"#, r#""http://a""#, r#""https://a""#),
            (r#"{"map": {"true": "free"}, "else": null}"#, "true", r#""free""#),
            (r#"{"map": {"true": "free"}, "else": null}"#, "false", "null"),
            (r#"{"map": {"a": "b"}}"#, r#"["a", "c"]"#, r#"["b","c"]"#),
            (r#""number""#, r#""12,5 cm""#, "12.5"),
            (r#""day""#, "951782400", r#""2000-02-29""#),
            (r#""century""#, r#""XIX век""#, r#"{"from":1801,"text":"XIX век","to":1900}"#),
            (r#""point""#, r#""Point(76.9 43.2)""#, r#"{"latitude":43.2,"longitude":76.9}"#),
            (r#""json""#, r#""[1, 2]""#, "[1,2]"),
            (r#""json""#, r#""{""#, "null"),
            (r#""entries""#, r#"{"a": 1}"#, r#"[{"key":"a","value":1}]"#),
            (r#""last_part""#, r#""http://a.kz/entity/Q1/""#, r#""Q1""#),
            (r#""url""#, r#""/a.jpg""#, r#""https://museum.example/a.jpg""#),
            (r#"{"language": "ru"}"#, r#""чаша""#, r#"{"ru":"чаша"}"#),
            (
                r#"{"rows": {"language": "l", "text": "t"}}"#,
                r#"[{"l": "kk", "t": "a"}, {"l": "ru", "t": "b"}]"#,
                r#"{"kk":"a","ru":"b"}"#,
            ),
            (
                r#"{"rows": {"language": "l", "text": "t"}}"#,
                r#"[{"l": "eng", "t": "a"}, {"t": "b"}, {"l": "eng", "t": "c"}]"#,
                r#"{"en":["a","c"],"und":"b"}"#,
            ),
            (
                r#"{"find": {"in": "$.included", "by": ["type", "id"]}}"#,
                r#"{"type": "image", "id": 1}"#,
                r#"[{"id":1,"type":"image","url":"a.jpg"}]"#,
            ),
            (r#"{"template": "{@}/full/max/0/default.jpg"}"#, r#""a""#, r#""a/full/max/0/default.jpg""#),
            (r#"{"path": "[0].b"}"#, r#"[{"b": 7}]"#, "7"),
        ] {
            assert_eq!(made(verb, value), expected, "{verb} of {value}");
        }
    }

    #[test]
    fn a_row_without_a_language_has_that_of_the_connector() {
        let verb: Verb = read(r#"{"rows": {"language": "l", "text": "t"}}"#).unwrap();
        let rows = r#"[{"t": "a"}, {"l": " ", "t": "b"}, {"l": "none", "t": "c"}, {"l": "kaz", "t": "d"}]"#;
        let found = node::node(parse(rows.as_bytes()).unwrap());
        let here = Here { item: found.clone(), answer: found.clone() };
        for (language, expected) in [
            (Some("ru"), r#"{"kk":"d","ru":["a","b"],"und":"c"}"#),
            (None, r#"{"kk":"d","und":["a","b","c"]}"#),
        ] {
            let reader = Reader { language: language.map(str::to_owned), ..Reader::default() };
            assert_eq!(verb.apply(&found, &here, &reader).to_string(), expected);
        }
    }

    #[test]
    fn of_nothing_each_makes_nothing() {
        let plain = PLAIN.iter().map(|(name, _)| format!("\"{name}\""));
        let with = [
            r#"{"split": ";"}"#,
            r#"{"join": ";"}"#,
            r#"{"map": {"a": "b"}, "else": "c"}"#,
            r#"{"language": "ru"}"#,
            r#"{"template": "{@}!"}"#,
        ];
        for verb in plain.chain(with.map(str::to_owned)) {
            for nothing in ["null", r#""""#, "[]", "[null]"] {
                let made: Value = parse(made(&verb, nothing).as_bytes()).unwrap();
                assert!(node::is_missing(&node::node(made)), "{verb} of {nothing}");
            }
        }
    }

    #[test]
    fn what_is_no_verb_is_named() {
        for (json, why) in [
            (r#""trimm""#, "there is no verb «trimm»; there are first, last, trim, "),
            (r#"{"cut": 5}"#, "cut: there is no verb «cut»"),
            (r#"{"split": ""}"#, "split: the text is empty"),
            (r#"{"split": ";", "join": ","}"#, "a verb is an object with one name"),
            (r#"{"split": ";", "else": 5}"#, "only «map» has an «else»"),
            (r#"{"rows": {"language": "l"}}"#, "rows.text: the field is missing"),
            ("5", "expected a verb, found a number"),
        ] {
            let wrong = read::<Verb>(json).unwrap_err().to_string();
            assert!(wrong.contains(why), "{json}: {wrong}");
        }
    }
}
