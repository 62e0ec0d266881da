//! References, places, personal data, hours and addresses.

use super::Case;
use inspection::Rule;

pub const CASES: &[Case] = &[
    (
        Rule::IdentifierDouble,
        &[(
            r#"{"tours": [{"id": "a", "title": "A", "scenes": [{"id": "s", "title": "S"}, {"id": "s", "title": "T"}]}]}"#,
            "scenes[1].id",
        )],
        &[r#"{"museums": [{"id": "a", "name": "A"}], "regions": [{"id": "a", "name": "A"}]}"#],
    ),
    (
        Rule::ReferenceLost,
        &[
            (
                r#"{"tours": [{"id": "a", "title": "A", "scenes": [{"id": "s", "title": "S", "hotspots": [{"scene": "s"}, {"scene": "t"}]}]}]}"#,
                "scenes[0].hotspots[1].scene",
            ),
            (
                r#"{"museums": [{"id": "a", "name": "A", "belongs_to": {"name": "B", "museum": "b"}}]}"#,
                "belongs_to.museum",
            ),
            (r#"{"exhibits": [{"id": "a", "title": "A", "museum": "nowhere"}]}"#, "museum"),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "museum": "known"}]}"#,
            // No region is known at all, so nothing can be said.
            r#"{"museums": [{"id": "a", "name": "A", "region": "nowhere", "belongs_to": {"name": "B", "museum": "a"}}]}"#,
        ],
    ),
    (
        Rule::PlaceUnknown,
        &[(
            r#"{"exhibits": [{"id": "a", "title": "A", "findspot": {"name": {"kk": "Талғр"}}}]}"#,
            "findspot.name",
        )],
        &[
            r#"{"exhibits": [{"id": "a", "title": "Талғр", "findspot": {"name": {"en": "Talgar", "ru": "ТАЛГАР"}}}]}"#,
        ],
    ),
    (
        Rule::AreaOutside,
        &[(
            r#"{"museums": [{"id": "a", "name": "A", "location": {"latitude": 39.9, "longitude": 60}}]}"#,
            "location",
        )],
        &[r#"{"museums": [{"id": "a", "name": "A", "location": {"latitude": 40.1, "longitude": 60}}]}"#],
    ),
    (
        Rule::AreaExchanged,
        &[(
            r#"{"exhibits": [{"id": "a", "title": "A", "findspot": {"name": "B", "location": {"latitude": 77.4, "longitude": 43.3}}}]}"#,
            "findspot.location",
        )],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "findspot": {"name": "B", "location": {"latitude": 43.3, "longitude": 77.4}}}]}"#,
        ],
    ),
    (
        Rule::PersonNumber,
        &[
            // 8·1 + 5·2 + 0·3 + 1·4 + 0·5 + 1·6 + 3·7 = 49, and 49 mod 11 = 5.
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "provenance": {"ru": "Подарок, ИИН 850101300005."}}]}"#,
                "provenance.ru",
            ),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "inventory_number": "850101300005"}]}"#,
                "inventory_number",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "notes": ["850101300006", "8501013000050", "851301300005", "850101800005"]}]}"#,
        ],
    ),
    (
        Rule::PersonTelephone,
        &[
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "provenance": "тел. 8 701 123-45-67"}]}"#,
                "provenance",
            ),
            (
                r#"{"stories": [{"id": "a", "title": "A", "summary": {"kk": "+7 (727) 272 55 55"}}]}"#,
                "summary.kk",
            ),
        ],
        &[
            r#"{"museums": [{"id": "a", "name": "A", "telephone": "+7 727 272 55 55"}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "notes": ["8 × 701 × 123 × 4567"], "inventory_number": "87011234567"}]}"#,
        ],
    ),
    (
        Rule::HoursUnread,
        &[(
            r#"{"museums": [{"id": "a", "name": "A", "hours": {"osm": "Jan-Mar 10:00-18:00"}}]}"#,
            "hours.osm",
        )],
        &[
            r#"{"museums": [{"id": "a", "name": "A", "hours": {"osm": "Tu-Su 10:00-18:00; Mo off", "text": "Jan-Mar"}}]}"#,
        ],
    ),
    (
        Rule::AddressUnfit,
        &[
            (
                r#"{"museums": [{"id": "a", "name": "A", "sources": ["see https://a.kz, p. 5"]}]}"#,
                "sources[0]",
            ),
            (r#"{"museums": [{"id": "a", "name": "A", "website": "javascript:alert(1)"}]}"#, "website"),
        ],
        &[
            r#"{"museums": [{"id": "a", "name": "A", "website": "https://a.kz", "sources": ["https://a.kz", "words"]}]}"#,
        ],
    ),
];
