//! Periods, from the Stone Age to now, and the exhibits of each.

mod periods;

use crate::components::changing::changing;
use crate::components::element::{a, div, h2, li, nothing, ol, p, span, ul, view};
use crate::components::frame::{Asked, watch};
use crate::components::picture::{Loading, has_picture, picture};
use crate::components::text::shown_briefly;
use crate::derived::Derived;
use crate::languages::{chosen_years, say_with, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use crate::web::decimal::percent;
use catalogue::model::{Date, Exhibit, Term};
use catalogue::years::Years;
use catalogue::{Listing, Query};
use leptos::prelude::*;
pub use periods::{PERIODS, Period};
use std::sync::Arc;

/// How many exhibits of a period are looked at for pictures, and how many are shown.
const LOOKED_AT: usize = 24;
const SHOWN: usize = 3;

/// Some of the [`PERIODS`] as a list, each with a few of its exhibits.
pub fn time_line(site: Site, periods: &'static [Period]) -> AnyView {
    let items: Vec<_> = periods.iter().map(|period| shown(site, period)).collect();
    view(ol().class("time-line").child(items))
}

fn shown(site: Site, period: &'static Period) -> AnyView {
    let query =
        Query { years: period.years(), language: site.language, take: Some(LOOKED_AT), ..Query::default() };
    let asked = watch(move || site.catalogue().exhibits(query.clone()));
    let (start, length) = period.bar();
    let place = format!("margin-inline-start: {}; inline-size: {}", percent(start), percent(length));
    let bar = span().property("style", move || place.clone());
    let bar = div().class("time-bar").attribute("aria-hidden", "true").attribute("dir", "ltr").child(bar);
    let years = p().class("time-years").child(site.say(period.words));
    view(li().child((
        bar,
        title(site, period, asked),
        years,
        count(site, asked),
        pictures(site, period, asked),
    )))
}

/// The name of a period; a link once it is known that there is something of it.
fn title(site: Site, period: &'static Period, asked: Asked<Listing<Exhibit>>) -> AnyView {
    let name = site.say(period.name);
    let some = Derived::new(move |_| asked.answer().is_none_or(|found| found.total > 0));
    let title = changing(move || match some.get() {
        true => view(a().href(href(site, period)).child(name.clone())),
        false => view(name.clone()),
    });
    view(h2().child(title))
}

/// The list of exhibits of these years.
fn href(site: Site, period: &Period) -> String {
    let years = period.years();
    let text = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
    let params = Params::default().and("from", &text(years.from)).and("to", &text(years.to));
    Location { params, ..site.location(Route::Exhibits) }.href()
}

fn count(site: Site, asked: Asked<Listing<Exhibit>>) -> AnyView {
    let count = asked.part(move |found| {
        let words = site.count(found.total, &texts::EXHIBIT_COUNT);
        view(match (found.total, found.exact) {
            (0, _) => site.say(&texts::NO_EXHIBITS_YET),
            (_, true) => words,
            (_, false) => say_with(site.language, &texts::AT_LEAST, &words),
        })
    });
    view(div().class("time-count").child(count))
}

/// A few exhibits, those with pictures first. What touches several periods is shown in that of most of its years, so that
/// neighbours do not show the same; only a period that would show nothing has it, too.
fn pictures(site: Site, period: &'static Period, asked: Asked<Listing<Exhibit>>) -> AnyView {
    changing(move || {
        let Some(found) = asked.answer() else { return nothing() };
        let is_own = |exhibit: &&Arc<Exhibit>| {
            let span = exhibit.date.as_ref().and_then(Date::span);
            span.is_some_and(|span| period.has_most_of(span))
        };
        let (own, others): (Vec<_>, Vec<_>) = found.records.iter().partition(is_own);
        let (with, without): (Vec<_>, Vec<_>) = if own.is_empty() { others } else { own }
            .into_iter()
            .partition(|exhibit| has_picture(&exhibit.media));
        let some: Vec<_> = with.into_iter().chain(without).take(SHOWN).map(|own| small(site, own)).collect();
        if some.is_empty() { nothing() } else { view(ul().class("time-pictures").child(some)) }
    })
}

fn small(site: Site, exhibit: &Arc<Exhibit>) -> AnyView {
    let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
    let picture = picture(&exhibit.media, &exhibit.title, seed, Loading::Near);
    let name = span().child(shown_briefly(&exhibit.title));
    let dated = exhibit.date.as_ref().and_then(Date::span);
    let years =
        dated.and_then(|(from, to)| chosen_years(site.language, Years { from: Some(from), to: Some(to) }));
    let years = years.map(|years| span().class("hint").child(years));
    view(li().child(a().href(site.href(Route::Exhibit(exhibit.id.clone()))).child((picture, name, years))))
}
