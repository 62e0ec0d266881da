//! Records in the portal's own form, made of what was read.

use crate::fault::{Fault, What};
use crate::item::{Answer, Item};
use crate::own;
use crate::own_lists::EXHIBITS;
use crate::place::{At, Place};
use catalogue::connector::Connector;
use catalogue::model::Exhibit;

/// A record, where it comes from, and its JSON in the portal's own form, or why there is none.
#[derive(Clone, Debug)]
pub struct Made {
    /// The place of its kind in [`crate::KINDS`].
    pub kind: usize,
    /// Where it comes from.
    pub place: Place,
    /// The record, or why it is lost, with what it was.
    pub json: Result<Vec<u8>, Box<Fault>>,
}

/// Makes the records of an item, each given to `take`. Without a connector, rows and JSON are taken for the
/// portal's own.
///
/// # Errors
/// If nothing can be made of the file: it has only identifiers, or no connector goes with it that it needs.
pub fn make(item: Item, connector: Option<&Connector>, take: &mut dyn FnMut(Made)) -> Result<(), Box<Fault>> {
    let (kind, place, json) = match item {
        Item::Columns(_) | Item::Told(_) => return Ok(()),
        Item::Answer(own) => return answer(own, connector, take),
        Item::Lost(fault) => (EXHIBITS, fault.place.clone(), Err(Box::new(fault))),
        Item::Record(own) => (own.kind, own.place.clone(), one(own.place, own.json, connector)),
        Item::Row(row) => {
            let json = if connector.is_some() { row.object() } else { own::record(&row) };
            (EXHIBITS, row.place.clone(), one(row.place, json.to_string().into_bytes(), connector))
        }
    };
    take(Made { kind, place, json });
    Ok(())
}

/// A record that stands by itself, in the portal's own form.
fn one(place: Place, json: Vec<u8>, connector: Option<&Connector>) -> Result<Vec<u8>, Box<Fault>> {
    let Some(connector) = connector else { return Ok(json) };
    let made = connector.read_one::<Exhibit>(&json).and_then(|made| made.record);
    let lost = |why| Box::new(Fault::keeping(place, What::Refused(why), String::from_utf8_lossy(&json)));
    made.and_then(|exhibit| written(&exhibit)).map_err(lost)
}

fn written(exhibit: &Exhibit) -> Result<Vec<u8>, String> {
    serde_json::to_vec(exhibit).map_err(|error| error.to_string())
}

/// What an API answered: a list, or one record.
fn answer(
    answer: Answer,
    connector: Option<&Connector>,
    take: &mut dyn FnMut(Made),
) -> Result<(), Box<Fault>> {
    let of_file = |what| Box::new(Fault::new(Place::file(&answer.place.file), what));
    let connector = connector.ok_or_else(|| of_file(What::NeedsConnector))?;
    let listed = connector.read_list::<Exhibit>(&answer.json, &[]);
    let listed = listed.map_err(|why| of_file(What::Refused(why)))?;
    if !listed.identifiers.is_empty() {
        return Err(of_file(What::IdentifiersOnly));
    }
    if listed.records.is_empty() {
        let json = one(answer.place.clone(), answer.json, Some(connector)).map_err(|mut fault| {
            fault.what = What::NeitherListNorRecord(fault.what.to_string());
            fault
        });
        take(Made { kind: EXHIBITS, place: answer.place, json });
        return Ok(());
    }
    for (index, made) in listed.records.into_iter().enumerate() {
        let place = Place { file: answer.place.file.clone(), at: At::Number(index + 1) };
        let json = made.record.and_then(|exhibit| written(&exhibit));
        // What it was stands in the answer, under its number.
        let json = json.map_err(|why| Box::new(Fault::new(place.clone(), What::Refused(why))));
        take(Made { kind: EXHIBITS, place, json });
    }
    Ok(())
}
