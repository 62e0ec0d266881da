//! What kind of values stand in a place.

use super::place::{Form, Place};
use super::recognise::{is_century, is_image, is_moment, is_point, is_recent_day, is_service, is_year};
use crate::json::Value;
use std::collections::BTreeSet;

/// What was seen of the values of a place; shares are from 0 to 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Kinds {
    /// How many there are.
    pub(super) count: usize,
    /// The share of records that have one.
    pub(super) share: f64,
    /// Whether a record has several.
    pub(super) several: bool,
    /// The share of those that differ from record to record.
    pub(super) different: f64,
    /// Whether three records or more all have the same.
    pub(super) same: bool,
    pub(super) words: f64,
    pub(super) numbers: f64,
    pub(super) years: f64,
    pub(super) truths: f64,
    pub(super) urls: f64,
    pub(super) images: f64,
    /// The share of IIIF services, of which an image must yet be asked for.
    pub(super) services: f64,
    pub(super) manifests: f64,
    /// Whether the name tells of a small picture.
    pub(super) small: f64,
    /// Whether the values tell their languages.
    pub(super) tagged: bool,
    /// How many languages a value has, on average.
    pub(super) versions: f64,
    /// The share of texts with a digit in them.
    pub(super) digits: f64,
    /// The share of paths from the root of a host.
    pub(super) rooted: f64,
    pub(super) moments: f64,
    /// The share of days, with the hour or without.
    pub(super) days: f64,
    /// The share of points: texts of a latitude and a longitude, pairs of numbers.
    pub(super) points: f64,
    /// The share of days of the last decades, as databases note when a record was made.
    pub(super) recent: f64,
    pub(super) html: f64,
    pub(super) rights: f64,
    pub(super) dimensions: f64,
    /// The share of texts that are a unit of measure and nothing else.
    pub(super) units: f64,
    pub(super) dates: f64,
    pub(super) centuries: f64,
    /// The share of texts with a space in them.
    pub(super) spaced: f64,
    pub(super) semicolons: f64,
    pub(super) bars: f64,
    /// How long a text is, on average, in letters.
    pub(super) length: f64,
}

/// Units of measure, as they are shortened.
const UNITS: [&str; 22] = [
    "mm", "cm", "dm", "m", "in", "inch", "inches", "ft", "g", "kg", "lb", "oz", "ml", "px", "мм", "см", "дм",
    "м", "г", "кг", "мл", "дюйм",
];

/// The texts and numbers of a value, whatever language they are in.
pub(super) fn singles(value: &Value) -> Vec<&Value> {
    match value {
        Value::List(items) => items.iter().flat_map(singles).collect(),
        Value::Object(members) => {
            let own = members.iter().find(|(name, _)| name == "@value");
            match own {
                Some((_, value)) => singles(value),
                None => members.iter().flat_map(|(_, value)| singles(value)).collect(),
            }
        }
        Value::Null | Value::TooDeep => Vec::new(),
        single => vec![single],
    }
}

impl Kinds {
    /// What stands in a place of so many records.
    pub(super) fn of(place: &Place, records: usize) -> Self {
        let mut kinds = Self::default();
        let mut first: BTreeSet<String> = BTreeSet::new();
        let mut seen = None;
        for (record, value) in &place.values {
            for (at, single) in singles(value).into_iter().enumerate() {
                kinds.add(single);
                let versions = matches!(place.form, Form::Languages(_) | Form::Rows(..))
                    || matches!(value, Value::Object(_));
                let again = seen == Some(*record) || (at > 0 && !versions);
                kinds.several |= again && !matches!(place.form, Form::Languages(_) | Form::Rows(..));
                if seen != Some(*record) && at == 0 {
                    first.insert(written(single));
                }
            }
            seen = Some(*record);
        }
        let names = place.names();
        let says = |part: &str| names.iter().any(|name| name.text.to_lowercase().contains(part));
        if says("iiif") && !says("manifest") {
            kinds.services = kinds.urls - kinds.images - kinds.manifests;
        }
        kinds.small = share(
            ["thumb", "small", "preview", "icon", "vignette", "mini", "tiny", "square", "lqip"]
                .iter()
                .any(|part| says(part)),
        );
        kinds.tagged = place.values.iter().all(|(_, value)| matches!(value, Value::Object(_)));
        kinds.several &= !kinds.tagged;
        let texts = place.values.len().max(1) as f64;
        let have = place.records();
        let is_pair = kinds.numbers as usize == kinds.count && kinds.count == 2 * have;
        let texts_of_points = place.values.iter().filter(|(_, value)| is_point(value)).count();
        kinds.points = if is_pair { 1.0 } else { texts_of_points as f64 / texts };
        kinds.versions = match place.form {
            Form::Rows(..) => kinds.count as f64 / have.max(1) as f64,
            _ if kinds.tagged => kinds.count as f64 / texts,
            _ => 1.0,
        };
        kinds.share = have as f64 / records.max(1) as f64;
        kinds.same = have > 2 && first.len() == 1;
        kinds.different = first.len() as f64 / have.max(1) as f64;
        kinds.averaged()
    }

