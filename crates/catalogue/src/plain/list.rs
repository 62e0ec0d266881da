//! A list of records, fetched when it is first asked for.

use super::Fetch;
use crate::file::{self, FileError, Record};
use crate::model::Address;
use crate::search::sort;
use crate::{Failure, Reason};
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared, WeakShared};
use std::marker::PhantomData;
use std::{any::Any, cell::RefCell, rc::Rc, sync::Arc};

/// A list of records in some files.
pub(super) struct List<R> {
    files: Rc<Files>,
    records: PhantomData<R>,
}

impl<R: Record> List<R> {
    pub(super) fn new(fetch: Rc<dyn Fetch>, addresses: Vec<Address>) -> Self {
        let read = |files: &[Vec<u8>]| Ok(Rc::new(Records::<R>::read(files)?) as Rc<dyn Any>);
        let held = RefCell::new(Held::Nothing);
        Self { files: Rc::new(Files { fetch, addresses, read, held }), records: PhantomData }
    }

    /// Whether there are no files of such records.
    pub(super) fn is_empty(&self) -> bool {
        self.files.addresses.is_empty()
    }

    /// The records. Those who ask at the same time share one request; a failure is not kept, so
    /// that asking again is a new try.
    pub(super) async fn get(&self) -> Result<Rc<Records<R>>, Failure> {
        let records = Files::get(self.files.clone()).await?;
        // Always of this type: `read` made them.
        Ok(records.downcast().unwrap_or_default())
    }
}

/// The files of a list, whatever is in them: what does not depend on the kind of record is
/// compiled once, not five times.
struct Files {
    fetch: Rc<dyn Fetch>,
    addresses: Vec<Address>,
    read: Read,
    held: RefCell<Held>,
}

/// Reads the records of some files; the error names the file by its place.
type Read = fn(&[Vec<u8>]) -> Result<Rc<dyn Any>, (usize, FileError)>;

type Loading = LocalBoxFuture<'static, Result<Rc<dyn Any>, Failure>>;

enum Held {
    Nothing,
    /// Weak, so that the request is cancelled when the last one who waits for it leaves.
    Coming(WeakShared<Loading>),
    Here(Rc<dyn Any>),
}

impl Files {
    fn get(files: Rc<Self>) -> Loading {
        async move {
            let loading = match &*files.held.borrow() {
                Held::Here(records) => return Ok(records.clone()),
                Held::Coming(loading) => loading.upgrade(),
                Held::Nothing => None,
            };
            let loading = loading.unwrap_or_else(|| Self::start(&files));
            let loaded = loading.await;
            *files.held.borrow_mut() = match &loaded {
                Ok(records) => Held::Here(records.clone()),
                Err(_) => Held::Nothing,
            };
            loaded
        }
        .boxed_local()
    }

    fn start(files: &Rc<Self>) -> Shared<Loading> {
        let own = files.clone();
        let loading = async move { own.load().await }.boxed_local().shared();
        if let Some(weak) = loading.downgrade() {
            *files.held.borrow_mut() = Held::Coming(weak);
        }
        loading
    }

    async fn load(&self) -> Result<Rc<dyn Any>, Failure> {
        // All are asked for before the first is waited for.
        let coming: Vec<_> = self.addresses.iter().map(|address| self.fetch.fetch(address)).collect();
        let mut files = Vec::new();
        for file in coming {
            files.push(file.await?);
        }
        (self.read)(&files).map_err(|(file, error)| {
            let address = self.addresses.get(file).and_then(Address::href).unwrap_or_default().to_owned();
            Failure { address, reason: Reason::Unreadable(error) }
        })
    }
}

/// Records that were read.
pub(super) struct Records<R> {
    all: Vec<Arc<R>>,
    /// The places of the records, in the order of their identifiers.
    by_id: Vec<(Vec<u8>, usize)>,
    /// How many could not be read.
    pub(super) lost: usize,
}

impl<R> Default for Records<R> {
    fn default() -> Self {
        Self { all: Vec::new(), by_id: Vec::new(), lost: 0 }
    }
}

impl<R: Record> Records<R> {
    /// The records of some files. The error names the file by its place. Of two records of one
    /// identifier the first stays, and the other is lost.
    fn read(files: &[Vec<u8>]) -> Result<Self, (usize, FileError)> {
        let mut all = Vec::new();
        let mut lost = 0;
        for (place, file) in files.iter().enumerate() {
            let list = file::read::<R>(file).map_err(|error| (place, error))?;
            lost += list.lost.len();
            all.extend(list.records.into_iter().map(Arc::new));
        }
        let by_id: Vec<(Vec<u8>, usize)> =
            all.iter().enumerate().map(|(at, record)| (record.id().as_bytes().to_vec(), at)).collect();
        let (by_id, doubled) = sorted_apart(by_id);
        for &at in doubled.iter().rev() {
            all.remove(at);
        }
        if doubled.is_empty() {
            return Ok(Self { all, by_id, lost });
        }
        let by_id =
            all.iter().enumerate().map(|(at, record)| (record.id().as_bytes().to_vec(), at)).collect();
        Ok(Self { all, by_id: sorted_apart(by_id).0, lost: lost + doubled.len() })
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn all(&self) -> &[Arc<R>] {
        &self.all
    }

    pub(super) fn find(&self, id: &str) -> Option<&Arc<R>> {
        let found = self.by_id.binary_search_by(|(own, _)| own.as_slice().cmp(id.as_bytes())).ok()?;
        self.all.get(self.by_id.get(found)?.1)
    }
}

/// Identifiers in order, and the places of those that stand there already, from the first.
fn sorted_apart(mut ids: Vec<(Vec<u8>, usize)>) -> (Vec<(Vec<u8>, usize)>, Vec<usize>) {
    sort(&mut ids);
    let mut doubled = Vec::new();
    ids.dedup_by(|later, first| {
        let same = later.0 == first.0;
        if same {
            doubled.push((Vec::from(later.1.to_be_bytes()), later.1));
        }
        same
    });
    sort(&mut doubled);
    (ids, doubled.into_iter().map(|(_, at)| at).collect())
}
