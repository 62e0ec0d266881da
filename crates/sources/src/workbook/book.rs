//! What a workbook says of its sheets.

use super::archive::Archive;
use super::xml::{Damaged, Node, Xml};
use crate::fault::What;

/// A workbook's sheets, and what they share.
pub(crate) struct Book {
    pub(crate) sheets: Vec<Sheet>,
    /// Whether its days are counted from 1904, as on older Macs.
    pub(crate) is_1904: bool,
    pub(crate) strings: Option<String>,
    pub(crate) styles: Option<String>,
}

/// A sheet with cells.
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) is_hidden: bool,
    /// Its place in the archive.
    pub(crate) part: String,
}

/// What leads from one part to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Reads what a workbook says of its sheets; nothing if there is none in the archive.
pub(crate) fn read(archive: &Archive<'_>) -> Result<Option<Book>, What> {
    let top = if archive.has("_rels/.rels") { relations(archive, "_rels/.rels", "")? } else { Vec::new() };
    let document = top.into_iter().find(|relation| relation.kind == "officeDocument");
    let workbook = document.map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.target);
    if !archive.has(&workbook) || !workbook.ends_with(".xml") || archive.has("word/document.xml") {
        return Ok(None);
    }
    let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let relations = relations(archive, &joined(folder, &format!("_rels/{name}.rels")), folder)?;
    let target = |kind: &str| {
        let target =
            relations.iter().find(|relation| relation.kind == kind).map(|relation| relation.target.clone());
        target.filter(|target| archive.has(target))
    };
    let mut book = Book {
        sheets: Vec::new(),
        is_1904: false,
        strings: target("sharedStrings"),
        styles: target("styles"),
    };
    let wrong = |_: Damaged| archive.wrong(&workbook);
    let mut xml = Xml::new(archive.read(&workbook)?);
    while let Some(node) = xml.next().map_err(wrong)? {
        let Node::Open(element) = node else { continue };
        match element.name.as_str() {
            "workbookPr" => book.is_1904 = element.is("date1904"),
            "sheet" => {
                let relation = relations.iter().find(|own| Some(own.id.as_str()) == element.get("id"));
                let Some(relation) = relation.filter(|own| own.kind == "worksheet") else { continue };
                book.sheets.push(Sheet {
                    name: element.get("name").unwrap_or_default().to_owned(),
                    is_hidden: element.get("state").is_some_and(|state| state != "visible"),
                    part: relation.target.clone(),
                });
            }
            _ => {}
        }
    }
    Ok(Some(book))
}

fn relations(archive: &Archive<'_>, part: &str, folder: &str) -> Result<Vec<Relation>, What> {
    let mut xml = Xml::new(archive.read(part)?);
    let mut relations = Vec::new();
    while let Some(node) = xml.next().map_err(|_| archive.wrong(part))? {
        let Node::Open(element) = node else { continue };
        if element.name == "Relationship" {
            let own = |name| element.get(name).unwrap_or_default();
            let kind = own("Type").rsplit('/').next().unwrap_or_default().to_owned();
            relations.push(Relation {
                id: own("Id").to_owned(),
                kind,
                target: joined(folder, own("Target")),
            });
        }
    }
    Ok(relations)
}

/// The place of a part that is named within a folder.
fn joined(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The texts that cells share.
pub(crate) fn strings(archive: &Archive<'_>, part: &str) -> Result<Vec<String>, What> {
    let mut xml = Xml::new(archive.read(part)?);
    let mut strings = Vec::new();
    let wrong = |_: Damaged| archive.wrong(part);
    while let Some(node) = xml.next().map_err(wrong)? {
        if matches!(&node, Node::Open(element) if element.name == "si") {
            strings.push(super::xml::unescaped(xml.text("si", "rPh").map_err(wrong)?));
        }
    }
    Ok(strings)
}
