//! Documents in batches, and what the cluster says of each of them.

use super::cluster::reason;
use serde_json::{Value, json};
use std::fmt::Write;

/// The most documents of a batch.
const MOST: usize = 1000;

/// The most bytes of a batch, unless a single document has more.
const LARGEST: usize = 5_000_000;

/// Documents that go to the cluster together.
#[derive(Default)]
pub(super) struct Batch {
    documents: Vec<Document>,
    bytes: usize,
}

/// A document on its way.
pub(super) struct Document {
    /// Where its record stands, in words.
    place: String,
    /// Its two lines of a request: what is to be done, and the document.
    lines: String,
}

impl Document {
    pub(super) fn new(place: String, id: &str, document: &Value) -> Self {
        let mut lines = String::new();
        let _ = writeln!(lines, "{}\n{document}", json!({ "create": { "_id": id } }));
        Self { place, lines }
    }
}

impl Batch {
    /// Adds a document, if there is still room for it; otherwise gives it back.
    pub(super) fn add(&mut self, document: Document) -> Option<Document> {
        let full = self.documents.len() == MOST || self.bytes + document.lines.len() > LARGEST;
        if full && !self.documents.is_empty() {
            return Some(document);
        }
        self.bytes += document.lines.len();
        self.documents.push(document);
        None
    }

    pub(super) fn len(&self) -> usize {
        self.documents.len()
    }

    /// The body of the request.
    pub(super) fn body(&self) -> String {
        self.documents.iter().map(|document| document.lines.as_str()).collect()
    }

    /// What became of the documents: those that the cluster had no time for, to be sent again, and
    /// those that it refused, with the reasons.
    ///
    /// # Errors
    /// If the answer does not speak of each document.
    pub(super) fn outcome(self, answer: &Value) -> Result<(Self, Vec<String>), String> {
        let items = answer["items"].as_array().filter(|items| items.len() == self.documents.len());
        let items = items.ok_or("the cluster does not say what became of each record")?;
        let (mut again, mut refused) = (Self::default(), Vec::new());
        for (document, item) in self.documents.into_iter().zip(items) {
            let item = &item["create"];
            match item["status"].as_u64() {
                Some(200..=299) => {}
                Some(429) => {
                    again.bytes += document.lines.len();
                    again.documents.push(document);
                }
                Some(409) => refused
                    .push(format!("{}: another record was loaded with the same identifier", document.place)),
                _ => {
                    let why = reason(&item["error"]).unwrap_or_else(|| item.to_string());
                    refused.push(format!("{}: the cluster refuses it: {why}", document.place));
                }
            }
        }
        Ok((again, refused))
    }

    /// Where the records stand, in words.
    pub(super) fn places(&self) -> impl Iterator<Item = &str> {
        self.documents.iter().map(|document| document.place.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(place: &str, text: &str) -> Document {
        Document::new(place.to_owned(), place, &json!({ "text": text }))
    }

    #[test]
    fn a_batch_has_an_end() {
        let mut batch = Batch::default();
        assert!((0..MOST).all(|at| batch.add(document(&at.to_string(), "")).is_none()));
        assert!(batch.add(document("one more", "")).is_some());
        let large = "a".repeat(LARGEST);
        let mut batch = Batch::default();
        assert!(batch.add(document("a", &large)).is_none(), "a document larger than a batch goes by itself");
        assert!(batch.add(document("b", "")).is_some());
        assert_eq!(batch.len(), 1);
    }

    #[test]
    fn what_is_refused_is_told_and_what_was_too_much_is_sent_again() {
        let mut batch = Batch::default();
        for place in ["a", "b", "c", "d"] {
            assert!(batch.add(document(place, place)).is_none());
        }
        assert!(batch.body().starts_with("{\"create\":{\"_id\":\"a\"}}\n{\"text\":\"a\"}\n"));
        let error = json!({ "reason": "failed to parse", "caused_by": { "reason": "too long" } });
        let answer = json!({ "errors": true, "items": [
            { "create": { "status": 201 } }, { "create": { "status": 429 } }, { "create": { "status": 400, "error": error } },
            { "create": { "status": 409 } },
        ] });
        let (again, refused) = batch.outcome(&answer).unwrap();
        assert_eq!(again.places().collect::<Vec<_>>(), ["b"]);
        let same = "d: another record was loaded with the same identifier";
        assert_eq!(refused, ["c: the cluster refuses it: failed to parse (too long)", same]);
    }

    #[test]
    fn an_answer_that_says_nothing_is_no_success() {
        let mut batch = Batch::default();
        assert!(batch.add(document("a", "")).is_none());
        assert!(batch.outcome(&json!({ "items": [] })).is_err());
    }
}
