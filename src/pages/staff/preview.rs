//! A record as visitors will see it: in every language side by side, as a card and as a page, on a telephone and on a
//! desk, in every look.

use super::frame::{Frame, framed};
use super::room::Room;
use super::told::Record;
use crate::components::changing::changing;
use crate::components::element::{Element, div, fieldset, h1, input, label, legend, nothing, p, span, view};
use crate::components::exhibit::exhibit_card;
use crate::components::museum::museum_card;
use crate::components::picture::Loading;
use crate::components::story::story_card;
use crate::components::text::shown;
use crate::components::tour::tour_card;
use crate::languages::{Language, Words, own_name, texts};
use crate::pages::exhibit;
use crate::site::Site;
use catalogue::file::read_one;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use leptos::prelude::*;
use std::sync::Arc;

/// A choice of how a record is shown: its name in the page, its words, and what there is to choose, by a value each.
type Choice = (&'static str, &'static Words, [(&'static str, &'static Words); 3]);

const PARTS: Choice = (
    "staff-part",
    &texts::STAFF_PART,
    [("card", &texts::STAFF_CARD), ("page", &texts::STAFF_PAGE), ("", &texts::STAFF_CARD)],
);
const WIDTHS: Choice = (
    "staff-width",
    &texts::STAFF_WIDTH,
    [("390", &texts::STAFF_PHONE), ("1280", &texts::STAFF_DESK), ("", &texts::STAFF_PHONE)],
);
const LOOKS: Choice = (
    "staff-look",
    &texts::STAFF_LOOK,
    [
        ("light", &texts::COLOURS_LIGHT),
        ("dark", &texts::COLOURS_DARK),
        ("low-vision text-2 black-on-white", &texts::LOW_VISION),
    ],
);

pub(super) fn preview(room: Room, record: &Arc<Record>) -> AnyView {
    let site = room.site;
    let Some(json) = record.json.clone() else {
        return view(p().class("status").child(site.say(&texts::STAFF_UNREADABLE)));
    };
    let [part, width, look] = [&PARTS, &WIDTHS, &LOOKS].map(|choice| RwSignal::new(choice.2[0].0));
    let choices = [(&PARTS, part), (&WIDTHS, width), (&LOOKS, look)];
    let choices = choices.map(|(choice, chosen)| chosen_by(site, choice, chosen));
    let list = record.list.clone();
    let frames = changing(move || {
        let (part, look) = (part.get(), look.get());
        let width: u32 = width.get().parse().unwrap_or_default();
        let languages = site.settings().languages.clone();
        let one = |language: Language| {
            let own = site.speaking(language);
            let (list, json) = (list.clone(), json.clone());
            let shown = move || seen(own, &list, &json, part);
            let size = (width, if part == "card" { 460 } else { 760 });
            let frame = Frame {
                language,
                size,
                look,
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

fn chosen_by(
    site: Site,
    &(name, words, ref values): &'static Choice,
    chosen: RwSignal<&'static str>,
) -> Element {
    let values = values.iter().filter(|(value, _)| !value.is_empty()).map(|&(value, words)| {
        let id = format!("{name}-{value}");
        let field = input()
            .id(id.clone())
            .attribute("type", "radio")
            .attribute("name", name)
            .property("checked", move || chosen.get() == value)
            .on("change", move |_| chosen.set(value));
        label().attribute("for", id).child((field, span().child(site.say(words))))
    });
    fieldset().child((legend().child(site.say(words)), values.collect::<Vec<_>>()))
}

/// The record as a card, or an exhibit as a page. What a page does besides (it is noted as seen, and tells search
/// engines) is left out.
fn seen(site: Site, list: &str, json: &str, part: &str) -> AnyView {
    provide_context(site);
    let json = json.as_bytes();
    let card = match (list, part) {
        ("exhibits", "page") => {
            let page = |own: Exhibit| {
                let title = view(h1().child(shown(&own.title)));
                exhibit::record(site, &Arc::new(own), title, nothing())
            };
            return read_one(json).map_or_else(wrong, page);
        }
        ("museums", _) => read_one::<Museum>(json).map(|own| museum_card(&own)),
        ("tours", _) => read_one::<Tour>(json).map(|own| tour_card(&own)),
        ("stories", _) => read_one::<Story>(json).map(|own| story_card(&own)),
        ("regions", _) => read_one::<Region>(json).map(|own| view(p().child(shown(&own.name)))),
        _ => read_one::<Exhibit>(json).map(|own| exhibit_card(&own, Loading::Near)),
    };
    card.unwrap_or_else(wrong)
}

fn wrong(why: String) -> AnyView {
    view(p().class("status").child(why))
}
