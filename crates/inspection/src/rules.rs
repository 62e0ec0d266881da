//! The rules: what is looked for in a record by itself. Those that need other records are in the
//! [`Inspection`](crate::Inspection)'s own memory: [`Doubles`], [`Titles`] and [`References`].

mod area;
mod dates;
mod dimensions;
mod doubles;
mod guess;
mod languages;
mod letters;
mod makers;
mod media;
mod personal;
mod references;
mod required;
mod rights;
mod scenes;
mod titles;
mod tongues;

pub(crate) use doubles::Doubles;
pub use doubles::bare;
pub(crate) use references::References;
pub(crate) use titles::Titles;

use crate::files::Files;
use crate::known::Known;
use crate::parts::{Part, Seen};
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;

/// Looks at one record by itself.
pub(crate) fn inspect(
    seen: Seen,
    files: &Files,
    known: &Known,
    references: &mut References,
    sink: &mut Sink,
) {
    let mut filled = required::Filled::of(seen.list(), sink.profile);
    seen.walk(&mut |here, part| {
        filled.note(here, part);
        look(here, part, known, sink);
        if let Part::Reference(list, id) = part {
            references.note(here, list, id, known, sink);
        }
    });
    filled.end(sink);
    inspect_files(seen, files, sink);
    match seen {
        Seen::Exhibit(exhibit) => makers::check(exhibit, sink),
        Seen::Tour(tour) => scenes::check(tour, sink),
        Seen::Story(story) => dates::check_days(story, sink),
        Seen::Museum(_) | Seen::Region(_) => {}
    }
}

/// Looks at the files of a record.
pub(crate) fn inspect_files(seen: Seen, files: &Files, sink: &mut Sink) {
    if files.is_empty() {
        return;
    }
    seen.walk(&mut |here, part| {
        if let Part::Media(shown) = part {
            media::check_files(here, shown, files, sink);
        }
    });
}

fn look(here: &Here, part: Part, known: &Known, sink: &mut Sink) {
    match part {
        Part::Text(text) => {
            languages::check(here, text, sink);
            dimensions::check(here, text, sink);
            area::check_name(here, text, known, sink);
            for version in text.iter() {
                let inner = languages::place(here, version.language);
                letters::check(&inner, version.text, sink);
                personal::check(&inner, version.text, sink);
            }
        }
        Part::Plain(text) => personal::check(here, text, sink),
        Part::Date(date) => dates::check(here, date, sink),
        Part::Point(point) => area::check(here, point, sink),
        Part::Rights(rights) => rights::check(here, rights, sink),
        Part::Media(shown) => media::check(here, shown, sink),
        Part::Address(address) if address.href().is_none() => {
            sink.find(Rule::AddressUnfit, here, vec![address.written().into()]);
        }
        Part::Hours(hours) if hours.parse::<catalogue::model::Schedule>().is_err() => {
            sink.find(Rule::HoursUnread, here, vec![hours.into()]);
        }
        Part::Address(_) | Part::Hours(_) | Part::Reference(..) | Part::Other => {}
    }
}
