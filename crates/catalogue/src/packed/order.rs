//! The order of records where some were added and others taken: runs of numbers, of those that were
//! packed first or of those that were added, the best records first.

use super::bytes::Bytes;

/// Records that follow one another: those with the numbers from `first` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Whether they were added.
    pub(super) added: bool,
    pub(super) first: usize,
    pub(super) length: usize,
}

/// The order of records. The numbers of those that were taken are in no run.
pub(super) struct Order(Vec<Run>);

impl Order {
    /// Reads runs: the first number, doubled, plus one if they were added; and how many.
    pub(super) fn read(block: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(block);
        let mut runs = Vec::new();
        while !bytes.0.is_empty() {
            let first = bytes.number()?;
            runs.push(Run { added: first & 1 == 1, first: first >> 1, length: bytes.number()? });
        }
        Some(Self(runs))
    }

    /// Where the records stand that were added, or the others, by their numbers; nothing for those that
    /// were taken.
    pub(super) fn ranks(&self, added: bool) -> Ranks {
        let mut rank = 0;
        let mut ranks = Vec::new();
        for run in &self.0 {
            if run.added == added {
                ranks.push((run.first, run.length, rank));
            }
            rank += run.length;
        }
        Ranks(ranks)
    }

    /// How many records there are.
    pub(super) fn total(&self) -> usize {
        self.0.iter().map(|run| run.length).sum()
    }

    /// The runs between two places.
    pub(super) fn range(&self, from: usize, before: usize) -> Vec<Run> {
        let mut rank = 0;
        let mut runs = Vec::new();
        for run in &self.0 {
            let start = from.max(rank);
            let end = before.min(rank + run.length);
            if start < end {
                runs.push(Run { first: run.first + start - rank, length: end - start, ..*run });
            }
            rank += run.length;
        }
        runs
    }
}

/// Places by numbers.
pub(super) struct Ranks(Vec<(usize, usize, usize)>);

impl Ranks {
    pub(super) fn get(&self, number: usize) -> Option<usize> {
        let after = self.0.partition_point(|(first, ..)| *first <= number);
        let (first, length, rank) = self.0.get(after.checked_sub(1)?)?;
        (number - first < *length).then_some(rank + number - first)
    }
}

/// How many records there are of each quality, the best first: their numbers are in this order.
#[cfg(feature = "pack")]
pub(super) type Qualities = Vec<(u8, usize)>;

/// Writes what [`Order::read`] reads: of each quality what was added comes first. `taken` are numbers
/// of those that were packed first, in order.
#[cfg(feature = "pack")]
pub(super) fn write(packed: &Qualities, added: &Qualities, taken: &[usize]) -> Vec<u8> {
    use super::bytes::put_number;
    let mut bytes = Vec::new();
    let mut run = |first: usize, end: usize, added: bool| {
        if first < end {
            put_number(&mut bytes, first << 1 | usize::from(added));
            put_number(&mut bytes, end - first);
        }
    };
    let (mut packed_first, mut added_first) = (0, 0);
    let mut taken = taken.iter().copied().peekable();
    for quality in (0..=u8::MAX).rev() {
        let count =
            |all: &Qualities| all.iter().find(|(own, _)| *own == quality).map_or(0, |(_, count)| *count);
        run(added_first, added_first + count(added), true);
        added_first += count(added);
        let end = packed_first + count(packed);
        while let Some(number) = taken.next_if(|number| *number < end) {
            run(packed_first, number, false);
            packed_first = number + 1;
        }
        run(packed_first, end, false);
        packed_first = end;
    }
    bytes
}

#[cfg(all(test, feature = "pack"))]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_comes_first_of_its_quality_and_what_was_taken_has_no_place() {
        let order = Order::read(&write(&vec![(9, 4), (2, 3)], &vec![(9, 1), (5, 2)], &[1, 6])).unwrap();
        let places = |added, most| (0..most).map(|number| order.ranks(added).get(number)).collect::<Vec<_>>();
        let some = |ranks: &[usize]| ranks.iter().copied().map(Some).collect::<Vec<_>>();
        assert_eq!(places(true, 3), some(&[0, 4, 5]));
        let packed = places(false, 8);
        assert_eq!(packed, [Some(1), None, Some(2), Some(3), Some(6), Some(7), None, None]);
        let run = |added, first, length| Run { added, first, length };
        assert_eq!(order.range(2, 5), [run(false, 2, 2), run(true, 1, 1)]);
        assert_eq!(order.range(7, 99), [run(false, 5, 1)]);
    }
}
