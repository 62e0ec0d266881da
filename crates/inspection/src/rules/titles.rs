//! Titles that are all but alike: what was entered twice.

use crate::fault::Value;
use crate::parts::Seen;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::search::words;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Titles that were met, by their halves: of two that differ in one letter, one half is the same.
#[derive(Default)]
pub(crate) struct Titles {
    titles: Vec<Met>,
    halves: HashMap<u64, Vec<u32>>,
}

struct Met {
    record: u32,
    title: Box<str>,
    has_number: bool,
}

/// So many titles with one half are a series; comparing all of them with each other would take hours.
const MOST_ALIKE: usize = 30;

/// Shorter titles differ by a letter too easily: ваза, база.
const SHORTEST: usize = 10;

impl Titles {
    /// Notes a record, and tells of an earlier one with such a title, of the same museum and date.
    pub fn check(&mut self, seen: Seen, sink: &mut Sink) {
        if sink.profile.severity(Rule::TitleNear).is_none() {
            return;
        }
        let Some(chosen) = seen.title().choose(&[]) else { return };
        let title = words(chosen.text).collect::<Vec<_>>().join(" ");
        let met = Met { record: sink.record, has_number: has_number(seen), title: title.into() };
        let group = group(seen, chosen.language);
        let near = self.near(&met, &group);
        if let Some(near) = near {
            let field = if matches!(seen, Seen::Museum(_) | Seen::Region(_)) { "name" } else { "title" };
            let values = vec![chosen.text.into(), Value::Record(near.record)];
            sink.find(Rule::TitleNear, &Here::default().name(field), values);
        }
        self.note(met, &group);
    }

    /// A title that is near may have a letter less or more, and then halves of that length.
    fn near(&self, met: &Met, group: &str) -> Option<&Met> {
        let length = met.title.chars().count();
        let halves = [length, length + 1, length.saturating_sub(1)].map(|length| length / 2);
        let keys = halves.into_iter().flat_map(|half| keys(&met.title, half, group));
        let alike = keys.filter_map(|key| self.halves.get(&key)).flatten();
        alike.filter_map(|at| self.titles.get(*at as usize)).find(|other| is_near(met, other))
    }

    fn note(&mut self, met: Met, group: &str) {
        let at = self.titles.len() as u32;
        for key in keys(&met.title, met.title.chars().count() / 2, group) {
            let alike = self.halves.entry(key).or_default();
            if alike.len() < MOST_ALIKE {
                alike.push(at);
            }
        }
        self.titles.push(met);
    }
}

/// What must be the same for two titles to be compared at all.
fn group(seen: Seen, language: &str) -> String {
    let own = match seen {
        Seen::Exhibit(exhibit) => {
            let years = exhibit.date.as_ref().and_then(|date| date.span());
            format!("{:?} {years:?}", exhibit.museum)
        }
        Seen::Story(story) => format!("{:?}", story.start.map(|day| day.order())),
        Seen::Museum(museum) => format!("{:?}", museum.region),
        Seen::Tour(_) | Seen::Region(_) => String::new(),
    };
    format!("{} {language} {own}", seen.list())
}

/// Things with numbers of their own were told apart by somebody; a museum has many a coin titled «Coin».
fn has_number(seen: Seen) -> bool {
    matches!(seen, Seen::Exhibit(exhibit) if exhibit.inventory_number.as_ref().is_some_and(|number| !number.is_empty()))
}

fn keys(title: &str, half: usize, group: &str) -> [u64; 2] {
    let key = |side: u8, letters: String| {
        let mut hasher = DefaultHasher::new();
        (side, letters, group).hash(&mut hasher);
        hasher.finish()
    };
    [key(0, title.chars().take(half).collect()), key(1, title.chars().rev().take(half).collect())]
}

fn is_near(one: &Met, other: &Met) -> bool {
    if one.title == other.title {
        return !(one.has_number && other.has_number);
    }
    let length = one.title.chars().count().max(other.title.chars().count());
    length >= SHORTEST && same(one.title.chars(), other.title.chars()) + same(one.title.chars().rev(), other.title.chars().rev()) + 1 >= length
        // «Page 1» and «Page 2» are no doubles.
        && digits(one) == digits(other)
}

/// How many letters are the same until the first that is not.
fn same(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

fn digits(met: &Met) -> String {
    met.title.chars().filter(char::is_ascii_digit).collect()
}
