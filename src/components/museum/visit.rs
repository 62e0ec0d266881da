//! A visit to a museum: on which days, and how to get there.

use crate::components::element::{Element, a, div, h3, li, p, ul, view};
use crate::components::facts::Facts;
use crate::components::frame::section;
use crate::components::text::{outside_link_named, shown_briefly};
use crate::languages::{openings, texts};
use crate::site::Site;
use crate::web::clock::now_in;
use crate::web::decimal::decimal;
use catalogue::model::{Museum, Point, Schedule};
use leptos::prelude::*;

/// The days and the way; nothing if neither is known.
pub fn visit(museum: &Museum) -> Option<AnyView> {
    let site = Site::here();
    // A museum with a notice may be closed whatever its hours say.
    let hours = museum.hours.as_ref().filter(|_| museum.status.is_none());
    let schedule = hours.and_then(|hours| hours.osm.as_ref()?.parse().ok());
    let days = schedule.map(|schedule| days(site, &schedule));
    let way = museum.location.as_ref().map(|point| way(site, museum, point));
    (days.is_some() || way.is_some()).then(|| section(site.say(&texts::PLAN_VISIT), (days, way)))
}

/// The week, from today where it is known which day that is.
fn days(site: Site, schedule: &Schedule) -> AnyView {
    let today = site.settings().time_zone.as_deref().and_then(now_in).map(|(weekday, _)| weekday);
    let first = today.unwrap_or_default();
    let week = (0..7_u8).map(|ahead| (first + ahead) % 7).filter_map(|day| {
        let name = texts::WEEKDAYS.get(usize::from(day))?;
        Some((name, today == Some(day), openings(site.language, &schedule.openings(day))))
    });
    let facts = week.fold(Facts::default(), |facts, (name, is_today, hours)| {
        let hours = if is_today { format!("{hours} ({})", site.say(&texts::TODAY)) } else { hours };
        facts.add(name, Some(view(hours)))
    });
    view((h3().child(site.say(&texts::OPEN_DAYS)), div().class("week").child(facts.view())))
}

/// Links that open a map elsewhere: nobody is asked before they are followed.
fn way(site: Site, museum: &Museum, point: &Point) -> AnyView {
    let (latitude, longitude) = (decimal(point.latitude), decimal(point.longitude));
    let route = format!("https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}");
    let route = outside_link_named(&route, view(site.say(&texts::SHOW_ROUTE)));
    // RFC 5870; telephones open it in their map application.
    let geo = format!("geo:{latitude},{longitude}?q={latitude},{longitude}");
    let application: Element = a().href(geo).child(site.say(&texts::OPEN_MAP_APPLICATION));
    let place: Vec<_> =
        [&museum.settlement, &museum.address].into_iter().flatten().map(shown_briefly).collect();
    let place = place.into_iter().enumerate().map(|(at, part)| ((at > 0).then_some(", "), part));
    view((
        h3().child(site.say(&texts::HOW_TO_GET_THERE)),
        p().child(place.collect::<Vec<_>>()),
        ul().class("ways").child([li().child(route), li().child(application)]),
    ))
}
