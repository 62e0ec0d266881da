//! Pictures and their files.

use super::Case;
use inspection::Rule;

pub const CASES: &[Case] = &[
    (
        Rule::AlternativeMissing,
        &[
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg"}]}]}"#,
                "media[0].alternative",
            ),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg", "alternative": {"kk": ""}}]}]}"#,
                "media[0].alternative",
            ),
            (
                r#"{"tours": [{"id": "a", "title": "A", "scenes": [{"id": "s", "title": "S", "media": {"kind": "panorama", "url": "a.jpg"}}]}]}"#,
                "scenes[0].media.alternative",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg", "alternative": "B"}, {"kind": "audio", "url": "a.mp3"}]}]}"#,
        ],
    ),
    (
        Rule::PictureSizeUntold,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg"}]}]}"#, "media[0].width"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg", "width": 4}]}]}"#,
                "media[0].height",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "a.jpg", "width": 4, "height": 3}, {"kind": "model", "url": "a.glb"}]}]}"#,
        ],
    ),
    (
        Rule::FileMissing,
        &[
            (r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "gone.jpg"}]}]}"#, "media[0].url"),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"kind": "model", "url": "other.glb", "poster": "gone.jpg"}]}]}"#,
                "media[0].poster",
            ),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg", "renditions": [{"url": "gone.jpg", "width": 4}]}]}]}"#,
                "media[0].renditions[0].url",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg"}, {"url": "text.jpg"}, {"url": "not-known.jpg"}]}]}"#,
        ],
    ),
    (
        Rule::PictureUnreadable,
        &[(r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "text.jpg"}]}]}"#, "media[0].url")],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg"}, {"kind": "model", "url": "text.jpg"}]}]}"#,
        ],
    ),
    (
        Rule::PictureSmall,
        &[(r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "799.jpg"}]}]}"#, "media[0].url")],
        &[r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "800.jpg"}]}]}"#],
    ),
    (
        Rule::PictureHuge,
        &[(r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "heavy.jpg"}]}]}"#, "media[0].url")],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg"}, {"kind": "panorama", "url": "heavy.jpg"}]}]}"#,
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "heavy.jpg", "renditions": [{"url": "fine.jpg", "width": 9}]}]}]}"#,
        ],
    ),
    (
        Rule::PictureTurned,
        &[(r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "turned.jpg"}]}]}"#, "media[0].url")],
        &[r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg"}]}]}"#],
    ),
    (
        Rule::PictureOtherSize,
        &[
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg", "width": 900, "height": 1600}]}]}"#,
                "media[0].width",
            ),
            (
                r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "turned.jpg", "width": 1600, "height": 900}]}]}"#,
                "media[0].width",
            ),
        ],
        &[
            r#"{"exhibits": [{"id": "a", "title": "A", "media": [{"url": "fine.jpg", "width": 1600, "height": 900}, {"url": "turned.jpg", "width": 900, "height": 1600}, {"url": "fine.jpg", "height": 900}]}]}"#,
        ],
    ),
    (
        Rule::PanoramaShape,
        &[(
            r#"{"tours": [{"id": "a", "title": "A", "scenes": [{"id": "s", "title": "S", "media": {"kind": "panorama", "url": "fine.jpg"}}]}]}"#,
            "scenes[0].media.url",
        )],
        &[
            r#"{"tours": [{"id": "a", "title": "A", "scenes": [{"id": "s", "title": "S", "media": {"kind": "panorama", "url": "heavy.jpg"}}]}]}"#,
        ],
    ),
];
