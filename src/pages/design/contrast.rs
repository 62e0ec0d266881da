//! The contrast of two colours, as WCAG 2.2 defines it.

use crate::languages::{Language, number};

/// The contrast of two colours as a browser computes them, `oklch(0.24 0.02 260)` or `rgb(36, 41, 50)`; nothing if one
/// is written otherwise.
pub(super) fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// «4.5», of a number of tenths.
pub(super) fn tenths(language: Language, tenths: usize) -> String {
    let mark = if language == Language::English { '.' } else { ',' };
    format!("{}{mark}{}", number(language, tenths / 10), tenths % 10)
}

/// How light a colour is, from 0 to 1.
fn luminance(colour: &str) -> Option<f64> {
    let (kind, rest) = colour.split_once('(')?;
    let mut numbers = rest.trim_end_matches(')').split([' ', ',', '/']).filter(|part| !part.is_empty());
    let mut next = || numbers.next()?.parse::<f64>().ok();
    let [red, green, blue] = match kind {
        "oklch" => linear(next()?, next()?, next()?),
        "rgb" => [next()?, next()?, next()?].map(|part| straight(part / 255.0)),
        _ => return None,
    };
    Some(0.2126 * red + 0.7152 * green + 0.0722 * blue)
}

/// sRGB without its curve (IEC 61966-2-1).
fn straight(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// OKLCH as linear sRGB (CSS Color 4, section 18).
fn linear(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
    let (sine, cosine) = hue.to_radians().sin_cos();
    let (a, b) = (chroma * cosine, chroma * sine);
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ]
    .map(|part| part.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(one: &str, other: &str) -> Option<f64> {
        contrast(one, other).map(|ratio| (ratio * 100.0).round() / 100.0)
    }

    #[test]
    fn contrasts_are_those_of_wcag() {
        assert_eq!(rounded("rgb(0, 0, 0)", "rgb(255, 255, 255)"), Some(21.0));
        // #767676 is the lightest grey that text on white may have.
        assert_eq!(rounded("rgb(118, 118, 118)", "rgb(255, 255, 255)"), Some(4.54));
        assert_eq!(rounded("oklch(0 0 0)", "oklch(1 0 0)"), Some(21.0));
        // The green of sRGB in both ways of writing.
        assert_eq!(rounded("oklch(0.8664396 0.2948272 142.4953)", "rgb(0 255 0)"), Some(1.0));
        assert_eq!(rounded("color(display-p3 1 0 0)", "rgb(0, 0, 0)"), None);
    }

    #[test]
    fn tenths_are_written_as_the_reader_does() {
        assert_eq!(tenths(Language::English, 45), "4.5");
        assert_eq!(tenths(Language::Kazakh, 45), "4,5");
    }
}
