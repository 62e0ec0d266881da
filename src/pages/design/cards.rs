//! Records in lists.

use super::records::records;
use super::specimen;
use crate::components::element::{li, ul, view};
use crate::components::exhibit::exhibit_card;
use crate::components::museum::museum_card;
use crate::components::picture::Loading;
use crate::components::story::story_card;
use crate::components::tour::tour_card;
use crate::languages::texts;
use crate::site::Site;
use catalogue::model::{Exhibit, Museum, Story, Tour};
use leptos::prelude::*;

/// How many stand as a list.
const ROWS: usize = 3;

pub(super) fn cards(site: Site) -> AnyView {
    let exhibits =
        || records::<Exhibit>().into_iter().map(|own| li().child(exhibit_card(&own, Loading::Near)));
    let museums = records::<Museum>().into_iter().take(2).map(|own| li().child(museum_card(&own)));
    let tours = records::<Tour>().into_iter().map(|own| li().child(tour_card(&own)));
    let stories = records::<Story>().into_iter().map(|own| li().child(story_card(&own)));
    let others: Vec<_> = museums.chain(tours).chain(stories).collect();
    let grid = ul().class("cards grid").child(exhibits().collect::<Vec<_>>());
    let rows = ul().class("cards list").child(exhibits().take(ROWS).collect::<Vec<_>>());
    view((
        specimen(site, &texts::DESIGN_EXHIBIT_CARDS, grid),
        specimen(site, &texts::DESIGN_AS_LIST, rows),
        specimen(site, &texts::DESIGN_OTHER_CARDS, ul().class("cards grid").child(others)),
    ))
}
