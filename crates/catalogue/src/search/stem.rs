//! Stems: one form for the endings of one word.

use super::fold;

/// Kazakh endings from the outermost to the innermost, folded: one of each group may be there.
/// «Музейлеріндегі» is музей + лер (plural) + і (his, its) + ндегі (which is in). The accusative -ны is
/// left out: more often a word in -ны is one in -н that belongs to somebody (қорғаны).
/// The last group is what a word before a plural has if it ends so itself: шолпылар, шолпы.
const KAZAKH: [&[&str]; 5] = [
    &["ndagi", "ndegi", "dagi", "degi", "tagi", "tegi", "niki", "diki", "tiki"],
    &[
        "nda", "nde", "nan", "nen", "dan", "den", "tan", "ten", "nin", "din", "tin", "men", "ben", "pen",
        "ga", "ge", "ka", "ke", "na", "ne", "da", "de", "ta", "te", "di", "ti", "in", "sin",
    ],
    &["si", "i"],
    &["lar", "ler", "dar", "der", "tar", "ter"],
    &["i"],
];

/// How many letters must stay when an ending of up to two letters, or of more, is taken off: many
/// short words only look as if they had one (алтын, «gold», is not алт).
const LEFT_BY_SHORT: usize = 4;
const LEFT_BY_LONG: usize = 3;

/// What a word of a text in this language (BCP 47) is found by, folded.
///
/// ```
/// # use catalogue::search::stem;
/// assert_eq!(stem("kk", "музейлерінде"), stem("kk", "музей"));
/// assert_eq!(stem("ru", "золотого"), stem("ru", "золотой"));
/// ```
pub fn stem(language: &str, word: &str) -> String {
    let primary = language.split('-').next().unwrap_or_default();
    match primary {
        "kk" => kazakh(&fold(word)),
        "ru" => fold(&russian(word)),
        "en" => fold(&english(word)),
        _ => fold(word),
    }
}

/// All that a word that somebody has typed may be found by: nobody says in which language it is.
/// The word itself comes first.
pub fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![fold(word)];
    for language in ["kk", "ru", "en"] {
        let stem = stem(language, word);
        if !stems.contains(&stem) {
            stems.push(stem);
        }
    }
    stems
}

/// The stem of a folded Kazakh word.
pub(super) fn kazakh(word: &str) -> String {
    let mut stem = word;
    for endings in KAZAKH {
        stem = endings.iter().find_map(|ending| without(stem, ending)).unwrap_or(stem);
    }
    // Before an ending that begins with a vowel, п, к and қ become б, г and ғ: кітап, кітабы.
    match stem.char_indices().next_back() {
        Some((at, 'b')) => stem[..at].to_owned() + "p",
        Some((at, 'g')) => stem[..at].to_owned() + "k",
        _ => stem.to_owned(),
    }
}

fn without<'a>(word: &'a str, ending: &str) -> Option<&'a str> {
    let least = if ending.len() > 2 { LEFT_BY_LONG } else { LEFT_BY_SHORT };
    // An ending that begins with a vowel stands after a consonant; й, folded, looks like a vowel after
    // another one (музей).
    // The н of -нда joins it to an ending of possession; elsewhere it is the word's own (қорғанда).
    let joins = |stem: &str| {
        if ending.starts_with("nd") {
            return stem.ends_with('i');
        }
        !ending.starts_with(VOWELS) || !stem.ends_with(VOWELS) || stem[..stem.len() - 1].ends_with(VOWELS)
    };
    word.strip_suffix(ending)
        .filter(|stem| stem.chars().count() >= least && stem.contains(VOWELS) && joins(stem))
}

const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

pub(super) fn russian(word: &str) -> String {
    let lower: String = word.chars().map(crate::language::lower).collect();
    let lower = lower.replace('ё', "е");
    rust_stemmers::Stemmer::create(rust_stemmers::Algorithm::Russian).stem(&lower).into_owned()
}

fn english(word: &str) -> String {
    let lower: String = word.chars().map(crate::language::lower).collect();
    rust_stemmers::Stemmer::create(rust_stemmers::Algorithm::English).stem(&lower).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kazakh_word_with_endings_has_the_stem_of_the_bare_word() {
        for (word, forms) in [
            ("музей", &["музейлер", "музейі", "музейінде", "музейлеріндегі", "музейлерімен", "музейге"][..]),
            ("көрме", &["көрмелер", "көрмесі", "көрменің", "көрмеге", "көрмесінде"]),
            ("кітап", &["кітаптар", "кітабы", "кітаптың", "кітабынан"]),
            ("қылыш", &["қылыштар", "қылышы", "қылыштың"]),
            ("жүрек", &["жүрегі", "жүректен"]),
            ("қорған", &["қорғаны", "қорғанынан", "қорғандағы"]),
            ("шолпы", &["шолпылар", "шолпысы", "шолпылары", "шолпылардың"]),
            ("үзеңгі", &["үзеңгілер", "үзеңгісі", "үзеңгілеріне"]),
        ] {
            for form in forms {
                assert_eq!(stem("kk", form), stem("kk", word), "{form}");
            }
        }
    }

    #[test]
    fn short_words_keep_what_only_looks_like_an_ending() {
        assert_eq!(stem("kk", "алтын"), "altin");
        assert_eq!(stem("kk", "ана"), "ana");
        assert_ne!(stem("kk", "алтын"), stem("kk", "алты"));
    }

    #[test]
    fn what_is_typed_is_looked_for_in_every_language() {
        assert!(stems("саблями").contains(&stem("ru", "сабля")));
        assert!(stems("daggers").contains(&stem("en", "dagger")));
        assert_eq!(stems("қобыз")[0], fold("қобыз"));
    }
}
