//! What stands around the records of a list: how many there are, and what leads to more.

use super::address::Asked;
use super::likeness::Names;
use super::literals::{object, text};
use super::path;
use super::place::Step;
use crate::json::Value;

/// How deep around the records it is looked for.
const DEEPEST: usize = 4;

/// Something around the records.
#[derive(Clone, Debug)]
pub(super) struct Said<'a> {
    pub(super) thing: &'static str,
    pub(super) way: Vec<Step>,
    pub(super) value: &'a Value,
    pub(super) sure: f64,
}

impl Said<'_> {
    pub(super) fn path(&self) -> String {
        path::write(&self.way)
    }

    fn number(&self) -> Option<i64> {
        number(self.value)
    }
}

fn number(value: &Value) -> Option<i64> {
    let number = match value {
        Value::Number(number) => *number,
        Value::Text(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

/// The best of each thing that is said around a list of so many records.
pub(super) fn around<'a>(answer: &'a Value, list: &[Step], records: usize, names: &Names) -> Vec<Said<'a>> {
    let mut all = Vec::new();
    walk(answer, &mut Vec::new(), list, names, &mut all);
    let mut best: Vec<Said> = Vec::new();
    for said in all {
        if !is_fit(&said, records) || !path::is_short_enough(&said.way) {
            continue;
        }
        match best.iter_mut().find(|own| own.thing == said.thing) {
            Some(own) if own.sure < said.sure => *own = said,
            Some(_) => {}
            None => best.push(said),
        }
    }
    // A page that has a next one is not all there is.
    let goes_on = best.iter().any(|said| said.thing == "next" || said.thing == "cursor");
    best.retain(|said| said.thing != "total" || !goes_on || said.number() != i64::try_from(records).ok());
    best
}

fn walk<'a>(value: &'a Value, way: &mut Vec<Step>, list: &[Step], names: &Names, all: &mut Vec<Said<'a>>) {
    if let Value::List(items) = value
        && let [only] = items.as_slice()
        && !list.starts_with(way)
    {
        // XML turned into JSON, and Linked Art, write lists of one.
        way.push(Step::First);
        walk(only, way, list, names, all);
        way.pop();
    }
    let Value::Object(members) = value else { return };
    if way.len() >= DEEPEST || (!way.is_empty() && way.as_slice() == list) {
        return;
    }
    let parent =
        way.iter().rev().find_map(|step| if let Step::Key(key) = step { Some(key.clone()) } else { None });
    for (key, member) in members {
        way.push(Step::Key(key.clone()));
        if let Value::Object(_) | Value::List(_) = member {
            walk(member, way, list, names, all);
        } else {
            let with_parent = parent.as_ref().map(|parent| format!("{parent} {key}")).unwrap_or_default();
            let deep = 0.98_f64.powi(way.len() as i32);
            let mut like = names.envelope(key);
            for (thing, sure) in names.envelope(&with_parent) {
                let best = like.entry(thing).or_default();
                *best = best.max(sure);
            }
            // `links.next.href`, `hits.total.value`: a name that says nothing under one that does.
            if let Some(parent) = parent.as_ref().filter(|_| names.key(key).is_carrier) {
                for (thing, sure) in names.envelope(parent) {
                    let best = like.entry(thing).or_default();
                    *best = best.max(sure * 0.97);
                }
            }
            // The facets have totals of their own.
            let aside = way.iter().any(|step| matches!(step, Step::Key(key) if names.key(key).is_other_list && !matches!(key.trim_start_matches('_'), "links" | "metadata" | "meta" | "parameters" | "params")));
            let beside = list.starts_with(way.get(..way.len() - 1).unwrap_or_default());
            let place = deep
                * if aside {
                    0.3
                } else if beside {
                    1.0
                } else {
                    0.95
                };
            all.extend(like.into_iter().map(|(thing, sure)| Said {
                thing,
                way: way.clone(),
                value: member,
                sure: sure * place,
            }));
        }
        way.pop();
    }
}

/// Whether the value can be what its name says.
fn is_fit(said: &Said, records: usize) -> bool {
    const LEAST: f64 = 0.55;
    let number = said.number();
    let is_text = |test: &dyn Fn(&str) -> bool| matches!(said.value, Value::Text(text) if test(text.trim()));
    let records = i64::try_from(records).unwrap_or(i64::MAX);
    said.sure >= LEAST
        && match said.thing {
            "total" => number.is_some_and(|number| number >= records),
            "next" => is_text(&|text| text.contains('/') || text.starts_with('?')),
            "cursor" => is_text(&|text| !text.is_empty()) || number.is_some_and(|number| number > 0),
            "more" => matches!(said.value, Value::Bool(_)),
            "take" => number.is_some_and(|number| number > 0 && number < 100_000),
            "page" | "skip" => number.is_some_and(|number| number >= 0),
            _ => false,
        }
}

