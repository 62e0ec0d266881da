//! What is kept on the device. A browser that refuses to keep anything is no reason to fail.

/// Something the visitor chose, kept from visit to visit.
#[derive(Clone, Copy)]
pub enum Choice {
    /// The language.
    Language,
    /// How the portal looks: words after one another, as [`set_appearance`](super::head::set_appearance) takes them.
    Appearance,
}

impl Choice {
    fn key(self) -> &'static str {
        match self {
            Self::Language => "museum-portal-language",
            Self::Appearance => "museum-portal-appearance",
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

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
