//! The scenes of a tour: identifiers used twice, hotspots that lead nowhere.

use crate::fault::Value;
use crate::nearest;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::Tour;
use std::collections::HashMap;

pub(super) fn check(tour: &Tour, sink: &mut Sink) {
    let record = Here::default();
    let list = record.name("scenes");
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (at, scene) in tour.scenes.iter().enumerate() {
        if let Some(first) = known.get(scene.id.as_str()) {
            let values = vec![scene.id.as_str().into(), Value::Item("scenes", *first)];
            sink.find(Rule::IdentifierDouble, &list.number(at).name("id"), values);
        } else {
            known.insert(&scene.id, at);
        }
    }
    for (at, scene) in tour.scenes.iter().enumerate() {
        for (number, hotspot) in scene.hotspots.iter().enumerate() {
            let Some(id) = hotspot.scene.as_deref().filter(|id| !known.contains_key(id)) else { continue };
            let perhaps = nearest(id, known.keys().copied()).map(Into::into);
            let values = vec![id.into(), Value::List("scenes"), Value::Perhaps(perhaps)];
            let here = list.number(at);
            sink.find(Rule::ReferenceLost, &here.name("hotspots").number(number).name("scene"), values);
        }
    }
}
