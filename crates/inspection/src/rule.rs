//! The rules, and how grave it is to break one.

use std::fmt;

/// How grave a fault is, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The record must not go out so.
    Error,
    /// It should not.
    Warning,
    /// It would be better otherwise.
    Hint,
}

impl Severity {
    /// Every severity.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// Its word in profiles and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }

    /// What one such fault takes off the hundred points of its record.
    pub fn weight(self) -> u32 {
        match self {
            Self::Error => 20,
            Self::Warning => 5,
            Self::Hint => 1,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $rule:ident $code:literal $severity:ident,)*) => {
        /// A rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $doc])* $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name in profiles, tables and addresses.
            pub fn code(self) -> &'static str {
                match self { $(Self::$rule => $code,)* }
            }

            /// How grave it is to break it, unless a profile says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Self::$rule => Severity::$severity,)* }
            }
        }
    };
}

rules! {
    /// A record that the portal cannot read.
    Unreadable "unreadable" Error,
    /// A field that the profile asks for is empty.
    Required "required" Error,
    /// A text is not there in a language of the profile.
    LanguageMissing "language-missing" Warning,
    /// Nobody says which language a text is in.
    LanguageUndeclared "language-undeclared" Hint,
    /// A translation is the same as its original.
    TranslationSame "translation-same" Warning,
    /// A text is in another language than is said.
    LanguageWrong "language-wrong" Warning,
    /// A word has letters of two alphabets that look alike.
    AlphabetsMixed "alphabets-mixed" Warning,
    /// A date has no years that can be searched.
    DateUnread "date-unread" Warning,
    /// A date has the year 0.
    DateZero "date-zero" Error,
    /// A date ends before it begins.
    DateOrder "date-order" Error,
    /// The last day of an event is before its first.
    DaysOrder "days-order" Error,
    /// A thing was made before its maker was born.
    MakerLater "maker-later" Error,
    /// Dimensions are without units.
    DimensionsUnit "dimensions-unit" Warning,
    /// Nobody says what may be done with it.
    RightsMissing "rights-missing" Warning,
    /// The rights are no statement that is known.
    RightsUnclear "rights-unclear" Hint,
    /// Nothing tells what a picture shows to somebody who does not see it.
    AlternativeMissing "alternative-missing" Warning,
    /// A picture's width or height is not told.
    PictureSizeUntold "picture-size-untold" Hint,
    /// A file is not there.
    FileMissing "file-missing" Error,
    /// A file is not a picture.
    PictureUnreadable "picture-unreadable" Error,
    /// A picture has few pixels.
    PictureSmall "picture-small" Warning,
    /// A picture is heavy, and there are no lighter ones of it.
    PictureHuge "picture-huge" Warning,
    /// A picture lies on its side, and a mark says so that not every program reads.
    PictureTurned "picture-turned" Warning,
    /// A picture is of another size than the record tells.
    PictureOtherSize "picture-other-size" Error,
    /// A panorama is not twice as wide as high.
    PanoramaShape "panorama-shape" Error,
    /// Two records have one identifier.
    IdentifierDouble "identifier-double" Error,
    /// Two exhibits of a museum have one inventory number.
    InventoryDouble "inventory-double" Error,
    /// Two records are titled all but alike.
    TitleNear "title-near" Hint,
    /// What a record refers to is not there.
    ReferenceLost "reference-lost" Error,
    /// A place is not among the known ones.
    PlaceUnknown "place-unknown" Hint,
    /// A point lies outside of the profile's area.
    AreaOutside "area-outside" Warning,
    /// Latitude and longitude were exchanged.
    AreaExchanged "area-exchanged" Error,
    /// A person's identification number (ЖСН, ИИН) stands in public.
    PersonNumber "person-number" Error,
    /// A telephone number stands in public.
    PersonTelephone "person-telephone" Warning,
    /// Opening hours that no machine can read.
    HoursUnread "hours-unread" Warning,
    /// An address that cannot be followed.
    AddressUnfit "address-unfit" Error,
}

impl Rule {
    /// The rule of that name.
    pub fn coded(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.code() == code)
    }
}
