//! Unpacking zstd (RFC 8878), whose files may be several frames, one after the other.

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
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

    /// Begins the next frame, or skips one that is to be skipped (section 3.1.2).
    fn begin(&mut self) -> io::Result<()> {
        match self.frame.reset(&mut self.reader) {
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                let length = u64::from(length);
                match io::copy(&mut self.reader.by_ref().take(length), &mut io::sink())? {
                    skipped if skipped < length => Err(io::ErrorKind::UnexpectedEof.into()),
                    _ => Ok(()),
                }
            }
            begun => begun.map_err(io::Error::other),
        }
    }

    /// Compares the checksum of a frame that was read to its end, if it has one; the library does not.
    fn check(&self) -> io::Result<()> {
        let wrong = self.frame.get_checksum_from_data().is_some_and(|sum| {
            self.frame.get_calculated_checksum().is_some_and(|calculated| calculated != sum)
        });
        if wrong { Err(io::Error::other("its checksum is not that of what is in it")) } else { Ok(()) }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.frame.can_collect() == 0 {
            if !self.frame.is_finished() {
                let block = BlockDecodingStrategy::UptoBlocks(1);
                self.frame.decode_blocks(&mut self.reader, block).map_err(io::Error::other)?;
                continue;
            }
            self.check()?;
            if self.reader.fill_buf()?.is_empty() {
                return Ok(0);
            }
            self.begin()?;
        }
        self.frame.read(buffer)
    }
}
