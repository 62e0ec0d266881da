//! How paths are written: by a person in a record, by a computer for a file.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use unicode_normalization::UnicodeNormalization;

/// The letters behind the last point of a picture's name.
const PICTURES: [&str; 19] = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "avif", "gif", "svg", "tif", "tiff", "bmp", "heic", "heif",
    "jp2", "jxl", "dng", "nef", "cr2",
];

/// Whether a file is a picture by its name.
pub(super) fn is_picture(path: &str) -> bool {
    let kind = path.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    kind.is_some_and(|kind| PICTURES.contains(&kind.as_str()))
}

/// What of a path is alike for Windows and macOS: capitals make no difference, a letter may be written as several
/// (Unicode normalization forms), and folders are parted by either stroke.
pub(super) fn alike(path: &str) -> String {
    path.replace('\\', "/").nfc().flat_map(char::to_lowercase).collect()
}

/// What an address may mean as a path: itself, for names have any letters; without what follows a path in an address; and with
/// what is encoded in it decoded.
pub(super) fn readings(address: &str) -> Vec<String> {
    let bare = address.split(['?', '#']).next().unwrap_or_default();
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut readings = vec![address.to_owned(), bare.to_owned(), decoded(bare), decoded(address)];
    readings.dedup();
    readings
}

/// A path from a folder on, without `.` and `..`; nothing if it leads out of all folders.
pub(super) fn joined(base: &str, path: &str) -> Option<String> {
    let mut steps: Vec<&str> = Vec::new();
    for step in base.split('/').chain(path.split(['/', '\\'])) {
        match step {
            "" | "." => {}
            ".." => _ = steps.pop()?,
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// The address that leads to a path from the root of all folders. What an address may not have is encoded (WHATWG URL, path
/// percent-encode set), and what would end its path; the rest stays readable.
pub(super) fn address(path: &str) -> String {
    const ENCODED: &str = "\"#%<>?\\`:";
    let mut address = String::from("/");
    for letter in path.chars() {
        if letter.is_whitespace() || letter.is_control() || ENCODED.contains(letter) {
            address.extend(utf8_percent_encode(letter.encode_utf8(&mut [0; 4]), NON_ALPHANUMERIC));
        } else {
            address.push(letter);
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_as_browsers_do() {
        for (base, path, expected) in [
            ("a", "b.jpg", Some("a/b.jpg")),
            ("", "./b.jpg", Some("b.jpg")),
            ("a/b", "../c.jpg", Some("a/c.jpg")),
            ("a", r"img\c.jpg", Some("a/img/c.jpg")),
            ("a", "../../c.jpg", None),
        ] {
            assert_eq!(joined(base, path).as_deref(), expected, "{base} {path}");
        }
    }

    #[test]
    fn computers_write_one_path_in_several_ways() {
        // й as one letter, and as и with a breve, as macOS writes it.
        assert_eq!(alike("Фото\\ЧАЙНИК й.JPG"), alike("фото/чайник и\u{306}.jpg"));
        assert_ne!(alike("кп-1.jpg"), alike("kp-1.jpg"));
        assert!(readings("%D0%9A%D0%9F%201.jpg?v=2").contains(&"КП 1.jpg".to_owned()));
        assert!(readings("100% #1.jpg").contains(&"100% #1.jpg".to_owned()));
    }

    #[test]
    fn an_address_of_a_path_can_be_followed() {
        let written = address("Музей 1/50% #2.jpg");
        assert_eq!(written, "/Музей%201/50%25%20%232.jpg");
        assert!(catalogue::model::Address::new(written).href().is_some());
    }
}
