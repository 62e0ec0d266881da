//! What went wrong with an API, said to a visitor and to whoever looks after the catalogue. These
//! words come with what reads APIs, not with every page.

use super::{Language, number, say_with, texts};
use catalogue::file::FileError;
use catalogue::{Failure, Reason, around, put};

/// A failure in words; nothing where those for files say it as well, as of files beside an API.
pub fn failure(language: Language, failure: &Failure) -> Option<String> {
    let host = host(&failure.address)?;
    let text = match &failure.reason {
        Reason::NoAnswer => &texts::NO_ANSWER,
        Reason::NotForPages => &texts::NOT_FOR_PAGES,
        Reason::Redirects => &texts::REDIRECTS,
        Reason::WebPage => &texts::WEB_PAGE,
        Reason::Status(401) => &texts::KEY_NEEDED,
        Reason::Status(403) => &texts::REFUSED,
        Reason::Status(404 | 410) => &texts::API_MOVED,
        Reason::Status(429) => &texts::ASKED_TOO_OFTEN,
        Reason::Status(502..=504) => &texts::API_CLOSED,
        Reason::Status(500..) => &texts::API_BROKEN,
        Reason::Unreadable(_) => &texts::API_UNREADABLE,
        _ => return None,
    };
    Some(say_with(language, text, host))
}

/// A mistake in a connector's own file, with its place; nothing for any other failure.
pub fn mistake(language: Language, failure: &Failure) -> Option<String> {
    let Reason::Unreadable(FileError { line, column, .. }) = &failure.reason else { return None };
    let place = [line, column].map(|place| number(language, *place));
    let text = say_with(language, &texts::CONNECTOR_MISTAKE, &failure.address);
    Some(place.iter().fold(text, |text, place| put(&text, "{}", place)))
}

/// The host of an address; nothing for one of the portal's own.
fn host(address: &str) -> Option<&str> {
    let (_, rest) = around(address, "://")?;
    rest.split(['/', '?', '#']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_has_a_sentence_of_its_own_in_every_language() {
        let unreadable = Reason::Unreadable(FileError { line: 1, column: 1, why: String::new() });
        let statuses = [401, 403, 404, 429, 500, 503].map(Reason::Status);
        let others = [Reason::NoAnswer, Reason::NotForPages, Reason::Redirects, Reason::WebPage, unreadable];
        for language in Language::ALL {
            let of =
                |reason: &Reason| Failure { address: "https://api.kz/a?b".into(), reason: reason.clone() };
            let mut sentences: Vec<String> = statuses
                .iter()
                .chain(&others)
                .map(|reason| failure(language, &of(reason)).unwrap())
                .collect();
            assert!(sentences.iter().all(|words| words.contains("api.kz") && !words.contains("a?b")));
            sentences.sort();
            sentences.dedup();
            assert_eq!(sentences.len(), statuses.len() + others.len());
        }
    }

    #[test]
    fn a_mistake_in_a_connector_is_told_with_its_place() {
        let reason = Reason::Unreadable(FileError { line: 12, column: 7, why: String::new() });
        let failure = Failure { address: "connectors/a.json".into(), reason };
        for (language, words) in [
            (Language::Kazakh, "12-жол, 7-баған"),
            (Language::KazakhLatin, "12-jol, 7-bağan"),
            (Language::Russian, "строка 12, столбец 7"),
            (Language::English, "line 12, column 7"),
        ] {
            let told = mistake(language, &failure).unwrap();
            assert!(told.contains(words) && told.contains("connectors/a.json"), "{told}");
        }
        let missing = Failure { reason: Reason::Status(404), ..failure };
        assert_eq!(mistake(Language::English, &missing), None);
    }

    #[test]
    fn of_files_beside_an_api_the_words_are_those_of_files() {
        let problem = |reason| Failure { address: "demo/museums.json".into(), reason };
        assert_eq!(failure(Language::English, &problem(Reason::Status(404))), None);
    }
}