/// How the list is parted into pages, and the parameters that ask for one.
#[derive(Clone, Debug, Default)]
pub(super) struct Paging {
    pub(super) mapping: Option<Value>,
    pub(super) parameters: Vec<(String, Value)>,
    /// How it was guessed.
    pub(super) because: String,
    /// How sure that is.
    pub(super) sure: f64,
    /// Whether the parameters were only made up after what the answer calls these things.
    pub(super) made_up: bool,
}

/// Guesses the paging from the address of the answer, the address of the next page, and what else
/// stands around the list.
pub(super) fn paging(
    said: &[Said],
    asked: Option<&Asked>,
    next: Option<&Asked>,
    records: usize,
    names: &Names,
) -> Paging {
    let find = |thing: &str| said.iter().find(|said| said.thing == thing);
    let by = |by: &str, more: Vec<(&str, Value)>| Some(object([("by", text(by))].into_iter().chain(more)));
    let size = Value::Number(records as f64);
    // What the addresses have is known; what the answer repeats of them is likely.
    for (address, first_is) in [(next, 1), (asked, 0)] {
        let Some(address) = address else { continue };
        let (parameters, _) = address.templates(names);
        let parameters: Vec<_> = parameters
            .into_iter()
            .filter(|(_, value)| !matches!(value, Value::Text(text) if text == "{cursor}"))
            .collect();
        let sized = address.number("take", names).is_some();
        if let Some(page) = address.number("page", names) {
            let first = if first_is == 1 { page.saturating_sub(1) } else { page.min(1) };
            let more = [("first", Value::Number(if first == 0 { 0.0 } else { 1.0 }))].into_iter();
            let more = more.chain((!sized).then(|| ("size", size.clone()))).collect();
            return Paging {
                mapping: by("page", more),
                parameters,
                because: "the address has a number of the page".into(),
                sure: 0.9,
                made_up: false,
            };
        }
        if let Some(skip) = address.number("skip", names).filter(|_| sized) {
            // The first record of the first page has the number 0, or, with some APIs, 1.
            let take = address.number("take", names).filter(|_| first_is == 1).unwrap_or_default();
            let first = (skip.checked_sub(take) == Some(1)).then_some(("first", Value::Number(1.0)));
            return Paging {
                mapping: by("offset", first.into_iter().collect()),
                parameters,
                because: "the address says how many to skip".into(),
                sure: 0.9,
                made_up: false,
            };
        }
    }
    let known = asked.map(|asked| asked.templates(names).0).unwrap_or_default();
    if let Some(next) = find("next") {
        let mapping = by("next", vec![("next", text(next.path())), ("size", size)]);
        return Paging {
            mapping,
            parameters: known,
            because: format!("key «{}», an address", next.path()),
            sure: next.sure,
            made_up: false,
        };
    }
    let last = |said: &Said| {
        said.way.last().and_then(|step| if let Step::Key(key) = step { Some(key.clone()) } else { None })
    };
    let parameter = |thing: &str, place: &str| find(thing).and_then(last).map(|name| (name, text(place)));
    if let Some(cursor) =
        find("cursor").filter(|cursor| !matches!(cursor.value, Value::Text(text) if text.contains("://")))
    {
        let mapping = by("cursor", vec![("next", text(cursor.path())), ("size", size)]);
        let parameters = known.into_iter().chain([("cursor".to_owned(), text("{cursor}"))]).collect();
        return Paging {
            mapping,
            parameters,
            because: format!("key «{}»", cursor.path()),
            sure: cursor.sure * 0.7,
            made_up: true,
        };
    }
    if !known.is_empty() && asked.is_some() {
        return Paging {
            parameters: known,
            because: "the address has no page in it".into(),
            sure: 0.5,
            ..Paging::default()
        };
    }
    let take = parameter("take", "{take}");
    let more = find("more").map(|more| ("next", text(more.path())));
    if let Some(page) = find("page") {
        let first = if page.number() == Some(0) { 0.0 } else { 1.0 };
        let sized = take.is_none().then_some(("size", size));
        let mapping =
            by("page", [("first", Value::Number(first))].into_iter().chain(sized).chain(more).collect());
        let parameters = parameter("page", "{page}").into_iter().chain(take).collect();
        return Paging {
            mapping,
            parameters,
            because: format!("key «{}», a number", page.path()),
            sure: page.sure * 0.6,
            made_up: true,
        };
    }
    if let Some(skip) = find("skip").filter(|_| take.is_some()) {
        let first = (skip.number() == Some(1)).then_some(("first", Value::Number(1.0)));
        let parameters = parameter("skip", "{skip}").into_iter().chain(take).collect();
        return Paging {
            mapping: by("offset", first.into_iter().chain(more).collect()),
            parameters,
            because: format!("key «{}», a number", skip.path()),
            sure: skip.sure * 0.6,
            made_up: true,
        };
    }
    Paging::default()
}
