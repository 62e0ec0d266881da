//! What is kept on the device. A browser that refuses to keep anything is no reason to fail.

use super::member;

/// Something the visitor chose, kept from visit to visit.
#[derive(Clone, Copy)]
pub enum Choice {
    /// The language.
    Language,
    /// How the portal looks: words after one another, as [`set_appearance`](super::head::set_appearance) takes them.
    Appearance,
    /// How many exhibits are in the visitor's own collection.
    Kept,
    /// Whether descriptions are wanted in plain language.
    PlainLanguage,
}

impl Choice {
    fn key(self) -> &'static str {
        match self {
            Self::Language => "museum-portal-language",
            Self::Appearance => "museum-portal-appearance",
            Self::Kept => "museum-portal-kept",
            Self::PlainLanguage => "museum-portal-plain-language",
        }
    }

    /// What was chosen, if it was and is known.
    pub fn get(self) -> Option<String> {
        storage()?.get_item(self.key()).ok()?
    }

    /// Keeps a choice, if the browser lets it.
    pub fn set(self, value: &str) {
        if let Some(storage) = storage() {
            // A full or forbidden storage costs the visitor a click next time, no more.
            let _ = storage.set_item(self.key(), value);
        }
    }
}

/// Why something is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// The browser keeps nothing for the portal, as in a private window.
    Refused,
    /// There is no more room.
    Full,
}

/// What was kept under a key, if anything was.
///
/// # Errors
/// If the browser lets nobody look.
pub fn kept(key: &str) -> Result<Option<String>, Unkept> {
    storage().and_then(|storage| storage.get_item(key).ok()).ok_or(Unkept::Refused)
}

/// Keeps a text under a key.
///
/// # Errors
/// If it is not kept.
pub fn keep(key: &str, text: &str) -> Result<(), Unkept> {
    let storage = storage().ok_or(Unkept::Refused)?;
    storage.set_item(key, text).map_err(|error| {
        let is_full = member::get(&error, "name").as_string().is_some_and(|name| name.starts_with("Quota"));
        if is_full { Unkept::Full } else { Unkept::Refused }
    })
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
