//! The object of the day.

use crate::components::changing::changing;
use crate::components::element::{a, article, div, h2, h3, nothing, p, view};
use crate::components::frame::{ask, waiting, watch};
use crate::components::museum::museum_link;
use crate::components::picture::{Loading, has_picture, picture};
use crate::components::text::shown_briefly;
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::Query;
use catalogue::model::{Exhibit, Term};
use leptos::prelude::*;
use std::time::Duration;

/// Among how many exhibits it is chosen: the catalogue's own first ones, as many as the first page of a list has, which
/// a packed catalogue has at hand.
const CHOSEN_AMONG: usize = 24;

/// Milliseconds.
const DAY: f64 = 86_400_000.0;

/// What comes after the picture does not wait for one that comes no nearer.
const LONGEST: Duration = Duration::from_secs(3);

/// The object of the day, large; nothing where the first exhibits have no pictures. Tells when its picture is there, or
/// there is none to wait for.
pub(super) fn today(site: Site) -> (AnyView, Derived<bool>) {
    if site.catalogue().offers().exhibits.is_none() {
        return (nothing(), Derived::new(|_| true));
    }
    let query = Query { language: site.language, take: Some(CHOSEN_AMONG), ..Query::default() };
    let asked = watch(move || site.catalogue().exhibits(query.clone()));
    let is_here = RwSignal::new(false);
    let part = asked.part(move |found| {
        // Whatever the clock says, it says some day.
        let pictured = found.records.iter().filter(|own| has_picture(&own.media));
        let pictured: Vec<&Exhibit> = pictured.map(|own| &**own).collect();
        match of_the_day((js_sys::Date::now() / DAY) as i64, pictured.len()) {
            Some(at) => shown(site, pictured[at], is_here),
            None => {
                is_here.set(true);
                nothing()
            }
        }
    });
    let has_failed = move || asked.is_over() && asked.answer().is_none();
    (view(div().class("today").child(part)), Derived::new(move |_| is_here.get() || has_failed()))
}

/// Which of so many is that of the day, counted from 1970; nothing if there are none. One after another, so that
/// none comes twice before all have come.
fn of_the_day(day: i64, amount: usize) -> Option<usize> {
    usize::try_from(day.checked_rem_euclid(amount as i64)?).ok()
}

fn shown(site: Site, exhibit: &Exhibit, is_here: RwSignal<bool>) -> AnyView {
    let seed = exhibit.object_type.as_ref().map_or(exhibit.id.as_str(), Term::key);
    let picture = picture(&exhibit.media, &exhibit.title, seed, Loading::Told(is_here));
    set_timeout(move || is_here.set(true), LONGEST);
    let link = a().href(site.href(Route::Exhibit(exhibit.id.clone()))).child(shown_briefly(&exhibit.title));
    let id = exhibit.id.clone();
    // It may be told more than once, and what it begins is to begin once.
    let is_here = Derived::new(move |_| is_here.get());
    let more = changing(move || if is_here.get() { rest(site, id.clone()) } else { waiting() });
    view(article().class("card today-card").child((
        picture,
        h2().class("kind").child(site.say(&texts::OBJECT_OF_THE_DAY)),
        h3().child(link),
        more,
    )))
}

/// What a list need not have of a record.
fn rest(site: Site, id: String) -> AnyView {
    let whole = ask(move || site.catalogue().exhibit(&id, site.language));
    changing(move || match whole.answer().as_deref() {
        Some(Some(exhibit)) => about(exhibit),
        _ if whole.is_over() => nothing(),
        _ => waiting(),
    })
}

/// Where it is, and what it is, in as many words as there is room for.
fn about(exhibit: &Exhibit) -> AnyView {
    let museum = exhibit.museum.clone().map(|museum| p().class("card-facts").child(museum_link(museum)));
    let words = exhibit.description.as_ref().or(exhibit.physical_description.as_ref());
    view((museum, words.map(|words| p().class("card-text").child(shown_briefly(words)))))
}

#[cfg(test)]
mod tests {
    use super::of_the_day;

    #[test]
    fn every_day_has_one_and_each_comes_once() {
        let week: Vec<_> = (20_000..20_007).map(|day| of_the_day(day, 7).unwrap()).collect();
        let mut sorted = week.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(of_the_day(20_007, 7), Some(week[0]));
    }

    #[test]
    fn a_clock_that_is_wrong_still_has_one() {
        for day in [i64::MIN, -1, 0, i64::MAX] {
            assert!(of_the_day(day, 25).is_some_and(|at| at < 25), "{day}");
            assert_eq!(of_the_day(day, 1), Some(0));
            assert_eq!(of_the_day(day, 0), None);
        }
    }
}
