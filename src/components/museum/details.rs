//! All that a record says of a museum.

use super::hours::hours_view;
use super::{museum_link, region_link_by_id};
use crate::components::element::{a, br, small, view};
use crate::components::facts::Facts;
use crate::components::text::{
    left_to_right, outside_link, outside_link_named, shown, shown_briefly, shown_reading,
};
use crate::languages::{date, texts};
use crate::site::Site;
use crate::web::decimal::decimal;
use catalogue::model::{Museum, Organisation, Point, Precision};
use leptos::prelude::*;

/// The facts of a museum.
pub fn museum_facts(museum: &Museum) -> AnyView {
    let site = Site::here();
    let founded = museum.founded.as_ref().and_then(|own| date(site.language, own));
    let telephone = museum.telephone.clone().map(|number| {
        let dialled: String =
            number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
        view(a().href(format!("tel:{dialled}")).child(left_to_right(number)))
    });
    let free_days = museum.free_days.as_ref().map(shown);
    let free_days = free_days.unwrap_or_else(|| view(site.say(&texts::FREE_DAYS_UNKNOWN)));
    Facts::default()
        .add(&texts::OPENING_HOURS, Some(hours_view(museum)))
        .add(&texts::ADDRESS, address(museum))
        .add(&texts::REGION, museum.region.clone().map(region_link_by_id))
        .add(&texts::FREE_DAYS, Some(free_days))
        .text(&texts::FREE_FOR, museum.free_for.as_ref())
        .add(&texts::WEBSITE, museum.website.as_ref().and_then(outside_link))
        .add(&texts::TELEPHONE, telephone)
        .add(&texts::FOUNDED, founded.map(|founded| shown_reading(founded, true)))
        .add(&texts::BELONGS_TO, museum.belongs_to.as_ref().map(organisation))
        .add(&texts::LOCATION, museum.location.as_ref().map(|point| location(museum, point)))
        .view()
}

fn address(museum: &Museum) -> Option<AnyView> {
    let parts: Vec<AnyView> =
        [&museum.settlement, &museum.address].into_iter().flatten().map(shown_briefly).collect();
    let separated = parts.into_iter().enumerate().map(|(at, part)| ((at > 0).then_some(", "), part));
    let known = museum.settlement.is_some() || museum.address.is_some();
    known.then(|| view(separated.collect::<Vec<_>>()))
}

fn organisation(owner: &Organisation) -> AnyView {
    match &owner.museum {
        Some(museum) => museum_link(museum.clone()),
        None => shown(&owner.name),
    }
}

fn location(museum: &Museum, point: &Point) -> AnyView {
    let site = Site::here();
    let town = (point.precision == Precision::Town).then(|| site.say(&texts::LOCATION_OF_TOWN));
    let note = museum.location_note.as_ref().map(shown).or(town.map(view));
    view((coordinates(point), note.map(|note| (br(), small().child(note)))))
}

/// A point on the Earth, leading to a map elsewhere: the portal itself asks no third party.
pub fn coordinates(point: &Point) -> AnyView {
    let (latitude, longitude) = (decimal(point.latitude), decimal(point.longitude));
    let map = format!(
        "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=12/{latitude}/{longitude}"
    );
    let words = Site::here().say(&texts::SHOW_ON_MAP);
    let point = left_to_right(format!("{latitude}, {longitude}")).class("coordinates");
    view((point, " ", outside_link_named(&map, view(words))))
}
