//! Collections.

use super::*;

fn third_collection(items: &str) -> String {
    format!(
        r#"{{"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Collection",
            "id": "https://museum.example/all", "label": {{"kk": ["Барлығы"]}}, "items": {items}}}"#
    )
}

fn link(kind: &str, name: &str, more: &str) -> String {
    format!(
        r#"{{"type": "{kind}", "id": "https://museum.example/{name}", "label": {{"en": ["{name}"]}}{more}}}"#
    )
}

#[test]
fn collections_within_collections_keep_their_places() {
    let inner =
        link("Collection", "silver", &format!(r#", "items": [{}]"#, link("Manifest", "bracelet", "")));
    let elsewhere = link("Collection", "felt", "");
    let json = third_collection(&format!("[{}, {inner}, {elsewhere}]", link("Manifest", "kobyz", "")));
    let all = collection(&json);
    assert_eq!((said(&all.label, "kk"), all.left_out), ("Барлығы", 0));
    let kinds: Vec<_> = all.items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [LinkKind::Manifest, LinkKind::Collection, LinkKind::Collection]);
    let bracelet = &all.items[1].items[0];
    assert_eq!((bracelet.kind, said(&bracelet.label, "en")), (LinkKind::Manifest, "bracelet"));
    assert_eq!(bracelet.id.href(), Some("https://museum.example/bracelet"));
    assert!(all.items[2].items.is_empty());
}

#[test]
fn version_2_has_three_lists() {
    let all = collection(
        r#"{"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Collection",
            "@id": "https://library.example/top", "label": "Top", "description": "All that is there",
            "collections": [{"@id": "https://library.example/maps", "@type": "sc:Collection", "label": "Maps",
                "manifests": [{"@id": "https://library.example/map1", "@type": "sc:Manifest", "label": "A map"}]}],
            "manifests": [{"@id": "https://library.example/ms7", "@type": "sc:Manifest", "label": "A psalter"}],
            "members": [{"@id": "https://library.example/ms8", "@type": "sc:Manifest", "label": "A Quran"}]}"#,
    );
    let labels: Vec<_> = all.items.iter().map(|item| said(&item.label, "und")).collect();
    assert_eq!(labels, ["Maps", "A psalter", "A Quran"]);
    assert_eq!(said(&all.items[0].items[0].label, "und"), "A map");
    assert_eq!(said(all.description.as_ref().unwrap(), "und"), "All that is there");
}

#[test]
fn what_leads_nowhere_is_left_out_and_counted() {
    let all = collection(&third_collection(
        r#"[5, {}, {"type": "Manifest"}, {"type": "Manifest", "id": "javascript:alert(1)"},
            {"type": "Canvas", "id": "https://museum.example/c"}, {"type": "Manifest", "id": "https://museum.example/m"}]"#,
    ));
    assert_eq!((all.items.len(), all.left_out), (1, 5));
    assert!(all.items[0].label.is_blank());
    assert!(collection(&third_collection("[]")).items.is_empty());
}

#[test]
fn a_collection_that_names_itself_is_only_a_link() {
    let all = collection(&third_collection(&format!("[{}]", link("Collection", "all", ""))));
    assert_eq!(all.items[0].id.href(), Some("https://museum.example/all"));
    assert!(all.items[0].items.is_empty());
}

#[test]
fn a_hundred_levels_end_at_the_tenth() {
    let levels = (0..100).fold(String::new(), |inner, level| {
        link("Collection", &level.to_string(), &format!(r#", "items": [{inner}]"#))
    });
    let all = collection(&third_collection(&format!("[{levels}]")));
    let mut items = &all.items;
    let mut depth = 0;
    while let Some(item) = items.first() {
        items = &item.items;
        depth += 1;
    }
    assert_eq!((depth, all.left_out), (10, 1));
}

#[test]
fn a_thousand_items_are_kept_in_all() {
    let manifests = vec![link("Manifest", "m", ""); 600].join(",");
    let inner = link("Collection", "inner", &format!(r#", "items": [{manifests}]"#));
    let all = collection(&third_collection(&format!("[{inner}, {manifests}]")));
    assert_eq!(all.items[0].items.len(), 600);
    assert_eq!(all.items.len() + all.items[0].items.len(), 1000);
    assert_eq!(all.left_out, 201);
}
