//! «Open now» in words.

use super::{Language, append, say, say_with, texts};
use catalogue::model::State;

/// Whether a museum is open, in words.
pub fn open_state(language: Language, state: State) -> String {
    match state {
        State::Open(Some(minute)) => say_with(language, &texts::OPEN_UNTIL, &time(minute)),
        State::Open(None) => say(language, &texts::OPEN_NOW),
        State::OpensNext(weekday, minute) => {
            let weekday = texts::WEEKDAYS.get(usize::from(weekday));
            let weekday = weekday.map(|weekday| say(language, weekday)).unwrap_or_default();
            let when = format!("{weekday}, {}", time(minute));
            say_with(language, &texts::CLOSED_UNTIL, &when)
        }
        State::Closed => say(language, &texts::CLOSED_NOW),
    }
}

/// When a museum is open on a day, in words: `10:00–13:00, 14:00–18:00`.
pub fn openings(language: Language, openings: &[(u16, Option<u16>)]) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let opening = |(from, to): &(u16, Option<u16>)| match to {
        Some(to) => format!("{}–{}", clock(*from), clock(*to)),
        None => say_with(language, &texts::FROM_TIME, &clock(*from)),
    };
    if openings.is_empty() {
        return say(language, &texts::CLOSED_ALL_DAY);
    }
    let mut day = String::new();
    for own in openings {
        append(&mut day, ", ", &opening(own));
    }
    day
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
    fn a_day_in_words() {
        let day = [(600, Some(780)), (840, Some(1440))];
        assert_eq!(openings(Language::Russian, &day), "10:00–13:00, 14:00–24:00");
        assert_eq!(openings(Language::English, &[(540, None)]), "from 09:00");
        assert_eq!(openings(Language::English, &[(0, Some(1440))]), "00:00–24:00");
        assert_eq!(openings(Language::Kazakh, &[]), "жабық");
    }

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
