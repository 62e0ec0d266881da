//! Dimensions and their units.

use super::languages::place;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::language::lower;
use catalogue::model::Text;

const UNITS: [&str; 40] = [
    "мм",
    "см",
    "дм",
    "м",
    "км",
    "мг",
    "г",
    "гр",
    "кг",
    "т",
    "л",
    "мл",
    "мин",
    "сек",
    "с",
    "ч",
    "сағ",
    "карат",
    "проба",
    "px",
    "пикс",
    "mm",
    "cm",
    "dm",
    "m",
    "km",
    "mg",
    "g",
    "kg",
    "t",
    "l",
    "ml",
    "min",
    "sec",
    "s",
    "h",
    "in",
    "inches",
    "ft",
    "дюйм",
];

/// Says that a number is without its unit.
pub(super) fn check(here: &Here, text: &Text, sink: &mut Sink) {
    if !here.is("dimensions") {
        return;
    }
    if let Some(version) = text.iter().find(|version| has_number(version.text) && !has_unit(version.text)) {
        sink.find(Rule::DimensionsUnit, &place(here, version.language), vec![version.text.into()]);
    }
}

fn has_number(text: &str) -> bool {
    text.chars().any(|letter| letter.is_ascii_digit())
}

fn has_unit(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let is_unit = |word: &str| {
        let word: String = word.chars().map(lower).collect();
        UNITS.contains(&word.as_str())
            || ["сантиметр", "миллиметр", "метр", "грамм", "килограмм", "минут", "дюйм"]
                .iter()
                .any(|unit| word.starts_with(unit))
    };
    text.contains(['″', '′', '"']) || words.into_iter().any(is_unit)
}
