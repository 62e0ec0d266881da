//! Sitemaps (<https://www.sitemaps.org/protocol.html>): every page in every language.

use super::Site;
use super::xml::escaped;
use crate::language::Language;
use crate::packed::pack::PackError;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// The most addresses, and bytes, that one file may have.
const ADDRESSES: usize = 50_000;
const BYTES: usize = 50_000_000;

const START: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
     xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const END: &str = "</urlset>\n";
const INDEX: &str = "sitemap.xml";

/// Sitemaps that are being written, and the index of them.
pub(super) struct Sitemap<'a> {
    site: &'a Site,
    folder: PathBuf,
    most: usize,
    names: Vec<String>,
    part: Option<Part>,
}

/// The one that is being written.
struct Part {
    file: BufWriter<File>,
    path: PathBuf,
    addresses: usize,
    bytes: usize,
}

impl<'a> Sitemap<'a> {
    pub(super) fn new(site: &'a Site, folder: &Path) -> Self {
        Self { site, folder: folder.to_owned(), most: ADDRESSES, names: Vec::new(), part: None }
    }

    /// Adds a page, in every language.
    pub(super) fn page(&mut self, segments: &[&str]) -> Result<(), PackError> {
        let languages = &self.site.languages;
        let address = |language: &Language| escaped(&self.site.page(*language, segments));
        let link = |tag: &str, address: &str| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>\n")
        };
        let addresses: Vec<String> = languages.iter().map(address).collect();
        let usual = addresses.first().map(|address| link("x-default", address));
        let links = languages.iter().zip(&addresses).map(|(language, address)| link(language.tag(), address));
        let links: String = links.chain(usual).collect();
        let entry = |address: &String| format!("<url>\n<loc>{address}</loc>\n{links}</url>\n");
        let text: String = addresses.iter().map(entry).collect();
        self.add(&text, addresses.len())
    }

    /// Adds entries to the file that is being written, or to the next if they do not fit.
    fn add(&mut self, text: &str, addresses: usize) -> Result<(), PackError> {
        let fits = |part: &Part| {
            part.addresses + addresses <= self.most && part.bytes + text.len() + END.len() <= BYTES
        };
        let mut part = match self.part.take() {
            Some(part) if fits(&part) => part,
            full => {
                full.map_or(Ok(()), Part::end)?;
                let name = format!("sitemap-{}.xml", self.names.len() + 1);
                let part = Part::begin(self.folder.join(&name))?;
                self.names.push(name);
                part
            }
        };
        part.write(text)?;
        part.addresses += addresses;
        self.part = Some(part);
        Ok(())
    }

    /// Writes what names the others; tells the names of all, its own last.
    pub(super) fn end(mut self) -> Result<Vec<String>, PackError> {
        self.part.take().map_or(Ok(()), Part::end)?;
        let entry = |name: &String| {
            format!("<sitemap>\n<loc>{}{name}</loc>\n</sitemap>\n", escaped(&self.site.folder))
        };
        let entries: String = self.names.iter().map(entry).collect();
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\
             {entries}</sitemapindex>\n"
        );
        let path = self.folder.join(INDEX);
        std::fs::write(&path, text).map_err(|error| PackError::refused(&path, error))?;
        self.names.push(INDEX.to_owned());
        Ok(self.names)
    }
}

impl Part {
    fn begin(path: PathBuf) -> Result<Self, PackError> {
        let file = File::create(&path).map_err(|error| PackError::refused(&path, error))?;
        let mut part = Self { file: BufWriter::new(file), path, addresses: 0, bytes: 0 };
        part.write(START)?;
        Ok(part)
    }

    fn write(&mut self, text: &str) -> Result<(), PackError> {
        self.bytes += text.len();
        self.file.write_all(text.as_bytes()).map_err(|error| PackError::refused(&self.path, error))
    }

    fn end(mut self) -> Result<(), PackError> {
        self.write(END)?;
        self.file.flush().map_err(|error| PackError::refused(&self.path, error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::Portal;

    fn site() -> Site {
        let portal = r#"{"title": "T", "languages": ["kk", "en"], "catalogues": [{"packed": "a"}]}"#;
        Site::new("https://museum.kz", &Portal::read(portal.as_bytes()).unwrap(), Path::new("a")).unwrap()
    }

    #[test]
    fn a_full_file_is_followed_by_another() {
        let (site, folder) = (site(), tempfile::tempdir().unwrap());
        let mut sitemap = Sitemap { most: 5, ..Sitemap::new(&site, folder.path()) };
        for id in ["a", "b", "c"] {
            sitemap.page(&["exhibits", id]).unwrap();
        }
        assert_eq!(sitemap.end().unwrap(), ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        // Two languages of each, so that a third record does not fit beside two.
        assert_eq!(read("sitemap-1.xml").matches("<loc>").count(), 4);
        assert_eq!(
            read("sitemap-2.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
             <url>\n<loc>https://museum.kz/kk/exhibits/c</loc>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"kk\" href=\"https://museum.kz/kk/exhibits/c\"/>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://museum.kz/en/exhibits/c\"/>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://museum.kz/kk/exhibits/c\"/>\n</url>\n\
             <url>\n<loc>https://museum.kz/en/exhibits/c</loc>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"kk\" href=\"https://museum.kz/kk/exhibits/c\"/>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://museum.kz/en/exhibits/c\"/>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://museum.kz/kk/exhibits/c\"/>\n</url>\n\
             </urlset>\n"
        );
        assert!(read("sitemap.xml").contains("<loc>https://museum.kz/a/sitemap-2.xml</loc>"));
    }

    #[test]
    fn no_file_is_larger_than_allowed() {
        let (site, folder) = (site(), tempfile::tempdir().unwrap());
        let mut sitemap = Sitemap::new(&site, folder.path());
        let half = "x".repeat(BYTES / 2);
        for _ in 0..3 {
            sitemap.add(&half, 1).unwrap();
        }
        assert_eq!(sitemap.end().unwrap().len(), 4);
        let size = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().len() as usize;
        assert!((1..=3).all(|at| size(&format!("sitemap-{at}.xml")) <= BYTES));
    }
}
