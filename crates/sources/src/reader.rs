//! A file's bytes, as they come, into items.

use crate::decode::Decode;
use crate::encoding::guess;
use crate::fault::{Fault, What};
use crate::kind::{Kind, stranger};
use crate::output::{Options, Output, Stop, Summary, Take};
use crate::place::Place;
use crate::text::Text;
use crate::workbook::{self, is_container};
use std::ops::ControlFlow;
use std::sync::Arc;

/// How many bytes of a file are looked at to find out what it is.
const START: usize = 64 << 10;

/// Reads a file whose bytes come one after the other.
pub struct Reader {
    file: Arc<str>,
    options: Options,
    summary: Summary,
    state: State,
}

/// How far it is.
enum State {
    /// It is not known yet what it is.
    Start(Vec<u8>),
    Text(Box<Decode>, Text),
    /// A workbook, which is read when all of it is there.
    Workbook(Vec<u8>),
    /// Nothing more is wanted, or nothing more can be read.
    Over,
}

impl Reader {
    /// A reader of a file of this name, which is told with each place.
    pub fn new(file: &str, options: Options) -> Self {
        Self { file: file.into(), options, summary: Summary::default(), state: State::Start(Vec::new()) }
    }

    /// Reads on; gives each item that is whole to `take`. It breaks if no more is wanted: `take` said so,
    /// or there are as many records as were asked for.
    ///
    /// # Errors
    /// If the file as a whole cannot be read.
    pub fn push(&mut self, bytes: &[u8], take: Take<'_>) -> Result<ControlFlow<()>, Box<Fault>> {
        // Whoever pushes a whole file at once shall not have it twice.
        for piece in bytes.chunks(START) {
            let read = match &mut self.state {
                State::Start(start) => {
                    start.extend_from_slice(piece);
                    if start.len() < START {
                        continue;
                    }
                    self.ended(|own| own.begin(take))?
                }
                _ => self.ended(|own| own.on(piece, false, take))?,
            };
            if read.is_break() {
                return Ok(read);
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Reads to the end of what was pushed.
    ///
    /// # Errors
    /// If the file as a whole cannot be read.
    pub fn end(mut self, take: Take<'_>) -> Result<Summary, Box<Fault>> {
        if matches!(self.state, State::Start(_)) {
            let _ = self.ended(|own| own.begin(take))?;
        }
        let _ = self.ended(|own| own.on(&[], true, take))?;
        Ok(self.summary)
    }

    /// Turns the early end of reading into what the caller is told.
    fn ended(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), Stop>,
    ) -> Result<ControlFlow<()>, Box<Fault>> {
        match read(self) {
            Ok(()) if !matches!(self.state, State::Over) => Ok(ControlFlow::Continue(())),
            Ok(()) => Ok(ControlFlow::Break(())),
            Err(Stop::Enough) => {
                self.summary.in_part = true;
                self.state = State::Over;
                Ok(ControlFlow::Break(()))
            }
            Err(Stop::Fault(fault)) => {
                self.state = State::Over;
                Err(fault)
            }
        }
    }

    /// Finds out what the file is, and reads what there is of it.
    fn begin(&mut self, take: Take<'_>) -> Result<(), Stop> {
        let State::Start(start) = std::mem::replace(&mut self.state, State::Over) else { return Ok(()) };
        if is_container(&start) {
            self.summary.kind = Some(Kind::Workbook);
            self.state = State::Workbook(Vec::new());
            return self.on(&start, false, take);
        }
        if let Some(stranger) = stranger(&start) {
            return Err(Fault::new(Place::file(&self.file), What::Stranger(stranger)).into());
        }
        let encoding = self.options.encoding.unwrap_or_else(|| guess(&start));
        self.summary.encoding = Some(encoding);
        let text = Text::new(&self.file, encoding, &self.options);
        self.state = State::Text(Box::new(Decode::new(encoding)), text);
        self.on(&start, false, take)
    }

    fn on(&mut self, bytes: &[u8], is_last: bool, take: Take<'_>) -> Result<(), Stop> {
        let Self { file, options, summary, state } = self;
        let most = options.most_records;
        match state {
            State::Start(_) | State::Over => Ok(()),
            State::Text(decode, text) => {
                let bytes = decode.push(bytes, is_last);
                let mut out = Output { take, summary, most };
                let read = text.push(&bytes, &mut out);
                let read = read.and_then(|()| if is_last { text.end(&mut out) } else { Ok(()) });
                summary.kind = text.kind();
                read
            }
            State::Workbook(held) => {
                held.extend_from_slice(bytes);
                if held.len() > options.most_held {
                    let what = What::TooLarge { most: options.most_held };
                    return Err(Fault::new(Place::file(file), what).into());
                }
                match is_last {
                    true => workbook::read(file, held, options, &mut Output { take, summary, most }),
                    false => Ok(()),
                }
            }
        }
    }
}

impl Kind {
    /// Whether a file of this kind is read as it comes; any other is held in memory until its end.
    pub fn is_read_as_it_comes(self) -> bool {
        matches!(self, Self::Lines | Self::Table(_))
    }
}
