//! Terms: what a word, the beginning of a word, or a value of a filter finds.

use super::block::Slice;
use super::bytes::Bytes;
use super::reading::Lack;
use super::tree::Tree;
use std::ops::Range;

/// What is found by a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Term {
    /// Of which maps it is, where several are asked. This and the next two are not written with it.
    pub(super) volume: usize,
    /// The key by which it was found.
    pub(super) key: String,
    /// Whether it stands for all terms whose keys begin so.
    pub(super) begins: bool,
    /// How many records.
    pub(super) total: usize,
    /// The spellings that share the key, each with its own records.
    pub(super) forms: Vec<Form>,
    /// How many of them have their cards in `head`.
    pub(super) kept: usize,
    /// The cards of the first of its records, those with the word in their title before others.
    pub(super) head: Option<Slice>,
    /// Where `head` is long: the cards of the first [`EARLY`] of them, and of the first so many of its
    /// spellings that are `early`.
    pub(super) early: Option<Slice>,
    /// The first cards in other orders, where `head` is not all there is, by the places of
    /// [`super::lookup::ORDERS`].
    pub(super) orders: Vec<(u8, Slice)>,
    /// The facets of all its records, where `head` is long or not all there is.
    pub(super) summary: Option<Slice>,
}

/// A spelling of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) places: Places,
    /// Whether the first of its records are among the term's early cards.
    pub(super) early: bool,
}

/// Where the numbers of a spelling's records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// Here.
    Here(Vec<u8>),
    /// In blocks, each from this number on.
    Blocks(Vec<(usize, Slice)>),
}

/// The cards that a term keeps at most.
#[cfg(feature = "pack")]
pub(super) const HEAD: usize = 1024;

/// A word in the title weighs more than how it is spelled.
pub(super) const IN_TITLE: u32 = 4;

/// The records of the first page: of so many, the cards are apart from the others.
pub(super) const EARLY: usize = 24;

impl Term {
    pub(super) fn read(value: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(value);
        let mut term = Self { total: bytes.number()?, kept: bytes.number()?, ..Self::default() };
        for _ in 0..bytes.number()? {
            let text = bytes.text()?.to_owned();
            let early = bytes.byte()? == 1;
            let mut blocks = Vec::new();
            let count = bytes.number()?;
            for _ in 0..count {
                blocks.push((bytes.number()?, Slice::read(&mut bytes)?));
            }
            let places =
                if count == 0 { Places::Here(bytes.counted()?.to_vec()) } else { Places::Blocks(blocks) };
            term.forms.push(Form { text, places, early });
        }
        for _ in 0..bytes.number()? {
            term.orders.push((bytes.byte()?, Slice::read(&mut bytes)?));
        }
        for _ in 0..bytes.number()? {
            term.head = Some(Slice::read(&mut bytes)?);
        }
        for _ in 0..bytes.number()? {
            term.early = Some(Slice::read(&mut bytes)?);
        }
        for _ in 0..bytes.number()? {
            term.summary = Some(Slice::read(&mut bytes)?);
        }
        Some(term)
    }

    /// The term that was found by a key.
    pub(super) fn found(tree: Tree, key: &[u8], value: &[u8]) -> Result<Self, Lack> {
        let term = Self::read(value).ok_or(Lack::Damaged(tree.0))?;
        Ok(Self { key: String::from_utf8_lossy(key).into_owned(), ..term })
    }

    /// Whether its head is all there is.
    pub(super) fn is_complete(&self) -> bool {
        self.kept == self.total
    }
}

/// The numbers of records in a list of them, with whether the word stands in the title. Each is kept
/// as its distance from the one before, doubled, plus one if it does.
pub(super) fn numbers(list: &[u8]) -> impl Iterator<Item = (usize, bool)> {
    let mut bytes = Bytes(list);
    let mut number = 0_usize;
    std::iter::from_fn(move || {
        let step = bytes.number()?;
        number = number.checked_add(step >> 1)?;
        Some((number, step & 1 == 1))
    })
}

