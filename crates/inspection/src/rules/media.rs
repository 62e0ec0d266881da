//! Pictures, and the files of media.

use crate::files::{File, Files, Picture};
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::{Address, Media, MediaKind};

/// What is wrong with a picture, a model, a film, whatever its files are.
pub(super) fn check(here: &Here, media: &Media, sink: &mut Sink) {
    let is_seen = !matches!(media.kind, MediaKind::Audio | MediaKind::External);
    if is_seen && media.alternative.as_ref().is_none_or(|text| text.is_blank()) {
        sink.find(Rule::AlternativeMissing, &here.name("alternative"), Vec::new());
    }
    untold(here, media, sink);
}

/// What is wrong with its files.
pub(super) fn check_files(here: &Here, media: &Media, files: &Files, sink: &mut Sink) {
    file(here, media, files, sink);
    beside(here, media, files, sink);
}

/// Without its size a picture moves the page when it comes.
fn untold(here: &Here, media: &Media, sink: &mut Sink) {
    let sizes = [("width", media.width), ("height", media.height)];
    if let Some((name, _)) = sizes.into_iter().find(|(_, size)| size.is_none())
        && media.kind == MediaKind::Image
    {
        sink.find(Rule::PictureSizeUntold, &here.name(name), Vec::new());
    }
}

fn file(here: &Here, media: &Media, files: &Files, sink: &mut Sink) {
    let at = here.name("url");
    let Some((address, file)) = known(&media.url, files) else { return };
    let is_picture = matches!(media.kind, MediaKind::Image | MediaKind::Panorama);
    match file {
        File::Missing(why) => sink.find(Rule::FileMissing, &at, vec![address.into(), why.as_str().into()]),
        File::NoPicture if is_picture => sink.find(Rule::PictureUnreadable, &at, vec![address.into()]),
        File::Picture(own) if media.kind == MediaKind::Panorama => panorama(here, media, address, *own, sink),
        File::Picture(own) if is_picture => picture(here, media, address, *own, sink),
        _ => {}
    }
}

fn known<'f>(address: &'f Address, files: &'f Files) -> Option<(&'f str, &'f File)> {
    let address = address.written();
    Some((address, files.at(address)?))
}

fn panorama(here: &Here, media: &Media, address: &str, own: Picture, sink: &mut Sink) {
    let (width, height) = own.seen();
    if u64::from(width) == 2 * u64::from(height) {
        return other_size(here, media, address, own, sink);
    }
    let values = vec![address.into(), width.to_string().into(), height.to_string().into()];
    sink.find(Rule::PanoramaShape, &here.name("url"), values);
}

fn picture(here: &Here, media: &Media, address: &str, own: Picture, sink: &mut Sink) {
    let at = here.name("url");
    let (width, height) = own.seen();
    let [width_said, height_said] = [width, height].map(|size| size.to_string().into());
    other_size(here, media, address, own, sink);
    if own.orientation != 1 {
        sink.find(Rule::PictureTurned, &at, vec![address.into(), own.orientation.to_string().into()]);
    }
    let least = sink.profile.smallest_picture;
    if width.max(height) < least {
        let values = vec![address.into(), width_said, height_said, least.to_string().into()];
        sink.find(Rule::PictureSmall, &at, values);
    }
    if own.bytes > sink.profile.heaviest_picture && media.renditions.is_empty() {
        sink.find(Rule::PictureHuge, &at, vec![address.into(), megabytes(own.bytes).into()]);
    }
}

fn other_size(here: &Here, media: &Media, address: &str, own: Picture, sink: &mut Sink) {
    let (width, height) = own.seen();
    let differs = |told: Option<u32>, real: u32| told.is_some_and(|told| told != real);
    if differs(media.width, width) || differs(media.height, height) {
        let values = vec![address.into(), width.to_string().into(), height.to_string().into()];
        sink.find(Rule::PictureOtherSize, &here.name("width"), values);
    }
}

/// One place after the point, without floating-point formatting.
fn megabytes(bytes: u64) -> String {
    const TENTH: u64 = 1024 * 1024 / 10;
    let tenths = bytes / TENTH;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// What belongs to a thing: its other sizes, its poster, its subtitles. They need only be there.
fn beside(here: &Here, media: &Media, files: &Files, sink: &mut Sink) {
    let mut present = |at: &Here, address: &Address| {
        if let Some((address, File::Missing(why))) = known(address, files) {
            sink.find(Rule::FileMissing, at, vec![address.into(), why.as_str().into()]);
        }
    };
    for (at, rendition) in media.renditions.iter().enumerate() {
        present(&here.name("renditions").number(at).name("url"), &rendition.url);
    }
    for (at, subtitles) in media.subtitles.iter().enumerate() {
        present(&here.name("subtitles").number(at).name("url"), &subtitles.url);
    }
    for (name, address) in [("poster", &media.poster), ("small", &media.small)] {
        if let Some(address) = address {
            present(&here.name(name), address);
        }
    }
}
