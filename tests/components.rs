//! Components in a real browser.
#![cfg(target_arch = "wasm32")]

use catalogue::file;
use catalogue::language::Language;
use catalogue::model::{Address, Exhibit, Text};
use catalogue::portal::Portal;
use catalogue::{Failure, Fetch, Reason};
use futures::FutureExt;
use leptos::prelude::*;
use museum_portal::catalogues::Catalogues;
use museum_portal::components::element::{div, p, view};
use museum_portal::components::exhibit::{exhibit_card, exhibit_facts};
use museum_portal::components::frame::ask;
use museum_portal::components::near::near;
use museum_portal::components::picture::{Loading, picture};
use museum_portal::components::text::{outside_link, shown};
use museum_portal::languages::alphabets;
use museum_portal::lazy::Page;
use museum_portal::site::Site;
use museum_portal::web::clock::now_in;
use museum_portal::web::fetch::Network;
use museum_portal::web::navigation::Navigation;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

/// Mounts a part of a page of a site in this language; gives its element.
fn mount(language: Language, part: impl FnOnce() -> AnyView + 'static) -> HtmlElement {
    let parent: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&parent).unwrap();
    let settings = Portal::read(br#"{"title": "T", "catalogues": [{"packed": "none"}]}"#).unwrap();
    leptos::mount::mount_to(parent.clone(), move || {
        let navigation = Navigation::start(move |_| language);
        let settings = StoredValue::new_local(Rc::new(settings));
        let catalogue = Catalogues::new(settings).nothing();
        provide_context(Site::new(language, navigation, settings, catalogue));
        part()
    })
    .forget();
    parent
}

async fn soon() {
    gloo_timers::future::sleep(Duration::from_millis(50)).await;
}

/// Waits until something has happened; a busy machine has two seconds, in which no part far below comes by itself.
async fn until(has_happened: impl Fn() -> bool) {
    for _ in 0..40 {
        if has_happened() {
            return;
        }
        soon().await;
    }
    assert!(has_happened(), "not within two seconds");
}

