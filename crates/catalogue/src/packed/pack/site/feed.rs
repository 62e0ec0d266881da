//! Feeds (Atom, RFC 4287): the newest stories, in each language.

use super::xml::escaped;
use super::{STORIES, Site};
use crate::language::Language;
use crate::model::{Day, Story};
use crate::packed::pack::PackError;
use std::path::Path;

/// How many stories a feed has.
const MOST: usize = 50;

/// The newest stories of those that were added.
#[derive(Default)]
pub(super) struct Newest(Vec<Story>);

impl Newest {
    /// Adds a story, if it has its year: a feed must say of when its entries are.
    pub(super) fn add(&mut self, story: Option<Story>) {
        let story = story.filter(|story| story.start.is_some_and(|day| day.year.is_some()));
        self.0.extend(story);
        if self.0.len() > 2 * MOST {
            self.cut();
        }
    }

    fn cut(&mut self) {
        self.0.sort_by(|one, other| order(other).cmp(&order(one)).then_with(|| one.id.cmp(&other.id)));
        self.0.truncate(MOST);
    }

    /// Writes a feed for each language; none if there is no story. Tells their names.
    pub(super) fn write(mut self, site: &Site, folder: &Path) -> Result<Vec<String>, PackError> {
        self.cut();
        let mut names = Vec::new();
        for language in site.languages.iter().filter(|_| !self.0.is_empty()) {
            let name = format!("feed-{}.xml", language.tag());
            let path = folder.join(&name);
            std::fs::write(&path, self.feed(site, *language, &name))
                .map_err(|error| PackError::refused(&path, error))?;
            names.push(name);
        }
        Ok(names)
    }

    fn feed(&self, site: &Site, language: Language, name: &str) -> String {
        let (list, own) = (site.page(language, &[STORIES]), format!("{}{name}", site.folder));
        let title = language.read(&site.title).map(|title| escaped(&title.text)).unwrap_or_default();
        let entries: String = self.0.iter().map(|story| entry(site, language, story)).collect();
        let updated = self.0.first().map(moment).unwrap_or_default();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
             <title>{title}</title>\n<id>{}</id>\n<updated>{updated}</updated>\n<author><name>{title}</name></author>\n\
             <link rel=\"self\" href=\"{}\"/>\n<link href=\"{}\"/>\n{entries}</feed>\n",
            language.tag(),
            escaped(&list),
            escaped(&own),
            escaped(&list),
        )
    }
}

fn order(story: &Story) -> (u16, u8, u8) {
    story.start.as_ref().map(Day::order).unwrap_or_default()
}

/// The beginning of a story's day, as far as it is known (RFC 3339).
fn moment(story: &Story) -> String {
    let (year, month, day) = order(story);
    format!("{year:04}-{:02}-{:02}T00:00:00Z", month.max(1), day.max(1))
}

fn entry(site: &Site, language: Language, story: &Story) -> String {
    let address = escaped(&site.page(language, &[STORIES, &story.id]));
    let words = |text| language.read(text).map(|reading| escaped(&reading.text)).unwrap_or_default();
    let summary = story.summary.as_ref().map(|summary| format!("<summary>{}</summary>\n", words(summary)));
    format!(
        "<entry>\n<title>{}</title>\n<id>{address}</id>\n<link href=\"{address}\"/>\n<updated>{}</updated>\n{}</entry>\n",
        words(&story.title),
        moment(story),
        summary.unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::Portal;

    fn story(id: usize, start: &str) -> Option<Story> {
        let json = format!(
            r#"{{"id": "s{id}", "title": {{"kk": "Көрме & «Алтын»", "en": "Show {id}"}}, "summary": "a<b", "start": "{start}"}}"#
        );
        crate::file::read_one(json.as_bytes()).ok()
    }

    #[test]
    fn the_newest_come_first_and_no_more_than_are_wanted() {
        let mut newest = Newest::default();
        for at in 0..300 {
            newest.add(story(at, &format!("{}", 1700 + at)));
        }
        newest.add(story(300, "XXXX-02-28"));
        newest.cut();
        let ids: Vec<&str> = newest.0.iter().map(|story| story.id.as_str()).collect();
        assert_eq!((ids.len(), ids[0], ids[49]), (50, "s299", "s250"));
    }

    #[test]
    fn a_feed_in_full() {
        let portal = r#"{"title": {"kk": "Музей", "en": "M & M"}, "languages": ["kk", "en"], "catalogues": [{"packed": "a"}]}"#;
        let site = Site::new("https://museum.kz", &Portal::read(portal.as_bytes()).unwrap(), Path::new("a"))
            .unwrap();
        let mut newest = Newest::default();
        newest.add(story(1, "2024-11"));
        assert_eq!(
            newest.feed(&site, Language::English, "feed-en.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n\
             <title>M &amp; M</title>\n<id>https://museum.kz/en/news</id>\n<updated>2024-11-01T00:00:00Z</updated>\n\
             <author><name>M &amp; M</name></author>\n<link rel=\"self\" href=\"https://museum.kz/a/feed-en.xml\"/>\n\
             <link href=\"https://museum.kz/en/news\"/>\n\
             <entry>\n<title>Show 1</title>\n<id>https://museum.kz/en/news/s1</id>\n\
             <link href=\"https://museum.kz/en/news/s1\"/>\n<updated>2024-11-01T00:00:00Z</updated>\n\
             <summary>a&lt;b</summary>\n</entry>\n</feed>\n"
        );
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(newest.write(&site, folder.path()).unwrap(), ["feed-kk.xml", "feed-en.xml"]);
        assert_eq!(Newest::default().write(&site, folder.path()).unwrap(), [""; 0]);
    }
}
