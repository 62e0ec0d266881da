//! The way to the line that shows a record on another site (docs/embedding.md).

use crate::components::element::{Element, a, p};
use crate::languages::texts;
use crate::site::Site;

/// A link to where the line is made, for a `kind` of element (`exhibit`, `museum`, `tour`) and its record; nothing where the
/// catalogue is an API, whose records are not shown there.
pub fn putting(site: Site, kind: &str, id: &str) -> Option<Element> {
    site.packed()?;
    let mut asked = form_urlencoded::Serializer::new(String::new());
    asked.append_pair(kind, id).append_pair("language", site.language.tag());
    if let Some(id) = site.catalogue_id() {
        asked.append_pair("catalogue", &id);
    }
    let href = format!("embed/v1/put.html?{}", asked.finish());
    Some(p().child(a().href(href).attribute("target", "_blank").child(site.say(&texts::PUT_ON_SITE))))
}
