//! Manifests of 3.0.

use super::*;

fn address(image: &PageImage) -> &str {
    match image {
        PageImage::Service { id, .. } => id.href().unwrap(),
        PageImage::Plain { url, .. } => url.href().unwrap(),
    }
}

#[test]
fn the_simplest_manifest_is_one_plain_picture() {
    let manifest = manifest(&third(&[page(PHOTOGRAPH)]));
    assert_eq!(said(&manifest.label, "en"), "A saddle");
    assert_eq!((manifest.pages.len(), manifest.left_out), (1, 0));
    assert!(!manifest.right_to_left && !manifest.paged && manifest.metadata.is_empty());
    let page = &manifest.pages[0];
    assert_eq!((page.width, page.height), (1200, 1800));
    assert!(matches!(page.image, PageImage::Plain { width: 600, height: 900, .. }));
    assert_eq!(address(&page.image), "https://museum.example/saddle.jpg");
}

#[test]
fn a_picture_without_a_size_has_its_page_s() {
    let manifest = manifest(&third(&[page(r#"{"type": "Image", "id": "https://museum.example/a.jpg"}"#)]));
    assert!(matches!(manifest.pages[0].image, PageImage::Plain { width: 1200, height: 1800, .. }));
}

#[test]
fn a_picture_from_a_server_is_its_service_of_either_version() {
    let service = |service: &str| {
        let body =
            format!(r#"{{"type": "Image", "id": "https://museum.example/whole.jpg", "service": {service}}}"#);
        manifest(&third(&[page(&body)])).pages[0].image.clone()
    };
    let third =
        service(r#"[{"id": "https://museum.example/3/a", "type": "ImageService3", "profile": "level1"}]"#);
    assert!(matches!(third, PageImage::Service { version: 3, .. }));
    assert_eq!(address(&third), "https://museum.example/3/a");
    let second = service(
        r#"[{"@id": "https://museum.example/auth", "@type": "AuthCookieService1"},
            {"@id": "https://museum.example/2/a", "@type": "ImageService2", "profile": "level2"}]"#,
    );
    assert!(matches!(second, PageImage::Service { version: 2, .. }));
    assert_eq!(address(&second), "https://museum.example/2/a");
    // A service of no known kind, or one that cannot be asked: the picture is there all the same.
    for unknown in [
        r#"[{"id": "https://museum.example/1/a", "type": "ImageService1"}]"#,
        r#"{"id": "javascript:alert(1)", "type": "ImageService3"}"#,
        "5",
    ] {
        assert_eq!(address(&service(unknown)), "https://museum.example/whole.jpg", "{unknown}");
    }
}

#[test]
fn a_book_has_its_pages_in_order_two_by_two() {
    let leaf = |number: usize| {
        page(&format!(r#"{{"type": "Image", "id": "https://museum.example/{number}.jpg"}}"#)).replacen(
            '{',
            &format!(r#"{{"label": {{"none": ["{number}"]}}, "summary": {{"en": ["Leaf <br>"]}},"#),
            1,
        )
    };
    let book = third(&[leaf(1), leaf(2), leaf(3)]).replacen(
        '{',
        r#"{"behavior": ["continuous", "paged"], "viewingDirection": "left-to-right","#,
        1,
    );
    let book = manifest(&book);
    assert!(book.paged && !book.right_to_left);
    let labels: Vec<_> = book.pages.iter().map(|page| said(page.label.as_ref().unwrap(), "und")).collect();
    assert_eq!(labels, ["1", "2", "3"]);
    assert_eq!(address(&book.pages[2].image), "https://museum.example/3.jpg");
    assert_eq!(said(book.pages[0].description.as_ref().unwrap(), "en"), "Leaf");
}

#[test]
fn a_book_in_arabic_is_read_from_the_right() {
    let book = third(&[page(PHOTOGRAPH)]).replacen('{', r#"{"viewingDirection": "right-to-left","#, 1);
    assert!(manifest(&book).right_to_left);
}

#[test]
fn texts_come_in_all_their_languages() {
    let json = third(&[]).replacen(
        r#"{"en": ["A saddle"]}"#,
        r#"{"kk": ["Ер"], "ru": ["Седло", "Ер-тоқым"], "none": ["KP 5569"], "en": ["  "]}"#,
        1,
    );
    let label = manifest(&json).label;
    assert_eq!(label.choose(&["kk"]).unwrap().text, "Ер");
    assert_eq!(label.choose(&["ru"]).unwrap().text, "Седло; Ер-тоқым");
    assert_eq!(said(&label, "und"), "KP 5569");
    assert_eq!(label.choose(&["en"]).unwrap().language, "kk");
}

#[test]
fn metadata_and_statements_are_words_without_tags() {
    let json = third(&[]).replacen(
        '{',
        r#"{"rights": "http://creativecommons.org/licenses/by/4.0/",
            "summary": {"en": ["<p>Birch &amp; silver.</p>"]},
            "requiredStatement": {"label": {"en": ["Credit"]}, "value": {"en": ["<span>Given by <a href='javascript:x'>Aigul</a></span>"]}},
            "metadata": [
                {"label": {"en": ["Made of"]}, "value": {"en": ["birch", "silver"]}},
                {"label": {"en": ["Width < height"]}, "value": {"none": ["40 < 60 cm"]}},
                {"label": {"en": ["Empty"]}, "value": {"none": [""]}}, "?", {"label": 5}],"#,
        1,
    );
    let manifest = manifest(&json);
    let shown: Vec<_> = manifest
        .metadata
        .iter()
        .map(|(label, value)| (said(label, "en"), value.choose(&[]).unwrap().text))
        .collect();
    assert_eq!(shown, [("Made of", "birch; silver"), ("Width < height", "40 < 60 cm")]);
    assert_eq!(said(manifest.description.as_ref().unwrap(), "en"), "Birch & silver.");
    let (label, words) = manifest.attribution.as_ref().unwrap();
    assert_eq!((said(label, "en"), said(words, "en")), ("Credit", "Given by Aigul"));
    assert_eq!(manifest.rights.uri(), "http://creativecommons.org/licenses/by/4.0/");
}

#[test]
fn of_a_choice_the_first_that_can_be_shown_is_shown() {
    let choice = |first: &str| {
        let body = format!(
            r#"{{"type": "Choice", "items": [{{"type": "Image", "id": "{first}"}},
                {{"type": "Image", "id": "https://museum.example/infrared.jpg"}}]}}"#
        );
        manifest(&third(&[page(&body)])).pages[0].image.clone()
    };
    assert_eq!(
        address(&choice("https://museum.example/daylight.jpg")),
        "https://museum.example/daylight.jpg"
    );
    assert_eq!(address(&choice("javascript:alert(1)")), "https://museum.example/infrared.jpg");
}

#[test]
fn only_what_is_painted_is_the_picture() {
    let comment = page(PHOTOGRAPH).replace("painting", "commenting");
    let film = page(r#"{"type": "Video", "id": "https://museum.example/a.mp4"}"#);
    let part = page(&format!(r#"{{"type": "SpecificResource", "source": {PHOTOGRAPH}, "selector": {{}}}}"#));
    let manifest = manifest(&third(&[comment, film, part]));
    assert_eq!((manifest.pages.len(), manifest.left_out), (1, 2));
    assert_eq!(address(&manifest.pages[0].image), "https://museum.example/saddle.jpg");
}
