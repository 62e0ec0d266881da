//! Elements in a real browser.
#![cfg(target_arch = "wasm32")]

use leptos::prelude::*;
use museum_portal::components::changing::changing;
use museum_portal::components::element::{Element, button, div, input, p, span, svg, svg_use, view};
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

/// Mounts a view in a new element of the page.
fn mount(part: impl FnOnce() -> AnyView + 'static) -> HtmlElement {
    let parent: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&parent).unwrap();
    leptos::mount::mount_to(parent.clone(), part).forget();
    parent
}

fn html(part: impl FnOnce() -> AnyView + 'static) -> String {
    mount(part).inner_html().replace("<!---->", "")
}

async fn soon() {
    gloo_timers::future::sleep(Duration::from_millis(20)).await;
}

#[wasm_bindgen_test]
fn content_of_every_kind_stands_in_its_order() {
    let made = html(|| {
        let rest: Vec<Element> = vec![span().child("d"), span()];
        view(div().class("x").child(("a", p().child("b"), None::<String>, Some("c".to_owned()), rest)))
    });
    assert_eq!(made, r#"<div class="x">a<p>b</p>c<span>d</span><span></span></div>"#);
    assert_eq!(html(|| view("<b>&</b>")), "&lt;b&gt;&amp;&lt;/b&gt;");
    assert_eq!(html(|| view(Vec::<Element>::new())), "");
}

#[wasm_bindgen_test]
fn an_attribute_without_text_is_left_out() {
    let made = html(|| {
        let input = input().attribute("disabled", true).attribute("checked", false);
        view(input.attribute("title", None::<String>).attribute("width", Some(4)))
    });
    assert_eq!(made, r#"<input disabled="" width="4">"#);
}

#[wasm_bindgen_test]
fn a_drawing_is_made_in_the_namespace_of_drawings() {
    let parent = mount(|| view(svg().child(svg_use().href("ornament.svg#emblem"))));
    let drawn = parent.query_selector("use").unwrap().unwrap();
    assert_eq!(drawn.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
}

#[wasm_bindgen_test]
async fn attributes_and_properties_follow_signals() {
    let parent = mount(|| {
        let words = RwSignal::new("one");
        let field = input().property("value", move || words.get());
        let field = field.attribute_from("title", move || Some(words.get()).filter(|words| *words == "one"));
        let change = button().on("click", move |_| words.set("two"));
        view((field, change))
    });
    let field: HtmlInputElement = parent.query_selector("input").unwrap().unwrap().unchecked_into();
    assert_eq!((field.value().as_str(), field.title().as_str()), ("one", "one"));
    parent.query_selector("button").unwrap().unwrap().unchecked_into::<HtmlElement>().click();
    soon().await;
    assert_eq!((field.value().as_str(), field.has_attribute("title")), ("two", false));
}

#[wasm_bindgen_test]
async fn a_changing_part_takes_the_place_of_the_old_one() {
    let parent = mount(|| {
        let count = RwSignal::new(0);
        let more = move || button().on("click", move |_| count.update(|count| *count += 1));
        let part = changing(move || match count.get() {
            1 => view(vec![p().child("1a"), p().child("1b")]),
            count => view(p().child(count.to_string())),
        });
        view(div().child((more(), part, span().child("end"))))
    });
    let button: HtmlElement = parent.query_selector("button").unwrap().unwrap().unchecked_into();
    for text in ["0end", "1a1bend", "2end"] {
        assert_eq!(parent.text_content().as_deref(), Some(text));
        button.click();
        soon().await;
    }
}
