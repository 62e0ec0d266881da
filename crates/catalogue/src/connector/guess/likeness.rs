//! How much a key is like the names of things.

use super::names::{AFTER, BEFORE, CARRIERS, ENVELOPE, LISTS, NOISE, Named, OTHER_LISTS, WRAPPERS};
use super::records::Records;
use super::words::words;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::LazyLock;

/// How sure one may be that a key means a thing, from 0 to 1, by the things' names.
pub(super) type Likeness = BTreeMap<&'static str, f64>;

/// What a key may mean, by its name alone.
pub(super) struct Key {
    /// The fields of a record.
    pub(super) fields: Likeness,
    /// Whether lists of records are called so.
    pub(super) is_list: bool,
    /// Whether lists of something else are called so.
    pub(super) is_other_list: bool,
    /// Whether an object of this name only holds the record.
    pub(super) is_wrapper: bool,
    /// Whether a member of this name is what its object is about.
    pub(super) is_carrier: bool,
    /// Whether it makes what is within it something else: `birth`.
    pub(super) is_before: bool,
}

/// What keys may mean.
pub(super) struct Names {
    /// The kind of record that is guessed.
    pub(super) records: Records,
    tables: &'static Tables,
    /// What was looked up already: an answer has the same keys in every record.
    seen: RefCell<BTreeMap<String, Rc<Key>>>,
}

/// The names of [`super::names`], ready to be looked up.
struct Tables {
    fields: Known,
    envelope: Known,
    lists: BTreeSet<String>,
    other_lists: BTreeSet<String>,
    wrappers: BTreeSet<String>,
    carriers: BTreeSet<String>,
    noise: BTreeSet<String>,
    after: BTreeSet<String>,
    before: BTreeSet<String>,
}

static TABLES: [LazyLock<Tables>; 4] = [
    LazyLock::new(|| tables(Records::Exhibits)),
    LazyLock::new(|| tables(Records::Museums)),
    LazyLock::new(|| tables(Records::Tours)),
    LazyLock::new(|| tables(Records::Stories)),
];

fn tables(records: Records) -> Tables {
    Tables {
        fields: known(records.named()),
        envelope: known(ENVELOPE.iter()),
        lists: set(LISTS, ", "),
        other_lists: set(OTHER_LISTS, ", "),
        wrappers: set(WRAPPERS, ", "),
        carriers: set(CARRIERS, ", "),
        noise: set(NOISE, " "),
        after: set(AFTER, " "),
        before: set(BEFORE, " "),
    }
}

type Known = BTreeMap<String, Vec<(&'static str, f64)>>;

fn known(table: impl Iterator<Item = &'static Named>) -> Known {
    let mut known = Known::new();
    for named in table {
        for (sure, names) in named.names {
            for name in names.split(", ") {
                let things = known.entry(joined(name)).or_default();
                if !things.iter().any(|(field, _)| *field == named.field) {
                    things.push((named.field, f64::from(*sure) / 100.0));
                }
            }
        }
    }
    known
}

/// A name of the tables as it is looked up: its words in one, as some APIs write them.
fn joined(name: &str) -> String {
    words(name).concat()
}

/// The same of a key, without the vocabulary that it is from: `schema:name`.
fn own(key: &str) -> String {
    joined(key.rsplit(':').next().unwrap_or_default())
}

fn set(names: &str, between: &str) -> BTreeSet<String> {
    names.split(between).map(joined).collect()
}

impl Names {
    pub(super) fn new(records: Records) -> Self {
        let [exhibits, museums, tours, stories] = &TABLES;
        let tables = match records {
            Records::Exhibits => exhibits,
            Records::Museums => museums,
            Records::Tours => tours,
            Records::Stories => stories,
        };
        Self { records, tables, seen: RefCell::default() }
    }

    /// What a key may mean.
    pub(super) fn key(&self, key: &str) -> Rc<Key> {
        if let Some(known) = self.seen.borrow().get(key) {
            return known.clone();
        }
        let own = own(key);
        let found = Rc::new(Key {
            fields: self.like(&self.tables.fields, key),
            is_list: self.tables.lists.contains(&own),
            is_other_list: self.tables.other_lists.contains(&joined(key)),
            is_wrapper: self.tables.wrappers.contains(&own) || own.ends_with("wrap"),
            is_carrier: own.is_empty() || self.tables.carriers.contains(&own),
            is_before: self.tables.before.contains(&joined(key)),
        });
        self.seen.borrow_mut().insert(key.to_owned(), found.clone());
        found
    }

    /// What a key around the records may mean.
    pub(super) fn envelope(&self, key: &str) -> Likeness {
        self.like(&self.tables.envelope, key)
    }

    fn like(&self, table: &Known, key: &str) -> Likeness {
        let words = words(key);
        let mut like = Likeness::new();
        self.add(table, &words, 1.0, &mut like);
        let telling = || words.iter().filter(|word| !self.tables.noise.contains(*word)).cloned();
        self.add(table, &telling().collect::<Vec<_>>(), 0.93, &mut like);
        for at in 1..words.len() {
            let (head, tail) = words.split_at(at);
            // What comes before says which one: the more so, the less it has to do with the record.
            let other = head.iter().any(|word| self.tables.before.contains(word));
            let silent = head.iter().all(|word| self.tables.noise.contains(word));
            self.add(
                table,
                tail,
                if other {
                    0.25
                } else if silent {
                    0.9
                } else {
                    0.6
                },
                &mut like,
            );
            let turned = tail.iter().any(|word| self.tables.after.contains(word));
            let silent = tail.iter().all(|word| self.tables.noise.contains(word));
            self.add(
                table,
                head,
                if silent {
                    0.9
                } else if turned {
                    0.1
                } else {
                    0.45
                },
                &mut like,
            );
        }
        like
    }

    fn add(&self, table: &Known, words: &[String], share: f64, like: &mut Likeness) {
        let name = words.concat();
        let exact = table.get(&name);
        // «pages» is how many there are, and not which.
        let is_field = std::ptr::eq(table, &self.tables.fields);
        let one = || name.strip_suffix('s').filter(|_| is_field).and_then(|name| table.get(name));
        for (field, sure) in exact.or_else(one).into_iter().flatten() {
            let best = like.entry(field).or_default();
            *best = best.max(sure * share);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_like_the_names_of_fields() {
        let names = Names::new(Records::Exhibits);
        let best = |key: &str| {
            let key = names.key(key);
            let best = key.fields.iter().max_by(|(_, a), (_, b)| a.total_cmp(b));
            best.filter(|(_, sure)| **sure >= 0.5).map(|(field, _)| *field)
        };
        for (key, field) in [
            ("title", Some("title")),
            ("dc:title", Some("title")),
            ("title_display", Some("title")),
            ("objectTitle", Some("title")),
            ("titre_oeuvre", Some("title")),
            ("атауы", Some("title")),
            ("Инвентарный номер", Some("inventory_number")),
            ("inventoryNumber", Some("inventory_number")),
            ("field_inventory_number", Some("inventory_number")),
            ("creation_date", Some("date")),
            ("artist_display_name", Some("makers")),
            ("primaryImage", Some("media")),
            ("@id", Some("id")),
            ("created_at", None),
            ("updated", None),
            ("title_sort", None),
            ("artist_birth_date", None),
            ("image_count", None),
        ] {
            assert_eq!(best(key), field, "{key}: {:?}", names.key(key).fields);
        }
    }
}
