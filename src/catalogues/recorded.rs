//! A packed catalogue that notes which files its answers are read from.

use super::packed::{CODE, Folder};
use catalogue::model::Address;
use catalogue::packed::{self, Packed};
use catalogue::{Answer, Catalogue};
use futures::FutureExt;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Addresses of files.
pub type Files = Rc<RefCell<BTreeSet<String>>>;

struct Recorder {
    folder: Folder,
    files: Files,
}

impl packed::Files for Recorder {
    fn file(&self, path: &str, anew: bool) -> Answer<Vec<u8>> {
        let folder = self.folder.0.href().map(|folder| folder.trim_end_matches('/'));
        self.files.borrow_mut().extend(folder.map(|folder| format!("{folder}/{path}")));
        self.folder.file(path, anew)
    }
}

/// The packed catalogue in a folder, opened once more: what it reads is added to `files`.
pub fn recorded(folder: Address, files: Files) -> Answer<Rc<dyn Catalogue>> {
    let opened = Packed::open(Rc::new(Recorder { folder: Folder(folder), files }), CODE);
    async move { Ok(Rc::new(opened.await?) as Rc<dyn Catalogue>) }.boxed_local()
}
