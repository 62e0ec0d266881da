//! The packed catalogue, packed and read.

mod packing;

use catalogue::language::Language;
use catalogue::packed::pack::{Report, Synonyms};
use catalogue::packed::{Alike, Packed};
use catalogue::{Answers, Catalogue, Failure, Field, Listing, Query, Sort};
use futures_executor::block_on;
use futures_util::StreamExt;
use packing::{last, open};
use std::path::{Path, PathBuf};
use std::task::{Context, Waker};
use tempfile::TempDir;

fn pack(folder: &Path, records: &[(&str, String)]) -> Report {
    packing::pack(folder, records, Synonyms::default())
}

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), take: Some(24), counts: true, ..Query::default() }
}

fn ids(packed: &Packed, query: Query) -> Vec<String> {
    last(packed.exhibits(query)).records.iter().map(|exhibit| exhibit.id.clone()).collect()
}

fn exhibits() -> Vec<(&'static str, String)> {
    let records = [
        r#"{"id": "qobyz", "title": {"kk": "Қобыз", "ru": "Кобыз"}, "museum": "m1", "object_type": "instrument",
            "culture": "Kazakh", "date": {"from": 1800, "to": 1850}, "materials": ["wood", "horsehair"]}"#,
        r#"{"id": "dombyra", "title": {"kk": "Домбыра"}, "museum": "m1", "object_type": "instrument",
            "culture": "Kazakh", "date": "1880", "materials": ["wood"]}"#,
        r#"{"id": "bowl", "title": {"kk": "Тостаған", "ru": "Чаша"}, "museum": "m2", "object_type": "vessel",
            "date": {"from": -500, "to": -201}, "materials": ["silver"], "description": {"en": "A kobyz is not in it"}}"#,
        r#"{"id": "stone", "title": {"kk": "Тас"}, "museum": "m9"}"#,
    ];
    let mut all: Vec<_> = records.map(|json| ("exhibits", json.to_owned())).into();
    all.push(("museums", r#"{"id": "m1", "name": {"kk": "Ұлттық музей"}, "region": "KZ-71"}"#.to_owned()));
    all.push(("regions", r#"{"id": "KZ-71", "name": {"kk": "Астана"}}"#.to_owned()));
    all
}

#[test]
fn a_record_is_found_by_its_words_the_title_s_first() {
    let folder = TempDir::new().unwrap();
    let report = pack(folder.path(), &exhibits());
    assert_eq!((report.packed, report.lost.len()), ([1, 4, 0, 0, 1], 0));
    let (packed, _) = open(folder.path());
    assert_eq!(ids(&packed, query("қобыз")), ["qobyz", "bowl"]);
    assert_eq!(ids(&packed, query("kobyz ")), ["qobyz", "bowl"]);
    assert_eq!(ids(&packed, query("домб")), ["dombyra"]);
    assert_eq!(ids(&packed, query("домбра")), ["dombyra"], "a letter is missing");
    assert_eq!(ids(&packed, query("кообыз")), ["qobyz", "bowl"], "a letter too many");
    assert_eq!(ids(&packed, query("тостаған silver")), ["bowl"]);
    assert!(ids(&packed, query("қобыз тас")).is_empty());
    assert!(ids(&packed, query("!!! \0 \u{200f}")).len() == 4, "no word at all");
}

#[test]
fn it_is_told_what_was_taken_for_what_is_not_spelled_so() {
    let folder = TempDir::new().unwrap();
    let mut records = exhibits();
    let more = [
        r#"{"id": "sabre", "title": {"kk": "Қылыш", "ru": "Сабля", "en": "Sabre"}}"#,
        r#"{"id": "saddle", "title": {"kk": "Ердің суреті"}}"#,
    ];
    records.extend(more.map(|json| ("exhibits", json.to_owned())));
    pack(folder.path(), &records);
    let (packed, _) = open(folder.path());
    for (typed, taken) in [
        // As it stands there, but for case; a beginning; an ending; nothing.
        ("Қобыз", &[][..]),
        ("КОБЫЗ", &[]),
        ("домб", &[]),
        ("сабли", &[]),
        ("sabres", &[]),
        ("қылыштар", &[]),
        ("жоқтамашы", &[]),
        ("", &[]),
        // Another alphabet, another keyboard, an error, another alphabet with an ending.
        ("dombyra", &[("dombyra", "домбыра")]),
        ("Qylysh", &[("Qylysh", "қылыш")]),
        ("кылыш", &[("кылыш", "қылыш")]),
        ("домбра", &[("домбра", "домбыра")]),
        ("qylyshtar", &[("qylyshtar", "қылыш")]),
        ("silver tostagan", &[("tostagan", "тостаған")]),
        ("tostagan silvr", &[("tostagan", "тостаған"), ("silvr", "silver")]),
        // Another layout of the keyboard, with an ending, with an error; digits; the beginning of a word.
        ("ljv,shf", &[("ljv,shf", "домбыра")]),
        ("Cf,kzvb", &[("Cf,kzvb", "сабля")]),
        ("lvv,shf", &[("lvv,shf", "домбыра")]),
        ("0обыз", &[("0обыз", "қобыз")]),
        ("ыфику", &[("ыфику", "sabre")]),
        ("njcnf", &[("njcnf", "тоста")]),
        // One word for two, and two for one.
        ("домб ыра", &[("домб ыра", "домбыра")]),
        ("тоста-ған", &[("тоста ған", "тостаған")]),
        ("ердің суреті", &[]),
        ("ердіңсуреті", &[("ердіңсуреті", "ердің суреті")]),
    ] {
        let understood = last(packed.exhibits(query(typed))).understood;
        let pairs: Vec<_> = understood.iter().map(|own| (own.typed.as_str(), own.taken.as_str())).collect();
        assert_eq!(pairs, taken, "{typed}");
    }
    assert!(last(packed.exhibits(query("dombyra kylysh"))).understood.is_empty(), "nothing has both");
}

#[test]
fn what_is_suggested_is_called_as_what_was_typed_was_understood() {
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &exhibits());
    let (packed, _) = open(folder.path());
    for (typed, wanted) in [
        ("kobyz", "qobyz"),
        ("ljv,shf", "dombyra"),
        ("домбра", "dombyra"),
        ("vepq", "m1"),
        ("тостағн", "bowl"),
    ] {
        let suggestions = block_on(packed.suggestions(typed, Language::Kazakh, 5)).unwrap();
        assert!(suggestions.iter().any(|own| own.id.as_deref() == Some(wanted)), "{typed}: {suggestions:?}");
    }
}

/// «Кобыс» may be «көбі-сі» without its ending, and is «қобыз» all the same.
#[test]
fn a_word_that_a_rarer_stem_finds_may_have_a_typing_error_too() {
    let folder = TempDir::new().unwrap();
    let mut records = exhibits();
    let most = r#"{"id": "most", "title": {"kk": "Тұмар"}, "description": {"kk": "Көбіне күмістен"}}"#;
    records.push(("exhibits", most.to_owned()));
    pack(folder.path(), &records);
    assert_eq!(ids(&open(folder.path()).0, query("кобыс "))[0], "qobyz");
}

#[test]
fn records_are_narrowed_down_counted_and_sorted() {
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &exhibits());
    let (packed, _) = open(folder.path());
    let chosen = Query { filters: vec![(Field::ObjectType, "instrument".to_owned())], ..query("") };
    let listing = last(packed.exhibits(chosen.clone()));
    assert_eq!((listing.total, listing.exact), (2, true));
    let facet = |field| listing.facets.iter().find(|facet| facet.field == field).unwrap();
    let types: Vec<_> =
        facet(Field::ObjectType).values.iter().map(|own| (own.key.as_str(), own.count, own.chosen)).collect();
    assert_eq!(types, [("instrument", 2, true), ("vessel", 1, false)]);
    assert_eq!(facet(Field::Museum).values[0].label.choose(&["kk"]).unwrap().text, "Ұлттық музей");
    let of_museum = |sort| {
        let filters = vec![(Field::Museum, "m1".to_owned())];
        ids(&packed, Query { filters, sort, take: Some(1), ..Query::default() })
    };
    assert_eq!(
        (of_museum(Sort::Relevance), of_museum(Sort::Newest)),
        (vec!["qobyz".into()], vec!["dombyra".into()])
    );
    let sorted = |sort| ids(&packed, Query { sort, ..query("") });
    assert_eq!(sorted(Sort::Oldest), ["bowl", "qobyz", "dombyra", "stone"]);
    assert_eq!(sorted(Sort::Newest), ["dombyra", "qobyz", "bowl", "stone"]);
    assert_eq!(sorted(Sort::Title), ["dombyra", "qobyz", "stone", "bowl"]);
    let language = Language::Kazakh;
    let one = block_on(packed.exhibit("bowl", language)).unwrap().unwrap();
    assert!(one.description.is_some());
    assert_eq!(block_on(packed.exhibit("none", language)).unwrap(), None);
    let related = block_on(packed.related("qobyz", language, 5, Alike::new())).unwrap();
    assert_eq!(related[0].id, "dombyra");
    assert_eq!(block_on(packed.regions()).unwrap()[0].id, "KZ-71");
}

/// The blocks of a folder, with the paths that the catalogue knows them by.
fn blocks(folder: &Path) -> Vec<PathBuf> {
    let shelves = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inside = |shelf: PathBuf| std::fs::read_dir(shelf).unwrap().map(|entry| entry.unwrap().path());
    shelves.filter(|path| path.is_dir()).flat_map(inside).collect()
}

fn first<R>(answers: Answers<Listing<R>>) -> Result<Listing<R>, Failure> {
    block_on(answers.collect::<Vec<_>>()).remove(0)
}

#[test]
fn a_block_that_is_missing_cut_or_has_a_bit_turned_is_told_and_never_answered_from() {
    type Harm = fn(&Path, Vec<u8>);
    let harms: [(&str, Harm); 4] = [
        ("missing", |path, _| std::fs::remove_file(path).unwrap()),
        ("cut", |path, bytes| std::fs::write(path, &bytes[..bytes.len() / 2]).unwrap()),
        ("turned", |path, mut bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 4;
            std::fs::write(path, bytes).unwrap();
        }),
        ("of another catalogue", |path, _| {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            std::io::Write::write_all(&mut encoder, b"\0something else").unwrap();
            std::fs::write(path, encoder.finish().unwrap()).unwrap();
        }),
    ];
    for (name, harm) in harms {
        let folder = TempDir::new().unwrap();
        pack(folder.path(), &exhibits());
        let whole = ids(&open(folder.path()).0, query("қобыз"));
        let mut told = 0;
        for path in blocks(folder.path()) {
            let bytes = std::fs::read(&path).unwrap();
            harm(&path, bytes.clone());
            let (packed, folder) = open(folder.path());
            match first(packed.exhibits(query("қобыз"))) {
                Ok(listing) => {
                    let found: Vec<_> = listing.records.iter().map(|record| record.id.clone()).collect();
                    assert_eq!(found, whole, "{name}: {}", path.display());
                }
                Err(failure) => {
                    assert!(path.ends_with(&failure.address), "{name}: {failure}");
                    // A damaged one is asked for anew, and it is looked whether there is a new catalogue.
                    let asked = folder.asked.borrow().iter().filter(|asked| path.ends_with(asked)).count();
                    assert_eq!(asked, if name == "missing" { 1 } else { 2 }, "{name}");
                    told += 1;
                }
            }
            std::fs::write(&path, bytes).unwrap();
        }
        assert!(told >= 2, "{name}: the answer needs a term and cards at the least");
    }
}

