//! The files of a packed catalogue, one of which may have other contents and still the right name.

use crate::packing::Memory;
use std::hash::Hasher;
use std::rc::Rc;

const MANIFEST: &str = "manifest.txt";

/// A file, and the places of those that name it.
pub struct Block {
    path: String,
    pub bytes: Rc<Vec<u8>>,
    named_by: Vec<usize>,
}

/// All files; whoever names one comes after it, and the manifest is the last.
pub fn of(files: &Memory) -> Vec<Block> {
    let mut left: Vec<(&String, &Rc<Vec<u8>>)> = files.0.iter().collect();
    let mut blocks: Vec<Block> = Vec::new();
    while !left.is_empty() {
        let others: Vec<&String> = left.iter().map(|(path, _)| *path).collect();
        let (ready, waiting): (Vec<_>, Vec<_>) = left
            .into_iter()
            .partition(|(path, bytes)| others.iter().all(|other| other == path || !names(bytes, other)));
        assert!(!ready.is_empty(), "files that name each other");
        for (path, bytes) in ready {
            let at = blocks.len();
            for block in &mut blocks {
                if names(bytes, &block.path) {
                    block.named_by.push(at);
                }
            }
            blocks.push(Block { path: path.clone(), bytes: bytes.clone(), named_by: Vec::new() });
        }
        left = waiting;
    }
    assert_eq!(blocks.last().unwrap().path, MANIFEST);
    blocks
}

/// The files where one has other contents, and so another name, and so have all that name it.
pub fn changed(blocks: &[Block], at: usize, contents: &[u8]) -> Memory {
    let mut files = Memory(blocks.iter().map(|block| (block.path.clone(), block.bytes.clone())).collect());
    let mut new: Vec<Option<Vec<u8>>> = vec![None; blocks.len()];
    new[at] = Some(contents.to_vec());
    for (at, block) in blocks.iter().enumerate() {
        let Some(bytes) = new[at].take() else { continue };
        let path = if block.path == MANIFEST { MANIFEST.to_owned() } else { path_of(&bytes) };
        for &other in &block.named_by {
            let bytes = new[other].get_or_insert_with(|| blocks[other].bytes.to_vec());
            for (own, new) in spelled(&block.path).iter().zip(spelled(&path)) {
                replace(bytes, own, &new);
            }
        }
        files.0.remove(&block.path);
        files.0.insert(path, Rc::new(bytes));
    }
    files
}

fn path_of(bytes: &[u8]) -> String {
    let mut hash = fnv::FnvHasher::default();
    hash.write(bytes);
    let mut path = format!("{:016x}.pack", hash.finish());
    path.insert(2, '/');
    path
}

/// A block's name as other blocks spell it, as the manifest does, and as the list of blocks does.
fn spelled(path: &str) -> [Vec<u8>; 3] {
    let name: String = path.chars().filter(char::is_ascii_hexdigit).take(16).collect();
    let number = u64::from_str_radix(&name, 16).unwrap_or_default();
    [number.to_be_bytes().to_vec(), name.into_bytes(), path.as_bytes().to_vec()]
}

fn names(bytes: &[u8], path: &str) -> bool {
    path != MANIFEST && spelled(path).iter().any(|name| places(bytes, name).next().is_some())
}

fn places<'a>(bytes: &'a [u8], part: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    (0..bytes.len()).filter(move |&at| bytes[at] == part[0] && bytes[at..].starts_with(part))
}

fn replace(bytes: &mut [u8], part: &[u8], new: &[u8]) {
    for at in places(bytes, part).collect::<Vec<_>>() {
        bytes[at..at + part.len()].copy_from_slice(new);
    }
}
