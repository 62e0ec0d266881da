//! A museum object in the words of Linked Art 1.0 (<https://linked.art/api/1.0/endpoint/physical_object/>).

use super::{Holder, Node, Page, iso_year, rights_address};
use crate::json::Value;
use crate::model::{Date, Exhibit, Media, MediaKind, Rights, Term, Text};

/// A museum object, as a `HumanMadeObject`. What its makers are, a person or a group, no record says.
pub fn linked_art(page: &Page, exhibit: &Exhibit, holder: Option<&Holder>) -> Value {
    let holder = holder.map(|holder| {
        let group = Node::new().some("id", holder.address.clone()).text("type", "Group");
        group.some("_label", holder.name.clone()).end()
    });
    Node::new()
        .text("@context", "https://linked.art/ns/v1/linked-art.json")
        .text("id", &page.address)
        .text("type", "HumanMadeObject")
        .some("_label", page.words(&exhibit.title))
        .list("classified_as", terms(page, "Type", exhibit.object_type.as_slice()))
        .list("identified_by", identified_by(exhibit))
        .list("referred_to_by", statements(exhibit))
        .node("produced_by", production(page, exhibit))
        .list("made_of", terms(page, "Material", &exhibit.materials))
        .list("current_custodian", holder.into_iter().collect())
        .list("subject_to", right(&exhibit.rights))
        .list(
            "representation",
            exhibit.media.iter().filter_map(|media| representation(page, media)).collect(),
        )
        .list("subject_of", vec![web_page(page)])
        .end()
}

/// A term of the Art & Architecture Thesaurus.
fn aat(number: &str, label: &str) -> Value {
    let id = format!("http://vocab.getty.edu/aat/{number}");
    Node::new().text("id", &id).text("type", "Type").text("_label", label).end()
}

fn terms(page: &Page, kind: &str, terms: &[Term]) -> Vec<Value> {
    let labels = terms.iter().filter_map(|term| page.words(&term.label));
    labels.map(|label| Node::new().text("type", kind).text("_label", &label).end()).collect()
}

/// A text in each of its languages: whoever reads this may read another than the portal's visitor.
fn versions(text: &Text, kind: &str, classified_as: &[Value]) -> Vec<Value> {
    let version = |version: crate::model::Chosen<'_>| {
        let language = Node::new().text("type", "Language").text("_label", version.language).end();
        let languages = if version.language == "und" { Vec::new() } else { vec![language] };
        Node::new()
            .text("type", kind)
            .list("classified_as", classified_as.to_vec())
            .text("content", version.text)
            .list("language", languages)
            .end()
    };
    text.iter().filter(|version| !version.text.trim().is_empty()).map(version).collect()
}

fn identified_by(exhibit: &Exhibit) -> Vec<Value> {
    let mut names = versions(&exhibit.title, "Name", &[aat("300404670", "Primary Name")]);
    names.extend(exhibit.inventory_number.as_ref().map(|number| {
        let identifier = Node::new().text("type", "Identifier");
        identifier
            .list("classified_as", vec![aat("300312355", "Accession Number")])
            .text("content", number)
            .end()
    }));
    names
}

/// What is said of the thing, each marked as a brief text, which Linked Art asks for.
fn statements(exhibit: &Exhibit) -> Vec<Value> {
    let statements = [
        (&exhibit.description, "300435416", "Description"),
        (&exhibit.physical_description, "300435452", "Physical Description"),
        (&exhibit.dimensions, "300435430", "Dimensions Statement"),
        (&exhibit.credit_line, "300435418", "Credit Line"),
        (&exhibit.provenance, "300435438", "Provenance Statement"),
    ];
    let statement = |(text, number, label): (&Option<Text>, &str, &str)| {
        let Value::Object(mut kind) = aat(number, label) else { return Vec::new() };
        kind.push(("classified_as".to_owned(), Value::List(vec![aat("300418049", "Brief Text")])));
        text.as_ref()
            .map(|text| versions(text, "LinguisticObject", &[Value::Object(kind)]))
            .unwrap_or_default()
    };
    statements.into_iter().flat_map(statement).collect()
}

fn production(page: &Page, exhibit: &Exhibit) -> Option<Node> {
    let known = exhibit.date.is_some() || !exhibit.makers.is_empty() || !exhibit.techniques.is_empty();
    let makers = exhibit.makers.iter().filter_map(|maker| page.words(&maker.name));
    let makers = makers.map(|name| Node::new().text("type", "Actor").text("_label", &name).end()).collect();
    known.then(|| {
        Node::new()
            .text("type", "Production")
            .node("timespan", exhibit.date.as_ref().map(timespan))
            .list("carried_out_by", makers)
            .list("technique", terms(page, "Type", &exhibit.techniques))
    })
}

fn timespan(date: &Date) -> Node {
    let (from, to) = date.span().unzip();
    let names = date.text.as_ref().map(|text| versions(text, "Name", &[aat("300404669", "Display Title")]));
    Node::new()
        .text("type", "TimeSpan")
        .list("identified_by", names.unwrap_or_default())
        .some("begin_of_the_begin", from.map(|year| format!("{}-01-01T00:00:00Z", iso_year(year))))
        .some("end_of_the_end", to.map(|year| format!("{}-12-31T23:59:59Z", iso_year(year))))
}

fn right(rights: &Rights) -> Vec<Value> {
    let right = |address: String| {
        let statement = Node::new().text("id", &address).text("type", "Type").end();
        Node::new().text("type", "Right").list("classified_as", vec![statement]).end()
    };
    rights_address(rights).map(right).into_iter().collect()
}

