//! A picture to look into.

use super::commands::CLOSE_LOOK;
use super::stage::{Tool, stage};
use crate::viewers::OPEN_TOOL;
use leptos::prelude::*;

/// A picture to look into: plain (`image`), or of a IIIF service (`iiif`).
pub(super) fn zoom(kind: &str, source: &str, name: String) -> AnyView {
    let settings = vec![("source", source.to_owned()), ("kind", kind.to_owned()), ("name", name)];
    stage(Tool { tag: "museum-zoom", id: OPEN_TOOL, settings, commands: CLOSE_LOOK, poster: None }, |_| {})
}
