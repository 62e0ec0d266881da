//! The last resort: the page's own words for a portal that broke. They stand in `index.html`, so
//! that they can be shown when nothing else can.

/// Shows the failure screen if anything panics.
pub fn show_on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        let document = web_sys::window().and_then(|window| window.document());
        let element = |id: &str| document.as_ref().and_then(|document| document.get_element_by_id(id));
        if let Some(app) = element("app") {
            app.remove();
        }
        if let Some(failure) = element("failure") {
            let _ = failure.remove_attribute("hidden");
        }
    }));
}
