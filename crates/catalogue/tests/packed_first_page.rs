//! The first page of a packed catalogue's answer: what comes first, and how little is read for it.

mod packing;

use catalogue::packed::pack::Synonyms;
use catalogue::packed::{Code, Files, Packed};
use catalogue::{Answer, Catalogue, Field, Query, Sort};
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use packing::{last, open};
use tempfile::TempDir;

fn exhibit(id: &str, title: &str, description: &str) -> (&'static str, String) {
    let json =
        serde_json::json!({ "id": id, "title": { "kk": title }, "description": { "kk": description } });
    ("exhibits", json.to_string())
}

fn packed(records: &[(&str, String)]) -> (TempDir, Packed, std::rc::Rc<packing::Folder>) {
    let folder = TempDir::new().unwrap();
    assert!(packing::pack(folder.path(), records, Synonyms::default()).lost.is_empty());
    let (packed, files) = open(folder.path());
    (folder, packed, files)
}

fn ids(packed: &Packed, query: Query) -> Vec<String> {
    last(packed.exhibits(query)).records.iter().map(|exhibit| exhibit.id.clone()).collect()
}

fn page(text: &str, take: usize) -> Query {
    Query { text: text.to_owned(), take: Some(take), counts: true, ..Query::default() }
}

#[test]
fn the_first_page_has_what_is_spelled_so_in_the_title_then_otherwise_and_is_read_alone() {
    // One word in three spellings, in nine hundred long titles or in what is said of them.
    let long = "ұзақ".repeat(30);
    let spellings = ["кілем", "килем", "кілемдер"];
    let record = |at: usize| {
        let (spelling, id) = (spellings[at % 3], format!("r{at:03}"));
        match at % 100 {
            0..20 => exhibit(&id, &format!("{spelling} {long}"), "жүн"),
            _ => exhibit(&id, &long, spelling),
        }
    };
    let (folder, ..) = packed(&(0..900).map(record).collect::<Vec<_>>());
    let titled = |rest: usize| (0..900).filter(move |at| at % 3 == rest && at % 100 < 20);
    for (rest, others) in [(0, [1, 2]), (1, [0, 2])] {
        // Spelled so, folded so, and of the same stem; in the title each time.
        let expected = titled(rest).chain(titled(others[0])).chain(titled(others[1]));
        let expected: Vec<String> = expected.map(|at| format!("r{at:03}")).collect();
        let (packed, files) = open(folder.path());
        assert_eq!(ids(&packed, page(spellings[rest], 24)), expected[..24], "{}", spellings[rest]);
        let read = files.asked.borrow().len();
        assert_eq!(ids(&packed, page(spellings[rest], 180)), expected, "{}", spellings[rest]);
        assert!(files.asked.borrow().len() > read, "the other cards are in another block");
    }
    let (packed, _) = open(folder.path());
    let first = last(packed.exhibits(page("кілем", 24)));
    let whole = last(packed.exhibits(page("кілем", 900)));
    assert_eq!((first.total, first.within, first.exact), (900, 900, true));
    assert_eq!(first.facets, whole.facets);
}

#[test]
fn the_first_page_in_another_order_is_the_beginning_of_the_whole() {
    let title = |at: usize| format!("Кілем {:03}", (at * 7) % 300);
    let records: Vec<_> = (0..300).map(|at| exhibit(&format!("r{at:03}"), &title(at), "жүн")).collect();
    let (_folder, packed, _) = packed(&records);
    let by_title = |skip, take| Query { sort: Sort::Title, skip, ..page("", take) };
    let mut expected: Vec<usize> = (0..300).collect();
    expected.sort_by_key(|at| (at * 7) % 300);
    let expected: Vec<String> = expected.into_iter().map(|at| format!("r{at:03}")).collect();
    for (skip, take) in [(0, 24), (0, 5), (10, 14), (0, 25), (20, 30), (276, 24)] {
        let found = last(packed.exhibits(by_title(skip, take)));
        assert_eq!((found.total, found.within), (300, 300));
        assert_eq!(ids(&packed, by_title(skip, take)), expected[skip..skip + take], "{skip} {take}");
    }
}

#[test]
fn the_manifest_tells_the_pictures_of_the_first_page() {
    let pictured = |id: &str, picture: serde_json::Value| {
        let json = serde_json::json!({ "id": id, "title": "Кілем", "media": [picture] });
        ("exhibits", json.to_string())
    };
    let rendition =
        |name: &str, width| serde_json::json!({ "url": name, "format": "image/avif", "width": width });
    let sizes = serde_json::json!({ "kind": "image", "url": "a.jpg",
        "renditions": [rendition("a-480.avif", 480), rendition("a-960.avif", 960)] });
    let plain = serde_json::json!({ "kind": "image", "url": "b.jpg" });
    let told = |records: &[(&str, String)]| {
        let (folder, ..) = packed(records);
        let manifest = std::fs::read_to_string(folder.path().join("manifest.txt")).unwrap();
        manifest.lines().find_map(|line| line.strip_prefix("exhibits-pictures ").map(str::to_owned))
    };
    // Who has a picture has more to show, and so comes first.
    let records = [exhibit("none", "Кілем", "жүн"), pictured("a", sizes), pictured("b", plain)];
    let expected = r#"[["image/avif","a-480.avif 480w, a-960.avif 960w"],[null,"b.jpg"],null]"#;
    assert_eq!(told(&records).as_deref(), Some(expected));
    assert_eq!(told(&records[..1]), None);
}

