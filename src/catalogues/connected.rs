//! A catalogue behind an API, asked with the browser's `fetch`.

mod transport;

use super::{Explain, Opening};
use crate::languages::{self, Language, connecting};
use crate::web::fetch::Network;
use crate::web::navigation::root;
use catalogue::connector::{Connected, Connector};
use catalogue::file::FileError;
use catalogue::json::{parse, position_of};
use catalogue::model::Address;
use catalogue::{Catalogue, Failure, Fetch, Reason};
use futures::FutureExt;
use std::rc::Rc;
use transport::Http;

/// Opens the catalogue of an API: the connector at this address is fetched and read.
pub(super) fn open(address: Address) -> Opening {
    let opening = async move {
        let file = Network.fetch(&address).await?;
        let connector = read(&file).map_err(|error| {
            let address = address.href().unwrap_or_default().to_owned();
            Failure { address, reason: Reason::Unreadable(error) }
        })?;
        let api: Rc<dyn Catalogue> = Rc::new(Connected::new(connector.rooted(&root()), Rc::new(Http), None));
        Ok((api, explain as Explain))
    };
    (opening.boxed_local(), explain_opening)
}

/// Reads a connector; what is wrong in it is named with its line and column.
fn read(file: &[u8]) -> Result<Connector, FileError> {
    // What is no JSON has its own place for what is wrong.
    parse(file)?;
    Connector::read(file).map_err(|wrong| {
        let (line, column) = position_of(file, &wrong.field);
        FileError { line, column, why: wrong.to_string() }
    })
}

/// What went wrong with a connector, in words.
fn explain_opening(language: Language, failure: &Failure) -> String {
    connecting::mistake(language, failure).unwrap_or_else(|| explain(language, failure))
}

/// What went wrong with an API, in words.
fn explain(language: Language, failure: &Failure) -> String {
    connecting::failure(language, failure).unwrap_or_else(|| languages::failure(language, failure))
}