fn exhibit(fields: &str) -> Exhibit {
    let file = format!(r#"{{"exhibits": [{{"id": "а/ә %", {fields}}}]}}"#);
    file::read::<Exhibit>(file.as_bytes()).unwrap().records.remove(0)
}

#[wasm_bindgen_test]
fn a_text_in_another_language_says_so_and_is_marked() {
    let element = mount(Language::English, || shown(&Text::new("ru", "Кобыз")));
    assert_eq!(element.text_content().unwrap(), "Кобыз (in Russian)");
    let marked = element.query_selector("[lang]").unwrap().unwrap();
    assert_eq!(marked.get_attribute("lang").unwrap(), "ru");
    assert_eq!(marked.get_attribute("dir").unwrap(), "auto");
    let own = mount(Language::Russian, || shown(&Text::new("ru", "Кобыз")));
    assert_eq!(own.inner_html().replace("<!---->", "").replace("<!-->", ""), "Кобыз");
}

#[wasm_bindgen_test]
async fn kazakh_is_spelled_in_other_alphabets_when_their_code_has_come() {
    let shown_in = |language| {
        let element = mount(language, || shown(&Text::new("kk", "Ұлттық музей")));
        element.text_content().unwrap()
    };
    alphabets::load().await.unwrap();
    assert_eq!(shown_in(Language::KazakhLatin), "Ūlttyq muzei");
    assert_eq!(shown_in(Language::KazakhArabic), "ۇلتتىق مۋزەي");
}

#[wasm_bindgen_test]
fn markup_in_a_record_is_shown_and_never_run() {
    let evil = r#"<img src=x onerror=\"window.ran = 1\"><script>window.ran = 1</script>"#;
    let text = format!(r#"{{"kk": "{evil}"}}"#);
    let fields = format!(
        r#""title": {text}, "description": {text}, "dimensions": {text}, "inventory_number": "{evil}",
           "object_type": {{"id": "{evil}", "label": {text}}}, "period": "{evil}", "materials": ["{evil}"],
           "makers": [{{"name": {text}, "role": {text}}}], "findspot": {{"name": {text}}}, "rights": "{evil}""#
    );
    let exhibit = exhibit(&fields);
    let element = mount(Language::Kazakh, move || {
        view((exhibit_card(&exhibit, Loading::Near), exhibit_facts(&exhibit)))
    });
    assert!(element.text_content().unwrap().contains("<script>"));
    assert_eq!(element.query_selector_all("script, img").unwrap().length(), 0);
    let ran = js_sys::Reflect::get(&window(), &"ran".into()).unwrap();
    assert!(ran.is_undefined());
}

#[wasm_bindgen_test]
fn an_identifier_of_any_letters_makes_an_address() {
    let exhibit = exhibit(r#""title": "T""#);
    let element = mount(Language::Kazakh, move || exhibit_card(&exhibit, Loading::Near));
    let link = element.query_selector("a").unwrap().unwrap();
    assert_eq!(link.get_attribute("href").unwrap(), "kk/exhibits/%D0%B0%2F%D3%99%20%25");
}

#[wasm_bindgen_test]
fn an_address_that_could_run_is_no_link() {
    for address in ["javascript:alert(1)", "data:text/html,<script>", "//evil.example"] {
        let element = mount(Language::Kazakh, move || view(outside_link(&Address::new(address))));
        assert!(element.query_selector("a").unwrap().is_none(), "{address}");
    }
}

#[wasm_bindgen_test]
async fn a_broken_picture_says_so_and_the_rest_stays() {
    let exhibit =
        exhibit(r#""title": "T", "media": [{"url": "no-such-picture.jpg", "width": 4, "height": 3}]"#);
    let element = mount(Language::English, move || {
        picture(&exhibit.media, &Text::new("en", "A bowl"), "bowl", Loading::First)
    });
    let image = element.query_selector("img").unwrap().unwrap();
    assert_eq!(image.get_attribute("alt").unwrap(), "A bowl");
    until(|| element.text_content().unwrap().trim() == "The picture did not load").await;
}

#[wasm_bindgen_test]
fn a_picture_comes_in_the_best_format_and_a_fitting_size() {
    let exhibit = exhibit(
        r##""title": "T", "media": [{
            "url": "a-1600.webp", "width": 1600, "height": 1200, "colour": "#8a7b66",
            "renditions": [
                {"url": "a-480.avif", "format": "image/avif", "width": 480},
                {"url": "a-960.avif", "format": "image/avif", "width": 960},
                {"url": "javascript:alert(1)", "format": "image/webp", "width": 480},
                {"url": "a-960.webp", "format": "image/webp", "width": 960}
            ]
        }]"##,
    );
    let element =
        mount(Language::English, move || picture(&exhibit.media, &exhibit.title, "seed", Loading::First));
    let sources = element.query_selector_all("source").unwrap();
    let sets = (0..sources.length()).map(|at| {
        let source: web_sys::Element = sources.get(at).unwrap().unchecked_into();
        (source.get_attribute("type").unwrap(), source.get_attribute("srcset").unwrap())
    });
    let wanted = [("image/avif", "a-480.avif 480w, a-960.avif 960w"), ("image/webp", "a-960.webp 960w")];
    assert_eq!(sets.collect::<Vec<_>>(), wanted.map(|(format, set)| (format.to_owned(), set.to_owned())));
    let image: HtmlElement = element.query_selector("img").unwrap().unwrap().unchecked_into();
    assert_eq!(image.get_attribute("fetchpriority").as_deref(), Some("high"));
    assert_eq!(image.get_attribute("width").as_deref(), Some("1600"));
    assert_eq!(image.style().get_property_value("background-color").unwrap(), "rgb(138, 123, 102)");
}

#[wasm_bindgen_test]
fn a_picture_from_a_server_comes_in_sizes_that_the_server_makes() {
    let exhibit = exhibit(
        r#""title": "T", "media": [{"kind": "iiif", "url": "https://iiif.example/bowl/", "width": 1200, "height": 900}]"#,
    );
    let element =
        mount(Language::English, move || picture(&exhibit.media, &exhibit.title, "seed", Loading::Near));
    let source = element.query_selector("source").unwrap().unwrap();
    let wanted = "https://iiif.example/bowl/full/480,/0/default.jpg 480w, \
                  https://iiif.example/bowl/full/960,/0/default.jpg 960w";
    assert_eq!(source.get_attribute("srcset").as_deref(), Some(wanted));
    assert_eq!(source.get_attribute("type"), None);
    let image = element.query_selector("img").unwrap().unwrap();
    assert_eq!(image.get_attribute("src").unwrap(), "https://iiif.example/bowl/full/960,/0/default.jpg");
    assert_eq!(image.get_attribute("width").as_deref(), Some("1200"));
}

#[wasm_bindgen_test]
fn ready_sizes_of_a_server_are_taken_as_they_are() {
    let exhibit = exhibit(
        r#""title": "T", "media": [{"kind": "iiif", "url": "tiles", "width": 8000, "height": 6000,
            "poster": "tiles/full/960,720/0/default.webp",
            "renditions": [{"url": "tiles/full/480,360/0/default.webp", "format": "image/webp", "width": 480}]}]"#,
    );
    let element =
        mount(Language::English, move || picture(&exhibit.media, &exhibit.title, "seed", Loading::First));
    let source = element.query_selector("source").unwrap().unwrap();
    assert_eq!(source.get_attribute("srcset").as_deref(), Some("tiles/full/480,360/0/default.webp 480w"));
    let image = element.query_selector("img").unwrap().unwrap();
    assert_eq!(image.get_attribute("src").as_deref(), Some("tiles/full/960,720/0/default.webp"));
}