/// A card in a list.
pub(super) struct Listed<'a> {
    /// The record's number.
    pub(super) number: usize,
    /// Whether the word stands in its title.
    pub(super) in_title: bool,
    /// How many words its title has.
    pub(super) title: usize,
    /// Which of the term's spellings it has, each with whether it stands in the title; nothing if there is
    /// only one.
    forms: &'a [u8],
    /// Where its JSON is in the list.
    pub(super) json: Range<usize>,
}

impl Listed<'_> {
    /// The best that one of its spellings scores.
    pub(super) fn score(&self, scores: &[u32]) -> u32 {
        let mut bytes = Bytes(self.forms);
        let score = |form: usize, in_title| Some(scores.get(form)? + if in_title { IN_TITLE } else { 0 });
        let best =
            std::iter::from_fn(|| bytes.number().and_then(|form| score(form >> 1, form & 1 == 1))).max();
        best.or(score(0, self.in_title)).unwrap_or_default()
    }
}

/// The cards of a list.
pub(super) fn cards(list: &[u8]) -> impl Iterator<Item = Listed<'_>> {
    let mut bytes = Bytes(list);
    std::iter::from_fn(move || {
        let (place, title, forms) = (bytes.number()?, bytes.number()?, bytes.counted()?);
        let length = bytes.counted()?.len();
        let end = list.len() - bytes.0.len();
        let (number, in_title) = (place >> 1, place & 1 == 1);
        Some(Listed { number, in_title, title, forms, json: end - length..end })
    })
}

#[cfg(feature = "pack")]
pub(super) mod write {
    use super::super::bytes::{put_counted, put_number};
    use super::{Places, Slice, Term};

    impl Term {
        /// Writes what [`Term::read`] reads.
        pub(in super::super) fn bytes(&self) -> Vec<u8> {
            let mut bytes = Vec::new();
            put_number(&mut bytes, self.total);
            put_number(&mut bytes, self.kept);
            put_number(&mut bytes, self.forms.len());
            for form in &self.forms {
                put_counted(&mut bytes, form.text.as_bytes());
                bytes.push(u8::from(form.early));
                put_places(&mut bytes, &form.places);
            }
            put_number(&mut bytes, self.orders.len());
            for (order, slice) in &self.orders {
                bytes.push(*order);
                slice.put(&mut bytes);
            }
            put_slice(&mut bytes, self.head);
            put_slice(&mut bytes, self.early);
            put_slice(&mut bytes, self.summary);
            bytes
        }
    }

    fn put_places(bytes: &mut Vec<u8>, places: &Places) {
        match places {
            Places::Here(list) => {
                put_number(bytes, 0);
                put_counted(bytes, list);
            }
            Places::Blocks(blocks) => {
                put_number(bytes, blocks.len());
                for (first, slice) in blocks {
                    put_number(bytes, *first);
                    slice.put(bytes);
                }
            }
        }
    }

    fn put_slice(bytes: &mut Vec<u8>, slice: Option<Slice>) {
        put_number(bytes, usize::from(slice.is_some()));
        if let Some(slice) = slice {
            slice.put(bytes);
        }
    }

    /// Writes what [`super::numbers`] reads.
    pub(in super::super) fn put_place(list: &mut Vec<u8>, before: usize, number: usize, in_title: bool) {
        put_number(list, (number - before) << 1 | usize::from(in_title));
    }

    /// Writes what [`super::cards`] reads.
    pub(in super::super) fn put_card(
        list: &mut Vec<u8>,
        (number, in_title): (usize, bool),
        title: usize,
        forms: &[u8],
        json: &[u8],
    ) {
        put_number(list, number << 1 | usize::from(in_title));
        put_number(list, title);
        put_counted(list, forms);
        put_counted(list, json);
    }
}
