//! Unpacking zstd (RFC 8878), whose files may be several frames, one after the other.

use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, Read};

/// Reads all frames as one; the library's own reader stops after the first.
pub(super) struct Frames<R> {
    reader: R,
    frame: FrameDecoder,
}

impl<R: BufRead> Frames<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, frame: FrameDecoder::new() }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.frame.can_collect() == 0 {
            if !self.frame.is_finished() {
                let block = BlockDecodingStrategy::UptoBlocks(1);
                self.frame.decode_blocks(&mut self.reader, block).map_err(io::Error::other)?;
            } else if self.reader.fill_buf()?.is_empty() {
                return Ok(0);
            } else {
                self.frame.reset(&mut self.reader).map_err(io::Error::other)?;
            }
        }
        self.frame.read(buffer)
    }
}
