//! «Open now» in words.

use super::{Language, Texts, say, say_with, spell};
use catalogue::model::State;

/// Whether a museum is open, in words.
pub fn open_state(language: Language, state: State) -> String {
    match state {
        State::Open(Some(minute)) => say_with(language, |texts| texts.open_until, &time(minute)),
        State::Open(None) => say(language, |texts| texts.open_now),
        State::OpensNext(weekday, minute) => {
            let weekdays = Texts::of(language).weekdays;
            let weekday = weekdays.get(usize::from(weekday)).copied().unwrap_or_default();
            let when = format!("{}, {}", spell(language, weekday), time(minute));
            say_with(language, |texts| texts.closed_until, &when)
        }
        State::Closed => say(language, |texts| texts.closed_now),
    }
}

/// A time of day, `09:30`; the day ends at `24:00`, not at `00:00`.
fn time(minute: u16) -> String {
    match minute {
        0 => "24:00".to_owned(),
        _ => format!("{:02}:{:02}", minute / 60, minute % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_and_closed_in_words() {
        let until = State::Open(Some(18 * 60));
        assert_eq!(open_state(Language::Kazakh, until), "Қазір ашық, жабылуы 18:00");
        assert_eq!(open_state(Language::Russian, until), "Сейчас открыто, до 18:00");
        assert_eq!(open_state(Language::English, State::Open(Some(0))), "Open now, until 24:00");
        assert_eq!(
            open_state(Language::English, State::OpensNext(1, 600)),
            "Closed now, opens Tuesday, 10:00"
        );
        assert_eq!(
            open_state(Language::Kazakh, State::OpensNext(1, 570)),
            "Қазір жабық, ашылуы: сейсенбі, 09:30"
        );
    }
}
