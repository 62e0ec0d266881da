//! A packed catalogue, fetched block by block.

use super::{Explain, Explained};
use crate::languages;
use crate::lazy::NotLoaded;
use crate::web::fetch::{Body, file};
use catalogue::model::Address;
use catalogue::packed::{Asked, Code, Files, Finder, Packed};
use catalogue::{Answer, Catalogue, Failure, Reason};
use futures::FutureExt;
use std::rc::Rc;

/// The packed catalogue in a folder.
pub(super) fn open(folder: Address) -> Answer<Explained> {
    let opened = Packed::open(Rc::new(Folder(folder)), CODE);
    async move { Ok((Rc::new(opened.await?) as Rc<dyn Catalogue>, languages::failure as Explain)) }
        .boxed_local()
}

/// A catalogue of nothing.
pub(super) fn nothing() -> Rc<dyn Catalogue> {
    Rc::new(Packed::nothing(Rc::new(Folder(Address::new(""))), CODE))
}

/// What finds some of the records comes in wasm files of its own, when somebody asks for some.
pub(super) const CODE: Code = Code {
    asked: || async { load_asked().await.map_err(missing) }.boxed_local(),
    finder: || async { load_finder().await.map_err(missing) }.boxed_local(),
};

fn missing(code: NotLoaded) -> Failure {
    code.failure("search.wasm")
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(asked, fallible)]
fn load_asked() -> Result<Asked, NotLoaded> {
    Ok(Asked::new())
}

#[cfg(not(feature = "split"))]
async fn load_asked() -> Result<Asked, NotLoaded> {
    Ok(Asked::new())
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(words, fallible)]
fn load_finder() -> Result<Finder, NotLoaded> {
    Ok(Finder::new())
}

#[cfg(not(feature = "split"))]
async fn load_finder() -> Result<Finder, NotLoaded> {
    Ok(Finder::new())
}

/// A folder on a host.
pub(super) struct Folder(pub(super) Address);

impl Files for Folder {
    fn file(&self, path: &str, anew: bool) -> Answer<Vec<u8>> {
        let folder = self.0.href().map(|folder| folder.trim_end_matches('/'));
        let address = folder.map(|folder| format!("{folder}/{path}"));
        let body = if path.ends_with(".pack") { Body::Packed } else { Body::AsSent };
        async move {
            let address = address.unwrap_or_default();
            if address.is_empty() {
                return Err(Failure { address, reason: Reason::Forbidden });
            }
            file(&address, anew, body).await.map_err(|reason| Failure { address, reason })
        }
        .boxed_local()
    }
}
