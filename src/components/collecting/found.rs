//! Exhibits of any of the portal's catalogues, each found or not by itself.

use crate::site::Site;
use crate::web::address::{Location, Route};
use catalogue::collection::Record;
use catalogue::model::{Exhibit, Text};
use catalogue::{Answer, Failure};
use futures::FutureExt;
use futures::future::{LocalBoxFuture, poll_fn};
use std::sync::Arc;
use std::task::Poll;

/// What has come of a record.
#[derive(Clone)]
pub struct Found {
    /// The record.
    pub record: Record,
    /// What it is.
    pub what: What,
}

/// What a record is.
#[derive(Clone)]
pub enum What {
    /// An exhibit.
    Here(Here),
    /// One that no catalogue of the portal has.
    Unknown,
    /// One whose catalogue does not answer, and why, in words.
    Failed(String),
}

/// An exhibit in its catalogue.
#[derive(Clone)]
pub struct Here {
    /// The site with its catalogue.
    pub site: Site,
    /// The exhibit.
    pub exhibit: Arc<Exhibit>,
    /// What its museum is called, if that could be had.
    pub museum: Option<Text>,
}

impl Found {
    /// What it is called, as far as that is known.
    pub fn name(&self) -> String {
        match &self.what {
            What::Here(here) => here.site.plain(&here.exhibit.title),
            _ => self.record.id.clone(),
        }
    }
}

impl Here {
    /// The address of its page.
    pub fn href(&self) -> String {
        self.site.href(Route::Exhibit(self.exhibit.id.clone()))
    }
}

/// The address of a record's page, whether there is such a page or not.
pub(super) fn href(site: Site, record: &Record) -> String {
    Location::new(site.language, record.catalogue.clone(), Route::Exhibit(record.id.clone())).href()
}

/// A catalogue's site; nothing if the portal has no such catalogue, and words if it does not open.
type Opened = Result<Option<Site>, String>;

/// Looks for records; the answer has as many, and in the same order.
pub fn find(site: Site, records: Vec<Record>) -> Answer<Vec<Found>> {
    async move {
        // Each catalogue is opened but once.
        let mut sites: Vec<(Option<String>, Opened)> = Vec::new();
        for Record { catalogue, .. } in &records {
            if !sites.iter().any(|(known, _)| known == catalogue) {
                let opened = site.with_catalogue(catalogue.as_deref()).await;
                sites.push((catalogue.clone(), opened.map_err(|failure| site.explain(&failure))));
            }
        }
        let looks = records.into_iter().map(|record| {
            let own = sites.iter().find(|(known, _)| *known == record.catalogue);
            let own = own.map_or(Ok(None), |(_, site)| site.clone());
            async move {
                let what = match own {
                    Ok(Some(site)) => find_in(site, &record.id).await,
                    Ok(None) => What::Unknown,
                    Err(why) => What::Failed(why),
                };
                Found { record, what }
            }
            .boxed_local()
        });
        Ok(all(looks.collect()).await)
    }
    .boxed_local()
}

/// What comes of all of these, in the same order. There are never so many that asking each of them now and then would take long.
async fn all(mut coming: Vec<LocalBoxFuture<'static, Found>>) -> Vec<Found> {
    let mut here: Vec<Option<Found>> = coming.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (coming, here) in coming.iter_mut().zip(&mut here).filter(|(_, here)| here.is_none()) {
            if let Poll::Ready(found) = coming.poll_unpin(context) {
                *here = Some(found);
            }
        }
        if here.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    here.into_iter().flatten().collect()
}

async fn find_in(site: Site, id: &str) -> What {
    match look(site, id).await {
        Ok(Some(here)) => What::Here(here),
        Ok(None) => What::Unknown,
        Err(failure) => What::Failed(site.explain(&failure)),
    }
}

async fn look(site: Site, id: &str) -> Result<Option<Here>, Failure> {
    let catalogue = site.catalogue();
    let Some(exhibit) = catalogue.exhibit(id, site.language).await? else { return Ok(None) };
    let museum = match (&exhibit.museum, catalogue.offers().museums) {
        // A name that does not come is no reason to be without the exhibit.
        (Some(id), Some(_)) => catalogue.museum(id, site.language).await.ok().flatten(),
        _ => None,
    };
    Ok(Some(Here { site, exhibit, museum: museum.map(|museum| museum.name.clone()) }))
}
