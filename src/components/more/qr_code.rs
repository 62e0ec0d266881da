//! QR codes, drawn by the portal itself.

use crate::components::element::{path, svg, view};
use crate::languages::texts;
use crate::site::Site;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// What stays empty around a code, in its own squares (ISO/IEC 18004, section 6.3.8).
const QUIET: i32 = 4;

/// The QR code of an address; nothing for one that is longer than a code can be.
pub(super) fn qr_code(site: Site, address: &str) -> Option<AnyView> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * QUIET;
    let drawing = svg()
        .class("qr-code")
        .attribute("role", "img")
        .attribute("aria-label", site.say(&texts::QR_CODE))
        .attribute("viewBox", format!("0 0 {side} {side}"));
    Some(view(drawing.child(path().attribute("d", outline(&code)))))
}

/// Every dark square, those side by side in one.
fn outline(code: &QrCode) -> String {
    let mut outline = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            let width = x - start;
            if width > 0 {
                outline += &format!("M{} {}h{width}v1h-{width}z", start + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_square_is_drawn_and_no_other() {
        let code = QrCode::encode_text("https://museum.kz/kk/exhibits/a", QrCodeEcc::Medium).unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for run in outline(&code).split('z').filter(|run| !run.is_empty()) {
            let numbers: Vec<i32> = run
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, width, 1, back] = numbers[..] else { panic!("{run}") };
            assert_eq!(width, back);
            drawn.extend((x..x + width).map(|x| (x - QUIET, y - QUIET)));
        }
        let side = 0..code.size();
        let dark = side.clone().flat_map(|x| side.clone().map(move |y| (x, y)));
        assert_eq!(drawn, dark.filter(|(x, y)| code.get_module(*x, *y)).collect());
    }
}
