//! Dates and hours.

use super::{Words, words};

words! {
    MILLION_YEARS_AGO: "{} млн жыл бұрын", "{} млн лет назад", "{} million years ago";
}

/// The months, as they stand beside a day: only Russian declines, «18 декабря».
pub static MONTHS: [Words; 12] = [
    Words::new("қаңтар", "января", "January"),
    Words::new("ақпан", "февраля", "February"),
    Words::new("наурыз", "марта", "March"),
    Words::new("сәуір", "апреля", "April"),
    Words::new("мамыр", "мая", "May"),
    Words::new("маусым", "июня", "June"),
    Words::new("шілде", "июля", "July"),
    Words::new("тамыз", "августа", "August"),
    Words::new("қыркүйек", "сентября", "September"),
    Words::new("қазан", "октября", "October"),
    Words::new("қараша", "ноября", "November"),
    Words::new("желтоқсан", "декабря", "December"),
];

/// The months by themselves: «декабрь 2019 г.».
pub static MONTHS_ALONE: [Words; 12] = [
    Words::new("қаңтар", "январь", "January"),
    Words::new("ақпан", "февраль", "February"),
    Words::new("наурыз", "март", "March"),
    Words::new("сәуір", "апрель", "April"),
    Words::new("мамыр", "май", "May"),
    Words::new("маусым", "июнь", "June"),
    Words::new("шілде", "июль", "July"),
    Words::new("тамыз", "август", "August"),
    Words::new("қыркүйек", "сентябрь", "September"),
    Words::new("қазан", "октябрь", "October"),
    Words::new("қараша", "ноябрь", "November"),
    Words::new("желтоқсан", "декабрь", "December"),
];

/// The days of the week, from Monday.
pub static WEEKDAYS: [Words; 7] = [
    Words::new("дүйсенбі", "понедельник", "Monday"),
    Words::new("сейсенбі", "вторник", "Tuesday"),
    Words::new("сәрсенбі", "среда", "Wednesday"),
    Words::new("бейсенбі", "четверг", "Thursday"),
    Words::new("жұма", "пятница", "Friday"),
    Words::new("сенбі", "суббота", "Saturday"),
    Words::new("жексенбі", "воскресенье", "Sunday"),
];
