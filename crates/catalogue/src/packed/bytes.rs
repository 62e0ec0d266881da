//! Numbers and texts in bytes.

/// Bytes that are read from the front. Whatever they are, reading ends in nothing at worst.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next so many bytes.
    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number of as many bytes as it needs, seven bits in each, the lowest first (LEB128). One of more
    /// than 32 bits is none: no count is so great, and sums of some of them cannot overflow.
    pub(super) fn number(&mut self) -> Option<usize> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return u32::try_from(number).ok().and_then(|number| usize::try_from(number).ok());
            }
        }
        None
    }

    /// Bytes with their length before them.
    pub(super) fn counted(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.counted()?).ok()
    }
}

/// Writes what [`Bytes::number`] reads.
#[cfg(feature = "pack")]
pub(super) fn put_number(bytes: &mut Vec<u8>, number: usize) {
    let mut left = number;
    while left >= 128 {
        bytes.push((left & 127) as u8 | 128);
        left >>= 7;
    }
    bytes.push(left as u8);
}

/// Writes what [`Bytes::counted`] reads.
#[cfg(feature = "pack")]
pub(super) fn put_counted(bytes: &mut Vec<u8>, counted: &[u8]) {
    put_number(bytes, counted.len());
    bytes.extend_from_slice(counted);
}
