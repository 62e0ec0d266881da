//! A connector, read from its file.

use super::kind::Kind;
use super::reader::Reader;
use super::record::Mapped;
use super::suggestions::Suggestions;
use super::{Connector, shape};
use crate::json::{Fields, Members, Value, Wrong, parse};
use crate::language::Language;
use crate::model::{Address, Exhibit, Museum, Story, Tour};

impl Connector {
    /// Reads a connector.
    ///
    /// # Errors
    /// If it is no JSON, or one of its fields is wrong: an unknown verb, a path that is no
    /// JMESPath, a field that records do not have. The error names the field.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
        let mut fields = Fields::of(value);
        let _schema: Option<String> = fields.take("$schema");
        let codes: Members<String> = fields.take("language_codes");
        let languages: Members<String> = fields.take("languages");
        let headers: Members<String> = fields.take("headers");
        let reader = Reader { language: fields.take("language"), codes: codes.0, base: fields.take("base") };
        let connector = Self {
            name: fields.take("name"),
            documentation: fields.take("documentation"),
            languages: languages.known(Language::tagged).map_err(|wrong| wrong.inside("languages"))?,
            key: fields.take("key"),
            headers: headers.0,
            manners: fields.take("manners"),
            error: fields.take("error"),
            exhibits: Kind::read::<Exhibit>(&mut fields, shape::EXHIBIT)?,
            museums: Kind::read::<Museum>(&mut fields, shape::MUSEUM)?,
            tours: Kind::read::<Tour>(&mut fields, shape::TOUR)?,
            stories: Kind::read::<Story>(&mut fields, shape::STORY)?,
            suggestions: Suggestions::read(fields.take("suggestions"), &reader)
                .map_err(|wrong| wrong.inside("suggestions"))?,
            reader,
        };
        let connector = fields.end_strict(connector)?;
        let base = &connector.reader.base;
        if base.is_empty() || Address::new(base.clone()).href().is_none() {
            let why =
                "expected an address that starts with https:// or http://, or one from the portal's root";
            return Err(Wrong::new(why).inside("base"));
        }
        Ok(connector)
    }
}

impl Kind {
    /// Reads what a connector says of a kind of record, whose fields are these.
    fn read<R: Mapped>(connector: &mut Fields, shape: shape::Fields) -> Result<Option<Self>, Wrong> {
        match connector.take(R::LIST) {
            Value::Null => Ok(None),
            value => {
                Self::of(value, R::LIST, shape, R::TITLE).map(Some).map_err(|wrong| wrong.inside(R::LIST))
            }
        }
    }
}
