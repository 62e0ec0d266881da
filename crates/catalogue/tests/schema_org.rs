//! What search engines are told, in the eyes of another program that knows the vocabulary of schema.org.

use catalogue::file;
use catalogue::json::Value;
use catalogue::language::Language;
use catalogue::linked::{Holder, Page, crumbs, event, museum, visual_artwork};
use catalogue::model::{Exhibit, Museum, Story};
use schemaorg_rs::validation::{Severity, validate};
use std::fs;
use std::path::Path;

const ROOT: &str = "https://museum.example/";

fn read(list: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../demo/{list}.json"))).unwrap()
}

fn page(list: &str, id: &str) -> Page {
    let address = format!("{ROOT}kk/{list}/{id}");
    Page { language: Language::Kazakh, root: ROOT.to_owned(), address }
}

/// What is wrong with what is said of something; that a word is new to the vocabulary is not.
fn faults(said: &Value) -> Vec<String> {
    let html = format!("<script type=\"application/ld+json\">{}</script>", said.to_json());
    let graph = schemaorg_rs::extract_all(&html).unwrap();
    assert!(!graph.nodes.is_empty(), "it reads nothing in {html}");
    let found = validate(&graph).diagnostics.into_iter().filter(|fault| fault.severity != Severity::Info);
    found.map(|fault| format!("{}: {} ({})", fault.path, fault.message, said.to_json())).collect()
}

#[test]
fn the_whole_demonstration_is_said_in_its_words() {
    let mut found = Vec::new();
    let museums = file::read::<Museum>(&read("museums")).unwrap().records;
    for own in &museums {
        found.extend(faults(&museum(&page("museums", &own.id), own)));
    }
    let exhibits = file::read::<Exhibit>(&read("exhibits")).unwrap().records;
    let holder = Holder { name: Some("Музей".to_owned()), address: Some(format!("{ROOT}kk/museums/a")) };
    for own in &exhibits {
        found.extend(faults(&visual_artwork(&page("exhibits", &own.id), own, Some(&holder))));
    }
    let stories = file::read::<Story>(&read("stories")).unwrap().records;
    let events = stories.iter().filter_map(|own| event(&page("stories", &own.id), own));
    let events: Vec<Value> = events.collect();
    found.extend(events.iter().flat_map(faults));
    assert!(!museums.is_empty() && !exhibits.is_empty() && !events.is_empty());
    assert!(found.is_empty(), "{} faults, the first: {:#?}", found.len(), &found[..found.len().min(5)]);
}

#[test]
fn so_is_the_way_to_a_page() {
    let step = |name: &str| (name.to_owned(), format!("{ROOT}kk/{name}"));
    assert_eq!(faults(&crumbs(&[step("exhibits"), step("bowl")])), Vec::<String>::new());
}
