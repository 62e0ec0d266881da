//! Whatever stands in a record or a profile, nothing panics.

mod common;

use catalogue::language::Language;
use common::{inspect, strict};
use inspection::{File, Files, Known, Picture, Profile, nearest};
use proptest::prelude::*;

/// Letters and digits that rules look at, in any order, with some that they do not.
const LETTERS: &str = "[ a-zA-ZА-яәғқңөұүһі0-9IVX«»“”„(){}\"'+.,:/№×–—\u{0}\u{301}\u{1f600}-]{0,40}";

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => LETTERS, 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_text_is_inspected(texts in prop::array::uniform8(text()), years in any::<(i64, i64)>(),
        point in any::<(f64, f64)>(), sizes in any::<(u32, u32, u8, u64)>()) {
        let quoted = |at: usize| catalogue::json::Value::Text(texts[at].clone()).to_json();
        let number = |number: f64| if number.is_finite() { number.to_string() } else { "0".to_owned() };
        let years = [years.0 >> 12, years.1 >> 12];
        let record = format!(
            r#"{{"exhibits": [{{"id": {0}, "title": {{"kk": {1}, "ru": {2}, "en": {1}}}, "museum": {3}, "inventory_number": {4},
                "dimensions": {5}, "date": {{"text": {6}, "from": {7}, "to": {8}}}, "makers": [{{"name": {5}}}],
                "findspot": {{"name": {3}, "location": {{"latitude": {9}, "longitude": {10}}}}},
                "rights": {6}, "media": [{{"url": "a"}}, {{"kind": "panorama", "url": "a"}}]}}, {{"id": {0}, "title": {2}, "inventory_number": {4}, "date": {6}}}],
              "museums": [{{"id": {3}, "name": {1}, "hours": {{"osm": {4}}}, "website": {5}, "telephone": {6}}}],
              "tours": [{{"id": "t", "title": {2}, "scenes": [{{"id": {0}, "title": {1}, "hotspots": [{{"scene": {3}}}]}}]}}]}}"#,
            quoted(0), quoted(1), quoted(2), quoted(3), quoted(4), quoted(5), quoted(6), years[0], years[1],
            number(point.0), number(point.1),
        );
        let mut files = Files::default();
        let (width, height, orientation, bytes) = sizes;
        files.add("a", File::Picture(Picture { width, height, orientation, bytes }));
        let mut known = Known::default();
        known.add_places([&texts[7]]);
        known.add("museums", [texts[7].as_str()]);
        let report = inspect(strict(), known, &files, &[&record]);
        for language in Language::ALL {
            prop_assert_eq!(report.rows(language).count(), report.faults.len());
        }
        prop_assert!(report.score() <= 100);
        nearest(&texts[0], [texts[1].as_str()].into_iter());
    }

    #[test]
    fn any_profile_is_read_or_refused(bytes in any::<Vec<u8>>(), name in text(), value in text()) {
        let _ = Profile::read(&bytes);
        let quoted = |text: &str| catalogue::json::Value::Text(text.to_owned()).to_json();
        for place in ["rules", "required", "area"] {
            let json = format!(r#"{{"name": "A", "{place}": {{{}: {}}}}}"#, quoted(&name), quoted(&value));
            prop_assert!(Profile::read(json.as_bytes()).is_err());
        }
    }
}
