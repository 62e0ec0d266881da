"""Floors, the map and the banners of the museum, drawn (rows from the bottom, 0..1)."""

import numpy
from PIL import Image, ImageDraw, ImageFilter

from ..curves import smooth
from ..ornament import drawing, lozenge, moved, rams_horns, stroke
from .textiles import ground, lay, rgb

LAND = [(46.6, 48.4), (46.8, 49.3), (48.4, 49.9), (48.8, 50.6), (50.8, 51.7), (52.6, 51.5), (54.6, 51.0), (55.7, 50.6), (57.2, 51.1),
        (58.6, 51.05), (59.9, 50.6), (61.5, 50.9), (60.0, 51.95), (61.0, 52.4), (62.0, 53.0), (61.4, 53.6), (64.9, 54.3), (68.2, 54.97),
        (70.8, 55.3), (71.2, 54.2), (73.5, 53.6), (76.7, 54.3), (77.9, 53.3), (80.0, 50.8), (81.9, 50.8), (83.4, 51.0), (85.3, 49.6),
        (87.3, 49.1), (86.6, 48.5), (85.7, 48.4), (85.6, 47.1), (83.2, 47.2), (82.3, 45.5), (79.9, 44.9), (80.4, 43.1), (80.2, 42.2),
        (79.1, 42.8), (75.8, 42.9), (73.5, 43.0), (73.4, 42.5), (71.8, 42.8), (70.9, 42.25), (69.1, 41.4), (68.4, 40.7), (66.7, 41.2),
        (66.0, 42.0), (66.1, 43.0), (64.9, 43.7), (61.1, 44.4), (58.5, 45.6), (56.0, 45.0), (56.0, 41.3), (55.4, 41.3), (54.7, 42.0),
        (53.0, 42.1), (52.4, 41.8), (52.5, 42.8), (51.3, 43.2), (50.3, 44.3), (51.2, 45.2), (53.0, 45.3), (53.0, 46.6), (51.2, 47.0),
        (49.2, 46.4), (48.2, 47.6)]
WATERS = [([(84.2, 48.0), (82.6, 49.9), (80.2, 50.5), (77, 52.3), (74.5, 53.7)], 0.08), ([(69, 41.6), (67.2, 43.3), (64.2, 45.0), (61.6, 46.0)], 0.08),
          ([(80.2, 43.9), (77.2, 43.9), (75.6, 45.0), (74.4, 45.9)], 0.07), ([(51.5, 51.3), (51.4, 49.5), (51.7, 47.2)], 0.08),
          ([(71, 50.6), (69, 51.8), (66.9, 51.9), (68.8, 54.8)], 0.06), ([(73.6, 45.5), (74.4, 46.5), (76.4, 46.7), (79.0, 46.5)], 0.2), ([(60.6, 46.2), (61.0, 46.7)], 0.34)]
SITES = ((77.6, 43.35), (82.1, 47.5), (84.4, 47.8), (86.2, 49.3), (75.4, 49.4), (68.3, 42.85), (67.6, 47.9), (52.0, 43.7), (63.6, 53.0), (69.5, 43.4), (57.2, 50.3))


def chevron(pixels=1024, columns=4, planks=20, seed=3):
    """Parquet in points, one repeat of it: every board of a tone of its own, grain along it, dark joints."""
    row, column = numpy.indices((pixels, pixels)) / pixels
    strip = (column * columns).astype(int)
    inside = column * columns - strip
    slant = row * planks + numpy.where(strip % 2, inside, 1 - inside) * planks / columns / 2
    board, across = slant.astype(int) % planks, slant % 1
    chance = numpy.random.default_rng(seed)
    tone = chance.uniform(0.84, 1.06, (columns, planks))[strip, board]
    grain = chance.uniform(-0.06, 0.06, (columns, planks, 24))[strip, board, (across * 24).astype(int)]
    grain += 0.04 * numpy.sin(inside * 9 + across * 30 + board * 2.1)
    joint = (numpy.minimum(across, 1 - across) < 0.03) | (numpy.minimum(inside, 1 - inside) < 0.008)
    return numpy.clip(rgb("#8a5f38") * (tone + grain)[..., None] * (1 - 0.6 * joint[..., None]), 0, 1)


