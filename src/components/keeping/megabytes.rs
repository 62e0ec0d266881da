//! How much something is.

use crate::languages::{Language, number};

/// «3.4 MB», rounded up to a tenth.
pub fn megabytes(language: Language, bytes: f64) -> String {
    let tenths = (bytes / 100_000.0).ceil().max(1.0) as usize;
    let (mark, unit) = match language {
        Language::English => ('.', "MB"),
        Language::KazakhLatin | Language::KazakhArabic => (',', "MB"),
        Language::Kazakh | Language::Russian => (',', "МБ"),
    };
    let whole = number(language, tenths / 10);
    match tenths % 10 {
        0 => format!("{whole}\u{a0}{unit}"),
        tenth => format!("{whole}{mark}{tenth}\u{a0}{unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_little_is_not_nothing() {
        assert_eq!(megabytes(Language::English, 0.0), "0.1\u{a0}MB");
        assert_eq!(megabytes(Language::English, 3_310_000.0), "3.4\u{a0}MB");
        assert_eq!(megabytes(Language::Russian, 3_310_000.0), "3,4\u{a0}МБ");
        assert_eq!(megabytes(Language::Kazakh, 12_000_000.0), "12\u{a0}МБ");
    }
}
