//! `portal pack` where there is no room: what stood before stands, and nothing else.
#![cfg(unix)]

mod common;
mod files;
mod packing;

use common::folder;
use files::files;
use packing::{BOTH, BOWL, SADDLE, pack, search};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const TOLD: &str = "there is no room for it: free space, or raise the limit, and pack again";

/// Records with some 18,000 words among them.
fn many() -> String {
    let word = |number: u32| format!("{:08x}", number.wrapping_mul(2_654_435_761));
    let title = |number: u32| (0..6).map(|place| word(number * 6 + place)).collect::<Vec<_>>().join(" ");
    (0..3000).map(|number| format!("{{\"id\": \"r{number}\", \"title\": \"{}\"}}\n", title(number))).collect()
}

/// Runs a script of the shell in a folder; `$0` is `portal`.
fn shell(folder: &Path, script: &str) -> Output {
    let arguments = ["-c", script, env!("CARGO_BIN_EXE_portal")];
    Command::new("sh").args(arguments).current_dir(folder).output().unwrap()
}

/// Packs into `site` where no file may have more than eight blocks.
fn limited(folder: &Path) -> (String, Option<i32>) {
    let output = shell(folder, "trap '' XFSZ; ulimit -f 8; exec \"$0\" pack --output site many.ndjson");
    (String::from_utf8(output.stderr).unwrap(), output.status.code())
}

#[test]
fn a_file_that_may_not_grow_leaves_the_old_catalogue() {
    let folder = folder(&[("a.ndjson", &[BOWL, SADDLE].concat()), ("many.ndjson", &many())]);
    assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
    let before = files(&folder.path().join("site"));
    let (said, code) = limited(folder.path());
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("site/") && said.contains(TOLD), "{said}");
    assert_eq!(files(&folder.path().join("site")), before);
    assert_eq!(search(folder.path(), "").0, BOTH);
}

#[test]
fn a_new_folder_that_could_not_be_filled_goes_again() {
    let folder = folder(&[("many.ndjson", &many())]);
    let (said, code) = limited(folder.path());
    assert_eq!(code, Some(2), "{said}");
    assert!(!folder.path().join("site").exists());
}

#[test]
fn a_full_disk_leaves_the_old_catalogue() {
    let folder = folder(&[("a.ndjson", &[BOWL, SADDLE].concat()), ("many.ndjson", &many())]);
    fs::create_dir(folder.path().join("disk")).unwrap();
    // A disk of 300 KB, in a name space of its own. There is not room for the blocks; nor, when little
    // is kept in memory, for what is sorted.
    for memory in ["1000", "1"] {
        let script = format!(
            "mount -t tmpfs -o size=300k disk disk || exit
            \"$0\" pack --output disk/site a.ndjson && rm -rf before after && cp -r disk/site before
            \"$0\" pack --output disk/site --memory {memory} many.ndjson 2> said; echo $? > code
            cp -r disk/site after"
        );
        let output = shell(folder.path(), &format!("exec unshare -rm sh -c '{script}' \"$0\""));
        if !folder.path().join("code").exists() {
            let why = String::from_utf8_lossy(&output.stderr);
            println!("skipped: no disk of its own can be mounted here: {why}");
            return;
        }
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(read("code"), "2\n", "{memory}: {}", read("said"));
        assert!(read("said").contains("disk/site/") && read("said").contains(TOLD), "{}", read("said"));
        assert_eq!(files(&folder.path().join("after")), files(&folder.path().join("before")), "{memory}");
    }
}