#[wasm_bindgen_test]
fn a_plain_picture_goes_before_a_poster_and_a_poster_before_none() {
    let shown = |media: &str| {
        let exhibit = exhibit(&format!(r#""title": "T", "media": [{media}]"#));
        let element =
            mount(Language::English, move || picture(&exhibit.media, &exhibit.title, "seed", Loading::Near));
        element.query_selector("img").unwrap().map(|image| image.get_attribute("src").unwrap())
    };
    let model = r#"{"kind": "model", "url": "a.glb", "poster": "a.webp", "width": 4, "height": 3}"#;
    assert_eq!(shown(&format!(r#"{model}, {{"url": "b.webp"}}"#)).as_deref(), Some("b.webp"));
    assert_eq!(shown(model).as_deref(), Some("a.webp"));
    assert_eq!(shown(r#"{"kind": "model", "url": "a.glb"}"#), None);
    assert_eq!(shown(r#"{"kind": "iiif", "url": "https://iiif.example/manifest"}"#), None);
    assert_eq!(shown(r#"{"url": "javascript:alert(1)"}"#), None);
}

#[wasm_bindgen_test]
async fn a_part_that_fails_says_so_and_can_be_tried_again() {
    let failed = Rc::new(Cell::new(false));
    let element = mount(Language::English, || {
        ask(move || {
            let failure = Failure { address: "a".to_owned(), reason: Reason::NoConnection };
            let answer = if failed.replace(true) { Ok(0) } else { Err(failure) };
            async move { answer }.boxed_local()
        })
        .part(|count| view(p().child(format!("{count} regions"))))
    });
    until(|| element.text_content().unwrap().contains("No connection.")).await;
    let button: HtmlElement = element.query_selector("button").unwrap().unwrap().unchecked_into();
    button.click();
    until(|| element.text_content().unwrap() == "0 regions").await;
}

/// A part of a page below three windows of nothing.
fn mount_far_below() -> HtmlElement {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    mount(Language::English, || {
        let load = || {
            let part: Page = Box::new(|| view(p().class("far").child("far below")));
            async { Ok(part) }.boxed_local()
        };
        let nothing = div().property("style", || "block-size: 300vh");
        view((nothing, near(Site::here(), Arc::new(load))))
    })
}

fn has_come(element: &HtmlElement) -> bool {
    element.query_selector(".far").unwrap().is_some()
}

#[wasm_bindgen_test]
async fn a_part_far_below_comes_when_somebody_comes_near_it() {
    let element = mount_far_below();
    soon().await;
    assert!(!has_come(&element));
    element.query_selector(".near").unwrap().unwrap().scroll_into_view();
    until(|| has_come(&element)).await;
    window().scroll_to_with_x_and_y(0.0, 0.0);
    element.remove();
}

#[wasm_bindgen_test]
async fn a_part_far_below_comes_when_the_page_is_printed() {
    let element = mount_far_below();
    soon().await;
    assert!(!has_come(&element));
    window().dispatch_event(&web_sys::Event::new("beforeprint").unwrap()).unwrap();
    until(|| has_come(&element)).await;
    element.remove();
}

#[wasm_bindgen_test]
async fn a_part_far_below_comes_at_once_for_who_comes_back() {
    let history = window().history().unwrap();
    let storage = window().session_storage().unwrap().unwrap();
    storage.set_item("museum-portal-position-7", "900 ").unwrap();
    history.replace_state(&7.into(), "").unwrap();
    let element = mount_far_below();
    until(|| has_come(&element)).await;
    assert!(
        element.query_selector(".near").unwrap().is_none(),
        "room that is kept lets one be put back too early"
    );
    storage.clear().unwrap();
    history.replace_state(&wasm_bindgen::JsValue::NULL, "").unwrap();
    element.remove();
}

#[wasm_bindgen_test]
async fn the_network_names_what_went_wrong() {
    let missing = Network.fetch(&Address::new("no-such-file.json")).await.unwrap_err();
    assert_eq!(missing.reason, Reason::Status(404));
    // A port that nothing listens on: the discard service's.
    let refused = Network.fetch(&Address::new("http://127.0.0.1:9/a.json")).await.unwrap_err();
    assert_eq!(refused.reason, Reason::NoConnection);
    let forbidden = Network.fetch(&Address::new("javascript:alert(1)")).await.unwrap_err();
    assert_eq!(forbidden.reason, Reason::Forbidden);
}

#[wasm_bindgen_test]
fn the_clock_knows_zones_and_says_when_it_does_not() {
    let (weekday, minute) = now_in("Asia/Qyzylorda").unwrap();
    assert!(weekday < 7 && minute < 24 * 60);
    let (_, utc) = now_in("Etc/UTC").unwrap();
    let ahead = (i32::from(minute) - i32::from(utc)).rem_euclid(24 * 60);
    assert!((299..=301).contains(&ahead), "five hours ahead, not {ahead} minutes");
    assert_eq!(now_in("Nowhere/Never"), None);
}
