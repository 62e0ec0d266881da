//! What stands beside the records in a folder.

use super::room::Room;
use super::told::Folder;
use crate::components::element::{details, div, li, p, summary, ul, view};
use crate::languages::{number, say_with, texts};
use leptos::prelude::*;

pub(super) fn folder(room: Room, own: &Folder) -> AnyView {
    let site = room.site;
    let say = |words, amount| say_with(site.language, words, &number(site.language, amount));
    let left = own.pictures - own.named;
    let counts = [(&texts::STAFF_FOLDER_PICTURES, own.pictures), (&texts::STAFF_FOLDER_NAMED, own.named)];
    let counts = p().child(counts.map(|(words, amount)| say(words, amount)).join(" "));
    let otherwise = (own.otherwise > 0)
        .then(|| p().class("status").child(say(&texts::STAFF_FOLDER_OTHERWISE, own.otherwise)));
    let left = (left > 0).then(|| {
        let names: Vec<_> = own.names.iter().map(|name| li().child(name.as_str())).collect();
        let more = (left > own.names.len()).then(|| li().child("…"));
        details().class("staff-left").child((
            summary().child(say(&texts::STAFF_FOLDER_LEFT, left)),
            ul().class("staff-told").child((names, more)),
        ))
    });
    view(div().class("staff-folder").child((counts, otherwise, left)))
}
