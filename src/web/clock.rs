//! What time it is at a museum.

use catalogue::model::Day;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The weekday (0 is Monday) and the minute of the day in a time zone (an IANA name); `None` if
/// the browser does not know the zone.
pub fn now_in(time_zone: &str) -> Option<(u8, u16)> {
    let options = Object::new();
    for (name, value) in [
        ("timeZone", time_zone),
        ("weekday", "short"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    // The constructor throws on an unknown zone, and only `Reflect` hands over what it throws.
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?.unchecked_into();
    let format = Reflect::construct(&constructor, &Array::of2(&"en-GB".into(), &options)).ok()?;
    let format: Intl::DateTimeFormat = format.unchecked_into();
    let text = format.format().call1(&JsValue::UNDEFINED, &Date::new_0()).ok()?.as_string()?;
    read(&text)
}

/// The day that it is on the visitor's own calendar.
pub fn today() -> Day {
    let now = Date::new_0();
    let part = |name| super::member::call(&now, name, &JsValue::UNDEFINED).as_f64().unwrap_or_default();
    let (year, month, day) = (part("getFullYear"), part("getMonth") + 1.0, part("getDate"));
    Day { year: Some(year as u16), month: Some(month as u8), day: Some(day as u8), uncertain: false }
}

/// Reads `Tue 14:05` or `Tue, 14:05`.
fn read(text: &str) -> Option<(u8, u16)> {
    let (weekday, time) = text.split_once(' ')?;
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let weekday = weekdays.iter().position(|name| weekday.starts_with(name))?;
    let (hour, minute) = time.trim().split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    Some((u8::try_from(weekday).ok()?, hour * 60 + minute))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_browsers_words_are_read() {
        assert_eq!(super::read("Tue 14:05"), Some((1, 845)));
        assert_eq!(super::read("Sun, 00:00"), Some((6, 0)));
        assert_eq!(super::read("nonsense"), None);
    }
}
