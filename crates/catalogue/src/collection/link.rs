//! A collection in a link: no server knows it.

use super::Collection;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::hash::Hasher;

/// How long what a link holds may be, in characters: messengers and mail cut off what is longer.
pub const LONGEST_LINK: usize = 16_000;

/// What stands before all else. A portal that writes links in another way counts on.
const VERSION: &str = "1.";

/// How many bytes of its check sum a link has.
const CHECK: usize = 4;

/// Why a link is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// It holds nothing.
    Empty,
    /// It is longer than any that the portal makes.
    TooLong,
    /// A newer portal has made it.
    Newer,
    /// It is cut off, or somebody has changed it.
    Damaged,
}

impl Collection {
    /// What a link to the collection holds.
    ///
    /// # Errors
    /// If that is too long for a link.
    pub fn to_link(&self) -> Result<String, BadLink> {
        let text = self.to_text();
        let mut bytes = check(text.as_bytes()).to_vec();
        bytes.extend_from_slice(text.as_bytes());
        let link = format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(bytes));
        if link.len() > LONGEST_LINK { Err(BadLink::TooLong) } else { Ok(link) }
    }

    /// The collection that a link holds.
    ///
    /// # Errors
    /// If the portal has not made it so.
    pub fn from_link(link: &str) -> Result<Self, BadLink> {
        if link.is_empty() {
            return Err(BadLink::Empty);
        }
        if link.len() > LONGEST_LINK {
            return Err(BadLink::TooLong);
        }
        let (version, rest) = link.split_once('.').ok_or(BadLink::Damaged)?;
        if !VERSION.starts_with(version) {
            let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
            return Err(if is_number { BadLink::Newer } else { BadLink::Damaged });
        }
        let bytes = URL_SAFE_NO_PAD.decode(rest).map_err(|_| BadLink::Damaged)?;
        let (sum, text) = bytes.split_at_checked(CHECK).ok_or(BadLink::Damaged)?;
        if sum != check(text) {
            return Err(BadLink::Damaged);
        }
        let read = Self::from_text(std::str::from_utf8(text).map_err(|_| BadLink::Damaged)?);
        if read.kept.is_empty() { Err(BadLink::Empty) } else { Ok(read) }
    }
}

/// A check sum: it finds what was cut off or mistyped, and keeps nobody from making a link of their own.
fn check(bytes: &[u8]) -> [u8; CHECK] {
    let mut hash = fnv::FnvHasher::default();
    hash.write(bytes);
    let [first, second, third, fourth, ..] = hash.finish().to_le_bytes();
    [first, second, third, fourth]
}
