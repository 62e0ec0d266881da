//! What is told of exhibits, fact by fact, in one order for all of them.

use crate::components::collecting::Here;
use crate::languages::{Words, date, rights, texts};
use catalogue::model::{Agent, Exhibit, Term, Text};

/// How many facts there are.
pub(super) const FACTS: usize = 13;

/// What each is called.
pub(super) const NAMES: [&Words; FACTS] = [
    &texts::OBJECT_TYPE,
    &texts::MAKER,
    &texts::DATE,
    &texts::PERIOD,
    &texts::CULTURE,
    &texts::MATERIAL,
    &texts::TECHNIQUE,
    &texts::DIMENSIONS,
    &texts::FINDSPOT,
    &texts::SUBJECTS,
    &texts::HOLDING_MUSEUM,
    &texts::INVENTORY_NUMBER,
    &texts::RIGHTS,
];

/// What is told of an exhibit: some texts for each fact, or none.
pub(super) fn facts(here: &Here) -> [Vec<Text>; FACTS] {
    let exhibit: &Exhibit = &here.exhibit;
    let language = here.site.language;
    let term = |term: &Option<Term>| term.iter().map(|term| term.label.clone()).collect();
    let terms = |terms: &[Term]| terms.iter().map(|term| term.label.clone()).collect();
    let text = |text: &Option<Text>| text.iter().filter(|text| !text.is_blank()).cloned().collect();
    let plain = |text: String| vec![Text::new(language.tag(), text)];
    let date = exhibit.date.as_ref().and_then(|own| date(language, own));
    let museum = here.museum.clone().or_else(|| Some(Text::new("und", exhibit.museum.clone()?)));
    [
        term(&exhibit.object_type),
        exhibit.makers.iter().map(|Agent { name, .. }| name.clone()).collect(),
        date.into_iter().map(|date| Text::new(date.language, date.text)).collect(),
        term(&exhibit.period),
        term(&exhibit.culture),
        terms(&exhibit.materials),
        terms(&exhibit.techniques),
        text(&exhibit.dimensions),
        exhibit.findspot.iter().map(|place| place.name.clone()).collect(),
        terms(&exhibit.subjects),
        museum.into_iter().collect(),
        exhibit.inventory_number.iter().map(|number| Text::new("und", number.clone())).collect(),
        plain(rights(language, &exhibit.rights)),
    ]
}
