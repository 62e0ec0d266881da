//! The XML that a workbook's parts are, one element after the other.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::io::BufRead;

/// XML is damaged, or no more of it may be unpacked.
#[derive(Debug)]
pub(crate) struct Damaged;

/// A part as it is read.
pub(crate) struct Xml<'a> {
    reader: Reader<Box<dyn BufRead + 'a>>,
    buffer: Vec<u8>,
}

/// An element begins or ends; or there is text.
#[derive(Debug)]
pub(crate) enum Node {
    Open(Element),
    Close(String),
    Text(String),
}

/// An element: its name without what is before a colon, and its attributes.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// An attribute, by its name without what is before a colon.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether an attribute says yes.
    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(self.get(name), Some("1" | "true" | "on"))
    }
}

impl<'a> Xml<'a> {
    pub(crate) fn new(part: Box<dyn BufRead + 'a>) -> Self {
        let mut reader = Reader::from_reader(part);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new() }
    }

    /// What comes next; nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Node>, Damaged> {
        loop {
            self.buffer.clear();
            let node = match self.reader.read_event_into(&mut self.buffer).map_err(|_| Damaged)? {
                Event::Start(start) => Node::Open(element(&start)?),
                Event::End(end) => Node::Close(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(name) => Node::Text(entity(&name).ok_or(Damaged)?.to_string()),
                Event::Eof => return Ok(None),
                _ => continue,
            };
            return Ok(Some(node));
        }
    }

    /// The text up to the end of the element that was opened last, without that of elements called so.
    pub(crate) fn text(&mut self, name: &str, without: &str) -> Result<String, Damaged> {
        let mut text = String::new();
        let mut skipped = 0;
        let mut is_text = name != "si" && name != "is";
        loop {
            match self.next()?.ok_or(Damaged)? {
                Node::Open(element) if element.name == without => skipped += 1,
                Node::Close(own) if own == without => skipped -= 1,
                Node::Close(own) if own == name => return Ok(text),
                // Of texts with runs, only what is in «t» is text; the rest is the indentation of the file.
                Node::Open(element) if element.name == "t" => is_text = true,
                Node::Close(own) if own == "t" => is_text = false,
                Node::Text(own) if is_text && skipped == 0 => text.push_str(&own),
                _ => {}
            }
        }
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, Damaged> {
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Damaged)?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| Damaged)?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes })
}

/// The letter that a reference stands for; there are no others in a workbook than those of XML itself.
fn entity(reference: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// The letters of a text as Excel writes those down that XML cannot have: `_x000D_`.
pub(crate) fn unescaped(text: String) -> String {
    let Some((before, mut rest)) = text.split_once("_x") else { return text };
    let mut plain = before.to_owned();
    loop {
        let code = rest.get(..4).filter(|_| rest.get(4..5) == Some("_"));
        let letter = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match letter {
            Some(letter) => plain.push(letter),
            None => plain.push_str("_x"),
        }
        rest = if letter.is_some() { rest.get(5..).unwrap_or_default() } else { rest };
        match rest.split_once("_x") {
            Some((before, after)) => {
                plain.push_str(before);
                rest = after;
            }
            None => return plain + rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_xml_cannot_have_are_read() {
        for (text, plain) in [
            ("a_x000D_b", "a\rb"),
            ("_x0041__x0042_", "AB"),
            ("file_xls", "file_xls"),
            ("_x00G1_", "_x00G1_"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x", "_x"),
            ("қ_xқққ", "қ_xқққ"),
        ] {
            assert_eq!(unescaped(text.to_owned()), plain);
        }
    }
}
