//! What went wrong with an API, in words that say what to do.

use crate::languages::{Words, number, say_with, texts};
use crate::site::Site;
use crate::viewers::Report;

/// Why an API gives nothing more: a code of `src/staff`, and what belongs to it.
#[derive(Clone, PartialEq)]
pub(super) struct Unanswered {
    pub(super) code: String,
    pub(super) status: Option<f64>,
    pub(super) host: Option<String>,
    /// For whoever looks after the API.
    pub(super) why: Option<String>,
    line: usize,
    column: usize,
}

impl Unanswered {
    pub(super) fn of(report: &Report) -> Self {
        let place = |name: &str| report.number(name).unwrap_or_default() as usize;
        Self {
            code: report.text("code").unwrap_or_default(),
            status: report.number("status"),
            host: report.text("host"),
            why: report.text("why").filter(|why| !why.is_empty()),
            line: place("line"),
            column: place("column"),
        }
    }

    /// Whether another key may help.
    pub(super) fn wants_key(&self) -> bool {
        matches!(self.status, Some(status) if status == 401.0 || status == 403.0) || self.code == "letters"
    }

    /// Whether it may go on from where it was: it was asked, and what was wrong may pass.
    pub(super) fn may_go_on(&self) -> bool {
        ["status", "offline", "silent", "slow", "large", "unreadable", "stopped"]
            .contains(&self.code.as_str())
    }

    pub(super) fn said(&self, site: Site) -> String {
        let status = self.status.map(|status| number(site.language, status as usize)).unwrap_or_default();
        let words: &Words = match (self.code.as_str(), self.status.unwrap_or_default() as usize) {
            (_, 401) => &texts::ASKING_401,
            (_, 403) => &texts::ASKING_403,
            (_, 404 | 410) => &texts::ASKING_404,
            (_, 429) => &texts::ASKING_429,
            (_, 500..) => &texts::ASKING_500,
            ("status", _) => &texts::ASKING_STATUS,
            ("address", _) => &texts::ASKING_ADDRESS,
            ("insecure", _) => &texts::ASKING_INSECURE,
            ("offline", _) => &texts::ASKING_OFFLINE,
            ("slow", _) => &texts::ASKING_SLOW,
            ("cors", _) => &texts::ASKING_CORS,
            ("redirect", _) => &texts::ASKING_REDIRECT,
            ("large", _) => &texts::ASKING_LARGE,
            ("unreadable", _) => &texts::ASKING_UNREADABLE,
            ("changed", _) => &texts::STAFF_CHANGED,
            ("missing", _) => &texts::PAGE_MISSING_PART,
            ("broken", _) => &texts::DRAFT_BROKEN,
            ("stopped", _) => &texts::DRAFT_STOPPED,
            ("nothing", _) => &texts::DRAFT_NOTHING,
            ("letters", _) => &texts::DRAFT_LETTERS,
            ("keyless", _) => &texts::DRAFT_KEYLESS,
            ("in_address", _) => &texts::DRAFT_IN_ADDRESS,
            ("elsewhere", _) => &texts::DRAFT_ELSEWHERE,
            ("parameter", _) => {
                return say_with(
                    site.language,
                    &texts::DRAFT_PARAMETER,
                    self.why.as_deref().unwrap_or_default(),
                );
            }
            ("connector", _) => {
                let line = say_with(site.language, &texts::DRAFT_MISTAKE, &self.line.to_string());
                return line.replacen("{}", &self.column.to_string(), 1);
            }
            _ => &texts::ASKING_SILENT,
        };
        say_with(site.language, words, &status)
    }
}
