//! What a page is about, in one language.

use super::super::{STORIES, Site};
use crate::file::read_one;
use crate::json::Value;
use crate::language::Language;
use crate::linked::{Holder, Page, crumbs, event, museum, visual_artwork};
use crate::model::{Exhibit, Media, Museum, Story, Text, Tour};
use crate::picture::Picture;

/// The longest description, in letters: messengers and search engines show no more of one.
const LONGEST: usize = 300;

/// A picture of what a page is about.
pub(super) struct Shown {
    pub(super) address: String,
    /// Width and height in pixels.
    pub(super) size: Option<(u32, u32)>,
    pub(super) alternative: String,
}

/// What a page is about.
#[derive(Default)]
pub(super) struct Described {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) picture: Option<Shown>,
    /// For search engines, as JSON-LD.
    pub(super) data: Vec<Value>,
}

impl Described {
    /// The first page.
    pub(super) fn portal(site: &Site, language: Language) -> Self {
        let description = site.description.as_ref().map(|text| words(language, text)).unwrap_or_default();
        Self { title: words(language, &site.title), description, ..Self::default() }
    }

    /// The page of a record; nothing if it cannot be read.
    pub(super) fn record(
        site: &Site,
        language: Language,
        [list, id]: [&str; 2],
        record: &[u8],
    ) -> Option<Self> {
        let address = site.page(language, &[list, id]);
        let page = Page { language, root: site.root.clone(), address };
        let mut described = match list {
            "museums" => {
                let own: Museum = read_one(record).ok()?;
                let data = museum(&page, &own);
                Self::of(&page, &own.name, own.summary.as_ref(), &own.media).with(Some(data))
            }
            "exhibits" => {
                let own: Exhibit = read_one(record).ok()?;
                let holder = own
                    .museum
                    .as_deref()
                    .map(|id| Holder { name: None, address: Some(site.page(language, &["museums", id])) });
                let data = visual_artwork(&page, &own, holder.as_ref());
                Self::of(&page, &own.title, own.description.as_ref(), &own.media).with(Some(data))
            }
            STORIES => {
                let own: Story = read_one(record).ok()?;
                let data = event(&page, &own);
                Self::of(&page, &own.title, own.summary.as_ref(), &own.media).with(data)
            }
            _ => {
                let own: Tour = read_one(record).ok()?;
                let scenes: Vec<Media> = own.scenes.iter().filter_map(|scene| scene.media.clone()).collect();
                Self::of(&page, &own.title, own.summary.as_ref(), &scenes)
            }
        };
        let steps = [
            (words(language, &site.title), site.page(language, &[])),
            (described.title.clone(), page.address),
        ];
        described.data.push(crumbs(&steps));
        Some(described)
    }

    fn of(page: &Page, title: &Text, description: Option<&Text>, media: &[Media]) -> Self {
        let title = words(page.language, title);
        let shown = |(media, picture): (&Media, Picture)| {
            let alternative = media.alternative.as_ref().map(|text| words(page.language, text));
            Some(Shown {
                address: page.full(&crate::model::Address::new(&picture.source))?,
                size: picture.width.zip(picture.height),
                alternative: alternative.unwrap_or_else(|| title.clone()),
            })
        };
        Self {
            picture: Picture::first(media).and_then(shown),
            description: description.map(|text| shortened(&words(page.language, text))).unwrap_or_default(),
            title,
            data: Vec::new(),
        }
    }

    fn with(mut self, data: Option<Value>) -> Self {
        self.data.extend(data);
        self
    }
}

pub(super) fn words(language: Language, text: &Text) -> String {
    language.read(text).map(|reading| reading.text.into_owned()).unwrap_or_default()
}

/// A text up to a word's end.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text.to_owned() };
    let whole = text.get(..end).unwrap_or(text);
    let whole = whole.rsplit_once(char::is_whitespace).map_or(whole, |(words, _)| words);
    format!("{}…", whole.trim_end_matches(|letter: char| letter.is_ascii_punctuation()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_with_a_word() {
        assert_eq!(shortened("Алтын адам."), "Алтын адам.");
        let long = format!("{}, {}", "ә".repeat(290), "ұзынсөзұзынсөз");
        assert_eq!(shortened(&long), format!("{}…", "ә".repeat(290)));
        assert_eq!(shortened(&"қ".repeat(400)).chars().count(), LONGEST + 1);
    }
}
