//! What everything else is made of: type, colours, spaces, corners, motion, ornament.

use super::contrast::{contrast, tenths};
use super::specimen;
use crate::components::changing::{changing, following};
use crate::components::element::{Element, button, code, div, li, p, span, ul, view};
use crate::languages::{say_with, texts};
use crate::site::Site;
use crate::web::member::{call, get};
use leptos::prelude::*;

/// The sizes, and whether each is of a heading.
const SIZES: [(&str, bool); 6] = [
    ("heading-1", true),
    ("heading-2", true),
    ("heading-3", true),
    ("text-large", false),
    ("text", false),
    ("text-small", false),
];

/// What stands on what, and the contrast in tenths that it must have (WCAG 2.2, 1.4.3 and 1.4.11); of ornament none.
const PAIRS: [(&str, &str, usize); 16] = [
    ("ink", "paper", 45),
    ("ink", "raised", 45),
    ("ink", "sunken", 45),
    ("ink", "accent-soft", 45),
    ("ink", "warning", 45),
    ("ink-soft", "paper", 45),
    ("ink-soft", "raised", 45),
    ("ink-soft", "sunken", 45),
    ("accent", "paper", 45),
    ("accent", "raised", 45),
    ("accent", "sunken", 45),
    ("accent", "accent-soft", 45),
    ("on-accent", "accent", 45),
    ("open", "raised", 45),
    ("warning-line", "warning", 30),
    ("gold", "paper", 0),
];

const SPACES: [&str; 7] = ["space-1", "space-2", "space-3", "space-4", "space-5", "space-6", "space-7"];

pub(super) fn tokens(site: Site) -> AnyView {
    let sizes = SIZES.map(|(name, heads)| {
        let family = if heads { "font-family: var(--serif); font-weight: 600; line-height: 1.2" } else { "" };
        let style = format!("font-size: var(--{name}); {family}");
        let sample = p().property("style", move || style.clone()).child(site.say(&texts::DESIGN_SAMPLE));
        li().child((code().child(format!("--{name}")), sample))
    });
    let spaces = SPACES.map(|name| {
        let bar = styled_span(format!("inline-size: var(--{name})"));
        li().child((code().child(format!("--{name}")), bar))
    });
    let edges = ["border-radius: var(--radius)", "border-radius: var(--radius); box-shadow: var(--shadow)"];
    let edges = edges.map(|style| li().child(styled_span(style.to_owned())));
    let moving = button().attribute("type", "button").child(site.say(&texts::STATE_POINTED));
    view((
        specimen(site, &texts::DESIGN_TYPE, ul().class("type-sizes").child(sizes)),
        specimen(site, &texts::DESIGN_COLOURS, colours(site)),
        specimen(site, &texts::DESIGN_SPACES, ul().class("token-spaces").child(spaces)),
        specimen(site, &texts::DESIGN_EDGES, ul().class("token-edges").child(edges)),
        specimen(site, &texts::DESIGN_MOTION, (p().child(site.say(&texts::DESIGN_MOTION_HOW)), moving)),
        specimen(
            site,
            &texts::DESIGN_ORNAMENT,
            div().class("ornaments").child([
                div().class("horns"),
                div().class("horns small"),
                div().class("band"),
            ]),
        ),
    ))
}

fn styled_span(style: String) -> Element {
    span().property("style", move || style.clone())
}

/// Every pair of colours with its contrast as the browser has it now; measured anew when the colours change.
fn colours(site: Site) -> AnyView {
    let measured = RwSignal::new(Vec::new());
    let measure = move || measured.set(PAIRS.iter().map(|pair| measure(pair.0, pair.1)).collect());
    following(measure);
    let pairs = PAIRS.iter().enumerate().map(|(at, &(ink, ground, least))| {
        let style = format!("color: var(--{ink}); background-color: var(--{ground})");
        let ratio = changing(move || {
            let ratio: Option<f64> = measured.with(|all: &Vec<Option<f64>>| all.get(at).copied().flatten());
            view(ratio.map(|ratio| format!("{}:1", tenths(site.language, (ratio * 10.0) as usize))))
        });
        let need = match least {
            0 => None,
            _ => Some(say_with(site.language, &texts::AT_LEAST, &tenths(site.language, least))),
        };
        let pair =
            li().attribute("data-pair", format!("{ink} {ground}")).property("style", move || style.clone());
        pair.child((
            span().class("letters").attribute("aria-hidden", "true").child((least > 0).then_some("Әә Ққ Ұұ")),
            code().child(format!("{ink} / {ground}")),
            span().class("ratio").child(ratio),
            need.map(|need| span().class("need").child(need)),
        ))
    });
    // The style sheet lets them change within a moment, and the end of that is told.
    let list = ul().class("colours").on("transitionend", move |_| measure());
    view(list.child(pairs.collect::<Vec<_>>()))
}

/// The contrast of a pair that stands on the page.
fn measure(ink: &str, ground: &str) -> Option<f64> {
    let chosen = format!("[data-pair='{ink} {ground}']");
    let element = call(&document(), "querySelector", &chosen.into());
    let style = call(&window(), "getComputedStyle", &element);
    let colour = |name: &str| get(&style, name).as_string().unwrap_or_default();
    contrast(&colour("color"), &colour("backgroundColor"))
}