    fn add(&mut self, single: &Value) {
        self.count += 1;
        match single {
            Value::Number(number) => {
                self.numbers += 1.0;
                self.years += share(is_year(*number));
            }
            Value::Bool(_) => self.truths += 1.0,
            Value::Text(text) => self.add_text(text.trim()),
            _ => {}
        }
    }

    fn add_text(&mut self, text: &str) {
        let lower = text.to_lowercase();
        let is_url = lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("//");
        self.urls += share(is_url);
        self.images += share(is_image(&lower));
        self.services += share(is_url && is_service(&lower));
        self.manifests += share(is_url && (lower.ends_with("/manifest") || lower.contains("manifest.json")));
        self.rights += share(
            ["creativecommons.org/", "rightsstatements.org/", "cc0", "cc by", "cc-by", "public domain"]
                .iter()
                .any(|part| lower.contains(part)),
        );
        if is_url {
            return;
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let is_number = text.replace(',', ".").parse::<f64>().is_ok();
        self.digits += share(digits > 0);
        self.rooted += share(text.starts_with('/'));
        self.numbers += share(is_number);
        self.years += share(text.parse().is_ok_and(is_year));
        self.words += share(letters >= 2 && letters >= digits);
        self.moments += share(is_moment(text));
        self.recent += share(is_recent_day(text));
        self.days += share(text.contains('-') && super::super::convert::day(text).is_some());
        self.html += share(
            text.contains("</") || text.contains("<br") || text.contains("&amp;") || text.contains("&#"),
        );
        self.dimensions += share(
            digits > 0
                && ["cm", "mm", " m", "см", "мм", "дюйм", "\"", "×", " x ", " х ", " in"]
                    .iter()
                    .any(|unit| lower.contains(unit)),
        );
        self.units += share(UNITS.contains(&lower.trim_end_matches('.')));
        let is_century = is_century(text);
        self.centuries += share(is_century);
        self.dates += share(!is_moment(text) && (crate::model::years(text).is_some() || is_century));
        self.spaced += share(text.contains(' '));
        self.semicolons += share(text.contains("; "));
        self.bars += share(text.contains('|'));
        self.length += text.chars().count() as f64;
    }

    fn averaged(mut self) -> Self {
        let count = self.count.max(1) as f64;
        for sum in [
            &mut self.digits,
            &mut self.rooted,
            &mut self.words,
            &mut self.numbers,
            &mut self.years,
            &mut self.truths,
            &mut self.urls,
            &mut self.images,
            &mut self.services,
            &mut self.manifests,
            &mut self.moments,
            &mut self.recent,
            &mut self.days,
            &mut self.html,
            &mut self.rights,
            &mut self.dimensions,
            &mut self.units,
            &mut self.dates,
            &mut self.centuries,
            &mut self.spaced,
            &mut self.semicolons,
            &mut self.bars,
            &mut self.length,
        ] {
            *sum /= count;
        }
        self
    }
}

fn share(is: bool) -> f64 {
    if is { 1.0 } else { 0.0 }
}

fn written(single: &Value) -> String {
    match single {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => String::new(),
    }
}