#[test]
fn a_new_catalogue_that_takes_the_place_of_the_one_being_read_is_read_on() {
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &exhibits());
    let (packed, _) = open(folder.path());
    let mut records = exhibits();
    records.push((
        "exhibits",
        r#"{"id": "shanqobyz", "title": {"kk": "Шаңқобыз", "en": "Jew's harp"}}"#.to_owned(),
    ));
    pack(folder.path(), &records);
    // The blocks of the one before are still there.
    assert_eq!(ids(&packed, query("қобыз")), ["qobyz", "bowl"]);
    let (reading, _) = open(folder.path());
    std::fs::remove_dir_all(folder.path()).unwrap();
    records.retain(|(_, json)| !json.contains("\"bowl\""));
    pack(folder.path(), &records);
    assert_eq!(ids(&reading, query("қобыз")), ["qobyz"], "its blocks are gone, and the new one answers");
}

#[test]
fn what_nobody_can_mean_finds_nothing_or_everything() {
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &exhibits());
    let (packed, _) = open(folder.path());
    for text in ["", "   ", "?!…", "\0", "\u{200f}\u{202e}", "🏺🏺", "\u{301}", "ʻ", "- = ;"] {
        assert_eq!(last(packed.exhibits(query(text))).total, 4, "{text:?}");
    }
    for text in [
        "я".repeat(10_000),
        "zzz qqq".repeat(1_000),
        "тас 🏺 жоқтамашы".to_owned(),
        "0=-[;ʻ9\u{301}q".repeat(50),
    ] {
        assert_eq!(last(packed.exhibits(query(&text))).total, 0);
    }
    assert_eq!(ids(&packed, query("тас🏺")), ["stone"]);
}

