//! A page made of the built site's own.

use super::super::Site;
use super::super::xml::{escaped, tag};
use super::described::{Described, Shown, words};
use super::oembed::Frame;
use crate::json::Value;
use crate::language::Language;
use crate::packed::pack::PackError;
use std::path::Path;

/// What is changed in the built page, in its order: where each begins and ends.
const PLACES: [(&str, &str); 4] = [
    ("<html", ">"),
    ("<title>", "</title>"),
    ("<meta name=\"description\"", ">"),
    ("<noscript>", "</noscript>"),
];

/// The built site's page: what stands before each place and after the last, and what it says where no script runs.
pub(super) struct Template {
    pieces: Vec<String>,
    without_scripts: String,
}

impl Template {
    /// Takes the built site's `index.html` apart.
    pub(super) fn read(path: &Path) -> Result<Self, PackError> {
        let text = std::fs::read_to_string(path).map_err(|error| PackError::refused(path, error))?;
        let why = "this is no page of a built portal; `make build` makes one, dist/index.html";
        Self::of(&text).ok_or_else(|| PackError::new(path, why))
    }

    fn of(text: &str) -> Option<Self> {
        let (mut pieces, mut rest, mut taken) = (Vec::new(), text, "");
        for (from, to) in PLACES {
            let (before, _) = rest.split_once(from)?;
            let place = rest.get(before.len()..)?;
            let end = place.find(to)? + to.len();
            pieces.push(before.to_owned());
            (taken, rest) = place.split_at_checked(end)?;
        }
        pieces.push(rest.to_owned());
        let (from, to) = PLACES[PLACES.len() - 1];
        let without_scripts = taken.strip_prefix(from)?.strip_suffix(to)?.to_owned();
        Some(Self { pieces, without_scripts })
    }

    /// The page under those segments of an address.
    pub(super) fn page(
        &self,
        site: &Site,
        language: Language,
        segments: &[&str],
        about: &Described,
        frame: Option<&Frame>,
    ) -> String {
        let portal = words(language, &site.title);
        let title = if segments.is_empty() { portal.clone() } else { format!("{} · {portal}", about.title) };
        let places = [
            format!("<html lang=\"{}\" dir=\"{}\">", language.tag(), language.direction()),
            format!("<title>{}</title>", escaped(&title)),
            tag("meta name=\"description\" content", &about.description)
                + &head(site, language, segments, about, &portal)
                + &frame.map(Frame::link).unwrap_or_default(),
            format!("<noscript>\n{}{}</noscript>", article(language, about), self.without_scripts),
        ];
        let places = places.into_iter().map(Some).chain([None]);
        let parts = self.pieces.iter().zip(places);
        parts.map(|(piece, place)| format!("{piece}{}", place.unwrap_or_default())).collect()
    }
}

/// What previews and search engines read (The Open Graph protocol, ogp.me; RFC 6596; JSON-LD 1.1).
fn head(site: &Site, language: Language, segments: &[&str], about: &Described, portal: &str) -> String {
    let address = site.page(language, segments);
    let mut head = tag("link rel=\"canonical\" href", &address);
    for language in &site.languages {
        head += &tag(
            &format!("link rel=\"alternate\" hreflang=\"{}\" href", language.tag()),
            &site.page(*language, segments),
        );
    }
    let usual = site.languages.first().map(|language| site.page(*language, segments));
    head += &usual
        .map(|usual| tag("link rel=\"alternate\" hreflang=\"x-default\" href", &usual))
        .unwrap_or_default();
    let property = |name: &str, content: &str| tag(&format!("meta property=\"og:{name}\" content"), content);
    head += &property("type", if segments.is_empty() { "website" } else { "article" });
    head += &property("site_name", portal);
    head += &property("title", &about.title);
    head += &property("description", &about.description);
    head += &property("url", &address);
    if let Some(Shown { address, size, alternative }) = &about.picture {
        head += &property("image", address);
        head += &property("image:alt", alternative);
        if let Some((width, height)) = size {
            head += &property("image:width", &width.to_string());
            head += &property("image:height", &height.to_string());
        }
        head += &tag("meta name=\"twitter:card\" content", "summary_large_image");
    }
    if !about.data.is_empty() {
        // Nothing in it may end the element.
        let json = Value::List(about.data.clone()).to_json().replace('<', "\\u003c");
        head += &format!("<script type=\"application/ld+json\">{json}</script>\n");
    }
    head
}

