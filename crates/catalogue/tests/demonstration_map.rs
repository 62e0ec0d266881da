//! The demonstration's map beside the records that it is drawn for.

use catalogue::map::{Map, Spot};
use catalogue::model::{Museum, Point, Region};
use catalogue::{file, map::Outline};
use std::fs;
use std::path::Path;

fn read(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)).unwrap()
}

fn map() -> Map {
    Map::read(&read("public/map.json")).unwrap()
}

/// The corners of a path of `M`, `l` and `z`.
fn rings(outline: &Outline) -> Vec<Vec<Spot>> {
    let number = |text: &str| text.parse::<f64>().unwrap();
    let ring = |part: &str| {
        let (start, steps) = part.split_once('l').unwrap();
        let numbers = |text: &str| text.split_whitespace().map(number).collect::<Vec<_>>();
        let start = numbers(start);
        let mut corners = vec![(start[0], start[1])];
        for step in numbers(steps).chunks(2) {
            let (x, y) = *corners.last().unwrap();
            corners.push((x + step[0], y + step[1]));
        }
        corners
    };
    outline.path.trim_start_matches('M').trim_end_matches('z').split("zM").map(ring).collect()
}

/// Whether a ray to the east crosses the ring an odd number of times.
fn encloses(ring: &[Spot], (x, y): Spot) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed =
        edges.filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
    crossed.count() % 2 == 1
}

#[test]
fn the_twenty_regions_of_today_are_drawn() {
    let mut drawn: Vec<String> = map().regions.into_iter().map(|region| region.id).collect();
    let regions = file::read::<Region>(&read("demo/regions.json")).unwrap().records;
    let mut named: Vec<String> = regions.into_iter().map(|region| region.id).collect();
    drawn.sort();
    named.sort();
    assert_eq!(named.len(), 20);
    assert_eq!(drawn, named);
}

#[test]
fn borders_weigh_less_than_twenty_kilobytes() {
    let paths: usize = map().regions.iter().map(|region| region.path.len()).sum();
    assert!(paths < 20_000, "{paths} bytes");
}

/// The borders and the points come to the map on different ways: the first by Python, the second by Rust.
#[test]
fn every_centre_lies_in_its_own_region() {
    let map = map();
    for region in file::read::<Region>(&read("demo/regions.json")).unwrap().records {
        let Some(point): Option<Point> = region.centre.as_ref().and_then(|centre| centre.location) else {
            continue;
        };
        let spot = map.projection.place(&point);
        let own = map.regions.iter().find(|own| own.id == region.id).unwrap();
        assert!(rings(own).iter().any(|ring| encloses(ring, spot)), "{} {spot:?}", region.id);
    }
}

/// Town coordinates are rough, and borders simplified: a few may lie beside a border, none far away.
#[test]
fn museums_lie_in_the_regions_that_they_name() {
    let map = map();
    let museums = file::read::<Museum>(&read("demo/museums.json")).unwrap().records;
    let (mut placed, mut outside) = (0, Vec::new());
    for museum in &museums {
        let (Some(point), Some(region)) = (&museum.location, &museum.region) else { continue };
        placed += 1;
        let spot = map.projection.place(point);
        assert!(map.whole.has(spot), "{} is off the map", museum.id);
        let own = map.regions.iter().find(|own| own.id == *region).unwrap();
        if !rings(own).iter().any(|ring| encloses(ring, spot)) {
            outside.push(museum.id.as_str());
        }
    }
    assert!(placed > 190, "{placed}");
    assert!(outside.len() * 20 < placed, "{outside:?}");
}
