//! `info.json`.

use super::*;

#[test]
fn ready_tiles_say_what_they_are() {
    let image = image(
        r#"{"@context": "http://iiif.io/api/image/3/context.json", "type": "ImageService3",
            "id": "https://museum.example/tiles/bowl/", "protocol": "http://iiif.io/api/image", "profile": "level0",
            "width": 4000, "height": 3000, "rights": "http://creativecommons.org/publicdomain/zero/1.0/",
            "sizes": [{"width": 1000, "height": 750}], "tiles": [{"width": 512, "scaleFactors": [1, 2, 4, 8]}]}"#,
    );
    assert_eq!((image.level, image.version, image.width, image.height), (0, 3, 4000, 3000));
    assert_eq!(image.id, "https://museum.example/tiles/bowl");
    assert_eq!(image.rights.uri(), "http://creativecommons.org/publicdomain/zero/1.0/");
}

#[test]
fn version_2_says_its_level_in_a_list() {
    let image = image(
        r#"{"@context": "http://iiif.io/api/image/2/context.json", "@id": "https://library.example/iiif/ms7",
            "protocol": "http://iiif.io/api/image", "width": 5000, "height": 7000,
            "profile": ["http://iiif.io/api/image/2/level1.json", {"formats": ["jpg"], "maxHeight": 3500}],
            "attribution": "<b>The Library</b>", "license": ["http://rightsstatements.org/vocab/InC/1.0/", "x"]}"#,
    );
    assert_eq!((image.version, image.level), (2, 1));
    assert_eq!(said(&image.attribution.clone().unwrap(), "und"), "The Library");
    assert_eq!(image.rights.uri(), "http://rightsstatements.org/vocab/InC/1.0/");
}

#[test]
fn a_level_is_known_by_its_address_or_its_name() {
    for (profile, level) in [
        (r#""level2""#, 2),
        (r#""http://iiif.io/api/image/2/level2.json""#, 2),
        (r#"["http://iiif.io/api/image/2/level0.json"]"#, 0),
        (r#""http://library.example/own""#, 0),
    ] {
        let json = format!(
            r#"{{"type": "ImageService2", "@id": "https://library.example/a", "profile": {profile}, "width": 5, "height": 7}}"#
        );
        assert_eq!(image(&json).level, level, "{profile}");
    }
}

#[test]
fn a_service_is_known_by_its_address_or_by_its_description() {
    for service in ["https://a.example/x", "https://a.example/x/", "https://a.example/x/info.json"] {
        assert_eq!(scaled(service, 480), "https://a.example/x/full/480,/0/default.jpg");
    }
}
