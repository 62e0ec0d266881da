//! The way to the line that shows a record on another site (docs/embedding.md).

use crate::components::element::{Element, a, p};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Params;

/// A link to where the line is made, for a `kind` of element (`exhibit`, `museum`, `tour`) and its record; nothing where the
/// catalogue is an API, whose records are not shown there.
pub fn putting(site: Site, kind: &str, id: &str) -> Option<Element> {
    site.packed()?;
    let asked = Params::default().and(kind, id).and("language", site.language.tag());
    let asked = asked.and("catalogue", &site.catalogue_id().unwrap_or_default());
    let href = format!("embed/v1/put.html?{}", asked.write());
    Some(p().child(a().href(href).attribute("target", "_blank").child(site.say(&texts::PUT_ON_SITE))))
}
