//! What is wrong, by rules.

use super::room::{Room, State};
use super::scores::scores;
use super::told::{Rule, Summary};
use crate::components::changing::{changing, following};
use crate::components::element::{a, button, div, li, nothing, p, span, strong, ul, view};
use crate::components::frame::section;
use crate::languages::{Words, number, say_with, texts};
use crate::web::{device, member};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The names of the severities, the gravest first, by their codes.
const SEVERITIES: [(&str, &Words); 3] =
    [("error", &texts::STAFF_ERRORS), ("warning", &texts::STAFF_WARNINGS), ("hint", &texts::STAFF_HINTS)];

pub(super) fn report(room: Room) -> AnyView {
    changing(move || match room.state.get() {
        State::Opened(summary) => shown(room, &summary),
        _ => nothing(),
    })
}

fn shown(room: Room, summary: &Summary) -> AnyView {
    let site = room.site;
    if summary.records == 0 {
        return view(p().child(site.say(&texts::STAFF_NO_RECORDS)));
    }
    let score = say_with(site.language, &texts::STAFF_SCORE, &number(site.language, summary.score));
    let counts = SEVERITIES.iter().zip(summary.counts).map(|((code, words), count)| {
        li().attribute("data-severity", *code).child((
            strong().child(number(site.language, count)),
            " ",
            site.say(words),
        ))
    });
    let head = div().class("staff-score").child((
        p().class("staff-mark").child(score),
        ul().class("staff-counts").child(counts.collect::<Vec<_>>()),
    ));
    let rules: Vec<_> = summary.rules.iter().map(|own| li().child(rule(room, own))).collect();
    let rules = match rules.is_empty() {
        true => view(p().child(site.say(&texts::STAFF_NO_FAULTS))),
        false => view((ul().class("staff-rules").child(rules), files(room))),
    };
    section(site.say(&texts::STAFF_FAULTS), (head, scores(room), rules))
}

/// A broken rule; pressed, it lists the records that break it.
fn rule(room: Room, rule: &Rule) -> AnyView {
    let code = rule.code.clone();
    let is_chosen = {
        let code = code.clone();
        move || if room.rule.with(|chosen| *chosen == code) { "true" } else { "false" }
    };
    let press = move |_| {
        let same = room.rule.with_untracked(|chosen| *chosen == code);
        room.rule.set(if same { String::new() } else { code.clone() });
        room.list(0);
    };
    let name = button()
        .class("staff-rule")
        .attribute("type", "button")
        .attribute("data-severity", rule.severity.as_str())
        .attribute_from("aria-pressed", is_chosen)
        .on("click", press)
        .child((
            span().class("staff-rule-name").child(rule.name.as_str()),
            span().class("staff-rule-count").child(number(room.site.language, rule.count)),
        ));
    view((name, p().class("staff-wrong").child((rule.wrong.as_str(), " ", rule.right.as_str()))))
}

/// The report for a spreadsheet, and on paper.
fn files(room: Room) -> AnyView {
    let site = room.site;
    let make = button().attribute("type", "button").on("click", move |_| room.make_table());
    let table = changing(move || match room.table.get() {
        None => nothing(),
        Some(text) => {
            let address =
                format!("data:text/csv;charset=utf-8,{}", utf8_percent_encode(&text, NON_ALPHANUMERIC));
            // It is saved as soon as it is there.
            let link = a().id("staff-table").attribute("download", "report.csv").href(address);
            following(move || {
                let link = member::call(&document(), "getElementById", &"staff-table".into());
                member::call(&link, "click", &wasm_bindgen::JsValue::UNDEFINED);
            });
            view(link.child(site.say(&texts::SAVE_CSV)))
        }
    });
    let workbook = button().attribute("type", "button").on("click", move |_| room.save_workbook());
    let print = button().attribute("type", "button").on("click", |_| device::print());
    view(div().class("toolbar").child((
        workbook.child(site.say(&texts::STAFF_WORKBOOK)),
        make.child(site.say(&texts::STAFF_TABLE)),
        print.child(site.say(&texts::PRINT)),
        table,
    )))
}