#[test]
fn a_manifest_that_is_cut_short_anywhere_is_told() {
    let (folder, _, files) = packed(&[exhibit("one", "Кілем", "жүн")]);
    let manifest = folder.path().join("manifest.txt");
    let whole = std::fs::read_to_string(&manifest).unwrap();
    let opens = |length: usize| {
        std::fs::write(&manifest, &whole[..length]).unwrap();
        block_on(Packed::open(files.clone(), Code::here())).is_ok()
    };
    assert_eq!((0..=whole.len()).filter(|&length| opens(length)).collect::<Vec<_>>(), [whole.len()]);
}

/// A host whose blocks never come.
struct Silent(std::rc::Rc<packing::Folder>);

impl Files for Silent {
    fn file(&self, path: &str, anew: bool) -> Answer<Vec<u8>> {
        let file = self.0.file(path, anew);
        if path.ends_with(".pack") { std::future::pending().boxed_local() } else { file }
    }
}

#[test]
fn a_list_of_all_takes_one_block_and_further_records_are_asked_for_beside_it() {
    let records: Vec<_> = (0..300).map(|at| exhibit(&format!("r{at:03}"), "Кілем", "жүн")).collect();
    let (folder, packed, files) = packed(&records);
    let blocks = || files.asked.borrow().iter().filter(|path| path.ends_with(".pack")).count();
    let expected: Vec<String> = (0..48).map(|at| format!("r{at:03}")).collect();
    assert_eq!(ids(&packed, page("", 24)), expected[..24]);
    assert_eq!(blocks(), 1, "what is counted and the first cards are in one");
    assert_eq!(ids(&packed, page("", 48)), expected);
    let (_, files) = open(folder.path());
    let packed = block_on(Packed::open(std::rc::Rc::new(Silent(files.clone())), Code::here())).unwrap();
    let blocks = || files.asked.borrow().iter().filter(|path| path.ends_with(".pack")).count();
    let newest = Query { sort: Sort::Newest, take: Some(24), ..Query::default() };
    // What is counted stands with the first cards of the usual order; those of another have a block of their own.
    for (query, at_once) in [(page("", 24), 1), (page("", 48), 2), (newest, 2)] {
        let before = blocks();
        assert!(packed.exhibits(query).next().now_or_never().is_none(), "nothing has come yet");
        assert_eq!(blocks() - before, at_once);
    }
}

#[test]
fn a_title_with_little_else_comes_first() {
    let window = "Терезе жанындағы қызыл орындық";
    let records = [exhibit("window", window, "ағаш"), exhibit("chair", "Қызыл орындық", "ағаш")];
    let (_folder, packed, _) = packed(&records);
    assert_eq!(ids(&packed, page("орындық қызыл", 24)), ["chair", "window"]);
}

#[test]
fn the_last_word_may_lack_letters_where_it_finds_little_as_it_stands() {
    let mut records = vec![exhibit("wat", "Wat", "temple"), exhibit("fall", "Waterfall", "blue")];
    records.extend((0..30).map(|at| exhibit(&format!("w{at}"), "Water", "a river")));
    let (_folder, packed, _) = packed(&records);
    let total = |query: Query| last(packed.exhibits(query)).total;
    assert_eq!(ids(&packed, page("wat", 24))[0], "wat");
    assert_eq!(total(page("wat", 24)), 32);
    // «Water» fills a page by itself.
    assert_eq!(total(page("water", 24)), 30);
    assert_eq!(total(Query { unfinished: true, ..page("water", 24) }), 31);
    // Nothing blue has a word «wat».
    assert_eq!(ids(&packed, page("blue wat", 24)), ["fall"]);
    assert_eq!(total(page("blue wat ", 24)), 0);
}

#[test]
fn a_choice_does_not_change_what_words_mean() {
    let typed = |id: &str, title: &str, object_type: &str| {
        let json = serde_json::json!({ "id": id, "title": { "en": title }, "object_type": object_type });
        ("exhibits", json.to_string())
    };
    let (_folder, packed, _) =
        packed(&[typed("wat", "Blue wat", "temple"), typed("water", "Blue water", "painting")]);
    let chosen = |text: &str, object_type: &str| {
        let filters = vec![(Field::ObjectType, object_type.to_owned())];
        ids(&packed, Query { filters, ..page(text, 24) })
    };
    assert_eq!(ids(&packed, page("blue wat", 24)), ["wat"]);
    assert_eq!(chosen("blue wat", "temple"), ["wat"]);
    assert!(chosen("blue wat", "painting").is_empty());
    // Of what nothing is called, letters are missing, whatever is chosen.
    assert_eq!(chosen("blue wate", "painting"), ["water"]);
}
