//! What went wrong, said to a visitor.

use super::{Language, number, say, say_with};
use catalogue::json::Wrong;
use catalogue::{Failure, Reason};

/// A failure in words.
pub fn failure(language: Language, failure: &Failure) -> String {
    match &failure.reason {
        Reason::NoConnection => say(language, |texts| texts.no_connection),
        Reason::Slow => say(language, |texts| texts.too_slow),
        Reason::Status(404 | 410) => say(language, |texts| texts.file_missing),
        Reason::Status(status) => say_with(language, |texts| texts.server_error, &status.to_string()),
        Reason::TooLarge(limit) => {
            let megabytes = number(language, limit / (1024 * 1024));
            say_with(language, |texts| texts.file_too_large, &megabytes)
        }
        Reason::Unreadable(_) => say(language, |texts| texts.file_unreadable),
        Reason::Forbidden => say(language, |texts| texts.address_forbidden),
    }
}

/// What is wrong with `portal.json`, in words.
pub fn portal_error(language: Language, error: &Wrong) -> String {
    match error.field.as_str() {
        "" => say(language, |texts| texts.settings_unreadable),
        field => say_with(language, |texts| texts.settings_wrong_field, field),
    }
}
