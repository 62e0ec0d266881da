//! Records in the words of schema.org, which search engines read in the head of a page.

use super::{Holder, Node, Page, iso_year, rights_address};
use crate::json::Value;
use crate::model::{Date, Exhibit, Media, MediaKind, Museum, Precision, Story, StoryKind, Term};

const CONTEXT: &str = "https://schema.org";

/// A museum object, as a `VisualArtwork`. What its makers are, a person or a workshop, no record says.
pub fn visual_artwork(page: &Page, exhibit: &Exhibit, holder: Option<&Holder>) -> Value {
    let term = |term: &Option<Term>| term.as_ref().and_then(|term| page.words(&term.label));
    let terms = |terms: &[Term]| -> Vec<Value> {
        terms.iter().filter_map(|term| page.words(&term.label)).map(Value::Text).collect()
    };
    let makers = exhibit.makers.iter().filter_map(|maker| page.words(&maker.name));
    let makers = makers.map(|name| Node::new().text("name", &name).end()).collect();
    let holder = holder.map(|holder| {
        let museum = Node::new().value("@type", museum_type()).some("name", holder.name.clone());
        museum.some("url", holder.address.clone())
    });
    named(page, text("VisualArtwork"), page.words(&exhibit.title))
        .text("inLanguage", page.language.tag())
        .some("description", exhibit.description.as_ref().and_then(|text| page.words(text)))
        .list("image", images(page, &exhibit.media))
        .list("creator", makers)
        .some("dateCreated", exhibit.date.as_ref().and_then(iso_date))
        .some("artform", term(&exhibit.object_type))
        .list("artMedium", terms(&exhibit.materials))
        .some("size", exhibit.dimensions.as_ref().and_then(|text| page.words(text)))
        .some("temporalCoverage", term(&exhibit.period))
        .list("keywords", terms(&exhibit.subjects))
        .some("identifier", exhibit.inventory_number.clone())
        .some("creditText", exhibit.credit_line.as_ref().and_then(|text| page.words(text)))
        .some("license", rights_address(&exhibit.rights))
        .node("provider", holder)
        .end()
}

/// A museum.
pub fn museum(page: &Page, museum: &Museum) -> Value {
    let words = |text: &Option<_>| text.as_ref().and_then(|text| page.words(text));
    let located = museum.settlement.is_some() || museum.address.is_some();
    let address = located.then(|| {
        let address = Node::new().text("@type", "PostalAddress");
        let address = address.some("addressLocality", words(&museum.settlement));
        address.some("streetAddress", words(&museum.address))
    });
    // That of the town is not where the museum stands.
    let point = museum.location.filter(|point| point.precision == Precision::Site);
    let point = point.map(|point| {
        let node = Node::new().text("@type", "GeoCoordinates");
        let node = node.value("latitude", Value::Number(point.latitude));
        node.value("longitude", Value::Number(point.longitude))
    });
    named(page, museum_type(), page.words(&museum.name))
        .some("description", words(&museum.summary))
        .list("image", images(page, &museum.media))
        .node("address", address)
        .node("geo", point)
        .some("telephone", museum.telephone.clone())
        .some("foundingDate", museum.founded.as_ref().and_then(iso_date))
        .some("sameAs", museum.website.as_ref().and_then(|address| page.full(address)))
        .end()
}

/// A story that has its day, as an event; nothing for news, and for what is known of no year.
pub fn event(page: &Page, story: &Story) -> Option<Value> {
    let kind = match story.kind {
        StoryKind::News => return None,
        StoryKind::Exhibition => "ExhibitionEvent",
        StoryKind::Event | StoryKind::Conference => "Event",
    };
    let start = story.start.filter(|day| day.year.is_some())?;
    let day = |mut day: crate::model::Day| {
        day.uncertain = false;
        day.to_string()
    };
    let end = story.end.filter(|day| day.year.is_some()).map(day);
    let place = story.place.as_ref().and_then(|place| page.words(place));
    let place = place.map(|place| Node::new().text("@type", "Place").text("name", &place));
    let event = named(page, text(kind), page.words(&story.title))
        .text("inLanguage", page.language.tag())
        .some("description", story.summary.as_ref().and_then(|text| page.words(text)))
        .list("image", images(page, &story.media))
        .text("startDate", &day(start))
        .some("endDate", end)
        .node("location", place);
    Some(event.end())
}

/// A step on the way to a page: its name and its address.
pub type Crumb = (String, String);

/// The way to a page, as a `BreadcrumbList`.
pub fn crumbs(steps: &[Crumb]) -> Value {
    let step = |(at, (name, address)): (usize, &Crumb)| {
        let step = Node::new().text("@type", "ListItem").value("position", Value::Number(at as f64 + 1.0));
        step.text("name", name).text("item", address).end()
    };
    let list = Node::new().text("@context", CONTEXT).text("@type", "BreadcrumbList");
    list.list("itemListElement", steps.iter().enumerate().map(step).collect()).end()
}

