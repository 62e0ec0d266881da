//! How the score has changed since the same files were opened before.

use super::room::Room;
use super::told::Score;
use crate::components::changing::changing;
use crate::components::element::{button, details, div, element, li, nothing, p, strong, summary, ul, view};
use crate::languages::{Words, day, number, say_with, texts};
use leptos::prelude::*;

/// Nothing, unless the files were opened before.
pub(super) fn scores(room: Room) -> AnyView {
    changing(move || {
        room.scores.with(|scores| match &scores[..] {
            [now, last, ..] => {
                view(div().class("staff-scores").child((since(room, now, last), past(room, scores))))
            }
            _ => nothing(),
        })
    })
}

fn since(room: Room, now: &Score, last: &Score) -> AnyView {
    let site = room.site;
    let change = |words: &'static Words, was: usize, is: usize| {
        let by = match is.cmp(&was) {
            std::cmp::Ordering::Less => format!(" (−{})", number(site.language, was - is)),
            std::cmp::Ordering::Equal => format!(" ({})", site.say(&texts::STAFF_SCORES_SAME)),
            std::cmp::Ordering::Greater => format!(" (+{})", number(site.language, is - was)),
        };
        let was = format!("{}: {} → ", site.say(words), number(site.language, was));
        li().child((was, strong().child(number(site.language, is)), by))
    };
    let changes = [
        change(&texts::STAFF_SCORES_SCORE, last.score, now.score),
        change(&texts::STAFF_SCORES_ERRORS, last.errors, now.errors),
    ];
    let title = p().child(say_with(site.language, &texts::STAFF_SCORES_SINCE, &when(room, last)));
    view((title, ul().class("staff-counts").child(changes)))
}

/// The last ones, the newest first, and a way to forget them.
fn past(room: Room, scores: &[Score]) -> AnyView {
    let site = room.site;
    let head = [
        &texts::STAFF_SCORES_DAY,
        &texts::STAFF_SCORES_SCORE,
        &texts::STAFF_SCORES_ERRORS,
        &texts::STAFF_SCORES_RECORDS,
    ];
    let head = head.map(|words| element("th").attribute("scope", "col").child(site.say(words)));
    let rows = scores.iter().map(|own| {
        // The number beside it says the same.
        let bar = element("progress").attribute("max", "100").attribute("value", own.score.to_string());
        let bar = bar.attribute("aria-hidden", "true");
        let [score, errors, records] =
            [own.score, own.errors, own.records].map(|own| number(site.language, own));
        element("tr").child((
            element("th").attribute("scope", "row").child(when(room, own)),
            element("td").child((score, " ", bar)),
            element("td").child(errors),
            element("td").child(records),
        ))
    });
    let body = element("tbody").child(rows.collect::<Vec<_>>());
    let table = element("table").child((element("thead").child(element("tr").child(head)), body));
    let scrolled = div().class("staff-columns").attribute("tabindex", "0").attribute("role", "region");
    let scrolled = scrolled.attribute("aria-label", site.say(&texts::STAFF_SCORES)).child(table);
    let forget = button().attribute("type", "button").on("click", move |_| room.forget_scores());
    view(details().child((
        summary().child(site.say(&texts::STAFF_SCORES)),
        scrolled,
        div().class("toolbar").child(forget.child(site.say(&texts::STAFF_SCORES_FORGET))),
    )))
}

fn when(room: Room, own: &Score) -> String {
    let said = own.day.parse().map_or_else(|_| own.day.clone(), |own| day(room.site.language, &own));
    format!("{said}, {}", own.time)
}
