//! Words about what is said of things: dates, measures, rights, points.

use super::Words;
use crate::rule::Rule;

pub(super) fn of(rule: Rule) -> Option<&'static Words> {
    Some(match rule {
        Rule::DateUnread => &Words {
            name: ["Мерзім жылға айналмады", "Дата не прочитана", "Date without years"],
            wrong: [
                "«{0}» мерзімінің жылдары белгісіз: жыл бойынша іздегенде зат табылмайды",
                "у даты «{0}» нет годов: поиск по годам предмет не найдёт",
                "«{0}» has no years: who searches by years does not find it",
            ],
            right: [
                "`from` және `to` ішінде бірінші және соңғы жыл; б.з.д. 400 жыл – -400",
                "первый и последний год в `from` и `to`; 400 г. до н. э. — это -400",
                "the first and the last year in `from` and `to`; 400 BCE is -400",
            ],
        },
        Rule::DateZero => &Words {
            name: ["Нөлінші жыл", "Нулевой год", "Year 0"],
            wrong: ["нөлінші жыл болмайды", "нулевого года не бывает", "there is no year 0"],
            right: [
                "б.з.д. 1 жыл – -1, б.з. 1 жылы – 1",
                "-1 для 1 г. до н. э., 1 для 1 г. н. э.",
                "-1 for 1 BCE, 1 for 1 CE",
            ],
        },
        Rule::DateOrder => &Words {
            name: ["Жылдар реті теріс", "Годы не по порядку", "Years out of order"],
            wrong: [
                "бірінші жыл, {0}, соңғысынан, {1}, кейін тұр",
                "первый год, {0}, позже последнего, {1}",
                "the first year, {0}, is after the last, {1}",
            ],
            right: [
                "ертерек жыл `from` ішінде; б.з.д. 400 жыл – -400",
                "более ранний год в `from`; 400 г. до н. э. — это -400",
                "the earlier year in `from`; 400 BCE is -400",
            ],
        },
        Rule::DaysOrder => &Words {
            name: ["Күндер реті теріс", "Дни не по порядку", "Days out of order"],
            wrong: [
                "соңғы күн, {0}, бірінші күннен, {1}, бұрын тұр",
                "последний день, {0}, раньше первого, {1}",
                "the last day, {0}, is before the first, {1}",
            ],
            right: [
                "`start` күнінен бұрын емес күн",
                "день не раньше, чем `start`",
                "a day not before `start`",
            ],
        },
        Rule::MakerLater => &Words {
            name: ["Автор заттан кейін туған", "Автор родился позже предмета", "Maker born after the work"],
            wrong: [
                "«{0}» {1} жылы туған, ал зат {2} жылдан кешіктірмей жасалған",
                "«{0}»: год рождения {1}, а предмет сделан не позже {2}",
                "«{0}» was born in {1}, and the thing was made by {2}",
            ],
            right: [
                "авторды, оның өмір жылдарын және заттың мерзімін тексеріңіз",
                "проверьте автора, годы его жизни и дату предмета",
                "check the maker, the years of life and the date",
            ],
        },
        Rule::DimensionsUnit => &Words {
            name: ["Өлшем бірлігі жоқ", "Размеры без единиц", "Dimensions without units"],
            wrong: [
                "«{0}» қандай өлшеммен екені айтылмаған",
                "не сказано, в чём измерено: «{0}»",
                "nothing says what «{0}» is measured in",
            ],
            right: [
                "бірлігімен бірге: 12,5 × 30 см, 51 кг",
                "вместе с единицами: 12,5 × 30 см, 51 кг",
                "with units: 12.5 × 30 cm, 51 kg",
            ],
        },
        Rule::RightsMissing => &Words {
            name: ["Құқықтар көрсетілмеген", "Права не указаны", "No rights"],
            wrong: [
                "мұны қалай пайдалануға болатыны айтылмаған",
                "не сказано, как этим можно пользоваться",
                "nothing says what may be done with it",
            ],
            right: [
                "Creative Commons немесе RightsStatements.org мекенжайы",
                "адрес заявления Creative Commons или RightsStatements.org",
                "the address of a Creative Commons or RightsStatements.org statement",
            ],
        },
        Rule::RightsUnclear => &Words {
            name: ["Құқықтар түсініксіз", "Права не распознаны", "Rights not recognised"],
            wrong: [
                "«{0}» белгілі мәлімдемелердің бірі емес",
                "«{0}» не входит в известные заявления о правах",
                "«{0}» is none of the known statements of rights",
            ],
            right: [
                "мысалы, https://creativecommons.org/licenses/by/4.0/",
                "например, https://creativecommons.org/licenses/by/4.0/",
                "such as https://creativecommons.org/licenses/by/4.0/",
            ],
        },
        Rule::AreaOutside => &Words {
            name: ["Нүкте аумақтан тыс", "Точка вне территории", "Point outside of the area"],
            wrong: [
                "{0} нүктесі аумақтан тыс жатыр: {1}",
                "точка {0} лежит вне территории: {1}",
                "the point {0} lies outside of: {1}",
            ],
            right: [
                "координаттарды картадан тексеріңіз; зат шынымен сыртта табылса, солай қалдырыңыз",
                "проверьте координаты по карте; если находка и правда оттуда, оставьте как есть",
                "check the coordinates on a map; if the thing does come from there, leave them",
            ],
        },
        Rule::AreaExchanged => &Words {
            name: [
                "Ендік пен бойлық ауысқан",
                "Широта и долгота перепутаны",
                "Latitude and longitude exchanged",
            ],
            wrong: [
                "{0}: ендік пен бойлық орындарын ауыстырған сияқты",
                "{0}: широта и долгота, похоже, перепутаны",
                "{0}: latitude and longitude seem to be exchanged",
            ],
            right: [
                "`latitude` {1}, `longitude` {2}",
                "`latitude` {1} и `longitude` {2}",
                "`latitude` {1} and `longitude` {2}",
            ],
        },
        _ => return None,
    })
}
