//! The files that stand beside the records in a folder: pictures, films, models. They are known by their paths.

mod numbered;
mod path;

use crate::words;
use catalogue::language::Language;
use catalogue::model::{Address, MediaKind};
use inspection::{File, Files, Need, Seen, needs};
use numbered::Numbered;
use path::{alike, is_picture, joined, readings};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use std::io;

/// As many names of pictures that no record names are told.
const MOST_TOLD: usize = 50;

/// The files beside the records.
#[derive(Default)]
pub(crate) struct Folder {
    paths: Vec<String>,
    /// The folders that were opened: a record may name its files from there on, too.
    roots: BTreeSet<String>,
    as_written: HashMap<String, u32>,
    /// The same without regard to what computers write in one way or the other.
    alike: HashMap<String, u32>,
    numbered: Numbered,
    /// Which of them records name; as a picture, or as anything.
    named: Vec<Option<Need>>,
    measured: HashMap<u32, File>,
    /// Addresses that are written otherwise than the file is called.
    otherwise: usize,
}

impl Folder {
    /// The files of these paths.
    pub(crate) fn of(paths: Vec<String>) -> Self {
        let mut own = Self { named: vec![None; paths.len()], ..Self::default() };
        for (at, path) in (0_u32..).zip(&paths) {
            own.roots.extend(path.split_once('/').map(|(root, _)| root.to_owned()));
            own.as_written.insert(path.clone(), at);
            own.alike.entry(alike(path)).or_insert(at);
            if is_picture(path) {
                own.numbered.add(path, at);
            }
        }
        Self { paths, ..own }
    }

    /// Whether there are none; then nothing is said of files.
    pub(crate) fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// The file that an address leads to, from a file of records on or from a folder that was opened; and whether it is called just
    /// so.
    fn find(&self, records: &str, address: &str) -> Option<(u32, bool)> {
        let beside = records.rsplit_once('/').map_or("", |(folder, _)| folder);
        let roots = [""].into_iter().chain(self.roots.iter().map(String::as_str));
        let mut bases: Vec<&str> = [beside].into_iter().chain(roots).collect();
        // What begins at a root may be meant so; tables have their addresses made so.
        if address.starts_with(['/', '\\']) {
            bases.rotate_left(1);
        }
        let readings = readings(address);
        let ways = readings.iter().flat_map(|read| bases.iter().filter_map(move |base| joined(base, read)));
        let ways: Vec<String> = ways.collect();
        let as_written = ways.iter().find_map(|way| Some((*self.as_written.get(way)?, true)));
        as_written.or_else(|| ways.iter().find_map(|way| Some((*self.alike.get(&alike(way))?, false))))
    }

    /// Notes the files that a record names. Whether it names any that could be here.
    pub(crate) fn note(&mut self, records: &str, seen: Seen) -> bool {
        let mut has_own = false;
        seen.media(&mut |media| {
            needs(media, &mut |address, need| {
                has_own |= is_own(address);
                if let Some((at, is_so)) = self.found(records, address)
                    && let Some(named) = self.named.get_mut(at as usize)
                {
                    self.otherwise += usize::from(!is_so);
                    *named = Some(if *named == Some(Need::Size) { Need::Size } else { need });
                }
            });
        });
        has_own
    }

    fn found(&self, records: &str, address: &Address) -> Option<(u32, bool)> {
        if is_own(address) { self.find(records, address.written()) } else { None }
    }

    /// The pictures that are still to be measured.
    pub(crate) fn wanted(&self) -> Vec<u32> {
        let is_wanted = |(at, named): &(u32, &Option<Need>)| {
            **named == Some(Need::Size) && !self.measured.contains_key(at)
        };
        (0..).zip(&self.named).filter(is_wanted).map(|(at, _)| at).collect()
    }

    /// Measures one of them.
    pub(crate) fn measure(
        &mut self,
        at: u32,
        bytes: u64,
        read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>,
    ) {
        self.measured.insert(at, File::measured(bytes, read));
    }

    /// What is known of the files that a record names.
    pub(crate) fn files(&self, records: &str, seen: Seen, language: Language) -> Files {
        let mut files = Files::default();
        seen.media(&mut |media| {
            needs(media, &mut |address, _| {
                if !is_own(address) {
                    return;
                }
                let file = match self.find(records, address.written()) {
                    Some((at, _)) => self.measured.get(&at).cloned().unwrap_or(File::There),
                    None => File::Missing(words::NO_FILE.said(language)),
                };
                files.add(address.written(), file);
            });
        });
        files
    }

    /// The pictures that are called as a record is numbered, as addresses that lead to them.
    pub(crate) fn of_number(&self, numbers: &[&str]) -> Vec<String> {
        let paths = self.numbered.find(numbers).into_iter().filter_map(|at| self.paths.get(at as usize));
        paths.map(|path| path::address(path)).collect()
    }

    /// The files that a record names, for the page to show: each `address`, and the place of its `file`; null if it is not there.
    pub(crate) fn shown(&self, records: &str, seen: Seen) -> Vec<Value> {
        let mut shown = Vec::new();
        seen.media(&mut |media| {
            let mut show = |address: &Address| {
                if is_own(address) {
                    let file = self.find(records, address.written()).map(|(at, _)| at);
                    shown.push(json!({ "address": address.written(), "file": file }));
                }
            };
            // These are not looked into; but nobody else is to be asked for them.
            if matches!(media.kind, MediaKind::Iiif | MediaKind::Model) {
                show(&media.url);
            }
            media.small.iter().for_each(&mut show);
            needs(media, &mut |address, _| show(address));
        });
        shown
    }

    /// What is told of them: how many `pictures` there are, how many of those records `named`, the `names` of some that none
    /// does, and how many addresses are written `otherwise`.
    pub(crate) fn told(&self) -> Value {
        let pictures = || self.paths.iter().zip(&self.named).filter(|(path, _)| is_picture(path));
        let left = || pictures().filter(|(_, named)| named.is_none()).map(|(path, _)| path);
        json!({
            "pictures": pictures().count(),
            "named": pictures().count() - left().count(),
            "names": left().take(MOST_TOLD).collect::<Vec<_>>(),
            "otherwise": self.otherwise,
        })
    }
}

/// Whether an address could be that of a file beside the records.
fn is_own(address: &Address) -> bool {
    !address.written().is_empty() && !address.written().contains("://")
}
