//! Why a question could not be answered.

use crate::file::FileError;
use std::fmt;

/// Why a question could not be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The address that was asked.
    pub address: String,
    /// What went wrong.
    pub reason: Reason,
}

/// What went wrong while a file was fetched and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No answer: no network, or the host refuses.
    NoConnection,
    /// The visitor's network is there, and the host does not answer.
    NoAnswer,
    /// The host answers, and lets no page of another site read it (Fetch, «CORS protocol»).
    NotForPages,
    /// The host sends from one address to the next without end.
    Redirects,
    /// A page for people came in the place of data.
    WebPage,
    /// No answer in time.
    Slow,
    /// The host answered with this HTTP status.
    Status(u16),
    /// The file is larger than the limit, in bytes.
    TooLarge(usize),
    /// The file is not what it should be.
    Unreadable(FileError),
    /// The address is one that the portal does not follow.
    Forbidden,
}

/// For whoever looks after a portal; a visitor reads the words of their language.
impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: ", self.address)?;
        match &self.reason {
            Reason::NoConnection => formatter.write_str("no connection"),
            Reason::NoAnswer => formatter.write_str("the host does not answer"),
            Reason::NotForPages => formatter.write_str("the host sends no CORS headers: a proxy is needed"),
            Reason::Redirects => formatter.write_str("redirects without end"),
            Reason::WebPage => formatter.write_str("the answer is a page for people (HTML), not JSON"),
            Reason::Slow => formatter.write_str("no answer in time"),
            Reason::Status(status) => write!(formatter, "HTTP status {status}"),
            Reason::TooLarge(limit) => write!(formatter, "larger than {limit} bytes"),
            Reason::Unreadable(error) => error.fmt(formatter),
            Reason::Forbidden => formatter.write_str("not an address that is followed"),
        }
    }
}

impl Reason {
    /// Whether asking again may help.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::NoConnection | Self::NoAnswer | Self::WebPage | Self::Slow | Self::Unreadable(_) => true,
            Self::Status(status) => *status != 404 && *status != 410,
            Self::NotForPages | Self::Redirects | Self::TooLarge(_) | Self::Forbidden => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_and_where() {
        let why = "expected a value".to_owned();
        let reason = Reason::Unreadable(FileError { line: 2, column: 5, why });
        let failure = Failure { address: "demo/a.json".to_owned(), reason };
        assert_eq!(failure.to_string(), "demo/a.json: line 2, column 5: expected a value");
        let missing = Failure { address: "a.json".to_owned(), reason: Reason::Status(404) };
        assert_eq!(missing.to_string(), "a.json: HTTP status 404");
    }
}
