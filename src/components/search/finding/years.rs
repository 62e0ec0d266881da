//! Years to narrow a list down by: bars of how many records each century has with a handle for each end of
//! the span under them, fields for whoever knows the years, and every century as a link.

mod scale;

use super::super::choices::Choices;
use super::super::query::{self, FROM, TO, with_years};
use super::super::suggestions::PAUSE;
use super::chosen::href;
use crate::components::changing::{changing, following};
use crate::components::element::{
    Element, a, details, div, input, label, li, output, p, path, span, summary, svg, ul, view,
};
use crate::derived::Derived;
use crate::languages::{Words, chosen_years, number, texts};
use crate::site::Site;
use crate::web::address::Params;
use crate::web::member;
use catalogue::years::Years;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use scale::Scale;
use web_sys::Event;

#[derive(Clone, Copy)]
struct Panel {
    site: Site,
    choices: Choices,
    params: Derived<Params>,
    /// The places of the handles, while they are moved and after.
    handles: RwSignal<(usize, usize)>,
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

/// One end of the span.
#[derive(Clone, Copy, PartialEq)]
enum End {
    From,
    To,
}

pub(super) fn years(site: Site, choices: Choices) -> AnyView {
    let panel = Panel {
        site,
        choices,
        params: site.navigation.params(),
        handles: RwSignal::new((0, 0)),
        pause: StoredValue::new_local(None),
    };
    following(move || panel.handles.set(panel.scale().places(panel.chosen())));
    panel.show()
}

impl Panel {
    fn chosen(self) -> Years {
        self.params.with(query::years)
    }

    fn counts(self) -> Vec<usize> {
        self.choices
            .with(|choices| choices.histogram.as_ref().map(|own| own.counts.clone()))
            .unwrap_or_default()
    }

    fn scale(self) -> Scale {
        Scale::of(&self.counts(), self.chosen())
    }

    fn show(self) -> AnyView {
        let words = move || {
            let (scale, chosen) = (self.scale(), self.chosen());
            let handles = self.handles.get();
            // What stands in the address may be finer than the bars are.
            let years = if scale.places(chosen) == handles { chosen } else { scale.years(handles) };
            view(chosen_years(self.site.language, years).unwrap_or_else(|| self.site.say(&texts::ANY_YEAR)))
        };
        let about = move || {
            let is_about = self.choices.with(|own| own.histogram.as_ref().is_some_and(|own| !own.exact));
            view(is_about.then(|| p().class("hint").child(self.site.say(&texts::YEARS_ABOUT))))
        };
        let hint = p().id("years-hint").class("hint").child(self.site.say(&texts::YEARS_HINT));
        view((
            output().class("years-chosen").attribute("for", "years-from years-to").child(changing(words)),
            self.histogram(),
            div().class("year-fields").child((self.field(End::From), self.field(End::To))),
            hint,
            changing(about),
            details().class("centuries").child((
                summary().child(self.site.say(&texts::BY_CENTURY)),
                changing(move || self.centuries()),
            )),
        ))
    }

    fn histogram(self) -> Element {
        let outline = move |chosen: bool| {
            let (scale, handles) = (self.scale(), self.handles.get());
            scale.outline(&self.counts(), if chosen { handles } else { (0, scale.bars) })
        };
        let bars = svg()
            .attribute_from("viewBox", move || format!("0 0 {} 100", self.scale().bars * 10))
            .attribute("preserveAspectRatio", "none")
            .attribute("aria-hidden", "true")
            .child((
                path().attribute_from("d", move || outline(false)),
                path().class("in").attribute_from("d", move || outline(true)),
            ));
        // Whoever cannot drag presses a bar: the nearer handle comes to it.
        let pressed = move |event: Event| {
            let Some(target) = event.target() else { return };
            let (scale, (from, to)) = (self.scale(), self.handles.get_untracked());
            let along = member::number(&event, "offsetX") / member::number(&target, "clientWidth");
            let place = (along * scale.bars as f64) as usize;
            match place.abs_diff(from) <= to.abs_diff(place + 1) {
                true => self.moved(End::From, place),
                false => self.moved(End::To, place + 1),
            }
            self.write_soon();
        };
        div().class("histogram").attribute("dir", "ltr").child((
            div().class("bars").on("click", pressed).child(bars),
            self.handle(End::From),
            self.handle(End::To),
        ))
    }

