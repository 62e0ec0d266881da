//! How files are read and checked.

use super::text;
use crate::viewers::Report;

/// How files are read and checked.
#[derive(PartialEq)]
pub struct Settled {
    /// The profiles that are shipped: a name, and what it is called.
    pub profiles: Vec<(String, String)>,
    pub profile: Own,
    /// Whether the profile is one of the person's own.
    pub is_own: bool,
    pub connector: Option<Own>,
}

/// A file that says how others are read, and what is wrong with it.
#[derive(PartialEq)]
pub struct Own {
    pub name: String,
    pub wrong: Option<String>,
}

/// How files are read and checked.
pub fn settled(report: &Report) -> Settled {
    let own = |own: &Report| Own { name: text(own, "name"), wrong: own.text("wrong") };
    let profile = report.part("profile");
    Settled {
        profiles: report
            .list("profiles")
            .iter()
            .map(|own| (text(own, "name"), text(own, "called")))
            .collect(),
        is_own: profile.as_ref().is_some_and(|profile| profile.is("own")),
        profile: profile.as_ref().map_or(Own { name: String::new(), wrong: None }, own),
        connector: report.part("connector").as_ref().map(own),
    }
}
