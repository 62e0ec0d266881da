//! Other answers that records refer to.

use super::{Connected, unreadable};
use crate::Failure;
use crate::connector::asking::Request;
use crate::connector::source::{Document, LONGEST_CHAIN};
use futures_util::future::join_all;

impl Connected {
    /// Reads something, and again with each other answer that is wanted for it, as long as there is
    /// one and the chain is not too long.
    pub(super) async fn completed<T>(
        &self,
        read: impl Fn(&[Document]) -> Result<(T, Vec<String>), String>,
    ) -> Result<T, String> {
        let mut documents = Vec::new();
        let (mut made, mut wanted) = read(&documents)?;
        for _ in 0..LONGEST_CHAIN {
            if wanted.is_empty() {
                break;
            }
            documents.extend(join_all(wanted.into_iter().map(|address| self.followed(address))).await);
            (made, wanted) = read(&documents)?;
        }
        Ok(made)
    }

    /// Another answer, with its address; nothing if it is on another host or cannot be had.
    async fn followed(&self, address: String) -> Document {
        let found = match self.found_in_answer(&address) {
            Ok(request) => self.answer(&request).await.ok(),
            Err(_) => None,
        };
        (address, found.map(|(here, _)| here.item))
    }

    /// The request for an address that was found in an answer.
    pub(super) fn found_in_answer(&self, address: &str) -> Result<Request, Failure> {
        match self.0.connector.is_own(address) {
            true => Ok(Request { address: self.0.without_key(address), ..Request::default() }),
            false => Err(unreadable(address, "it is on another host than the API".to_owned())),
        }
    }
}
