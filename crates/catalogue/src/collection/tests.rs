use super::*;

fn record(word: &str) -> Record {
    Record::from_word(word)
}

fn collection(title: &str, kept: &[(&str, &str)]) -> Collection {
    let kept =
        kept.iter().map(|(word, note)| Kept { record: record(word), note: (*note).to_owned() }).collect();
    Collection { title: title.to_owned(), kept }
}

fn sample() -> Collection {
    collection(
        "Әжемнің қобызы",
        &[
            ("kobyz", "Ән салған.\nЕкінші жол"),
            ("//met/a/b:5", ""),
            ("<script>alert(1)</script>", "<img src=x onerror=alert(1)> & \"“"),
            ("100%?#&=", "😀"),
        ],
    )
}

#[test]
fn a_link_brings_back_what_went_into_it() {
    let link = sample().to_link().unwrap();
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)), "{link}");
    assert_eq!(Collection::from_link(&link), Ok(sample()));
}

#[test]
fn a_link_that_is_cut_off_anywhere_is_refused() {
    let link = sample().to_link().unwrap();
    for end in 1..link.len() {
        assert_eq!(Collection::from_link(&link[..end]), Err(BadLink::Damaged), "{end}");
    }
    assert_eq!(Collection::from_link(""), Err(BadLink::Empty));
}

#[test]
fn a_link_with_any_other_letter_is_refused() {
    let link = sample().to_link().unwrap();
    for at in 2..link.len() {
        for other in ["A", "z", "_", "%", "ә", " "] {
            let changed = format!("{}{other}{}", &link[..at], &link[at + 1..]);
            if changed != link {
                assert_eq!(Collection::from_link(&changed), Err(BadLink::Damaged), "{changed}");
            }
        }
    }
}

#[test]
fn links_of_other_versions_and_nonsense_are_told_apart() {
    let link = sample().to_link().unwrap();
    assert_eq!(Collection::from_link(&link.replacen('1', "2", 1)), Err(BadLink::Newer));
    for nonsense in ["x.AAAA", ".AAAA", "1", "1.", "hello", "1.AAAA", "\u{0}"] {
        assert_eq!(Collection::from_link(nonsense), Err(BadLink::Damaged), "{nonsense}");
    }
    assert_eq!(Collection::from_link(&collection("t", &[]).to_link().unwrap()), Err(BadLink::Empty));
}

#[test]
fn a_link_of_100_kilobytes_is_neither_made_nor_read() {
    assert_eq!(Collection::from_link(&format!("1.{}", "A".repeat(100_000))), Err(BadLink::TooLong));
    let long = collection("", &[("a", &"ә".repeat(50_000))]);
    assert_eq!(long.to_link(), Err(BadLink::TooLong));
}

#[test]
fn what_sets_fields_apart_cannot_be_smuggled_into_them() {
    let bad = collection("a\u{1e}b\nc", &[("x", "one\u{1f}two\u{1e}three\u{0}")]);
    let read = Collection::from_text(&bad.to_text());
    assert_eq!(read, collection("abc", &[("x", "onetwothree")]));
}

#[test]
fn any_text_is_read_as_far_as_it_goes() {
    assert_eq!(Collection::from_text(""), Collection::default());
    let read = Collection::from_text("t\u{1e}\u{1e}a\u{1f}n\u{1f}m\u{1e}a\u{1e}//met/\u{1e}//b");
    assert_eq!(read, collection("t", &[("a", "nm"), ("//b", "")]));
    let many: String = (0..MOST + 5).map(|at| format!("\u{1e}{at}")).collect();
    assert_eq!(Collection::from_text(&many).kept.len(), MOST);
}

#[test]
fn exhibits_are_put_in_order_taken_out_and_put_back() {
    let mut own = collection("", &[("a", ""), ("b", "note"), ("c", "")]);
    let words = |own: &Collection| own.kept.iter().map(|kept| kept.record.to_word()).collect::<String>();
    assert_eq!(own.shift(&record("a"), false), None);
    assert_eq!(own.shift(&record("a"), true), Some(1));
    assert_eq!(words(&own), "bac");
    assert_eq!(own.shift(&record("c"), true), None);
    assert_eq!(own.shift(&record("c"), false), Some(1));
    assert_eq!(words(&own), "bca");
    let (at, taken) = own.take(&record("b")).unwrap();
    assert_eq!((at, words(&own)), (0, "ca".to_owned()));
    assert!(own.put(taken, at));
    assert_eq!((words(&own), own.kept[0].note.as_str()), ("bca".to_owned(), "note"));
    assert_eq!(own.take(&record("z")), None);
}

#[test]
fn another_collection_is_added_without_what_is_there_already() {
    let mut own = collection("Mine", &[("a", "my note")]);
    assert_eq!(own.add(collection("Other", &[("a", "theirs"), ("b", "")])), 0);
    assert_eq!(own, collection("Mine", &[("a", "my note"), ("b", "")]));
    let words: Vec<String> = (0..MOST).map(|at| at.to_string()).collect();
    let many: Vec<(&str, &str)> = words.iter().map(|word| (word.as_str(), "")).collect();
    assert_eq!(own.add(collection("", &many)), 2);
    assert_eq!(own.kept.len(), MOST);
}

fn sheet(fields: &[&str]) -> Sheet {
    let columns = vec![("id", "Нөмірі".to_owned()), ("note", "Note, “own”".to_owned())];
    let fields = fields.iter().map(|field| (*field).to_owned()).collect();
    Sheet { title: "A \"b\"".to_owned(), columns, rows: vec![fields] }
}

#[test]
fn a_table_keeps_commas_quotes_and_lines() {
    let csv = sheet(&["a,b", "say \"hi\"\nand go"]).to_csv();
    assert_eq!(csv, "\u{feff}\"Нөмірі\",\"Note, “own”\"\r\n\"a,b\",\"say \"\"hi\"\"\nand go\"\r\n");
}

#[test]
fn a_table_holds_no_formula() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "－1"] {
        let csv = sheet(&["a", formula]).to_csv();
        assert!(csv.ends_with(&format!(",\"'{formula}\"\r\n")), "{csv}");
    }
    assert!(sheet(&["a", "1-2=3"]).to_csv().ends_with(",\"1-2=3\"\r\n"));
}

#[test]
fn the_json_is_read_by_any_reader() {
    let json = sheet(&["a\\b\u{7}\u{2028}", "1 \"2\"\n<3>"]).to_json();
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        read,
        serde_json::json!({
            "version": 1,
            "title": "A \"b\"",
            "exhibits": [{ "id": "a\\b\u{7}\u{2028}", "note": "1 \"2\"\n<3>" }]
        })
    );
    let read: serde_json::Value = serde_json::from_str(&sheet(&["a", ""]).to_json()).unwrap();
    assert_eq!(read["exhibits"][0], serde_json::json!({ "id": "a" }));
}

#[test]
fn what_is_kept_holds_an_exhibit_without_being_read_whole() {
    let mut kept = sample();
    kept.title = "not-kept".to_owned();
    let text = kept.to_text();
    for record in kept.records() {
        assert!(holds(&text, &record), "{record:?}");
    }
    let title = Record { catalogue: None, id: "not-kept".to_owned() };
    assert!(!holds(&text, &title), "a title is no exhibit");
    assert!(!holds("", &title));
}
