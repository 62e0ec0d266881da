//! Fields that must be there, and texts.

use super::Case;
use inspection::Rule;

pub const CASES: &[Case] = &[
    (
        Rule::Unreadable,
        &[(r#"{"exhibits": [{"id": "a"}]}"#, ""), (r#"{"exhibits": [{"id": "..", "title": "A"}]}"#, "")],
        &[r#"{"exhibits": [{"id": "a", "title": ""}]}"#],
    ),
    (
        Rule::Required,
        &[
            (r#"{"exhibits": [{"id": "a", "title": {"kk": " "}, "date": "1850"}]}"#, "title"),
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": {}}]}"#, "date"),
            (r#"{"museums": [{"id": "a", "name": "A"}]}"#, "location"),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "period": "Iron Age"}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": {"to": 1850}}]}"#,
            r#"{"museums": [{"id": "a", "name": "A", "location": {"latitude": 1, "longitude": 1}}]}"#,
            r#"{"stories": [{"id": "a", "title": "A"}]}"#,
        ],
    ),
    (
        Rule::LanguageMissing,
        &[
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "Қобыз", "ru": "Кобыз"}}]}"#, "title"),
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "Қобыз", "ru": "Кобыз", "en": " "}}]}"#, "title"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "materials": [{"label": {"en": "wood"}}]}]}"#,
                "materials[0].label",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Қобыз", "ru": "Кобыз", "en": "Kobyz", "de": ""}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"kk-Latn": "Qobyz", "ru": "Кобыз", "en-GB": "Kobyz"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "Қобыз", "sources": [{"title": {"en": "A book"}}]}]}"#,
        ],
    ),
    (
        Rule::LanguageUndeclared,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "Қобыз"}]}"#, "title"),
            (r#"{"museums": [{"id": "a", "name": {"und": "A"}}]}"#, "name"),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Қобыз"}, "inventory_number": "КП 1", "sources": ["A book"]}]}"#,
        ],
    ),
    (
        Rule::TranslationSame,
        &[
            // The Russian text was copied to the Kazakh field, and not the other way round.
            (
                r#"{"exhibits": [{"id": "a", "title": {"kk": "Серебряная монета хана", "ru": "Серебряная монета хана"}}]}"#,
                "title.kk",
            ),
            (
                r#"{"exhibits": [{"id": "a", "title": {"ru": "Күміс теңге, ханның өзі", "kk": "Күміс теңге, ханның өзі"}}]}"#,
                "title.ru",
            ),
            (r#"{"exhibits": [{"id": "a", "title": {"en": "Қобыз", "kk": "Қобыз"}}]}"#, "title.en"),
            // Nobody can tell which is the copy: the later one.
            (
                r#"{"exhibits": [{"id": "a", "title": {"kk": "Абай Алматы Астана", "ru": " Абай Алматы Астана"}}]}"#,
                "title.ru",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Портрет", "ru": "Портрет"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "dimensions": {"kk": "75,3 × 60,3 см", "ru": "75,3 × 60,3 см"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Алматы көшесі қыста", "ru": "Улица Алматы зимой"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"en": "Sony Alpha camera", "en-GB": "Sony Alpha camera"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"kk": "IV–III", "en": "IV–III"}}]}"#,
            r#"{"stories": [{"id": "a", "title": "A", "place": {"kk": "Астана, Хан Шатыр", "ru": "Астана, Хан Шатыр"}}]}"#,
        ],
    ),
    (
        Rule::LanguageWrong,
        &[
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "Серебряная монета"}}]}"#, "title.kk"),
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "Портрет в раме"}}]}"#, "title.kk"),
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "A portrait of the poet"}}]}"#, "title.kk"),
            (r#"{"exhibits": [{"id": "a", "title": {"ru": "Күміс сырға"}}]}"#, "title.ru"),
            (r#"{"exhibits": [{"id": "a", "title": {"en": "Күміс сырға"}}]}"#, "title.en"),
            (r#"{"exhibits": [{"id": "a", "title": {"en": "Серьги"}}]}"#, "title.en"),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Портрет", "ru": "Портрет", "en": "Portrait"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Күміс сырға", "ru": "Серебряные серьги"}}]}"#,
            // A Kazakh name in a Russian text, and a Russian one in a Kazakh.
            r#"{"exhibits": [{"id": "a", "title": {"ru": "Картина «Қыз Жібек»", "kk": "«Ночь над рекой» картинасы"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"ru": "Письмо из Қазақстан", "kk": "Мария Островская"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": {"kk": "Sony Alpha", "ru": "XIX–XX"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "makers": [{"name": {"kk": "Мастерская братьев Ивановых"}}]}]}"#,
        ],
    ),
    (
        Rule::AlphabetsMixed,
        &[
            (r#"{"exhibits": [{"id": "a", "title": {"kk": "Ескi қaла"}}]}"#, "title.kk"),
            (r#"{"exhibits": [{"id": "a", "title": "Мəдениет үйі"}]}"#, "title"),
            (r#"{"exhibits": [{"id": "a", "title": {"en": "Kazаkhstan"}}]}"#, "title.en"),
        ],
        &[r#"{"exhibits": [{"id": "a", "title": {"kk": "XIX ғ. 3D-үлгісі, Wi-Fi нүктесі, USBден"}}]}"#],
    ),
];