    fn handle(self, end: End) -> Element {
        let place = move || {
            let (from, to) = self.handles.get();
            if end == End::From { from } else { to }
        };
        let words = move || {
            let years = self.scale().years(self.handles.get());
            let year = if end == End::From { years.from } else { years.to };
            let only = year.map(|year| Years { from: Some(year), to: Some(year) });
            only.and_then(|only| chosen_years(self.site.language, only))
                .unwrap_or_else(|| self.site.say(&texts::ANY_YEAR))
        };
        // Where both stand close at the end, the one that can still be moved is above.
        let front = move || (end == End::From && place() * 2 > self.scale().bars).then_some("front");
        let moved = move |event: Event| {
            self.moved(end, event_target_value(&event).parse().unwrap_or_default());
        };
        input()
            .id(if end == End::From { "years-from" } else { "years-to" })
            .attribute("type", "range")
            .attribute("min", "0")
            .attribute_from("max", move || self.scale().bars.to_string())
            .attribute("aria-label", self.site.say(end.name()))
            .attribute_from("aria-valuetext", words)
            .attribute_from("class", front)
            .property("value", move || place().to_string())
            .on("input", moved)
            .on("change", move |_| self.write_soon())
    }

    /// Moves a handle, but not over the other.
    fn moved(self, end: End, place: usize) {
        let (from, to) = self.handles.get_untracked();
        self.handles.set(match end {
            End::From => (place.min(to.saturating_sub(1)), to),
            End::To => (from, place.max(from + 1)),
        });
    }

    /// Writes the places of the handles into the address when they have come to rest.
    fn write_soon(self) {
        let write = move || {
            let years = self.scale().years(self.handles.get_untracked());
            self.write(years);
        };
        self.pause.set_value(Some(Timeout::new(PAUSE, write)));
    }

    fn write(self, years: Years) {
        self.site.navigation.show(with_years(&self.params.get_untracked(), years), false);
    }

    fn field(self, end: End) -> Element {
        let own = move |years: Years| if end == End::From { years.from } else { years.to };
        // What is being typed stays while only the other year changes.
        let value =
            Derived::new(move |_| own(self.chosen()).map(|year| year.to_string()).unwrap_or_default());
        let changed = move |event: Event| {
            let year = event_target_value(&event).parse().ok();
            let chosen = self.params.with_untracked(query::years);
            self.write(match end {
                End::From => Years { from: year, ..chosen },
                End::To => Years { to: year, ..chosen },
            });
        };
        let id = if end == End::From { FROM } else { TO };
        label().attribute("for", id).child((
            span().child(self.site.say(end.name())),
            input()
                .id(id)
                .attribute("type", "number")
                .attribute("step", "1")
                .attribute("aria-describedby", "years-hint")
                .property("value", move || value.get())
                .on("change", changed),
        ))
    }

    /// What the bars show, as links.
    fn centuries(self) -> AnyView {
        let (scale, counts, params) = (self.scale(), self.counts(), self.params.get());
        let link = |place: usize| {
            let (years, count) = (scale.bar(place), scale.count(&counts, place));
            let name = chosen_years(self.site.language, years).filter(|_| count > 0)?;
            let link = a().href(href(self.site, with_years(&params, years))).child(name);
            Some(li().child((link, span().class("filter-count").child(number(self.site.language, count)))))
        };
        view(ul().child((0..scale.bars).filter_map(link).collect::<Vec<_>>()))
    }
}

impl End {
    fn name(self) -> &'static Words {
        match self {
            Self::From => &texts::FIRST_YEAR,
            Self::To => &texts::LAST_YEAR,
        }
    }
}
