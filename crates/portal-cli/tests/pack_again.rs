//! `portal pack` where a catalogue stands already, and on files that cannot be packed.

mod common;
mod files;
mod packing;

use common::{folder, portal};
use files::files;
use liblzma::write::XzEncoder;
use packing::{BOTH, BOWL, SADDLE, pack, search};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;

const NOTHING: &str = "there is no record in these files that can be packed; nothing was changed";
const KEY: &[u8] =
    br#"{"$schema": "", "museums": [], "exhibits": [{"id": "a", "title": "A"}], "exhibit": []}"#;
const OBJECT: &[u8] = br#"{"museums": [], "exhibits": {"a": 1}}"#;
const DAMAGED: &str = "the file is damaged or cut short";

#[test]
fn the_same_records_give_the_same_bytes() {
    let folder = folder(&[("a.ndjson", &[BOWL, SADDLE].concat())]);
    for site in ["one", "two"] {
        assert_eq!(portal(folder.path(), &["pack", "--output", site, "a.ndjson"]).2, 0);
    }
    assert_eq!(files(&folder.path().join("one")), files(&folder.path().join("two")));
    let before = files(&folder.path().join("one"));
    assert_eq!(portal(folder.path(), &["pack", "--output", "one", "a.ndjson"]).2, 0);
    assert_eq!(files(&folder.path().join("one")), before);
}

#[test]
fn the_blocks_of_the_catalogue_before_stay_one_more_time() {
    let folder = folder(&[("a.ndjson", BOWL), ("b.ndjson", SADDLE)]);
    let blocks = || {
        let all = files(&folder.path().join("site"));
        all.into_keys().filter(|path| path.ends_with(".pack")).collect::<BTreeSet<String>>()
    };
    assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
    let first = blocks();
    assert_eq!(pack(folder.path(), &["b.ndjson"]).2, 0);
    assert_eq!(search(folder.path(), "").0, "1 found\nb\tСедло\n");
    assert!(blocks().is_superset(&first));
    assert_eq!(pack(folder.path(), &["b.ndjson"]).2, 0);
    assert!(!blocks().is_superset(&first));
    assert_eq!(search(folder.path(), "").0, "1 found\nb\tСедло\n");
}

