//! The names of what not all kinds of records have.

use super::names::{Named, named};

/// The names of what only museums have, and of what means something else with them.
pub(super) const OF_MUSEUMS: &[Named] = &[
    named(
        "title",
        &[(
            100,
            "museum name, museum, name of museum, institution name, organization name, organisation name",
        )],
    ),
    named("object_type", &[(100, "museum type, institution type, type of museum, discipline, amenity")]),
    named(
        "region",
        &[
            (
                100,
                "region, oblast, область, регион, облыс, облысы, province, state, county, bundesland, departement",
            ),
            (60, "district, area, admin area, регионы"),
        ],
    ),
    named(
        "settlement",
        &[
            (
                100,
                "settlement, city, town, municipality, locality, address locality, city name, ort, stadt, plaats, ville, commune, ciudad, comune, citta, город, населенный пункт, қала, елді мекен",
            ),
            (60, "place, village, село, ауыл"),
        ],
    ),
    named(
        "address",
        &[
            (
                100,
                "address, street address, postal address, full address, address line, address1, adresse, anschrift, adres, direccion, indirizzo, адрес, мекенжай, мекенжайы",
            ),
            (85, "street, strasse, rue, улица, көше, address street"),
        ],
    ),
    named(
        "location",
        &[
            (
                100,
                "coordinates, coordinate location, geo point, geopoint, lat lng, latlng, lat lon, latlon, geolocation, geo location, coords, координаты, координаттар, wkt",
            ),
            (85, "location, geo, point, position, geometry"),
        ],
    ),
    named("latitude", &[(100, "latitude, lat, geo lat, y, широта, ендік")]),
    named("longitude", &[(100, "longitude, lon, lng, long, geo lon, geo lng, x, долгота, бойлық")]),
    named(
        "founded",
        &[(
            100,
            "founded, year founded, founding date, founding year, foundation year, foundation date, established, year established, inception, opening year, date founded, gegrundet, opgericht, год основания, дата основания, құрылған жылы",
        )],
    ),
    named(
        "telephone",
        &[(
            100,
            "telephone, phone, phone number, tel, telefon, telefoon, telefono, contact phone, телефон, телефоны",
        )],
    ),
    named(
        "sources",
        &[(100, "website, web site, official website, homepage, сайт, site internet, веб сайт")],
    ),
];

/// The same of what only news and events have.
pub(super) const OF_STORIES: &[Named] = &[
    named(
        "start",
        &[
            (
                100,
                "start, start date, date start, start time, starts at, begin, begin date, begins, opening date, date from, from date, date debut, beginn, startdatum, дата начала, начало, басталуы",
            ),
            (
                85,
                "from, date, dates, published, published at, publication date, publish date, pub date, дата, күні",
            ),
            (60, "created, created at, posted, posted at"),
        ],
    ),
    named(
        "end",
        &[
            (
                100,
                "end, end date, date end, end time, ends at, ends, closing date, date to, to date, until, date fin, ende, enddatum, дата окончания, аяқталуы",
            ),
            (85, "to, closes"),
        ],
    ),
    named("findspot", &[(100, "venue, location, place, gallery, hall, место проведения, өтетін жері")]),
    named("description", &[(85, "excerpt, content, body, lead, teaser")]),
];
