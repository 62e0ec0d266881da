//! Files that look like workbooks from outside and are something else.

use super::archive::Archive;
use crate::kind::Stranger;
use std::io::Read;

/// How the older files of Office begin, and newer ones with a password (MS-CFB, section 2.2).
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Whether a file is held until its end because only all of it tells what it is.
pub(crate) fn is_container(start: &[u8]) -> bool {
    start.starts_with(COMPOUND) || start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06")
}

/// What a compound file is: its directory names what is in it, in UTF-16.
pub(crate) fn compound(bytes: &[u8]) -> Option<Stranger> {
    if !bytes.starts_with(COMPOUND) {
        return None;
    }
    let names = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // Entries of the directory have 128 bytes, and begin with the name.
        bytes
            .chunks(128)
            .any(|entry| entry.starts_with(&wide) && entry.get(wide.len()..wide.len() + 2) == Some(&[0, 0]))
    };
    Some(match () {
        () if names("EncryptedPackage") => Stranger::Locked,
        () if names("Workbook") || names("Book") => Stranger::OldWorkbook,
        () => Stranger::Document,
    })
}

/// What an archive is that is no workbook of XML.
pub(crate) fn archive(archive: &Archive<'_>) -> Stranger {
    let mut kind = String::new();
    if let Ok(reader) = archive.read("mimetype") {
        // What cannot be read tells nothing.
        let _ = reader.take(100).read_to_string(&mut kind);
    }
    match () {
        () if kind.starts_with("application/vnd.oasis.opendocument.spreadsheet") => Stranger::OpenDocument,
        () if archive.has("xl/workbook.bin") => Stranger::BinaryWorkbook,
        () if archive.has("word/document.xml") || kind.starts_with("application/vnd.oasis") => {
            Stranger::Document
        }
        () => Stranger::Archive,
    }
}
