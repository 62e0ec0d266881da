//! A catalogue behind an API, asked with the browser's `fetch`.

mod transport;

use super::{Explain, Explained};
use crate::languages::{self, Language, connecting};
use crate::web::fetch::Network;
use crate::web::navigation::root;
use catalogue::connector::{Connected, ConnectedCatalogue, Connector};
use catalogue::file::FileError;
use catalogue::json::position_of;
use catalogue::model::Address;
use catalogue::plain::{Fetch, Plain};
use catalogue::portal::Source;
use catalogue::{Answer, Catalogue, Failure, Reason};
use futures::FutureExt;
use std::rc::Rc;
use transport::Http;

/// Opens the catalogue of an API: its connector is fetched and read.
pub(super) fn open(address: Address, source: Source) -> Answer<Explained> {
    async move {
        let file = Network.fetch(&address).await?;
        let connector = Connector::read(&file).map_err(|wrong| {
            let (line, column) = position_of(&file, &wrong.field);
            let error = FileError { line, column, why: wrong.to_string() };
            let address = address.href().unwrap_or_default().to_owned();
            Failure { address, reason: Reason::Unreadable(error) }
        })?;
        let api = Connected::new(connector.rooted(&root()), Rc::new(Http), None);
        let files = Plain::new(Rc::new(Network), &source);
        let catalogue: Rc<dyn Catalogue> = Rc::new(ConnectedCatalogue::new(files, api));
        Ok((catalogue, explain as Explain))
    }
    .boxed_local()
}

/// What went wrong with an API, in words.
fn explain(language: Language, failure: &Failure) -> String {
    connecting::failure(language, failure).unwrap_or_else(|| languages::failure(language, failure))
}
