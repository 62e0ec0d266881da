//! Which files the pages of a museum, a tour or exhibits are made of: they are asked for, and what is read is noted.

use crate::catalogues::{Files, recorded};
use crate::components::media::fitting;
use crate::languages::Language;
use crate::web::address::Route;
use catalogue::model::{Address, Exhibit, Media, MediaKind, Museum, Story, Tour};
use catalogue::packed::Alike;
use catalogue::{Answers, Catalogue, Failure, Field, Listing, Query, Sort};
use futures::{StreamExt, stream};
use std::rc::Rc;
use std::sync::Arc;

/// How many records are asked for at once.
const AT_ONCE: usize = 8;

/// What is to be kept of a thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// The addresses of its files.
    pub files: Vec<String>,
    /// Whether something of it is on another site, which is not the portal's to keep.
    pub outside: bool,
}

/// Gathers the files of museums, tours and exhibits, each with the folder of its catalogue, and of the pages on the way
/// to them.
///
/// # Errors
/// If a part of a catalogue cannot be read.
pub async fn gather(things: &[(Address, Route)], language: Language) -> Result<Gathered, Failure> {
    let files = Files::default();
    let mut media = Vec::new();
    let mut folders: Vec<&Address> = Vec::new();
    for (folder, _) in things {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    for folder in folders {
        let catalogue = recorded(folder.clone(), files.clone()).await?;
        way(&*catalogue, language).await?;
        let mut ids = Vec::new();
        for (_, route) in things.iter().filter(|(own, _)| own == folder) {
            match route {
                Route::Museum(id) => museum(&catalogue, id, language, &mut media).await?,
                Route::Tour(id) => tour(&catalogue, id, language, &mut media).await?,
                Route::Exhibit(id) => ids.push(id.clone()),
                _ => {}
            }
        }
        exhibits(&catalogue, ids, language, &mut media).await?;
    }
    let mut gathered = Gathered::default();
    files.borrow_mut().extend(["portal.json", "outside-viewers.json"].map(str::to_owned));
    for own in &media {
        gathered.outside |= add(own, &files);
    }
    gathered.files = files.borrow().iter().cloned().collect();
    Ok(gathered)
}

/// The start page and the first pages of lists. The pictures of other things stay behind.
async fn way(catalogue: &dyn Catalogue, language: Language) -> Result<(), Failure> {
    let query = |take, sort| Query { language, sort, take: Some(take), ..Query::default() };
    catalogue.totals().await?;
    catalogue.regions().await?;
    last(catalogue.exhibits(query(4, Sort::Relevance))).await?;
    last(catalogue.tours(query(3, Sort::Relevance))).await?;
    last(catalogue.stories(query(3, Sort::Newest))).await?;
    last(catalogue.museums(Query { counts: true, ..query(24, Sort::Relevance) })).await?;
    Ok(())
}

/// A museum with all that is in it.
async fn museum(
    catalogue: &Rc<dyn Catalogue>,
    id: &str,
    language: Language,
    media: &mut Vec<Media>,
) -> Result<(), Failure> {
    let own: Option<Arc<Museum>> = catalogue.museum(id, language).await?;
    media.extend(own.iter().flat_map(|museum| museum.media.clone()));
    let query = |sort, counts| {
        let filters = vec![(Field::Museum, id.to_owned())];
        Query { filters, sort, language, counts, ..Query::default() }
    };
    let shelf = |sort| Query { take: Some(4), ..query(sort, false) };
    last(catalogue.exhibits(shelf(Sort::Relevance))).await?;
    last(catalogue.tours(shelf(Sort::Relevance))).await?;
    last(catalogue.stories(shelf(Sort::Newest))).await?;
    let exhibits: Option<Listing<Exhibit>> = last(catalogue.exhibits(query(Sort::Relevance, true))).await?;
    let tours: Option<Listing<Tour>> = last(catalogue.tours(query(Sort::Relevance, true))).await?;
    let stories: Option<Listing<Story>> = last(catalogue.stories(query(Sort::Newest, true))).await?;
    let ids = exhibits.into_iter().flat_map(|found| found.records).map(|exhibit| exhibit.id.clone());
    self::exhibits(catalogue, ids.collect(), language, media).await?;
    for found in tours.into_iter().flat_map(|found| found.records) {
        tour(catalogue, &found.id, language, media).await?;
    }
    for found in stories.into_iter().flat_map(|found| found.records) {
        let story = catalogue.story(&found.id, language).await?;
        media.extend(story.iter().flat_map(|story| story.media.clone()));
    }
    Ok(())
}

/// A tour with the exhibits that it shows.
async fn tour(
    catalogue: &Rc<dyn Catalogue>,
    id: &str,
    language: Language,
    media: &mut Vec<Media>,
) -> Result<(), Failure> {
    let Some(tour) = catalogue.tour(id, language).await? else { return Ok(()) };
    media.extend(tour.plan.clone());
    media.extend(tour.scenes.iter().filter_map(|scene| scene.media.clone()));
    let spots = tour.scenes.iter().flat_map(|scene| &scene.hotspots);
    exhibits(catalogue, spots.filter_map(|spot| spot.exhibit.clone()).collect(), language, media).await?;
    for id in &tour.museums {
        catalogue.museum(id, language).await?;
    }
    Ok(())
}

/// Exhibits, with the cards of those like them.
async fn exhibits(
    catalogue: &Rc<dyn Catalogue>,
    ids: Vec<String>,
    language: Language,
    media: &mut Vec<Media>,
) -> Result<(), Failure> {
    let one = |id: String| {
        let catalogue = catalogue.clone();
        async move {
            let exhibit: Option<Arc<Exhibit>> = catalogue.exhibit(&id, language).await?;
            for museum in exhibit.iter().flat_map(|exhibit| exhibit.museum.clone()) {
                catalogue.museum(&museum, language).await?;
            }
            catalogue.related(&id, language, 4, Alike::new()).await?;
            Ok(exhibit)
        }
    };
    let mut coming = stream::iter(ids).map(one).buffer_unordered(AT_ONCE);
    while let Some(exhibit) = coming.next().await {
        media.extend(exhibit?.iter().flat_map(|exhibit| exhibit.media.clone()));
    }
    Ok(())
}

/// The last answer of those that grow.
async fn last<T>(mut answers: Answers<T>) -> Result<Option<T>, Failure> {
    let mut latest = None;
    while let Some(answer) = answers.next().await {
        latest = Some(answer?);
    }
    Ok(latest)
}

/// Adds the files of something that is shown, in the best format that it has; tells whether some are on another
/// site.
fn add(media: &Media, files: &Files) -> bool {
    let format = media.renditions.first().map(|rendition| &rendition.format);
    let sizes = media.renditions.iter().filter(|rendition| Some(&rendition.format) == format);
    let itself = match media.kind {
        MediaKind::Iiif | MediaKind::External => None,
        _ => fitting(media).map(Address::new),
    };
    let subtitles = media.subtitles.iter().map(|subtitles| &subtitles.url);
    let all = sizes.map(|size| &size.url).chain(&media.poster).chain(subtitles).chain(&itself);
    let (outside, own): (Vec<&Address>, Vec<&Address>) = all.partition(|address| address.is_outside());
    files.borrow_mut().extend(own.into_iter().filter_map(|address| address.href()).map(str::to_owned));
    !outside.is_empty() || media.kind == MediaKind::External
}