#[test]
fn lost_records_are_told_with_their_place() {
    let lines = format!("\n{BOWL}{{\"id\": \"x\"}}\n\n{{\"id\": \n{SADDLE}{BOWL}");
    let folder = folder(&[("a.ndjson", &lines)]);
    let (text, _, code) = pack(folder.path(), &["a.ndjson"]);
    assert_eq!(code, 1, "{text}");
    for told in [
        "2 exhibits\n",
        "left out: a.ndjson, line 3: title: the field is missing\n",
        "left out: a.ndjson, line 5: line 1, column 7: the file ends too soon",
        "left out: a.ndjson, line 7: another record has the identifier «a» already\n",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(search(folder.path(), "").0, BOTH);
}

#[test]
fn a_broken_quotation_mark_loses_its_row_and_no_other() {
    let open = "id,title.ru,date\na,Чаша,1890\nc,\"Кубок,1900\nb,Седло,1880\n";
    let many = "\n\nid,title.ru,date\na,Чаша,1890\nc,Кубок,малый,1900\nb,Седло,1880\n";
    let short = "id,title.ru,date\na,Чаша,1890\nc,\"Кубок\nмалый\"\nb,Седло,1880\n";
    for (table, told) in [
        (
            many,
            "left out: a.csv, line 5: the row has 4 cells, and there are 3 columns: a quotation mark may be missing",
        ),
        (open, "left out: a.csv, line 3: a quotation mark is not closed"),
        (short, "left out: a.csv, line 3: the row has 2 cells on several lines"),
    ] {
        let folder = folder(&[("a.csv", table)]);
        let (text, said, code) = pack(folder.path(), &["a.csv"]);
        assert_eq!(code, 1, "{text}{said}");
        assert!(text.contains(told), "{text}");
        assert_eq!(search(folder.path(), "").0, BOTH);
    }
}

#[test]
fn what_cannot_be_packed_is_said_and_leaves_the_old_catalogue() {
    let mut xz = XzEncoder::new(Vec::new(), 6);
    xz.write_all(BOWL.repeat(1000).as_bytes()).unwrap();
    let mut xz = xz.finish().unwrap();
    let middle = xz.len() / 2;
    xz[middle] ^= 0xff;
    let short = &xz[..middle - 1];
    let mut sum = compress_to_vec(BOWL.as_bytes(), CompressionLevel::Fastest);
    *sum.last_mut().unwrap() ^= 0xff;
    let columns = format!("id{}\na\n", ",title".repeat(9_999));
    let folder = folder(&[("good.ndjson", &[BOWL, SADDLE].concat())]);
    fs::create_dir(folder.path().join("sources")).unwrap();
    assert_eq!(pack(folder.path(), &["good.ndjson"]).2, 0);
    let before = files(&folder.path().join("site"));
    for (name, content, told) in [
        ("wide.csv", columns.as_bytes(), "wide.csv: there are 10000 columns, and 1000 at most are read"),
        ("empty.json", b"", "empty.json: the file is empty"),
        ("white.json", b" \n\n", "white.json: the file is empty"),
        ("none.json", b"{\"exhibits\": []}", NOTHING),
        ("none.csv", b"id,title\n", NOTHING),
        ("lost.ndjson", b"{\"id\": \"x\"}\n", "lost.ndjson, line 1: title: the field is missing"),
        ("words.txt", "Чаша\nСедло\n".as_bytes(), "words.txt: this is neither JSON nor a table"),
        ("half.json", b"{\"exhibits\": [", "half.json: line 1, column 15: the file ends too soon"),
        ("key.json", KEY, "key.json: «exhibit» is none of the lists"),
        ("object.json", OBJECT, "object.json: «exhibits» is not a list"),
        (
            "letters.json",
            b"{\"exhibits\":\n[{\"id\": \"\xcf\"}]}",
            "letters.json, line 2: letters are damaged",
        ),
        ("letters.ndjson", b"\n{\"id\": \"\xcf\"}\n{}\n", "letters.ndjson, line 2: letters are damaged"),
        ("sum.zst", &sum, DAMAGED),
        ("skip.zst", b"\x50\x2a\x4d\x18\x09\0\0\0abc", DAMAGED),
        ("broken.xz", &xz, DAMAGED),
        ("short.xz", short, DAMAGED),
        ("short.gz", b"\x1f\x8b\x08", DAMAGED),
        ("short.zst", b"\x28\xb5\x2f\xfd\x24", DAMAGED),
    ] {
        fs::write(folder.path().join(name), content).unwrap();
        let (_, said, code) = pack(folder.path(), &[name]);
        assert_eq!(code, 2, "{name}: {said}");
        assert!(said.contains(told) && (said.contains(name) || told == NOTHING), "{name}: {said}");
        assert_eq!(files(&folder.path().join("site")), before, "{name}");
    }
    for (name, told) in [
        ("sources", "sources: this is a directory; name the files in it"),
        ("gone.json", "gone.json: the file is not there"),
    ] {
        let (_, said, code) = pack(folder.path(), &["good.ndjson", name]);
        assert_eq!((code, said.contains(told)), (2, true), "{said}");
    }
    assert_eq!(search(folder.path(), "").0, BOTH);
}

#[test]
fn an_output_that_is_a_file_is_named() {
    let folder = folder(&[("a.ndjson", BOWL), ("site", "")]);
    let (_, said, code) = pack(folder.path(), &["a.ndjson"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("site: this is a file; name a folder"), "{said}");
}

#[test]
fn a_new_folder_goes_again_if_nothing_was_packed() {
    let folder = folder(&[("a.json", "{\"exhibits\": []}")]);
    assert_eq!(pack(folder.path(), &["a.json"]).2, 2);
    assert!(!folder.path().join("site").exists());
}

#[test]
fn what_cannot_be_searched_is_said() {
    let folder = folder(&[("a.ndjson", BOWL)]);
    let (_, said, code) = portal(folder.path(), &["search", "site"]);
    assert_eq!(code, 2);
    assert!(
        said.contains("site/manifest.txt: the file is not there; is this the folder of a packed catalogue?"),
        "{said}"
    );
    assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
    let (_, said, code) = portal(folder.path(), &["search", "--language", "de", "site"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("--language de: the languages are kk, kk-Latn, kk-Arab, ru, en"), "{said}");
}

#[test]
fn records_are_added_and_taken() {
    let new = "{\"id\": \"b\", \"title\": {\"kk\": \"Ер\", \"ru\": \"Седло новое\"}}\n";
    let folder = folder(&[("a.ndjson", &[BOWL, SADDLE].concat()), ("new.ndjson", new), ("bad.json", "{")]);
    assert_eq!(pack(folder.path(), &["--add", "a.ndjson"]).2, 0, "where there is none, one begins");
    let (text, _, code) = pack(folder.path(), &["--add", "new.ndjson"]);
    assert_eq!(code, 0, "{text}");
    for told in ["1 exhibits\n", "titles: kk 1, ru 1\n", "2 changes since all was packed"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(search(folder.path(), "").0, "2 found\nb\tСедло новое\na\tЧаша\n");
    let (text, _, code) = pack(folder.path(), &["--take", "exhibits/a"]);
    assert_eq!((code, text.contains("1 exhibits taken\n")), (0, true), "{text}");
    assert_eq!(search(folder.path(), "").0, "1 found\nb\tСедло новое\n");
    let before = files(&folder.path().join("site"));
    for (arguments, told) in [
        (&["--take", "exhibits/a"][..], "exhibits/a: there is no such record to take"),
        (&["--take", "paintings/a"], "expected museums, exhibits, tours, stories, regions, a slash"),
        (&["--add", "bad.json"], "the file ends too soon"),
    ] {
        let (_, said, code) = pack(folder.path(), arguments);
        assert_eq!((code, said.contains(told)), (2, true), "{said}");
        assert_eq!(files(&folder.path().join("site")), before);
    }
    fs::write(folder.path().join("site/manifest.txt"), "something else\n").unwrap();
    let (_, said, code) = pack(folder.path(), &["--add", "new.ndjson"]);
    assert_eq!((code, said.contains("of different versions; pack it anew")), (2, true), "{said}");
}
