//! A record of each kind with everything in it.

use super::*;
use catalogue::file::read;
use std::collections::BTreeSet;

const WHOLE: &str = r#"{
    "museums": [{"id": "a", "name": "A", "kind": "b", "region": "c", "settlement": "d", "address": "e",
        "location": {"latitude": 1, "longitude": 2}, "location_note": "f", "founded": "1900", "website": "g",
        "telephone": "h", "email": "i", "hours": {"osm": "24/7"}, "free_days": "j", "free_for": "k", "status": "l",
        "belongs_to": {"name": "m"}, "summary": "n", "plain_summary": "n2", "media": [{"url": "o"}], "notes": ["p"], "sources": ["q"]}],
    "exhibits": [{"id": "a", "title": "A", "museum": "b", "object_type": "c", "makers": [{"name": "d"}], "date": "1900",
        "period": "e", "culture": "f", "materials": ["g"], "techniques": ["h"], "dimensions": "i",
        "inventory_number": "j", "credit_line": "k", "provenance": "l", "findspot": {"name": "m"}, "description": "n",
        "plain_description": "o", "physical_description": "p", "subjects": ["q"], "media": [{"url": "r"}],
        "notes": ["s"], "sources": ["t"]}],
    "tours": [{"id": "a", "title": "A", "kind": "b", "summary": "c", "plain_summary": "c2", "museums": ["d"], "url": "e", "plan": {"url": "f"},
        "scenes": [{"id": "g", "title": "h"}], "notes": ["i"], "sources": ["j"]}],
    "stories": [{"id": "a", "title": "A", "start": "2019", "end": "2019", "summary": "b", "museums": ["c"], "place": "d",
        "partners": ["e"], "media": [{"url": "f"}], "notes": ["g"], "sources": ["h"]}],
    "regions": [{"id": "a", "name": "A", "also_known_as": ["b"], "centre": {"name": "c"}, "sources": ["d"]}]}"#;

/// The first names of the places of all parts.
fn walked(seen: Seen) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    seen.walk(&mut |here, _| {
        let place = here.to_string();
        names.extend(place.split(['.', '[']).next().map(str::to_owned));
    });
    names
}

#[test]
fn every_field_is_walked_through_and_no_other() {
    let json = WHOLE.as_bytes();
    let (museums, exhibits) = (read::<Museum>(json).unwrap(), read::<Exhibit>(json).unwrap());
    let (tours, stories, regions) =
        (read::<Tour>(json).unwrap(), read::<Story>(json).unwrap(), read::<Region>(json).unwrap());
    let records = [
        Seen::from(&museums.records[0]),
        (&exhibits.records[0]).into(),
        (&tours.records[0]).into(),
        (&stories.records[0]).into(),
        (&regions.records[0]).into(),
    ];
    for record in records {
        let known: BTreeSet<_> = fields(record.list()).iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(walked(record), known, "{}", record.list());
    }
}
