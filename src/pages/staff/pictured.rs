//! Records with the pictures that stand in a folder beside their file: the browser holds them, and no network is asked.

use super::told::{Beside, Record};
use catalogue::file::{Record as Recorded, read_one};
use catalogue::model::{Address, Exhibit, Media, Museum, Region, Story, Tour};

/// A record that may have pictures, models, films.
pub(super) trait Pictured: Recorded {
    fn media(&mut self) -> Vec<&mut Media>;
}

macro_rules! pictured {
    ($($kind:ident)*) => {$(
        impl Pictured for $kind {
            fn media(&mut self) -> Vec<&mut Media> {
                self.media.iter_mut().collect()
            }
        }
    )*};
}
pictured!(Exhibit Museum Story);

impl Pictured for Tour {
    fn media(&mut self) -> Vec<&mut Media> {
        self.plan.iter_mut().chain(self.scenes.iter_mut().filter_map(|scene| scene.media.as_mut())).collect()
    }
}

impl Pictured for Region {
    fn media(&mut self) -> Vec<&mut Media> {
        Vec::new()
    }
}

/// Reads a record. What it names beside its file is what the browser holds; what is not there is asked of nobody.
pub(super) fn read<R: Pictured>(record: &Record) -> Result<R, String> {
    let mut own = read_one::<R>(record.json.as_deref().unwrap_or_default().as_bytes())?;
    for media in own.media() {
        let renditions = media.renditions.iter_mut().map(|own| &mut own.url);
        let subtitles = media.subtitles.iter_mut().map(|own| &mut own.url);
        let addresses = [&mut media.url].into_iter().chain(renditions).chain(subtitles);
        addresses
            .chain(&mut media.poster)
            .chain(&mut media.small)
            .for_each(|address| hold(address, &record.pictures));
        media.renditions.retain(|own| own.url.href().is_some());
    }
    Ok(own)
}

fn hold(address: &mut Address, pictures: &[Beside]) {
    if let Some(own) = pictures.iter().find(|own| own.written == address.written()) {
        *address = if own.held.is_empty() { Address::new("") } else { Address::held(&own.held) };
    }
}
