//! The texts of the interface. A text that one language lacks does not compile, and one that nobody
//! uses is a warning.
//!
//! Each stands for itself, so that it is in the wasm file of the page that shows it, and in no other.

mod accessibility;
mod amounts;
mod appearance;
mod collecting;
mod connecting;
mod designing;
mod failing;
mod frame;
mod keeping;
mod media;
mod passing_on;
mod periods;
mod records;
mod rights;
mod searching;
mod staff;
mod staff_asking;
mod staff_draft;
mod staff_folder;
mod staff_scores;
mod staff_settling;
mod staff_studio;
mod time;
mod ways;

use super::Language;
pub use accessibility::*;
pub use amounts::*;
pub use appearance::*;
pub use collecting::*;
pub use connecting::*;
pub use designing::*;
pub use failing::*;
pub use frame::*;
pub use keeping::*;
pub use media::*;
pub use passing_on::*;
pub use periods::*;
pub use records::*;
pub use rights::*;
pub use searching::*;
pub use staff::*;
pub use staff_asking::*;
pub use staff_draft::*;
pub use staff_folder::*;
pub use staff_scores::*;
pub use staff_settling::*;
pub use staff_studio::*;
pub use time::*;
pub use ways::*;

/// A text of the interface in every language. `{}` is where a value goes.
pub struct Words {
    kazakh: &'static str,
    russian: &'static str,
    english: &'static str,
}

impl Words {
    const fn new(kazakh: &'static str, russian: &'static str, english: &'static str) -> Self {
        Self { kazakh, russian, english }
    }

    /// The text in a language. Kazakh in other alphabets is made from Kazakh, see [`super::say`].
    pub(super) fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Kazakh | Language::KazakhLatin | Language::KazakhArabic => self.kazakh,
            Language::Russian => self.russian,
            Language::English => self.english,
        }
    }
}

/// The forms of a word with a number: Kazakh has one; Russian those for 1, for 2 and for 5; English
/// those for 1 and for others.
pub struct Counted {
    kazakh: &'static str,
    russian: [&'static str; 3],
    english: [&'static str; 2],
}

impl Counted {
    /// The form that goes with an amount.
    pub(super) fn of(&self, language: Language, amount: usize) -> &'static str {
        let [one, few, many] = self.russian;
        let [single, several] = self.english;
        match (language, amount % 10, amount % 100) {
            (Language::Kazakh | Language::KazakhLatin | Language::KazakhArabic, ..) => self.kazakh,
            (Language::Russian, _, 11..=14) => many,
            (Language::Russian, 1, _) => one,
            (Language::Russian, 2..=4, _) => few,
            (Language::Russian, ..) => many,
            (Language::English, ..) if amount == 1 => single,
            (Language::English, ..) => several,
        }
    }
}

/// `NAME: "Kazakh", "Russian", "English";`
macro_rules! words {
    ($($name:ident: $kazakh:literal, $russian:literal, $english:literal;)*) => {$(
        #[doc = $english]
        pub static $name: $crate::languages::texts::Words =
            $crate::languages::texts::Words::new($kazakh, $russian, $english);
    )*};
}
use words;

/// `NAME: "Kazakh", ["Russian", "of 2", "of 5"], ["English", "of 2"];`
macro_rules! counted {
    ($($name:ident: $kazakh:literal, $russian:expr, [$single:literal, $several:literal];)*) => {$(
        #[doc = $several]
        pub static $name: $crate::languages::texts::Counted = $crate::languages::texts::Counted {
            kazakh: $kazakh,
            russian: $russian,
            english: [$single, $several],
        };
    )*};
}
use counted;
