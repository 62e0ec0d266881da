//! Makers who were born after the thing was made.

use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::language::lower;
use catalogue::model::Exhibit;

/// What may stand before a year of birth. A word for dying may not.
const BORN: [&str; 9] = ["", "р", "род", "b", "born", "туған", "т", "родился", "родилась"];

/// Compares the years of life in makers' names, «Абылхан Қастеев (1904–1973)», with the date.
pub(super) fn check(exhibit: &Exhibit, sink: &mut Sink) {
    let Some((_, last)) = exhibit.date.as_ref().and_then(|date| date.span()) else { return };
    let record = Here::default();
    let makers = record.name("makers");
    for (at, maker) in exhibit.makers.iter().enumerate() {
        let mut born =
            maker.name.iter().filter_map(|version| Some((version.text, birth_year(version.text)?)));
        if let Some((name, year)) = born.next()
            && year > last
        {
            let values = vec![name.into(), year.to_string().into(), last.to_string().into()];
            sink.find(Rule::MakerLater, &makers.number(at).name("name"), values);
        }
    }
}

/// The year of birth that a name tells, in brackets or before a dash.
fn birth_year(name: &str) -> Option<i64> {
    let in_brackets = name.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inner, _)| inner);
    let after_comma =
        || name.rsplit_once(',').map(|(_, rest)| rest).filter(|rest| rest.contains(['–', '—', '-']));
    let life = in_brackets.or_else(after_comma)?;
    let digits = life.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = life.split_at_checked(digits)?;
    let word: String = before.trim().trim_end_matches('.').chars().map(lower).collect();
    let year = rest.split(|letter: char| !letter.is_ascii_digit()).next().filter(|year| year.len() == 4)?;
    if BORN.contains(&word.as_str()) { year.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_birth_is_told_in_many_ways() {
        for (name, year) in [
            ("Абылхан Қастеев (1904–1973)", Some(1904)),
            ("Абылхан Кастеев, 1904—1973", Some(1904)),
            ("A. Kasteev (b. 1904)", Some(1904)),
            ("А. Кастеев (р. 1904)", Some(1904)),
            ("А. Қастеев (1904 ж. т.)", Some(1904)),
            ("А. Кастеев (ум. 1973)", None),
            ("Мастерская (осн. 1920)", None),
            ("Фабрика № 1904", None),
            ("Unknown (15th century)", None),
            ("(", None),
            ("", None),
        ] {
            assert_eq!(birth_year(name), year, "{name}");
        }
    }
}
