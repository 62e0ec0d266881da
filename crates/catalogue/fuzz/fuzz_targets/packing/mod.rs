//! Packing in a folder that goes again, and asking what was packed in memory.

use catalogue::packed::pack::{KINDS, Packing};
use catalogue::packed::{Code, Files, Folder, Packed};
use catalogue::{Answer, Answers, Failure, Listing, Reason};
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use std::collections::BTreeMap;
use std::fs;
use std::future::ready;
use std::path::Path;
use std::rc::Rc;

/// How many things are sorted in memory.
const MEMORY: usize = 10_000;

/// Files by their paths.
#[derive(Clone, Default)]
pub struct Memory(pub BTreeMap<String, Rc<Vec<u8>>>);

impl Files for Memory {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        let missing = || Failure { address: path.to_owned(), reason: Reason::Status(404) };
        ready(self.0.get(path).map(|bytes| bytes.to_vec()).ok_or_else(missing)).boxed_local()
    }
}

/// Packs records, each with its kind and its JSON; some are added to the others, and some taken, by
/// their kinds and identifiers.
pub fn pack(records: &[(&str, String)], added: &[(&str, String)], taken: &[(&str, &str)]) -> Memory {
    let folder = tempfile::tempdir().unwrap();
    let kind = |name: &str| KINDS.iter().position(|own| *own == name).unwrap();
    let finish = |mut packing: Packing, records: &[(&str, String)], taken: &[(&str, &str)]| {
        for (name, json) in records {
            packing.add(kind(name), String::new(), json.clone().into_bytes()).unwrap();
        }
        for (name, id) in taken {
            packing.take(kind(name), (*id).to_owned());
        }
        packing.finish(&mut |_, _, _| {}).unwrap();
    };
    finish(Packing::new(folder.path(), MEMORY).unwrap(), records, &[]);
    if !added.is_empty() || !taken.is_empty() {
        finish(Packing::change(folder.path(), MEMORY).unwrap(), added, taken);
    }
    let paths = files(folder.path(), "");
    let files = Folder(folder.path().to_owned());
    let read = |path: String| (path.clone(), Rc::new(block_on(files.file(&path, false)).unwrap()));
    Memory(paths.into_iter().map(read).collect())
}

fn files(folder: &Path, within: &str) -> Vec<String> {
    let entries = fs::read_dir(folder.join(within)).unwrap().map(|entry| entry.unwrap());
    let paths = entries.flat_map(|entry| {
        let name = format!("{within}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() { files(folder, &format!("{name}/")) } else { vec![name] }
    });
    paths.collect()
}

pub fn open(files: Memory) -> Result<Packed, Failure> {
    block_on(Packed::open(Rc::new(files), Code::here()))
}

/// The answer that stays.
pub fn last<R>(answers: Answers<Listing<R>>) -> Result<Listing<R>, Failure> {
    block_on(answers.collect::<Vec<_>>()).pop().unwrap()
}
