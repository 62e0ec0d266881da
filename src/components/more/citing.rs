//! Citations, to copy or to take along as a file.

use super::copying::copying;
use super::download::file_link;
use super::subject::Subject;
use crate::components::element::{div, view};
use crate::languages::{day, say_with, texts};
use crate::web::clock::today;
use catalogue::cite::Citation;
use leptos::prelude::*;

pub(super) fn citing(subject: &Subject) -> AnyView {
    let (site, exhibit) = (subject.site, &subject.exhibit);
    let citation = Citation {
        title: subject.title(),
        makers: subject.makers(),
        date: subject.date(),
        years: exhibit.date.as_ref().and_then(|date| date.span()),
        museum: subject.museum_name(),
        inventory_number: exhibit.inventory_number.clone(),
        portal: site.plain(&site.catalogue_name()),
        address: subject.address.clone(),
        language: site.language.tag(),
        seen: today(),
    };
    let number = site.say(&texts::INVENTORY_NUMBER);
    let seen = say_with(site.language, &texts::SEEN_ON, &day(site.language, &citation.seen));
    let in_words = copying(
        "cited-plain",
        site.say(&texts::CITED_IN_WORDS),
        citation.plain(&number, &seen),
        &texts::COPY,
    );
    let gost = copying("cited-gost", site.say(&texts::CITED_BY_GOST), citation.gost(), &texts::COPY);
    let (bibtex, ris) = (citation.bibtex(), citation.ris());
    let files = [
        file_link(site, &format!("{}.bib", exhibit.id), "application/x-bibtex", &bibtex),
        file_link(site, &format!("{}.ris", exhibit.id), "application/x-research-info-systems", &ris),
    ];
    let bibtex = copying("cited-bibtex", "BibTeX".to_owned(), bibtex, &texts::COPY);
    let ris = copying("cited-ris", "RIS".to_owned(), ris, &texts::COPY);
    let [bib_file, ris_file] = files;
    view(div().class("more-column").child((in_words, gost, bibtex, bib_file, ris, ris_file)))
}
