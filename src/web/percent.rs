//! Percent-encoding (RFC 3986, section 2.1). The crates for it bring tables that every visitor would fetch.

/// Adds a text to an address: letters, digits and these marks as they are, a space as `space`, and any other byte
/// as `%XX`.
pub(super) fn encode(address: &mut String, text: &str, marks: &str, space: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => address.push_str(space),
            _ if byte.is_ascii_alphanumeric() || marks.as_bytes().contains(&byte) => {
                address.push(char::from(byte));
            }
            _ => {
                let digits = [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16));
                address.push('%');
                address.extend(digits.into_iter().flatten().map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
}

/// The text of a part of an address, as far as it can be read.
pub(super) fn decode(part: &str) -> String {
    let mut bytes = Vec::new();
    let mut left = part.as_bytes();
    while let Some((&byte, rest)) = left.split_first() {
        let digit = |at: usize| char::from(*rest.get(at)?).to_digit(16);
        let (read, after) = match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => ((high << 4 | low) as u8, rest.get(2..).unwrap_or_default()),
            _ => (byte, rest),
        };
        bytes.push(read);
        left = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn what_is_encoded_comes_back() {
        for text in ["", "a b", "100%", "%2F", "қобыз?#&=+", "😀~*-._", "\0\u{7f}"] {
            let mut address = String::from("/");
            encode(&mut address, text, "-._~", "%20");
            assert_eq!(decode(&address), format!("/{text}"), "{address}");
        }
    }

    #[test]
    fn only_letters_digits_and_the_marks_stand_for_themselves() {
        let mut address = String::new();
        encode(&mut address, "aZ09 *~é/", "*", "+");
        assert_eq!(address, "aZ09+*%7E%C3%A9%2F");
    }

    #[test]
    fn what_is_no_escape_stays() {
        assert_eq!(decode("%"), "%");
        assert_eq!(decode("%4"), "%4");
        assert_eq!(decode("%+1%é%41%ff"), "%+1%éA\u{fffd}");
    }
}
