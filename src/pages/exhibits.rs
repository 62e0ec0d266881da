//! The list of exhibits.

use crate::components::changing::{changing, later};
use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::putting::putting_list;
use crate::components::search::{Options, listing};
use crate::languages::texts;
use crate::site::Site;
use catalogue::model::Exhibit;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::EXHIBITS);
    let params = site.navigation.params();
    let putting = move || changing(move || view(params.with(|params| putting_list(site, params))));
    view((heading(&title, title.as_str()), listing::<Exhibit>(Options::EXHIBITS), later(putting)))
}
