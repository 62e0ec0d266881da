//! Names that stand twice in one object: a reader sees one of the two, and the other is lost.

use crate::fault::Finding;
use crate::place::Path;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{collections::HashSet, fmt};

/// The faults of bytes that are JSON.
pub fn faults(json: &[u8]) -> Vec<Finding> {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    let mut twice = Vec::new();
    // Whether it is JSON was seen when it was loaded.
    let _ = Names { here: Path::default(), twice: &mut twice }
        .deserialize(&mut serde_json::Deserializer::from_slice(json));
    let finding = |path| {
        Finding::new(path, "the name stands twice; only one of the two would be read", "each name once")
    };
    twice.into_iter().map(finding).collect()
}

struct Names<'a> {
    here: Path,
    twice: &'a mut Vec<Path>,
}

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            let here = self.here.name(&name);
            if !names.insert(name) {
                self.twice.push(here.clone());
            }
            map.next_value_seed(Names { here, twice: self.twice })?;
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let mut number = 0;
        while list.next_element_seed(Names { here: self.here.number(number), twice: self.twice })?.is_some() {
            number += 1;
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twice(json: &str) -> Vec<String> {
        faults(json.as_bytes()).iter().map(|finding| finding.path.to_string()).collect()
    }

    #[test]
    fn a_name_that_stands_twice_is_found_wherever_it_is() {
        assert_eq!(twice(r#"{"regions": [], "regions": []}"#), ["regions"]);
        assert_eq!(
            twice(r#"{"regions": [1, {"name": {"kk": "A", "kk": "B"}, "name": null}]}"#),
            ["regions[1].name.kk", "regions[1].name"]
        );
        assert!(twice(r#"{"a": {"id": 1.5}, "b": [{"id": true}, {"id": -1}]}"#).is_empty());
    }
}
