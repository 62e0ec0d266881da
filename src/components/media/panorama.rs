//! A panorama to look around in.

use super::commands::LOOK_AROUND;
use super::stage::{Tool, stage};
use crate::viewers::{OPEN_TOOL, Report};
use crate::web::member::{json, set};
use leptos::prelude::*;

/// Where one looks: the names of its three numbers of degrees, for the tool and in the address.
pub const LOOK: [&str; 3] = ["yaw", "pitch", "zoom"];

/// A panorama, and where to look first.
pub struct Panorama {
    /// The picture's address.
    pub source: String,
    /// What it shows, for somebody who does not see it.
    pub name: String,
    /// What can be opened in it.
    pub spots: Vec<Spot>,
    /// Degrees to the right of the middle, degrees above it, and degrees that are seen at once, as
    /// the address has them.
    pub look: [Option<String>; 3],
    /// Told where the visitor looks, in the same degrees.
    pub looked: Box<dyn Fn([f64; 3])>,
}

/// A point in a panorama that leads somewhere or tells something.
#[derive(Clone)]
pub struct Spot {
    /// Its title.
    pub title: String,
    /// The address that it leads to, if it leads anywhere.
    pub href: Option<String>,
    /// Degrees to the right of the middle.
    pub yaw: f64,
    /// Degrees above the middle.
    pub pitch: f64,
}

impl Panorama {
    /// A panorama that belongs to no tour.
    pub fn alone(source: &str, name: String) -> Self {
        let source = source.to_owned();
        Self { source, name, spots: Vec::new(), look: [None, None, None], looked: Box::new(|_| {}) }
    }
}

/// The viewer of a panorama.
pub fn panorama(panorama: Panorama) -> AnyView {
    let Panorama { source, name, spots, look, looked } = panorama;
    let mut settings = vec![("source", source), ("name", name), ("spots", spots_json(&spots))];
    for (name, degrees) in LOOK.into_iter().zip(look) {
        settings.extend(degrees.map(|degrees| (name, degrees)));
    }
    let tool = Tool { tag: "museum-panorama", id: OPEN_TOOL, settings, commands: LOOK_AROUND, poster: None };
    stage(tool, move |report: &Report| {
        let degrees = LOOK.map(|name| report.number(name));
        if let [Some(yaw), Some(pitch), Some(zoom)] = degrees {
            looked([yaw, pitch, zoom]);
        }
    })
}

/// The points as the tool takes them.
fn spots_json(spots: &[Spot]) -> String {
    let spots: js_sys::Array = spots
        .iter()
        .map(|spot| {
            let made = js_sys::Object::new();
            set(&made, "title", &spot.title.as_str().into());
            set(&made, "href", &spot.href.clone().into());
            set(&made, "yaw", &spot.yaw.into());
            set(&made, "pitch", &spot.pitch.into());
            made
        })
        .collect();
    json(&spots)
}
