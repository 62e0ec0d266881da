//! What tells search engines, messengers and readers of news about a portal's pages: sitemaps, feeds, and the pages
//! themselves.

mod feed;
mod pages;
mod sitemap;
mod walk;
mod xml;

use super::{KINDS, PackError};
use crate::file::read_one;
use crate::language::Language;
use crate::model::{Story, Text};
use crate::packed::manifest::Manifest;
use crate::portal::Portal;
use feed::Newest;
pub use pages::Pages;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sitemap::Sitemap;
use std::path::Path;
use walk::Walk;

/// The site that a catalogue is shown on.
#[derive(Clone, Debug)]
pub struct Site {
    /// The portal's address, with a slash at its end.
    root: String,
    title: Text,
    description: Option<Text>,
    languages: Vec<Language>,
    /// What the catalogue is called in addresses; nothing if it is the first.
    catalogue: Option<String>,
    /// The address of the catalogue's folder.
    folder: String,
}

impl Site {
    /// The site at an address, with the settings of its portal, that shows the catalogue in a folder.
    ///
    /// # Errors
    /// If the address is none, or the settings do not tell which of their catalogues it is.
    pub fn new(address: &str, portal: &Portal, folder: &Path) -> Result<Self, String> {
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let allowed = |letter: char| letter.is_ascii_graphic() && !"?#\"<>\\".contains(letter);
        if host.is_none_or(|host| host.is_empty() || host.starts_with('/')) || !address.chars().all(allowed) {
            return Err(format!(
                "«{address}» is no address of a site; expected one such as https://museum.kz/"
            ));
        }
        let root = format!("{}/", address.trim_end_matches('/'));
        let packed = portal.catalogues.iter().enumerate().filter_map(|(place, source)| {
            Some((place, source.id.clone(), source.packed.as_ref()?.href()?.trim_end_matches('/').to_owned()))
        });
        let packed: Vec<_> = packed.collect();
        let same = packed.iter().find(|(_, _, href)| folder.ends_with(href));
        let only = packed.first().filter(|_| packed.len() == 1);
        let (place, id, href) = same.or(only).ok_or_else(|| {
            format!(
                "none of the portal's catalogues is packed in {}: name its folder as «packed» does",
                folder.display()
            )
        })?;
        let base = if href.starts_with("http://") || href.starts_with("https://") { "" } else { &root };
        Ok(Self {
            folder: format!("{base}{}/", href.trim_start_matches('/')),
            catalogue: id.clone().filter(|_| *place > 0),
            title: portal
                .catalogues
                .get(*place)
                .and_then(|source| source.name.clone())
                .unwrap_or(portal.title.clone()),
            description: portal.description.clone(),
            languages: portal.languages.clone(),
            root,
        })
    }

    /// The address of a page of the catalogue, in a language.
    fn page(&self, language: Language, segments: &[&str]) -> String {
        let catalogue = self.catalogue.as_deref().map(|id| ["catalogues", id]);
        let segments = catalogue.iter().flatten().chain(segments);
        let path: String = segments
            .flat_map(|own| ["/".to_owned(), utf8_percent_encode(own, SEGMENT).to_string()])
            .collect();
        let end = if path.is_empty() { "/" } else { "" };
        format!("{}{}{path}{end}", self.root, language.tag())
    }

    /// Writes the files for a catalogue whose blocks are in a folder already into another folder; tells their
    /// names, that of what names the others last.
    ///
    /// # Errors
    /// If a block cannot be read or a file not be written.
    pub(super) fn write(
        &self,
        blocks: &Path,
        manifest: &Manifest,
        to: &Path,
    ) -> Result<Vec<String>, PackError> {
        let walk = Walk::new(blocks);
        let mut sitemap = Sitemap::new(self, to);
        let mut newest = Newest::default();
        let kinds = [&manifest.museums, &manifest.exhibits, &manifest.tours, &manifest.stories];
        sitemap.page(&[])?;
        for (kind, list) in kinds.into_iter().zip(PAGES).filter(|(kind, _)| kind.total > 0) {
            sitemap.page(&[list])?;
            walk.each(kind, &mut |id, record| {
                if list == STORIES {
                    newest.add(read_one::<Story>(record).ok());
                }
                sitemap.page(&[list, id])
            })?;
        }
        let mut names = newest.write(self, to)?;
        names.splice(0..0, sitemap.end()?);
        Ok(names)
    }
}

const STORIES: &str = "news";

/// What the pages of each kind of record are called in addresses, in the order of [`KINDS`].
const PAGES: [&str; KINDS.len() - 1] = ["museums", "exhibits", "tours", STORIES];

/// Everything but letters, digits and the unreserved marks of RFC 3986, as the portal writes its addresses.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Whether a file in a catalogue's folder is one of these.
pub(super) fn is_of_site(name: &str) -> bool {
    (name.starts_with("sitemap") || name.starts_with("feed-")) && name.ends_with(".xml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(address: &str, catalogues: &str, folder: &str) -> Result<Site, String> {
        let portal = format!(r#"{{"title": "T", "languages": ["kk", "en"], "catalogues": [{catalogues}]}}"#);
        Site::new(address, &Portal::read(portal.as_bytes()).unwrap(), Path::new(folder))
    }

    #[test]
    fn pages_have_the_portals_own_addresses() {
        let one =
            site("https://museum.kz/portal", r#"{"packed": "demo/catalogue"}"#, "target/packed").unwrap();
        assert_eq!(
            one.page(Language::English, &["museums", "а/b c"]),
            "https://museum.kz/portal/en/museums/%D0%B0%2Fb%20c"
        );
        assert_eq!(one.page(Language::Kazakh, &[]), "https://museum.kz/portal/kk/");
        assert_eq!(one.folder, "https://museum.kz/portal/demo/catalogue/");
        let two = r#"{"packed": "a"}, {"id": "met", "name": "M", "packed": "b/met"}"#;
        let second = site("http://localhost:8080/", two, "public/b/met").unwrap();
        assert_eq!(second.page(Language::Kazakh, &["news"]), "http://localhost:8080/kk/catalogues/met/news");
        assert_eq!(second.page(Language::Kazakh, &[]), "http://localhost:8080/kk/catalogues/met");
        assert_eq!(second.folder, "http://localhost:8080/b/met/");
        assert!(site("https://museum.kz", two, "elsewhere").unwrap_err().contains("elsewhere"));
    }

    #[test]
    fn what_is_no_site_is_refused() {
        for address in [
            "",
            "museum.kz",
            "ftp://museum.kz",
            "https://",
            "https:///a",
            "https://a b",
            "https://a/?b",
            "https://a/<b",
        ] {
            assert!(site(address, r#"{"packed": "a"}"#, "a").is_err(), "{address}");
        }
    }
}
