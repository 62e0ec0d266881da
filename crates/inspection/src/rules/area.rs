//! Where points and places lie.

use crate::fault::Value;
use crate::known::Known;
use crate::nearest;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::{Point, Text};

/// Whether a point lies in the profile's area.
pub(super) fn check(here: &Here, point: Point, sink: &mut Sink) {
    let Some(area) = sink.profile.area.as_ref().filter(|area| !area.has(point)) else { return };
    let [latitude, longitude] = [point.latitude, point.longitude].map(written);
    let both = Value::from(format!("{latitude}, {longitude}"));
    if area.has_exchanged(point) {
        sink.find(Rule::AreaExchanged, here, vec![both, longitude.into(), latitude.into()]);
    } else {
        sink.find(Rule::AreaOutside, here, vec![both, Value::Text(area.name.clone())]);
    }
}

/// The standard library's formatting of such numbers is heavy, and a browser would have to load it.
fn written(degrees: f64) -> String {
    catalogue::json::Value::Number(degrees).to_json()
}

/// Whether a place is among the known ones.
pub(super) fn check_name(here: &Here, text: &Text, known: &Known, sink: &mut Sink) {
    let is_place = ["findspot.name", "settlement", "centre.name"].iter().any(|field| here.is(field));
    if !is_place || text.iter().any(|version| known.has_place(version.text)) {
        return;
    }
    if let Some(version) = text.choose(&[]) {
        let perhaps = nearest(version.text, known.places()).map(Into::into);
        sink.find(Rule::PlaceUnknown, here, vec![version.text.into(), Value::Perhaps(perhaps)]);
    }
}
