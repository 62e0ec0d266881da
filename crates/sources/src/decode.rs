//! Bytes, as they come, into UTF-8.

use crate::encoding::{Encoding, kazakh};
use encoding_rs::{CoderResult, Decoder};

/// Bytes of one encoding into UTF-8. UTF-8 itself is left as it is, so that what is damaged in it can be told.
pub(crate) struct Decode {
    pub(crate) encoding: Encoding,
    decoder: Decoder,
    /// The first bytes of UTF-8, until it is known whether they are a mark.
    mark: Option<Vec<u8>>,
}

const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

impl Decode {
    pub(crate) fn new(encoding: Encoding) -> Self {
        let decoder = encoding.table().new_decoder_with_bom_removal();
        Self { encoding, decoder, mark: Some(Vec::new()) }
    }

    /// The next bytes in UTF-8; what ends within a letter waits for the next ones.
    pub(crate) fn push(&mut self, bytes: &[u8], is_last: bool) -> Vec<u8> {
        match self.encoding {
            Encoding::Utf8 => self.unmarked(bytes, is_last),
            Encoding::Kazakh1048 => {
                self.decoded(bytes, is_last).chars().map(kazakh).collect::<String>().into_bytes()
            }
            _ => self.decoded(bytes, is_last).into_bytes(),
        }
    }

    fn unmarked(&mut self, bytes: &[u8], is_last: bool) -> Vec<u8> {
        let Some(mut start) = self.mark.take() else { return bytes.to_vec() };
        start.extend_from_slice(bytes);
        if start.starts_with(&MARK) {
            start.drain(..MARK.len());
        } else if !is_last && MARK.starts_with(&start) {
            self.mark = Some(start);
            return Vec::new();
        }
        start
    }

    fn decoded(&mut self, mut bytes: &[u8], is_last: bool) -> String {
        let mut text = String::new();
        loop {
            let room = self.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len()).max(16);
            text.reserve(room);
            let (result, read, _) = self.decoder.decode_to_string(bytes, &mut text, is_last);
            bytes = bytes.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                return text;
            }
        }
    }
}

/// The text of bytes that were decoded from `encoding`.
///
/// # Errors
/// If letters are damaged: how many bytes are before the first one.
pub(crate) fn text(bytes: &[u8], encoding: Encoding) -> Result<&str, usize> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.valid_up_to())?;
    // Decoding puts U+FFFD in the place of what is no letter; a file in UTF-8 had it before.
    match text.find(char::REPLACEMENT_CHARACTER).filter(|_| encoding != Encoding::Utf8) {
        Some(damaged) => Err(damaged),
        None => Ok(text),
    }
}
