//! «Keep for the road»: a museum, a tour or the visitor's collection, to be looked at without a network.

mod gather;
mod megabytes;
mod part;

use crate::components::changing::changing;
use crate::components::element::{details, div, nothing, summary, view};
use crate::components::lazy_part::lazy_part;
use crate::languages::texts;
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::collection::Record;
use catalogue::model::Text;
use futures::FutureExt;
use leptos::prelude::*;

pub use megabytes::megabytes;

// It costs a page nothing until somebody opens it.
lazy_pages! { viewers:
    load_part(Thing) => part::part;
}

/// The tag of the element that keeps things on the device.
pub const KEEPER: &str = "museum-keeper";

/// Something that can be kept.
#[derive(Clone)]
pub struct Thing {
    /// Its page.
    pub route: Route,
    /// What it is called.
    pub title: Text,
    /// Which exhibits it consists of, where its page does not say so.
    pub exhibits: Vec<Record>,
}

/// The door to keeping a thing; nothing where its catalogue is an API, which is not the portal's to keep.
pub fn keeping(site: Site, route: Route, title: &Text) -> Option<AnyView> {
    site.packed()?;
    Some(keeping_of(site, Thing { route, title: title.clone(), exhibits: Vec::new() }))
}

/// The door to keeping a thing of which at least a part can be kept.
pub fn keeping_of(site: Site, thing: Thing) -> AnyView {
    let open = RwSignal::new(false);
    let content = changing(move || match open.get() {
        false => nothing(),
        true => {
            let thing = thing.clone();
            lazy_part(site, move || load_part(thing.clone()).boxed_local())
        }
    });
    let door = details().class("keeping").on("toggle", move |_| open.set(true));
    view(door.child((summary().child(site.say(&texts::KEEP)), div().child(content))))
}
