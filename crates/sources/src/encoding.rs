//! How letters are written down, and how that is told by them.

mod guess;
mod kazakh;

pub(crate) use guess::guess;
pub(crate) use kazakh::kazakh;

/// How letters are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the lower byte first, as Windows writes it.
    Utf16Little,
    /// UTF-16, the higher byte first.
    Utf16Big,
    /// Windows-1251, in which older Russian spreadsheets are.
    Windows1251,
    /// KZ-1048 (STRK 1048-2002): Windows-1251 with Kazakh letters in the place of Serbian and Ukrainian ones.
    Kazakh1048,
    /// KOI8-R, as older Unix and mail programs write it.
    Koi8R,
    /// Code page 866, as DOS and databases of its time write it.
    Ibm866,
}

impl Encoding {
    /// The usual name, for a person.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Little => "UTF-16LE",
            Self::Utf16Big => "UTF-16BE",
            Self::Windows1251 => "Windows-1251",
            Self::Kazakh1048 => "KZ-1048",
            Self::Koi8R => "KOI8-R",
            Self::Ibm866 => "IBM866",
        }
    }

    /// The table by which its bytes are read.
    pub(crate) fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Little => encoding_rs::UTF_16LE,
            Self::Utf16Big => encoding_rs::UTF_16BE,
            Self::Windows1251 | Self::Kazakh1048 => encoding_rs::WINDOWS_1251,
            Self::Koi8R => encoding_rs::KOI8_R,
            Self::Ibm866 => encoding_rs::IBM866,
        }
    }
}
