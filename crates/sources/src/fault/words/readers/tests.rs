//! What readers say is known by its form, and none of their sentences is forgotten.

use super::*;

#[test]
fn sentences_are_known_by_their_forms() {
    for (english, russian) in [
        ("line 3, column 14: expected a colon", "строка 3, позиция 14: ожидается двоеточие"),
        (
            "date.from: expected a whole number, found a text",
            "date.from: ожидается целое число, а стоит текст",
        ),
        (
            "rules: there is no rule «list»; perhaps «field» is meant",
            "rules: нет правила «list»; возможно, имеется в виду «field»",
        ),
        (
            "line 1, column 2: fields.title: the field is missing",
            "строка 1, позиция 2: fields.title: поля нет",
        ),
        (
            "«a[» is no JMESPath: Unexpected end, at character 3",
            "«a[» — не JMESPath: Unexpected end, символ 3",
        ),
        ("nobody says this", "nobody says this"),
    ] {
        assert_eq!(said(english, Language::Russian), russian);
        assert_eq!(said(english, Language::English), english);
    }
    assert_eq!(
        said("expected a list, found an object", Language::Kazakh),
        "тізім болуы керек, ал тұрғаны – объект"
    );
    assert_eq!(said("the text is empty", Language::KazakhLatin), "mätın bos");
}

/// The sentences that readers refuse something with, as they stand in their sources.
fn sentences() -> Vec<String> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../catalogue/src");
    let mut left: Vec<_> = ["json.rs", "json", "connector.rs", "connector", "file.rs", "model"]
        .map(|name| format!("{root}/{name}").into())
        .into();
    let mut found = Vec::new();
    while let Some(place) = left.pop() {
        let place: std::path::PathBuf = place;
        if place.is_dir() {
            left.extend(std::fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = std::fs::read_to_string(&place).unwrap();
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        // What the command line reports of its guesses is no refusal.
        let is_report = ["choose.rs", "draft.rs"].contains(&name.as_ref());
        let is_test = is_report
            || place.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests"));
        let own = text.split("#[cfg(test)]").next().filter(|_| !is_test).unwrap_or_default();
        let code = own.lines().filter(|line| !line.trim_start().starts_with("//"));
        found.extend(refusals(&code.collect::<Vec<_>>().join("\n")));
    }
    found
}

/// The texts that stand soon after what refuses something.
fn refusals(code: &str) -> Vec<String> {
    let marks = ["Wrong::new(", "Err(", "ok_or(", "ok_or_else(", "of_record(", "why = ", "=> \""];
    let places = marks.iter().flat_map(|mark| code.match_indices(mark));
    let text = |(at, mark): (usize, &str)| {
        let after = &code[at + mark.trim_end_matches('"').len()..];
        let begin = after.find('"').filter(|begin| *begin < 60)?;
        if after[..begin].contains(';') {
            return None;
        }
        let text = after[begin + 1..].replace("\\\"", "'");
        Some(text.split('"').next()?.to_owned())
    };
    places.filter_map(text).filter(|text| text.split(' ').count() > 2).collect()
}

#[test]
fn every_sentence_of_the_readers_has_its_translations() {
    let sentences = sentences();
    assert!(sentences.len() > 50, "they are not found any more: {sentences:?}");
    let mut missing = Vec::new();
    for sentence in sentences {
        let mut pieces = sentence.split('{');
        let first = pieces.next().unwrap_or_default().to_owned();
        let filled = pieces
            .fold(first, |said, piece| said + "7" + piece.split_once('}').map_or(piece, |(_, rest)| rest));
        let kazakh = said(&filled, Language::Kazakh);
        if kazakh == filled || kazakh == said(&filled, Language::Russian) {
            missing.push(sentence);
        }
    }
    assert!(missing.is_empty(), "add these to FORMS: {missing:#?}");
}

#[test]
fn what_is_no_json_is_told_in_other_languages() {
    use catalogue::file::read_one;
    use catalogue::model::Exhibit;
    let broken = [
        "{",
        "{} 1",
        "[",
        "{a}",
        "{\"a\" 1}",
        "{\"a\": tru}",
        "{\"a\": 1 2}",
        "{\"a\": 1e999}",
        "{\"a\": -}",
        "\"\\q\"",
    ];
    let wrong = [
        r#"{"title": "A"}"#,
        r#"{"id": 5, "title": "A"}"#,
        r#"{"id": "a", "title": 7}"#,
        r#"{"id": "a", "title": "A", "media": {}}"#,
        r#"{"id": "a", "title": "A", "media": [{"url": "a", "width": "4"}]}"#,
        r#"{"id": "a", "title": "A", "media": [{"url": "a", "kind": "b"}]}"#,
    ];
    for json in broken.into_iter().chain(wrong) {
        let english = read_one::<Exhibit>(json.as_bytes()).unwrap_err();
        for language in [Language::Kazakh, Language::Russian] {
            let own = said(&english, language);
            let is_english = ["expected", "found", "the ", "there"].iter().any(|word| own.contains(word));
            assert!(!is_english, "{json}: {own}");
        }
    }
}
