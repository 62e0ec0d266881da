//! Linker arguments of the site's wasm when its pages are split off (feature `split`).
use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
};

/// What works on the wasm after the linker: the splitter's shim, and the versions of its tools.
const LATER_STEPS: [&str; 10] = [
    ".ci/shim/wasm-bindgen",
    ".ci/shim/loader.js",
    ".ci/shim/groups.mjs",
    ".ci/shim/short-names.mjs",
    ".ci/join-chunks.mjs",
    ".ci/first-pages.mjs",
    ".ci/arrange.mjs",
    ".ci/wasm-text.mjs",
    ".ci/optimise",
    "e2e/package-lock.json",
];

fn main() {
    println!("cargo::rerun-if-changed=.ci/build.rs");
    let wasm = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    if !wasm || env::var_os("CARGO_FEATURE_SPLIT").is_none() {
        return;
    }

    // The splitter needs to know which function refers to which.
    println!("cargo::rustc-link-arg-bin=museum-portal=--emit-relocs");

    // Trunk names the JavaScript after the linked wasm, and so would give a new shim's output its
    // old, cached address. The build id carries the later steps into the linked wasm.
    let mut hash = DefaultHasher::new();
    for path in LATER_STEPS {
        println!("cargo::rerun-if-changed={path}");
        hash.write(&fs::read(path).unwrap_or_default());
    }
    let id = hash.finish();
    println!("cargo::rustc-link-arg-bin=museum-portal=--build-id=0x{id:016x}");
}
