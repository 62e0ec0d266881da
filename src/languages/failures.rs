//! What went wrong, said to a visitor.

use super::{Language, number, say, say_with, texts};
use catalogue::json::Wrong;
use catalogue::{Failure, Reason};

/// A failure in words.
pub fn failure(language: Language, failure: &Failure) -> String {
    match &failure.reason {
        Reason::NoConnection
        | Reason::NoAnswer
        | Reason::NotForPages
        | Reason::Redirects
        | Reason::WebPage => say(language, &texts::NO_CONNECTION),
        Reason::Slow => say(language, &texts::TOO_SLOW),
        Reason::Status(404 | 410) => say(language, &texts::FILE_MISSING),
        Reason::Status(status) => say_with(language, &texts::SERVER_ERROR, &status.to_string()),
        Reason::TooLarge(limit) => {
            let megabytes = number(language, limit / (1024 * 1024));
            say_with(language, &texts::FILE_TOO_LARGE, &megabytes)
        }
        Reason::Unreadable(_) => say(language, &texts::FILE_UNREADABLE),
        Reason::Forbidden => say(language, &texts::ADDRESS_FORBIDDEN),
    }
}

/// What is wrong with `portal.json`, in words.
pub fn portal_error(language: Language, error: &Wrong) -> String {
    match error.field.as_str() {
        "" => say(language, &texts::SETTINGS_UNREADABLE),
        field => say_with(language, &texts::SETTINGS_WRONG_FIELD, field),
    }
}
