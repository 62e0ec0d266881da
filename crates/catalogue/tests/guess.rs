//! What is guessed of answers of APIs, against what the connectors that are shipped read in them.

mod samples;

use catalogue::connector::{Connector, Made, Records, guess};
use catalogue::model::Exhibit;
use samples::{REAL, SAMPLES, connectors, headers, read, root};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// How often an identifier and a title were guessed as the shipped connector has them, of how many
/// answers.
#[derive(Default)]
struct Score {
    answers: usize,
    ids: usize,
    titles: usize,
    wrong: Vec<String>,
}

impl Score {
    /// Guesses from an answer, and compares its first record with what a connector makes of it.
    fn add(&mut self, name: &str, connector: &Connector, path: &Path, is_list: bool) {
        let answer = read(path);
        let Some(known) = first(connector, &answer, is_list, path) else { return };
        self.answers += 1;
        let guess = guess(Records::Exhibits, &answer, None, None)
            .unwrap_or_else(|why| panic!("{name}, {}: {why}", path.display()));
        let guessed = Connector::read(guess.connector.as_bytes())
            .unwrap_or_else(|wrong| panic!("{name}, {}: {wrong}\n{}", path.display(), guess.connector));
        let made = first(&guessed, &answer, guess.is_list, path);
        let texts = |exhibit: &Exhibit| -> Vec<String> {
            exhibit.title.iter().map(|version| version.text.trim().to_owned()).collect()
        };
        let title =
            made.as_ref().is_some_and(|made| texts(made).iter().any(|text| texts(&known).contains(text)));
        let id = made.as_ref().is_some_and(|made| made.id == known.id);
        self.titles += usize::from(title);
        self.ids += usize::from(id);
        if !title || !id {
            let told = made.map(|made| format!("{} {:?}", made.id, texts(&made)));
            self.wrong.push(format!(
                "{name}, {}: {} {:?}, guessed {told:?}",
                path.display(),
                known.id,
                texts(&known)
            ));
        }
    }
}

fn first(connector: &Connector, answer: &[u8], is_list: bool, path: &Path) -> Option<Exhibit> {
    let made: Vec<Made<Exhibit>> = match is_list {
        true => connector.read_list(answer, &headers(&path.with_file_name("headers.txt"))).unwrap().records,
        false => vec![connector.read_one(answer).unwrap()],
    };
    made.into_iter().next()?.record.ok()
}

/// The figures in the documentation are what this test measures. `WRITE=1 cargo test` writes them.
#[test]
fn identifiers_and_titles_are_guessed_as_the_shipped_connectors_have_them() {
    let mut score = Score::default();
    for (name, connector) in connectors() {
        let folder = root().join("crates/catalogue/tests/connectors").join(&name);
        score.add(&name, &connector, &folder.join("list.json"), true);
        score.add(&name, &connector, &folder.join("record.json"), false);
    }
    let Score { answers, ids, titles, wrong } = score;
    println!("{}", wrong.join("\n"));
    assert!(answers >= 50, "{answers}");
    assert!(titles * 100 >= answers * 95, "titles: {titles} of {answers}\n{}", wrong.join("\n"));
    assert!(ids * 100 >= answers * 80, "identifiers: {ids} of {answers}\n{}", wrong.join("\n"));
    let path = root().join("docs/connectors.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("<!-- guessed -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end of guessed -->").unwrap();
    let figures = format!(
        "Of the {answers} answers that the project keeps for its tests, the title is guessed as the shipped connector has it\nin {titles}, and the identifier in {ids}.\n"
    );
    let wanted = format!("{before}<!-- guessed -->\n{figures}<!-- end of guessed -->{after}");
    if env::var_os("WRITE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    assert!(
        document == wanted,
        "docs/connectors.md is behind: run «WRITE=1 cargo test -p catalogue --test guess»"
    );
}

#[test]
fn real_answers_are_guessed() {
    let real = root().join(REAL);
    if !real.is_dir() {
        println!("skipped: there is no {REAL}");
        return;
    }
    let connectors = connectors();
    let mut score = Score::default();
    for (name, lists, records) in SAMPLES {
        lists.iter().for_each(|path| score.add(name, &connectors[name], &real.join(path), true));
        records.iter().for_each(|path| score.add(name, &connectors[name], &real.join(path), false));
    }
    let Score { answers, ids, titles, wrong } = score;
    println!("titles: {titles} of {answers}, identifiers: {ids}\n{}", wrong.join("\n"));
    assert!(titles * 100 >= answers * 95, "titles: {titles} of {answers}\n{}", wrong.join("\n"));
    assert!(ids * 100 >= answers * 80, "identifiers: {ids} of {answers}\n{}", wrong.join("\n"));
}

/// Whatever an API says, a guess is a connector that can be read, or a sentence.
#[test]
fn of_any_real_answer_a_connector_or_a_sentence_is_made() {
    let mut paths = Vec::new();
    files(&root().join(REAL), &mut paths);
    if paths.is_empty() {
        println!("skipped: there is no {REAL}");
    }
    for path in paths {
        match guess(Records::Exhibits, &read(&path), None, None) {
            Ok(guess) => {
                let read = Connector::read(guess.connector.as_bytes());
                assert!(read.is_ok(), "{}: {:?}\n{}", path.display(), read.err(), guess.connector);
            }
            Err(why) => assert!(!why.is_empty(), "{}", path.display()),
        }
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true => files(&path, found),
            false if path.extension().is_some_and(|extension| extension == "json") => found.push(path),
            false => {}
        }
    }
}