/// What is seen where no script runs.
fn article(language: Language, about: &Described) -> String {
    let picture = about.picture.as_ref().map(|picture| {
        let (address, alternative) = (escaped(&picture.address), escaped(&picture.alternative));
        format!("<img src=\"{address}\" alt=\"{alternative}\">")
    });
    let (title, description) = (escaped(&about.title), escaped(&about.description));
    format!(
        "<article lang=\"{}\"><h1>{title}</h1>{}<p>{description}</p></article>",
        language.tag(),
        picture.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::Portal;

    const BUILT: &str = "<!doctype html>\n<html lang=\"kk\">\n<head>\n<title>Портал</title>\n<meta name=\"description\" content=\"Не\">\n\
        <script src=\"a.js\"></script>\n</head>\n<body><noscript>\nJavaScript!</noscript></body>\n</html>\n";

    fn site() -> Site {
        let portal = r#"{"title": {"kk": "Музей", "en": "M & M"}, "languages": ["kk", "en"], "catalogues": [{"packed": "a"}]}"#;
        Site::new("https://museum.kz", &Portal::read(portal.as_bytes()).unwrap(), Path::new("a")).unwrap()
    }

    fn described(exhibit: &str) -> Described {
        Described::record(&site(), Language::English, ["exhibits", "b"], exhibit.as_bytes()).unwrap()
    }

    fn page(exhibit: &str) -> String {
        let template = Template::of(BUILT).unwrap();
        template.page(&site(), Language::English, &["exhibits", "b"], &described(exhibit), None)
    }

    #[test]
    fn a_page_says_what_it_is_about() {
        let page = page(
            r#"{"id": "b", "title": "Bowl", "description": "Of wood.", "media": [{"url": "b.jpg", "width": 8, "height": 6}]}"#,
        );
        for own in [
            "<html lang=\"en\" dir=\"ltr\">\n<head>\n<title>Bowl · M &amp; M</title>\n",
            "<meta name=\"description\" content=\"Of wood.\">\n",
            "<link rel=\"canonical\" href=\"https://museum.kz/en/exhibits/b\">\n",
            "<link rel=\"alternate\" hreflang=\"kk\" href=\"https://museum.kz/kk/exhibits/b\">\n",
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://museum.kz/kk/exhibits/b\">\n",
            "<meta property=\"og:title\" content=\"Bowl\">\n",
            "<meta property=\"og:image\" content=\"https://museum.kz/b.jpg\">\n",
            "<meta property=\"og:image:width\" content=\"8\">\n",
            "<script src=\"a.js\"></script>\n</head>",
            "<noscript>\n<article lang=\"en\"><h1>Bowl</h1><img src=\"https://museum.kz/b.jpg\" alt=\"Bowl\"><p>Of wood.</p></article>\nJavaScript!</noscript>",
        ] {
            assert!(page.contains(own), "{own}\n{page}");
        }
        assert!(!page.contains("Портал") && !page.contains("\"Не\""));
    }

    #[test]
    fn nothing_of_a_record_becomes_a_part_of_the_page() {
        let hostile = r#"</title></noscript></script><script>alert(1)</script>\" onload=\"x"#;
        let page = page(&format!(
            r#"{{"id": "b", "title": "{hostile}", "description": "{hostile}", "media": [{{"url": "b.jpg", "alternative": "{hostile}"}}]}}"#
        ));
        assert_eq!(page.matches("<script").count(), 2, "the built page's own and the data\n{page}");
        for end in ["</title>", "</noscript>", "</script>"] {
            assert_eq!(
                page.matches(end).count(),
                BUILT.matches(end).count() + usize::from(end == "</script>"),
                "{page}"
            );
        }
        // In the data a quotation mark is a part of its text.
        assert!(!page.replace("\\\"", "").contains("\" onload="), "{page}");
    }

    #[test]
    fn what_is_no_page_of_a_portal_is_refused() {
        for text in ["", "<html><title>A</title></html>", &BUILT.replace("</noscript>", "")] {
            assert!(Template::of(text).is_none(), "{text}");
        }
    }
}
