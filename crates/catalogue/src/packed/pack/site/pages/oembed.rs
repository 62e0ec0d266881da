//! What other sites put in the place of a pasted address (oEmbed 1.0, <https://oembed.com/>).

use super::super::xml::{escaped, tag};
use super::super::{SEGMENT, Site};
use super::described::{Described, words};
use crate::json::Value;
use crate::language::Language;
use percent_encoding::utf8_percent_encode;

/// The folder of embeds, from the top of a site.
pub(super) const EMBEDS: &str = "oembed";

/// How wide a frame is, in pixels, and how high for each list of records that has one; docs/embedding.md says the same.
const WIDTH: u32 = 360;
const HEIGHTS: [(&str, &str, u32); 3] =
    [("exhibits", "exhibit", 420), ("museums", "museum", 420), ("tours", "tour", 480)];

/// What the frame may do; `src/embed/put.js` writes the same.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// A record as an embed.
pub(super) struct Frame {
    address: String,
    json: Value,
    title: String,
}

impl Frame {
    /// The embed of a record; nothing if its kind has none.
    pub(super) fn of(
        site: &Site,
        language: Language,
        [list, id]: [&str; 2],
        about: &Described,
    ) -> Option<Self> {
        let (_, shown, height) = HEIGHTS.into_iter().find(|(own, ..)| *own == list)?;
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let catalogue = site.catalogue.as_deref().map(|id| format!("&catalogue={}", encoded(id)));
        let source = format!(
            "{}embed/v1/frame.html?{shown}={}&language={}{}",
            site.root,
            encoded(id),
            language.tag(),
            catalogue.unwrap_or_default()
        );
        let (page, title) = (site.page(language, &[list, id]), escaped(&about.title));
        // WordPress takes `hidden`, `style` and more away: there the link is seen until the frame says that it is there (src/embed/frame.js).
        let html = format!(
            "<blockquote hidden><a href=\"{page}\">{title}</a></blockquote><iframe src=\"{}\" title=\"{title}\" width=\"{WIDTH}\" \
             height=\"{height}\" frameborder=\"0\" loading=\"lazy\" style=\"max-width: 100%\" sandbox=\"{SANDBOX}\"></iframe>",
            escaped(&source),
        );
        let text = |text: &str| Value::Text(text.to_owned());
        let number = |number: u32| Value::Number(f64::from(number));
        let mut members = vec![
            ("version", text("1.0")),
            ("type", text("rich")),
            ("title", text(&about.title)),
            ("provider_name", text(&words(language, &site.title))),
            ("provider_url", text(&site.page(language, &[]))),
            ("html", text(&html)),
            ("width", number(WIDTH)),
            ("height", number(height)),
        ];
        if let Some((picture, (width, height))) =
            about.picture.as_ref().and_then(|own| Some((own, own.size?)))
        {
            members.push(("thumbnail_url", text(&picture.address)));
            members.push(("thumbnail_width", number(width)));
            members.push(("thumbnail_height", number(height)));
        }
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let address = format!("{}{}/{}.json", site.root, EMBEDS, page.strip_prefix(&site.root)?);
        Some(Self { address, json: Value::Object(members), title: about.title.clone() })
    }

    /// What is put in the place of the address.
    pub(super) fn json(&self) -> String {
        self.json.to_json()
    }

    /// Where a page says that there is one (section 4, «Discovery»).
    pub(super) fn link(&self) -> String {
        let title = escaped(&self.title);
        tag(
            &format!("link rel=\"alternate\" type=\"application/json+oembed\" title=\"{title}\" href"),
            &self.address,
        )
    }
}

/// The portal as a provider, as lists of providers have them (<https://oembed.com/providers.json>).
pub(super) fn provider(site: &Site) -> String {
    let text = |text: &str| Value::Text(text.to_owned());
    let object = |members: Vec<(&str, Value)>| {
        Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    };
    let schemes = HEIGHTS.map(|(list, ..)| Value::Text(format!("{}*/{list}/*", site.root)));
    let name = site.languages.first().map(|language| words(*language, &site.title));
    let endpoint = object(vec![
        ("schemes", Value::List(schemes.into())),
        ("url", Value::Text(format!("{}oembed", site.root))),
        ("formats", Value::List(vec![text("json")])),
        ("discovery", Value::Bool(true)),
    ]);
    let provider = object(vec![
        ("provider_name", Value::Text(name.unwrap_or_default())),
        ("provider_url", text(&site.root)),
        ("endpoints", Value::List(vec![endpoint])),
    ]);
    Value::List(vec![provider]).to_json()
}
