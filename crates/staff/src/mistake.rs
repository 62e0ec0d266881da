//! A connector's text, and the place of what is wrong in it.

use catalogue::connector::Connector;
use catalogue::json::{FileError, parse, position_of};

/// Reads a connector.
///
/// # Errors
/// What is wrong, with its line and its column.
pub(crate) fn read(text: &str) -> Result<Connector, FileError> {
    // What is no JSON tells its place by itself.
    parse(text.as_bytes())?;
    Connector::read(text.as_bytes()).map_err(|wrong| {
        let (line, column) = position_of(text.as_bytes(), &wrong.field);
        FileError { line, column, why: wrong.to_string() }
    })
}
