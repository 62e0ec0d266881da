//! What the address says of a list, and how the catalogue is asked for it.

use crate::languages::Language;
use crate::web::address::Params;
use catalogue::years::Years;
use catalogue::{Field, Query, Sort};

/// How many records stand on a page: divisible by 2, 3 and 4, so that rows are full.
pub(super) const ROWS: usize = 24;

/// The query that the address asks for.
pub(super) fn query(params: &Params, language: Language, default_sort: Sort) -> Query {
    let filters = params.pairs().filter_map(|(name, value)| Some((Field::named(name)?, value.to_owned())));
    Query {
        text: params.get("q").unwrap_or_default().to_owned(),
        unfinished: false,
        filters: filters.collect(),
        years: years(params),
        sort: params.get("sort").and_then(Sort::named).unwrap_or(default_sort),
        language,
        skip: (page(params) - 1).saturating_mul(ROWS),
        take: Some(ROWS),
        counts: true,
    }
}

/// The years that the address asks for, the earlier first.
pub(super) fn years(params: &Params) -> Years {
    let year = |name| params.get(name).and_then(|year| year.parse::<i64>().ok()).filter(|year| *year != 0);
    match (year(FROM), year(TO)) {
        (Some(from), Some(to)) if from > to => Years { from: Some(to), to: Some(from) },
        (from, to) => Years { from, to },
    }
}

/// The names in an address of the first and the last year.
pub(super) const FROM: &str = "from";
pub(super) const TO: &str = "to";

/// The same list from its first page with other years.
pub(super) fn with_years(params: &Params, years: Years) -> Params {
    let text = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
    params.with("page", "").with(FROM, &text(years.from)).with(TO, &text(years.to))
}

/// The page that the address asks for, from 1.
pub(super) fn page(params: &Params) -> usize {
    params.get("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1)
}

/// The same list from its first page with a filter's value chosen, or no longer chosen.
pub(super) fn toggle(params: &Params, field: Field, value: &str) -> Params {
    let chosen: Vec<&str> = params.all(field.name()).collect();
    let mut toggled = params.with("page", "").with(field.name(), "");
    for own in chosen.iter().filter(|own| **own != value) {
        toggled = toggled.and(field.name(), own);
    }
    if chosen.contains(&value) { toggled } else { toggled.and(field.name(), value) }
}

/// The same list from its first page without filters.
pub(super) fn without_filters(params: &Params) -> Params {
    let names = Field::ALL.iter().map(|field| field.name()).chain([FROM, TO]);
    names.fold(params.with("page", ""), |params, name| params.with(name, ""))
}

/// Whether the address chooses any filter.
pub(super) fn has_filters(params: &Params) -> bool {
    params.pairs().any(|(name, _)| Field::named(name).is_some()) || !years(params).is_open()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_turned_into_a_query() {
        let params = Params::default()
            .and("q", "қобыз")
            .and("type", "a")
            .and("type", "b")
            .and("sort", "oldest")
            .and("page", "3");
        let query = query(&params, Language::Kazakh, Sort::Relevance);
        assert_eq!((query.text.as_str(), query.skip, query.sort), ("қобыз", 48, Sort::Oldest));
        assert_eq!(query.filters, [(Field::ObjectType, "a".to_owned()), (Field::ObjectType, "b".to_owned())]);
    }

    #[test]
    fn nonsense_in_the_address_is_the_first_page_in_the_usual_order() {
        for page in ["0", "-1", "x", "", "99999999999999999999999"] {
            let params = Params::default().and("page", page).and("sort", "nonsense");
            let query = query(&params, Language::Kazakh, Sort::Title);
            assert_eq!((query.skip, query.sort), (0, Sort::Title), "{page}");
        }
    }

    #[test]
    fn years_stand_in_the_address_the_earlier_first() {
        let read = |from: &str, to: &str| years(&Params::default().and(FROM, from).and(TO, to));
        let span = |from, to| Years { from, to };
        assert_eq!(read("-500", "1500"), span(Some(-500), Some(1500)));
        assert_eq!(read("1500", "-500"), span(Some(-500), Some(1500)));
        assert_eq!(read("", "1900"), span(None, Some(1900)));
        for nonsense in ["0", "x", "1e3", "99999999999999999999", "-"] {
            assert!(read(nonsense, nonsense).is_open(), "{nonsense}");
        }
        let params = with_years(&Params::default().and("page", "3"), span(Some(-500), None));
        assert_eq!((params.get("page"), params.get(FROM), params.get(TO)), (None, Some("-500"), None));
        assert!(has_filters(&params) && !has_filters(&without_filters(&params)));
    }

    #[test]
    fn a_filter_is_chosen_and_taken_back_and_leads_to_the_first_page() {
        let params = Params::default().and("q", "a").and("page", "2").and("type", "x");
        let two = toggle(&params, Field::ObjectType, "y");
        assert_eq!(two.all("type").collect::<Vec<_>>(), ["x", "y"]);
        assert_eq!((two.get("page"), two.get("q")), (None, Some("a")));
        assert_eq!(toggle(&two, Field::ObjectType, "x").all("type").collect::<Vec<_>>(), ["y"]);
        assert!(!has_filters(&without_filters(&two)));
    }
}
