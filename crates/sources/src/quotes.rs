//! Whether the quotation marks of a row are where RFC 4180 has them.

/// Whether each cell of a row that opens with a quotation mark is closed by one, with nothing behind it.
pub(crate) fn are_sound(row: &[u8], delimiter: u8) -> bool {
    let mut rest = row.iter().copied().peekable();
    let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    while rest.peek().is_some() {
        if rest.peek() == Some(&b'"') {
            rest.next();
            loop {
                match rest.next() {
                    None => return false,
                    Some(b'"') if rest.next_if_eq(&b'"').is_none() => break,
                    Some(_) => {}
                }
            }
            match rest.next() {
                Some(byte) if !ends(byte) => return false,
                _ => continue,
            }
        }
        rest.by_ref().find(|byte| ends(*byte));
    }
    true
}

/// How often a byte stands in a row outside of quotation marks.
pub(crate) fn count_outside(row: &[u8], wanted: u8) -> usize {
    let mut is_within = false;
    let mut count = 0;
    for &byte in row {
        is_within ^= byte == b'"';
        count += usize::from(byte == wanted && !is_within);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_sound_or_not() {
        for row in ["a,b", "\"a\",b", "a,\"b\nc\"", "\"a\"\"b\",c\r\n", "5\" disc,b", "", "\"\"", "a,\"\",b"]
        {
            assert!(are_sound(row.as_bytes(), b','), "{row}");
        }
        for row in ["\"a", "a,\"b\nc", "a,\"b\nc,\"d\",e", "\"a\" b,c", "\"a\"\""] {
            assert!(!are_sound(row.as_bytes(), b','), "{row}");
        }
    }

    #[test]
    fn what_stands_within_quotes_is_not_counted() {
        assert_eq!(count_outside(b"\"a,b\",c,\"d \"\"e,f\"\"\"", b','), 2);
    }
}
