//! `info.json`.

use super::*;

/// What a folder of ready tiles says of itself.
const STATIC: &str = r#"{"@context": "http://iiif.io/api/image/3/context.json", "type": "ImageService3",
    "id": "https://museum.example/tiles/bowl", "protocol": "http://iiif.io/api/image", "profile": "level0",
    "width": 4000, "height": 3000, "rights": "http://creativecommons.org/publicdomain/zero/1.0/",
    "sizes": [{"width": 1000, "height": 750}, {"width": 250, "height": 188}, {"width": 4000, "height": 3000}, "?"],
    "tiles": [{"width": 512, "scaleFactors": [1, 2, 4, 8]}, {"width": 512, "height": 256, "scaleFactors": [16]}, {"width": 9}]}"#;

#[test]
fn ready_tiles_have_the_sizes_they_list_and_no_others() {
    let image = image(STATIC);
    assert_eq!((image.level, image.version, image.width, image.height), (0, 3, 4000, 3000));
    assert_eq!(image.rights.as_deref(), Some("http://creativecommons.org/publicdomain/zero/1.0/"));
    let at = |size| format!("https://museum.example/tiles/bowl/full/{size}/0/default.jpg");
    assert_eq!(image.size_url(0), Some(at("250,188")));
    assert_eq!(image.size_url(250), Some(at("250,188")));
    assert_eq!(image.size_url(251), Some(at("1000,750")));
    assert_eq!(image.size_url(1001), Some(at("max")));
    assert_eq!(image.size_url(u32::MAX), Some(at("max")));
    assert_eq!(image.widths(), [250, 1000, 4000]);
}

#[test]
fn tiles_are_square_unless_they_say_otherwise() {
    let tiles = image(STATIC).tiles;
    assert_eq!(tiles.len(), 2);
    assert_eq!((tiles[0].width, tiles[0].height), (512, 512));
    assert_eq!(tiles[0].scale_factors, [1, 2, 4, 8]);
    assert_eq!((tiles[1].width, tiles[1].height), (512, 256));
}

#[test]
fn ready_tiles_without_sizes_have_no_whole_picture() {
    let image = image(
        r#"{"@context": "http://iiif.io/api/image/2/context.json", "@id": "https://museum.example/a",
            "profile": ["http://iiif.io/api/image/2/level0.json"], "width": 40, "height": 30}"#,
    );
    assert_eq!(image.size_url(10), None);
    assert_eq!(image.widths(), [0; 0]);
}

#[test]
fn a_server_of_level_2_scales_to_any_width_but_no_larger() {
    let image = image(
        r#"{"@context": ["http://example.org/more.json", "http://iiif.io/api/image/3/context.json"],
            "id": "https://museum.example/iiif/3/bowl/", "type": "ImageService3", "profile": "level2",
            "width": 6000, "height": 4001}"#,
    );
    assert_eq!(image.level, 2);
    let at = |size| format!("https://museum.example/iiif/3/bowl/full/{size}/0/default.jpg");
    assert_eq!(image.size_url(600), Some(at("600,400")));
    assert_eq!(image.size_url(6000), Some(at("max")));
    assert_eq!(image.size_url(90_000), Some(at("max")));
    assert_eq!(image.size_url(0), Some(at("1,1")));
    assert_eq!(image.widths(), [187, 375, 750, 1500, 3000, 6000]);
}

#[test]
fn the_server_s_own_rounding_is_kept() {
    let image = image(
        r#"{"type": "ImageService3", "id": "https://museum.example/a", "profile": "level1",
            "width": 1001, "height": 667, "sizes": [{"width": 500, "height": 334}]}"#,
    );
    assert!(image.size_url(500).unwrap().contains("/full/500,334/"));
    assert!(image.size_url(501).unwrap().contains("/full/501,334/"));
    assert_eq!(image.widths(), [500]);
}

#[test]
fn limits_of_a_server_are_kept_to() {
    let limited = |limits: &str| {
        image(&format!(
            r#"{{"type": "ImageService3", "id": "https://museum.example/a", "profile": "level2",
                "width": 6000, "height": 4000, {limits}}}"#
        ))
    };
    assert_eq!(limited(r#""maxWidth": 3000"#).largest, (3000, 2000));
    assert_eq!(limited(r#""maxWidth": 5000, "maxHeight": 400"#).largest, (600, 400));
    assert_eq!(limited(r#""maxArea": 60000"#).largest, (300, 200));
    assert_eq!(limited(r#""maxWidth": 9000, "maxArea": 4000000000"#).largest, (6000, 4000));
    assert!(limited(r#""maxWidth": 3000"#).size_url(6000).unwrap().contains("/full/max/"));
    assert_eq!(limited(r#""maxWidth": 400"#).widths(), [100, 200, 400]);
    // A width alone limits the height too.
    let tall = image(
        r#"{"type": "ImageService3", "id": "a", "profile": "level2", "width": 1000, "height": 2000, "maxWidth": 500}"#,
    );
    assert_eq!(tall.largest, (250, 500));
}

#[test]
fn version_2_says_its_level_and_its_limits_in_a_list() {
    let image = image(
        r#"{"@context": "http://iiif.io/api/image/2/context.json", "@id": "https://library.example/iiif/ms7",
            "protocol": "http://iiif.io/api/image", "width": 5000, "height": 7000,
            "profile": ["http://iiif.io/api/image/2/level1.json", {"formats": ["jpg"], "maxHeight": 3500}],
            "attribution": "<b>The Library</b>", "license": ["http://rightsstatements.org/vocab/InC/1.0/", "x"]}"#,
    );
    assert_eq!((image.version, image.level, image.largest), (2, 1, (2500, 3500)));
    assert_eq!(said(&image.attribution.clone().unwrap(), "und"), "The Library");
    assert_eq!(image.rights.as_deref(), Some("http://rightsstatements.org/vocab/InC/1.0/"));
    assert_eq!(image.size_url(300).unwrap(), "https://library.example/iiif/ms7/full/300,/0/default.jpg");
    // «full» would be larger than the server allows.
    assert_eq!(image.size_url(5000).unwrap(), "https://library.example/iiif/ms7/full/2500,/0/default.jpg");
}

#[test]
fn version_2_calls_the_whole_full() {
    let image = image(
        r#"{"@context": "http://iiif.io/api/image/2/context.json", "@id": "https://library.example/a",
            "profile": "http://iiif.io/api/image/2/level2.json", "width": 500, "height": 700}"#,
    );
    assert_eq!(image.level, 2);
    assert_eq!(image.size_url(800).unwrap(), "https://library.example/a/full/full/0/default.jpg");
}
