//! Packing records into a folder, and opening it.

use catalogue::file::FileError;
use catalogue::packed::pack::{KINDS, Packing, Report, Synonyms};
use catalogue::packed::{Code, Files, Packed};
use catalogue::{Answer, Answers, Failure, Listing, Reason};
use flate2::read::GzDecoder;
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use std::cell::RefCell;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A folder, noting what is asked of it.
pub struct Folder {
    path: PathBuf,
    pub asked: RefCell<Vec<String>>,
}

impl Files for Folder {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        self.asked.borrow_mut().push(path.to_owned());
        let address = path.to_owned();
        let read = std::fs::read(self.path.join(path)).map_err(|_| Reason::Status(404)).and_then(|bytes| {
            let mut unpacked = Vec::new();
            if !path.ends_with(".pack") {
                return Ok(bytes);
            }
            let read = GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked);
            let unreadable = |error: std::io::Error| {
                Reason::Unreadable(FileError { line: 1, column: 1, why: error.to_string() })
            };
            read.map(|_| unpacked).map_err(unreadable)
        });
        std::future::ready(read.map_err(|reason| Failure { address, reason })).boxed_local()
    }
}

/// Packs records, each with its kind and its JSON.
pub fn pack(folder: &Path, records: &[(&str, String)], synonyms: Synonyms) -> Report {
    let mut packing = Packing::new(folder, 100).unwrap();
    packing.synonyms(synonyms);
    for (at, (kind, json)) in records.iter().enumerate() {
        let kind = KINDS.iter().position(|own| own == kind).unwrap();
        packing.add(kind, format!("record {at}"), json.clone().into_bytes()).unwrap();
    }
    packing.finish(&mut |_, _, _| {}).unwrap()
}

/// Opens what was packed.
pub fn open(folder: &Path) -> (Packed, Rc<Folder>) {
    let folder = Rc::new(Folder { path: folder.to_owned(), asked: RefCell::default() });
    (block_on(Packed::open(folder.clone(), Code::here())).unwrap(), folder)
}

/// The answer that stays.
pub fn last<R>(answers: Answers<Listing<R>>) -> Listing<R> {
    block_on(answers.collect::<Vec<_>>()).pop().unwrap().unwrap()
}
