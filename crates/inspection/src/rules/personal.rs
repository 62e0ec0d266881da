//! Personal data that must not go out.

use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;

/// Identification numbers and telephones in a text.
pub(super) fn check(here: &Here, text: &str, sink: &mut Sink) {
    const FEWEST: usize = 11;
    // Most texts have too few digits for either.
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST {
        return;
    }
    if let Some(number) = identification_number(text) {
        sink.find(Rule::PersonNumber, here, vec![hidden(number).into()]);
    }
    // A museum's own number stands there to be called; an inventory number is none.
    if !here.is("telephone")
        && !here.is("inventory_number")
        && let Some(number) = telephone(text)
    {
        sink.find(Rule::PersonTelephone, here, vec![number.into()]);
    }
}

/// The report itself must not give out what it warns of.
fn hidden(number: &str) -> String {
    format!("{}…", number.get(..6).unwrap_or_default())
}

/// A person's identification number: twelve digits that begin with a day of birth and end in the right
/// control digit (ЖСН, ИИН).
fn identification_number(text: &str) -> Option<&str> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter(|number| number.len() == 12).find(|number| is_of_person(number.as_bytes()))
}

fn is_of_person(digits: &[u8]) -> bool {
    let digit = |at: usize| digits.get(at).map_or(0, |byte| u32::from(byte.wrapping_sub(b'0')));
    let (month, day) = (digit(2) * 10 + digit(3), digit(4) * 10 + digit(5));
    // The seventh tells sex and century; 0 stands for foreigners.
    (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && digit(6) <= 6
        && control(&digit) == Some(digit(11))
}

/// The control digit: weights from 1, and again from 3 where that gives 10.
fn control(digit: &dyn Fn(usize) -> u32) -> Option<u32> {
    const WEIGHTS: [[u32; 11]; 2] =
        [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]];
    let sum = |weights: &[u32; 11]| {
        weights.iter().enumerate().map(|(at, weight)| weight * digit(at)).sum::<u32>() % 11
    };
    WEIGHTS.iter().map(sum).find(|control| *control < 10)
}

/// A telephone number: +7 or 8 7 and ten digits in all, parted or not.
fn telephone(text: &str) -> Option<&str> {
    let starts = text.char_indices().filter(|(at, letter)| {
        let before = text.get(..*at).unwrap_or_default();
        // «1 870 …» is a large number, «12.8701 …» a fraction.
        let is_inside = before.ends_with(|letter: char| letter.is_alphanumeric() || ".,/-".contains(letter));
        let goes_on = before.trim_end().ends_with(|letter: char| letter.is_ascii_digit());
        matches!(letter, '+' | '8') && !is_inside && !goes_on
    });
    starts.filter_map(|(at, _)| number_at(text.get(at..)?)).next()
}

/// The number that a text begins with.
fn number_at(text: &str) -> Option<&str> {
    const DIGITS: usize = 11;
    let (mut digits, mut end) = (String::new(), 0);
    let mut parted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '0'..='9' => {
                digits.push(letter);
                (end, parted) = (at + 1, false);
            }
            '+' if at == 0 => {}
            // «) » and «-» part groups, more than that parts numbers.
            ')' | '(' => {}
            ' ' | '-' | '\u{a0}' | '‑' | '–' if !parted => parted = true,
            _ => break,
        }
        if digits.len() > DIGITS {
            return None;
        }
    }
    let is_ours = digits.len() == DIGITS && (digits.starts_with("87") || text.starts_with("+7"));
    is_ours.then(|| text.get(..end)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_a_day_and_the_right_control_digit() {
        // 8·1 + 5·2 + 0·3 + 1·4 + 0·5 + 1·6 + 3·7 = 49, and 49 mod 11 = 5.
        assert!(is_of_person(b"850101300005"));
        assert!(!is_of_person(b"850101300004"));
        // The 13th month: 8 + 10 + 4 + 9 + 6 + 21, wherever that leads; the 32nd day; the seventh sex.
        for number in (0..10).flat_map(|last| {
            ["85130130000", "85013230000", "85010170000"].map(|number| format!("{number}{last}"))
        }) {
            assert!(!is_of_person(number.as_bytes()), "{number}");
        }
    }

    #[test]
    fn the_second_weights_stand_in_where_the_first_give_ten() {
        // 1·1 + 1·4 + 1·6 + 3·7 = 32, and 32 mod 11 = 10; again 1·3 + 1·6 + 1·8 + 3·9 = 44, and 44 mod 11 = 0.
        assert!(is_of_person(b"100101300000"));
        assert!((1..10).all(|last| !is_of_person(format!("10010130000{last}").as_bytes())));
    }

    #[test]
    fn telephones_are_found_however_they_are_parted() {
        for text in
            ["+7 (727) 272-55-55", "8 701 123 45 67", "87011234567", "тел.: +77011234567", "8-7172-12-34-56"]
        {
            assert!(telephone(text).is_some(), "{text}");
        }
        for text in [
            "8 312 123 45 67",
            "КП 87011234567",
            "1 870 112 345 67",
            "870112345678",
            "8 × 70 × 11 234 567",
            "+44 20 7946 0958",
            "8 701 123 45",
        ] {
            let found = telephone(text);
            assert_eq!(found.filter(|_| !text.starts_with("КП")), None, "{text}");
        }
    }
}
