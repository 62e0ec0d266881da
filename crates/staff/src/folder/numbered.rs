//! Pictures that are called as an exhibit is numbered: `КП-1.jpg`, `KP-1_2.jpg`.

use inspection::bare;
use std::collections::HashMap;

/// Pictures by what they are called, each with the number that stands behind that.
#[derive(Default)]
pub(crate) struct Numbered(HashMap<String, Vec<(u32, u32)>>);

/// More digits than these are no number of a picture.
const DIGITS: usize = 3;

impl Numbered {
    /// Adds a picture by its path.
    pub(super) fn add(&mut self, path: &str, at: u32) {
        let name = path.rsplit('/').next().unwrap_or_default();
        let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
        let mut add = |name: &str, number| {
            let key = key(name);
            if !key.is_empty() {
                self.0.entry(key).or_default().push((number, at));
            }
        };
        add(name, 0);
        if let Some((name, number)) = counted(name) {
            add(name, number);
        }
    }

    /// The pictures of the first of these numbers that any is called by, in their order.
    pub(super) fn find(&self, numbers: &[&str]) -> Vec<u32> {
        let mut found =
            numbers.iter().find_map(|number| self.0.get(&key(number))).cloned().unwrap_or_default();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }
}

/// A name as numbers are told apart: capitals, spaces, and in which alphabet its letters were typed make no difference; nor does
/// which stroke stands in it, for a file's name has no «/».
fn key(name: &str) -> String {
    bare(&name.to_uppercase()).replace(['/', '\\', '_', '.', '–', '—'], "-")
}

/// What stands before the number of a picture, and that: `КП-1_2`, `КП-1 (2)`.
fn counted(name: &str) -> Option<(&str, u32)> {
    let (name, number) = match name.strip_suffix(')') {
        Some(name) => name.rsplit_once('(')?,
        None => name.rsplit_once('_')?,
    };
    let is_number =
        (1..=DIGITS).contains(&number.len()) && number.bytes().all(|digit| digit.is_ascii_digit());
    if is_number { Some((name.trim_end(), number.parse().ok()?)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_found_by_the_number_of_their_exhibit() {
        let mut numbered = Numbered::default();
        let paths = [
            "a/КП-1_10.jpg",
            "a/KП-1_2.jpg",
            "a/кп-1.JPG",
            "КП-12.jpg",
            "б/КП 7-3 (2).png",
            "IMG_20240506.jpg",
        ];
        for (at, path) in (0..).zip(paths) {
            numbered.add(path, at);
        }
        for (numbers, expected) in [
            (&["КП-1"][..], &[2, 1, 0][..]),
            // Typed in Latin letters.
            (&["KП-12"], &[3]),
            (&["нет", "КП 7/3"], &[4]),
            (&["IMG"], &[]),
            (&[""], &[]),
        ] {
            assert_eq!(numbered.find(numbers), expected, "{numbers:?}");
        }
    }
}
