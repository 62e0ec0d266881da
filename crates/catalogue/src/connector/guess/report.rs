//! What is told of a guess.

use super::check::{self, Filled};
use super::draft::Draft;
use super::guessed::Guessed;
use super::written::Written;
use crate::json::Value;

/// A connector that was guessed, and what is to be told of it.
#[derive(Clone, Debug)]
pub struct Guess {
    /// The connector, as JSON.
    pub connector: String,
    /// What was guessed: first what is around the records, then their fields.
    pub guessed: Vec<Guessed>,
    /// Fields for which nothing was found.
    pub missing: Vec<&'static str>,
    /// What an answer cannot tell, and a person must say.
    pub unsaid: Vec<String>,
    /// Whether the answer is a list.
    pub is_list: bool,
    /// How many records it has.
    pub records: usize,
    /// Those that the connector could not make, and why.
    pub lost: Vec<String>,
}

/// Tries a draft on the answers that it was made of, leaves out what fills nothing, and tells of the
/// rest what it fills.
pub(super) fn report(mut draft: Draft) -> Guess {
    let written =
        |connector: &Value| serde_json::to_string_pretty(&Written(connector)).unwrap_or_default() + "\n";
    let mut guessed = draft.around;
    let (kind, title) = (draft.kind, draft.kind.field("title"));
    let mut lost = Vec::new();
    for part in draft.parts {
        let mut run = check::run(kind, &written(&draft.connector), part.answer, part.is_list);
        let fills = |guessed: &Guessed| run.fields.get(&guessed.field).is_some_and(|filled| filled.kept > 0);
        let is_useful = |guessed: &Guessed| guessed.field == "id" || guessed.field == title || fills(guessed);
        let (useful, useless): (Vec<_>, Vec<_>) = part.guessed.into_iter().partition(is_useful);
        if !useless.is_empty() {
            let names: Vec<String> = useless.into_iter().map(|guessed| guessed.field).collect();
            leave_out(&mut draft.connector, &[kind.section(), part.section], &names);
            run = check::run(kind, &written(&draft.connector), part.answer, part.is_list);
        }
        for mut one in useful {
            let Filled { kept, example, .. } = run.fields.get(&one.field).cloned().unwrap_or_default();
            one.found = Some((kept, run.records));
            one.example = example;
            one.is_of_one = part.section == "fields_of_one";
            guessed.push(one);
        }
        lost.extend(run.lost);
    }
    let is_guessed = |name: &str| guessed.iter().any(|guessed| guessed.field == name);
    let missing = kind.fields().filter(|name| !is_guessed(name)).collect();
    let Draft { connector, unsaid, is_list, records, .. } = draft;
    Guess { connector: written(&connector), guessed, missing, unsaid, is_list, records, lost }
}

fn leave_out(value: &mut Value, way: &[&str], names: &[String]) {
    let Value::Object(members) = value else { return };
    match way {
        [first, rest @ ..] => {
            members
                .iter_mut()
                .filter(|(name, _)| name == first)
                .for_each(|(_, value)| leave_out(value, rest, names));
        }
        [] => members.retain(|(name, _)| !names.contains(name)),
    }
}
