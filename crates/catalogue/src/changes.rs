//! What has changed between two versions of a record, field by field and language by language.

mod fields;
mod lines;

pub use fields::Compared;

/// A field, or what one language says of it, that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field, as the portal's JSON calls it: `title`, `media.alternative`.
    pub field: &'static str,
    /// The tag of the language, where it is a text.
    pub language: Option<String>,
    /// What it was; nothing if it was not there.
    pub was: Option<String>,
    /// What it is; nothing if it is gone.
    pub is: Option<String>,
}

/// What one language says of a field, or the field itself where it has no language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its place among what a record of its kind may say.
    order: usize,
    field: &'static str,
    language: Option<String>,
    text: String,
}

/// What differs between two versions of a record, in the order of their fields.
///
/// ```
/// use catalogue::{changes::changes, file::read_one, model::Exhibit};
/// let was: Exhibit = read_one(br#"{"id": "a", "title": {"en": "A bowl"}}"#)?;
/// let is = read_one(br#"{"id": "a", "title": {"en": "A cup"}}"#)?;
/// let changed = changes(&was, &is);
/// assert_eq!((changed[0].field, changed[0].is.as_deref()), ("title", Some("A cup")));
/// # Ok::<(), String>(())
/// ```
pub fn changes<R: Compared>(was: &R, is: &R) -> Vec<Change> {
    compare(was.lines(), is.lines())
}

fn compare(was: Vec<Line>, mut is: Vec<Line>) -> Vec<Change> {
    let mut changes = Vec::new();
    for Line { order, field, language, text } in was {
        let same = is.iter().position(|own| (own.order, &own.language) == (order, &language));
        let now = same.map(|at| is.remove(at).text);
        if now.as_ref() != Some(&text) {
            changes.push((order, Change { field, language, was: Some(text), is: now }));
        }
    }
    let new = |Line { order, field, language, text }| {
        (order, Change { field, language, was: None, is: Some(text) })
    };
    changes.extend(is.into_iter().map(new));
    changes.sort_by_key(|(order, _)| *order);
    changes.into_iter().map(|(_, change)| change).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Record, read_one};
    use crate::model::{Exhibit, Museum, Story, Tour};

    fn changed<R: Record + Compared>(was: &str, is: &str) -> Vec<String> {
        let [was, is] = [was, is].map(|json| read_one::<R>(json.as_bytes()).unwrap());
        let said = |text: Option<String>| text.unwrap_or_else(|| "—".to_owned());
        let told = |own: Change| {
            let language = own.language.map_or_else(String::new, |tag| format!(" {tag}"));
            format!("{}{language}: {} → {}", own.field, said(own.was), said(own.is))
        };
        changes(&was, &is).into_iter().map(told).collect()
    }

    #[test]
    fn each_language_of_a_text_is_compared_by_itself() {
        let was = r#"{"id": "a", "title": {"kk": "Тостаған", "ru": "Чаша"}, "dimensions": "12 cm", "rights": "CC0"}"#;
        let is = r#"{"id": "a", "title": {"en": "A bowl", "ru": "Чаша деревянная", "kk": "Тостаған"}, "rights": "CC0"}"#;
        assert_eq!(
            changed::<Exhibit>(was, is),
            ["title ru: Чаша → Чаша деревянная", "title en: — → A bowl", "dimensions und: 12 cm → —"]
        );
        assert_eq!(changed::<Exhibit>(is, is), [""; 0]);
    }

    #[test]
    fn lists_dates_and_pictures_are_compared() {
        let was = r#"{"id": "a", "title": "A", "materials": [{"label": {"ru": "дерево"}}, {"label": {"ru": "кость"}}],
            "date": "1850", "makers": [{"name": {"ru": "Иванов"}}], "media": [{"url": "a.jpg", "alternative": {"ru": "Чаша"}}]}"#;
        let is = r#"{"id": "a", "title": "A", "materials": [{"label": {"ru": "дерево"}}],
            "date": {"text": "1850", "from": 1850, "to": 1860}, "makers": [{"name": {"ru": "Иванов"}, "role": {"ru": "резчик"}}],
            "media": [{"url": "a.jpg"}, {"url": "b.jpg"}]}"#;
        assert_eq!(
            changed::<Exhibit>(was, is),
            [
                "makers.role ru: — → резчик",
                "date: 1850–1850 → 1850–1860",
                "materials ru: дерево; кость → дерево",
                "media: a.jpg → a.jpg; b.jpg",
                "media.alternative ru: Чаша → —",
            ]
        );
    }

    #[test]
    fn other_kinds_of_records_are_compared_too() {
        let museum = |more: &str| format!(r#"{{"id": "m", "name": "M"{more}}}"#);
        assert_eq!(
            changed::<Museum>(&museum(""), &museum(r#", "telephone": "+7 727 1", "region": "KZ-75""#)),
            ["region: — → KZ-75", "telephone: — → +7 727 1"]
        );
        let titled = |more: &str| format!(r#"{{"id": "t", "title": "T"{more}}}"#);
        assert_eq!(changed::<Tour>(&titled(r#", "museums": ["m"]"#), &titled("")), ["museums: m → —"]);
        assert_eq!(
            changed::<Story>(&titled(""), &titled(r#", "start": "2026-05-01""#)),
            ["start: — → 2026-05-01"]
        );
    }
}
