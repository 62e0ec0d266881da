//! Blocks that nobody has packed: whatever they hold, reading ends, and in an error at worst.

use super::block::{Name, Slice};
use super::clause::scored;
use super::order::Order;
use super::reading::Reading;
use super::term::{Term, cards, numbers};
use super::tree::Tree;
use super::{evaluate::candidates, manifest::Manifest, summary};
use proptest::prelude::*;

/// A node above leaves whose only child is called `child`.
fn parent(child: Name) -> Vec<u8> {
    let mut node = vec![1, 0, 1, b'a', 8];
    node.extend(child.0.to_be_bytes());
    node
}

#[test]
fn a_map_that_leads_back_into_itself_ends() {
    let name = Name(7);
    let reading = Reading::of([(name, parent(name))]);
    assert!(Tree(name).get(&reading, "b").is_err());
    assert!(Tree(name).range(&reading, b"a", b"z", 2).is_err());
}

#[test]
fn a_node_that_names_another_again_and_again_is_damaged() {
    let name = Name(7);
    let mut node = vec![1];
    for letter in b'a'..=b'z' {
        node.extend([0, 1, letter, 8]);
        node.extend(name.0.to_be_bytes());
    }
    let reading = Reading::of([(name, node)]);
    assert!(Tree(name).range(&reading, b"", b"zz", usize::MAX).is_err());
}

#[test]
fn a_number_that_no_count_can_be_is_none() {
    let greatest = [255, 255, 255, 255, 255, 255, 255, 255, 255, 1];
    let run = [&[0], &greatest[..]].concat();
    assert!(Order::read(&run.repeat(2)).is_none());
    assert!(Term::read(&[&greatest[..], &[0, 0, 0, 0, 0]].concat()).is_none());
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..200), key in "[a-d]{0,3}") {
        let (top, leaf) = (Name(1), Name(2));
        let reading = Reading::of([(top, parent(leaf)), (leaf, bytes.clone())]);
        let _ = Tree(top).get(&reading, &key);
        let _ = Tree(leaf).range(&reading, key.as_bytes(), b"zz", 3);
        let _ = (numbers(&bytes).count(), cards(&bytes).count(), summary::read(&bytes));
        let _ = Manifest::read(&String::from_utf8_lossy(&bytes));
        let whole = Slice { block: leaf, start: 0, length: bytes.len() };
        let beyond = Slice { block: leaf, start: bytes.len(), length: usize::MAX };
        for head in [whole, beyond] {
            let mut term = Term::read(&bytes).unwrap_or_default();
            (term.head, term.early) = (Some(head), Some(head));
            let _ = candidates(&reading, &[vec![scored(term, 3)]], None, 24, true);
        }
    }
}
