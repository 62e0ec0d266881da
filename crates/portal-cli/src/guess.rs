//! `portal guess-connector`: a first connector, guessed from a saved answer.

use crate::connect::{Kind, Outcome};
use catalogue::connector::{Guess, Guessed, Records, guess};
use catalogue::shortened;
use clap::Args;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// What to guess from.
#[derive(Args)]
pub struct Sample {
    /// A saved answer of the API: a list, or one record.
    answer: PathBuf,
    /// A saved answer with one record: for what only that has, and for lists of identifiers.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// The address that gave the answer, with its parameters; or, ending with a slash, the part
    /// that all addresses of the API have in common.
    #[arg(long, value_name = "ADDRESS")]
    base: Option<String>,
    /// The kind of record.
    #[arg(long, value_enum, default_value = "exhibits")]
    kind: Kind,
}

/// Guesses a connector: the connector is the text, what is to be told of it the trouble.
pub fn guess_connector(sample: &Sample) -> Outcome {
    let path = sample.answer.display();
    let records = match sample.kind {
        Kind::Exhibits => Records::Exhibits,
        Kind::Museums => Records::Museums,
        Kind::Tours => Records::Tours,
        Kind::Stories => Records::Stories,
    };
    let read = |path: &PathBuf| fs::read(path).map_err(|error| error.to_string());
    let of_record = |why: String| format!("the answer with one record: {why}");
    let guessed = read(&sample.answer).and_then(|answer| {
        let record = sample.record.as_ref().map(read).transpose().map_err(of_record)?;
        guess(records, &answer, record.as_deref(), sample.base.as_deref())
    });
    match guessed {
        Ok(guess) => {
            let trouble = format!("{path}: {}", table(&guess));
            Outcome { code: u8::from(!guess.lost.is_empty()), text: guess.connector, trouble }
        }
        Err(why) => Outcome { code: 2, text: String::new(), trouble: format!("{path}: {why}") },
    }
}

/// What was guessed, why, and what a person must still say.
fn table(guess: &Guess) -> String {
    let mut text = match guess.is_list {
        true => format!("a list of {} records\n\n", guess.records),
        false => "one record\n\n".to_owned(),
    };
    let row = |guessed: &Guessed| {
        let found = guessed.found.map(|(found, of)| format!("{found} of {of}")).unwrap_or_default();
        [
            format!("{}{}", if guessed.is_of_one { "one: " } else { "" }, guessed.field),
            format!("{} %", guessed.sure),
            found,
            shortened(&guessed.path, 44).into_owned(),
            guessed.because.clone(),
            guessed.example.clone(),
        ]
    };
    let heading = ["field", "sure", "found in", "where", "because", "for example"].map(str::to_owned);
    let rows: Vec<[String; 6]> = [heading].into_iter().chain(guess.guessed.iter().map(row)).collect();
    let width = |at: usize| rows.iter().map(|row| row.get(at).map_or(0, |cell| cell.chars().count())).max();
    let widths: Vec<usize> = (0..6).map(|at| width(at).unwrap_or_default()).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}"));
        let _ = writeln!(text, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    let _ = write!(text, "\nnothing found for: {}\n", guess.missing.join(", "));
    for lost in guess.lost.iter().take(5) {
        let _ = writeln!(text, "lost: {lost}");
    }
    let _ = writeln!(text, "\nstill to be said:");
    for unsaid in &guess.unsaid {
        let _ = writeln!(text, "  {unsaid}");
    }
    text.trim_end().to_owned()
}
