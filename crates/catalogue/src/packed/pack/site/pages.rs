//! Pages that say what they are about before any program runs: messengers show them as previews, search engines
//! read them, and other sites turn their addresses into embeds (oEmbed 1.0, section 4).

mod described;
mod oembed;
mod template;

use super::{PAGES, Site, walk::Walk};
use crate::language::Language;
use crate::packed::manifest::Manifest;
use crate::packed::pack::PackError;
use crate::packed::pack::manifest_lines::MANIFEST;
use described::Described;
use oembed::{EMBEDS, Frame};
use std::path::{Path, PathBuf};
use template::Template;

/// The longest name of a file, in bytes, that file systems have room for besides an ending.
const LONGEST_NAME: usize = 200;

/// What the site offers to others, as lists of providers have it.
const PROVIDER: &str = "oembed.json";

/// Where pages stand until all are written.
const ASIDE: &str = ".pages";

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
        // Written aside, so that what breaks off leaves those that were there.
        let aside = built.join(ASIDE);
        remove(&aside)?;
        let mut writing = Writing { site: self, aside: &aside, template, done: Pages::default() };
        let written = writing.all(folder, &manifest, progress).and_then(|()| writing.show(built));
        let _ = remove(&aside); // What stays is hidden, and goes the next time.
        written.map(|()| writing.done)
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
    aside: &'a Path,
    template: Template,
    done: Pages,
}

impl Writing<'_> {
    fn all(
        &mut self,
        folder: &Path,
        manifest: &Manifest,
        progress: &mut dyn FnMut(usize),
    ) -> Result<(), PackError> {
        for own in self.folders() {
            let folder = self.aside.join(own);
            std::fs::create_dir_all(&folder).map_err(|error| PackError::refused(&folder, error))?;
        }
        for language in &self.site.languages {
            self.first(*language)?;
        }
        let walk = Walk::new(folder);
        let kinds = [&manifest.museums, &manifest.exhibits, &manifest.tours, &manifest.stories];
        for (kind, list) in kinds.into_iter().zip(PAGES) {
            walk.each(kind, &mut |id, record| {
                self.record(list, id, record)?;
                progress(self.done.pages);
                Ok(())
            })?;
        }
        self.put(&self.aside.join(PROVIDER), &oembed::provider(self.site))
    }

    /// Puts what is written in the place of what was there.
    fn show(&self, built: &Path) -> Result<(), PackError> {
        let files = self.site.languages.iter().map(|language| Path::new(language.tag()).join("index.html"));
        for own in self.folders().into_iter().chain(files).chain([PathBuf::from(PROVIDER)]) {
            let (new, shown) = (self.aside.join(&own), built.join(&own));
            if !new.exists() {
                continue;
            }
            remove(&shown)?;
            shown
                .parent()
                .map_or(Ok(()), std::fs::create_dir_all)
                .map_err(|error| PackError::refused(&shown, error))?;
            std::fs::rename(&new, &shown).map_err(|error| PackError::refused(&shown, error))?;
        }
        Ok(())
    }

    /// The folders of all lists, those of pages and those of embeds.
    fn folders(&self) -> Vec<PathBuf> {
        let lists = self
            .site
            .languages
            .iter()
            .flat_map(|language| PAGES.map(|list| self.site.pages_of(*language, list)));
        lists.flat_map(|own| [Path::new(EMBEDS).join(&own), own]).collect()
    }

    fn first(&mut self, language: Language) -> Result<(), PackError> {
        if self.site.catalogue.is_some() {
            return Ok(());
        }
        let page =
            self.template.page(self.site, language, &[], &Described::portal(self.site, language), None);
        self.put(&self.aside.join(language.tag()).join("index.html"), &page)?;
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
                self.put(&self.aside.join(EMBEDS).join(&folder).join(format!("{id}.json")), &frame.json())?;
            }
            let page = self.template.page(self.site, *language, &segments, &described, frame.as_ref());
            self.put(&self.aside.join(folder).join(format!("{id}.html")), &page)?;
            self.done.pages += 1;
        }
        Ok(())
    }

    fn put(&mut self, path: &Path, text: &str) -> Result<(), PackError> {
        self.done.bytes += text.len() as u64;
        std::fs::write(path, text).map_err(|error| PackError::refused(path, error))
    }
}

/// Takes a file or a folder away, if it is there.
fn remove(path: &Path) -> Result<(), PackError> {
    let removed = match path.is_dir() {
        true => std::fs::remove_dir_all(path),
        false if path.exists() => std::fs::remove_file(path),
        false => Ok(()),
    };
    removed.map_err(|error| PackError::refused(path, error))
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
