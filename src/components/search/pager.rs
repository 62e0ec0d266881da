//! Going through a list page by page.

use super::query::{ROWS, page};
use crate::components::element::{a, li, nav, ul, view};
use crate::languages::{number, texts};
use crate::site::Site;
use crate::web::address::{Location, Params};
use leptos::prelude::*;

/// Links to the pages of a list; nothing if there is but one.
pub(super) fn pager(site: Site, params: &Params, total: usize) -> Option<AnyView> {
    let last = total.div_ceil(ROWS);
    let current = page(params);
    let href = |page: usize| {
        let page = if page == 1 { String::new() } else { page.to_string() };
        Location { params: params.with("page", &page), ..site.navigation.now() }.href()
    };
    let step = |page: usize, name: String| {
        (1..=last).contains(&page).then(|| li().child(a().href(href(page)).child(name)))
    };
    let numbers = numbers(current, last).into_iter().map(|page| match page {
        Some(page) => {
            let own = (page == current).then_some("page");
            li().child(a().href(href(page)).attribute("aria-current", own).child(number(site.language, page)))
        }
        None => li().attribute("aria-hidden", "true").child("…"),
    });
    (last > 1).then(|| {
        let steps = ul().child((
            step(current.saturating_sub(1), site.say(&texts::PREVIOUS)),
            numbers.collect::<Vec<_>>(),
            step(current.saturating_add(1), site.say(&texts::NEXT)),
        ));
        view(nav().class("pager").attribute("aria-label", site.say(&texts::PAGES)).child(steps))
    })
}

/// The first page, the last one, and those around the current; `None` where some are left out.
fn numbers(current: usize, last: usize) -> Vec<Option<usize>> {
    let near = current.saturating_sub(1)..=current.saturating_add(1);
    let mut shown = Vec::new();
    let mut before = 0;
    let wanted = std::iter::once(1).chain(near).chain(std::iter::once(last));
    for page in wanted.filter(|page| (1..=last).contains(page)) {
        if page <= before {
            continue;
        }
        if page > before + 1 {
            shown.push(None);
        }
        shown.push(Some(page));
        before = page;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn pages_far_away_are_left_out() {
        assert_eq!(numbers(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(numbers(5, 9), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(numbers(9, 9), [Some(1), None, Some(8), Some(9)]);
        assert_eq!(numbers(99, 3), [Some(1), None, Some(3)]);
    }
}
