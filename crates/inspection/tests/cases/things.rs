//! Dates, makers, dimensions, rights.

use super::Case;
use inspection::Rule;

pub const CASES: &[Case] = &[
    (
        Rule::DateUnread,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": "about 1850"}]}"#, "date"),
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": {"text": {"kk": "XIX ғ."}}}]}"#, "date"),
            (r#"{"museums": [{"id": "a", "name": "A", "founded": "в 1931 году"}]}"#, "founded"),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "1850–1855"}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": {"text": "XIX в.", "to": 1900}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "белгісіз"}]}"#,
        ],
    ),
    (
        Rule::DateZero,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": 0, "to": 5}}]}"#, "date.from"),
            (r#"{"museums": [{"id": "a", "name": "A", "founded": {"to": 0}}]}"#, "founded.to"),
        ],
        &[r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": -1, "to": 1}}]}"#],
    ),
    (
        Rule::DateOrder,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": 5, "to": 4}}]}"#, "date.from"),
            (r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": -300, "to": -400}}]}"#, "date.from"),
        ],
        &[r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": -5, "to": -5}}]}"#],
    ),
    (
        Rule::DaysOrder,
        &[
            (
                r#"{"stories": [{"id": "a", "title": "A", "start": "2019-12-18", "end": "2019-12-17"}]}"#,
                "end",
            ),
            (r#"{"stories": [{"id": "a", "title": "A", "start": "2019-12-18", "end": "2018"}]}"#, "end"),
        ],
        &[
            r#"{"stories": [{"id": "a", "title": "A", "start": "2019-12-18", "end": "2019"}]}"#,
            r#"{"stories": [{"id": "a", "title": "A", "start": "2019-12", "end": "2019-12-01"}]}"#,
            r#"{"stories": [{"id": "a", "title": "A", "start": "XXXX-12", "end": "2018"}]}"#,
        ],
    ),
    (
        Rule::MakerLater,
        &[(
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "1903", "makers": [{"name": "B (1850–1900)"}, {"name": {"kk": "Қастеев (1904–1973)"}}]}]}"#,
            "makers[1].name",
        )],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "1904", "makers": [{"name": "Кастеев (1904–1973)"}]}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "1850–1950", "makers": [{"name": "Кастеев (1904–1973)"}]}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "1850", "makers": [{"name": "Кастеев (ум. 1973)"}]}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "date": "давно", "makers": [{"name": "Кастеев (1904–1973)"}]}]}"#,
        ],
    ),
    (
        Rule::DimensionsUnit,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "dimensions": "75,3 × 60,3"}]}"#, "dimensions"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "dimensions": {"kk": "75 см", "en": "Height 75"}}]}"#,
                "dimensions.en",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "dimensions": {"kk": "Биіктігі 75см", "ru": "высота 75 сантиметров", "en": "12 in"}}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "75,3 × 60,3", "dimensions": "үлкен"}]}"#,
        ],
    ),
    (
        Rule::RightsMissing,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A"}]}"#, "rights"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "rights": "https://creativecommons.org/publicdomain/zero/1.0/", "media": [{"url": "a.jpg", "rights": "unknown"}]}]}"#,
                "media[0].rights",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "rights": "http://rightsstatements.org/vocab/InC/1.0/"}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "rights": "© Museum"}]}"#,
            r#"{"regions": [{"id": "a", "name": "A"}]}"#,
        ],
    ),
    (
        Rule::RightsUnclear,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "rights": "© Museum"}]}"#, "rights"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "rights": "https://creativecommons.org/"}]}"#,
                "rights",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "rights": "https://creativecommons.org/licenses/by/4.0/"}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A"}]}"#,
        ],
    ),
];