def slabs(pixels=1024, count=4, seed=5):
    """Pale stone slabs with veins and narrow joints, one repeat of it."""
    row, column = numpy.indices((pixels, pixels)) / pixels * count
    chance = numpy.random.default_rng(seed)
    tone = chance.uniform(0.9, 1.05, (count, count))[row.astype(int), column.astype(int)]
    veins = numpy.asarray(Image.fromarray((chance.uniform(0, 1, (32, 32)) * 255).astype("uint8")).resize((pixels, pixels), Image.BICUBIC), float) / 255
    shift = chance.uniform(0, 6, (count, count))[row.astype(int), column.astype(int)]
    vein = numpy.exp(-(numpy.sin(column * 2.2 + row * 1.4 + veins * 5 + shift) / 0.05) ** 2)
    away = numpy.minimum(numpy.minimum(row % 1, 1 - row % 1), numpy.minimum(column % 1, 1 - column % 1))
    value = tone * (0.94 + 0.1 * veins) - 0.1 * vein
    return numpy.clip(rgb("#9d917b") * value[..., None] * (1 - 0.55 * (away < 0.006))[..., None], 0, 1)


def on_map(points, width, height):
    """Longitude and latitude as pixels from the lower left."""
    points = numpy.asarray(points, float)
    return numpy.c_[(points[:, 0] - 43.5) / (90.0 - 43.5) * width, (points[:, 1] - 38.8) / (57.2 - 38.8) * height]


def map_picture(width=1536, height=864):
    """The country without a word on it: land, waters, points of light for places of finds."""
    land = Image.new("L", (width, height))
    outline = smooth(numpy.vstack([on_map(LAND, width, height), on_map(LAND[:1], width, height)]), 900)
    ImageDraw.Draw(land).polygon([tuple(p) for p in outline], fill=255)
    mask = numpy.asarray(land.filter(ImageFilter.GaussianBlur(1.2)), float) / 255
    glow = numpy.asarray(land.filter(ImageFilter.GaussianBlur(26)), float) / 255
    whole = lay(ground(width, height, "#1d3540"), glow * 0.5, "#4d7f86")
    whole = lay(whole, mask, "#c7a565")
    relief = numpy.random.default_rng(2).uniform(0, 255, (30, 54)).astype("uint8")
    relief = numpy.asarray(Image.fromarray(relief).resize((width, height), Image.BICUBIC), float) / 255
    east = numpy.linspace(0, 1, width)[None] ** 2 * numpy.linspace(1.2, 0.3, height)[:, None]
    whole = lay(whole, mask * numpy.clip(relief * 0.5 * east, 0, 0.7), "#7c4f2a")
    unit = width / 46.5
    rivers = [stroke(on_map(points, width, height), half * unit) for points, half in WATERS]
    whole = lay(whole, drawing(rivers, width, height, (0, 0, width, height), 0.8), "#2c6a80")
    places = [stroke([p, p + 0.01], 0.17 * unit) for p in on_map(SITES, width, height)]
    return lay(whole, drawing(places, width, height, (0, 0, width, height), 1.0), "#f6ecc8")


def banner_picture(base="#20405a", light="#d9b568", width=384, height=1280):
    """A long banner: a pillar of horns between borders."""
    strokes = []
    for index in range(5):
        strokes += moved(rams_horns(0.06), 1.5, 1.0 + index * 1.65, 1.5) + moved(lozenge(0.28, 0.09), 1.5, 1.05 + index * 1.65 - 0.42, 0.6)
    strokes += [stroke([(x, 0.35), (x, 9.65)], 0.03) for x in (0.28, 0.4, 2.6, 2.72)] + [stroke([(0.28, y), (2.72, y)], 0.03) for y in (0.35, 9.65)]
    return lay(ground(width, height, base), drawing(strokes, width, height, (0, 0, 3, 10), 0.9), light)


def photograph(path):
    """A print of a picture that was made before."""
    return numpy.asarray(Image.open(path).convert("RGB"), float)[::-1] / 255
