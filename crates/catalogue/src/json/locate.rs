//! The line and the column of a field.

use super::parse::{Parsed, Parser};

/// The line and the column, both from 1, where a field stands that a [`Wrong`](super::Wrong) names;
/// the column is counted in bytes. Of a field that is not there, those of the last one on the way
/// to it that is.
///
/// ```
/// # use catalogue::json::position_of;
/// assert_eq!(position_of(b"{\n\"a\": [5,\n  {\"b\": 6}]}", "a[1].b"), (3, 4));
/// ```
pub fn position_of(json: &[u8], field: &str) -> (usize, usize) {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    let mut parser = Parser { bytes: json, at: 0 };
    let mut place = 0;
    // What is no JSON to its end is still searched as far as it goes.
    let _ = descend(&mut parser, field, &mut place);
    let place = Parser { bytes: json, at: place }.error("");
    (place.line, place.column)
}

fn descend(parser: &mut Parser, field: &str, place: &mut usize) -> Parsed<()> {
    parser.skip_space();
    *place = parser.at;
    match (field, parser.peek()?) {
        ("", _) => Ok(()),
        (_, b'[') => into_list(parser, field, place),
        (_, b'{') => into_object(parser, field, place),
        _ => Ok(()),
    }
}

fn into_list(parser: &mut Parser, field: &str, place: &mut usize) -> Parsed<()> {
    let Some((number, rest)) = field.strip_prefix('[').and_then(|field| field.split_once(']')) else {
        return Ok(());
    };
    let Ok(wanted) = number.parse::<usize>() else { return Ok(()) };
    parser.at += 1;
    if parser.closes(b']') {
        return Ok(());
    }
    for _ in 0..wanted {
        parser.value(0)?;
        if !parser.goes_on(b']')? {
            return Ok(());
        }
    }
    descend(parser, rest.strip_prefix('.').unwrap_or(rest), place)
}

fn into_object(parser: &mut Parser, field: &str, place: &mut usize) -> Parsed<()> {
    parser.at += 1;
    if parser.closes(b'}') {
        return Ok(());
    }
    loop {
        parser.skip_space();
        let at = parser.at;
        let name = parser.text()?;
        parser.skip_space();
        parser.at += 1;
        // A name may have dots of its own, so the field is not split at them.
        let rest =
            field.strip_prefix(name.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        if let Some(rest) = rest {
            *place = at;
            return if rest.is_empty() {
                Ok(())
            } else {
                descend(parser, rest.strip_prefix('.').unwrap_or(rest), place)
            };
        }
        parser.value(0)?;
        if !parser.goes_on(b'}')? {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::position_of;

    #[test]
    fn fields_are_found_and_the_way_to_those_that_are_not() {
        let json = b"{\n\"a.b\": {\"c\": 1},\n\"a\": {\n\"b\": [\n1,\n{\"c\": {}}\n]}}";
        for (field, line) in [("a.b", 2), ("a", 3), ("a.b.c", 2), ("a.b[1].c", 2), ("x", 1), ("", 1)] {
            assert_eq!(position_of(json, field).0, line, "{field}");
        }
        let json = b"{\"a\": {\n\"b\": [\n1,\n{\"c\":\n{}}\n]}}";
        for (field, line) in [("a.b[1].c", 4), ("a.b[1].d", 4), ("a.b[7]", 2), ("a.x", 1)] {
            assert_eq!(position_of(json, field).0, line, "{field}");
        }
        assert_eq!(position_of(b"{\"a\": [1, {\"b\"", "a[1].b.c"), (1, 15));
    }
}