fn representation(page: &Page, media: &Media) -> Option<Value> {
    if media.kind != MediaKind::Image {
        return None;
    }
    let access = Node::new().text("id", &page.full(&media.url)?).text("type", "DigitalObject").end();
    let image = Node::new()
        .text("type", "DigitalObject")
        .list("classified_as", vec![aat("300215302", "Digital Image")])
        .list("access_point", vec![access])
        .list("subject_to", right(&media.rights))
        .end();
    Some(Node::new().text("type", "VisualItem").list("digitally_shown_by", vec![image]).end())
}

fn web_page(page: &Page) -> Value {
    let access = Node::new().text("id", &page.address).text("type", "DigitalObject").end();
    let digital = Node::new()
        .text("type", "DigitalObject")
        .list("classified_as", vec![aat("300264578", "Web Page")])
        .text("format", "text/html")
        .list("access_point", vec![access])
        .end();
    Node::new().text("type", "LinguisticObject").list("digitally_carried_by", vec![digital]).end()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{page, read, says};
    use super::*;

    const WEB_PAGE: &str = r#""subject_of": [{"type": "LinguisticObject", "digitally_carried_by": [{"type": "DigitalObject",
        "classified_as": [{"id": "http://vocab.getty.edu/aat/300264578", "type": "Type", "_label": "Web Page"}],
        "format": "text/html",
        "access_point": [{"id": "https://museum.kz/portal/en/exhibits/bowl", "type": "DigitalObject"}]}]}]"#;

    const START: &str = r#""@context": "https://linked.art/ns/v1/linked-art.json",
        "id": "https://museum.kz/portal/en/exhibits/bowl", "type": "HumanMadeObject""#;

    fn name(content: &str, language: &str) -> String {
        let kind =
            r#"{"id": "http://vocab.getty.edu/aat/300404670", "type": "Type", "_label": "Primary Name"}"#;
        format!(r#"{{"type": "Name", "classified_as": [{kind}], "content": "{content}"{language}}}"#)
    }

    #[test]
    fn an_exhibit_in_full() {
        let exhibit: Exhibit = read(
            r#"{"id": "bowl", "title": {"kk": "Тостаған", "en": "Bowl"}, "object_type": "bowl", "makers": [{"name": "Workshop"}],
            "date": {"text": "4th c. BCE", "from": -400, "to": -301}, "materials": ["silver"], "techniques": ["casting"],
            "inventory_number": "12/3", "description": "It shines",
            "rights": "http://rightsstatements.org/vocab/InC/1.0/",
            "media": [{"kind": "model", "url": "a.glb"}, {"url": "a.jpg", "rights": "https://creativecommons.org/licenses/by/4.0/"}]}"#,
        );
        let holder = Holder {
            name: Some("A museum".into()),
            address: Some("https://museum.kz/portal/en/museums/a".into()),
        };
        let language = |tag: &str| format!(r#", "language": [{{"type": "Language", "_label": "{tag}"}}]"#);
        let aat = |number: &str, label: &str| {
            format!(r#"{{"id": "http://vocab.getty.edu/aat/{number}", "type": "Type", "_label": "{label}"}}"#)
        };
        let names = [name("Тостаған", &language("kk")), name("Bowl", &language("en"))].join(",");
        let (accession, display) = (aat("300312355", "Accession Number"), aat("300404669", "Display Title"));
        let (brief, image) = (aat("300418049", "Brief Text"), aat("300215302", "Digital Image"));
        says(
            &linked_art(&page(), &exhibit, Some(&holder)),
            &format!(
                r#"{{{START}, "_label": "Bowl", "classified_as": [{{"type": "Type", "_label": "bowl"}}],
                "identified_by": [{names}, {{"type": "Identifier", "classified_as": [{accession}], "content": "12/3"}}],
                "referred_to_by": [{{"type": "LinguisticObject", "content": "It shines", "classified_as": [
                    {{"id": "http://vocab.getty.edu/aat/300435416", "type": "Type", "_label": "Description", "classified_as": [{brief}]}}]}}],
                "produced_by": {{"type": "Production",
                    "timespan": {{"type": "TimeSpan",
                        "identified_by": [{{"type": "Name", "classified_as": [{display}], "content": "4th c. BCE"}}],
                        "begin_of_the_begin": "-0399-01-01T00:00:00Z", "end_of_the_end": "-0300-12-31T23:59:59Z"}},
                    "carried_out_by": [{{"type": "Actor", "_label": "Workshop"}}],
                    "technique": [{{"type": "Type", "_label": "casting"}}]}},
                "made_of": [{{"type": "Material", "_label": "silver"}}],
                "current_custodian": [{{"id": "https://museum.kz/portal/en/museums/a", "type": "Group", "_label": "A museum"}}],
                "subject_to": [{{"type": "Right",
                    "classified_as": [{{"id": "http://rightsstatements.org/vocab/InC/1.0/", "type": "Type"}}]}}],
                "representation": [{{"type": "VisualItem", "digitally_shown_by": [{{"type": "DigitalObject", "classified_as": [{image}],
                    "access_point": [{{"id": "https://museum.kz/portal/a.jpg", "type": "DigitalObject"}}],
                    "subject_to": [{{"type": "Right",
                        "classified_as": [{{"id": "https://creativecommons.org/licenses/by/4.0/", "type": "Type"}}]}}]}}]}}],
                {WEB_PAGE}}}"#
            ),
        );
    }

    #[test]
    fn of_what_is_not_known_nothing_is_said() {
        let exhibit: Exhibit = read(r#"{"id": "bowl", "title": "Bowl"}"#);
        let name = name("Bowl", "");
        says(
            &linked_art(&page(), &exhibit, None),
            &format!(r#"{{{START}, "_label": "Bowl", "identified_by": [{name}], {WEB_PAGE}}}"#),
        );
    }
}
