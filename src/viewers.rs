//! Doors to the tools that show pictures closely, models and panoramas.
//!
//! A tool's JavaScript (`src/viewers/*.js`, each with its library) is fetched when something is
//! opened with it, and is spoken to through a custom element: it starts when the element is put
//! into the page, stops when it is taken out, and says how it fares by `state` events.

mod script;

use crate::web::member;
pub use script::load;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Event};

/// The identifier of the element of the one tool that is open.
pub const OPEN_TOOL: &str = "viewer";

/// What a tool reports.
pub struct Report(JsValue);

impl Report {
    /// The report that a `state` event brings.
    pub fn of(event: Event) -> Self {
        Self(event.unchecked_into::<CustomEvent>().detail())
    }

    /// The kind of report: `ready`, `failed`, or a tool's own.
    pub fn state(&self) -> String {
        self.text("state").unwrap_or_default()
    }

    /// A text of the report.
    pub fn text(&self, name: &str) -> Option<String> {
        js_sys::Reflect::get(&self.0, &name.into()).ok()?.as_string()
    }

    /// Reports within the report.
    pub fn list(&self, name: &str) -> Vec<Report> {
        js_sys::Array::from(&member::get(&self.0, name)).iter().map(Report).collect()
    }

    /// A report within the report, if it is there.
    pub fn part(&self, name: &str) -> Option<Report> {
        Some(member::get(&self.0, name)).filter(JsValue::is_truthy).map(Report)
    }

    /// Texts within the report.
    pub fn texts(&self, name: &str) -> Vec<String> {
        js_sys::Array::from(&member::get(&self.0, name)).iter().filter_map(|text| text.as_string()).collect()
    }

    /// What the report gives as it is.
    pub fn member(&self, name: &str) -> JsValue {
        member::get(&self.0, name)
    }

    /// Whether the report says so.
    pub fn is(&self, name: &str) -> bool {
        member::get(&self.0, name).is_truthy()
    }

    /// A number of the report.
    pub fn number(&self, name: &str) -> Option<f64> {
        js_sys::Reflect::get(&self.0, &name.into()).ok()?.as_f64()
    }
}

/// Asks the tool of that identifier for something.
pub fn act(id: &str, command: &str) {
    let tool = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let act = tool.as_ref().and_then(|tool| js_sys::Reflect::get(tool, &"act".into()).ok());
    if let (Some(tool), Some(act)) = (tool, act.and_then(|act| act.dyn_into::<js_sys::Function>().ok())) {
        // A tool that cannot do it leaves everything as it is.
        let _ = act.call1(&tool, &command.into());
    }
}
