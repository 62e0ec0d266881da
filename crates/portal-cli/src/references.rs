//! Which records there are in all the files, and whether what refers to one finds it.

use crate::fault::{Finding, LISTS, Record};
use crate::load::File;
use crate::place::Path;
use crate::words;
use serde_json::Value;
use std::collections::HashMap;

/// Which field of which list refers to a record of which other list.
const REFERENCES: [(&str, &str, &str); 6] = [
    ("exhibits", "museum", "museums"),
    ("museums", "region", "regions"),
    ("museums", "belongs_to.museum", "museums"),
    ("tours", "museums", "museums"),
    ("tours", "scenes.hotspots.exhibit", "exhibits"),
    ("stories", "museums", "museums"),
];

/// The identifiers of all the files, by list, each with where it was first.
#[derive(Default)]
pub struct Identifiers(HashMap<&'static str, HashMap<String, String>>);

impl Identifiers {
    /// Notes the identifiers of a file, and finds those that were there before.
    pub fn note(&mut self, file: &File) -> Vec<Finding> {
        let mut doubled = Vec::new();
        for list in LISTS {
            let Some(records) = file.json[list].as_array() else { continue };
            let known = self.0.entry(list).or_default();
            for (index, record) in records.iter().enumerate() {
                let Some(id) = record["id"].as_str() else { continue };
                let record = Record { list, index, id: None };
                if let Some(first) = known.get(id) {
                    let path = Path::default().name(list).number(index).name("id");
                    doubled.push(twice(path, id, first));
                } else {
                    known.insert(id.to_owned(), format!("{record} in {}", file.name));
                }
            }
        }
        doubled
    }

    /// What is wrong with a text at this place of a record, if it refers to a record that is in
    /// none of the files. Where no file has a list of that kind, nothing can be said.
    pub fn lost(&self, list: &str, names: &str, path: &Path, id: &str) -> Option<Finding> {
        let (.., target) = REFERENCES.iter().find(|(from, field, _)| (*from, *field) == (list, names))?;
        let known = self.0.get(target)?;
        (!known.contains_key(id))
            .then(|| dangling(path.clone(), id, target, known.keys().map(String::as_str)))
    }
}

/// What is wrong with the scenes of a tour: identifiers used twice, hotspots that lead nowhere.
pub fn scenes(path: &Path, tour: &Value) -> Vec<Finding> {
    let scenes = || tour["scenes"].as_array().into_iter().flatten().enumerate();
    let path = path.name("scenes");
    let mut findings = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (index, scene) in scenes() {
        let Some(id) = scene["id"].as_str() else { continue };
        match known.get(id) {
            Some(first) => {
                findings.push(twice(path.number(index).name("id"), id, &format!("scenes no. {}", first + 1)))
            }
            None => _ = known.insert(id, index),
        }
    }
    for (index, scene) in scenes() {
        for (number, hotspot) in scene["hotspots"].as_array().into_iter().flatten().enumerate() {
            if let Some(id) = hotspot["scene"].as_str().filter(|id| !known.contains_key(id)) {
                let path = path.number(index).name("hotspots").number(number).name("scene");
                findings.push(dangling(path, id, "scenes of this tour", known.keys().copied()));
            }
        }
    }
    findings
}

fn twice(path: Path, id: &str, first: &str) -> Finding {
    Finding::new(path, format!("«{id}» is already the identifier of {first}"), "an identifier of its own")
}

fn dangling<'a>(path: Path, id: &str, target: &str, known: impl Iterator<Item = &'a str>) -> Finding {
    let wrong = format!("«{id}» is not among the {target}");
    let right = format!("an identifier from the {target}{}", words::question(words::nearest(id, known)));
    Finding::new(path, wrong, right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn file(json: Value) -> File {
        File { name: "a.json".into(), bytes: Vec::new(), json }
    }

    #[test]
    fn an_identifier_used_twice_is_found_within_and_across_files() {
        let mut identifiers = Identifiers::default();
        let one = file(json!({"regions": [{"id": "a"}, {"id": "a"}], "museums": [{"id": "a"}]}));
        let found = identifiers.note(&one);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].wrong, "«a» is already the identifier of regions no. 1 in a.json");
        assert_eq!(identifiers.note(&one).len(), 3);
    }

    #[test]
    fn references_are_followed_where_the_list_is_given() {
        let mut identifiers = Identifiers::default();
        identifiers.note(&file(json!({"museums": [{"id": "central"}]})));
        let lost = |list, names, id| identifiers.lost(list, names, &Path::default(), id);
        assert!(lost("exhibits", "museum", "central").is_none());
        assert!(lost("exhibits", "museum", "centrel").unwrap().right.ends_with("perhaps «central» is meant"));
        assert!(lost("museums", "region", "nowhere").is_none());
        assert!(lost("exhibits", "id", "other").is_none());
    }

    #[test]
    fn scenes_are_looked_for_in_their_own_tour() {
        let tour = json!({"scenes": [{"id": "hall", "hotspots": [{"scene": "hall"}, {"scene": "yard"}]}, {"id": "hall"}]});
        let fields: Vec<_> =
            scenes(&Path::default(), &tour).iter().map(|found| found.path.to_string()).collect();
        assert_eq!(fields, ["scenes[1].id", "scenes[0].hotspots[1].scene"]);
    }
}
