//! Every rule, with records that break it and records that all but do.

mod common;

use common::{fields, inspect, strict};
use inspection::{File, Files, Known, Picture, Rule};

/// A rule; records that break it, each with the field; records that do not, though they come near.
type Case = (Rule, &'static [(&'static str, &'static str)], &'static [&'static str]);

const CASES: &[Case] = &[
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

fn files() -> Files {
    let picture =
        |width, height, orientation, bytes| File::Picture(Picture { width, height, orientation, bytes });
    let mut files = Files::default();
    for (name, file) in [
        ("fine.jpg", picture(1600, 900, 1, 400_000)),
        ("799.jpg", picture(799, 600, 1, 400_000)),
        ("800.jpg", picture(600, 800, 1, 400_000)),
        ("heavy.jpg", picture(2000, 1000, 1, 3 * 1024 * 1024 + 1)),
        ("turned.jpg", picture(1600, 900, 6, 400_000)),
        ("text.jpg", File::NoPicture),
        ("other.glb", File::There),
        ("gone.jpg", File::Missing("no such file".into())),
    ] {
        files.add(name, file);
    }
    files
}

fn known() -> Known {
    let mut known = Known::default();
    known.add("museums", ["known"]);
    known.add_places(["Талғар", "Talgar"]);
    known
}

#[test]
fn every_rule_finds_what_breaks_it_and_nothing_else() {
    for (rule, broken, kept) in CASES {
        for (record, field) in *broken {
            let report = inspect(strict(), known(), &files(), &[record]);
            assert_eq!(fields(&report, *rule), [format!("0:{field}")], "{rule:?} {record}");
        }
        for record in *kept {
            let report = inspect(strict(), known(), &files(), &[record]);
            assert_eq!(fields(&report, *rule), [""; 0], "{rule:?} {record}");
        }
    }
}

#[test]
fn every_rule_is_tested() {
    // What needs two records is below.
    let below = [Rule::InventoryDouble, Rule::TitleNear];
    let untested: Vec<_> =
        Rule::ALL.iter().filter(|rule| !CASES.iter().any(|(own, ..)| own == *rule)).collect();
    assert_eq!(untested, below.iter().collect::<Vec<_>>());
}

fn two(one: &str, other: &str) -> String {
    format!(r#"{{"exhibits": [{{"id": "a", {one}}}, {{"id": "b", {other}}}]}}"#)
}

#[test]
fn inventory_numbers_are_unique_in_a_museum() {
    let doubles = |one: &str, other: &str| {
        let text = two(&format!(r#""title": "A", {one}"#), &format!(r#""title": "B", {other}"#));
        fields(&inspect(strict(), known(), &files(), &[&text]), Rule::InventoryDouble)
    };
    let number = |number: &str| format!(r#""museum": "known", "inventory_number": "{number}""#);
    assert_eq!(doubles(&number("КП 12/1"), &number("кп12/1")), ["1:inventory_number"]);
    // The first is typed in Latin letters.
    assert_eq!(doubles(&number("KP 5"), &number("КР 5")), ["1:inventory_number"]);
    assert_eq!(doubles(&number("КП 12/1"), &number("КП 121")), [""; 0]);
    assert_eq!(doubles(&number("КП 1"), r#""museum": "other", "inventory_number": "КП 1""#), [""; 0]);
    assert_eq!(doubles(&number(""), &number(" ")), [""; 0]);
}

#[test]
fn titles_are_near_if_one_letter_differs_and_all_else_is_alike() {
    let near = |one: &str, other: &str| {
        fields(&inspect(strict(), known(), &files(), &[&two(one, other)]), Rule::TitleNear)
    };
    let title = |title: &str| format!(r#""title": "{title}", "date": "1850""#);
    assert_eq!(near(&title("Күміс білезік"), &title("Күміс білезик")), ["1:title"]);
    assert_eq!(near(&title("Портрет хана Абылая"), &title("Портрет хана Аблая")), ["1:title"]);
    assert_eq!(near(&title("Портрет хана Аблая"), &title("«Портрет хана Абылая»")), ["1:title"]);
    assert_eq!(near(&title("Ваза"), &title("ваза")), ["1:title"]);
    assert_eq!(near(&title("Ваза"), &title("База")), [""; 0]);
    assert_eq!(near(&title("Бет 1, қолжазба"), &title("Бет 2, қолжазба")), [""; 0]);
    assert_eq!(
        near(&title("Портрет хана Абылая"), r#""title": "Портрет хана Аблая", "date": "1851""#),
        [""; 0]
    );
    // Somebody told them apart by their numbers.
    let numbered = |number: &str| format!(r#"{}, "inventory_number": "{number}""#, title("Теңге"));
    assert_eq!(near(&numbered("1"), &numbered("2")), [""; 0]);
}

#[test]
fn identifiers_are_unique_in_all_files() {
    let file = r#"{"regions": [{"id": "a", "name": "A"}]}"#;
    let report = inspect(strict(), Known::default(), &Files::default(), &[file, file]);
    assert_eq!(fields(&report, Rule::IdentifierDouble), ["1:id"]);
    let said = common::said(&report, Rule::IdentifierDouble);
    assert_eq!(said.0, "«a» is already the identifier of regions no. 1 in 1.json");
}

#[test]
fn what_is_referred_to_may_come_later() {
    let exhibit = r#"{"exhibits": [{"id": "e", "title": "A", "museum": "centrel"}, {"id": "f", "title": "B", "museum": "central"}]}"#;
    let museum = r#"{"museums": [{"id": "central", "name": "A"}]}"#;
    let report = inspect(strict(), Known::default(), &Files::default(), &[exhibit, museum]);
    assert_eq!(fields(&report, Rule::ReferenceLost), ["0:museum"]);
    let (wrong, right) = common::said(&report, Rule::ReferenceLost);
    assert_eq!(wrong, "«centrel» is not among the museums");
    assert_eq!(right, "an identifier from the museums; perhaps «central» is meant");
}
