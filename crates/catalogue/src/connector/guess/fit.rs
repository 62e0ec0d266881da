//! How well values fit a field.

use super::value::Kinds;

/// How well values fit a field whose name they have, from 0 to 1.
pub(super) fn fit(field: &str, kinds: &Kinds) -> f64 {
    let none = |share: f64| 1.0 - share;
    let words = kinds.words.max(0.0);
    let short = |most: f64| if kinds.length > most { 0.4 } else { 1.0 };
    // Plain words: neither addresses nor numbers nor moments.
    let plain = words * none(kinds.urls) * none(kinds.moments * 0.9);
    let fitting = match field {
        "id" => {
            let single = if kinds.several { 0.2 } else { 1.0 };
            let usual = none(kinds.rooted * 0.15)
                * none(kinds.spaced * 0.6)
                * none(kinds.urls * 0.2)
                * none(kinds.images)
                * none(kinds.moments * 0.9);
            single * usual * kinds.different.powi(3) * kinds.share.powi(2) * short(100.0)
        }
        "title" => {
            plain.max(kinds.numbers * 0.3)
                * short(300.0)
                * (0.5 + 0.5 * kinds.different)
                * if kinds.several { 0.9 } else { 1.0 }
        }
        "description" => plain * if kinds.length < 25.0 { 0.6 } else { 1.0 },
        // What is the same in all records tells them from nothing.
        "object_type" => plain * short(80.0) * if kinds.same { 0.6 } else { 1.0 },
        "date" => {
            kinds
                .dates
                .max(kinds.years)
                .max(kinds.words * 0.5)
                .max(kinds.digits * 0.75 * none(kinds.moments))
                .max(kinds.moments * 0.35)
                * none(kinds.urls)
                * none(kinds.recent * 0.6)
                * short(120.0)
        }
        "from" | "to" => kinds.years * if kinds.several { 0.5 } else { 1.0 },
        "dimensions" => kinds.dimensions.max(plain * 0.6).max(kinds.numbers * 0.3) * none(kinds.urls),
        "inventory_number" => {
            none(kinds.urls)
                * none(kinds.moments)
                * none(kinds.truths)
                * short(60.0)
                * (0.5 + 0.5 * kinds.different)
        }
        "rights" => kinds.rights.max(plain * 0.75).max(kinds.urls * 0.5),
        "media" => {
            let whole = kinds.images.max(kinds.services).max(kinds.manifests * 0.5);
            whole.max(kinds.urls * 0.75 * none(kinds.rights)).max(kinds.rooted * 0.6)
                * none(kinds.small * 0.15)
        }
        "sources" => {
            kinds.urls
                * none(kinds.images)
                * none(kinds.manifests)
                * none(kinds.services)
                * none(kinds.rights)
        }
        "provenance" | "physical_description" | "address" => plain,
        "latitude" | "longitude" => kinds.numbers * if kinds.several { 0.0 } else { 1.0 },
        "location" => kinds.points,
        "founded" => kinds.dates.max(kinds.years).max(kinds.digits * 0.6) * none(kinds.urls) * short(60.0),
        "start" | "end" => kinds.days * if kinds.several { 0.5 } else { 1.0 },
        "telephone" => none(kinds.words) * none(kinds.urls) * short(40.0),
        // The heading of a value is the same in all records, the value seldom.
        _ => {
            let heading = if kinds.same && field != "museum" { 0.9 } else { 1.0 };
            let named = plain.max(kinds.urls * 0.15) * none(kinds.units);
            named * short(200.0) * (0.98 + 0.02 * kinds.spaced) * heading
        }
    };
    if kinds.truths > 0.5 { 0.0 } else { fitting }
}

/// How sure values make by themselves, whatever their name.
pub(super) fn from_values(field: &str, kinds: &Kinds) -> f64 {
    match field {
        "media" if kinds.images > 0.8 => 0.7,
        "media" if kinds.services > 0.8 => 0.6,
        "rights" if kinds.rights > 0.8 && kinds.length < 80.0 => 0.6,
        "dimensions" if kinds.dimensions > 0.8 && kinds.length < 150.0 && kinds.urls == 0.0 => 0.5,
        "description" if kinds.words > 0.8 && kinds.length > 150.0 && kinds.urls == 0.0 => 0.5,
        _ => 0.0,
    }
}
