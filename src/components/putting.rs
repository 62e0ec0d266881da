//! The way to the line that shows a record, or a list of them, on another site (docs/embedding.md).

use crate::components::element::{Element, a, p};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Params;

/// A link to where the line is made, for a `kind` of element (`exhibit`, `museum`, `tour`) and its record; nothing where the
/// catalogue is an API, whose records are not shown there.
pub fn putting(site: Site, kind: &str, id: &str) -> Option<Element> {
    link(site, Params::default().and(kind, id))
}

/// The same for a list of exhibits, by its address; nothing where more than words and a museum narrow it down or it has an order of
/// its own.
pub fn putting_list(site: Site, params: &Params) -> Option<Element> {
    let mut asked = Params::default();
    for (name, value) in params.pairs() {
        match name {
            "q" => asked = asked.and("words", value),
            "museum" if asked.get("from").is_none() => asked = asked.and("from", value),
            "page" | "view" => {}
            _ => return None,
        }
    }
    (asked.get("words").is_some() || asked.get("from").is_some()).then(|| link(site, asked)).flatten()
}

fn link(site: Site, asked: Params) -> Option<Element> {
    site.packed()?;
    let asked = asked.and("language", site.language.tag());
    let asked = asked.and("catalogue", &site.catalogue_id().unwrap_or_default());
    let href = format!("embed/v1/put.html?{}", asked.write());
    Some(p().child(a().href(href).attribute("target", "_blank").child(site.say(&texts::PUT_ON_SITE))))
}
