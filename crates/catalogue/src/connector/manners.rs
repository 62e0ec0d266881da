//! The key of an API, and how the API is treated.

use crate::json::{Fields, FromJson, Value, Wrong};

/// A key that an API asks for. Whatever stands in a connector is public.
#[derive(Clone, Debug, Default)]
pub(super) struct Key {
    pub(super) header: Option<String>,
    pub(super) parameter: Option<String>,
    pub(super) prefix: String,
    pub(super) value: Option<String>,
}

/// How an API is treated.
#[derive(Clone, Debug)]
pub(super) struct Manners {
    /// How many requests there may be at once.
    pub(super) at_once: usize,
    /// How long to wait between two requests, in milliseconds.
    pub(super) pause: u32,
    /// How long to wait for an answer, in seconds.
    pub(super) patience: u32,
    /// How often to try again.
    pub(super) retries: u32,
    /// How long an answer may be used again, in seconds.
    pub(super) keep: u32,
    /// What stands in the place of the API's own address, for APIs that browsers may not ask.
    pub(super) proxy: Option<String>,
}

impl FromJson for Key {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let read = Self {
            header: fields.take("header"),
            parameter: fields.take("parameter"),
            prefix: fields.take::<Option<_>>("prefix").unwrap_or_default(),
            value: fields.take("value"),
        };
        fields.end_strict(read)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl FromJson for Manners {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let usual = Self::blank();
        let read = Self {
            at_once: fields
                .take::<Option<u32>>("at_once")
                .map_or(usual.at_once, |number| number.clamp(1, 16) as usize),
            pause: fields.take::<Option<_>>("pause").unwrap_or(usual.pause),
            patience: fields.take::<Option<_>>("patience").unwrap_or(usual.patience),
            retries: fields.take::<Option<_>>("retries").unwrap_or(usual.retries),
            keep: fields.take::<Option<_>>("keep").unwrap_or(usual.keep),
            proxy: fields.take("proxy"),
        };
        fields.end_strict(read)
    }

    fn blank() -> Self {
        Self { at_once: 4, pause: 0, patience: 20, retries: 2, keep: 300, proxy: None }
    }
}
