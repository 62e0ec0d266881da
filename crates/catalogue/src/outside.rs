//! Viewers on other sites: which show their pages inside another, and at which address.
//!
//! They are data, `outside-viewers.json`: for each its name, the addresses that its pages have, and
//! the address that is embedded. In all of them `{id}` stands for letters, digits, `-`, `_`, `.`
//! and `/`; before it one `*` may stand for anything.
//!
//! ```
//! use catalogue::outside;
//! let viewers = outside::read(br#"{"viewers": [{"name": "Turn", "pages": ["https://turn.example/show/*-{id}"],
//!     "embed": "https://turn.example/embed/{id}"}]}"#)?;
//! let (viewer, embed) = outside::find(&viewers, "https://turn.example/show/a-bowl-7f3?side=2").expect("one of them");
//! assert_eq!((viewer.name.as_str(), embed.as_str()), ("Turn", "https://turn.example/embed/7f3"));
//! # Ok::<(), catalogue::json::Wrong>(())
//! ```

use crate::json::{FromJson, Wrong, from_json, parse};
use crate::{around, put};

/// A viewer on another site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// What it is called.
    pub name: String,
    /// The addresses of its pages.
    pub pages: Vec<String>,
    /// The address that is embedded.
    pub embed: String,
}

#[derive(Clone, Debug)]
struct Viewers {
    viewers: Vec<Viewer>,
}

from_json!(Viewer { name, pages, embed });
from_json!(Viewers { viewers });

/// Reads a list of viewers.
///
/// # Errors
/// If it is none; the error names the field.
pub fn read(bytes: &[u8]) -> Result<Vec<Viewer>, Wrong> {
    let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
    Viewers::from_json(value).map(|read| read.viewers)
}

/// The viewer that an address belongs to, and the address to embed.
pub fn find<'a>(viewers: &'a [Viewer], address: &str) -> Option<(&'a Viewer, String)> {
    viewers.iter().find_map(|viewer| {
        let id = viewer.pages.iter().find_map(|page| id_in(page, address))?;
        Some((viewer, put(&viewer.embed, "{id}", id)))
    })
}

/// What stands in an address where its pattern has `{id}`.
fn id_in<'a>(pattern: &str, address: &'a str) -> Option<&'a str> {
    let (before, _) = around(pattern, "{id}")?;
    let rest = match before.split_once('*') {
        Some((host, last)) => {
            let path = address.strip_prefix(host)?;
            (0..=path.len()).rev().find_map(|at| path.get(at..)?.strip_prefix(last))?
        }
        None => address.strip_prefix(before)?,
    };
    let end = rest.find(|letter| !is_of_id(letter)).unwrap_or(rest.len());
    let id = rest.get(..end)?.trim_end_matches('/');
    (!id.is_empty()).then_some(id)
}

/// Nothing that could end the path of an address.
fn is_of_id(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Vec<Viewer> {
        read(include_bytes!("../../../public/outside-viewers.json")).unwrap()
    }

    fn embed(address: &str) -> Option<String> {
        find(&shipped(), address).map(|(_, embed)| embed)
    }

    #[test]
    fn pages_as_people_copy_them_are_embedded() {
        for (page, wanted) in [
            (
                "https://sketchfab.com/3d-models/saka-stag-plaque-0123456789abcdef0123456789abcdef",
                "https://sketchfab.com/models/0123456789abcdef0123456789abcdef/embed",
            ),
            ("https://sketchfab.com/models/0123?utm=x#top", "https://sketchfab.com/models/0123/embed"),
            (
                "https://my.matterport.com/show/?m=SxQL3iGyoDo&play=1",
                "https://my.matterport.com/show/?m=SxQL3iGyoDo",
            ),
            (
                "https://storage.net-fs.com/hosting/6271/4/index.htm",
                "https://storage.net-fs.com/hosting/6271/4/index.htm",
            ),
            ("https://kuula.co/post/7lVmL/", "https://kuula.co/share/7lVmL"),
            ("https://youtu.be/dQw4w9-_cQ?t=5", "https://www.youtube-nocookie.com/embed/dQw4w9-_cQ"),
            ("https://vimeo.com/1084537", "https://player.vimeo.com/video/1084537"),
        ] {
            assert_eq!(embed(page).as_deref(), Some(wanted), "{page}");
        }
    }

    #[test]
    fn other_addresses_are_not() {
        for page in [
            "https://sketchfab.com/",
            "https://sketchfab.com/3d-models/",
            "https://sketchfab.com.evil.example/models/1",
            "https://evil.example/https://sketchfab.com/models/1",
            "http://vimeo.com/1",
            "https://vimeo.com/?id=1",
            "https://sketchfab.com/models/\u{202e}",
        ] {
            assert_eq!(embed(page), None, "{page}");
        }
    }

    #[test]
    fn a_list_that_is_none_says_what_is_wrong() {
        for (json, wanted) in [
            ("{", "the file ends too soon"),
            (r#"{"viewers": 5}"#, "viewers: expected a list"),
            (r#"{"viewers": [{"name": "A", "pages": []}]}"#, "viewers[0].embed: the field is missing"),
        ] {
            let wrong = read(json.as_bytes()).unwrap_err().to_string();
            assert!(wrong.contains(wanted), "{wrong}");
        }
    }
}
