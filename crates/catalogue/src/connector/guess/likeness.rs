//! How much a key is like the names of things.

use super::names::{AFTER, BEFORE, CARRIERS, ENVELOPE, FIELDS, LISTS, NOISE, Named, OTHER_LISTS, WRAPPERS};
use super::words::words;
use std::collections::{BTreeMap, BTreeSet};

/// How sure one may be that a key means a thing, from 0 to 1, by the things' names.
pub(super) type Likeness = BTreeMap<&'static str, f64>;

/// The names of [`super::names`], ready to be looked up.
pub(super) struct Names {
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

type Known = BTreeMap<String, Vec<(&'static str, f64)>>;

fn known(table: &'static [Named]) -> Known {
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

fn set(names: &str, between: &str) -> BTreeSet<String> {
    names.split(between).map(joined).collect()
}

impl Names {
    pub(super) fn new() -> Self {
        Self {
            fields: known(FIELDS),
            envelope: known(ENVELOPE),
            lists: set(LISTS, ", "),
            other_lists: set(OTHER_LISTS, ", "),
            wrappers: set(WRAPPERS, ", "),
            carriers: set(CARRIERS, ", "),
            noise: set(NOISE, " "),
            after: set(AFTER, " "),
            before: set(BEFORE, " "),
        }
    }

    /// The fields of a record that a key may mean.
    pub(super) fn fields(&self, key: &str) -> Likeness {
        self.like(&self.fields, key)
    }

    /// What a key around the records may mean.
    pub(super) fn envelope(&self, key: &str) -> Likeness {
        self.like(&self.envelope, key)
    }

    /// Whether lists of records are called so.
    pub(super) fn is_list(&self, key: &str) -> bool {
        self.lists.contains(&joined(key))
    }

    /// Whether lists of something else are called so.
    pub(super) fn is_other_list(&self, key: &str) -> bool {
        self.other_lists.contains(&joined(key))
    }

    /// Whether a name makes what is within it something else: `birth`.
    pub(super) fn is_before(&self, key: &str) -> bool {
        self.before.contains(&joined(key))
    }

    /// Whether an object of this name only holds the record.
    pub(super) fn is_wrapper(&self, key: &str) -> bool {
        self.wrappers.contains(&joined(key))
    }

    /// Whether a member of this name is what its object is about.
    pub(super) fn is_carrier(&self, key: &str) -> bool {
        let joined = joined(key);
        joined.is_empty() || self.carriers.contains(&joined)
    }

    fn like(&self, table: &Known, key: &str) -> Likeness {
        let words = words(key);
        let mut like = Likeness::new();
        self.add(table, &words, 1.0, &mut like);
        let telling = || words.iter().filter(|word| !self.noise.contains(*word)).cloned();
        self.add(table, &telling().collect::<Vec<_>>(), 0.93, &mut like);
        for at in 1..words.len() {
            let (head, tail) = words.split_at(at);
            // What comes before says which one: the more so, the less it has to do with the record.
            let other = head.iter().any(|word| self.before.contains(word));
            let silent = head.iter().all(|word| self.noise.contains(word));
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
            let turned = tail.iter().any(|word| self.after.contains(word));
            let silent = tail.iter().all(|word| self.noise.contains(word));
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
        let is_field = std::ptr::eq(table, &self.fields);
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
        let names = Names::new();
        let best = |key: &str| {
            let like = names.fields(key);
            like.into_iter()
                .max_by(|(_, a), (_, b)| a.total_cmp(b))
                .filter(|(_, sure)| *sure >= 0.5)
                .map(|(field, _)| field)
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
            assert_eq!(best(key), field, "{key}: {:?}", names.fields(key));
        }
    }
}
