//! A record as visitors will see it: in every language side by side, as a card and as a page, on a telephone and on a
//! desk, in every look.

use super::embedded::{SCRIPT, embedded};
use super::frame::{Frame, framed};
use super::link::link;
use super::pictured::read;
use super::room::Room;
use super::shown_as::{LOOKS, PARTS, WIDTHS, chosen_by};
use super::told::Record;
use crate::components::changing::changing;
use crate::components::element::{div, h1, li, nothing, p, ul, view};
use crate::components::exhibit::exhibit_card;
use crate::components::museum::museum_card;
use crate::components::picture::Loading;
use crate::components::story::story_card;
use crate::components::text::shown;
use crate::components::tour::tour_card;
use crate::languages::{Language, own_name, texts};
use crate::pages::exhibit;
use crate::site::Site;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn preview(room: Room, record: &Arc<Record>) -> AnyView {
    let site = room.site;
    if record.json.is_none() {
        return view(p().class("status").child(site.say(&texts::STAFF_UNREADABLE)));
    }
    let [part, width, look] = room.seen;
    let choices = [(&PARTS, part), (&WIDTHS, width), (&LOOKS, look)];
    let choices = choices.map(|(choice, chosen)| chosen_by(site, choice, chosen));
    let record = record.clone();
    let frames = changing(move || {
        let (part, look) = (part.get(), look.get());
        let width: u32 = width.get().parse().unwrap_or_default();
        let languages = site.settings().languages.clone();
        let one = |language: Language| {
            let own = site.speaking(language);
            let record = record.clone();
            let shown = move || {
                provide_context(own);
                match part {
                    "list" => listed(room, own, &record),
                    "embed" => embedded(own, &record, look),
                    part => seen(own, &record, part),
                }
            };
            let size = (width, if part == "card" { 460 } else { 760 });
            let frame = Frame {
                language,
                size,
                look: look.to_owned(),
                script: (part == "embed").then_some(SCRIPT),
                name: format!("{} · {}", own_name(language), site.say(&texts::STAFF_PREVIEW)),
            };
            div().class("staff-view").child((
                p().class("staff-language").attribute("lang", language.tag()).child(own_name(language)),
                framed(frame, shown),
            ))
        };
        let class = if width > 600 { "staff-views wide" } else { "staff-views" };
        view(div().class(class).child(languages.into_iter().map(one).collect::<Vec<_>>()))
    });
    view((div().class("staff-choices").child(choices), frames))
}

/// As many records as a visitor sees of a list at once.
const IN_LIST: usize = 6;

/// The record among those that come after it in the list.
fn listed(room: Room, site: Site, record: &Arc<Record>) -> AnyView {
    let records = room.listed.with_untracked(|listed| {
        let records = listed.as_ref().map_or(&[][..], |listed| &listed.records[..]);
        let from = records.iter().position(|own| own.at == record.at);
        records.iter().skip(from.unwrap_or_default()).take(IN_LIST).cloned().collect::<Vec<_>>()
    });
    let cards = records.iter().map(|own| li().child(seen(site, own, "card")));
    view(ul().class("cards grid").child(cards.collect::<Vec<_>>()))
}

/// The record as a card, as its link is seen, or an exhibit as a page. What a page does besides (it is noted as seen, and tells
/// search engines) is left out.
pub(super) fn seen(site: Site, record: &Record, part: &str) -> AnyView {
    let card = match (record.list.as_str(), part) {
        (_, "link") => link(site, record),
        ("exhibits", "page") => read(record).map(|own: Exhibit| {
            let title = view(h1().child(shown(&own.title)));
            exhibit::record(site, &Arc::new(own), title, nothing())
        }),
        ("museums", _) => read::<Museum>(record).map(|own| museum_card(&own)),
        ("tours", _) => read::<Tour>(record).map(|own| tour_card(&own)),
        ("stories", _) => read::<Story>(record).map(|own| story_card(&own)),
        ("regions", _) => read::<Region>(record).map(|own| view(p().child(shown(&own.name)))),
        _ => read::<Exhibit>(record).map(|own| exhibit_card(&own, Loading::Near)),
    };
    card.unwrap_or_else(wrong)
}

fn wrong(why: String) -> AnyView {
    view(p().class("status").child(why))
}