/// What a museum is: schema.org's `Museum` is but a place; what provides and was founded is an organisation.
fn museum_type() -> Value {
    Value::List(vec![text("Museum"), text("Organization")])
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn named(page: &Page, kind: Value, name: Option<String>) -> Node {
    let node = Node::new().text("@context", CONTEXT).value("@type", kind).text("@id", &page.address);
    node.text("url", &page.address).some("name", name)
}

fn images(page: &Page, media: &[Media]) -> Vec<Value> {
    let pictures = media.iter().filter(|media| media.kind == MediaKind::Image);
    pictures.filter_map(|media| page.full(&media.url)).map(Value::Text).collect()
}

/// A year, or a span of years with a slash between (ISO 8601-1, section 5.5).
fn iso_date(date: &Date) -> Option<String> {
    let (from, to) = date.span()?;
    Some(match from == to {
        true => iso_year(from),
        false => format!("{}/{}", iso_year(from), iso_year(to)),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{page, read, says};
    use super::*;

    #[test]
    fn an_exhibit_in_full() {
        let exhibit: Exhibit = read(
            r#"{"id": "bowl", "title": {"kk": "Тостаған", "en": "A \"bowl\""}, "object_type": {"id": "b", "label": "bowl"},
            "makers": [{"name": "Workshop"}], "date": {"from": -400, "to": -301}, "period": "Iron Age",
            "materials": ["silver", "gold"], "dimensions": "5 cm", "inventory_number": "12/3", "credit_line": "Gift",
            "description": "It shines", "subjects": ["feast"], "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
            "media": [{"kind": "model", "url": "a.glb"}, {"url": "a.jpg"}]}"#,
        );
        let holder = Holder {
            name: Some("A museum".into()),
            address: Some("https://museum.kz/portal/en/museums/a".into()),
        };
        says(
            &visual_artwork(&page(), &exhibit, Some(&holder)),
            r#"{"@context": "https://schema.org", "@type": "VisualArtwork",
            "@id": "https://museum.kz/portal/en/exhibits/bowl", "url": "https://museum.kz/portal/en/exhibits/bowl",
            "name": "A \"bowl\"", "inLanguage": "en", "description": "It shines",
            "image": ["https://museum.kz/portal/a.jpg"], "creator": [{"name": "Workshop"}], "dateCreated": "-0399/-0300",
            "artform": "bowl", "artMedium": ["silver", "gold"], "size": "5 cm", "temporalCoverage": "Iron Age",
            "keywords": ["feast"], "identifier": "12/3", "creditText": "Gift",
            "license": "https://creativecommons.org/publicdomain/zero/1.0/",
            "provider": {"@type": ["Museum", "Organization"], "name": "A museum", "url": "https://museum.kz/portal/en/museums/a"}}"#,
        );
    }

    #[test]
    fn of_what_is_not_known_nothing_is_said() {
        let exhibit: Exhibit = read(r#"{"id": "bowl", "title": "Bowl", "rights": "ask the museum"}"#);
        let address = page().address;
        says(
            &visual_artwork(&page(), &exhibit, None),
            &format!(
                r#"{{"@context": "https://schema.org", "@type": "VisualArtwork", "@id": "{address}", "url": "{address}",
                "name": "Bowl", "inLanguage": "en"}}"#
            ),
        );
    }

    #[test]
    fn a_museum_stands_where_it_is_known_to() {
        let json = r#"{"id": "a", "name": "A museum", "settlement": "Almaty", "address": "Satpaev 1", "telephone": "+7 1",
            "founded": "1931", "website": "https://a.kz", "location": {"latitude": 43.25, "longitude": 76.95, "precision": "P"}}"#;
        let site: Museum = read(&json.replace("\"P\"", "\"site\""));
        let address = page().address;
        says(
            &museum(&page(), &site),
            &format!(
                r#"{{"@context": "https://schema.org", "@type": ["Museum", "Organization"], "@id": "{address}",
                "url": "{address}", "name": "A museum", "telephone": "+7 1", "foundingDate": "1931", "sameAs": "https://a.kz",
                "address": {{"@type": "PostalAddress", "addressLocality": "Almaty", "streetAddress": "Satpaev 1"}},
                "geo": {{"@type": "GeoCoordinates", "latitude": 43.25, "longitude": 76.95}}}}"#
            ),
        );
        let town: Museum = read(&json.replace("\"P\"", "\"town\""));
        assert!(!museum(&page(), &town).to_json().contains("geo"));
    }

    #[test]
    fn what_has_its_day_is_an_event() {
        let story = |kind: &str, start: &str| -> Story {
            read(&format!(
                r#"{{"id": "a", "title": "T", "kind": "{kind}", "start": "{start}", "end": "2025-03", "place": "Paris"}}"#
            ))
        };
        let address = page().address;
        says(
            &event(&page(), &story("exhibition", "2024-11-06?")).unwrap(),
            &format!(
                r#"{{"@context": "https://schema.org", "@type": "ExhibitionEvent", "@id": "{address}", "url": "{address}",
                "name": "T", "inLanguage": "en", "startDate": "2024-11-06", "endDate": "2025-03",
                "location": {{"@type": "Place", "name": "Paris"}}}}"#
            ),
        );
        assert_eq!(event(&page(), &story("news", "2024")), None);
        assert_eq!(event(&page(), &story("event", "XXXX-02-28")), None);
    }

    #[test]
    fn the_way_to_a_page_is_numbered() {
        let steps = [("Exhibits", "https://a/en/exhibits"), ("Bowl", "https://a/en/exhibits/b")];
        says(
            &crumbs(&steps.map(|(name, address)| (name.to_owned(), address.to_owned()))),
            r#"{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Exhibits", "item": "https://a/en/exhibits"},
            {"@type": "ListItem", "position": 2, "name": "Bowl", "item": "https://a/en/exhibits/b"}]}"#,
        );
    }
}
