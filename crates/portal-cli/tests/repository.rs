//! What is in the repository is what the program says it must be.

use std::{fs, path::Path, process::Command};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn portal() -> Command {
    Command::new(env!("CARGO_BIN_EXE_portal"))
}

#[test]
fn the_demo_and_the_portal_have_no_fault() {
    let demo = fs::read_dir(root().join("demo")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        demo.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    assert!(!files.is_empty());
    files.push(root().join("public/portal.json"));
    let output = portal().arg("check").arg("--media").arg(root()).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let folder = tempfile::tempdir().unwrap();
    assert!(portal().arg("schema").arg(folder.path()).status().unwrap().success());
    for name in ["catalogue.schema.json", "portal.schema.json", "connector.schema.json"] {
        let made = fs::read_to_string(folder.path().join(name)).unwrap();
        let kept = fs::read_to_string(root().join("docs/schema").join(name)).unwrap_or_default();
        assert!(
            made == kept,
            "docs/schema/{name} is out of date: run `cargo run -p portal-cli -- schema docs/schema`"
        );
    }
}

#[test]
fn the_outside_viewers_and_no_others_may_be_embedded() {
    let viewers =
        catalogue::outside::read(&fs::read(root().join("public/outside-viewers.json")).unwrap()).unwrap();
    let mut listed: Vec<_> = viewers.iter().map(|viewer| origin(&viewer.embed)).collect();
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let allowed = page.split_once("frame-src ").unwrap().1.split_once(';').unwrap().0;
    let mut allowed: Vec<_> = allowed.split(' ').collect();
    listed.sort_unstable();
    allowed.sort_unstable();
    assert_eq!(listed, allowed);
}

fn origin(address: &str) -> &str {
    let path = address["https://".len()..].find('/').unwrap();
    &address[.."https://".len() + path]
}
