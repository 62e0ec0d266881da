//! What the room says by itself, in Kazakh, Russian and English.

use catalogue::language::{Language, spelled};

/// The same in the three languages; the other alphabets of Kazakh are made from Cyrillic.
pub(crate) struct Words([&'static str; 3]);

impl Words {
    /// In a language.
    pub(crate) fn said(&self, language: Language) -> String {
        let [kazakh, russian, english] = self.0;
        spelled(
            language,
            match language {
                Language::Russian => russian,
                Language::English => english,
                _ => kazakh,
            },
        )
    }
}

/// Why a file is missing that a record names.
pub(crate) const NO_FILE: Words =
    Words(["қалтада ондай файл жоқ", "в папке нет такого файла", "no such file"]);

/// What stands below the last row of a workbook that has not all.
pub(crate) const MORE: Words = Words([
    "Бұдан әрі тағы бар: толық есеп CSV кестесінде",
    "Это не всё: полный отчёт — в таблице CSV",
    "There is more: the table (CSV) has the whole report",
]);