#[test]
fn a_word_of_a_hundred_thousand_letters_is_none_and_its_record_is_packed() {
    let folder = TempDir::new().unwrap();
    let json =
        format!(r#"{{"id": "long", "title": "Steppe", "description": "{}"}}"#, "qwertyuiop".repeat(10_000));
    assert_eq!(pack(folder.path(), &[("exhibits", json)]).packed[1], 1);
    let (packed, _) = open(folder.path());
    assert_eq!(ids(&packed, query("steppe ")), ["long"]);
    assert!(ids(&packed, query("qwerty")).is_empty());
}

#[test]
fn a_title_with_a_word_that_is_too_long_is_found_by_its_other_words() {
    let folder = TempDir::new().unwrap();
    let title = format!("Тас {} қобыз", "я".repeat(65));
    let json = format!(r#"{{"id": "long", "title": {{"kk": "{title}"}}}}"#);
    pack(folder.path(), &[("exhibits", json)]);
    let (packed, _) = open(folder.path());
    assert_eq!(ids(&packed, query(&title)), ["long"]);
    assert_eq!(ids(&packed, query(&title.replace(' ', "-"))), ["long"]);
}

#[test]
fn many_records_are_found_counted_sorted_and_paged_through() {
    let folder = TempDir::new().unwrap();
    let kinds = ["bowl", "jug", "ring"];
    let records: Vec<_> = (0..3000)
        .map(|at| {
            let (kind, year) = (kinds[at % 3], 1000 + at % 700);
            let title = format!("{kind} number{at} steppe");
            let json = serde_json::json!({ "id": format!("r{at}"), "title": { "en": title }, "object_type": kind,
                "date": { "from": year, "to": year } });
            ("exhibits", json.to_string())
        })
        .collect();
    assert_eq!(pack(folder.path(), &records).packed[1], 3000);
    let (packed, files) = open(folder.path());
    let steppe = last(packed.exhibits(query("steppe")));
    assert_eq!((steppe.total, steppe.exact, steppe.records.len()), (3000, true, 24));
    let counted = |listing: &Listing<_>| {
        let facet = listing.facets.iter().find(|facet| facet.field == Field::ObjectType).unwrap();
        facet.values.iter().map(|value| (value.key.clone(), value.count)).collect::<Vec<_>>()
    };
    let thousand = |kind: &str| (kind.to_owned(), 1000);
    assert_eq!(counted(&steppe), [thousand("bowl"), thousand("jug"), thousand("ring")]);
    let rings = Query { filters: vec![(Field::ObjectType, "ring".to_owned())], ..query("steppe") };
    assert_eq!(last(packed.exhibits(rings.clone())).total, 1000);
    assert_eq!(counted(&last(packed.exhibits(rings))), [thousand("bowl"), thousand("jug"), thousand("ring")]);
    assert_eq!(ids(&packed, query("ring number299 ")), ["r299"]);
    let year = |sort| {
        let listing = last(packed.exhibits(Query { sort, ..query("steppe") }));
        listing.records[0].date.as_ref().unwrap().from
    };
    assert_eq!((year(Sort::Oldest), year(Sort::Newest)), (Some(1000), Some(1699)));
    let far = last(packed.exhibits(Query { skip: 2990, ..query("") }));
    assert_eq!((far.total, far.records.len()), (3000, 10));
    // A word and the cards that it brings: nothing grows with the number of records.
    files.asked.borrow_mut().clear();
    assert_eq!(ids(&open(folder.path()).0, query("number1234 ")), ["r1234"]);
}

/// Turner has 1,500 works, the oldest of which are no paintings; and there are more paintings still.
#[test]
fn what_fits_is_found_where_it_is_not_among_the_first_in_order() {
    let folder = TempDir::new().unwrap();
    let json = |year: usize| {
        let maker = if year <= 1500 { "turner" } else { "nobody" };
        let kind = if year > 1400 { "painting" } else { "print" };
        let id = format!("r{year}");
        serde_json::json!({ "id": id, "title": { "und": maker }, "object_type": kind, "date": { "from": year, "to": year } })
    };
    let records: Vec<_> = (1..=3000).rev().map(|year| ("exhibits", json(year).to_string())).collect();
    pack(folder.path(), &records);
    let (packed, _) = open(folder.path());
    let filters = vec![(Field::ObjectType, "painting".to_owned())];
    let listing = last(packed.exhibits(Query { filters, sort: Sort::Oldest, ..query("turner ") }));
    let years: Vec<_> = listing.records.iter().map(|one| one.date.as_ref().unwrap().from.unwrap()).collect();
    assert_eq!((listing.total, &years[..3]), (100, &[1401, 1402, 1403][..]));
}

/// What is said of more records than a term keeps cards of is never more than is known.
#[test]
fn of_many_records_only_what_can_be_shown_is_offered_and_counts_are_lower_bounds() {
    let folder = TempDir::new().unwrap();
    let json = |at: u32| {
        // Both words have more records than a term keeps; a hundred museums have ten each.
        let title = format!(
            "{} {}",
            if at.is_multiple_of(2) { "amber" } else { "amberlike" },
            if at.is_multiple_of(3) { "ring" } else { "bowl" }
        );
        serde_json::json!({ "id": format!("r{at}"), "title": { "und": title }, "museum": format!("m{}", at % 400) })
    };
    let records: Vec<_> = (0..4000).map(|at| ("exhibits", json(at).to_string())).collect();
    pack(folder.path(), &records);
    let (packed, _) = open(folder.path());
    let both = last(packed.exhibits(query("amber bowl ")));
    assert!(!both.exact && both.total < 1334 && both.within == both.total, "{}, {}", both.total, both.within);
    assert!(both.facets.iter().all(|facet| !facet.exact));
    let one = last(packed.exhibits(query("amber ")));
    assert_eq!((one.total, one.exact), (2000, true));
    assert!(one.facets.iter().all(|facet| facet.exact));
    // The last page that is offered is there, and the one after it is not offered.
    let end = last(packed.exhibits(Query { skip: one.within - 1, ..query("amber ") }));
    assert_eq!((end.records.len(), end.within), (1, one.within));
    assert!(one.within < one.total);
    // While it is typed it may also become «amberlike».
    let typed = last(packed.exhibits(Query { unfinished: true, ..query("amber") }));
    assert!(!typed.exact && typed.total >= 2000, "{}", typed.total);
    // A museum that is not among the most frequent can still be taken back.
    let museum = "m398".to_owned();
    let chosen = Query { filters: vec![(Field::Museum, museum.clone())], ..query("amber ") };
    let listing = last(packed.exhibits(chosen));
    let facet = listing.facets.iter().find(|facet| facet.field == Field::Museum).unwrap();
    assert!(facet.values.iter().any(|value| value.key == museum && value.chosen));
    // Nothing fits, and yet the choice can be taken back.
    let chosen = Query { filters: vec![(Field::Museum, "m1".to_owned())], ..query("amber ") };
    let listing = last(packed.exhibits(chosen));
    assert_eq!(listing.total, 0);
    assert!(
        listing.facets.iter().flat_map(|facet| &facet.values).any(|value| value.key == "m1" && value.chosen)
    );
}

#[test]
fn many_cards_are_read_in_several_turns_so_that_nobody_has_to_wait() {
    let folder = TempDir::new().unwrap();
    let json = |at: usize| format!(r#"{{"id": "r{at}", "title": {{"kk": "Тостаған {at}"}}}}"#);
    pack(folder.path(), &(0..900).map(|at| ("exhibits", json(at))).collect::<Vec<_>>());
    let (packed, _) = open(folder.path());
    let mut answers = packed.exhibits(Query { sort: Sort::Title, ..query("тостаған ") });
    let mut context = Context::from_waker(Waker::noop());
    // The files are there at once, so that whoever waits, waits for a turn.
    let turns = (1..).find(|_| answers.poll_next_unpin(&mut context).is_ready()).unwrap();
    assert!(turns > 4, "{turns}");
}
