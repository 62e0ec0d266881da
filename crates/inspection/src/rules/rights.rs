//! What may be done with things and pictures.

use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::{Rights, Statement};

/// Whether rights are told, and in a statement that is known.
pub(super) fn check(here: &Here, rights: &Rights, sink: &mut Sink) {
    match rights.statement() {
        // Where the profile asks for them, it says so itself.
        Statement::Unknown if here.is("rights") && is_asked_for(sink) => {}
        Statement::Unknown => sink.find(Rule::RightsMissing, here, Vec::new()),
        Statement::Other(own) => sink.find(Rule::RightsUnclear, here, vec![own.into()]),
        _ => {}
    }
}

fn is_asked_for(sink: &Sink) -> bool {
    let asks = |fields: &Vec<String>| fields.iter().any(|field| field == "rights");
    sink.profile.required.iter().any(|requirement| asks(&requirement.fields))
}
