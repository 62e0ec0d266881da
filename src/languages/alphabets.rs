//! Kazakh in other alphabets than Cyrillic: what spells it comes in a wasm file of its own, for who reads it.

use crate::lazy::NotLoaded;
pub use catalogue::language::is_spelled;
use catalogue::language::learn;

/// Lets the code come that [`say`](super::say) and records need in such an alphabet.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(alphabets, fallible)]
pub fn load() -> Result<(), NotLoaded> {
    learn();
    Ok(())
}

/// Lets the code come that [`say`](super::say) and records need in such an alphabet.
///
/// # Errors
/// If it does not come.
#[cfg(not(feature = "split"))]
pub async fn load() -> Result<(), NotLoaded> {
    learn();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use catalogue::language::spelled;

    /// What stands outside the program has its words in JavaScript, in the order of [`Language::ALL`].
    #[test]
    fn words_outside_the_program_are_spelled_as_those_inside() {
        let words = include_str!("../offline/words.js");
        let lists = words.split('[').skip(1).map_while(|list| list.split_once(']')).map(|(list, _)| list);
        let mut seen = 0;
        for list in lists.filter(|list| !list.starts_with("\"kk\"")) {
            let texts: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
            let [kazakh, latin, arabic, _, _] = texts[..] else { continue };
            assert_eq!(spelled(Language::KazakhLatin, kazakh), latin);
            assert_eq!(spelled(Language::KazakhArabic, kazakh), arabic);
            seen += 1;
        }
        assert!(seen > 10, "{seen}");
    }
}
