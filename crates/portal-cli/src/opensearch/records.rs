//! Exhibits out of files: the portal's own JSON, a record on each line of NDJSON, or either of them
//! in the shape that a connector describes.

use catalogue::connector::Connector;
use catalogue::file;
use catalogue::model::Exhibit;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// A record, or why it is lost, with the words for where it stands.
pub(super) type Found = (String, Result<Exhibit, String>);

/// Gives each exhibit of a file to `take`; `-` is the standard input.
///
/// # Errors
/// If the file cannot be read, or `take` fails.
pub(super) fn each(
    path: &Path,
    connector: Option<&Connector>,
    take: &mut dyn FnMut(Found) -> Result<(), String>,
) -> Result<(), String> {
    let name = path.display().to_string();
    let at = |why: String| format!("{name}: {why}");
    let opened: Box<dyn Read> = match name.as_str() {
        "-" => Box::new(io::stdin().lock()),
        _ => Box::new(File::open(path).map_err(|error| at(error.to_string()))?),
    };
    let mut reader = BufReader::new(opened);
    let mut first = Vec::new();
    reader.read_until(b'\n', &mut first).map_err(|error| at(error.to_string()))?;
    refuse_packed(&name, &first)?;
    // An answer on one line, for a connector, looks like a record but is a list.
    let more = !reader.fill_buf().map_err(|error| at(error.to_string()))?.is_empty();
    if is_record(&first) && (more || connector.is_none()) {
        return lines(&name, first, reader, connector, take);
    }
    reader.read_to_end(&mut first).map_err(|error| at(error.to_string()))?;
    for found in whole(&first, connector).map_err(at)? {
        take((format!("{name}, {}", found.0), found.1))?;
    }
    Ok(())
}

fn refuse_packed(name: &str, start: &[u8]) -> Result<(), String> {
    let unpacker = match start {
        [0xfd, b'7', b'z', b'X', b'Z', ..] => "xz",
        [0x1f, 0x8b, ..] => "gzip",
        _ => return Ok(()),
    };
    Err(format!(
        "{name} is compressed: unpack it on the way, «{unpacker} -dc {name} | portal load opensearch - …»"
    ))
}

/// Whether a file's first line is a whole object that is no catalogue by itself: a line of NDJSON.
fn is_record(line: &[u8]) -> bool {
    let lists = crate::fault::LISTS;
    match serde_json::from_slice(line) {
        Ok(serde_json::Value::Object(fields)) => {
            !lists.iter().any(|list| fields.get(*list).is_some_and(|own| own.is_array()))
        }
        _ => false,
    }
}

fn lines(
    name: &str,
    mut line: Vec<u8>,
    mut reader: impl BufRead,
    connector: Option<&Connector>,
    take: &mut dyn FnMut(Found) -> Result<(), String>,
) -> Result<(), String> {
    for number in 1.. {
        if line.is_empty() {
            break;
        }
        if !line.trim_ascii().is_empty() {
            let record = match connector {
                Some(connector) => connector.read_one(&line).and_then(|made| made.record),
                None => file::read_one(&line),
            };
            take((format!("{name}, line {number}"), record))?;
        }
        line.clear();
        reader
            .read_until(b'\n', &mut line)
            .map_err(|error| format!("{name}, line {}: {error}", number + 1))?;
    }
    Ok(())
}

fn whole(bytes: &[u8], connector: Option<&Connector>) -> Result<Vec<Found>, String> {
    let numbered = |index: usize| format!("record no. {}", index + 1);
    if let Some(connector) = connector {
        let listed = connector.read_list::<Exhibit>(bytes, &[])?;
        let made = listed.records.into_iter().enumerate();
        return Ok(made.map(|(index, made)| (numbered(index), made.record)).collect());
    }
    let read = file::read::<Exhibit>(bytes).map_err(|error| error.to_string())?;
    let good = read.records.into_iter().map(|exhibit| (format!("exhibits «{}»", exhibit.id), Ok(exhibit)));
    let lost = read.lost.into_iter().map(|lost| {
        let place = lost.id.map_or_else(|| numbered(lost.index), |id| format!("exhibits «{id}»"));
        (place, Err(lost.why))
    });
    Ok(good.chain(lost).collect())
}
