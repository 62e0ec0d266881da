//! What a list is narrowed down by, and what it can be narrowed down by.

use super::Connected;
use super::answered::{Answered, Lack};
use crate::connector::asking::{Ask, Question};
use crate::connector::facets::{FacetSource, facet};
use crate::connector::list::List;
use crate::connector::node::{self, Node};
use crate::connector::path::Here;
use crate::connector::record::Of;
use crate::{Facet, Field, Query};

impl Connected {
    /// The facets of an answer, and those that have a request of their own. One that cannot be had
    /// is left out: the records are there without it.
    pub(super) fn facets(
        &self,
        of: Of,
        answer: Option<&Here>,
        query: &Query,
        answered: &Answered,
    ) -> Result<Vec<Facet>, Lack> {
        let connector = &self.0.connector;
        let list = of(connector).and_then(|kind| kind.list.as_ref());
        let Some((list, answer)) = list.zip(answer) else { return Ok(Vec::new()) };
        let counted = list.facets.iter().filter(|(_, source)| source.is_counted());
        let counts = |(field, source): &(Field, FacetSource)| {
            let own = source
                .ask
                .as_ref()
                .map(|ask| self.counts(ask, filters(list, query, Some(*field)), query, answered));
            let values = match own {
                Some(Err(Lack::Missing)) => return Err(Lack::Missing),
                Some(Err(Lack::Failed(_))) => return Ok(None),
                Some(Ok(own)) => source.counts_of(&own, &connector.reader),
                None => source.counts_of(answer, &connector.reader),
            };
            Ok(Some(facet(*field, values, query)).filter(|facet| !facet.values.is_empty()))
        };
        // All are looked for before one is missed, so that they are asked for at once.
        let facets: Vec<_> = counted.map(counts).collect();
        Ok(facets.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    /// The answer to a facet that has a request of its own.
    fn counts(
        &self,
        ask: &Ask,
        filters: Vec<(String, Node)>,
        query: &Query,
        answered: &Answered,
    ) -> Result<Here, Lack> {
        let question = Question {
            query: query.text.clone(),
            language: self.0.connector.language_for(query.language),
            filters,
            key: self.0.key(),
            ..Question::default()
        };
        Ok(answered.to(&self.request(ask, &question)?)?.0)
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
