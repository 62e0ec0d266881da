//! Decimal numbers for addresses and styles. Rust's own code for them weighs 6 KB in the wasm of the page that uses it.

/// A number as the browser writes it.
pub fn decimal(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

/// A share of something as CSS Values 4 knows it, in hundredths of a percent.
pub fn percent(share: f64) -> String {
    format!("calc({} * 0.01%)", (share * 10_000.0).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_is_a_whole_number_of_hundredths_of_a_percent() {
        let shares = [(0.0, "0"), (0.12345, "1235"), (1.0, "10000"), (-0.005, "-50"), (f64::NAN, "0")];
        for (share, hundredths) in shares {
            assert_eq!(percent(share), format!("calc({hundredths} * 0.01%)"));
        }
    }
}
