//! What a list is narrowed down by, and what it can be narrowed down by.

use super::Connected;
use crate::connector::asking::{Ask, Question};
use crate::connector::facets::{Counted, FacetSource, facet};
use crate::connector::list::List;
use crate::connector::node::{self, Node};
use crate::connector::path::Here;
use crate::connector::record::Of;
use crate::{Facet, Field, Query};
use futures_util::future::join_all;

impl Connected {
    /// The facets of an answer, and those that have a request of their own. One that cannot be had
    /// is left out: the records are there without it.
    pub(super) async fn facets(&self, of: Of, answer: Option<&Here>, query: &Query) -> Vec<Facet> {
        let connector = &self.0.connector;
        let list = of(connector).and_then(|kind| kind.list.as_ref());
        let Some((list, answer)) = list.zip(answer) else { return Vec::new() };
        let counted = list.facets.iter().filter(|(_, source)| source.is_counted());
        let facets = counted.map(|(field, source)| async move {
            let values = match &source.ask {
                Some(ask) => self.counts(source, ask, filters(list, query, Some(*field)), query).await?,
                None => source.counts_of(answer, &connector.reader),
            };
            Some(facet(*field, values, query)).filter(|facet| !facet.values.is_empty())
        });
        join_all(facets).await.into_iter().flatten().collect()
    }

    /// The counts of a facet that has a request of its own.
    async fn counts(
        &self,
        source: &FacetSource,
        ask: &Ask,
        filters: Vec<(String, Node)>,
        query: &Query,
    ) -> Option<Vec<Counted>> {
        let question = Question {
            query: query.text.clone(),
            language: self.0.connector.language_for(query.language),
            filters,
            key: self.0.key(),
            ..Question::default()
        };
        let (answer, _) = self.answer(&self.request(ask, &question).ok()?).await.ok()?;
        Some(source.counts_of(&answer, &self.0.connector.reader))
    }
}

/// The chosen values of every field but one, as the API wants them. A field's values are counted
/// under the choices of the others.
pub(super) fn filters(list: &List, query: &Query, but: Option<Field>) -> Vec<(String, Node)> {
    let filter = |(field, facet): &(Field, FacetSource)| {
        let chosen: Vec<&str> = query.chosen(*field).collect();
        (field.name().to_owned(), facet.filter.of(&chosen))
    };
    let others = list.facets.iter().filter(|(field, _)| Some(*field) != but);
    others.map(filter).filter(|(_, filter)| !node::is_missing(filter)).collect()
}
