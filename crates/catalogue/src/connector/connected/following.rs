//! Other answers that records refer to.

use super::answered::{Answered, Lack};
use super::{Connected, unreadable};
use crate::Failure;
use crate::connector::asking::Request;
use crate::connector::source::{Document, LONGEST_CHAIN};

impl Connected {
    /// Reads the answer to a request, and again with each other answer that is wanted for it, as long as there is one and the chain
    /// is not too long.
    pub(super) fn completed<T>(
        &self,
        request: &Request,
        answered: &Answered,
        read: impl Fn(&[Document]) -> Result<(T, Vec<String>), String>,
    ) -> Result<T, Lack> {
        let read = |documents: &[Document]| read(documents).map_err(|why| unreadable(&request.address, why));
        let mut documents = Vec::new();
        let (mut made, mut wanted) = read(&documents)?;
        for _ in 0..LONGEST_CHAIN {
            if wanted.is_empty() {
                break;
            }
            // All are looked for before one is missed, so that they are asked for at once.
            let followed: Vec<_> =
                wanted.into_iter().map(|address| self.followed(address, answered)).collect();
            documents.extend(followed.into_iter().collect::<Result<Vec<_>, _>>()?);
            (made, wanted) = read(&documents)?;
        }
        Ok(made)
    }

    /// Another answer, with its address; nothing if it is on another host or cannot be had.
    fn followed(&self, address: String, answered: &Answered) -> Result<Document, Lack> {
        let found = match self.found_in_answer(&address).map(|request| answered.to(&request)) {
            Ok(Err(Lack::Missing)) => return Err(Lack::Missing),
            Ok(Ok((here, _))) => Some(here.item),
            Ok(Err(Lack::Failed(_))) | Err(_) => None,
        };
        Ok((address, found))
    }

    /// The request for an address that was found in an answer.
    pub(super) fn found_in_answer(&self, address: &str) -> Result<Request, Failure> {
        match self.0.connector.is_own(address) {
            true => Ok(Request { address: self.0.without_key(address), ..Request::default() }),
            false => Err(unreadable(address, "it is on another host than the API".to_owned())),
        }
    }
}
