//! Pages that say what they are about before any program runs: messengers show them as previews, search engines
//! read them, and other sites turn their addresses into embeds (oEmbed 1.0, section 4).

mod described;
mod oembed;
mod template;

use super::{PAGES, Site, walk::Walk};
use crate::language::Language;
use crate::packed::manifest::Manifest;
use crate::packed::pack::PackError;
use crate::packed::pack::publish::MANIFEST;
use described::Described;
use oembed::Frame;
use std::path::{Path, PathBuf};
use template::Template;

/// The longest name of a file, in bytes, that file systems have room for besides an ending.
const LONGEST_NAME: usize = 200;

/// The folder of embeds, from the top of a site.
const EMBEDS: &str = "oembed";

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// How many pages.
    pub pages: usize,
    /// How many bytes they take.
    pub bytes: u64,
    /// Records whose identifier can be no name of a file, and so have no page of their own: `exhibits/a/b`.
    pub left_out: Vec<String>,
}

impl Site {
    /// Writes into a built site a page for each record of the catalogue in `folder`, in each language of the portal,
    /// `ru/exhibits/ID.html`, and what it is as an embed, `oembed/ru/exhibits/ID.json`; and for the site its first page in
    /// each language, `ru/index.html`, and what it offers to other sites, `oembed.json`. Those that were there go.
    ///
    /// # Errors
    /// If the folder has no packed catalogue, the site is none of the portal's, or a file cannot be written.
    pub fn write_pages(
        &self,
        folder: &Path,
        built: &Path,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Pages, PackError> {
        let template = Template::read(&built.join("index.html"))?;
        let file = folder.join(MANIFEST);
        let text = std::fs::read_to_string(&file).map_err(|error| PackError::refused(&file, error))?;
        let manifest = Manifest::read(&text).map_err(|why| PackError::new(&file, why))?;
        let mut writing = Writing { site: self, built, template, done: Pages::default() };
        for language in &self.languages {
            for list in PAGES {
                writing.begin(*language, list)?;
            }
            writing.first(*language)?;
        }
        let walk = Walk::new(folder);
        let kinds = [&manifest.museums, &manifest.exhibits, &manifest.tours, &manifest.stories];
        for (kind, list) in kinds.into_iter().zip(PAGES) {
            walk.each(kind, &mut |id, record| {
                writing.record(list, id, record)?;
                progress(writing.done.pages);
                Ok(())
            })?;
        }
        writing.put(&built.join("oembed.json"), &oembed::provider(self))?;
        Ok(writing.done)
    }

    /// The folder of a list's pages in a language, from the top of a site.
    fn pages_of(&self, language: Language, list: &str) -> PathBuf {
        let own = self.catalogue.as_deref().map(|id| ["catalogues", id]);
        [language.tag()].into_iter().chain(own.into_iter().flatten()).chain([list]).collect()
    }
}

/// Pages that are being written.
struct Writing<'a> {
    site: &'a Site,
    built: &'a Path,
    template: Template,
    done: Pages,
}

impl Writing<'_> {
    /// Makes empty folders for a list.
    fn begin(&self, language: Language, list: &str) -> Result<(), PackError> {
        let own = self.site.pages_of(language, list);
        for folder in [self.built.join(&own), self.built.join(EMBEDS).join(own)] {
            if folder.exists() {
                std::fs::remove_dir_all(&folder).map_err(|error| PackError::refused(&folder, error))?;
            }
            std::fs::create_dir_all(&folder).map_err(|error| PackError::refused(&folder, error))?;
        }
        Ok(())
    }

    fn first(&mut self, language: Language) -> Result<(), PackError> {
        if self.site.catalogue.is_some() {
            return Ok(());
        }
        let page =
            self.template.page(self.site, language, &[], &Described::portal(self.site, language), None);
        self.put(&self.built.join(language.tag()).join("index.html"), &page)?;
        self.done.pages += 1;
        Ok(())
    }

    fn record(&mut self, list: &'static str, id: &str, record: &[u8]) -> Result<(), PackError> {
        if !is_name(id) {
            self.done.left_out.push(format!("{list}/{id}"));
            return Ok(());
        }
        for language in &self.site.languages {
            let segments = [list, id];
            let Some(described) = Described::record(self.site, *language, segments, record) else { continue };
            let folder = self.site.pages_of(*language, list);
            let frame = Frame::of(self.site, *language, segments, &described);
            if let Some(frame) = &frame {
                self.put(&self.built.join(EMBEDS).join(&folder).join(format!("{id}.json")), &frame.json())?;
            }
            let page = self.template.page(self.site, *language, &segments, &described, frame.as_ref());
            self.put(&self.built.join(folder).join(format!("{id}.html")), &page)?;
            self.done.pages += 1;
        }
        Ok(())
    }

    fn put(&mut self, path: &Path, text: &str) -> Result<(), PackError> {
        self.done.bytes += text.len() as u64;
        std::fs::write(path, text).map_err(|error| PackError::refused(path, error))
    }
}

/// Whether a server finds a file of that name, and no other file.
fn is_name(id: &str) -> bool {
    let allowed = |letter: char| !letter.is_control() && !"/\\:*?\"<>|%".contains(letter);
    !id.starts_with('.') && id.len() <= LONGEST_NAME && id.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_leads_to_one_file() {
        for id in ["kz-0042", "Алтын адам", "a.b", "1976.14(2)"] {
            assert!(super::is_name(id), "{id}");
        }
        for id in ["a/b", "..", ".a", "a\\b", "a\0", "50%25", "c:d", "a?b", &"x".repeat(201)] {
            assert!(!super::is_name(id), "{id}");
        }
    }
}
